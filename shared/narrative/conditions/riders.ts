import { pattern } from '../../pattern.ts';
import type { Condition } from './condition.ts';

/** Denials of which a list of diagnoses makes riders. */
const DENIAL = /^(?:no|without|w\/o|w\/out)$/i;
/** Between a condition and the denial that is said of it: nothing that ends its item, but a comma right before the denial. */
const SAME_ITEM = /^[^,;.:\n]{0,24}(?:, ?)?$/;
/** Words behind a comma that go on with what is denied: `no angina, HTN or CHF`. */
const GOES_ON = /\b(?:or|nor)\b/i;
/** Diseases that stand in a list for themselves; what a rider denies is none of these. */
const ITEM =
  /^(?:I1[0-3]|I25|I48|I50|E(?:0[0-7]|08|09|1[013]|66|78)|J4[3-5]|N18|N40|K21|F0[1-3]|F3[1-4]|F4[01]|G20|G30|G35|G40|G47|M0[56]|M1[0-9]|M8[01]|H40|H35\.3|B18|C)/;

/**
 * `CAD no angina, HTN, GERD`: the denial is a rider on its own item of the list, and says nothing of the diseases that follow.
 * Symptoms, events and complications that follow are denied with it (`CHF no orthopnea, edema`; `diabetes, no neuropathy,
 * retinopathy`), and so is what an "or" joins.
 * @param conditions of one sentence, in the order of the text
 */
export function withoutRiders(text: string, conditions: readonly Condition[]): Condition[] {
  return conditions.map((one) =>
    isBehindRider(text, one, conditions) || isOfItself(text, one, conditions) ? released(one) : one,
  );
}

/** Before and behind a disease: that it is there, and how it is treated. */
const IS_THERE_BEFORE = /(?:^|[,&]|\band\b)\s*(?:(?:chronic|known|stable|permanent|longstanding|compensated)\s+)+$/i;
const IS_THERE_BEHIND = pattern('i')`
  ^\s*(?:\w+\s)?(?:chronic\s)?(?:
    on (?!exertion|standing|walking|exam|x-?ray|CT|imaging|E[CK]G|palpation|admission|room)[a-z]{4,}
    |well[- ]controlled|compensated|per (?:cardiology|neurology|renal|pulm\w*|PCP|psych\w*)
    |follow(?:s|ed) (?:by|with)|managed|diet[- ]controlled
  )\b
`;

/**
 * `No edema, chronic systolic heart failure compensated`: a disease behind the comma of what is denied, with words that it is
 * there, is an item of its own.
 */
function isOfItself(text: string, { code, assertion, spans }: Condition, all: readonly Condition[]): boolean {
  const { kind, cue } = assertion;
  const [{ start }] = spans;
  if (kind !== 'negated' || !cue || !LEADS.test(cue.text) || !ITEM.test(code) || start <= cue.end) return false;
  const between = text.slice(cue.end, start);
  const comma = between.lastIndexOf(',');
  if (comma < 0 || GOES_ON.test(restOf(text, cue.end)) || all.some((other) => isDenied(other, cue, start)))
    return false;
  const end = spans.reduce((last, span) => Math.max(last, span.end), 0);
  return (
    A_DEVICE.test(between.slice(0, comma)) ||
    /^(?:chronic|permanent|longstanding)\b/i.test(text.slice(start, end)) ||
    IS_THERE_BEFORE.test(between.slice(comma)) ||
    IS_THERE_BEHIND.test(text.slice(end, end + 50).split(/[,;.\n]/)[0] ?? '')
  );
}

/** `No ICD, HFrEF`: what is denied is a device or a treatment, and what stands behind the comma is a disease. */
const A_DEVICE =
  /^\s*(?:A?ICD|defibrillator|pacemaker|PPM|life ?vest|stents?|CABG|bypass|O2|oxygen|CPAP|BiPAP|dialysis|HD|Foley|catheter|PICC|port|PEG|feeding tube|trach|ostomy|insulin|anticoagulat\w+|blood thinners?|statin|ACE-?I?|beta[- ]blocker)(?: (?:yet|in place|at this time|currently|therapy|needed))?\s*$/i;

const LEADS = /^(?:no|denies|denied|without|w\/o|neg(?:ative)? for)$/i;

/** A disease that stands before it in the list that the cue leads: then the list is one of diseases. */
function isDenied({ code, spans: [{ start }] }: Condition, cue: { end: number }, before: number): boolean {
  return ITEM.test(code) && start >= cue.end && start < before;
}

function isBehindRider(text: string, { code, assertion, spans }: Condition, all: readonly Condition[]): boolean {
  const { kind, cue } = assertion;
  const [{ start }] = spans;
  if (kind !== 'negated' || !cue || !DENIAL.test(cue.text) || !ITEM.test(code) || start <= cue.end) return false;
  const comma = text.indexOf(',', cue.end);
  if (comma < 0 || comma > start || GOES_ON.test(restOf(text, cue.end))) return false;
  // `No HTN, DM, CAD`: a list of what is denied.
  if (all.some((other) => other.spans[0].start >= cue.end && other.spans[0].start < comma && ITEM.test(other.code)))
    return false;
  return all.some((other) => {
    const end = Math.max(...other.spans.map((span) => span.end));
    return end <= cue.start && other.assertion.kind !== 'negated' && SAME_ITEM.test(text.slice(end, cue.start));
  });
}

/** What is left of the sentence, a list of no more than some items. */
function restOf(text: string, from: number): string {
  return text.slice(from, from + 160).split(/[.;\n]/)[0] ?? '';
}

/** Without the denial: what else is said of it, as of an item of its list. */
function released(one: Condition): Condition {
  const { also: [kind = 'affirmed', ...also] = [], prior } = one.assertion;
  const assertion = { kind, ...(also.length > 0 ? { also } : {}), ...(prior === undefined ? {} : { prior }) };
  return { ...one, assertion };
}
