import { keepForm, NO_NUMBER, type WordForm } from '../reading/word-form.ts';
import type { AbbreviationSense } from './abbreviation-sense.ts';
import { sensesOf } from './abbreviation-senses.ts';
import { canonical, isFiller, isInsert } from './filler-words.ts';
import type { Trie } from './trie.ts';
import type { WordNumbers } from './word-numbers.ts';
import { expansionOf } from './written-out.ts';

/** What terms know of a word. */
export interface KnownWord {
  /** Its number; 0 where no term has it. */
  readonly id: number;
  /** Where the phrases go on that begin with it; 0: none does. */
  readonly node: number;
  /** Whether a phrase may pass it over: a filler always, an insert only inside. */
  readonly filler: boolean;
  readonly insert: boolean;
  /** Of an abbreviation that may mean several things. */
  readonly senses: readonly AbbreviationSense[] | undefined;
  /** What an abbreviation of one sense is written out to. */
  readonly expansion: readonly string[] | undefined;
}

/** A word of which terms know nothing. */
export const UNKNOWN: KnownWord = {
  id: 0,
  node: 0,
  filler: false,
  insert: false,
  senses: undefined,
  expansion: undefined,
};

/** What terms know of each word, found by one look-up; holds no word but theirs. */
export class KnownWords {
  readonly #numbers: WordNumbers;
  readonly #trie: Trie;
  /** Filled as notes ask: the words of notes are few beside those of the terms. By word, and by the number of its form. */
  readonly #known = new Map<string, KnownWord>();
  readonly #byNumber: (KnownWord | undefined)[] = [];

  constructor(numbers: WordNumbers, trie: Trie) {
    this.#numbers = numbers;
    this.#trie = trie;
  }

  /** What is known of a normalised word; {@link UNKNOWN} where nothing is. */
  of(word: string): KnownWord {
    const held = this.#known.get(word);
    if (held) return held;
    const [id, senses, expansion] = [this.#numbers.find(canonical(word)), sensesOf(word), expansionOf(word)];
    const [filler, insert] = [isFiller(word), isInsert(word)];
    if (id === 0 && !filler && !insert && !senses && !expansion) return UNKNOWN;
    const known = { id, node: this.#trie.child(0, id), filler, insert, senses, expansion };
    this.#known.set(word, known);
    keepForm(word);
    return known;
  }

  /** The same of a word of a note: told by its number where it has one. */
  ofForm({ word, number }: WordForm): KnownWord {
    if (number === NO_NUMBER) return this.of(word);
    const held = this.#byNumber[number];
    if (held) return held;
    const known = this.of(word);
    while (this.#byNumber.length <= number) this.#byNumber.push(undefined);
    this.#byNumber[number] = known;
    return known;
  }

  /** The word that a slip of the pen was meant for; {@link UNKNOWN} where none or several may be. */
  nearest(word: string): KnownWord {
    const id = this.#numbers.nearest(word);
    return id === 0 ? UNKNOWN : { ...UNKNOWN, id, node: this.#trie.child(0, id) };
  }
}
