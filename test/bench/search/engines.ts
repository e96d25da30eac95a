import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import { Charset, Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { search } from '../../../shared/icd10cm/search.ts';
import { findCodes } from '../../../shared/narrative/find-codes.ts';
import type { Query } from './queries.ts';
import { openAll, openTables, type Row, rowsOf } from './rows.ts';

/** Answers a query with the codes of the first ten hits, best first. */
type Ask = (query: Query) => string[] | Promise<string[]>;

const LIMIT = 10;
/** What `lintel codes` does: beside titles and terms, which the libraries get too, the phrases of notes. */
export const WITH_PHRASES = 'lintel codes';

/**
 * Each engine as its own documentation sets it up for search as one types with slips: beginnings of words and one wrong
 * character, the code and title weighing more than the rest where the library can weigh. Libraries get the same rows
 * with code, title and index terms; `build` hands them over and keeps nothing else.
 */
export const ENGINES: Record<string, () => Promise<Ask>> = {
  async lintel() {
    const { codes, index } = await openTables();
    return ({ text }) => search(codes, index, text, { limit: LIMIT }).hits.map(({ code }) => code);
  },

  async [WITH_PHRASES]() {
    const tables = await openAll();
    return ({ text }) => findCodes(tables, text, { limit: LIMIT }).map(({ code }) => code);
  },

  async MiniSearch() {
    const { rows, codeOf } = await handOver();
    const engine = new MiniSearch<Row>({
      fields: ['code', 'title', 'terms'],
      searchOptions: {
        prefix: (term) => term.length > 2,
        fuzzy: (term) => (term.length > 4 ? 1 : false),
        combineWith: 'AND',
        boost: { title: 1.5 },
      },
    });
    engine.addAll(rows());
    return ({ plain }) => {
      const all = engine.search(plain);
      const hits = all.length > 0 ? all : engine.search(plain, { combineWith: 'OR' });
      return hits.slice(0, LIMIT).map(({ id }) => codeOf(id));
    };
  },

  async Orama() {
    const { rows, codeOf } = await handOver();
    const engine = create({ schema: { code: 'string', title: 'string', terms: 'string' } as const });
    await insertMultiple(
      engine,
      rows().map(({ id, ...row }) => ({ id: String(id), ...row })),
      5000,
    );
    // All words as typed first, for with slips at once it takes half a second; then one slip a word; then some words.
    return async ({ plain }) => {
      for (const how of [{ threshold: 0 }, { threshold: 0, tolerance: 1 }, { threshold: 1 }]) {
        const { hits } = await searchOrama(engine, { term: plain, limit: LIMIT, boost: { title: 1.5 }, ...how });
        if (hits.length > 0) return hits.map(({ id }) => codeOf(Number(id)));
      }
      return [];
    };
  },

  /** Beginnings of words; sounds alike for slips. */
  async 'FlexSearch forward'() {
    const { rows, codeOf } = await handOver();
    const engine = new Index({ tokenize: 'forward', encoder: Charset.LatinBalance });
    for (const { id, code, title, terms } of rows()) engine.add(id, `${code} ${title} ${terms}`);
    return ({ plain }) => engine.search(plain, { limit: LIMIT, suggest: true }).map((id) => codeOf(Number(id)));
  },

  /** Missing and swapped letters; whole words only. */
  async 'FlexSearch tolerant'() {
    const { rows, codeOf } = await handOver();
    const engine = new Index({ tokenize: 'tolerant' });
    for (const { id, code, title, terms } of rows()) engine.add(id, `${code} ${title} ${terms}`);
    return ({ plain }) => engine.search(plain, { limit: LIMIT, suggest: true }).map((id) => codeOf(Number(id)));
  },
};

/** The rows once, and what is kept of them: codes by number. */
async function handOver(): Promise<{ rows: () => Row[]; codeOf: (id: number) => string }> {
  const { codes, index } = await openTables();
  let rows: Row[] | undefined = rowsOf(codes, index);
  const names = rows.map(({ code }) => code);
  return {
    rows: () => {
      const taken = rows ?? [];
      rows = undefined;
      return taken;
    },
    codeOf: (id) => names[id] ?? '',
  };
}
