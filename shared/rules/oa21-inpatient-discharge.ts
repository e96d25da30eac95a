import { type Day, daysBetween } from '../chart/day.ts';
import type { Evidence } from '../chart/evidence.ts';
import { authorKind } from '../narrative/author.ts';
import { citeEdit } from '../oasis/edits.ts';
import { daysSince, toldDischarges } from './answers/told-discharge.ts';
import { emergencies } from './answers/told-ends.ts';
import type { Facts } from './facts.ts';
import { againstAnswer } from './papers/assessed-visit.ts';
import { papersOf, wholePaper } from './papers/statements.ts';
import type { Said } from './rule.ts';
import { rule } from './rule.ts';

/** Inpatient facilities of M1000 as the stays of a chart call them. 1 (long-term nursing facility) and 7 (other) are none. */
const FACILITY: Readonly<Record<string, string>> = { '2': 'snf', '3': 'acute', '4': 'ltch', '5': 'irf', '6': 'ipf' };
const ANSWERS = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** The days before the start of care, which is day 0, that M1000 asks about. */
const WINDOW = 14;

/**
 * M1000 and M1005 against the start (or resumption) of care, against the stays that the record holds, and against the
 * admission source of an admission period (institutional: a stay that ended at most 14 days before).
 */
export const inpatientDischarge = rule({
  code: 'OA21',
  name: 'inpatient-discharge',
  version: 1,
  severity: 'error',
  cite: ['OASIS form, M1000 and M1005 (start of care is day 0)', 'project: shared/rules/oa21-inpatient-discharge.ts'],
  needs: ['oasis:M1000|M1005|M2301'],
  reads: ['assessed-visit', 'provider-documents'],
  act: 'return-to-clinician',
  *check(facts): Iterable<Said> {
    yield* noneAndSome(facts);
    for (const said of emergencies(facts)) yield { ...said, severity: 'warn' };
    const start = startOf(facts);
    if (!start) return;
    yield* toldDischarge(facts, start);
    yield* dischargeInNotes(facts, start);
    yield* discharge(facts, start);
    yield* stays(facts, start);
    yield* source(facts, start);
  },
});

interface Start {
  day: Day;
  at: Evidence;
  what: string;
  isAdmission: boolean;
}

/** The day that M1000 counts back from: M0032 for a resumption, else the start of care. Follow-ups do not ask M1000. */
function startOf({ assessment, chart }: Facts): Start | undefined {
  const reason = assessment.reason?.value;
  if (reason === '03') {
    const { resumption } = assessment;
    return resumption && { day: resumption.value, at: resumption.at, what: 'resumption of care', isAdmission: false };
  }
  if (reason !== undefined && reason !== '01') return undefined;
  const { startOfCare } = assessment;
  if (!startOfCare) return undefined;
  const isAdmission = chart.period?.from === startOfCare.value;
  return { day: startOfCare.value, at: startOfCare.at, what: 'start of care', isAdmission };
}

/** M1000 "not discharged from an inpatient facility" beside a facility or a date. */
function* noneAndSome(facts: Facts): Iterable<Said> {
  const none = facts.ticked('M1000', 'NA');
  if (!none?.ticked) return;
  const some = ANSWERS.find((answer) => facts.ticked('M1000', answer)?.ticked);
  const also = some && facts.ticked('M1000', some);
  if (also) {
    const say = `M1000 marks NA (not discharged from an inpatient facility) and ${some}.`;
    yield { at: [none.at, also.at], about: ['M1000'], say, severity: 'block', cite: [citeEdit('-3660')] };
  }
  const date = facts.oasis('M1005');
  if (date) {
    const say = 'M1000 is NA (not discharged from an inpatient facility), so M1005 is skipped; it holds a date.';
    yield { at: [none.at, date.at], about: ['M1000', 'M1005'], say, severity: 'block', cite: [citeEdit('-4921')] };
  }
}

/** A stay as its summary tells it; what was no stay; a summary of home care. */
const STAY =
  /\b(?:admi(?:t|ts|tted|ssion)|hospital(?:i[sz]\w*| course| stay)?|inpatient|irf|rehab(?:ilitation)?|snf|post-?op\w*|s\/p)\b/i;
