import type { Change } from './span.ts';

/**
 * Words between others that change nothing of what they say, and stand where patterns and phrases expect the next one: `was also
 * excluded`, `has subsequently resolved`; and what is written out for "and".
 */
const FILLERS =
  /(?<=\b(?:is|are|was|were|be|been|has|have|had|does|did|do|will) )(?:also|however|therefore|thus|thankfully|fortunately|likewise|similarly|indeed|in fact|(?:then|since|subsequently|already|actually|again|all|both) (?=\w{2,14}(?:ed|en|out|gone)\b)|,? ?(?:however|though|fortunately|thankfully),) ?(?=\w)|(?<=[a-z\d)]) (?:as well as|along with|together with|in addition to)(?: also)? (?=[a-z\d(])(?!(?:he|she|they|it|we|I|you|the (?:pt|patient)|can|could|expected|possible|before|usual|any(?:one|body)|ever|one|in the past|prior|previously|last|yesterday)\b)/gi;
const MAYBE_FILLED =
  /\b(?:also|however|therefore|thus|thankfully|fortunately|likewise|similarly|indeed|in fact|then|since|subsequently|already|actually|again|all|both|though) |as well as|along with|together with|in addition to/i;

/** The fillers of a text, in order, each with what is read in its place. */
export function fillerWords(text: string): Change[] {
  if (!MAYBE_FILLED.test(text)) return [];
  return [...text.matchAll(FILLERS)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    put: words.startsWith(' ') ? (words === words.toUpperCase() ? ' AND ' : ' and ') : '',
  }));
}
