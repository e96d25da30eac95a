import { AnnotationMode, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { asShown } from './as-shown.ts';

/** A rectangle of a page as it is shown, in points from its lower left corner. */
export interface Rect {
  left: number;
  bottom: number;
  right: number;
  top: number;
}

/** Small shapes that a page draws: boxes and circles that may be ticked, and what may tick them. */
export interface DrawnShapes {
  boxes: Rect[];
  marks: Rect[];
  /** Small pictures, and boxes that are filled: what they show nobody can tell from here. */
  blots: Rect[];
}

/** Sides of a box that people tick, in points, and by how much they may differ. */
const SMALLEST = 5;
const LARGEST = 18;
const SQUARE = 0.25;
/** A mark may be larger than its box. */
const LARGEST_MARK = 26;

/** pdf.js's own operators within a path, and how many numbers each takes. */
const NUMBERS = [2, 2, 6, 4, 0];
const [MOVE, LINE, , , CLOSE] = [0, 1, 2, 3, 4];
const STROKES: ReadonlySet<number> = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const FILLS: ReadonlySet<number> = new Set([OPS.fill, OPS.eoFill]);

/** Finds the small shapes of a page's own drawing; what fields draw is read by their values. */
export async function drawnShapes(page: PDFPageProxy): Promise<DrawnShapes> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  const shapes: DrawnShapes = { boxes: [], marks: [], blots: [] };
  let state: State = { matrix: [1, 0, 0, 1, 0, 0], isWhite: false };
  const saved: State[] = [];
  for (const [i, operator] of fnArray.entries()) {
    const args = (argsArray[i] ?? []) as unknown[];
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) {
      saved.push(state);
      const matrix = operator === OPS.save ? undefined : args[0];
      if (Array.isArray(matrix)) state = { ...state, matrix: times(state.matrix, matrix as number[]) };
    } else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) state = saved.pop() ?? state;
    else if (operator === OPS.transform) state = { ...state, matrix: times(state.matrix, args as number[]) };
    else if (operator === OPS.setFillRGBColor) state = { ...state, isWhite: isWhite(args[0]) };
    else if (operator === OPS.paintImageXObject || operator === OPS.paintImageMaskXObject) {
      const picture = shown([0, 0, 1, 1], state.matrix, page);
      if (sizeOf(picture) <= LARGEST_MARK) shapes.blots.push(picture);
    } else if (operator === OPS.constructPath) {
      const [painted, data] = args as [number, unknown[]];
      for (const part of partsOf(data?.[0])) put(shapes, part, painted, state, page);
    }
  }
  return shapes;
}

interface State {
  matrix: number[];
  /** White fills are paper. */
  isWhite: boolean;
}

/** One line of a path without lifting the pen. */
interface Part {
  points: [number, number][];
  curves: number;
  lines: number;
  isClosed: boolean;
}

function* partsOf(data: unknown): Iterable<Part> {
  if (!(data instanceof Float32Array) && !Array.isArray(data)) return;
  let part: Part | undefined;
  for (let at = 0; at < data.length; ) {
    const kind = Number(data[at]);
    const count = NUMBERS[kind];
    if (count === undefined) return;
    const last: [number, number] = [Number(data[at + count - 1]), Number(data[at + count])];
    at += count + 1;
    if (kind === MOVE) {
      if (part) yield part;
      part = { points: [last], curves: 0, lines: 0, isClosed: false };
    } else if (part && kind === CLOSE) part.isClosed = true;
    else if (part) {
      part.points.push(last);
      if (kind === LINE) part.lines++;
      else part.curves++;
    }
  }
  if (part) yield part;
}

function put(shapes: DrawnShapes, part: Part, painted: number, { matrix, isWhite }: State, page: PDFPageProxy): void {
  const isStroked = STROKES.has(painted);
  if (!isStroked && !FILLS.has(painted)) return;
  const [xs, ys] = [part.points.map(([x]) => x), part.points.map(([, y]) => y)];
  const rect = shown([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)], matrix, page);
  const size = sizeOf(rect);
  if (size > LARGEST_MARK) return;
  const [width, height] = [rect.right - rect.left, rect.top - rect.bottom];
  // Rules, underlines and sides of tables.
  if (Math.min(width, height) < size * 0.2) return;
  const isSquare = Math.abs(width - height) <= SQUARE * size && size >= SMALLEST && size <= LARGEST;
  if (isStroked && isSquare && (isRectangle(part) || isCircle(part))) shapes.boxes.push(rect);
  else if (isStroked || !isWhite) {
    if (!isStroked && isSquare && isRectangle(part)) shapes.blots.push(rect);
    else shapes.marks.push(rect);
  }
}

/** Four sides, each along an axis. */
function isRectangle({ points, curves, lines, isClosed }: Part): boolean {
  if (curves > 0 || lines < 3 || lines > 4 || !(isClosed || lines === 4)) return false;
  return points.every(([x, y], i) => {
    const [x0, y0] = points[i - 1] ?? points[0] ?? [x, y];
    return Math.abs(x - x0) < 0.01 || Math.abs(y - y0) < 0.01;
  });
}

function isCircle({ curves, lines }: Part): boolean {
  return curves >= 4 && lines === 0;
}

function sizeOf({ left, bottom, right, top }: Rect): number {
  return Math.max(right - left, top - bottom);
}

function times([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[], inner: readonly number[]): number[] {
  const [a2 = 1, b2 = 0, c2 = 0, d2 = 1, e2 = 0, f2 = 0] = inner;
  return [a * a2 + c * b2, b * a2 + d * b2, a * c2 + c * d2, b * c2 + d * d2, a * e2 + c * f2 + e, b * e2 + d * f2 + f];
}

/** A rectangle under a matrix, on the page as it is shown. */
function shown(
  [x1 = 0, y1 = 0, x2 = 0, y2 = 0]: readonly number[],
  matrix: readonly number[],
  page: PDFPageProxy,
): Rect {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
  const corners = [
    [x1, y1],
    [x2, y1],
    [x1, y2],
    [x2, y2],
  ].map(([x = 0, y = 0]) => [a * x + c * y + e, b * x + d * y + f] as const);
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [left = 0, bottom = 0, right = 0, top = 0] = asShown(
    [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)],
    page,
  );
  return { left, bottom, right, top };
}

function isWhite(color: unknown): boolean {
  const parts = typeof color === 'string' ? /^#(..)(..)(..)/.exec(color) : null;
  return parts?.slice(1).every((part) => Number.parseInt(part, 16) > 0xe6) ?? false;
}
