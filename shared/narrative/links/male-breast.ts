import type { CodeSet } from '../../icd10cm/code-set.ts';
import type { Reading } from '../reading/reading.ts';
import type { Candidate } from '../standing/candidate.ts';

const MAN = /\b(?:man|male|gentleman|he|his|him|mr)\b/i;
const WOMAN = /\b(?:woman|female|lady|she|her|hers|mrs|ms)\b/i;

/**
 * A man's breast cancer has codes of its own (C50.-2-). Titles of C50 name a sex, and a note that speaks of a man only means
 * his; one that names no sex is taken for the usual code of the Neoplasm Table, "breast", with "male" as its exception.
 */
export function withMaleBreast({ text }: Reading, codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  // Gangrene of the perineum is one code for a man and another for a woman (titles of N49.3, N76.82).
  if (found.some(({ code }) => code === 'N49.3') && WOMAN.test(text) && !MAN.test(text))
    return found.map((one) => (one.code === 'N49.3' && codes.isValid('N76.82') ? { ...one, code: 'N76.82' } : one));
  if (!found.some(({ code }) => FEMALE.test(code)) || !MAN.test(text) || WOMAN.test(text)) return [...found];
  return found.map((one) => {
    const code = one.code.replace(FEMALE, '$12$2');
    return codes.isValid(code) ? { ...one, code } : one;
  });
}

const FEMALE = /^(C50\.\d)1(\d)$/;
