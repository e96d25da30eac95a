/** A bullet, a number, a letter, a box at the start of a line. */
export const ITEM =
  /^\s*(?:[-–—*•●▪■◦‣·→>+~]+\s|\(?\d{1,2}[.)](?!\d)\s*|\(?[a-zA-Z][.)]\s|[•●▪■◦‣·→☐☑☒✓✔□]|[[(][ xX✓]?[\])])/;
/** `Label: value`, with a label that begins with a capital. */
const TEMPLATE = /^\s*[\p{Lu}\d][^:.;!?]{0,40}:(?=\s|$)/u;
/** A line without the white space around it. */
export interface Line {
  start: number;
  end: number;
  /** A list item, or `Label: value`: a line of its own. */
  item: boolean;
}

/** The lines between two offsets, in order, those without a word left out. */
export function linesOf(text: string, start: number, end: number): Line[] {
  const lines: Line[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !isLineBreak(text, at)) continue;
    const line = trimmed(text, from, at);
    if (line.start < line.end) {
      const head = text.slice(line.start, Math.min(line.end, line.start + 60));
      lines.push({ ...line, item: ITEM.test(head) || TEMPLATE.test(head) });
    }
    from = at + 1;
  }
  return lines;
}

/** A stretch without the white space around it. */
export function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && isSpace(text, from)) from++;
  while (to > from && isSpace(text, to - 1)) to--;
  return { start: from, end: to };
}

/** Whether a line ends at an offset. */
export function isLineBreak(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit >= 10 && unit <= 13) || unit === 0x2028 || unit === 0x2029;
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || (unit > 127 && /\s/.test(text[at] ?? ''));
}
