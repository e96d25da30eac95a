import { z } from 'zod';
import type { Chart } from '../chart/chart.ts';
import { isDay } from '../chart/day.ts';
import { ageOn } from './dates.ts';
import type { Profile } from './profile.ts';
import { sourceIn } from './sources.ts';
import { HEALTH_HOME_FACT, keyOf } from './statements.ts';

/** A fact that no standard resource carries and only a person can state (health-homes.md section 4). */
export interface AskedFact {
  /** `risk-score`, `functional-impairment`, `appropriateness-nonAdherence`, … */
  code: string;
  kind: 'yes or no' | 'score';
  /** Counts only where the one who assessed it is one. */
  by?: 'mental-health-professional';
}

/**
 * What a profile asks that a person may state, in the order of the profile. It hangs on the profile and the age alone:
 * what is asked tells nothing of the conditions.
 */
export function factsAskedOf(profile: Profile, birthDate: string | undefined, asOf: string): AskedFact[] {
  const { criteria, functional, exclusions, acuityAnyOf, appropriateness } = profile;
  const risk = criteria.oneChronicPlusRisk?.risk;
  const asks = {
    'risk-score': typeof risk === 'object' && 'scoreAtLeast' in risk,
    'functional-impairment': functional !== undefined || criteria.single?.includes('SPMI') === true,
    sed: criteria.single?.includes('SED') === true && (ageOn(birthDate, asOf)?.least ?? 0) < ADULT,
    'comparable-coverage': exclusions?.includes('comparable-coverage') === true,
    'chronic-homelessness': acuityAnyOf?.some((acuity) => 'entered' in acuity) === true,
  };
  const codes = [
    ...Object.entries(asks).flatMap(([code, isAsked]) => (isAsked ? [code] : [])),
    ...(appropriateness ?? []).map((factor) => `appropriateness-${factor}`),
  ];
  return codes.map((code) => ({
    code,
    kind: code === 'risk-score' ? 'score' : 'yes or no',
    ...(code === 'functional-impairment' && functional?.by ? { by: functional.by } : {}),
  }));
}

/** Serious emotional disturbance is asked for of minors only (README.md). */
const ADULT = 18;

const statedSchema = z.object({
  value: z.union([z.boolean(), z.number().min(0)]),
  date: z.string().refine(isDay),
  /** Who assessed it, with credentials, where that is another than the one who enters it. */
  assessedBy: z.string().min(1).max(200).exactOptional(),
});

/**
 * The chart with what a person stated put behind its observations. An entered statement stands over the record
 * (`statements.ts`); one of the record that says otherwise is named in `conflicts`.
 * @param stated by code of the fact
 * @param by who entered it (a role, never a name)
 * @returns the chart, and the codes whose value has not the fact's shape
 */
export function withStatedFacts(
  chart: Chart,
  stated: Readonly<Record<string, unknown>>,
  by: string,
): { chart: Chart; refused: string[] } {
  const refused: string[] = [];
  const observations = [...(chart.observations ?? [])];
  const conflicts = [...chart.conflicts];
  const sources: Chart['sources'] = { ...chart.sources };
  const at = { kind: 'entered', by } as const;
  for (const [code, given] of Object.entries(stated)) {
    const read = statedSchema.safeParse(given);
    if (!read.success || (typeof read.data.value === 'number') !== (code === 'risk-score')) {
      refused.push(code);
      continue;
    }
    const { value, date, assessedBy } = read.data;
    const pointer = `/observations/${observations.length}`;
    for (const lost of otherwise(chart, code, value)) {
      conflicts.push({
        fact: pointer,
        lost,
        stands: { value, at },
        say: `a person entered another answer for ${code}; it stands`,
      });
    }
    observations.push({
      codes: [{ system: HEALTH_HOME_FACT, code }],
      status: 'final',
      date,
      ...(typeof value === 'boolean' ? { boolean: value } : { value }),
      ...(assessedBy === undefined ? {} : { performers: [{ name: assessedBy }] }),
    });
    sources[pointer] = [at];
  }
  return { chart: { ...chart, observations, conflicts, sources }, refused };
}

/** Facts that are masked as evidence: a conflict, which everyone sees, would tell them. */
const MASKED = new Set(
  ['functional-impairment', 'sed', 'appropriateness-recentReleaseIncarcerationOrPsych'].map((code) => keyOf(code)),
);

/** What the record says of a fact otherwise than a person does; nothing where either is masked. */
function otherwise(chart: Chart, code: string, value: boolean | number): Chart['conflicts'][number]['lost'][] {
  if (MASKED.has(keyOf(code))) return [];
  return (chart.observations ?? []).flatMap((each, index) => {
    const held = each.boolean ?? each.value;
    const isOf = each.codes.some(
      ({ system, code: own }) => system === HEALTH_HOME_FACT && keyOf(own ?? '') === keyOf(code),
    );
    return isOf && each.status === 'final' && held !== undefined && held !== value && !each.security?.length
      ? [{ value: held, at: sourceIn(chart, `/observations/${index}`) }]
      : [];
  });
}
