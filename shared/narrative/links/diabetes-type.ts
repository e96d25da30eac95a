import type { CodeSet } from '../../icd10cm/code-set.ts';
import { isIn } from '../reading/find.ts';
import type { Reading } from '../reading/reading.ts';
import type { Candidate } from '../standing/candidate.ts';

/** The type that a note tells apart from the name: `New DM, insulin teaching. … 24 M, type 1.` */
const TYPE_1 = /\b(?:type (?:1|I|one)(?=\s*(?:[.,;)\n]|$|diab|dm\b|since|x \d))|juvenile[- ]onset)/i;
const TYPE_2 = /\b(?:type (?:2|II|two)|T2|DM ?(?:2|II)|2 DM|NIDDM)/i;
/** Other things that come in types. */
const OTHERS =
  /\b(?:bipolar|willebrand|vWD|SMA|spinal muscular|HRS|hepatorenal|neurofibromatosis|NF|respiratory failure|CRPS|MI|gaucher|allergy|crossmatch|blood type)\b/i;

/** Diabetes of a bare name is of type 2 (OG I.C.4.a.2), unless the note says elsewhere that it is of type 1. */
export function withDiabetesType(reading: Reading, codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  if (!found.some(({ code }) => code.startsWith('E11')) || found.some(({ code }) => code.startsWith('E10')))
    return [...found];
  if (!isIn(reading, TYPE_1) || isIn(reading, TYPE_2) || isIn(reading, OTHERS)) return [...found];
  return found.map((one) => {
    const code = one.code.replace(/^E11/, 'E10');
    return code !== one.code && codes.isValid(code) ? { ...one, code, head: one.head.replace(/^E11/, 'E10') } : one;
  });
}
