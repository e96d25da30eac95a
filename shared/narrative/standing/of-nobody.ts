import { type Reading, sentenceAt } from '../reading/reading.ts';
import type { Span } from '../reading/span.ts';
import { isTakenInByLabel } from './at-large.ts';
import { isOfPaper } from './papers.ts';

/**
 * Whether words stand in a paper for everybody or behind a label of one, so that what they say is nobody's: asked of what no phrase
 * names (a drug that is taken, oxygen, a catheter), since of conditions the verdict on their sentence tells it.
 */
export function isOfNobody(reading: Reading, { start }: Span): boolean {
  const sentence = sentenceAt(reading, start);
  if (!sentence) return false;
  return isOfPaper(reading, sentence) || isTakenInByLabel(reading.text.slice(sentence.start, start));
}
