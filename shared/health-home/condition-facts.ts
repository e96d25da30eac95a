import type { Chart } from '../chart/chart.ts';
import type { Day } from '../chart/day.ts';
import type { Source } from '../chart/evidence.ts';
import { given } from '../chart/given.ts';
import { plainCode } from '../chart/plain-code.ts';
import { display } from '../icd10cm/code.ts';
import type { CodeSet } from '../icd10cm/code-set.ts';
import { classInSentence } from './class-words.ts';
import { type CodeClasses, classesOf, tierOf } from './condition-classes.ts';
import type { ClassId } from './condition-rules.ts';
import { isAfter } from './dates.ts';
import type { ClassFact, UnmappedFact } from './facts.ts';
import { isLabelled, isSensitiveCode, labelledCodes } from './sensitive.ts';
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

interface Told {
  facts: ConditionFact[];
  unmapped: UnmappedFact[];
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
): Told {
  const out: Told = { facts: [], unmapped: [] };
  const carried = new Map<string, 'old' | 'told'>();
  for (const [index, condition] of (chart.conditions ?? []).entries()) {
    const code = condition.code === undefined ? undefined : spelled(condition.code);
    const standing = standingOf(condition, span.asOf, span.lookbackFrom);
    if (code !== undefined && carried.get(code) !== 'told') carried.set(code, standing.isOld ? 'old' : 'told');
    const other = condition.codes?.find(({ code }) => code !== undefined)?.code;
    tell(out, codes, {
      code,
      ...given('other', other),
      at: sourceOf(`/conditions/${index}`),
      standing,
      labelled: isLabelled(condition.security, denied),
    });
  }
  const from = chart.period?.from;
  const masked = labelledCodes(chart, denied);
  for (const [index, { code, rank }] of chart.diagnoses.entries()) {
    const held = carried.get(spelled(code));
    // A list of the period that ranks it says it anew; without a rank it may be the old condition itself.
    if (held === 'told' || (held === 'old' && rank === undefined)) continue;
    tell(out, codes, {
      code: spelled(code),
      at: sourceOf(`/diagnoses/${index}`),
      standing: ofPeriod(from, span),
      labelled: masked.has(plainCode(code)),
    });
  }
  return out;
}

/** A condition or a diagnosis, with the day's word on it, before its code is looked up. */
interface Coded {
  /** `undefined`: it carries no single ICD-10-CM code. */
  code: string | undefined;
  /** A code of another system, to name it by where no class is found. */
  other?: string;
  at: Source;
  standing: Standing;
  labelled: boolean;
}

/** Adds a fact for each class of its code; without a class it is unmapped, unless it is dropped anyway. */
function tell({ facts, unmapped }: Told, codes: CodeSet, { code, other, at, standing, labelled }: Coded): void {
  if (standing.state === 'unknown') return;
  const date = given('date', standing.date);
  const found = code === undefined ? { unmapped: 'it carries no single ICD-10-CM code' } : classesOf(codes, code);
  if ('unmapped' in found) {
    if (standing.state === 'dropped') return;
    const written = code ?? other;
    unmapped.push({
      use: 'unmapped',
      ...given('code', written),
      at,
      ...date,
      say: found.unmapped,
    });
    return;
  }
  const ref = refOf(at);
  for (const id of found.classes) {
    facts.push({
      class: id,
      ...standsAs(id, standing, found),
      filler: code ?? '',
      ...given('code', code),
      at,
      ...given('ref', ref),
      ...date,
      sensitive: labelled || isSensitiveCode(code ?? ''),
      potential: found.potential.filter((each) => tierOf(each) !== 'review'),
    });
  }
}

/** One spelling: `i130` and `I13.0` are one code, and fill one place. */
function spelled(code: string): string {
  return display(code.trim());
}

function ofPeriod(from: Day | undefined, { asOf, lookbackFrom }: Span): Standing {
  if (from === undefined) return { state: 'review', say: 'the period of this diagnosis is not known' };
  if (isAfter(from, asOf)) return { state: 'unknown' };
  return from < lookbackFrom
    ? { state: 'dropped', date: from, say: 'its period is older than the look-back' }
    : { state: 'counts', date: from, say: 'a diagnosis of the home health period' };
}

/** Groups within MH: no second class that a code could be taken for. */
const WITHIN: ReadonlySet<ClassId> = new Set([
  'SPMI_definite',
  'SPMI_probable',
  'MAJOR_DEPRESSION',
  'BIPOLAR',
  'PSYCHOTIC',
]);

/** R0 first: what does not stand needs no class; then R3; SPMI probable waits for an attestation (R4). */
function standsAs(
  id: ClassId,
  { state, say }: Standing,
  { classes, review }: CodeClasses,
): Pick<ClassFact, 'use' | 'rule' | 'say'> {
  const said = given('say', say);
  if (state === 'dropped') return { use: 'dropped', rule: 'R0', ...said };
  if (state === 'review') return { use: 'review', rule: 'R0', ...said };
  if (review !== undefined) return { use: 'review', rule: 'R3', say: review };
  if (id === 'SPMI_probable')
    return { use: 'review', rule: 'R3', say: 'SPMI probable: needs a functional attestation' };
  const all = classes.filter((each) => !WITHIN.has(each));
  const several =
    all.length > 1 ? `the code stands for ${all.map(classInSentence).join(' and ')} and fills one place` : undefined;
  const words = [say, several].filter((word) => word !== undefined).join('; ');
  const flag = words === '' ? {} : { say: words };
  return { use: tierOf(id) === 'risk' ? 'risk' : 'counted', rule: 'R1', ...flag };
}
