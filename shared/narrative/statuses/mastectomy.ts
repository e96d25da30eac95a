import type { CodeSet } from '../../icd10cm/code-set.ts';
import { assertionOf } from '../assertion/assertion.ts';
import { matchesIn } from '../reading/find.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import { type Candidate, statedCandidate } from '../standing/candidate.ts';
import { isToCome } from '../standing/to-come.ts';

const REMOVED = /\bmastectomy\b/gi;
const BREAST = /\b(left|right|l|r|lt|rt)\.? (?:sided )?breast\b/gi;

/** The breast that is gone (Z90.1-), where the operation names no side and the note names one breast only. */
export function mastectomy(reading: Reading, codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  if (found.some(({ code }) => code.startsWith('Z90.1'))) return [];
  for (const { 0: words, index } of matchesIn(reading, REMOVED)) {
    const end = index + words.length;
    const sentence = sentenceAt(reading, index);
    const { kind } = assertionOf(reading, index, end);
    if (!sentence || (kind !== 'affirmed' && kind !== 'historical')) continue;
    const before = reading.text.slice(sentence.start, index);
    if (/\b(?:partial|segmental|bilat\w*|double)\s$/i.test(before)) continue;
    if (isToCome(before, reading.text.slice(end, sentence.end))) continue;
    const sides = new Set(
      matchesIn(reading, BREAST).map(({ 1: side = '' }) => (/^l/i.test(side) ? 'Z90.12' : 'Z90.11')),
    );
    const [code, other] = [...sides];
    if (code !== undefined && other === undefined && codes.isValid(code))
      return [statedCandidate(reading, code, index, end)];
  }
  return [];
}
