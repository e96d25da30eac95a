import type { Chart } from '../../../shared/chart/chart.ts';
import { addDays } from '../../../shared/chart/day.ts';
import { type Clock, type HealthHome, healthHomeSchema, type Risk } from '../../../shared/health-home/answer.ts';
import { healthHome } from '../../../shared/health-home/health-home.ts';
import type { Profile } from '../../../shared/health-home/profile.ts';
import { usFed } from '../../../shared/health-home/profiles/us-fed.ts';
import { editions } from './answer-for.ts';

/** Charts of invented people for the checklist, the clocks and the scores: only what a test is about. */

export const ALL_TYPES = [
  'Condition',
  'Coverage',
  'Encounter',
  'CareTeam',
  'CarePlan',
  'Goal',
  'MedicationRequest',
  'DocumentReference',
  'Observation',
  'QuestionnaireResponse',
  'EpisodeOfCare',
  'Consent',
  'ServiceRequest',
  'Task',
  'Procedure',
  'Communication',
  'Appointment',
  'Provenance',
];

export type Parts = Partial<Omit<Chart, 'chart'>>;

/** A chart for which everything was searched, unless `looked` says otherwise. */
export function chartWith(parts: Parts = {}): Chart {
  return { chart: 1, diagnoses: [], oasis: {}, looked: ALL_TYPES, conflicts: [], sources: {}, ...parts };
}

export interface Asked {
  asOf: string;
  profile?: Profile;
  reveal?: boolean;
}

export function answerOf(parts: Parts, { asOf, profile = usFed, reveal = true }: Asked): HealthHome {
  return healthHomeSchema.parse(healthHome(chartWith(parts), editions, { profile, asOf, reveal }).healthHome);
}

export function riskOf(id: string, parts: Parts, asked: Asked): Risk {
  const risk = answerOf(parts, asked).risks.find((each) => each.id === id);
  if (!risk) throw new Error(`no score ${id}`);
  return risk;
}

export const points = ({ inputs }: Risk, item: string): number | undefined =>
  inputs.find((input) => input.item === item)?.points;

export function itemOf(id: string, parts: Parts, asked: Asked) {
  const item = answerOf(parts, asked).checklist.find((each) => each.item === id);
  if (!item) throw new Error(`no item ${id}`);
  return item;
}

export const clockOf = (clocks: readonly Clock[], kind: string): Clock | undefined =>
  clocks.find((clock) => clock.kind === kind);

type Encounter = NonNullable<Chart['encounters']>[number];
type Condition = NonNullable<Chart['conditions']>[number];

export function stay(id: string, from: string, through: string, more: Partial<Encounter> = {}): Encounter {
  return { id, class: 'IMP', stay: 'acute', status: 'finished', from, through, ...more };
}

export function visit(id: string, from: string, more: Partial<Encounter> = {}): Encounter {
  return { id, class: 'AMB', status: 'finished', from, through: from, ...more };
}

export function emergency(id: string, from: string, more: Partial<Encounter> = {}): Encounter {
  return { id, class: 'EMER', stay: 'ed', status: 'finished', from, through: from, ...more };
}

export function condition(id: string, code: string, more: Partial<Condition> = {}): Condition {
  return {
    id,
    code,
    clinicalStatus: 'active',
    verificationStatus: 'confirmed',
    categories: ['problem-list-item'],
    recorded: '2026-01-15',
    ...more,
  };
}

export const principal = (code: string): Partial<Encounter> => ({ diagnoses: [{ code, rank: 1 }] });

/** The day that many days later; the days of these tests exist. */
export const plus = (day: string, count: number): string => addDays(day, count) ?? '';
