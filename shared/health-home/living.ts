import { compare } from '../chart/compare.ts';
import type { Day } from '../chart/day.ts';
import type { Source } from '../chart/evidence.ts';
import { given } from '../chart/given.ts';
import type { Clock, Gate } from './answer.ts';
import { daysOf, isAfter } from './dates.ts';
import { happened, isDeath } from './discharges.ts';
import type { HealthHomeFacts } from './facts.ts';
import { bySource } from './sources.ts';

type LivingFacts = Pick<HealthHomeFacts, 'chart' | 'source' | 'asOf'>;

/** What tells of the patient's death: the days that it may have been on, or none where no day is told. */
interface Death {
  days?: { first: Day; last: Day };
  at: Source;
  sensitive: boolean;
}

/**
 * Who has died belongs to no program (42 USC 1396w-4(h)(1): an individual who is eligible for Medicaid). The gate is there
 * only where something tells of the death: the Patient, a stay that ended with it, an OASIS death at home (M0100 08). A
 * death after the as-of day is not known on it; of one without a day, what the record has after the as-of day tells that it
 * was later.
 */
export function livingGate(facts: LivingFacts): (Gate & { sensitive?: boolean })[] {
  const { asOf, chart } = facts;
  const id = 'living';
  const told = deaths(facts).filter(({ days }) => days === undefined || days.first <= asOf);
  const sure = told.find(({ days }) => days !== undefined && days.last <= asOf);
  const [death] = sure ? [sure] : told;
  if (!death) return [];
  const { at, sensitive } = death;
  const wentOn = death.days === undefined && (chart.encounters ?? []).some(({ from }) => isAfter(from, asOf));
  if (wentOn) return [];
  return sure || death.days === undefined
    ? [{ id, state: 'not met', say: 'The record says that the patient has died.', at, sensitive }]
    : [{ id, state: 'unanswered', say: 'Whether the patient died before that day is not told.', at, sensitive }];
}

/** Clocks without those that the patient's death left open: nothing is due for who has died. */
export function withoutDueAfterDeath<One extends Pick<Clock, 'due' | 'state'>>(
  all: readonly One[],
  facts: LivingFacts,
): One[] {
  const days = deaths(facts).flatMap(({ days: known }) => (known === undefined ? [] : [known.last]));
  const [first] = days.filter((day) => day <= facts.asOf).sort(compare);
  return first === undefined ? [...all] : all.filter(({ due, state }) => state === 'met' || due < first);
}

function deaths(facts: LivingFacts): Death[] {
  const { chart, source } = facts;
  const of = (date: string | undefined, at: Source, sensitive = false): Death => {
    const days = date === undefined ? undefined : daysOf(date);
    return { ...given('days', days), at, sensitive };
  };
  const { patient, assessment, oasis } = chart;
  const died = patient?.died;
  const ofPatient = died === undefined ? [] : [of(died === true ? undefined : died, source('/patient'))];
  const ofStays = happened(facts)
    .filter(({ each }) => isDeath(each))
    .map(({ each, at, sensitive }) => of(each.through ?? each.from, at, sensitive))
    .sort((a, b) => bySource(a, b));
  const isAtHome = Number(assessment?.rfa ?? oasis.M0100) === DIED_AT_HOME;
  const atHome = isAtHome ? [of(dateIn(oasis.M0906) ?? assessment?.completed, source('/assessment'))] : [];
  return [...ofPatient, ...ofStays, ...atHome];
}

/** M0100: death at home. M0906 is its day. */
const DIED_AT_HOME = 8;

function dateIn(answer: string | readonly string[] | undefined): string | undefined {
  return typeof answer === 'string' && daysOf(answer) !== undefined ? answer : undefined;
}
