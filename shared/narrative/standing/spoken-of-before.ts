import { isIn } from '../reading/find.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';

const MAN = /\b(?:husband|father|dad|son|brother|grandfather|uncle|boyfriend)(?:['’]s)?\b/i;
const WOMAN = /\b(?:wife|mother|mom|daughter|sister|grandmother|aunt|girlfriend)(?:['’]s)?\b/i;
const PATIENT = /\b(?:pt|patient|client|resident)\b/i;
const SHE = /\bshe\b/i;
const HE = /\bhe\b/i;
/** So far back the person may stand. */
const REACH = 160;

/**
 * `Here to discuss husband's needs. He has ALS; she is healthy.`: who is spoken of with the pronoun that is not the
 * patient's, right behind a sentence about one of the family and not about the patient, is that one.
 * @param start of the sentence that begins with the pronoun
 */
export function isOfThePersonBefore(reading: Reading, start: number, end: number): boolean {
  const { text } = reading;
  const pronoun = /^\s*(he|she)\s+(?:also |now |still )?(?:has|had|is|was|takes|uses|needs)\b/i.exec(
    text.slice(start, Math.min(end, start + 30)),
  )?.[1];
  if (pronoun === undefined || start === 0) return false;
  let at = start - 1;
  while (at > 0 && /\s/.test(text[at] ?? '')) at--;
  const previous = sentenceAt(reading, at);
  if (!previous || previous.start >= start) return false;
  const isMan = /^he$/i.test(pronoun);
  const before = text.slice(Math.max(previous.start, start - REACH), start);
  if (!(isMan ? MAN : WOMAN).test(before) || PATIENT.test(before)) return false;
  return isIn(reading, isMan ? SHE : HE);
}
