import { assertionOf } from '../assertion/assertion.ts';
import { matchesIn } from '../reading/find.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import type { Candidate } from '../standing/candidate.ts';

const ASCITES = /\bascit(?:es|ic)\b/gi;
/** Alcoholic livers whose code tells of ascites, and the code without it. */
const WITHOUT = /^K70\.[13]0$/;
const ASIDE: ReadonlySet<string> = new Set([
  'teaching',
  'instructions',
  'return-precautions',
  'goals',
  'family-history',
]);

/** Ascites that is seen or tapped is that of the alcoholic liver beside it (Index: Cirrhosis, alcoholic, with ascites). */
export function withSeenAscites(reading: Reading, found: readonly Candidate[]): readonly Candidate[] {
  if (!found.some(({ code }) => WITHOUT.test(code))) return found;
  const isThere = matchesIn(reading, ASCITES).some(({ 0: word, index }) => {
    const section = sentenceAt(reading, index)?.section.name;
    return (
      section !== undefined &&
      !ASIDE.has(section) &&
      assertionOf(reading, index, index + word.length).kind === 'affirmed'
    );
  });
  return isThere
    ? found.map((one) => (WITHOUT.test(one.code) ? { ...one, code: one.code.replace(/0$/, '1') } : one))
    : found;
}
