/** Boxes of templates in front of their words: `[ ] At rest`, `☐ Catheter`. */
const BOX = /\[[ _xX✓✔]?\]|\(\s?\)|[☐□☑☒]/g;
const OPEN = /\[[ _]?\]|\(\s?\)|[☐□]/;
/** A box rules its words up to the next label or the end of the line. */
const LABEL = /\p{L}[\p{L}\d/ ]{0,24}:/u;
const REACH = 80;

/** One answer of a form behind the other, each with its number: `0-Able to bathe alone 1-With devices`. */
const NUMBERED = /(?<![\d./-])(\d) ?[-–] ?(?=[A-Z])/g;

/** Whether a sentence prints the choices of a form, of which nobody says here which one it is. */
export function isAnswerList(sentence: string): boolean {
  const numbers = [...sentence.matchAll(NUMBERED)].map(([, digit]) => Number(digit));
  return numbers.some((one, at) => one + 1 === numbers[at + 1]);
}

/** Whether words stand behind a box that nobody ticked, or run over into one. */
export function isInOpenBox(text: string, start: number, end: number): boolean {
  if (text.slice(start, end).search(OPEN) > 0) return true;
  const line = text.slice(Math.max(0, start - REACH), start).replace(/^[\s\S]*\n/, '');
  const last = [...line.matchAll(BOX)].at(-1);
  if (!last || !OPEN.test(last[0])) return false;
  return !LABEL.test(line.slice(last.index + last[0].length));
}
