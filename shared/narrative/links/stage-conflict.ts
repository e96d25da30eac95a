import type { CodeSet } from '../../icd10cm/code-set.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import type { Candidate } from '../standing/candidate.ts';
import { joinedSpans } from '../standing/candidate.ts';

/** Stages of chronic kidney disease; end-stage disease stands above them (OG I.C.14.a.1). */
const STAGE = /^N18\.(?:[1245]|3[012])$/;
const END_STAGE = 'N18.6';
/** What a note says of now. */
const OF_NOW: ReadonlySet<string> = new Set(['assessment', 'diagnoses']);

/**
 * Two stages of chronic kidney disease in one note: neither is suggested, and which holds is asked (CV-24). Of 3a and 3b
 * what both say stays, stage 3. A stage of the assessment holds against an older one of the history, and against an end stage
 * that is only spoken of.
 */
export function withStageConflict(reading: Reading, codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  const every = found.filter(({ code }) => STAGE.test(code));
  const ofNow = every.filter((one) => isOfNow(reading, one));
  const staged = ofNow.length > 0 ? ofNow : every;
  const gone = [
    ...every.filter((one) => !staged.includes(one)),
    ...(ofNow.length > 0 ? found.filter((one) => one.code === END_STAGE && !isOfNow(reading, one)) : []),
  ];
  const said = staged.filter(({ code }) => code !== 'N18.30' || !staged.some((one) => /^N18\.3[12]$/.test(one.code)));
  const kept = found.filter((one) => !gone.includes(one));
  const [first, second] = said;
  if (!first || !second) return kept;
  const spans = joinedSpans(...said.map((one) => one.spans));
  const competing = said.map(({ code }) => (codes.title(code) ?? code).replace(/^.*\((.*)\)$|^.*, /, '$1') || code);
  const asked: Candidate = { ...first, code: 'N18', complete: false, spans, missing: [], competing };
  const isThree = said.every(({ code }) => code.startsWith('N18.3'));
  const shared: Candidate[] = isThree ? [{ ...first, code: 'N18.30', spans, missing: [] }] : [];
  // "Unspecified" is untrue beside stages that are told.
  return [...kept.filter((one) => !staged.includes(one) && one.code !== 'N18.9'), asked, ...shared];
}

/** Whether a stage stands in an assessment or a list of diagnoses, under a heading that speaks of no older days. */
function isOfNow(reading: Reading, { spans }: Candidate): boolean {
  return spans.some(({ start }) => OF_NOW.has(sentenceAt(reading, start)?.section.name ?? ''));
}
