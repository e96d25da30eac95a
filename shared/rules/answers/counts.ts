import type { Evidence } from '../../chart/evidence.ts';
import type { Facts } from '../facts.ts';

/** Items of the assessment that count something, as far as they are answered with a number. */
export function countsOf(facts: Facts, items: readonly string[]): { item: string; at: Evidence; count: number }[] {
  return items.flatMap((item) => {
    const at = facts.oasis(item)?.at;
    const count = facts.answer(item);
    return at && count !== undefined ? [{ item, at, count }] : [];
  });
}
