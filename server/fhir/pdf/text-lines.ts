/** A run of text as a page places it: the left end of its baseline, in points from the lower left corner. */
export interface PlacedText {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Height of the letters. */
  height: number;
}

/**
 * The text of a page, line by line from the top, each from the left. A PDF may draw its words in any order; people read
 * them by where they stand. Runs of one baseline are one line, so that a table keeps its rows; a wide gap in it becomes
 * two blanks. Lines further apart than lines of a paragraph get an empty line between them. Two columns whose lines do not
 * stand level are read one after the other; level ones are taken for rows of a table.
 */
export function textInLines(runs: readonly PlacedText[]): string {
  const lines = inColumns(linesOf(runs.filter(({ text }) => text.trim() !== '')));
  const out: string[] = [];
  let above: Line | undefined;
  for (const line of lines) {
    // A line that stands higher begins the next column.
    if (above && Math.abs(above.y - line.y) > PARAGRAPH * Math.max(above.height, line.height)) out.push('');
    out.push(wordsOf(line));
    above = line;
  }
  return out.join('\n');
}

interface Line {
  y: number;
  height: number;
  runs: PlacedText[];
}

/** Lines that each column has at least, and the part of them that may stand level with one of the other. */
const COLUMN_LINES = 4;
const LEVEL = 0.4;
/** Points within which left ends of lines are one margin. */
const MARGIN = 3;

/** The lines in reading order: where a stretch of the page has two columns, the left one before the right one. */
function inColumns(lines: readonly Line[]): readonly Line[] {
  const margin = rightMargin(lines);
  if (margin === undefined) return lines;
  const out: Line[] = [];
  let stretch: Line[] = [];
  const settle = (): void => {
    out.push(...unfolded(stretch, margin));
    stretch = [];
  };
  for (const line of lines) {
    const isAcross = line.runs.some(({ x, width }) => x < margin - MARGIN && x + width > margin);
    if (isAcross) settle();
    stretch.push(line);
    if (isAcross) settle();
  }
  settle();
  return out;
}

/** The left end at which most lines begin that have a wide gap, or nothing, before them: where a second column would begin. */
function rightMargin(lines: readonly Line[]): number | undefined {
  const left = Math.min(...lines.flatMap(({ runs }) => runs.map(({ x }) => x)));
  const starts = new Map<number, number>();
  for (const { runs, height } of lines) {
    for (const run of runs) {
      if (run.x < left + COLUMN_LINES * 2 * height) continue;
      const isBeginning = runs.every(
        (one) => one === run || one.x >= run.x || one.x + one.width + WIDE * height < run.x,
      );
      const margin = Math.round(run.x / MARGIN);
      if (isBeginning) starts.set(margin, (starts.get(margin) ?? 0) + 1);
    }
  }
  const [margin, count] = [...starts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  return count < COLUMN_LINES ? undefined : margin * MARGIN - MARGIN / 2;
}

function unfolded(lines: readonly Line[], margin: number): readonly Line[] {
  const side = (isRight: boolean): Line[] =>
    lines.flatMap((line) => {
      const runs = line.runs.filter(({ x }) => x >= margin - MARGIN === isRight);
      return runs.length === 0 ? [] : [{ y: runs[0]?.y ?? line.y, height: line.height, runs }];
    });
  const [left, right] = [side(false), side(true)];
  const level = left.length + right.length - lines.length;
  const fewer = Math.min(left.length, right.length);
  return fewer < COLUMN_LINES || level > LEVEL * fewer ? lines : [...left, ...right];
}

/** Baselines within this part of the letters' height are one line: an exponent or a tick mark stands a little off. */
const SAME_LINE = 0.45;
/** Distance of baselines, in heights of letters, from which on a new paragraph is seen. */
const PARAGRAPH = 1.9;
/** A gap from which on a blank stood there, and one that is more than a blank, in heights of letters. */
const BLANK = 0.15;
const WIDE = 1.2;

function linesOf(runs: readonly PlacedText[]): Line[] {
  const lines: Line[] = [];
  // Sorted by baseline, so that only the line above can be the same one.
  for (const run of [...runs].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const last = lines.at(-1);
    if (last && last.y - run.y <= SAME_LINE * Math.max(Math.min(last.height, run.height), 1)) {
      last.runs.push(run);
      last.height = Math.max(last.height, run.height);
    } else lines.push({ y: run.y, height: run.height, runs: [run] });
  }
  return lines;
}

function wordsOf({ runs }: Line): string {
  let line = '';
  let end: number | undefined;
  for (const run of [...runs].sort((a, b) => a.x - b.x)) {
    const gap = end === undefined ? 0 : run.x - end;
    // The same words drawn twice on one place are bold print.
    if (end !== undefined && line.endsWith(run.text) && run.x + run.width <= end + BLANK * run.height) continue;
    if (gap > WIDE * run.height) line = `${line.trimEnd()}  `;
    else if (gap > BLANK * run.height && !/\s$/.test(line) && !/^\s/.test(run.text)) line += ' ';
    line += run.text;
    end = Math.max(end ?? 0, run.x + run.width);
  }
  return line.trim();
}
