import { bytesSection, type Pack, PackError } from '../../editions/pack.ts';
import { TextLines, textLines } from '../../icd10cm/text-lines.ts';
import { type Concept, readConcepts } from './concept.ts';
import { KnownWords } from './known-words.ts';
import { readTrie, type Trie } from './trie.ts';
import { WordNumbers } from './word-numbers.ts';

/**
 * Where a phrase comes from, the strongest first: a short title alone never makes a suggestion (narrative.md section 3).
 * `official`: the whole title of a complete code, word by word; in no pack.
 */
export const TERM_SOURCES = ['synonym', 'index', 'inclusion', 'title', 'official'] as const;
export type TermSource = (typeof TERM_SOURCES)[number];

/** What a phrase stands for, whatever the day. */
export interface Meaning {
  source: TermSource;
  /** The first whose codes are listed on the day counts; none: the phrase names no condition. */
  concepts: readonly Concept[];
}

/** All phrases and what they mean, packed; meanings are read when asked for. */
export class Phrases {
  readonly numbers: WordNumbers;
  readonly words: KnownWords;
  readonly trie: Trie;
  readonly #meanings: TextLines;

  /** @throws {PackError} when the sections are not whole */
  constructor(pack: Pick<Pack, 'edition' | 'sections'>) {
    const take = (name: string) => bytesSection(pack, name);
    this.numbers = new WordNumbers();
    const telling: string[] = [];
    const flags = take('slips');
    const words = new TextDecoder().decode(take('words')).split('\n');
    words.forEach((word, i) => {
      this.numbers.add(word);
      if (flags[i] === 1) telling.push(word);
    });
    this.numbers.allowSlips(telling);
    const trie = readTrie(take('trie'));
    if (!trie || words.length !== flags.length) throw new PackError(`${pack.edition.id}: its phrases are not whole`);
    this.trie = trie;
    this.words = new KnownWords(this.numbers, trie);
    this.#meanings = new TextLines(take('meanings'));
  }

  /** What a value of the trie stands for; `undefined` where it is none. */
  meaning(value: number): Meaning | undefined {
    const line = this.#meanings.at(value);
    const source = TERM_SOURCES[Number(line[0] ?? TERM_SOURCES.length)];
    return source && { source, concepts: readConcepts(line.slice(1)) };
  }
}

/** The sections that {@link Phrases} reads. `meanings`: a line a value, the number of its source and its concepts. */
export function phraseSections(
  numbers: WordNumbers,
  telling: ReadonlySet<string>,
  trie: Trie,
  meanings: readonly string[],
): Map<string, Uint8Array<ArrayBuffer>> {
  const words = numbers.words();
  return new Map([
    ['words', new TextEncoder().encode(words.join('\n'))],
    ['slips', Uint8Array.from(words, (word) => Number(telling.has(word)))],
    ['trie', trie.bytes()],
    ['meanings', textLines(meanings)],
  ]);
}