const NO_STAY =
  /\b(?:observation|emergency (?:department|room) (?:visit|only)|ed visit|same[- ]day|outpatient|ambulatory surgery|home health (?:agency|discharge)|discharged? from home (?:health|care)|hospice)\b/i;

/** M1000 "not discharged", and a discharge summary of the days before tells of a stay: its date is that of the discharge. */
function* toldDischarge(facts: Facts, start: Start): Iterable<Said> {
  const none = facts.ticked('M1000', 'NA');
  if (!none?.ticked || facts.chart.stays?.length) return;
  const [told] = papersOf(facts, 'discharge-summary').filter(({ date, text, author }) => {
    const days = date === undefined ? undefined : daysBetween(date, start.day);
    const isNear = days !== undefined && days >= 0 && days <= WINDOW;
    return isNear && authorKind(author) === 'provider' && STAY.test(text) && !NO_STAY.test(text);
  });
  if (!told) return;
  const say = `M1000 is NA (not discharged from an inpatient facility in the 14 days before); the discharge summary of ${told.date} tells of a stay.`;
  yield {
    at: [none.at, wholePaper(told), start.at],
    about: ['M1000', 'document'],
    document: told.id,
    say,
    severity: 'warn',
  };
}

/** A note of the assessment gives another day of the discharge than M1005, or tells of one although M1000 says that there was none. */
function* dischargeInNotes(facts: Facts, start: Start): Iterable<Said> {
  // The record's own stays are asked where it holds any.
  if (facts.chart.stays?.length) return;
  const told = toldDischarges(facts).flatMap((one) => {
    const days = daysSince(one, start.day);
    return days !== undefined && days >= 0 && days <= WINDOW ? [one] : [];
  });
  const [first] = told;
  if (!first?.day) return;
  const none = facts.ticked('M1000', 'NA');
  const { discharged } = facts.assessment;
  if (none?.ticked) {
    const means = 'M1000 is NA (not discharged from an inpatient facility in the 14 days before)';
    yield { ...againstAnswer('M1000', none.at, means, first.statement), severity: 'warn' };
  } else if (discharged && told.every(({ day }) => day !== discharged.value)) {
    const means = `M1005 is ${discharged.value}, and the note has the discharge on ${first.day}`;
    yield { ...againstAnswer('M1005', discharged.at, means, first.statement), severity: 'warn' };
  }
}

/** M1005 lies in the 14 days before, and not after. */
function* discharge(facts: Facts, start: Start): Iterable<Said> {
  const { discharged } = facts.assessment;
  const days = discharged && daysBetween(discharged.value, start.day);
  if (!discharged || days === undefined || facts.ticked('M1000', 'NA')?.ticked) return;
  const isResumption = start.what === 'resumption of care';
  if (days < 0) {
    const say = `M1005 (${discharged.value}) is after the ${start.what} (${start.day}).`;
    const cite = [citeEdit(isResumption ? '-3271' : '-3261')];
    yield { at: [discharged.at, start.at], about: ['M1005'], say, severity: 'block', cite };
  } else if (days > WINDOW) {
    const say = `M1005 (${discharged.value}) is ${days} days before the ${start.what} (${start.day}); M1000 and M1005 ask about the 14 days before it.`;
    yield { at: [discharged.at, start.at], about: ['M1005'], say, cite: [citeEdit(isResumption ? '-3290' : '-3280')] };
  }
}

