import { type CodeKey, codeKey, endOfPrefix } from './code.ts';
import type { CodeLine, CodeSet } from './code-set.ts';
import { ABSENT, type CodeYear, keysIn, stateIn, VALID } from './code-year.ts';
import type { AlphabeticIndex } from './index-terms.ts';
import { nearCodes } from './near-codes.ts';
import { type IndexMasks, indexMasks, modifiersOf, type TitleMasks, titleMasks } from './search-masks.ts';
import { readQuery, type SearchQuery, termsMet } from './search-query.ts';
import { dictionaryOf, matchDictionaries } from './search-words.ts';

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

/** What is known of a candidate while searching. */
interface Candidate {
  score: number;
  by: SearchHit['by'];
  indexRow?: number;
  /** Found by the index, and its title has the words too. */
  alsoTitle?: boolean;
}

/** A code or the beginning of one: a letter, then others with a digit among them (`E1`, `QA0`, `S72.001A`). */
const CODE_START = /^(?=.*\d)[a-z][0-9a-z]{1,2}(\.?[0-9a-z]{0,4})$/i;
/** Words that the title has beyond the query push it down a little, so that the plainest code comes first. */
const LENGTH_COST = 0.06;
/** The index is made for finding; a code that it names goes before one whose title merely holds the words. */
const INDEX_BONUS = 0.5;
const VALID_BONUS = 0.1;
const TITLE_BONUS = 0.1;
const MODIFIER_COST = 0.05;

/**
 * Finds codes by the beginning of a code, words of the title, terms of the alphabetic index, common abbreviations and
 * one slip a word. Complete codes and headers both come, in an order that depends on nothing but the packs and the
 * query; any text gets an answer.
 */
export function search(
  codeSet: CodeSet,
  index: AlphabeticIndex | undefined,
  query: string,
  { limit = 20 }: SearchOptions = {},
): SearchHit[] {
  const { year } = codeSet;
  const typed = query.trim();
  const most = Math.max(0, limit);
  const asCode = (keys: CodeKey[]): SearchHit[] =>
    keys.slice(0, most).map((key) => ({ ...codeSet.line(key), by: 'code' }));
  if (CODE_START.test(typed)) {
    const [from, to] = prefixRange(typed);
    const keys = from < 0 ? [] : keysIn(year, from, to);
    if (keys.length > 0) return asCode(keys);
  }
  // With a dot in it, and no words around, a text is a slip of a code rather than a word.
  if (/^\S*\.\S*$/.test(typed)) {
    const near = nearCodes(year, typed);
    if (near.length > 0) return asCode(near);
  }
  const asked = readQuery(typed);
  const candidates = asked ? byWords(year, index, asked) : new Map<CodeKey, Candidate>();
  if (candidates.size === 0) return asCode(nearCodes(year, typed));
  const sorted = [...candidates].sort(
    ([a, left], [b, right]) =>
      right.score - left.score || Number(stateIn(year, b) === VALID) - Number(stateIn(year, a) === VALID) || a - b,
  );
  return sorted.slice(0, most).map(([key, { by, indexRow }]) => {
    const term = index && indexRow !== undefined ? spellPath(index, indexRow) : undefined;
    return { ...codeSet.line(key), by, ...(term === undefined ? {} : { term }) };
  });
}

function prefixRange(typed: string): [CodeKey, CodeKey] {
  if (typed.length === 2) return [codeKey(`${typed}0`), endOfPrefix(codeKey(`${typed}Z`))];
  const key = codeKey(typed);
  return [key, endOfPrefix(key)];
}

function byWords(year: CodeYear, index: AlphabeticIndex | undefined, query: SearchQuery): Map<CodeKey, Candidate> {
  const titles = dictionaryOf(year.list.titles);
  const indexed = index ? [dictionaryOf(index.table.terms), modifiersOf(index).dictionary] : [];
  const [inTitles, inTerms, inModifiers] = matchDictionaries(query, [titles, ...indexed]);
  const titled = inTitles && titleMasks(year, query, inTitles);
  const termed = index && inTerms && inModifiers && indexMasks(index, inTerms, inModifiers);
  // All terms first; only where no code meets them all, those that meet the most.
  for (let needed = query.terms.length; needed > 0; needed--) {
    const found = new Map<CodeKey, Candidate>();
    if (titled) byTitle(year, query, titled, needed, found);
    if (index && termed) byIndex(year, index, query, termed, needed, found);
    if (found.size > 0) return found;
  }
  return new Map();
}

function byTitle(
  year: CodeYear,
  query: SearchQuery,
  masks: TitleMasks,
  needed: number,
  found: Map<CodeKey, Candidate>,
): void {
  for (let row = 0; row < masks.any.length; row++) {
    const any = masks.any[row] ?? 0;
    if (any === 0 || termsMet(query, any) < needed) continue;
    const key = row < year.list.length ? year.list.key(row) : (year.extras[row - year.list.length]?.key ?? -1);
    const state = stateIn(year, key);
    if (state === ABSENT) continue;
    const base = scoreOf(query, masks.exact[row] ?? 0, any, masks.length[row] ?? 0);
    found.set(key, { score: base + (state === VALID ? VALID_BONUS : 0), by: 'title' });
  }
}

function byIndex(
  year: CodeYear,
  index: AlphabeticIndex,
  query: SearchQuery,
  masks: IndexMasks,
  needed: number,
  found: Map<CodeKey, Candidate>,
): void {
  for (let row = 0; row < masks.any.length; row++) {
    const any = masks.any[row] ?? 0;
    const above = masks.above[row] ?? 0;
    // Only the first term on a path that meets the query: what stands below it is more than was asked for.
    if (any === above || termsMet(query, any) < needed || termsMet(query, above) >= needed) continue;
    const code = index.coded(row)?.code;
    const key = code === undefined ? -1 : codeKey(code.replace(/\.?-$/, ''));
    if (key < 0 || stateIn(year, key) === ABSENT) continue;
    const held = found.get(key);
    const inTitle = held?.by === 'title' || held?.alsoTitle === true;
    const base = scoreOf(query, masks.exact[row] ?? 0, any, masks.length[row] ?? 0);
    const score = base + INDEX_BONUS + (inTitle ? TITLE_BONUS : 0) - (masks.modified[row] ?? 0) * MODIFIER_COST;
    if (!held || held.score < score) found.set(key, { score, by: 'index', indexRow: row, alsoTitle: inTitle });
  }
}

/** A term met exactly counts 1, one met by a beginning or a slip 0.7. */
function scoreOf(query: SearchQuery, exact: number, any: number, length: number): number {
  const met = termsMet(query, any);
  const metExactly = termsMet(query, exact);
  return metExactly + (met - metExactly) * 0.7 - length * LENGTH_COST;
}

function spellPath(index: AlphabeticIndex, row: number): string {
  return index
    .path(row)
    .map((term) => term.term || (term.modifiers ?? ''))
    .join(', ');
}
