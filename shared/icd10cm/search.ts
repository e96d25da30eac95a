import { given } from '../chart/given.ts';
import { type CodeKey, codeKey, endOfPrefix } from './code.ts';
import type { CodeLine, CodeSet } from './code-set.ts';
import { ABSENT, type CodeYear, keysIn, stateIn, VALID } from './code-year.ts';
import type { AlphabeticIndex } from './index-terms.ts';
import { nearCodes } from './near-codes.ts';
import { forEachRow, holds, type RowSet, rowsBetween, weighed } from './row-set.ts';
import { readQuery, type SearchQuery } from './search-query.ts';
import { common, type TermSet, termSets } from './search-sets.ts';
import { addedTitleShelf, indexShelf, type Shelf, titleShelf } from './search-shelf.ts';
import { tellingWeights } from './search-weights.ts';
import { matchWords } from './search-words.ts';
import { type Ranked, TopHits } from './top-hits.ts';

/** A code that a search found. */
export interface SearchHit extends CodeLine {
  /** By what: the code itself, its title, or a term of the index. */
  by: 'code' | 'title' | 'index';
  /** The index term's path, where that found it: `Failure, heart`. */
  term?: string;
}

export interface SearchOptions {
  /** At most so many hits; 20 where absent. */
  limit?: number;
}

/** What a search found. */
export interface Searched {
  hits: SearchHit[];
  /** Whether each hit has all that was typed, none of it taken for a slip. */
  whole: boolean;
}

/** A code found by its words. */
interface Found extends Ranked {
  by: 'title' | 'index';
  /** The line of the index that found it. */
  indexRow?: number;
}

/** A shelf beside a query: which texts of it are met. */
interface Looked {
  shelf: Shelf;
  terms: readonly TermSet[];
  met: RowSet;
}

/** A code or the beginning of one: a letter, then others with a digit among them (`E1`, `QA0`, `S72.001A`). */
const CODE_START = /^(?=.*\d)[a-z][0-9a-z]{1,2}(\.?[0-9a-z]{0,4})$/i;
/** A term met as typed counts 1, one met by a beginning or a slip so much. */
const LIKE_SCORE = 0.7;
/** Words that the title has beyond the query push it down a little, so that the plainest code comes first. */
const LENGTH_COST = 0.06;
/** The index is made for finding; a code that it names goes before one whose title merely holds the words. */
const INDEX_BONUS = 0.5;
const VALID_BONUS = 0.05;
/** Less than a word: a line of the index that has the words and nothing else comes first. */
const TITLE_BONUS = 0.05;
/** For each term that is met by a modifier only. */
const MODIFIER_COST = 0.05;
/** Sums of weights that are one but for rounding, and those that are as good as one. */
const ALL = 0.999;
const NEARLY = 0.9;

/**
 * Finds codes by the beginning of a code, words of the title, terms of the alphabetic index, common abbreviations and
 * one slip a word. Complete codes and headers both come, in an order that depends on nothing but the packs and the
 * query; any text gets an answer. The first search over a list or an index reads it once (about a tenth of a second).
 */
export function search(
  codeSet: CodeSet,
  index: AlphabeticIndex | undefined,
  query: string,
  { limit = 20 }: SearchOptions = {},
): Searched {
  const { year } = codeSet;
  const typed = query.trim();
  const most = Math.max(0, limit);
  const asCodes = (keys: CodeKey[], whole: boolean): Searched => ({
    hits: keys.slice(0, most).map((key) => ({ ...codeSet.line(key), by: 'code' })),
    whole,
  });
  if (CODE_START.test(typed)) {
    const [from, to] = prefixRange(typed);
    const keys = from < 0 ? [] : keysIn(year, from, to);
    if (keys.length > 0) return asCodes(keys, true);
  }
  // With a dot in it, and no words around, a text is a slip of a code rather than a word.
  if (/^\S*\.\S*$/.test(typed)) {
    const near = nearCodes(year, typed);
    if (near.length > 0) return asCodes(near, false);
  }
  // Digits around a dot are how ICD-9-CM wrote codes, and no words of a title.
  if (/^\d+\.\d*$/.test(typed)) return { hits: [], whole: false };
  const asked = readQuery(typed);
  const { found, whole } = asked && most > 0 ? byWords(year, index, asked, most) : { found: [], whole: false };
  // Without a digit it was no code that somebody typed.
  if (found.length === 0) return asCodes(/\d/.test(typed) ? nearCodes(year, typed) : [], false);
  const hits = found.map(({ key, by, indexRow }) => {
    const term = index && indexRow !== undefined ? spellPath(index, indexRow) : undefined;
    return { ...codeSet.line(key), by, ...given('term', term) };
  });
  return { hits, whole };
}

function prefixRange(typed: string): [CodeKey, CodeKey] {
  if (typed.length === 2) return [codeKey(`${typed}0`), endOfPrefix(codeKey(`${typed}Z`))];
  const key = codeKey(typed);
  return [key, endOfPrefix(key)];
}

