import { given } from '../../chart/given.ts';
import { capital } from '../../wording.ts';
import type { UnmaskedRisk } from '../answer.ts';
import { isWithin } from '../dates.ts';
import type { HealthHomeFacts } from '../facts.ts';
import { seenIn, untold } from '../seen.ts';
import { type Admission, admissionsBefore, lastAdmission, urgencyOf } from './admission.ts';
import { AID, known, type Part, scoreOf, unknown } from './score.ts';

const YEAR = 12;
const VERSION =
  'HOSPITAL score, 2016 international validation form, Donzé et al., JAMA Intern Med 2016;176(4):496–502, doi 10.1001/jamainternmed.2015.8462 (to verify)';
const SAY = `${AID} In the 2016 validation 0–4, 5–6 and 7 or more had 5.8, 11.9 and 22.8 % (from secondary sources, to verify in the paper). The derivation, Donzé et al., JAMA Intern Med 2013;173(8):632–638, counts admissions otherwise; it is not used here.`;
const SIMPLIFIED =
  'Simplified HOSPITAL score, Aubert et al., BMJ Qual Saf 2017;26(10):799–805, doi 10.1136/bmjqs-2016-006239 (points to verify in the paper)';
const SIMPLIFIED_SAY = `${AID} It drops the procedure and takes a cancer diagnosis or an oncology discharge (C 0.69, as its abstract says).`;
const NO_STAY = 'No hospital discharge is in the chart.';

const MOST = { hemoglobin: 1, oncology: 2, sodium: 1, procedure: 1, urgency: 1, admissions: 5, stay: 2 } as const;

/** HOSPITAL, 0 to 13, in the form of 2016, for the last hospital discharge (health-homes.md section 9). */
export function hospital(facts: HealthHomeFacts): UnmaskedRisk {
  const stay = lastAdmission(facts);
  if (!stay) return scoreOf('HOSPITAL', VERSION, noStay(['oncology', 'procedure']), SAY);
  const parts = [
    laboratory('hemoglobin', stay, facts),
    oncology(stay),
    laboratory('sodium', stay, facts),
    procedure(stay, facts),
    ...shared(stay, facts),
  ];
  return scoreOf('HOSPITAL', VERSION, parts, SAY);
}

/** The simplified form: no procedure, and a cancer diagnosis beside the oncology discharge; 0 to 12. */
export function simplifiedHospital(facts: HealthHomeFacts): UnmaskedRisk {
  const stay = lastAdmission(facts);
  if (!stay) return scoreOf('HOSPITAL-simplified', SIMPLIFIED, noStay(['cancer']), SIMPLIFIED_SAY);
  const parts = [
    laboratory('hemoglobin', stay, facts),
    cancer(stay, facts),
    laboratory('sodium', stay, facts),
    ...shared(stay, facts),
  ];
  return scoreOf('HOSPITAL-simplified', SIMPLIFIED, parts, SIMPLIFIED_SAY);
}

function noStay(own: readonly string[]): Part[] {
  const most: Readonly<Record<string, number>> = { ...MOST, cancer: 2 };
  return ['hemoglobin', ...own, 'sodium', 'urgency', 'admissions', 'stay'].map((item) =>
    unknown(item, most[item] ?? 0, NO_STAY),
  );
}

function shared(stay: Admission, facts: HealthHomeFacts): Part[] {
  return [urgency(stay, facts), admissions(stay, facts), length(stay)];
}

/** Points for admissions of the year before, in the form of 2016: 0–1 none, 2–5 two, more five. */
export function admissionPoints(count: number): number {
  if (count <= 1) return 0;
  return count <= 5 ? 2 : 5;
}

const HEMOGLOBIN_UNITS: ReadonlyMap<string, number> = new Map([
  ['g/dl', 1],
  ['gm/dl', 1],
  ['g/l', 0.1],
]);
const SODIUM_UNITS: ReadonlyMap<string, number> = new Map(['mmol/l', 'meq/l', 'mm/l'].map((unit) => [unit, 1]));
const TESTS = {
  hemoglobin: { loinc: '718-7', below: 12, units: HEMOGLOBIN_UNITS },
  sodium: { loinc: '2951-2', below: 135, units: SODIUM_UNITS },
} as const;

/** The last value of the stay: one point where it is below the threshold. A value of no or another unit is none. */
function laboratory(item: keyof typeof TESTS, stay: Admission, facts: HealthHomeFacts): Part {
  const { loinc, below, units } = TESTS[item];
  const { from = stay.day } = stay;
  const values = seenIn(facts, 'observations')
    .filter(({ each }) => each.status !== undefined && FINAL.has(each.status))
    .filter(({ each }) => each.codes.some(({ code, system }) => code === loinc && /loinc/i.test(system ?? '')))
    .filter(({ each }) => each.date !== undefined && isWithin(each.date, from, stay.day))
    .sort((a, b) => ((a.each.date ?? '') < (b.each.date ?? '') ? 1 : -1));
  const read = values.flatMap(({ each, at, sensitive }) => {
    const by = units.get((each.unit ?? '').toLowerCase().replaceAll(' ', ''));
    if (each.value === undefined || each.date === undefined || by === undefined) return [];
    return [{ value: Number((each.value * by).toFixed(3)), date: each.date, at, sensitive }];
  });
  const [last] = read;
  if (!last) {
    const why = values.length > 0 ? 'its unit is not one that is read' : 'no value of the stay is in the chart';
    return unknown(item, MOST[item], `${capital(item)}: ${why}.`);
  }
  // Days only: which of two values of the last day was the later one is not told.
  const isLow = read.filter(({ date }) => date === last.date).map(({ value }) => value < below);
  if (isLow.some((low) => low !== isLow[0])) {
    return unknown(item, MOST[item], `${capital(item)}: two values of the last day lie on both sides of ${below}.`);
  }
  return known(item, last.value < below ? 1 : 0, last);
}

