import { openEditions } from '../../../server/editions/open.ts';
import type { Editions } from '../../../shared/editions/editions.ts';
import { codeKey } from '../../../shared/icd10cm/code.ts';
import { type CodeSet, codeSetOn } from '../../../shared/icd10cm/code-set.ts';
import { keysIn } from '../../../shared/icd10cm/code-year.ts';
import { type AlphabeticIndex, indexOn } from '../../../shared/icd10cm/index-terms.ts';
import type { CodeTables } from '../../../shared/narrative/find-codes.ts';
import { lexiconOn } from '../../../shared/narrative/terms/lexicon.ts';

/** What is searched: a code of FY2027 (headers too), its title, and the paths of the alphabetic index that give it. */
export interface Row {
  id: number;
  code: string;
  title: string;
  terms: string;
}

/** A line of the index that gives a code of the year. */
export interface IndexPath {
  /** Main term and subterms, without modifiers. */
  words: string;
  /** With the dot; without the hyphen that an incomplete code has. */
  code: string;
}

const DAY = '2026-10-01';

/** The shipped codes and index of FY2027. @throws where they are not there */
export async function openTables(): Promise<{ codes: CodeSet; index: AlphabeticIndex }> {
  const { codes, index } = tablesIn(await openEditions({ kinds: ['icd10cm-codes', 'icd10cm-index'] }));
  return { codes, index };
}

/** The same with what notes call a condition. @throws where they are not there */
export async function openAll(): Promise<CodeTables> {
  const editions = await openEditions({ kinds: ['icd10cm-codes', 'icd10cm-index', 'narrative-terms'] });
  return { ...tablesIn(editions), lexicon: lexiconOn(editions, DAY) };
}

function tablesIn(editions: Editions): { codes: CodeSet; index: AlphabeticIndex } {
  const codes = codeSetOn(editions, DAY);
  const index = indexOn(editions, DAY);
  if (!codes || !index) throw new Error('the packs of FY2027 are not there');
  return { codes, index };
}

/** Every line of the index with a code that the year has. */
export function indexPaths(codes: CodeSet, index: AlphabeticIndex): IndexPath[] {
  const { levels, terms } = index.table;
  const path: string[] = [];
  const paths: IndexPath[] = [];
  terms.forEach((row, ids) => {
    const level = levels[row] ?? 0;
    path.length = level;
    path[level] = ids.map((id) => terms.dictionary[id]).join(' ');
    if (index.table.codes.isEmpty(row)) return;
    const code = index.table.codes.at(row).replace(/\.?-$/, '');
    if (codes.has(code)) paths.push({ words: path.join(' '), code });
  });
  return paths;
}

/** All rows, by code. */
export function rowsOf(codes: CodeSet, index: AlphabeticIndex): Row[] {
  const terms = Map.groupBy(indexPaths(codes, index), ({ code }) => codeKey(code));
  return keysIn(codes.year, 0, Number.POSITIVE_INFINITY).map((key, id) => {
    const { code, title = '' } = codes.line(key);
    const paths = terms.get(key) ?? [];
    return { id, code, title, terms: paths.map(({ words }) => words).join('\n') };
  });
}
