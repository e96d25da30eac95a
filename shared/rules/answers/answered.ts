import type { Evidence } from '../../chart/evidence.ts';
import type { Facts } from '../facts.ts';

/** A coded or counted answer of OASIS as a number, with where it stands. */
export interface Answered {
  value: number;
  at: Evidence;
}

/** The answer of an item; `undefined` where it is absent, blank, not assessed, or no number. */
export function answered(facts: Facts, item: string): Answered | undefined {
  const at = facts.oasis(item)?.at;
  const value = facts.answer(item);
  return at && value !== undefined ? { value, at } : undefined;
}
