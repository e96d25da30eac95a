import type { CodeSet } from '../icd10cm/code-set.ts';
import type { Candidate } from './candidate.ts';
import { type Reading, sentenceAt } from './reading.ts';
import { spanOf } from './span.ts';

const EXTENT =
  /\b(\d{1,2})(?:\.\d)?\s?%\s*(?:of\s*)?(?:the\s*)?(?:TBSA|BSA|total body surface|body surface)|\b(?:TBSA|BSA)\b[\s:=~]*(\d{1,2})(?:\.\d)?\s?%/i;

/** The extent of the burns that a note names (T31, OG I.C.19.d.6); where there are burns of the third degree, up to nine percent only. */
export function burnExtent(reading: Reading, codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  const burns = found.filter(({ code }) => /^T2[0-5]/.test(code));
  const said = burns.length > 0 ? EXTENT.exec(reading.text) : null;
  if (!said) return [];
  const percent = Number(said[1] ?? said[2]);
  const isDeep = burns.some(({ code }) => /^T2[0-5]\.[37]/.test(code));
  // How much of a larger burn is of the third degree has to be said.
  if (isDeep && percent >= 10) return [];
  const code = percent < 10 ? 'T31.0' : `T31.${Math.floor(percent / 10)}0`;
  if (!codes.isValid(code)) return [];
  const spans = [spanOf(reading.text, said.index, said.index + said[0].length)] as const;
  const section = sentenceAt(reading, said.index)?.section.name ?? 'other';
  return [
    { code, complete: true, head: 'T31', spans, section, assertion: 'affirmed', missing: [], competing: [], match: 3 },
  ];
}
