import type { Chart } from '../chart/chart.ts';
import type { Day } from '../chart/day.ts';
import type { Source } from '../chart/evidence.ts';
import type { CodeSet } from '../icd10cm/code-set.ts';
import { classesOf, tierOf } from './condition-classes.ts';
import type { ClassId } from './condition-rules.ts';
import { isAfter } from './dates.ts';
import type { ClassFact, UnmappedFact } from './facts.ts';
import { isLabelled, isSensitiveCode } from './sensitive.ts';
import { refOf } from './sources.ts';
import { type Standing, standingOf } from './standing.ts';

/** A review fact with the classes that it would fill if it were confirmed. */
export interface ConditionFact extends ClassFact {
  potential: readonly ClassId[];
}

interface Span {
  asOf: Day;
  lookbackFrom: Day;
}

/**
 * Every condition as class facts (R0, R1, R3), and those that no class can be told of. Diagnoses of the period that no
 * Condition carries (a claim's, a plan of care's) count as confirmed in that period.
 */
export function conditionFacts(
  chart: Chart,
  span: Span,
  codes: CodeSet,
  sourceOf: (pointer: string) => Source,
  denied: ReadonlySet<string>,
): { facts: ConditionFact[]; unmapped: UnmappedFact[] } {
  const facts: ConditionFact[] = [];
  const unmapped: UnmappedFact[] = [];
  const add = (one: { code: string | undefined; other?: string; at: Source; standing: Standing; labelled: boolean }) => {
    const { code, at, standing } = one;
    if (standing.state === 'unknown') return;
    const date = standing.date === undefined ? {} : { date: standing.date };
    const found = code === undefined ? { unmapped: 'it carries no ICD-10-CM code' } : classesOf(codes, code);
    if ('unmapped' in found) {
      if (standing.state === 'dropped') return;
      const written = code ?? one.other;
      unmapped.push({ use: 'unmapped', ...(written === undefined ? {} : { code: written }), at, ...date, say: found.unmapped });
      return;
    }
    const ref = refOf(at);
    for (const id of found.classes) {
      facts.push({
        class: id,
        ...useOf(id, standing, found.review),
        filler: code ?? '',
        ...(code === undefined ? {} : { code }),
        at,
        ...(ref === undefined ? {} : { ref }),
        ...date,
        sensitive: one.labelled || isSensitiveCode(code ?? ''),
        potential: found.potential.filter((each) => tierOf(each) !== 'review'),
      });
    }
  };

  const carried = new Set<string>();
  for (const [index, condition] of (chart.conditions ?? []).entries()) {
    if (condition.code !== undefined) carried.add(condition.code);
    const other = condition.codes?.find(({ code }) => code !== undefined)?.code;
    add({
      code: condition.code,
      ...(other === undefined ? {} : { other }),
      at: sourceOf(`/conditions/${index}`),
      standing: standingOf(condition, span.asOf, span.lookbackFrom),
      labelled: isLabelled(condition.security, denied),
    });
  }
  const from = chart.period?.from;
  for (const [index, { code }] of chart.diagnoses.entries()) {
    if (carried.has(code)) continue;
    add({ code, at: sourceOf(`/diagnoses/${index}`), standing: ofPeriod(from, span), labelled: false });
  }
  return { facts, unmapped };
}

function ofPeriod(from: Day | undefined, { asOf, lookbackFrom }: Span): Standing {
  if (from === undefined) return { state: 'review', say: 'the period of this diagnosis is not known' };
  if (isAfter(from, asOf)) return { state: 'unknown' };
  return from < lookbackFrom
    ? { state: 'dropped', date: from, say: 'its period is older than the look-back' }
    : { state: 'counts', date: from, say: 'a diagnosis of the home health period' };
}

/** R0 first: what does not stand needs no class; then R3; SPMI probable waits for an attestation (R4). */
function useOf(
  id: ClassId,
  { state, say }: Standing,
  review: string | undefined,
): Pick<ClassFact, 'use' | 'rule' | 'say'> {
  const said = say === undefined ? {} : { say };
  if (state === 'dropped') return { use: 'dropped', rule: 'R0', ...said };
  if (state === 'review') return { use: 'review', rule: 'R0', ...said };
  if (review !== undefined) return { use: 'review', rule: 'R3', say: review };
  if (id === 'SPMI_probable') return { use: 'review', rule: 'R3', say: 'SPMI probable: needs a functional attestation' };
  return { use: tierOf(id) === 'risk' ? 'risk' : 'counted', rule: 'R1', ...said };
}
