import type { DrawnShapes, Rect } from './drawn-shapes.ts';
import type { PlacedText } from './text-lines.ts';

/** A page of a printed form, with its boxes where they stand. */
export interface TickedPage {
  /** The page's runs, with `[x]` and `[ ]` for boxes of which it is certain; what was a tick among them is gone. */
  runs: PlacedText[];
  ticked: number;
  open: number;
  /** Boxes of which it is not certain whether they are ticked. */
  unsure: number;
}

/** What people type or draw into a box. */
const TICK = /^[xX✓✔✗✘☑☒√]$/;
/** The same before the words of its label, in one run. */
const TICK_BEFORE = /^[xX✓✔✗✘]\s+(?=\S)/;

/**
 * Reads the boxes that a page draws beside words, as forms that were printed into a PDF have them. A box is ticked where a tick lies
 * within it, and open where nothing does. One that holds other words is none (an answer is written into it), nor are boxes side by
 * side (a letter goes into each), or one without words beside it.
 * @param runs with what the page's own fields hold, whose boxes are theirs
 */
export function tickedBoxes(runs: readonly PlacedText[], shapes: DrawnShapes): TickedPage {
  const page: TickedPage = { runs: [...runs], ticked: 0, open: 0, unsure: 0 };
  const boxes = apart(shapes.boxes).filter((box, _, all) => !isInRow(box, all));
  const rows = Map.groupBy(
    boxes.flatMap((box) => labelled(box, runs)),
    ({ box }) => boxes.find((other) => Math.abs(other.bottom - box.bottom) < SAME_ROW),
  );
  for (const row of rows.values()) {
    // The words of a box stand behind it, or before it: all in a row alike.
    const isBehind = row.every(({ behind }) => behind);
    const isBefore = !isBehind && row.every(({ before }) => before);
    for (const { box, before } of row) {
      const state = isBehind || isBefore ? stateOf(box, shapes, page) : 'unsure';
      if (state === undefined) continue;
      page[state]++;
      if (state !== 'unsure') page.runs.push(placed(box, state === 'ticked', isBefore ? before : undefined));
    }
  }
  return page;
}

const SAME_ROW = 3;

/** What a box shows; what was a tick among the page's words is taken out of them. `undefined`: it is none to be ticked. */
function stateOf(box: Rect, shapes: DrawnShapes, page: TickedPage): 'ticked' | 'open' | 'unsure' | undefined {
  const written = page.runs.find((run) => startsIn(run, box));
  const text = written?.text.trim() ?? '';
  const isTyped = TICK.test(text) || TICK_BEFORE.test(text);
  if (written && !isTyped) return undefined;
  if (written) replace(page.runs, written, text.replace(TICK_BEFORE, ''));
  if (isTyped) return 'ticked';
  const touching = shapes.marks.filter((mark) => overlaps(mark, inner(box)));
  const isDoubtful =
    touching.some((mark) => !isWithin(mark, box)) || shapes.blots.some((blot) => overlaps(blot, inner(box)));
  if (isDoubtful) return 'unsure';
  return touching.length > 0 ? 'ticked' : 'open';
}

/** Borders that are drawn twice, or with a shadow, are one box: the outer one. */
function apart(boxes: readonly Rect[]): Rect[] {
  const sorted = [...boxes].sort((a, b) => width(b) - width(a));
  const out: Rect[] = [];
  for (const box of sorted) if (!out.some((other) => holds(other, center(box)))) out.push(box);
  return out;
}

/** A box that another one of its size touches at its side. */
function isInRow(box: Rect, all: readonly Rect[]): boolean {
  return all.some(
    (other) =>
      other !== box &&
      Math.abs(other.bottom - box.bottom) < 1 &&
      (Math.abs(other.left - box.right) < 1 || Math.abs(box.left - other.right) < 1),
  );
}

/** Widths of a box within which its words begin or end. */
const NEAR = 3;

interface Labelled {
  box: Rect;
  /** The words before it. */
  before?: PlacedText;
  behind?: PlacedText;
}

/** A box with the words right before and behind it; of one without any nothing is left. */
function labelled(box: Rect, runs: readonly PlacedText[]): Labelled[] {
  const reach = NEAR * width(box);
  const level = runs.filter(
    (run) => run.y < box.top && run.y + run.height * 0.7 > box.bottom && /\p{L}{2}/u.test(run.text),
  );
  const behind = level.find(
    (run) =>
      (run.x >= box.right - 1 && run.x <= box.right + reach) ||
      (startsIn(run, box) && TICK_BEFORE.test(run.text.trim())),
  );
  const before = level.find(
    (run) => run.x < box.left && run.x + run.width <= box.left + 1 && run.x + run.width >= box.left - reach,
  );
  return behind || before ? [{ box, ...(before ? { before } : {}), ...(behind ? { behind } : {}) }] : [];
}

function startsIn(run: PlacedText, box: Rect): boolean {
  const letter = { x: run.x + Math.min(run.width, run.height * 0.6) / 2, y: run.y + run.height * 0.35 };
  return run.text.trim() !== '' && holds(box, letter);
}

function replace(runs: PlacedText[], run: PlacedText, text: string): void {
  const at = runs.indexOf(run);
  const rest = TICK.test(text) ? '' : text;
  if (rest === '') runs.splice(at, 1);
  else runs[at] = { ...run, text: rest, x: run.x + run.width - (run.width * rest.length) / run.text.length };
}

/** A box as words where it stands; one that stands behind its words is put before them, as notes write it. */
function placed(box: Rect, isTicked: boolean, label: PlacedText | undefined): PlacedText {
  const height = Math.min(box.top - box.bottom, 11);
  return {
    text: isTicked ? ' [x] ' : ' [ ] ',
    x: label ? label.x - 0.5 : box.left,
    y: label?.y ?? (box.top + box.bottom) / 2 - height * 0.35,
    width: label ? 0 : width(box),
    height: label?.height ?? height,
  };
}

/** A mark that lies in its box, or goes out of it a little on all sides. */
function isWithin(mark: Rect, box: Rect): boolean {
  const more = 0.35 * width(box);
  return (
    holds(box, center(mark)) &&
    mark.left >= box.left - more &&
    mark.right <= box.right + 2 * more &&
    mark.bottom >= box.bottom - more &&
    mark.top <= box.top + 2 * more
  );
}

function inner(box: Rect): Rect {
  const less = 0.2 * width(box);
  return { left: box.left + less, right: box.right - less, bottom: box.bottom + less, top: box.top - less };
}

function overlaps(a: Rect, b: Rect): boolean {
  return a.left < b.right && a.right > b.left && a.bottom < b.top && a.top > b.bottom;
}

function holds(box: Rect, { x, y }: { x: number; y: number }): boolean {
  return x > box.left && x < box.right && y > box.bottom && y < box.top;
}

function center({ left, right, bottom, top }: Rect): { x: number; y: number } {
  return { x: (left + right) / 2, y: (bottom + top) / 2 };
}

function width({ left, right }: Rect): number {
  return right - left;
}
