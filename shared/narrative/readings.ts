import type { Day } from '../chart/day.ts';
import type { Condition } from './conditions/condition.ts';
import { type Linked, linkedOf } from './linked.ts';
import { type Reading, readNote } from './reading/reading.ts';
import type { Standing } from './standing/standing.ts';
import { standingIn } from './standing/weighed.ts';
import { namedIn } from './suggest.ts';
import type { Lexicon } from './terms/lexicon.ts';

/** What was read out of one text so far. */
interface Read {
  reading?: Reading;
  /** With the terms that they were read with. */
  named?: { lexicon: Lexicon; conditions: readonly Condition[] };
  /** How its conditions stand on a day. */
  standings?: { of: readonly Condition[]; day: Day | undefined; known: Map<Condition, Standing> };
  linked?: { lexicon: Lexicon; day: Day | undefined; linked: Linked };
  /** By the function that made it. */
  readonly made: Map<unknown, unknown>;
}

/**
 * What documents say, each read once. Who asks about the same documents again (the panel after an answer has changed, a service
 * that classifies a record with and without what is masked) hands in the same one. It holds the texts of the last two rounds and no others,
 * and the answers are those of a new one.
 */
export class Readings {
  #held = new Map<string, Read>();
  #before = new Map<string, Read>();

  /** A new round begins: what the last one did not ask for is forgotten. */
  begin(): void {
    this.#before = this.#held;
    this.#held = new Map();
  }

  /** A text's sections, sentences and words. */
  reading(text: string): Reading {
    const read = this.#read(text);
    read.reading ??= readNote(text);
    return read.reading;
  }

  /** The conditions that a text names, whatever it says of them. @param lexicon the terms of the chart's day */
  conditions(text: string, lexicon: Lexicon): readonly Condition[] {
    const read = this.#read(text);
    if (read.named?.lexicon !== lexicon) read.named = { lexicon, conditions: namedIn(this.reading(text), lexicon) };
    return read.named.conditions;
  }

  /** How a text says that one of its conditions is. @param day of the chart, where it is known */
  standing(text: string, condition: Condition, lexicon: Lexicon, day: Day | undefined): Standing {
    const known = this.#standings(text, lexicon, day);
    let standing = known.get(condition);
    if (standing === undefined) {
      standing = standingIn(this.reading(text), condition, this.conditions(text, lexicon), day);
      known.set(condition, standing);
    }
    return standing;
  }

  #standings(text: string, lexicon: Lexicon, day: Day | undefined): Map<Condition, Standing> {
    const read = this.#read(text);
    const of = this.conditions(text, lexicon);
    if (read.standings?.of !== of || read.standings.day !== day) read.standings = { of, day, known: new Map() };
    return read.standings.known;
  }

  /** What they come to together. @param day of the chart, where it is known */
  linked(text: string, lexicon: Lexicon, day: Day | undefined): Linked {
    const read = this.#read(text);
    if (read.linked?.lexicon !== lexicon || read.linked.day !== day) {
      const standings = this.#standings(text, lexicon, day);
      const linked = linkedOf(this.reading(text), this.conditions(text, lexicon), lexicon, day, standings);
      read.linked = { lexicon, day, linked };
    }
    return read.linked.linked;
  }

  /** What a function makes of a text and of nothing else. */
  once<T>(text: string, make: (text: string) => T): T {
    const { made } = this.#read(text);
    const held = made.get(make);
    if (held !== undefined || made.has(make)) return held as T;
    const one = make(text);
    made.set(make, one);
    return one;
  }

  #read(text: string): Read {
    const held = this.#held.get(text);
    if (held) return held;
    const read = this.#before.get(text) ?? { made: new Map() };
    this.#held.set(text, read);
    return read;
  }
}
