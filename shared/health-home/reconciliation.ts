import { compare } from '../chart/compare.ts';
import { type Day, isDay } from '../chart/day.ts';
import type { Source } from '../chart/evidence.ts';
import type { HealthHomeFacts } from './facts.ts';
import { seenIn } from './seen.ts';
import { bySource } from './sources.ts';

export interface Reconciliation {
  day: Day;
  at: Source;
  sensitive: boolean;
}

/** SNOMED CT medication reconciliation; CPT II: medicines reconciled after discharge. */
const CODES = new Set(['430193006', '1111F']);
const DONE = new Set(['completed', 'final', 'amended', 'corrected']);
const WORDS = /\breconcil/i;
const MEDICATION = /\bmed(s|ication|icine)?s?\b|\bdrug/i;

/** Medication reconciliations that were done, by Task, Procedure or the CPT II code as an Observation, the earliest first (C13). */
export function reconciliations(facts: Pick<HealthHomeFacts, 'chart' | 'source' | 'asOf'>): Reconciliation[] {
  const done = [
    ...seenIn(facts, 'tasks').map((one) => ({ ...one, date: one.each.through ?? one.each.updated })),
    ...seenIn(facts, 'procedures').map((one) => ({ ...one, date: one.each.date })),
    ...seenIn(facts, 'observations')
      .filter(({ each }) => each.boolean !== false)
      .map((one) => ({ ...one, date: one.each.date })),
  ];
  return done
    .filter(({ each }) => DONE.has(each.status ?? '') && isReconciliation(each))
    .flatMap(({ date, at, sensitive }) =>
      date !== undefined && isDay(date) && date <= facts.asOf ? [{ day: date, at, sensitive }] : [],
    )
    .sort((a, b) => compare(a.day, b.day) || bySource(a, b));
}

function isReconciliation(each: {
  codes?: { code?: string | undefined; display?: string | undefined }[] | undefined;
  text?: string | undefined;
}): boolean {
  if (each.codes?.some(({ code }) => code !== undefined && CODES.has(code))) return true;
  const words = [each.text, ...(each.codes ?? []).map(({ display }) => display)];
  return words.some((word) => word !== undefined && WORDS.test(word) && MEDICATION.test(word));
}
