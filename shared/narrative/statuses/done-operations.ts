import { pattern } from '../../pattern.ts';
import { assertionOf } from '../assertion/assertion.ts';
import { SIDE_WORDS } from '../conditions/modifier-words.ts';
import { matchesIn, rowsIn } from '../reading/find.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import type { Span } from '../reading/span.ts';
import { isOfKin } from '../standing/of-relatives.ts';
import { isSomebodyElses } from '../standing/others-state.ts';
import { isTakenBack } from '../standing/taken-back.ts';
import { isToCome } from '../standing/to-come.ts';
import { OPERATIONS, type Operation } from './operations.ts';

/** Where a note names an operation that was done, and the conditions that it was done for. */
export interface DoneOperation {
  operation: Operation;
  start: number;
  end: number;
}

/** The operations that a note says were done, at each place at which it names them. */
export function operationsDone(reading: Reading): readonly DoneOperation[] {
  return operationsIn(reading).flatMap((operation) => timesDone(reading, operation));
}

const operationsIn = rowsIn(OPERATIONS, ({ names }) => names);

function timesDone(reading: Reading, operation: Operation): readonly DoneOperation[] {
  return matchesIn(reading, operation.names).flatMap(({ 0: name, index }) => {
    const end = index + name.length;
    const { kind } = assertionOf(reading, index, end);
    const sentence = sentenceAt(reading, index);
    const before = reading.text.slice(Math.max(sentence?.start ?? index, index - 60), index);
    const own = reading.text.slice(end, Math.min(sentence?.end ?? end, end + 90));
    if (isToCome(before, own) || isTakenBack(before, own, own, '')) return [];
    if (isSomebodyElses(reading.text.slice(sentence?.start ?? index, index)) || isOfKin(own)) return [];
    return kind === 'affirmed' || kind === 'historical' ? [{ operation, start: index, end }] : [];
  });
}

/** Of these a note has one as a rule, and names it again and again: what one mention tells goes for all. */
const OF_ONE = /^(?:K3[5-7]|K4[0-6]|K8[01])/;

/** Whether the names of a condition are those of what operations were done for, each at one of the places that name them. */
export function isReasonOf(
  { text }: Reading,
  done: readonly DoneOperation[],
  code: string,
  spans: readonly Span[],
): boolean {
  const isOfOne = (span: Span) =>
    done.some(
      (one) =>
        isReason(text, one, span) ||
        (OF_SPINE.test(code) && one.start >= span.end && THEN_DONE.test(text.slice(span.end, one.start))),
    );
  const names = spans.filter((span) => !SIDE_WORDS.has(span.text.toLowerCase()));
  return OF_ONE.test(code) ? names.some(isOfOne) : done.length > 0 && names.every(isOfOne);
}

/** Whether a condition is what the operation was for: `laminectomy for stenosis`, `repair of a large hernia`. */
export function isReason(text: string, { start, end }: DoneOperation, { start: from, end: to }: Span): boolean {
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

const REASON =
  /^[^.;\n]{0,40}?\b(?:for|because of|due to|to treat|secondary to|2\/2|d\/t)\s+(?:[\w/'’()-]+(?:\.\d+)?\s+){0,7}$/i;

/** `Procedure: left BKA 10/13`, and under it `Indication: wet gangrene and osteomyelitis`. */
const INDICATED = /(?:^|[.;\n])\s*(?:indications?|reason|pre-?op(?:erative)? (?:dx|diagnosis))\s?[:–-]\s*[^.;\n]*$/i;

/** `She had a laminectomy in May. The surgery was for stenosis.` */
const WAS_FOR =
  /\b(?:the |this )?(?:surgery|operation|procedure) was (?:done |performed )?(?:for|because of)\s+(?:[\w-]+\s+){0,4}$|\b(?:done|performed)(?: (?:on )?\d{1,2}\/\d{1,2})? for\s+(?:[\w-]+\s+){0,2}$/i;

/** `EVAR 8/14 ruptured AAA`, `L3-5 lami 1/5 (stenosis with claudication)`. */
const NAMED_BEHIND =
  /^\s*(?:\(?\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\)?)?\s*(?:\(\s*(?:[\w-]+\s+){0,4})?(?:(?:severe|lumbar|cervical|spinal|ruptured|large|symptomatic)\s+){0,3}$/i;

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
