import { given } from '../../chart/given.ts';
import type { ChecklistItem, UnmaskedItem } from '../answer.ts';
import type { HealthHomeFacts } from '../facts.ts';
import { type CareList, untold } from '../seen.ts';

type State = ChecklistItem['state'];
export type Found = UnmaskedItem['evidence'][number];

/** An item's answer before it has its number. */
export type Answer = Omit<UnmaskedItem, 'item'>;

/** @param masked what stands there instead while sensitive evidence is masked */
export function answer(state: State, say: string, evidence: readonly Found[] = [], masked?: Answer['masked']): Answer {
  return { state, applies: true, say, evidence: [...evidence], ...(masked ? { masked } : {}) };
}

/** Its occasion has not come: left out of "x of y". */
export function notAsked(say: string): Answer {
  return { state: 'unknown', applies: false, say, evidence: [] };
}

/** Nothing was found: `absent` where the lists were searched, else `unknown` with what was not. */
export function nothing(facts: HealthHomeFacts, lists: readonly CareList[], say: string): Answer {
  const types = untold(facts, ...lists);
  return types.length === 0 ? answer('absent', say) : answer('unknown', `Not known: ${types.join(', ')} not searched.`);
}

/** Evidence of an element of the chart. */
export function found(what: string, { at, sensitive }: { at: Found['at']; sensitive?: boolean }, date?: string): Found {
  return { what, at, ...given('date', date), ...(sensitive ? { sensitive } : {}) };
}

/** How many of several are there: all, some, none. */
export function howMany(count: number, of: number): 'present' | 'partial' | 'absent' {
  return count === of ? 'present' : count === 0 ? 'absent' : 'partial';
}
