import { oncePer } from '../editions/once-per.ts';
import { type CodeKey, codeKey } from './code.ts';
import type { CodeList } from './code-list.ts';
import type { CodeYear } from './code-year.ts';
import type { AlphabeticIndex } from './index-terms.ts';
import { tellingLength, wordsOf } from './search-query.ts';
import { TextIndex } from './text-index.ts';
import { Vocabulary } from './vocabulary.ts';

/** Texts that are searched together, each the name of a code. Made when first searched, and kept with what it is made of. */
export interface Shelf {
  vocabulary: Vocabulary;
  texts: TextIndex;
  /** Whether a word counts once more, by its number + `vocabulary.words.length`, where it is a modifier of the text. */
  hasModifiers: boolean;
  /** The code that a text names, or -1. */
  keyOf(text: number): CodeKey;
}

/** The titles of a list. */
export interface TitleShelf extends Shelf {
  /** The text of each row of the list. */
  textOfRow: Uint32Array;
}

/**
 * What the 7th character adds to a title is not looked for: it makes no code plainer than another, but a late effect is less
 * often meant than what it is of.
 */
const ENCOUNTER_LENGTHS: Readonly<Record<string, number>> = { initial: 0, subsequent: 0, encounter: 0, sequela: 4 };

/** The titles of a whole list. */
export const titleShelf = oncePer((list: CodeList): TitleShelf => {
  const entries = list.titles.dictionary.map(wordsOf);
  const vocabulary = new Vocabulary(entries.flat());
  const numbers = new Numbers(entries, vocabulary);
  const lengths = list.titles.dictionary.map((entry, i) => ENCOUNTER_LENGTHS[entry] ?? lengthOfEntry(entries[i] ?? []));
  const texts = new TextIndex(vocabulary.words.length, (writer) => {
    list.titles.forEach((row, ids) => {
      let length = 0;
      for (let i = 0; i < ids.length; i++) {
        numbers.write(ids[i] ?? 0, writer);
        length += lengths[ids[i] ?? 0] ?? 0;
      }
      writer.end(row, length);
    });
  });
  const textOfRow = new Uint32Array(texts.size);
  texts.places.forEach((row, number) => {
    textOfRow[row] = number;
  });
  return {
    vocabulary,
    texts,
    hasModifiers: false,
    textOfRow,
    keyOf: (number) => list.key(texts.places[number] ?? -1),
  };
});

/** The titles of a year that its list does not have. */
export const addedTitleShelf = oncePer((year: CodeYear): Shelf => {
  const added = [...year.titles, ...year.extras.map(({ key, title = '' }) => [key, title] as const)];
  const words = added.map(([, title]) => wordsOf(title));
  const vocabulary = new Vocabulary(words.flat());
  const texts = new TextIndex(vocabulary.words.length, (writer) => {
    words.forEach((text, i) => {
      for (const word of text) writer.word(vocabulary.find(word));
      writer.end(i, tellingLength(text));
    });
  });
  return { vocabulary, texts, hasModifiers: false, keyOf: (text) => added[texts.places[text] ?? -1]?.[0] ?? -1 };
});

/** The alphabetic index: the path to each line that gives a code, or names another line ("see"). */
export const indexShelf = oncePer((index: AlphabeticIndex): Shelf => {
  const { levels, terms, see, codes } = index.table;
  const entries = terms.dictionary.map(wordsOf);
  const modifying = modifiersOf(index);
  const vocabulary = new Vocabulary([...entries, ...modifying.words].flat());
  const numbers = new Numbers(entries, vocabulary);
  const modifiers = new Numbers(modifying.words, vocabulary, vocabulary.words.length);
  // A main term may list the forms of one word ("Weak, weakening, weakness"): they count as one.
  const isForm = terms.dictionary.map((word) => word.endsWith(','));
  const lengths = entries.map(lengthOfEntry);
  /** Words of the path to the line before, and for each level where they end and how long the path counts. */
  const path: number[] = [];
  const ends: { words: number; length: number }[] = [];
  const onPath = { word: (number: number) => path.push(number) };
  const texts = new TextIndex(vocabulary.words.length * 2, (writer) => {
    terms.forEach((row, ids) => {
      const level = levels[row] ?? 0;
      const above = level === 0 ? undefined : ends[level - 1];
      path.length = above?.words ?? 0;
      for (let i = 0; i < ids.length; i++) numbers.write(ids[i] ?? 0, onPath);
      const modifier = modifying.ofRow[row] ?? -1;
      if (modifier >= 0) modifiers.write(modifier, onPath);
      let length = above?.length ?? 0;
      if (level === 0 && ids.slice(0, -1).every((id) => isForm[id])) length++;
      else for (let i = 0; i < ids.length; i++) length += lengths[ids[i] ?? 0] ?? 0;
      ends[level] = { words: path.length, length };
      if (codes.isEmpty(row) && see.isEmpty(row)) return;
      for (let i = 0; i < path.length; i++) writer.word(path[i] ?? 0);
      writer.end(row, length);
    });
  });
  return { vocabulary, texts, hasModifiers: true, keyOf: keysWhenAsked(index, texts) };
});

/** The distinct modifiers of an index in words, and which of them each row has, or -1. */
function modifiersOf({ table: { modifiers } }: AlphabeticIndex): { words: string[][]; ofRow: Int32Array } {
  const known = new Map<string, number>();
  const ofRow = new Int32Array(modifiers.length).fill(-1);
  for (let row = 0; row < ofRow.length; row++) {
    if (modifiers.isEmpty(row)) continue;
    const text = modifiers.at(row);
    const number = known.get(text) ?? known.size;
    known.set(text, number);
    ofRow[row] = number;
  }
  return { words: [...known.keys()].map(wordsOf), ofRow };
}

/** What an entry of a dictionary adds to the length of a text: `non-st` is one word for a reader. */
function lengthOfEntry(words: readonly string[]): number {
  return Math.min(1, tellingLength(words));
}

/** The words of many short texts by their numbers, one after another. */
class Numbers {
  readonly #starts: Uint32Array;
  readonly #numbers: Uint32Array;

  /** @param above what is added to each number */
  constructor(texts: readonly (readonly string[])[], { words }: Vocabulary, above = 0) {
    const numberOf = new Map(words.map((word, number) => [word, number]));
    this.#starts = new Uint32Array(texts.length + 1);
    texts.forEach((text, i) => {
      this.#starts[i + 1] = (this.#starts[i] ?? 0) + text.length;
    });
    this.#numbers = Uint32Array.from(texts.flat(), (word) => (numberOf.get(word) ?? 0) + above);
  }

  write(text: number, to: { word(number: number): void }): void {
    const end = this.#starts[text + 1] ?? 0;
    for (let i = this.#starts[text] ?? 0; i < end; i++) to.word(this.#numbers[i] ?? 0);
  }
}

/** Following "see" costs more than all else, so a line is followed when a search first comes to it. */
function keysWhenAsked(index: AlphabeticIndex, texts: TextIndex): (text: number) => CodeKey {
  const keys = new Float64Array(texts.size).fill(Number.NaN);
  return (text) => {
    const held = keys[text] ?? -1;
    if (!Number.isNaN(held)) return held;
    const code = index.coded(texts.places[text] ?? -1)?.code;
    const key = code === undefined ? -1 : codeKey(code.replace(/\.?-$/, ''));
    keys[text] = key;
    return key;
  };
}
