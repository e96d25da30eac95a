import type { Evidence } from '../../chart/evidence.ts';
import type { Coded, Facts } from '../facts.ts';

/** Kinds of pressure ulcer that both an L89 code and the assessment name. */
export type UlcerKind = 1 | 2 | 3 | 4 | 'unstageable' | 'deep tissue';

/** The items that count them. Stage 1 stands in M1322, where 4 means four or more. */
export const COUNTED_BY: readonly { kind: UlcerKind; items: readonly string[]; words: string }[] = [
  { kind: 1, items: ['M1322'], words: 'stage 1' },
  { kind: 2, items: ['M1311A1'], words: 'stage 2' },
  { kind: 3, items: ['M1311B1'], words: 'stage 3' },
  { kind: 4, items: ['M1311C1'], words: 'stage 4' },
  { kind: 'unstageable', items: ['M1311D1', 'M1311E1'], words: 'unstageable' },
  { kind: 'deep tissue', items: ['M1311F1'], words: 'deep tissue injury' },
];

/** M1311: stage 2 and above, unstageable, deep tissue. */
export const M1311 = ['M1311A1', 'M1311B1', 'M1311C1', 'M1311D1', 'M1311E1', 'M1311F1'];

/**
 * How many ulcers an item counts: its number; 0 where it is skipped, or where M1306 says that there is none (the form then
 * skips M1311). `undefined`: not said.
 */
export function ulcerCount(facts: Facts, item: string): { count: number; at: Evidence } | undefined {
  const said = facts.oasis(item);
  const count = facts.answer(item);
  if (said && count !== undefined) return { count, at: said.at };
  const skipped = facts.skipped(item);
  if (skipped) return { count: 0, at: skipped };
  const none = facts.oasis('M1306');
  return none && item.startsWith('M1311') && facts.answer('M1306') === 0 ? { count: 0, at: none.at } : undefined;
}

/** An L89 code and the kind that its title names; `undefined` for an unspecified stage. */
export function ulcerKind(facts: Facts, { code }: Coded): UlcerKind | undefined {
  const title = facts.title(code).toLowerCase();
  const stage = /stage ([1-4])/.exec(title)?.[1];
  if (stage !== undefined) return Number(stage) as UlcerKind;
  if (title.includes('unstageable')) return 'unstageable';
  return title.includes('deep tissue') ? 'deep tissue' : undefined;
}
