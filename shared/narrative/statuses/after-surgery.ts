import type { Day } from '../../chart/day.ts';
import type { CodeSet } from '../../icd10cm/code-set.ts';
import { pattern } from '../../pattern.ts';
import { assertionOf } from '../assertion/assertion.ts';
import { SIDE_WORDS } from '../conditions/modifier-words.ts';
import { matchesIn, rowsIn } from '../reading/find.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import type { Span } from '../reading/span.ts';
import { type Candidate, statedCandidate } from '../standing/candidate.ts';
import { isInfusedNow, TREATED_FOR_WEEKS } from '../standing/infused.ts';
import { isRecentlyDone } from '../standing/recent.ts';
import { isToCome } from '../standing/to-come.ts';
import { OPERATIONS, type Operation } from './operations.ts';

/** Less sure than a phrase that says the aftercare itself. */
const BY_INFERENCE = 2;

/** Aftercare that does not say of what. */
const LITTLE_SAID = /^Z48\.(?:0[01]|89|9)/;
const COMPLICATED = /^T8[1-8]/;
const REASON =
  /^[^.;\n]{0,40}?\b(?:for|because of|due to|to treat|secondary to|2\/2|d\/t)\s+(?:[\w/'’()-]+(?:\.\d+)?\s+){0,7}$/i;

/** `Procedure: left BKA 10/13`, and under it `Indication: wet gangrene and osteomyelitis`. */
const INDICATED = /(?:^|[.;\n])\s*(?:indications?|reason|pre-?op(?:erative)? (?:dx|diagnosis))\s?[:–-]\s*[^.;\n]*$/i;

/** `She had a laminectomy in May. The surgery was for stenosis.` */
const WAS_FOR =
  /\b(?:the |this )?(?:surgery|operation|procedure) was (?:done |performed )?(?:for|because of)\s+(?:[\w-]+\s+){0,4}$|\b(?:done|performed)(?: (?:on )?\d{1,2}\/\d{1,2})? for\s+(?:[\w-]+\s+){0,2}$/i;

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
  const done = operationsIn(reading).flatMap((operation) => timesDone(reading, operation));
  if (done.length === 0) return found;
  const isReplaced = found.some(({ code }) => code.startsWith('Z96.6'));
  const left = found.filter(
    ({ code, spans }) =>
      // `Toe amputation for osteomyelitis, on IV ertapenem`: what is left of the bone is treated.
      (TREATED_FOR_WEEKS.test(code) && isInfusedNow(reading)) ||
      // Which arthritis a new joint took away is told by its side (`joint-replacement.ts`).
      (isReplaced && /^M1[67]\.[0-3]/.test(code)) ||
      !done.some(
        (one) =>
          one.operation.ends?.test(code) ||
          (one.operation.takesAway?.test(code) && isReasonOf(reading, one, code, spans)),
      ),
  );
  // Whose foot ulcer or gangrene went with the foot has the diabetes yet.
  const diabetic = found.find((one) => !left.includes(one) && /^E(?:08|09|1[013])\./.test(one.code));
  if (diabetic && !left.some(({ code }) => code.startsWith(diabetic.code.slice(0, 3))))
    left.push({ ...diabetic, code: `${diabetic.code.slice(0, 3)}.9`, missing: [], competing: [] });
  if (found.some(({ code }) => COMPLICATED.test(code) || /^(?:S[0-9]|M80|M84)/.test(code))) return left;
  const isForCancer =
    found.some(({ code }) => /^(?:C(?!44)|D0[0-9])/.test(code)) ||
    // Removed, and no longer there: the operation was for it all the same.
    found.some(
      ({ code, spans }) =>
        /^(?:Z85|D[0-4])/.test(code) &&
        spans.some((span) =>
          done.some(
            ({ start, end }) =>
              isReason(reading.text, start, end, span.start, span.end) ||
              (span.start > end && PATH_SAYS.test(reading.text.slice(end, Math.min(span.start, end + 140)))),
          ),
        ),
    );
  const added: Candidate[] = [];
  for (const { operation, start, end } of done) {
    const { aftercare } = operation;
    const sentence = sentenceAt(reading, start);
    if (aftercare === undefined || !sentence) continue;
    // In a list of old things only a date right behind the operation counts.
    const isAside = NOT_CARED_FOR.has(sentence.section.name);
    if (isAside && !(LISTED.has(sentence.section.name) && DATED_BEHIND.test(reading.text.slice(end, end + 24))))
      continue;
    const within = isAside ? { start, end: Math.min(sentence.end, end + 24) } : sentence;
    if (!isRecentlyDone(reading.text, within, start, end, day)) continue;
    const isOfCancer = isForCancer || FOR_CANCER.test(reading.text.slice(end, end + 60));
    if (aftercare === 'Z48.3' && !isOfCancer) continue;
    const code = isOfCancer && /^Z48\.[^2]/.test(aftercare) ? 'Z48.3' : aftercare;
    if (
      !codes.isValid(code) ||
      [...left, ...added].some((one) => /^Z4[78]\./.test(one.code) && !LITTLE_SAID.test(one.code))
    )
      continue;
    added.push(statedCandidate(reading, code, start, end, BY_INFERENCE));
  }
  const isSaid = added.some(({ code }) => /^Z4[78]/.test(code));
  return [...left.filter(({ code }) => !isSaid || !/^Z48\.(?:89|9)/.test(code)), ...added];
}

interface Done {
  operation: Operation;
  start: number;
  end: number;
}

/** Of these a note has one as a rule, and names it again and again: what one mention tells goes for all. */
const OF_ONE = /^(?:K3[5-7]|K4[0-6]|K8[01])/;

/** Whether the names of a condition are those of what an operation was done for. */
function isReasonOf({ text }: Reading, { start, end }: Done, code: string, spans: readonly Span[]): boolean {
  const isIts = (span: Span) =>
    isReason(text, start, end, span.start, span.end) ||
    (OF_SPINE.test(code) && start >= span.end && THEN_DONE.test(text.slice(span.end, start)));
  const names = spans.filter((span) => !SIDE_WORDS.has(span.text.toLowerCase()));
  return OF_ONE.test(code) ? names.some(isIts) : names.every(isIts);
}

/** Where a note names an operation that was done. */
function timesDone(reading: Reading, operation: Operation): readonly Done[] {
  return matchesIn(reading, operation.names).flatMap(({ 0: name, index }) => {
    const end = index + name.length;
    const { kind } = assertionOf(reading, index, end);
    const sentence = sentenceAt(reading, index);
    const before = reading.text.slice(Math.max(sentence?.start ?? index, index - 60), index);
    if (isToCome(before, reading.text.slice(end, Math.min(sentence?.end ?? end, end + 60)))) return [];
    return kind === 'affirmed' || kind === 'historical' ? [{ operation, start: index, end }] : [];
  });
}

const operationsIn = rowsIn(OPERATIONS, ({ names }) => names);

/** `Nephrectomy 3/27 for a 4 cm mass; final path RCC`. */
const PATH_SAYS = /^[^.\n]{0,100}\bpath(?:ology)?\b[^.\n]{0,25}$/i;

/** `Prostatectomy 8/10 for ca`. */
const FOR_CANCER =
  /^\s*(?:VATS )?(?:\(?\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\)? )?(?:for|d\/t|due to|2\/2) (?:(?:stage|\w+) ){0,3}(?:ca|cancer|tumou?r|carcinoma|adeno\w*|malignan\w*)\b/i;

/** `perforation was the reason for Hartmann` */
const LED_TO =
  /^[^.;\n]{0,20}\b(?:the reason for|led to|leading to|requir(?:ed|ing)|necessitat\w+|prompt\w+|for which)\b[^.;\n]{0,20}$/i;
/** `Developed complete heart block and received a pacemaker`. */
const THEN_HAD = pattern('i')`
  ^\s*,?\s*(?:(?:and|for which|so)\s+)?(?:(?:he|she|pt|the patient)\s+)?(?:then\s+|therefore\s+)?(?:received|underwent|got|was treated with)\s+(?:(?:
    an?|the|open|lap(?:aroscopic)?|robotic|urgent|emergent|emergency|dual|chamber|permanent
  )\s+){0,4}$
`;
/** `Sick sinus syndrome, and a dual chamber pacemaker was placed`. */
const AND_AN = /^\s*,?\s*(?:and|so)\s+(?:an?\s+|the\s+)?$/i;
const WAS_DONE = /^\s+(?:was|had been)\s+(?:placed|implanted|inserted|done|performed)\b/i;
/** `Cervical stenosis with myelopathy; ACDF done 5/12`: a spine that was operated on right behind its name. */
const OF_SPINE = /^(?:I65\.[12]|M48\.[08]|M5[01]|G99\.2|K35|K4[0-6]|K56|K57\.[023]|K63\.1|K8[01]|N20)/;
const THEN_DONE =
  /^\s*(?:with (?:myelo|radiculo)pathy)?\s*[,;:–—-]+\s*(?:(?:s\/p|then|now|had|underwent|(?:he|she) (?:had|underwent))\s+(?:an? )?)?$/i;

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

/** `EVAR 8/14 ruptured AAA`, `L3-5 lami 1/5 (stenosis with claudication)`. */
const NAMED_BEHIND =
  /^\s*(?:\(?\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\)?)?\s*(?:\(\s*(?:[\w-]+\s+){0,4})?(?:(?:severe|lumbar|cervical|spinal|ruptured|large|symptomatic)\s+){0,3}$/i;

/** Whether a condition is what the operation was for: `laminectomy for stenosis`, `repair of a large hernia`. */
function isReason(text: string, start: number, end: number, from: number, to: number): boolean {
  if (from >= start && from < end) return true;
  if (from >= end && from - end < 120 && INDICATED.test(text.slice(end, from))) return true;
  if (from >= end && from - end < 200 && WAS_FOR.test(text.slice(end, from))) return true;
  if (from >= end) {
    const between = text.slice(end, from);
    return from - end < 90 && (REASON.test(between) || NAMED_BEHIND.test(between));
  }
  if (
    start > to &&
    start - to < 40 &&
    /^\s*,?\s*(?:s\/p|status post|treated with|treated by|after|post)\s+(?:\w+\s){0,2}$/i.test(text.slice(to, start))
  )
    return true;
  if (start >= to && start - to < 50 && THEN_HAD.test(text.slice(to, start))) return true;
  if (start >= to && start - to < 30 && AND_AN.test(text.slice(to, start)) && WAS_DONE.test(text.slice(end, end + 30)))
    return true;
  if (start >= to && start - to < 45 && LED_TO.test(text.slice(to, start))) return true;
  // `Hernia repaired in May`, `stenosis, relieved by laminectomy`.
  return (
    start - to < 40 &&
    start > to &&
    /\b(?:treated|corrected|relieved|managed|addressed) (?:by|with)\s+(?:\w+\s+){0,3}$/i.test(text.slice(to, start))
  );
}
