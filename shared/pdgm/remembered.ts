import type { Chart } from '../chart/chart.ts';
import type { Evidence, Source, TableRow } from '../chart/evidence.ts';
import { at } from './parts.ts';

/**
 * Evidence that was made before. A table row meets the same few places of a record again and again (`/principal`,
 * `/secondary/3`), so its evidence is made once a place, frozen, and handed out again. Only places that are frozen
 * themselves are remembered: those of a flat record, which all records of a file share.
 */
export class Remembered {
  readonly #what: string;
  readonly #value: Evidence['value'];
  readonly #row: TableRow | undefined;
  #last: Evidence | undefined;
  #others: Map<Source, Evidence> | undefined;

  constructor(what: string, value: Evidence['value'], row?: TableRow) {
    this.#what = what;
    this.#value = value;
    this.#row = row;
  }

  /** The evidence that this fact stands at `pointer` of the chart. */
  in(chart: Chart, pointer: string): Evidence {
    return this.at(at(chart, pointer));
  }

  /** The evidence that this fact was read at `source`. */
  at(source: Source): Evidence {
    if (this.#last !== undefined && this.#last.at === source) return this.#last;
    const held = this.#others?.get(source);
    if (held) return held;
    const made = this.#make(source);
    if (!Object.isFrozen(source)) return made;
    Object.freeze(made);
    if (this.#last === undefined) this.#last = made;
    else this.#keep(source, made);
    return made;
  }

  #keep(source: Source, made: Evidence): void {
    this.#others ??= new Map();
    if (this.#others.size >= MOST_PLACES) this.#others.clear();
    this.#others.set(source, made);
  }

  #make(at: Source): Evidence {
    const what = this.#what;
    const value = this.#value;
    const row = this.#row;
    if (value === undefined) return row === undefined ? { what, at } : { what, at, row };
    return row === undefined ? { what, value, at } : { what, value, at, row };
  }
}

/** A claim has 25 diagnoses; a few more for records that are none. */
const MOST_PLACES = 64;
