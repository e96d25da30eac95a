import type { Day } from '../../chart/day.ts';
import type { Editions } from '../../editions/editions.ts';
import type { Pack } from '../../editions/pack.ts';
import { type CodeSet, codeSetOn } from '../../icd10cm/code-set.ts';
import type { Concept } from './concept.ts';
import { Phrases, type TermSource } from './phrases.ts';

/** What a phrase comes to on a day. */
export interface TermToday {
  source: TermSource;
  /** `null`: the phrase names no condition, and what stands within it does not either. */
  concept: Concept | null;
}

/** The phrases as they count on a day. */
export class Lexicon {
  readonly codes: CodeSet;
  readonly phrases: Phrases;
  /** By value; `undefined` where none of its codes is listed on the day. Filled as notes ask. */
  readonly #today = new Map<number, TermToday | undefined>();

  /** Use {@link lexiconOn}. */
  constructor(codes: CodeSet, phrases: Phrases) {
    this.codes = codes;
    this.phrases = phrases;
  }

  /** What a value of the trie comes to on the day; `undefined` where none of its codes is listed on it. */
  term(value: number): TermToday | undefined {
    if (this.#today.has(value)) return this.#today.get(value);
    const today = this.#read(value);
    this.#today.set(value, today);
    return today;
  }

  #read(value: number): TermToday | undefined {
    const meaning = this.phrases.meaning(value);
    if (!meaning) return undefined;
    if (meaning.concepts.length === 0) return { source: meaning.source, concept: null };
    const listed = meaning.concepts.find(({ codes }) => codes.every((code) => this.codes.has(code)));
    if (!listed) return undefined;
    const { codes, bare } = listed;
    const isBareValid = bare !== undefined && this.codes.isValid(bare);
    return { source: meaning.source, concept: { codes, ...(isBareValid ? { bare } : {}) } };
  }
}

/**
 * The lexicon of a day, from the packs that are open; `undefined` where no code list covers the day or the pack of terms is
 * not open: then nobody looked, and an answer has to say so.
 * @throws {PackError} when the pack is not whole
 */
export function lexiconOn(editions: Editions, day: Day): Lexicon | undefined {
  const codes = codeSetOn(editions, day);
  // One pack serves all days: the code set of the day says which of its phrases count.
  const pack = termsPack(editions);
  if (!codes || !pack) return undefined;
  const held = lexicons.get(codes);
  if (held?.pack === pack) return held.lexicon;
  const lexicon = new Lexicon(codes, phrasesOf(pack));
  lexicons.set(codes, { pack, lexicon });
  return lexicon;
}

/** The pack of terms, to cite; `undefined` where it is not open. */
export function termsPack(editions: Editions): Pack | undefined {
  return editions.all('narrative-terms')[0];
}

const lexicons = new WeakMap<CodeSet, { pack: Pack; lexicon: Lexicon }>();
const opened = new WeakMap<Pack, Phrases>();

function phrasesOf(pack: Pack): Phrases {
  const held = opened.get(pack);
  if (held) return held;
  const phrases = new Phrases(pack);
  opened.set(pack, phrases);
  return phrases;
}
