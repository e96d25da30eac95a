import { codeKey } from '../icd10cm/code.ts';
import type { CodeSet } from '../icd10cm/code-set.ts';
import type { AlphabeticIndex } from '../icd10cm/index-terms.ts';
import { type SearchHit, type SearchOptions, search } from '../icd10cm/search.ts';
import { isTelling } from '../icd10cm/search-query.ts';
import { linkedOf } from './linked.ts';
import { readNote } from './reading/reading.ts';
import type { Span } from './reading/span.ts';
import { weight } from './standing/weight.ts';
import { namedIn } from './suggest.ts';
import type { Lexicon } from './terms/lexicon.ts';

/** What codes are looked up in, each of the same day. */
export interface CodeTables {
  codes: CodeSet;
  /** Absent: titles alone are searched. */
  index?: AlphabeticIndex | undefined;
  /** Absent: nothing is found by what notes call it. */
  lexicon?: Lexicon | undefined;
}

/** A code that was found. */
export interface FoundCode extends Omit<SearchHit, 'by'> {
  /** By what: as {@link SearchHit}, or what notes call it ("DTI left heel"). */
  by: SearchHit['by'] | 'phrase';
}

/** A code that the words name as a note would. */
interface Named {
  code: string;
  /** How many of the telling words led to it. */
  words: number;
  /** Of the codes that one phrase stands for, which this is; the first is 0. */
  place: number;
}

/** No search is longer; a whole note is not read for one. */
const LONGEST = 300;

/**
 * Finds codes by what somebody typed: as {@link search}, and before that by what notes call a condition, with its side, stage
 * and kind. A code whose name takes all that was typed comes first; then titles and terms of the index that have it all; then
 * codes that some of the words name; then the rest. Any text gets an answer.
 */
export function findCodes(tables: CodeTables, query: string, options: SearchOptions = {}): FoundCode[] {
  const { codes, index, lexicon } = tables;
  const { limit = 20 } = options;
  const { hits, whole } = search(codes, index, query, options);
  if (!lexicon || hits.some(({ by }) => by === 'code')) return hits;
  const { named, words } = namedBy(lexicon, query.slice(0, LONGEST));
  // Where the index has the code too, its term says why.
  const searched = new Map(hits.map((hit) => [hit.code, hit]));
  const asHit = ({ code }: Named): FoundCode => searched.get(code) ?? { ...codes.line(codeKey(code)), by: 'phrase' };
  const entire = named.filter((one) => one.words === words).map(asHit);
  const partly = named.filter((one) => one.words < words).map(asHit);
  const all = whole ? [...entire, ...hits, ...partly] : [...entire, ...partly, ...hits];
  const first = new Map<string, FoundCode>();
  for (const hit of all) if (!first.has(hit.code)) first.set(hit.code, hit);
  return [...first.values()].slice(0, Math.max(0, limit));
}

/**
 * The codes that a text names, those that more of its words lead to first: as a note would have them, then as its phrases
 * alone say. A condition comes before what its past would be coded as ("stroke").
 */
function namedBy(lexicon: Lexicon, text: string): { named: Named[]; words: number } {
  const reading = readNote(text);
  const conditions = namedIn(reading, lexicon);
  const linked = linkedOf(reading, conditions, lexicon, undefined)?.found ?? [];
  const stated = conditions.filter(({ assertion }) => assertion.kind === 'affirmed');
  const tokens = reading.sentences.flatMap((sentence) => sentence.tokens).filter(({ word }) => isTelling(word));
  const wordsIn = (spans: readonly Span[]): number =>
    tokens.filter(({ start, end }) => spans.some((span) => span.start <= start && end <= span.end)).length;
  const byWeight = [...linked].sort((a, b) => weight(b) - weight(a) || (a.code < b.code ? -1 : 1));
  const placeOf = (code: string): number => conditions.find((one) => one.code === code)?.place ?? 0;
  const named = [...byWeight, ...stated].map(
    ({ code, spans }): Named => ({ code, words: wordsIn(spans), place: placeOf(code) }),
  );
  const isStatus = ({ code }: Named): number => Number(code.startsWith('Z'));
  const inOrder = named.sort((a, b) => b.words - a.words || isStatus(a) - isStatus(b) || a.place - b.place);
  return { named: inOrder, words: tokens.length };
}
