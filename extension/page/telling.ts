import type { Lexicon } from './lexicon.ts';

/** Whether a text may name a field, a labelled fact or a code: what a watch needs to know of texts that appear. */
export function isTelling(text: string, { telling }: Lexicon): boolean {
  return text.length > 1 && telling.test(text);
}
