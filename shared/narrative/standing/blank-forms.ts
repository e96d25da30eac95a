import { pattern } from '../../pattern.ts';
import type { Reading } from '../reading/reading.ts';
import type { Sentence } from '../reading/sentence.ts';

/** No field of a form is farther from its label. */
const REACH = 120;
const LEFT_OPEN = String.raw`(?:_{2,}(?![A-Za-z\d])|\.{6,}[^\S\n]*(?=\n|$))`;
/** `Pressure ulcer(s): site ____`, `Diabetes  Type: ____`, `Ostomy ____`: a label, and no answer in its first field. */
const NO_ANSWER = new RegExp(
  String.raw`^(?:\(e?s\))?(?:(?:[^\S\n]?[:–-][^\S\n]*|[^\S\n]{2,})(?![^\S\n])(?:[A-Za-z#/][\w/#()-]*[^\S\n]+){0,3}(?:[A-Za-z#/][\w/#()-]*)?[:?]?)?[^\S\n]*${LEFT_OPEN}`,
);
/** `Diabetes Y / N`, `COPD (yes/no)`: both answers, and neither chosen. */
const BOTH_ANSWERS =
  /^[^\S\n]*(?:[:?][^\S\n]*)?\(?(?:Y|yes)[^\S\n]*(?:\/|\||or|[^\S\n])[^\S\n]*(?:N|no)\)?(?=[^\S\n]*(?:$|\n|[,;|]|_{2,}|[^\S\n]{2,}|[A-Z]))(?![^\S\n]*[:=–-][^\S\n]*(?:Y|yes)\b)/i;
/** A label that stands alone on its line, before another one that does: `CHF:` above `COPD:`. */
const ALONE =
  /^[^\S\n]*:[^\S\n]*(?:\n\s*(?!(?:plan|meds?|medications?|tx|treatment|assessment|orders?|goals?|status)\b)[A-Za-z][\w /()-]{1,40}:[^\S\n]*(?=\n|$)|\s*$)/i;
const ALONE_BEFORE = /(?:^|\n)[^\S\n]*[A-Za-z][\w /()-]{1,40}:\s*$/;
const TICKED = /(?:\[[xX✓✔*]\]|\([xX✓✔*]\)|[☑☒✓✔]|_[xX✓]_*)[^\S\n]*$/;

/** `Which is a late sign? a) restlessness b) cyanosis`, `is most at risk for a) seizures b) ileus`: answers to choose from. */
const ANSWERS_OFFERED = /(?:\?|\b(?:most|least|best)\b[^.;:\n]{1,40})\s+a[.)]\s[^\n]*$/i;

/** `Influenza | | |`: the row of a table in which nothing was written. */
const EMPTY_CELLS = /^[^\S\n]{0,8}(?:\([^()\n]{1,30}\)[^\S\n]{0,8})?\|(?:[^\S\n]{0,12}\|){1,12}[^\S\n]{0,12}(?:\n|$)/;

/** A line of a form is no longer; in a text without line breaks nothing is walked twice. */
const LONGEST_LINE = 240;

/** Where the line of an offset begins, as far back as a line of a form may. */
export function startOfLine(text: string, at: number): number {
  const from = Math.max(0, at - LONGEST_LINE);
  return from + text.slice(from, at).lastIndexOf('\n') + 1;
}

/** Whether a condition is the label of a field that nobody filled in. A box that is ticked before it says that it is there. */
export function isLeftBlank({ text }: Reading, first: number, last: number): boolean {
  const behind = text.slice(last, last + REACH);
  if (TICKED.test(text.slice(Math.max(0, first - 12), first))) return false;
  if (BOTH_ANSWERS.test(behind) || isUnticked(text, first)) return true;
  const lineStart = startOfLine(text, first);
  if (ANSWERS_OFFERED.test(text.slice(lineStart, first))) return true;
  if (isToBeChosen(text, lineStart, first, last) || EMPTY_CELLS.test(behind)) return true;
  // `CHF  type: __systolic__`: what stands on a line was written there.
  if (NO_ANSWER.test(behind)) return !/__[A-Za-z\d]/.test(text.slice(lineStart, last));
  const alone = ALONE.exec(behind);
  if (!alone) return false;
  if (!/^[^\S\n]*(?:[-*•]\s+)?(?:\w+ ){0,2}$/.test(text.slice(lineStart, first))) return false;
  return alone[0].trim().length > 1 || ALONE_BEFORE.test(text.slice(Math.max(0, lineStart - 60), lineStart));
}

