import type { Chart } from './chart.ts';
import type { FlatRecord } from './flat-schema.ts';

/** Facts that a record and a chart call by the same name and that are taken as they are. */
export const SAME = [
  'admissionSource',
  'stays',
  'occurrenceCodes',
  'timing',
  'previousPeriodEnd',
  'visits',
  'payer',
  'cbsa',
  'qualityDataSubmitted',
  'confirmed',
  'documents',
] as const satisfies readonly (keyof FlatRecord & keyof Chart)[];

/** Copies the facts that both call by the same name, from either to the other. */
export function copySame(from: Same, to: Same): void {
  for (const fact of SAME) if (from[fact] !== undefined) to[fact] = from[fact];
}

type Same = Partial<Record<(typeof SAME)[number], unknown>>;