const FINAL = new Set(['final', 'amended', 'corrected']);

/** Discharge from an oncology service: the encounter's service says so. */
function oncology(stay: Admission): Part {
  const { encounter, at, sensitive } = stay;
  if ((encounter.service ?? []).length === 0)
    return unknown('oncology', MOST.oncology, 'The service of the stay is not told.', { at, sensitive });
  const is = isOncology(stay);
  return known('oncology', is ? MOST.oncology : 0, { value: is, at, sensitive });
}

function isOncology({ encounter: { service = [] } }: Admission): boolean {
  return service.some(({ code, display }) => code === '394593009' || /oncolog/i.test(display ?? ''));
}

/**
 * A cancer diagnosis that counts, or discharge from an oncology service (the abstract of the 2017 paper). What a label masks
 * counts as well; then whoever has anything sensitive gets the same open points, whatever it is.
 */
function cancer(stay: Admission, facts: HealthHomeFacts): Part {
  const diagnoses = facts.conditions.filter(
    ({ class: id, use }) => id === 'CANCER' && (use === 'counted' || use === 'risk'),
  );
  const service = isOncology(stay) ? [{ at: stay.at, date: stay.day, sensitive: stay.sensitive }] : [];
  const all = [...diagnoses, ...service];
  const found = all.find(({ sensitive }) => !sensitive) ?? all[0];
  const date = found?.date === undefined ? {} : { date: found.date };
  const types = untold(facts, 'conditions');
  const part = found
    ? known('cancer', 2, { value: true, at: found.at, ...date })
    : types.length > 0
      ? unknown('cancer', 2, `A cancer diagnosis: ${types.join(', ')} not searched.`)
      : known('cancer', 0, { value: false });
  const isTold = found?.sensitive === false;
  const isAnySensitive = stay.sensitive || facts.conditions.some((one) => one.sensitive && one.use !== 'dropped');
  if (isTold || !isAnySensitive) return part;
  return { ...part, maskedSay: 'Not shown while sensitive evidence is masked.', maskedPoints: { least: 0, most: 2 } };
}

/** A procedure in the stay. */
function procedure(stay: Admission, facts: HealthHomeFacts): Part {
  const ref = stay.at.kind === 'fhir' ? stay.at.ref : undefined;
  const { from = stay.day } = stay;
  const done = seenIn(facts, 'procedures').find(
    ({ each }) =>
      each.status === 'completed' &&
      ((ref !== undefined && each.encounter === ref) ||
        (each.encounter === undefined && each.date !== undefined && isWithin(each.date, from, stay.day))),
  );
  if (done) {
    const date = given('date', done.each.date);
    return known('procedure', 1, { value: true, at: done.at, ...date, sensitive: done.sensitive || stay.sensitive });
  }
  return facts.looked('Procedure') === 'searched'
    ? known('procedure', 0, { value: false })
    : unknown('procedure', 1, 'Procedures of the stay: Procedure was not searched.');
}

/** Not elective: urgent or emergent. */
function urgency(stay: Admission, facts: HealthHomeFacts): Part {
  const { urgency: how, at = stay.at } = urgencyOf(stay, facts);
  const more = { at, sensitive: stay.sensitive };
  if (how === 'untold') return unknown('urgency', 1, 'Whether the admission was elective is not told.', more);
  return known('urgency', how === 'elective' ? 0 : 1, { value: how, ...more });
}

/** Admissions of the twelve calendar months before this one. */
function admissions(stay: Admission, facts: HealthHomeFacts): Part {
  if (stay.from === undefined) return unknown('admissions', 5, 'The day of admission is not told.');
  const before = admissionsBefore(stay, stay.from, YEAR, facts);
  const points = admissionPoints(before.length);
  const more = { value: before.length, say: 'admissions in the twelve months before' };
  if (facts.looked('Encounter') === 'searched' || points === 5) return known('admissions', points, more);
  return {
    item: 'admissions',
    least: points,
    most: 5,
    ...more,
    missing: 'Encounters were not all searched: there may be more admissions.',
  };
}

function length({ days, at, day, sensitive }: Admission): Part {
  if (days === undefined) return unknown('stay', 2, 'The day of admission is not told.', { at, sensitive });
  return known('stay', days >= 5 ? 2 : 0, {
    value: days,
    at,
    date: day,
    say: 'days between admission and discharge',
    sensitive,
  });
}
