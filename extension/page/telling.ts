import type { Lexicon } from './lexicon.ts';

/** Whether a text may name a field, a labelled fact or a code: what a watch needs to know of texts that appear. */
export function isTelling(text: string, lexicon: Lexicon): boolean {
  if (text.length < 2) return false;
  if (lexicon.itemNumber.test(text)) return true;
  if (lexicon.labelled.some(({ before, inText }) => before.test(text) || inText?.test(text))) return true;
  return lexicon.lists.some(
    ({ code, heading, primaryHeading, othersHeading }) =>
      code.test(text) || heading?.test(text) || primaryHeading?.test(text) || othersHeading?.test(text),
  );
}