/** All terms first, then all terms where any word may be a slip; only where no text meets them all, the most telling. */
function byWords(
  year: CodeYear,
  index: AlphabeticIndex | undefined,
  query: SearchQuery,
  limit: number,
): { found: Found[]; whole: boolean } {
  const titles = titleShelf(year.list);
  const shelves: Shelf[] = [titles, addedTitleShelf(year), ...(index ? [indexShelf(index)] : [])];
  const vocabularies = shelves.map(({ vocabulary }) => vocabulary);
  let asTyped: TermSet[][] = [];
  for (const doubting of [false, true]) {
    const matches = matchWords(query, vocabularies, doubting);
    const terms = shelves.map((shelf, i) => termSets(shelf, query, matches[i] ?? []));
    if (!doubting) asTyped = terms;
    const looked = shelves.map((shelf, i) => ({
      shelf,
      terms: terms[i] ?? [],
      met: rooted(shelf, terms[i] ?? [], common((terms[i] ?? []).map(({ any }) => any))),
    }));
    const found = ranked(
      year,
      titles.textOfRow,
      looked,
      query.terms.map(() => 1),
      limit,
    );
    if (found.length > 0) return { found, whole: !doubting };
  }
  return { found: byMost(year, titles.textOfRow, shelves, asTyped, limit), whole: false };
}

/**
 * The texts that meet all terms by modifiers alone, else those that meet the most telling ones ("skin tear" before "left");
 * where none of them names a code of the year, those that come next.
 */
function byMost(
  year: CodeYear,
  textOfRow: Uint32Array,
  shelves: readonly Shelf[],
  terms: readonly (readonly TermSet[])[],
  limit: number,
): Found[] {
  const weights = tellingWeights(shelves, terms);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const worth = shelves.map((shelf, i) => {
    const own = terms[i] ?? [];
    const sums = weighed(
      own.map(({ any }) => any),
      weights,
      shelf.texts.size,
    );
    if (!shelf.hasModifiers) return sums;
    return sums.map((sum, text) => (sum >= all * ALL || own.some((term) => holds(term.own, text)) ? sum : 0));
  });
  for (let below = Number.POSITIVE_INFINITY; ; ) {
    const best = worth.reduce(
      (top, sums) => sums.reduce((most, sum) => (sum < below && sum > most ? sum : most), top),
      0,
    );
    if (best === 0) return [];
    const from = best * NEARLY;
    const looked = shelves.map((shelf, i) => ({
      shelf,
      terms: terms[i] ?? [],
      met: rowsBetween(worth[i] ?? new Float32Array(0), from, below),
    }));
    const found = ranked(year, textOfRow, looked, weights, limit);
    if (found.length > 0) return found;
    below = from;
  }
}

/** Of some texts those that meet a term in words that are not mere modifiers. */
function rooted({ hasModifiers }: Shelf, terms: readonly TermSet[], rows: RowSet): RowSet {
  if (!hasModifiers) return rows;
  return rows.map((bits, i) => (bits === 0 ? 0 : bits & terms.reduce((any, { own }) => any | (own[i] ?? 0), 0)));
}

/**
 * The best codes of the texts that are met. Texts come the shortest first, so a shelf is left as soon as the best of what
 * remains cannot come in any more.
 */
function ranked(
  year: CodeYear,
  textOfRow: Uint32Array,
  looked: readonly Looked[],
  weights: readonly number[],
  limit: number,
): Found[] {
  const needed = weights.reduce((sum, weight) => sum + weight, 0);
  const top = new TopHits<Found>(limit);
  const titles = looked.find(({ shelf }) => shelf === titleShelf(year.list))?.met;
  // The index first: its codes stand before others, and the more of them there are, the sooner the titles are left.
  for (const { shelf, terms, met } of [...looked].reverse()) {
    const isIndex = shelf.hasModifiers;
    const most = needed + VALID_BONUS + (isIndex ? INDEX_BONUS + TITLE_BONUS : 0);
    forEachRow(met, (text) => {
      const lengthCost = (shelf.texts.lengths[text] ?? 0) * LENGTH_COST;
      if (most - lengthCost < top.floor) return false;
      const key = shelf.keyOf(text);
      const state = key < 0 ? ABSENT : stateIn(year, key);
      if (state === ABSENT || (shelf.texts === titleShelf(year.list).texts && year.titles.has(key))) return true;
      const complete = state === VALID;
      const base = scoreOf(terms, weights, text) - lengthCost + (complete ? VALID_BONUS : 0);
      if (!isIndex) top.offer({ key, score: base, complete, by: 'title' });
      else {
        const inTitle = titles !== undefined && holds(titles, textOfRow[year.list.find(key)] ?? -1);
        const helped = terms.filter(({ any, unmodified }) => holds(any, text) && !holds(unmodified, text)).length;
        const score = base + INDEX_BONUS + (inTitle ? TITLE_BONUS : 0) - helped * MODIFIER_COST;
        top.offer({ key, score, complete, by: 'index', indexRow: shelf.texts.places[text] ?? -1 });
      }
      return true;
    });
  }
  return top.hits;
}

function scoreOf(terms: readonly TermSet[], weights: readonly number[], text: number): number {
  let score = 0;
  terms.forEach(({ any, exact }, i) => {
    const weight = weights[i] ?? 0;
    if (holds(exact, text)) score += weight;
    else if (holds(any, text)) score += weight * LIKE_SCORE;
  });
  return score;
}

function spellPath(index: AlphabeticIndex, row: number): string {
  return index
    .path(row)
    .map((term) => term.term || (term.modifiers ?? ''))
    .join(', ');
}
