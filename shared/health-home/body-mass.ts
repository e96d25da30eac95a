import type { Day } from '../chart/day.ts';
import type { Source } from '../chart/evidence.ts';
import { ageOn, daysOf, isWithin, monthsBefore } from './dates.ts';
import type { ClassFact, HealthHomeFacts } from './facts.ts';
import { isLabelled } from './sensitive.ts';
import { bySource } from './sources.ts';

const BMI = '39156-5';
const LOINC = /loinc/i;
const FINAL = new Set(['final', 'amended', 'corrected']);
/** Body mass index of a living adult: outside of it a value is a slip (metric and imperial mixed, a weight). */
const PLAUSIBLE = { least: 8, most: 150 };
/** R1: the value counts for 24 months, whatever the profile's look-back, from age 20 on. */
const MONTHS = 24;
const ADULT = 20;

type BmiFacts = Pick<HealthHomeFacts, 'chart' | 'asOf' | 'source'>;

interface BmiValue {
  value: number;
  date: string;
  at: Source;
  sensitive: boolean;
}

/** The valid values of the latest day that has any, the highest first. */
function latestValues({ chart, asOf, source }: BmiFacts, denied: ReadonlySet<string>): BmiValue[] {
  const from = monthsBefore(asOf, MONTHS);
  const values = (chart.observations ?? []).flatMap((each, index) => {
    const isBmi = each.codes.some(({ system, code }) => code === BMI && LOINC.test(system ?? ''));
    if (!isBmi || each.value === undefined || each.date === undefined || !FINAL.has(each.status ?? '')) return [];
    if (!isWithin(each.date, from, asOf) || !isUnit(each.unit)) return [];
    if (each.value < PLAUSIBLE.least || each.value > PLAUSIBLE.most) return [];
    const sensitive = isLabelled(each.security, denied);
    return [{ value: each.value, date: each.date, at: source(`/observations/${index}`), sensitive }];
  });
  const last = values
    .map(({ date }) => lastDay(date, asOf))
    .sort()
    .at(-1);
  return values.filter(({ date }) => lastDay(date, asOf) === last).sort((a, b) => b.value - a.value || bySource(a, b));
}

/**
 * Z68.25 is confirmed by the value, or ruled out by it: where the latest value of an adult is not over 25, and no older than
 * the code, the code is no open question. A code without a day may be the later one.
 */
export function withBmiRuledOut<T extends ClassFact>(codes: T[], facts: BmiFacts, denied: ReadonlySet<string>): T[] {
  const [highest] = latestValues(facts, denied);
  const day = highest && daysOf(highest.date)?.first;
  if (!highest || !day || highest.value > 25) return codes;
  const age = ageOn(facts.chart.patient?.birthDate, day);
  if (!age || age.least < ADULT) return codes;
  return codes.map((fact) => {
    const isOlder = fact.date !== undefined && (daysOf(fact.date)?.last ?? '9') <= day;
    if (fact.class !== 'OVERWEIGHT_review' || fact.use !== 'review' || !isOlder) return fact;
    return {
      ...fact,
      class: 'OVERWEIGHT',
      use: 'dropped',
      rule: 'R1',
      say: 'the latest BMI value is not over 25',
      sensitive: fact.sensitive || highest.sensitive,
    };
  });
}

/**
 * The latest valid BMI value as an OVERWEIGHT fact (R1): over 25 at age 20 or more. 25.0 does not qualify, 25.1 does.
 * @returns nothing where the latest value is not over 25
 */
export function bodyMassFacts(facts: BmiFacts, denied: ReadonlySet<string>): ClassFact[] {
  const { chart, asOf } = facts;
  const latest = latestValues(facts, denied);
  const [highest] = latest;
  if (!highest || highest.value <= 25) return [];
  const fact = { class: 'OVERWEIGHT', filler: 'BMI', ...highest, rule: 'R1' } as const;
  const age = ageOn(chart.patient?.birthDate, daysOf(highest.date)?.first ?? asOf);
  if (latest.some(({ value }) => value <= 25)) {
    return [{ ...fact, use: 'review', say: 'another value of the same day is not over 25' }];
  }
  if (age === undefined) return [{ ...fact, use: 'review', say: 'the age is not known; the value counts from 20 on' }];
  if (age.most < ADULT) return [{ ...fact, use: 'dropped', say: 'under 20 a percentile tells, not the value' }];
  return age.least >= ADULT
    ? [{ ...fact, use: 'counted' }]
    : [{ ...fact, use: 'review', say: 'whether the age was 20 is not told by the birth date' }];
}

function lastDay(date: string, asOf: Day): Day {
  const last = daysOf(date)?.last ?? '';
  return last > asOf ? asOf : last;
}

function isUnit(unit: string | undefined): boolean {
  return unit === undefined || /^(kg\/m2|kg\/m\^2|kg\/m²|kg\/\(m2\)|kg\/\(m\^2\))$/i.test(unit.replaceAll(' ', ''));
}
