import type { CodeSet } from '../../icd10cm/code-set.ts';
import type { Reading } from '../reading/reading.ts';
import type { Candidate } from '../standing/candidate.ts';

const LEFT_HANDED =
  /\b(?:left|L)[- ]hand(?:ed|[- ](?:dominant|dominance))\b|\bLHD\b|\bLH(?= (?:male|female|man|woman|gentleman|lady|[MF])\b)|\bhand(?:edness| dominance)\s*[:=-]\s*(?:L|left)\b|\b(?:left|L) dominant hand\b/i;
const SAYS_DOMINANCE = /\b(?:non-?\s?)?dominant (?:side|hemi\w*|arm|leg|limb|weakness)/i;
/** Paralyses whose last digit names side and dominance: 1 and 2 right and left dominant, 3 and 4 not. */
const SIDED = /^(?:G81\.\d|G83\.[123]|I69\.\d[345])[14]$/;

/** Paralyses of a left-handed patient: the left side is the dominant one, whatever is presumed else (OG I.C.6.a). */
export function withHandedness({ text }: Reading, codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  if (!found.some(({ code }) => SIDED.test(code)) || !LEFT_HANDED.test(text) || SAYS_DOMINANCE.test(text))
    return [...found];
  return found.map((one) => {
    if (!SIDED.test(one.code)) return one;
    const code = `${one.code.slice(0, -1)}${one.code.endsWith('1') ? '3' : '2'}`;
    return codes.isValid(code) ? { ...one, code } : one;
  });
}
