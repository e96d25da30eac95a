import type { CodeSet } from '../../icd10cm/code-set.ts';
import { firstIn } from '../reading/find.ts';
import type { Reading } from '../reading/reading.ts';
import { spanOf } from '../reading/span.ts';
import { type Candidate, joinedSpans } from '../standing/candidate.ts';

/** `Hearing aids both ears`, `bilateral hearing aids`, `aids x2`. */
const IN_BOTH =
  /\b(?:aids?|aides?) (?:(?:in|to|for|worn in) )?(?:both|bilat\w*|b\/l|AU)\b(?: ears?)?|\b(?:both|bilat\w*|b\/l) (?:hearing )?(?:aids?|aides)\b|\bhearing aids? ?x ?2\b/i;
/** A loss of no ear, and the same of both (titles of H90 and H91). */
const BOTH: Readonly<Record<string, string>> = {
  'H90.2': 'H90.0',
  'H90.5': 'H90.3',
  'H90.8': 'H90.6',
  'H91.10': 'H91.13',
  'H91.90': 'H91.93',
};

/** Who wears an aid in both ears has the loss that it is for in both: `Presbycusis, hearing aids both ears`. */
export function withHearingOfBoth(reading: Reading, codes: CodeSet, found: readonly Candidate[]): readonly Candidate[] {
  if (!found.some(({ code }) => BOTH[code] !== undefined)) return found;
  const worn = firstIn(reading, IN_BOTH);
  if (!worn) return found;
  const at = spanOf(reading.text, worn.index, worn.index + worn[0].length);
  return found.map((one) => {
    const code = BOTH[one.code];
    if (code === undefined || !codes.isValid(code)) return one;
    return { ...one, code, head: code, complete: true, missing: [], spans: joinedSpans(one.spans, [at]) };
  });
}
