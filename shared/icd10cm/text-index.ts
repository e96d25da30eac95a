import { emptySet, type RowSet, unite } from './row-set.ts';

/** Takes texts in, one after another. */
export interface TextWriter {
  /** A word of the text that is being written, by its number. */
  word(number: number): void;
  /** The text is whole. @param place by which its owner knows it; @param length how many words it counts as */
  end(place: number, length: number): void;
}

const LONGEST = 255;

/**
 * Which texts hold a word. Texts are numbered anew, the shortest first, so that a search that runs through them in order
 * meets the plainest first and can stop. A rare word has a list of texts, a frequent one a bit for each.
 */
export class TextIndex {
  readonly size: number;
  /** How long each text counts, in words; never falls from one text to the next. */
  readonly lengths: Uint8Array<ArrayBuffer>;
  /** The place that a text had. */
  readonly places: Uint32Array<ArrayBuffer>;
  /** Texts of each rare word, one list after another. */
  readonly #lists: Uint32Array<ArrayBuffer>;
  /** Where the list of each word begins, and at the end one past the last. */
  readonly #starts: Uint32Array<ArrayBuffer>;
  readonly #sets: ReadonlyMap<number, RowSet>;

  /** @param words how many distinct words there are; @param write is called once */
  constructor(words: number, write: (to: TextWriter) => void) {
    const texts = new WrittenTexts(words);
    write(texts);
    const { ends, flat } = texts;
    this.size = texts.size;
    const order = byLength(texts.lengths, this.size);
    this.places = order.map((text) => texts.places[text] ?? 0);
    this.lengths = Uint8Array.from(order, (text) => texts.lengths[text] ?? 0);

    const counts = texts.count();
    const sets = new Map<number, RowSet>();
    this.#starts = new Uint32Array(words + 1);
    for (let word = 0; word < words; word++) {
      const isFrequent = (counts[word] ?? 0) * 32 > this.size;
      if (isFrequent) sets.set(word, emptySet(this.size));
      this.#starts[word + 1] = (this.#starts[word] ?? 0) + (isFrequent ? 0 : (counts[word] ?? 0));
    }
    this.#lists = new Uint32Array(this.#starts[words] ?? 0);
    const next = this.#starts.slice();
    for (let text = 0; text < this.size; text++) {
      const before = order[text] ?? 0;
      for (let i = before === 0 ? 0 : (ends[before - 1] ?? 0); i < (ends[before] ?? 0); i++) {
        const word = flat[i] ?? 0;
        const at = next[word] ?? 0;
        if (at < (this.#starts[word + 1] ?? 0)) {
          this.#lists[at] = text;
          next[word] = at + 1;
        } else {
          const set = sets.get(word);
          if (set) set[text >>> 5] = (set[text >>> 5] ?? 0) | (1 << (text & 31));
        }
      }
    }
    this.#sets = sets;
  }

  /** Adds the texts that hold a word to a set. */
  addTo(set: RowSet, word: number): void {
    const all = this.#sets.get(word);
    if (all) {
      unite(set, all);
      return;
    }
    const end = this.#starts[word + 1] ?? 0;
    for (let i = this.#starts[word] ?? 0; i < end; i++) {
      const text = this.#lists[i] ?? 0;
      set[text >>> 5] = (set[text >>> 5] ?? 0) | (1 << (text & 31));
    }
  }
}

/** All texts one after another, to be read in another order. */
class WrittenTexts implements TextWriter {
  size = 0;
  places = new Uint32Array(1 << 12);
  lengths = new Uint8Array(1 << 12);
  ends = new Uint32Array(1 << 12);
  flat = new Uint32Array(1 << 16);
  #end = 0;
  /** The last text that had each word, from 1 on: a word that a text has twice is kept once. */
  readonly #last: Uint32Array;

  constructor(words: number) {
    this.#last = new Uint32Array(words);
  }

  word(number: number): void {
    if (this.#last[number] === this.size + 1) return;
    this.#last[number] = this.size + 1;
    if (this.#end === this.flat.length) this.flat = grown(this.flat, new Uint32Array(this.#end * 2));
    this.flat[this.#end++] = number;
  }

  end(place: number, length: number): void {
    if (this.size === this.places.length) {
      this.places = grown(this.places, new Uint32Array(this.size * 2));
      this.lengths = grown(this.lengths, new Uint8Array(this.size * 2));
      this.ends = grown(this.ends, new Uint32Array(this.size * 2));
    }
    this.places[this.size] = place;
    this.lengths[this.size] = Math.min(LONGEST, length);
    this.ends[this.size++] = this.#end;
  }

  /** How many texts have each word. */
  count(): Uint32Array {
    const counts = new Uint32Array(this.#last.length);
    for (let i = 0; i < this.#end; i++) {
      const word = this.flat[i] ?? 0;
      counts[word] = (counts[word] ?? 0) + 1;
    }
    return counts;
  }
}

function grown<T extends Uint8Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Texts in the order of their lengths; of equal length, as they came. */
function byLength(lengths: Uint8Array, size: number): Uint32Array<ArrayBuffer> {
  const next = new Uint32Array(LONGEST + 2);
  for (let text = 0; text < size; text++) {
    const after = (lengths[text] ?? 0) + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let i = 1; i < next.length; i++) next[i] = (next[i] ?? 0) + (next[i - 1] ?? 0);
  const order = new Uint32Array(size);
  for (let text = 0; text < size; text++) {
    const length = lengths[text] ?? 0;
    const at = next[length] ?? 0;
    order[at] = text;
    next[length] = at + 1;
  }
  return order;
}
