import type { Reading } from '../reading/reading.ts';
import { sentenceAt } from '../reading/reading.ts';
import type { Candidate } from '../standing/candidate.ts';

const COMPLAINT = /^\W*(?:CC|chief complaints?|presenting (?:complaint|problem))\b/i;
/** Symptoms that are cared for in their own right, whatever brings them. */
const OF_THEIR_OWN = /^R(?:13|15|26|29\.6|32|33|41\.[38]|47|54|63\.[346]|64)/;

/** What brought somebody to a doctor is coded no more where the same note names what it comes from (OG I.B.4, I.B.5). */
export function withoutComplaints(reading: Reading, found: readonly Candidate[]): Candidate[] {
  const isNamed = found.some(
    ({ code, section, complete }) =>
      complete && /^[A-QST]/.test(code) && (section === 'assessment' || section === 'diagnoses'),
  );
  if (!isNamed) return [...found];
  return found.filter(
    ({ code, spans }) =>
      !/^R/.test(code) || OF_THEIR_OWN.test(code) || !spans.every(({ start }) => isComplained(reading, start)),
  );
}

/** Whether words stand under the heading of a complaint. */
function isComplained(reading: Reading, at: number): boolean {
  const heading = sentenceAt(reading, at)?.section.heading;
  return heading !== undefined && COMPLAINT.test(heading.text);
}
