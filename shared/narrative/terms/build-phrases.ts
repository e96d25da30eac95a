import { type CodeKey, codeKey, displayKey, endOfPrefix, shorterKey } from '../../icd10cm/code.ts';
import type { CodeSet } from '../../icd10cm/code-set.ts';
import type { AlphabeticIndex } from '../../icd10cm/index-terms.ts';
import type { TabularNotes } from '../../icd10cm/notes.ts';
import { indexPhrases } from './index-phrases.ts';
import { inclusionPhrases, titlePhrases } from './list-phrases.ts';
import { phraseSections, TERM_SOURCES, type TermSource } from './phrases.ts';
import { wordingsOf } from './read-terms.ts';
import { termLines } from './topics.ts';
import { TrieBuilder } from './trie.ts';
import { turnedAbout } from './turned-about.ts';
import { takesSlips, WordNumbers } from './word-numbers.ts';

/** Diseases, symptoms and injuries: not statuses, causes and what is no condition. */
const TURNED = /^[A-S]/;

/** Stands for "this phrase has codes of several categories": listed on no day. */
const NO_CODE = '?';

/**
 * The sections of the pack of terms, from the term files, the index, the inclusion terms and the titles of one year. The
 * same input gives the same bytes.
 */
export function buildPhrases(
  codes: CodeSet,
  index: AlphabeticIndex,
  notes: TabularNotes,
): Map<string, Uint8Array<ArrayBuffer>> {
  const numbers = new WordNumbers();
  const trie = new TrieBuilder();
  const telling = new Set<string>();
  /** A line a value; 0 stands for nothing. */
  const meanings = [''];
  const turned: { value: number; words: readonly string[] }[] = [];

  for (const { spec, phrases } of termLines()) {
    const value = meanings.push(`0${spec}`) - 1;
    for (const phrase of phrases) {
      for (const words of wordingsOf(phrase)) {
        const node = trie.add(words.map((word) => numbers.add(word)));
        if (trie.valueOf(node) === 0) trie.set(node, value);
        for (const word of words) if (takesSlips(word)) telling.add(word);
        if (TURNED.test(spec)) turned.push({ value, words });
      }
    }
  }
  // What a line says in so many words goes before what its order turned about would mean.
  for (const { value, words } of turned) {
    for (const order of turnedAbout(words)) {
      const node = trie.add(order.map((word) => numbers.add(word)));
      if (trie.valueOf(node) === 0) trie.set(node, value);
    }
  }

  const values = new Map<string, number>();
  const sources: TermSource[] = [];
  const keys: CodeKey[] = [];
  const numbered = (source: TermSource, key: CodeKey): number => {
    const line = `${TERM_SOURCES.indexOf(source)}${key < 0 ? NO_CODE : displayKey(key)}`;
    const known = values.get(line);
    if (known !== undefined) return known;
    const value = meanings.push(line) - 1;
    values.set(line, value);
    sources[value] = source;
    keys[value] = key;
    return value;
  };
  const take = (source: TermSource) => (words: readonly number[], printed: string) => {
    const key = codeKey(printed.replace(/\.?-$/, ''));
    if (key < 0) return;
    const node = trie.add(words);
    const held = trie.valueOf(node);
    if (held !== 0 && sources[held] !== source) return;
    const isOurs = held === 0 && source === 'index' && restates(words, displayKey(key), trie, meanings);
    trie.set(node, numbered(isOurs ? 'synonym' : source, held === 0 ? key : sharedHeader(keys[held] ?? -1, key)));
  };
  const longer: [words: readonly number[], printed: string][] = [];
  indexPhrases(index, numbers, take('index'), (words, printed) => longer.push([words, printed]));
  inclusionPhrases(notes, numbers, take('inclusion'));
  const saysMore = longer.filter(([words, printed]) => holdsOther(words, printed, trie, meanings));
  for (const [words, printed] of saysMore) take('index')(words, printed);
  titlePhrases(codes, numbers, take('title'));
  return phraseSections(numbers, telling, trie.build(), meanings);
}

/** Whether a phrase of ours within these words means the same code: `stress incontinence` of "stress incontinence of urine". */
function restates(words: readonly number[], code: string, trie: TrieBuilder, meanings: readonly string[]): boolean {
  const ours = `${TERM_SOURCES.indexOf('synonym')}${code}`;
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to <= words.length; to++)
      if (to - from < words.length && meanings[trie.valueOf(trie.find(words.slice(from, to)))] === ours) return true;
  return false;
}

/** Whether a phrase stands within these words that means another code than all of them do. */
function holdsOther(
  words: readonly number[],
  printed: string,
  trie: TrieBuilder,
  meanings: readonly string[],
): boolean {
  const code = printed.replace(/\.?-$/, '');
  let isOther = false;
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= words.length; to++) {
      const value = to - from < words.length ? trie.valueOf(trie.find(words.slice(from, to))) : 0;
      if (value === 0) continue;
      if (meanings[value]?.includes(code)) return false;
      isOther = true;
    }
  }
  return isOther;
}

/** Where one phrase has two codes: the longest code above both, or -1 where they are of different categories. */
function sharedHeader(one: CodeKey, other: CodeKey): CodeKey {
  let above = one;
  while (above >= 0 && !(other >= above && other < endOfPrefix(above))) above = shorterKey(above);
  return above;
}
