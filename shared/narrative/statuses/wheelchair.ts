import type { CodeSet } from '../../icd10cm/code-set.ts';
import { assertionOf } from '../assertion/assertion.ts';
import { matchesIn } from '../reading/find.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import { type Candidate, statedCandidate } from '../standing/candidate.ts';
import { isToCome } from '../standing/to-come.ts';

const POWER = /\bpower (?:w\/?c|wheel ?chair|chair)\b/gi;
/** Diseases that take the use of the legs: who has one and drives a power chair depends on it. */
const PARALYSED = /^(?:G82|G80\.[0-3]|G1[0-2]|G14|G35|G71|G11)/;

/** Who still walks somewhere does not depend on it. */
const WALKS =
  /(?<!\b(?:no longer|not|never|un|cannot|can['’]t|unable to) ?)\b(?:walks|ambulates|(?:with|uses|using) an? (?:rollator|walker|cane))\b/i;

/** Dependence on a wheelchair (Z99.3) of who is paralysed and has a power chair. */
export function wheelchair(reading: Reading, codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  if (!codes.isValid('Z99.3') || found.some(({ code }) => code === 'Z99.3')) return [];
  if (!found.some(({ code }) => PARALYSED.test(code))) return [];
  for (const { 0: words, index } of matchesIn(reading, POWER)) {
    const end = index + words.length;
    const sentence = sentenceAt(reading, index);
    if (!sentence || assertionOf(reading, index, end).kind !== 'affirmed') continue;
    if (WALKS.test(reading.text.slice(sentence.start, sentence.end))) continue;
    if (/^\s*(?:was |is |has been )?(?:ordered|eval\w*|trial)\b/i.test(reading.text.slice(end, end + 20))) continue;
    if (isToCome(reading.text.slice(sentence.start, index), reading.text.slice(end, sentence.end))) continue;
    return [statedCandidate(reading, 'Z99.3', index, end)];
  }
  return [];
}
