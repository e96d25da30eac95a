/** Boxes of templates in front of their words: `[ ] At rest`, `☐ Catheter`. */
const BOX = /\[[ _xX✓✔]?\]|\(\s?\)|[☐□☑☒]/g;
const OPEN = /\[[ _]?\]|\(\s?\)|[☐□]/;
/** A box rules its words up to the next label or the end of the line. */
const LABEL = /\p{L}[\p{L}\d/ ]{0,24}:/u;
const REACH = 80;

/** Whether words stand behind a box that nobody ticked, or run over into one. */
export function isInOpenBox(text: string, start: number, end: number): boolean {
  if (text.slice(start, end).search(OPEN) > 0) return true;
  const line = text.slice(Math.max(0, start - REACH), start).replace(/^[\s\S]*\n/, '');
  const last = [...line.matchAll(BOX)].at(-1);
  if (!last || !OPEN.test(last[0])) return false;
  return !LABEL.test(line.slice(last.index + last[0].length));
}
