import { allIn } from '../../narrative/reading/find.ts';
import { usesOf } from './drug-indications.ts';

/** Drugs as a list writes them: one a line, or several on one line. */

/** A drug of a text, without its bullet; offsets in UTF-16 code units. */
export interface DrugLine {
  start: number;
  end: number;
  text: string;
}

const BULLET = /^\s*(?:[-*•]|\d{1,2}[.)])\s+(?=\S)/;
const DOSE = /\d\s*(?:mg|mcg|g|gm|units?|iu|ml|meq|puffs?|tabs?|tablets?|caps?|capsules?|drops?|l\/min)\b|\d\s*%/i;
const FREQUENCY =
  /\b(?:daily|weekly|monthly|nightly|qd|bid|tid|qid|qhs|hs|qam|qpm|prn|q\d+h|twice|once|\d+ ?u(?: |$))/i;
const LONGEST_LINE = 10;

/** The drugs of a part of a text, line by line; of a line that holds several, each. */
export function drugLines(text: string, from = 0, to = text.length): DrugLine[] {
  const found: DrugLine[] = [];
  let start = from;
  for (const line of text.slice(from, to).split('\n')) {
    const parts = partsOf(line);
    // What stands between two drugs of a line is one too, though it has neither dose nor frequency: `ASA 81`.
    const drugs = parts.some(({ text: part }) => namesDrug(part)) ? parts : [];
    for (const part of drugs) found.push(trimmed(start + part.start, part.text));
    start += line.length + 1;
  }
  return found;
}

/** A bullet or number, a dose, a frequency, or a drug that is known. */
function namesDrug(line: string): boolean {
  return BULLET.test(line) || DOSE.test(line) || hasFrequency(line) || isDrug(line);
}

/** `Lasix 40 bid`, `Fosamax weekly`: how often, on a line that is no sentence. */
function hasFrequency(line: string): boolean {
  return line.trim().split(/\s+/).length <= LONGEST_LINE && FREQUENCY.test(line);
}

/** `Insulin lispro by pump`: a drug that is known, without dose or frequency. */
function isDrug(line: string): boolean {
  return line.trim().split(/\s+/).length <= LONGEST_LINE && usesOf(line).length > 0;
}

interface Part {
  start: number;
  text: string;
}

/** Where a line may be cut. */
const BREAK = /[;|]|,(?=\s)|(?<=\w)\.(?=\s+\p{L})/gu;

/** A line cut where one drug ends and the next begins. `prednisone 20 mg, then 10 mg` is one drug, and so is `with food, daily`. */
function partsOf(line: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const { 0: mark, index } of allIn(line, BREAK)) {
    const before = line.slice(start, index);
    const isPlain = mark === ';' || mark === '|';
    if (
      !(isPlain ? NAME.test(before.replace(BULLET, '').replace(SHORT_LABEL, '')) : namesDrug(before)) ||
      isInBrackets(before)
    )
      continue;
    if (!(isPlain ? NAME : DOSED_NAME).test(line.slice(index + 1))) continue;
    parts.push({ start, text: before });
    start = index + 1;
  }
  return [...parts, { start, text: line.slice(start) }];
}

/** `Rx:`, `PO:`: too short to be a name. */
const SHORT_LABEL = /^\s*\p{L}{1,3}:/u;

/** `warfarin 5 mg (atrial fibrillation, INR 2-3)`. */
function isInBrackets(before: string): boolean {
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** A word that goes on with the drug before it, or no name at all. */
const NO_NAME =
  '(?:then|and|or|with|without|at|by|for|until|thru|through|take|may|if|max|maximum|daily|weekly|monthly|nightly|once|twice|every|each|as|on|in|to|per|before|after|hold|half|one|two|three|four|prn|po|bid|tid|qid|qhs|qd|q\\d)\\b';
const NAME = new RegExp(`^\\s*(?!${NO_NAME})\\p{L}[\\p{L}\\d/+-]{2,60}`, 'iu');
/** A name, and behind it before the next break a number or how often; a dot or comma alone cuts no drug in two. */
const DOSED_NAME = new RegExp(
  `${NAME.source}(?:[^;|,]{0,200}?\\d|\\s+(?:\\p{L}+\\s+){0,2}(?:daily|weekly|monthly|nightly|qd|bid|tid|qid|qhs|hs|qam|qpm|prn|twice|once)\\b)`,
  'iu',
);

function trimmed(start: number, part: string): DrugLine {
  const lead = BULLET.exec(part)?.[0].length ?? part.length - part.trimStart().length;
  const text = part.slice(lead).trim();
  return { start: start + lead, end: start + lead + text.length, text };
}
