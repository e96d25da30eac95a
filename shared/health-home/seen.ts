import type { Coded } from '../chart/care-facts.ts';
import type { Chart } from '../chart/chart.ts';
import type { Source } from '../chart/evidence.ts';
import { oncePer } from '../editions/once-per.ts';
import type { HealthHomeFacts } from './facts.ts';
import { deniedLabels, isLabelled } from './sensitive.ts';
import { bySource, LISTS } from './sources.ts';
import { tellsIn } from './telling-elements.ts';

export type CareList = keyof typeof LISTS;

export type Element<K extends CareList> = NonNullable<Chart[K]>[number];
export interface Seen<K extends CareList> {
  each: Element<K>;
  at: Source;
  /** The resource, as other facts of the chart refer to it. */
  ref: string | undefined;
  /** A label, a consent of the patient, or what it tells masks it. */
  sensitive: boolean;
}

type SeenFacts = Pick<HealthHomeFacts, 'chart' | 'source'>;
/** By the facts of one answer: several rules read the same lists. */
const remembered = oncePer<SeenFacts, Map<CareList, Seen<CareList>[]>>(() => new Map());

/** A list of the chart, each element with where it was read; in an order that does not hang on the record's. */
export function seenIn<K extends CareList>(facts: SeenFacts, list: K): Seen<K>[] {
  const lists = remembered(facts);
  let seen = lists.get(list) as Seen<K>[] | undefined;
  if (!seen) {
    seen = readList(facts, list);
    lists.set(list, seen as Seen<CareList>[]);
  }
  return seen;
}

function readList<K extends CareList>(facts: SeenFacts, list: K): Seen<K>[] {
  const denied = deniedLabels(facts.chart);
  const tells = tellsIn(facts.chart);
  const elements = (facts.chart[list] ?? []) as readonly Element<K>[];
  const seen = elements.map((each, index) => {
    const at = facts.source(`/${list}/${index}`);
    const { id, security } = each as { id?: string; security?: string[] };
    const ref = at.kind === 'fhir' ? at.ref : id === undefined ? undefined : `${LISTS[list]}/${id}`;
    return { each, at, ref, sensitive: isLabelled(security, denied) || tells(list, each, ref) };
  });
  return seen.sort(bySource);
}

/**
 * The resource types of these lists of which "not found" does not mean that there is none (health-homes.md section 6): a
 * search that was refused never tells, and nor does a type that nobody searched, unless some of it is there.
 */
export function untold(facts: Pick<HealthHomeFacts, 'chart' | 'looked'>, ...lists: CareList[]): string[] {
  return lists
    .filter((list) => {
      const state = facts.looked(LISTS[list]);
      return state === 'refused' || (state === 'unknown' && (facts.chart[list] ?? []).length === 0);
    })
    .map((list) => LISTS[list]);
}

/** Whether a concept has one of these codes, or words like these. */
export function means(coded: readonly Coded[] | undefined, codes: ReadonlySet<string>, words?: RegExp): boolean {
  return (coded ?? []).some(
    ({ code, display }) =>
      (code !== undefined && codes.has(code)) || (words !== undefined && display !== undefined && words.test(display)),
  );
}

/** For {@link means}, where only words tell. */
export const NO_CODES: ReadonlySet<string> = new Set();
