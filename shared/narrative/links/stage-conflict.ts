import type { CodeSet } from '../../icd10cm/code-set.ts';
import type { Candidate } from '../standing/candidate.ts';
import { joinedSpans } from '../standing/candidate.ts';

/** Stages of chronic kidney disease; end-stage disease stands above them (OG I.C.14.a.1). */
const STAGE = /^N18\.(?:[1245]|3[012])$/;

/**
 * Two stages of chronic kidney disease in one note: neither is suggested, and which holds is asked (CV-24). Of 3a and 3b
 * what both say stays, stage 3.
 */
export function withStageConflict(codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  const staged = found.filter(({ code }) => STAGE.test(code));
  const said = staged.filter(({ code }) => code !== 'N18.30' || !staged.some((one) => /^N18\.3[12]$/.test(one.code)));
  const [first, second] = said;
  if (!first || !second) return [...found];
  const spans = joinedSpans(...said.map((one) => one.spans));
  const competing = said.map(({ code }) => (codes.title(code) ?? code).replace(/^.*\((.*)\)$|^.*, /, '$1') || code);
  const asked: Candidate = { ...first, code: 'N18', complete: false, spans, missing: [], competing };
  const isThree = said.every(({ code }) => code.startsWith('N18.3'));
  const shared: Candidate[] = isThree ? [{ ...first, code: 'N18.30', spans, missing: [] }] : [];
  return [...found.filter((one) => !staged.includes(one)), asked, ...shared];
}
