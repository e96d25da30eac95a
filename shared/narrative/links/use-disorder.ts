import type { CodeSet } from '../../icd10cm/code-set.ts';
import type { Reading } from '../reading/reading.ts';
import type { Candidate } from '../standing/candidate.ts';

/** How DSM-5 tells the disorder of use behind the one that the substance induced. */
const WITH_USE =
  /^,? (?:with|w\/) (?:an? )?(?:comorbid )?(mild|moderate|severe|moderate or severe|moderate\/severe)(?: [a-z]{4,12})? use disorder\b/i;
const LONGEST = 60;
const USE_UNSPECIFIED = /^(F1\d)\.9(\d+)$/;

/**
 * "Alcohol-induced depressive disorder with moderate use disorder": mild is abuse, moderate and severe are dependence (inclusion
 * terms of F10.14 and F10.24); alone it is use, unspecified. Where the list has no such code, it stays as it was.
 */
export function withUseDisorder(reading: Reading, codes: CodeSet, found: readonly Candidate[]): readonly Candidate[] {
  return found.some(({ code }) => USE_UNSPECIFIED.test(code)) ? found.map((one) => closer(reading, codes, one)) : found;
}

function closer(reading: Reading, codes: CodeSet, one: Candidate): Candidate {
  const [, substance, rest] = USE_UNSPECIFIED.exec(one.code) ?? [];
  const end = Math.max(...one.spans.map((span) => span.end));
  const told = WITH_USE.exec(reading.text.slice(end, end + LONGEST));
  if (!told || substance === undefined || rest === undefined) return one;
  const code = `${substance}.${told[1]?.toLowerCase() === 'mild' ? '1' : '2'}${rest}`;
  if (!codes.isValid(code)) return one;
  return { ...one, code, head: code, complete: true, missing: [], competing: [] };
}