/** The stays of the record that ended in those 14 days against the facilities and the date of the assessment. */
function* stays(facts: Facts, start: Start): Iterable<Said> {
  const recent = (facts.chart.stays ?? []).flatMap(({ type, through }, i) => {
    const days = through === undefined ? undefined : daysBetween(through, start.day);
    if (through === undefined || days === undefined || days < 0 || days > WINDOW) return [];
    if (!Object.values(FACILITY).includes(type)) return [];
    return [{ type, through, at: facts.at(`stay ${type}`, through, `/stays/${i}`) }];
  });
  const last = [...recent].sort((a, b) => (a.through > b.through ? -1 : 1))[0];
  if (!last) return;
  const none = facts.ticked('M1000', 'NA');
  if (none?.ticked) {
    const say = `M1000 is NA (not discharged from an inpatient facility); the record holds a stay (${WORDS[last.type]}) that ended on ${last.through}, within 14 days of the ${start.what} (${start.day}).`;
    yield { at: [none.at, last.at, start.at], about: ['M1000'], say };
    return;
  }
  const { discharged } = facts.assessment;
  if (discharged && discharged.value !== last.through) {
    const say = `M1005 is ${discharged.value}; the last inpatient stay of the record (${WORDS[last.type]}) ended on ${last.through}.`;
    yield { at: [discharged.at, last.at], about: ['M1005'], say };
  }
  const [unmarked] = recent.flatMap(({ type, through, at }) => {
    const answer = Object.keys(FACILITY).find((key) => FACILITY[key] === type) ?? '';
    const said = facts.ticked('M1000', answer);
    return said?.ticked === false ? [{ type, through, at: [said.at, at] as const }] : [];
  });
  if (unmarked) {
    const { type, through, at } = unmarked;
    const say = `The record holds a stay (${WORDS[type]}) that ended on ${through}, and M1000 does not mark that kind of facility.`;
    yield { at, about: ['M1000', type], say };
  }
}

const WORDS: Readonly<Record<string, string>> = {
  snf: 'skilled nursing facility',
  acute: 'acute hospital',
  ltch: 'long-term care hospital',
  irf: 'inpatient rehabilitation facility',
  ipf: 'psychiatric hospital',
};

/** What the assessment says of the admission source, against what was stated or follows from the claim's codes. */
function* source(facts: Facts, start: Start): Iterable<Said> {
  if (!start.isAdmission) return;
  const known = sourceStated(facts);
  if (!known) return;
  const { stated, at, words } = known;
  const none = facts.ticked('M1000', 'NA');
  if (none?.ticked && stated === 'institutional') {
    const say = `${words}; M1000 says that the patient was not discharged from an inpatient facility in the 14 days before.`;
    yield { at: [none.at, at], about: ['M1000', 'admissionSource'], say };
  }
  const marked = Object.keys(FACILITY).find((answer) => facts.ticked('M1000', answer)?.ticked);
  const said = marked === undefined ? undefined : facts.ticked('M1000', marked);
  const { discharged } = facts.assessment;
  const days = discharged && daysBetween(discharged.value, start.day);
  if (!discharged || days === undefined) return;
  if (marked && said && stated === 'community' && days >= 0 && days <= WINDOW) {
    const say = `${words}; M1000 marks ${marked} (${WORDS[FACILITY[marked] ?? '']}) and M1005 is ${days} days before the ${start.what}.`;
    yield { at: [said.at, discharged.at, at], about: ['M1000', 'admissionSource'], say };
  }
}

/** The admission source as stated, by the claim's codes, or by a record that holds no stay of those days. */
function sourceStated(
  facts: Facts,
): { stated: 'institutional' | 'community'; at: Evidence; words: string } | undefined {
  const { admissionSource, occurrenceCodes, stays: held } = facts.chart;
  if (admissionSource !== undefined) {
    const at = facts.at('admissionSource', admissionSource, '/admissionSource');
    return { stated: admissionSource, at, words: `The admission source is ${admissionSource}` };
  }
  if (occurrenceCodes !== undefined) {
    const at = facts.at('occurrenceCodes', occurrenceCodes.join(', '), '/occurrenceCodes');
    const code = occurrenceCodes.map((one) => one.trim()).find((one) => one === '61' || one === '62');
    return code === undefined
      ? { stated: 'community', at, words: 'The claim has neither occurrence code 61 nor 62 (community)' }
      : { stated: 'institutional', at, words: `The claim has occurrence code ${code} (institutional)` };
  }
  const { source: grouped } = facts.grouping;
  if (held === undefined || !grouped.determined || grouped.value !== 'community') return undefined;
  const at = facts.at('stays', held.length, '/stays');
  return { stated: 'community', at, words: 'The record holds no inpatient stay of the 14 days before (community)' };
}
