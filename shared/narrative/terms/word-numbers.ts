import { Vocabulary } from '../../icd10cm/vocabulary.ts';
import { isGeneral } from './guarded-words.ts';

/** The number of the comma. 0 is no word. */
export const COMMA_NUMBER = 1;

/** The words of all terms by number, and where a slip of the pen leads to. */
export class WordNumbers {
  readonly #numbers = new Map<string, number>([[',', COMMA_NUMBER]]);
  #telling: Vocabulary | undefined;
  readonly #slips = new Map<string, number>();

  get size(): number {
    return this.#numbers.size;
  }

  /** The number of a word, given one where it has none. */
  add(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#numbers.size + 1;
    this.#numbers.set(word, number);
    return number;
  }

  /** The number of a word; 0 where no term has it. */
  find(word: string): number {
    return this.#numbers.get(word) ?? 0;
  }

  /** All words, by number from 2 on. */
  words(): string[] {
    return [...this.#numbers.keys()].slice(1);
  }

  /** Lets slips lead to these words and no others; those that {@link takesSlips} refuses are left out. */
  allowSlips(words: Iterable<string>): void {
    this.#telling = new Vocabulary([...words].filter(takesSlips));
    this.#slips.clear();
  }

  /** The number of the one word that a slip of six letters or more may have been meant for; 0 where none or several may. */
  nearest(word: string): number {
    if (!this.#telling || !fits(word)) return 0;
    const held = this.#slips.get(word);
    if (held !== undefined) return held;
    const { words } = this.#telling;
    const [only, ...more] = this.#telling.oneSlipFrom(word).filter((place) => words[place]?.[0] === word[0]);
    const number = only === undefined || more.length > 0 ? 0 : this.find(words[only] ?? '');
    if (this.#slips.size >= MOST_SLIPS) this.#slips.clear();
    this.#slips.set(word, number);
    return number;
  }
}

/**
 * Whether a slip may lead to a word: not to everyday words and their forms, whose neighbours are words too (`waking` is no
 * slip of "walking").
 */
export function takesSlips(word: string): boolean {
  return fits(word) && !isGeneral(word) && !EVERYDAY.test(word);
}

const EVERYDAY = /(?:ing|ed|er|ly|able|ion|ness|ment|less|ful)$/;
const LETTERS = /^[a-z]{6,24}$/;
/** What is remembered of misspelled words: a few hundred kilobytes at most. */
const MOST_SLIPS = 4_000;

function fits(word: string): boolean {
  return LETTERS.test(word);
}
