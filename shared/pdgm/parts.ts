import type { Chart } from '../chart/chart.ts';
import type { Authority, Determined, Evidence, Missing, Source } from '../chart/evidence.ts';
import { sourceOf } from '../chart/merge.ts';

/**
 * How every step says its answer. The keys stand in one order whatever the step, so that equal answers are equal bytes.
 */

/** A value that the facts and rows decide. No `authority` where no table row was needed (interfaces.md). */
export function determined<T>(value: T, because: Evidence[], authority?: Authority): Determined<T> {
  return authority === undefined
    ? { determined: true, value, because }
    : { determined: true, value, authority, because };
}

/**
 * Not determined: what is missing, the values that the facts still allow (left out where they narrow nothing), and the
 * facts that were read.
 */
export function open<T>(missing: Missing[], possible?: readonly T[], because?: Evidence[]): Determined<T> {
  const narrows = possible !== undefined && possible.length > 0;
  const hasRead = because !== undefined && because.length > 0;
  if (narrows && hasRead) return { determined: false, missing, possible: possible as T[], because };
  if (narrows) return { determined: false, missing, possible: possible as T[] };
  return hasRead ? { determined: false, missing, because } : { determined: false, missing };
}

/** The values that a part may have: its own, or those that its facts allow; `undefined`: anything. */
export function candidates<T>(part: Determined<T>): readonly T[] | undefined {
  return part.determined ? [part.value] : part.possible;
}

/** Where a fact of the chart was read. */
export function at(chart: Chart, pointer: string): Source {
  return (chart.sources[pointer]?.[0] as Source | undefined) ?? sourceOf(chart, pointer);
}

/**
 * Why a fact is not there: two sources disagreed and neither stands, or nobody gave it.
 * @param notGiven what to say where nobody gave it
 */
export function absent(chart: Chart, pointer: string, notGiven: Missing): Missing {
  for (const conflict of chart.conflicts) {
    if (conflict.fact === pointer && conflict.stands === undefined) return { what: notGiven.what, say: conflict.say };
  }
  return notGiven;
}

/** A sentence that never changes, frozen, so that all answers share it. */
export function missing(what: string, say: string): Missing {
  return Object.freeze({ what, say });
}

/** The same text as engines keep property names: a look-up by it is many times faster than by a text put together. */
export function asKey(text: string): string {
  return Object.keys({ [text]: 0 })[0] ?? text;
}

/** JSON pointers of the diagnoses, made once: a pointer a diagnosis a chart would be the grouper's largest cost. */
const DIAGNOSES = Array.from({ length: 32 }, (_, i) => asKey(`/diagnoses/${i}`));

/** The JSON pointer of a diagnosis by its place in the chart’s list, from 0. */
export function diagnosisPointer(index: number): string {
  return DIAGNOSES[index] ?? `/diagnoses/${index}`;
}

/** Where a note about a fact stands for whoever gave the chart: the flat record's own path, else the chart's pointer. */
export function place(chart: Chart, pointer: string): string {
  const source = at(chart, pointer);
  return source.kind === 'record' ? source.path : pointer;
}
