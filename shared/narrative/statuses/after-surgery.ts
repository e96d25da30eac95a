import type { Day } from '../../chart/day.ts';
import type { CodeSet } from '../../icd10cm/code-set.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import { type Candidate, statedCandidate } from '../standing/candidate.ts';
import { isInfusedNow, TREATED_FOR_WEEKS } from '../standing/infused.ts';
import { isRecentlyDone } from '../standing/recent.ts';
import { type DoneOperation, isReason, isReasonOf, operationsDone } from './done-operations.ts';

/** Less sure than a phrase that says the aftercare itself. */
const BY_INFERENCE = 2;

/** Aftercare that does not say of what. */
const LITTLE_SAID = /^Z48\.(?:0[01]|89|9)/;
const COMPLICATED = /^T8[1-8]/;

/**
 * The candidates with the aftercare of operations that the note dates as recent, and without the conditions for which an
 * operation was done that took them away: stenosis behind a laminectomy "for stenosis", the hernia that was repaired. None for
 * an operation with a complication, or on an injury (coding-rules.md CH-16, CH-18, CH-30).
 */
export function withSurgery(
  reading: Reading,
  codes: CodeSet,
  found: readonly Candidate[],
  day: Day | undefined,
): readonly Candidate[] {
  const done = operationsDone(reading);
  if (done.length === 0) return found;
  const left = withoutTakenAway(reading, found, done);
  if (found.some(({ code }) => COMPLICATED.test(code) || /^(?:S[0-9]|M80|M84)/.test(code))) return left;
  const added = aftercareOf(reading, codes, left, done, isForCancer(reading, found, done), day);
  const isSaid = added.some(({ code }) => /^Z4[78]/.test(code));
  return [...left.filter(({ code }) => !isSaid || !/^Z48\.(?:89|9)/.test(code)), ...added];
}

/** The candidates without those that an operation took away. */
function withoutTakenAway(reading: Reading, found: readonly Candidate[], done: readonly DoneOperation[]): Candidate[] {
  const isReplaced = found.some(({ code }) => code.startsWith('Z96.6'));
  const left = found.filter(
    ({ code, spans }) =>
      // `Toe amputation for osteomyelitis, on IV ertapenem`: what is left of the bone is treated.
      (TREATED_FOR_WEEKS.test(code) && isInfusedNow(reading)) ||
      // Which arthritis a new joint took away is told by its side (`joint-replacement.ts`).
      (isReplaced && /^M1[67]\.[0-3]/.test(code)) ||
      (!done.some(({ operation }) => operation.ends?.test(code)) &&
        !isReasonOf(
          reading,
          done.filter(({ operation }) => operation.takesAway?.test(code)),
          code,
          spans,
        )),
  );
  // Whose foot ulcer or gangrene went with the foot has the diabetes yet.
  const diabetic = found.find((one) => !left.includes(one) && /^E(?:08|09|1[013])\./.test(one.code));
  if (diabetic && !left.some(({ code }) => code.startsWith(diabetic.code.slice(0, 3))))
    left.push({ ...diabetic, code: `${diabetic.code.slice(0, 3)}.9`, missing: [], competing: [] });
  return left;
}

/** Whether the note names a cancer, or one that was removed, as what it was operated on for. */
function isForCancer({ text }: Reading, found: readonly Candidate[], done: readonly DoneOperation[]): boolean {
  return (
    found.some(({ code }) => /^(?:C(?!44)|D0[0-9])/.test(code)) ||
    // Removed, and no longer there: the operation was for it all the same.
    found.some(
      ({ code, spans }) =>
        /^(?:Z85|D[0-4])/.test(code) &&
        spans.some((span) =>
          done.some(
            (one) =>
              isReason(text, one, span) ||
              (span.start > one.end && PATH_SAYS.test(text.slice(one.end, Math.min(span.start, one.end + 140)))),
          ),
        ),
    )
  );
}

/** The aftercare of the operations that the note dates as recent and cares for, the first that says of what. */
function aftercareOf(
  reading: Reading,
  codes: CodeSet,
  left: readonly Candidate[],
  done: readonly DoneOperation[],
  isOfCancerAnyhow: boolean,
  day: Day | undefined,
): Candidate[] {
  const added: Candidate[] = [];
  for (const { operation, start, end } of done) {
    const { aftercare } = operation;
    if (aftercare === undefined || !isCaredFor(reading, start, end, day)) continue;
    const isOfCancer = isOfCancerAnyhow || FOR_CANCER.test(reading.text.slice(end, end + 60));
    if (aftercare === 'Z48.3' && !isOfCancer) continue;
    const code = isOfCancer && /^Z48\.[^2]/.test(aftercare) ? 'Z48.3' : aftercare;
    if (
      !codes.isValid(code) ||
      [...left, ...added].some((one) => /^Z4[78]\./.test(one.code) && !LITTLE_SAID.test(one.code))
    )
      continue;
    added.push(statedCandidate(reading, code, start, end, BY_INFERENCE));
  }
  return added;
}

/** Whether an operation is recent; in a list of old things only a date right behind it says so. */
function isCaredFor(reading: Reading, start: number, end: number, day: Day | undefined): boolean {
  const sentence = sentenceAt(reading, start);
  if (!sentence) return false;
  const isAside = NOT_CARED_FOR.has(sentence.section.name);
  if (isAside && !(LISTED.has(sentence.section.name) && DATED_BEHIND.test(reading.text.slice(end, end + 24))))
    return false;
  const within = isAside ? { start, end: Math.min(sentence.end, end + 24) } : sentence;
  return isRecentlyDone(reading.text, within, start, end, day);
}

/** `Nephrectomy 3/27 for a 4 cm mass; final path RCC`. */
const PATH_SAYS = /^[^.\n]{0,100}\bpath(?:ology)?\b[^.\n]{0,25}$/i;

/** `Prostatectomy 8/10 for ca`. */
const FOR_CANCER =
  /^\s*(?:VATS )?(?:\(?\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\)? )?(?:for|d\/t|due to|2\/2) (?:(?:stage|\w+) ){0,3}(?:ca|cancer|tumou?r|carcinoma|adeno\w*|malignan\w*)\b/i;

const LISTED: ReadonlySet<string> = new Set(['pmh', 'psh']);
const DATED_BEHIND = /^[^.;\n]{0,8}\d{1,2}\/\d{1,2}/;
const NOT_CARED_FOR: ReadonlySet<string> = new Set([
  'pmh',
  'psh',
  'teaching',
  'instructions',
  'family-history',
  'social-history',
  'goals',
]);
