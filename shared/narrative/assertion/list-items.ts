import type { Token } from '../reading/tokens.ts';
import { wordForm } from '../reading/word-form.ts';
import { COLON, COMMA, HARD } from './gaps.ts';

/** How the items of a list that a denial leads hang together. */

/** `No rashes, wounds, or foot ulcers`: by itself between two commas, or before an "or", such a noun is one more item. */
export function isBareItem(tokens: readonly Token[], gaps: Uint16Array, at: number): boolean {
  if (!ITEMS.has(tokens[at]?.word ?? '')) return false;
  const next = tokens[at + 1]?.word;
  return next === undefined || next === 'or' || next === 'nor' || ((gaps[at + 1] ?? 0) & COMMA) !== 0;
}

const ITEMS: ReadonlySet<string> = new Set('wound gait skin'.split(' ').map(wordForm));

/** Whether a list goes on behind a comma to an "or": `without bleeding, perforation, or pain`. */
export function isAlternative(tokens: readonly Token[], gaps: Uint16Array, from: number): boolean {
  for (let k = from; k < Math.min(tokens.length, from + 8); k++) {
    if (((gaps[k] ?? 0) & HARD) !== 0) return false;
    if (/^n?or$/.test(tokens[k]?.word ?? '')) return true;
  }
  return false;
}

/** `Denies urinary retention requiring catheterization, or incontinence`: what the item would need is of it, and the list goes on. */
export function isNeedWithinList(tokens: readonly Token[], gaps: Uint16Array, at: number): boolean {
  if (tokens[at]?.word !== REQUIRING) return false;
  for (let k = at + 2; k < Math.min(tokens.length, at + 6); k++) {
    if (((gaps[k] ?? 0) & (HARD | COLON)) !== 0) return false;
    if (((gaps[k] ?? 0) & COMMA) !== 0) return tokens[k]?.word === 'or' || isAlternative(tokens, gaps, k);
  }
  return false;
}

const REQUIRING = wordForm('requiring');
