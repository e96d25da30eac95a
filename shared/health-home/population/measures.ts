import type { Chart } from '../../chart/chart.ts';
import type { Day } from '../../chart/day.ts';
import { daysBetween } from '../../chart/day.ts';
import type { CodeSet } from '../../icd10cm/code-set.ts';
import { conditionFacts } from '../condition-facts.ts';
import { ageOn, daysOf, monthsBefore } from '../dates.ts';
import { discharges, emergencies } from '../discharges.ts';
import { hospitalStarts, isReadmission } from '../last-days.ts';
import { sourceIn } from '../sources.ts';

/** What one person adds to a measure of a population. Nobody is named, ranked or scored (health-homes.md section 8). */
interface Share {
  /** How many it is out of: persons, or discharges. */
  of: number;
  count: number;
  /** Persons whose chart does not tell. */
  untold: number;
}

export interface Measure {
  id: string;
  say: string;
  /** The prompt of section 8 that it is a crude form of. */
  after?: string;
  add(person: PersonOnDay): Share;
}

interface PersonOnDay {
  chart: Chart;
  asOf: Day;
  codes: CodeSet;
}

const MONTHS = 12;
const NOBODY: Share = { of: 0, count: 0, untold: 0 };
const UNTOLD: Share = { of: 0, count: 0, untold: 1 };

export const edVisits: Measure = {
  id: 'ed-visits',
  say: 'ED visits in twelve months that led to no stay, by members. Which of them were avoidable is not told: no list is in the sources.',
  after: 'AMB-HH',
  add: (person) => perMember(person, emergencies(facts(person)).filter(({ day }) => isRecent(day, person.asOf)).length),
};

export const admissions: Measure = {
  id: 'admissions',
  say: 'Hospital discharges in twelve months, by members.',
  after: 'IU-HH',
  add: (person) => perMember(person, recentDischarges(person).length),
};

export const readmissions: Measure = {
  id: 'readmissions-30',
  say: 'Discharges followed by another hospital stay within 30 days, of all discharges whose 30 days are over. Crude: planned stays count.',
  after: 'PCR-HH',
  add: (person) => {
    if (!hasEncounters(person)) return UNTOLD;
    const starts = hospitalStarts(facts(person));
    const over = recentDischarges(person).filter(({ day }) => (daysBetween(day, person.asOf) ?? 0) >= 30);
    const again = over.filter(({ day }) => starts.some((start) => isReadmission(day, start)));
    return { of: over.length, count: again.length, untold: 0 };
  },
};

export const depressionScreen: Measure = {
  id: 'no-depression-screen',
  say: 'Members of 12 years and more without a PHQ-9 in twelve months.',
  after: 'CDF-HH',
  add: ({ chart, asOf }) => {
    const age = ageOn(chart.patient?.birthDate, asOf);
    if (age === undefined) return UNTOLD;
    if (age.most < 12) return NOBODY;
    const isScreened = latest(chart, asOf, ['44249-1', '44261-6']) !== undefined;
    return isScreened || chart.looked.includes('Observation')
      ? { of: 1, count: isScreened ? 0 : 1, untold: 0 }
      : UNTOLD;
  },
};

export const bloodPressure: Measure = {
  id: 'blood-pressure-not-controlled',
  say: 'Members of 18 to 85 years with hypertension whose latest blood pressure of twelve months is not below 140/90.',
  after: 'CBP-HH',
  add: ({ chart, asOf, codes }) => {
    const age = ageOn(chart.patient?.birthDate, asOf);
    if (age === undefined) return UNTOLD;
    if (age.most < 18 || age.least > 85) return NOBODY;
    const span = { asOf, lookbackFrom: monthsBefore(asOf, MONTHS) };
    const { facts: found } = conditionFacts(chart, span, codes, (at) => sourceIn(chart, at), new Set());
    if (!found.some(({ class: id, use }) => id === 'HTN' && use === 'counted')) return NOBODY;
    const reading = latest(chart, asOf, ['85354-9']);
    const part = (code: string) =>
      reading?.components?.find((one) => one.codes.some((each) => each.code === code))?.value;
    const [systolic, diastolic] = [part('8480-6'), part('8462-4')];
    if (systolic === undefined || diastolic === undefined) return UNTOLD;
    return { of: 1, count: systolic < 140 && diastolic < 90 ? 0 : 1, untold: 0 };
  },
};

function facts({ chart, asOf }: PersonOnDay): Parameters<typeof discharges>[0] {
  return { chart, asOf, source: (pointer) => sourceIn(chart, pointer) };
}

function recentDischarges(person: PersonOnDay): ReturnType<typeof discharges> {
  return discharges(facts(person)).filter(({ day }) => isRecent(day, person.asOf));
}

/** Found counts; nothing found counts as none only where somebody looked. */
function hasEncounters({ chart }: PersonOnDay): boolean {
  return (chart.encounters ?? []).length > 0 || chart.looked.includes('Encounter');
}

function perMember(person: PersonOnDay, count: number): Share {
  return hasEncounters(person) ? { of: 1, count, untold: 0 } : UNTOLD;
}

function isRecent(day: Day, asOf: Day): boolean {
  return day > monthsBefore(asOf, MONTHS) && day <= asOf;
}

function latest(
  chart: Chart,
  asOf: Day,
  codes: readonly string[],
): NonNullable<Chart['observations']>[number] | undefined {
  return (chart.observations ?? [])
    .filter(({ status }) => status === 'final' || status === 'amended' || status === 'corrected')
    .filter(({ codes: own }) => own.some(({ code }) => code !== undefined && codes.includes(code)))
    .filter(({ date }) => date !== undefined && isRecent(daysOf(date)?.last ?? '', asOf))
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))[0];
}