/** `(circle) HTN CAD CHF`, `check all that apply:`: before the options of a line, none of which is marked. Not `Skin check: dry`. */
const TO_CHOOSE = pattern('i')`
  (?:
    (?:^|[.;:(] ?|\bplease )(?:circle|underline|check|choose|select|tick|mark|pick)(?: below)?
    |(?:^|[\s(])(?:circle|underline|check|choose|select|tick|mark|pick) (?:one|any|all|below)(?: that apply)?
  )(?: of (?:these|the following))?\s?(?:[)\]]|:(?! ?(?:n\/a|none|done|no|yes)\b))
`;
/** What marks the one that was chosen. */
const CHOSEN = /\*\*|>>|<<|\[[xX✓✔*]\]|\([xX✓✔*]\)|[☑☒✓✔]|_[xX✓]_|\b[xX]\s[A-Z]/;

/** An option of a list that still waits for a choice: behind words that ask for one, or within `{a/b/c}`. */
function isToBeChosen(text: string, lineStart: number, first: number, last: number): boolean {
  const before = text.slice(lineStart, first);
  if (before.lastIndexOf('{') > before.lastIndexOf('}'))
    return /^[^{}\n]{0,120}\}/.test(text.slice(first + 1, last + REACH));
  if (/^\{[^{}\n]{1,120}[/|,][^{}\n]{1,120}\}/.test(text.slice(first, first + 2 * REACH))) return true;
  const line = before + (/^[^\n]*/.exec(text.slice(first, first + LONGEST_LINE))?.[0] ?? '');
  return TO_CHOOSE.test(line) && !CHOSEN.test(line);
}

/** `__ Stroke   __ Diabetes`, `o paralysis  o amputation`: marks to be ticked before the items of a line, none of them filled in. */
function isUnticked(text: string, first: number): boolean {
  const lineStart = startOfLine(text, first);
  const mark = OPEN_MARK.exec(text.slice(Math.max(lineStart, first - 20), first))?.[1];
  if (mark === undefined) return false;
  const line = text.slice(lineStart, first) + (/^[^\n]*/.exec(text.slice(first, first + LONGEST_LINE))?.[0] ?? '');
  if (mark === 'o') return (line.match(/(?:^|\s)o\s(?=[A-Za-z])/g)?.length ?? 0) > 2;
  return (line.match(/(?:^|\s)_{1,5}[^\S\n]?(?=[A-Za-z])/g)?.length ?? 0) > 1 || /^\s*_{1,5}\s/.test(line);
}

const OPEN_MARK = /(?:^|\s)(_{1,5}|o(?=[^\S\n]))[^\S\n]?(?:[A-Za-z]+ )?$/;

const ASKS =
  /^[\W\d]*(?:do|does|did|have|has|had|are|is|was|were|any|ever|what|when|where|which|who|why|how|can|could|would|should|will|may|(?:hx|history) of|diagnosed with)\b/i;
const SAYS_NO = /^\W*(?:n|no|none|nope|never|denie[sd]|negative|n\/a)\b(?![-/])/i;
const SAYS_YES = /^\W*(?:y|yes|yep|yeah|positive|true|x)\b/i;

/** Whether a sentence asks (`Have you ever had a stroke?`), and the next one does not say yes. */
export function isAsked({ text }: Reading, sentence: Sentence, last: number, following: string): boolean {
  if (!/\?["”')\s]*$/.test(text.slice(last, sentence.end))) return false;
  return SAYS_NO.test(following) || (ASKS.test(text.slice(sentence.start, last)) && !SAYS_YES.test(following));
}
