import { citeEdit, type EditId } from '../../oasis/edits.ts';
import type { Facts } from '../facts.ts';
import type { Said } from '../rule.ts';

/** An answer after which other items are skipped, or have to be answered. */
export interface Skip {
  item: string;
  values: readonly number[];
  next: readonly string[];
  skipped: boolean;
  edit: EditId;
}

/**
 * Items that are answered where CMS skips them, and those that are skipped (`^`) where CMS asks them; an item that the chart
 * does not hold is neither. One finding for each answer that decides.
 */
export function* wronglySkipped(facts: Facts, skips: readonly Skip[]): Iterable<Said> {
  for (const { item, values, next: followers, skipped, edit } of skips) {
    const said = facts.oasis(item);
    const value = facts.answer(item);
    if (!said || value === undefined || !values.includes(value)) continue;
    const wrong = followers.flatMap((next) => {
      const at = skipped ? facts.oasis(next)?.at : facts.skipped(next);
      return at ? [{ next, at }] : [];
    });
    if (wrong.length === 0) continue;
    const names = wrong.map(({ next }) => next);
    const list = names.join(', ');
    const are = names.length > 1 ? 'are' : 'is';
    const say = skipped
      ? `${item} is ${value}, so ${list} ${are} skipped; ${names.length > 1 ? 'they are' : 'it is'} answered.`
      : `${item} is ${value}, so ${list} ${names.length > 1 ? 'have' : 'has'} to be answered; ${names.length > 1 ? 'they are' : 'it is'} skipped.`;
    const at = [said.at, ...wrong.map((one) => one.at)] as const;
    yield { at, about: [item, ...names], say, severity: 'block', cite: [citeEdit(edit)] };
  }
}
