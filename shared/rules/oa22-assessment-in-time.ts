import { type Day, daysBetween } from '../chart/day.ts';
import type { Evidence } from '../chart/evidence.ts';
import { citeEdit } from '../oasis/edits.ts';
import { payerInWords } from './answers/payer-words.ts';
import type { Facts } from './facts.ts';
import type { Said } from './rule.ts';
import { rule } from './rule.ts';

/**
 * When the assessment was completed: within 5 days of the start of care, within 2 days of the resumption (and that within
 * 2 days of the discharge, or on the day that the physician ordered), in days 56 to 60 for recertification, and within 2 days
 * of the discharge from the agency; whether care began on the ordered day or soon after the referral; and M0150 against papers that name a Medicare plan. Whether it was transmitted within 30 days of M0090 cannot be told: no chart holds the day
 * of submission.
 */
export const assessmentInTime = rule({
  code: 'OA22',
  name: 'assessment-in-time',
  version: 1,
  severity: 'warn',
  cite: ['42 CFR 484.55'],
  needs: ['M0100', 'M0090'],
  reads: ['documents', 'document-dates'],
  act: 'return-to-clinician',
  *check(facts): Iterable<Said> {
    const { reason, completed, startOfCare } = facts.assessment;
    if (!reason || !completed) return;
    yield* payerInWords(facts);
    if (startOfCare && before(completed.value, startOfCare.value)) {
      const say = `M0090 (${completed.value}) is before the start of care (${startOfCare.value}).`;
      yield { at: [completed.at, startOfCare.at], about: ['M0090'], say, severity: 'block', cite: [citeEdit('-3261')] };
      return;
    }
    if (reason.value === '01') yield* start(completed, startOfCare);
    if (reason.value === '03') yield* resumption(facts, completed);
    if (reason.value === '04') yield* recertification(completed, startOfCare);
    if (reason.value === '01' || reason.value === '03') yield* begun(facts, reason.value, startOfCare);
    const ended = dayOf(facts, 'M0906');
    if (ended && /^0[6-9]$/.test(reason.value)) yield* ending(facts, completed, reason.value, ended);
  },
});

type Known = { value: Day; at: Evidence } | undefined;
type Sure = NonNullable<Known>;

function before(a: Day, b: Day): boolean {
  return (daysBetween(a, b) ?? 0) > 0;
}

function* start(completed: Sure, startOfCare: Known): Iterable<Said> {
  const days = startOfCare && daysBetween(startOfCare.value, completed.value);
  if (!startOfCare || days === undefined || days <= 5) return;
  const say = `The start of care assessment was completed (M0090 ${completed.value}) ${days} days after the start of care (${startOfCare.value}); within 5 days is required.`;
  yield { at: [completed.at, startOfCare.at], about: ['M0090'], say, cite: ['42 CFR 484.55(b)(1)', citeEdit('-3300')] };
}

function* resumption(facts: Facts, completed: Sure): Iterable<Said> {
  const { resumption: resumed, discharged } = facts.assessment;
  const late = resumed && daysBetween(resumed.value, completed.value);
  if (resumed && late !== undefined && (late < 0 || late > 2)) {
    const say =
      late < 0
        ? `M0090 (${completed.value}) is before the resumption of care (M0032 ${resumed.value}).`
        : `The resumption assessment was completed (M0090 ${completed.value}) ${late} days after the resumption of care (M0032 ${resumed.value}); within 2 days is required.`;
    const cite = late < 0 ? [citeEdit('-3271')] : ['42 CFR 484.55(d)(2)', citeEdit('-3310')];
    yield {
      at: [completed.at, resumed.at],
      about: ['M0090', 'M0032'],
      say,
      cite,
      ...(late < 0 ? { severity: 'block' as const } : {}),
    };
    return;
  }
  const back = resumed ?? completed;
  const days = discharged && daysBetween(discharged.value, back.value);
  if (!discharged || days === undefined || days <= 2 || isOnOrderedDay(facts, back.value)) return;
  const name = resumed
    ? `care was resumed (M0032 ${resumed.value})`
    : `the resumption assessment was completed (M0090 ${completed.value})`;
  const say = `The patient left the facility on ${discharged.value} (M1005), and ${name} ${days} days later; within 2 days, or on the day that the physician ordered (M0102), is required.`;
  yield {
    at: [discharged.at, back.at],
    about: ['M1005', resumed ? 'M0032' : 'M0090'],
    say,
    cite: ['42 CFR 484.55(d)(2)'],
  };
}

/** The physician ordered another day for the resumption, and it was kept. */
function isOnOrderedDay(facts: Facts, day: Day): boolean {
  const ordered = facts.answers.day('M0102');
  const days = ordered === undefined ? undefined : daysBetween(ordered, day);
  return days !== undefined && days <= 0;
}

