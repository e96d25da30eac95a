import { object, placed } from '../json.ts';
import type { Reading } from '../reading.ts';
import type { Entry } from '../resources.ts';
import { loincOf } from './is-oasis.ts';

/** The panels that hold an Observation through `hasMember`, from the nearest up. */
export interface Panels {
  /** LOINC codes of the panels above, and of the Observation itself where it is a panel. */
  of(entry: Entry): string[];
  /** The outermost panel. */
  root(entry: Entry): Entry;
}

/** Follows `hasMember` among these Observations, from members to panels. */
export function panelsAbove(all: readonly Entry[], reading: Reading): Panels {
  const above = new Map<string, Entry>();
  for (const panel of all) {
    for (const { element, index } of placed(panel.resource, 'hasMember')) {
      const member = reading.find(element, panel, `hasMember[${index}]`);
      if (member && member.ref !== panel.ref && !above.has(member.ref)) above.set(member.ref, panel);
    }
  }
  const chain = (entry: Entry): Entry[] => {
    const found: Entry[] = [entry];
    for (
      let next = above.get(entry.ref);
      next && !found.includes(next) && found.length < 16;
      next = above.get(next.ref)
    ) {
      found.push(next);
    }
    return found;
  };
  return {
    of: (entry) => chain(entry).flatMap((each) => loincOf(object(each.resource, 'code'))),
    root: (entry) => chain(entry).at(-1) ?? entry,
  };
}
