import type { ChecklistItem } from '../answer.ts';

/** Items without which a payment was found wrong in audits: they come first (health-homes.md section 6). */
export const BLOCKING = ['C1', 'C2', 'C4', 'C5', 'C8', 'C9', 'C16'] as const;

/** "x of y evaluable, n unknown": items that do not apply are in none of them. */
export function tally(items: readonly ChecklistItem[]): { present: number; evaluable: number; unknown: number } {
  const asked = items.filter(({ applies }) => applies);
  const unknown = asked.filter(({ state }) => state === 'unknown').length;
  const present = asked.filter(({ state }) => state === 'present').length;
  return { present, evaluable: asked.length - unknown, unknown };
}
