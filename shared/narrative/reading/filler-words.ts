import { pattern } from '../../pattern.ts';
import type { Change } from './span.ts';

/**
 * Words between others that change nothing of what they say, and stand where patterns and phrases expect the next one: `was also
 * excluded`, `has subsequently resolved`, `has, however, healed`; and what is written out for "and".
 */
const FILLERS = pattern('gi')`
  (?<=\b(?:is|are|was|were|be|been|has|have|had|does|did|do|will) )(?:
    (?:also|however|therefore|thus|thankfully|fortunately|likewise|similarly|indeed|in fact) (?=\w)
    |(?:
      then|since|long since|subsequently|already|actually|again|all|both|now|later|soon|just|today|in the end|eventually|finally
      |ultimately|immediately|promptly|quickly|rapidly|gradually|slowly|completely|fully|entirely|totally|clearly|definitely
      |definitively|formally|essentially|effectively|successfully|easily|properly|safely
    ) (?=\w{2,14}(?:ed|en|gone)\b|found|shown|made|put|left|sent|seen|held|set|cut)
  )
  |(?<=\b(?:is|are|was|were|be|been|has|have|had)), (?:however|though|fortunately|thankfully|of course|in fact|therefore), (?=\w)
  |(?<=[a-z\d)]) (?:as well as|along with|together with|in addition to)(?: also)? (?=[a-z\d(])(?!(?:
    he|she|they|it|we|I|you|the (?:pt|patient)|can|could|expected|possible|before|usual|any(?:one|body)|ever|one|in the past|prior
    |previously|last|yesterday
  )\b)
`;
const MAYBE_FILLED = pattern('i')`
  \b(?:is|are|was|were|be|been|has|have|had|does|did|do|will),? (?:
    also|[a-z]{3,12}ly|however|therefore|thus|likewise|indeed|in|then|since|long|already|again|all|both|now|later|soon|just|today
    |though|of
  )\b
  |as well as|along with|together with|in addition to
`;

/** The fillers of a text, in order, each with what is read in its place. */
export function fillerWords(text: string): Change[] {
  if (!MAYBE_FILLED.test(text)) return [];
  return [...text.matchAll(FILLERS)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    put: words.startsWith(' ') ? (words === words.toUpperCase() ? ' AND ' : ' and ') : words.startsWith(',') ? ' ' : '',
  }));
}
