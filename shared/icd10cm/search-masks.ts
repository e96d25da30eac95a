import type { CodeYear } from './code-year.ts';
import type { AlphabeticIndex } from './index-terms.ts';
import { type SearchQuery, wordsOf } from './search-query.ts';
import { type Dictionary, matchText, type WordMatches } from './search-words.ts';

/** What each title meets of a query; rows of the list, then the year's extras. */
export interface TitleMasks {
  exact: Int32Array;
  any: Int32Array;
  /** Words. */
  length: Uint8Array;
}

/** Walks all titles of a year once. */
export function titleMasks(year: CodeYear, query: SearchQuery, words: WordMatches): TitleMasks {
  const { titles } = year.list;
  const size = titles.length + year.extras.length;
  const masks = { exact: new Int32Array(size), any: new Int32Array(size), length: new Uint8Array(size) };
  titles.forEach((row, ids) => {
    let exact = 0;
    let any = 0;
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i] ?? 0;
      exact |= words.exact[id] ?? 0;
      any |= words.any[id] ?? 0;
    }
    masks.exact[row] = exact;
    masks.any[row] = any;
    masks.length[row] = Math.min(255, ids.length);
  });
  year.extras.forEach(({ title = '' }, i) => {
    const { exact, any } = matchText(query, title);
    masks.exact[titles.length + i] = exact;
    masks.any[titles.length + i] = any;
    masks.length[titles.length + i] = Math.min(255, title.split(' ').length);
  });
  return masks;
}

/** What the path to each index term meets of the query, and how long that path is. */
export interface IndexMasks {
  exact: Int32Array;
  any: Int32Array;
  /** What the path above meets. */
  above: Int32Array;
  length: Uint8Array;
  /** 1 where a non-essential modifier had to help. */
  modified: Uint8Array;
}

/** Walks the index once. */
export function indexMasks(index: AlphabeticIndex, terms: WordMatches, modifiers: WordMatches): IndexMasks {
  const { ofRow } = modifiersOf(index);
  const { levels } = index.table;
  const size = levels.length;
  const masks = { exact: new Int32Array(size), any: new Int32Array(size), above: new Int32Array(size) };
  const length = new Uint8Array(size);
  const modified = new Uint8Array(size);
  // A main term may list the forms of one word ("Weak, weakening, weakness"): they count as one.
  const mainLength = (ids: readonly number[]): number =>
    ids.slice(0, -1).every((id) => index.table.terms.dictionary[id]?.endsWith(',')) ? 1 : ids.length;
  /** The row last seen on each level: the path to what comes next. */
  const path: number[] = [];
  index.table.terms.forEach((row, ids) => {
    const level = levels[row] ?? 0;
    const parent = level === 0 ? -1 : (path[level - 1] ?? -1);
    const modifier = ofRow[row] ?? -1;
    let exact = masks.exact[parent] ?? 0;
    let any = masks.any[parent] ?? 0;
    modified[row] = modified[parent] ?? 0;
    for (const id of ids) {
      exact |= terms.exact[id] ?? 0;
      any |= terms.any[id] ?? 0;
    }
    // Modifiers say which kinds a term takes in; a main term that has nothing but them in common is another matter.
    if (level > 0 || any !== 0) {
      const more = any | (modifiers.any[modifier] ?? 0);
      if (more !== any) modified[row] = 1;
      any = more;
      exact |= modifiers.exact[modifier] ?? 0;
    }
    masks.exact[row] = exact;
    masks.any[row] = any;
    masks.above[row] = masks.any[parent] ?? 0;
    length[row] = Math.min(255, (length[parent] ?? 0) + (level === 0 ? mainLength(ids) : ids.length));
    path[level] = row;
  });
  return { ...masks, length, modified };
}

/** The distinct non-essential modifiers of an index as a dictionary, and each row's entry or -1. Made once. */
export function modifiersOf(index: AlphabeticIndex): { dictionary: Dictionary; ofRow: Int32Array } {
  const held = modifiersHeld.get(index);
  if (held) return held;
  const { modifiers } = index.table;
  const entries = new Map<string, number>();
  const ofRow = new Int32Array(modifiers.length).fill(-1);
  for (let row = 0; row < modifiers.length; row++) {
    if (modifiers.isEmpty(row)) continue;
    const text = modifiers.at(row);
    const entry = entries.get(text) ?? entries.size;
    entries.set(text, entry);
    ofRow[row] = entry;
  }
  const made = { dictionary: [...entries.keys()].map(wordsOf), ofRow };
  modifiersHeld.set(index, made);
  return made;
}

const modifiersHeld = new WeakMap<AlphabeticIndex, { dictionary: Dictionary; ofRow: Int32Array }>();
