import { isIn } from './find.ts';
import type { Reading } from './reading.ts';

/** A class, a clinic for many, a meeting: what is named there nobody of the chart has. */
const MANY =
  /\b\d+ (?:attendees|participants|residents (?:seen|attended)|people attended)\b|\bno patients? (?:were )?(?:discussed|seen|present)\b|\bmeeting minutes\b|\bnot our patient\b|\bnone (?:of (?:these|them) )?(?:are|is) (?:this|our) patients?\b|\b(?:dictated|charted|entered|documented|filed|scanned) (?:in|into|on|under) (?:the )?wrong (?:chart|patient|record)\b/i;

/** Whether a note says of itself that it is about no patient, or about another one than the chart's. */
export function isAboutNobody(reading: Reading): boolean {
  return isIn(reading, MANY);
}
