import type { CodeSet } from '../../icd10cm/code-set.ts';
import type { Reading } from '../reading/reading.ts';
import { type Candidate, statedCandidate } from '../standing/candidate.ts';

const EXTENT =
  /\b(\d{1,2})(?:\.\d)?\s?%\s*(?:of\s*)?(?:the\s*)?(?:TBSA|BSA|total body surface|body surface)|\b(?:TBSA|BSA)\b(?:\s(?:approx(?:imately)?\.?|about|of|is|est(?:imated)?\.?))?[\s:=~]*(\d{1,2})(?:\.\d)?\s?%/i;

/** `14% TBSA, 5% full thickness` */
const DEEP = /\b(\d{1,2})(?:\.\d)?\s?%\s*(?:of (?:it|which|that) )?(?:was |is )?(?:full|third|3rd)\b/i;

/** The extent of the burns that a note names (T31, OG I.C.19.d.6); where there are burns of the third degree, up to nine percent only. */
export function burnExtent(reading: Reading, codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  const burns = found.filter(({ code }) => /^T2[0-5]/.test(code));
  const said = burns.length > 0 ? EXTENT.exec(reading.text) : null;
  if (!said) return [];
  const percent = Number(said[1] ?? said[2]);
  const isDeep = burns.some(({ code }) => /^T2[0-5]\.[37]/.test(code));
  // How much of a larger burn is of the third degree has to be said.
  const deep = DEEP.exec(reading.text.slice(said.index, said.index + said[0].length + 40))?.[1];
  if (isDeep && percent >= 10 && deep === undefined) return [];
  const code = percent < 10 ? 'T31.0' : `T31.${Math.floor(percent / 10)}${Math.floor(Number(deep ?? 0) / 10)}`;
  if (!codes.isValid(code)) return [];
  return [statedCandidate(reading, code, said.index, said.index + said[0].length)];
}
