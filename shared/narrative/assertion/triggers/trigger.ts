import type { AssertionKind } from '../assertion-kind.ts';

/** Words that say how something is asserted, and how far they reach. */
export interface Trigger {
  /** `pass` = looks like a trigger and is none: nothing within it may be taken for one. */
  kind: Exclude<AssertionKind, 'affirmed'> | 'pass';
  /** Where the trigger stands, seen from what it speaks of. */
  side: 'before' | 'after';
  /** How many words it reaches over. */
  reach: number;
  /**
   * How it takes a list: `all` = goes over every comma (`denies fever, chills, cough`); `closed` = only where the list is
   * closed by "and" or "or"; `first` = not over a comma; `rest` = over the list but not its first item (`no change in`).
   */
  list: 'all' | 'closed' | 'first' | 'rest';
  /** Only where its clause ends behind it: `fever, chills denied.`, not `patient with CHF denies …`. */
  closing?: true;
  /** Reaches over a colon. */
  colon?: true;
  /** Only where it begins its clause: `absent wheezes`, not `pulses absent, edema`. */
  leading?: true;
  /** Ends at punctuation only, at no word. */
  plain?: true;
  /** Words one of which has to stand before it in its sentence. */
  needs?: ReadonlySet<string>;
  /** Words none of which may stand before it in its sentence. */
  unless?: ReadonlySet<string>;
  /** What it says of a thing that begins within its own words: `no change in` of `change in bowel habit`. */
  within?: Exclude<AssertionKind, 'affirmed'>;
}

/** A trigger with the phrases that make it, separated by `|`; `*` stands for up to three words. */
export interface TriggerList extends Partial<Omit<Trigger, 'kind' | 'side'>> {
  kind: Trigger['kind'];
  side: Trigger['side'];
  phrases: string;
}

/** As far as any trigger reaches, in words. A list of a review of systems is rarely longer. */
export const FARTHEST = 60;