/**
 * M0102 (the day that the physician ordered) and M0104 (the referral): one of them holds a day, neither lies behind the start or
 * resumption of care, and care begins on the ordered day, else within 2 days of the referral or the return home.
 */
function* begun(facts: Facts, reason: string, startOfCare: Known): Iterable<Said> {
  const start = reason === '01' ? startOfCare : facts.assessment.resumption;
  const ordered = dayOf(facts, 'M0102');
  const referred = dayOf(facts, 'M0104');
  if (ordered && referred) {
    const say = `M0102 (${ordered.value}) and M0104 (${referred.value}) both hold a day; where the physician ordered the day, M0104 is skipped.`;
    yield {
      at: [ordered.at, referred.at],
      about: ['M0102', 'M0104'],
      say,
      severity: 'block',
      cite: [citeEdit('-3590')],
    };
  }
  const [noOrder, noReferral] = [facts.skipped('M0102'), facts.skipped('M0104')];
  if (noOrder && noReferral) {
    const say = 'M0102 and M0104 are both blank; without an ordered day M0104 holds the day of the referral.';
    yield { at: [noOrder, noReferral], about: ['M0102', 'M0104'], say, severity: 'block', cite: [citeEdit('-3600')] };
  }
  if (!start) return;
  const what = reason === '01' ? 'start of care' : 'resumption of care';
  for (const [item, known, edit] of [
    ['M0102', ordered, reason === '01' ? '-3261' : '-3271'],
    ['M0104', referred, reason === '01' ? '-5340' : '-5350'],
  ] as const) {
    if (!known || !before(start.value, known.value)) continue;
    const say = `${item} (${known.value}) is after the ${what} (${start.value}).`;
    yield { at: [known.at, start.at], about: [item], say, severity: 'block', cite: [citeEdit(edit)] };
    return;
  }
  // Both hold a day: which one counts is not known.
  if (reason === '01' && !(ordered && referred)) yield* lateStart(facts, start, ordered, referred);
}

/** The ordered day was not kept, or the start is more than 2 days behind the referral and the discharge. */
function* lateStart(facts: Facts, start: Sure, ordered: Known, referred: Known): Iterable<Said> {
  const cite = ['42 CFR 484.55(a)(1)'];
  if (ordered) {
    if (!before(ordered.value, start.value)) return;
    const say = `The physician ordered the start of care for ${ordered.value} (M0102), and care started on ${start.value}.`;
    yield { at: [ordered.at, start.at], about: ['M0102'], say, cite };
    return;
  }
  const { discharged } = facts.assessment;
  const last = referred && discharged && before(referred.value, discharged.value) ? discharged : referred;
  const days = last && daysBetween(last.value, start.value);
  if (!last || days === undefined || days <= 2) return;
  const since = last === referred ? 'the referral (M0104' : 'the discharge (M1005';
  const say = `Care started on ${start.value}, ${days} days after ${since} ${last.value}); within 2 days, or on the day that the physician ordered (M0102), is required.`;
  yield { at: [last.at, start.at], about: ['M0104'], say, cite };
}

function dayOf(facts: Facts, item: string): Known {
  const value = facts.answers.day(item);
  return value === undefined ? undefined : { value, at: facts.at(item, value, `/oasis/${facts.answers.keyOf(item)}`) };
}

const CERTIFICATION = 60;

function* recertification(completed: Sure, startOfCare: Known): Iterable<Said> {
  const days = startOfCare && daysBetween(startOfCare.value, completed.value);
  if (!startOfCare || days === undefined) return;
  const day = (days % CERTIFICATION) + 1;
  if (day >= 56) return;
  const say = `The recertification assessment was completed (M0090 ${completed.value}) on day ${day} of the certification that follows from the start of care (${startOfCare.value}); days 56 to 60 are required.`;
  yield { at: [completed.at, startOfCare.at], about: ['M0090'], say, cite: ['42 CFR 484.55(d)(1)', citeEdit('-9080')] };
}

/** Transfer, death and discharge: M0906 is not after M0090, and a discharge is assessed within 2 days. */
function* ending(facts: Facts, completed: Sure, reason: string, { value: ended, at }: Sure): Iterable<Said> {
  const days = daysBetween(ended, completed.value) ?? 0;
  const about = ['M0090', 'M0906'];
  if (days < 0) {
    const say = `M0906 (${ended}, discharge, transfer or death) is after M0090 (${completed.value}), the day on which the assessment was completed.`;
    const cite = [citeEdit(facts.assessment.resumption ? '-3271' : '-3261')];
    yield { at: [at, completed.at], about, say, severity: 'block', cite };
  } else if (reason === '09' && days > 2) {
    const say = `The discharge assessment was completed (M0090 ${completed.value}) ${days} days after the discharge (M0906 ${ended}); within 2 days is expected.`;
    yield { at: [completed.at, at], about, say, cite: ['42 CFR 484.55(d)(3)', citeEdit('-3320')] };
  }
}
