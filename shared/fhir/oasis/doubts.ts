import type { Day } from '../../chart/day.ts';
import type { ItemNamed } from '../../oasis/item-name.ts';
import { eventDay } from '../dates.ts';
import { text } from '../json.ts';
import type { Entry } from '../resources.ts';
import { isCheckAllList, unread } from './answers-of.ts';
import type { Assessment } from './assessment.ts';

/** An Observation that answers part of a list and must not be read: preliminary, of nobody, of no setting. */
export interface Doubt {
  named: ItemNamed;
  entry: Entry;
  day?: Day;
}

/** The doubt that an Observation leaves which is not read; none where it never took place, or is no part of a list. */
export function doubtOf(entry: Entry, named: readonly ItemNamed[]): Doubt[] {
  const [first] = named;
  const isPart = first !== undefined && (isCheckAllList(first) || first.item?.kind === 'diagnosis');
  if (!isPart || ['cancelled', 'entered-in-error'].includes(text(entry.resource, 'status') ?? '')) return [];
  const day = eventDay(entry.resource, 'effective');
  return [{ named: first, entry, ...(day ? { day } : {}) }];
}

/**
 * Observations of one box each make one list together. Where one of the same day is not read, the others are not the whole
 * list: three risks of four would be no risk.
 */
export function doubtLists(group: Assessment, doubts: readonly Doubt[]): void {
  for (const { named, entry, day } of doubts) {
    const isOfGroup = day === undefined || group.completed === undefined || day === group.completed;
    const holdsList = group.answers.some(({ key, place }) => key === named.key && !place.startsWith(`${entry.ref}.`));
    if (isOfGroup && holdsList) group.answers.push({ ...unread(named, { entry, path: 'value' }), isAmended: false });
  }
}
