import type { Token } from '../reading/tokens.ts';
import { BOX, COLON, COMMA, DASH, HARD } from './gaps.ts';

/** Behind a box these are what may be ticked, and speak of the label before the boxes only. */
const OPTIONS: ReadonlySet<string> = new Set(['no', 'none', 'not', 'deny', 'absent', 'n/a']);

/**
 * `[x] No dementia`, `☑ Denies: falls, depression`: where boxes lead their options, the option itself denies what it names. Not
 * `Falls: [x] no Pain: 4`, `[x] yes [ ] no CHF`.
 */
function deniesItsOption(tokens: readonly Token[], gaps: Uint16Array, at: number): boolean {
  // The cross within a box is a word.
  const box = tokens[at - 1]?.word === 'x' ? at - 1 : at;
  const isLed = (((gaps[box] ?? 0) | (gaps[at] ?? 0)) & (COLON | COMMA | HARD)) !== 0;
  const leads = isLed || boxesLead(tokens, gaps, at);
  if (!leads || at + 1 >= tokens.length || ANSWERS.has(tokens[box - 1]?.word ?? '')) return false;
  const next = gaps[at + 1] ?? 0;
  const isList = next === COLON && LISTING.has(tokens[at]?.word ?? '');
  if (next !== 0 && !isList) return false;
  for (let k = at + 2; k < tokens.length && ((gaps[k] ?? 0) & BOX) === 0; k++)
    if (((gaps[k] ?? 0) & COLON) !== 0 && !LISTING.has(tokens[at]?.word ?? '')) return false;
  return true;
}

/** Whether the first box of a sentence begins it, or its list behind a colon. */
function boxesLead(tokens: readonly Token[], gaps: Uint16Array, at: number): boolean {
  let first = 0;
  while (first < at && ((gaps[first] ?? 0) & BOX) === 0) first++;
  const box = first > 0 && tokens[first - 1]?.word === 'x' ? first - 1 : first;
  return box === 0 || (((gaps[box] ?? 0) | (gaps[first] ?? 0)) & COLON) !== 0;
}

const ANSWERS: ReadonlySet<string> = new Set(['yes', 'y', 'no', 'n']);
const LISTING: ReadonlySet<string> = new Set(['deny', 'none']);

/** Whether a word is an option that is ticked, and says of nothing behind it that it is not there: `Falls: [x] no`. */
export function isOption(tokens: readonly Token[], gaps: Uint16Array, at: number): boolean {
  return ((gaps[at] ?? 0) & BOX) !== 0 && OPTIONS.has(tokens[at]?.word ?? '') && !deniesItsOption(tokens, gaps, at);
}

/** `CHF: No  COPD: Yes`: an answer to the label before it, where the next word is a label with its own; it denies nothing behind it. */
export function leadsNextLabel(tokens: readonly Token[], gaps: Uint16Array, at: number): boolean {
  const [own, label, answer] = [gaps[at] ?? 0, gaps[at + 1] ?? 0, gaps[at + 2] ?? 0];
  return (
    NO.has(tokens[at]?.word ?? '') &&
    (own & (COLON | DASH)) !== 0 &&
    label === 0 &&
    (answer & (COLON | DASH)) !== 0 &&
    (ANSWERS.has(tokens[at + 2]?.word ?? '') || NO.has(tokens[at + 2]?.word ?? ''))
  );
}
const NO: ReadonlySet<string> = new Set(['no', 'none', 'deny', 'n', 'negative', 'neg', 'never']);
