import { join } from 'node:path';
import { normalise } from '../../../shared/icd10cm/code.ts';
import {
  type Cell,
  CLINICAL_GROUPS,
  type ClinicalGroup,
  type DiagnosisRow,
  subgroupName,
} from '../../../shared/pdgm/tables.ts';
import { cell, readTable, TableError, type TableLine } from './csv.ts';

/**
 * How sure a published statement is, best first (data/pdgm/README.md): CMS text, CMS wording seen in a mirror, a
 * transcription of HHGS tables, trade or vendor, inferred. Tier D counts as estimated (interfaces.md, Determined).
 */
const TIERS = ['A', 'A*', 'B', 'C', 'D'] as const;
type Tier = (typeof TIERS)[number];

/** One cited statement about one code. */
export interface Sourced {
  fact: 'clinical_group' | 'comorbidity_subgroup';
  code: string;
  value: string;
  yearFrom: number;
  /** The last year that it speaks of; absent: still. */
  yearTo?: number;
  tier: Tier;
  source: string;
  where: string;
}

/** The estimate of one code; an empty cell is unknown. */
export interface Estimated {
  code: string;
  group?: ClinicalGroup | 'NONE';
  subgroup?: string;
}

/** Reads the cited statements. @throws {TableError} naming the row that it cannot read */
export async function readSourced(data: string): Promise<Sourced[]> {
  const columns = ['fact', 'code', 'kind', 'value', 'year_from', 'year_to', 'tier', 'source'];
  const lines = await readTable(join(data, 'diagnosis/sourced.csv'), columns);
  return lines.map((line) => {
    const fact = cell(line, 'fact');
    const tier = TIERS.find((known) => known === cell(line, 'tier'));
    if (fact !== 'clinical_group' && fact !== 'comorbidity_subgroup')
      throw new TableError(`${line.where}: fact is not known`);
    if (!tier) throw new TableError(`${line.where}: tier is not known`);
    if (cell(line, 'kind') !== 'code') throw new TableError(`${line.where}: kind is not "code"`);
    const yearTo = line.cells.year_to ?? '';
    const value = cell(line, 'value');
    return {
      fact,
      code: codeOf(line),
      value: fact === 'clinical_group' ? groupOf(line, value) : subgroupName(value),
      yearFrom: yearOf(line, cell(line, 'year_from')),
      ...(yearTo === '' ? {} : { yearTo: yearOf(line, yearTo) }),
      tier,
      source: cell(line, 'source'),
      where: line.where,
    };
  });
}

/**
 * Reads the transcribed sample of CMS's CY2025 diagnosis table (data/pdgm/cy2025; pdgm.md section 11): whole rows, so
 * that "not acceptable" and "No_group" are statements too. Tier B, for 2025 only.
 */
export async function readSubset2025(data: string): Promise<Sourced[]> {
  const columns = ['year', 'icd10', 'letter', 'acceptablePrincipal', 'comorbiditySubgroup'];
  const lines = await readTable(join(data, 'cy2025/icd10-SUBSET-2025.csv'), columns);
  return lines.flatMap((line) => {
    const acceptable = cell(line, 'acceptablePrincipal');
    if (acceptable !== '0' && acceptable !== '1')
      throw new TableError(`${line.where}: acceptablePrincipal is not 0 or 1`);
    const year = yearOf(line, cell(line, 'year'));
    const of = { code: codeOf(line, 'icd10'), yearFrom: year, yearTo: year, tier: 'B', source: 'TABLES-TS' } as const;
    const group = acceptable === '0' ? 'NONE' : groupOf(line, cell(line, 'letter'));
    const subgroup = cell(line, 'comorbiditySubgroup');
    return [
      { fact: 'clinical_group' as const, value: group, where: line.where, ...of },
      {
        fact: 'comorbidity_subgroup' as const,
        value: /^no_group$/i.test(subgroup) ? 'NONE' : subgroupName(subgroup),
        where: line.where,
        ...of,
      },
    ];
  });
}

/** Citations by source key. */
export async function readCitations(data: string): Promise<Map<string, string>> {
  const lines = await readTable(join(data, 'diagnosis/sources.csv'), ['source', 'citation']);
  return new Map(lines.map((line) => [cell(line, 'source'), cell(line, 'citation')]));
}

/** Reads the project's estimate. */
export async function readEstimated(data: string): Promise<Estimated[]> {
  const columns = ['code', 'clinical_group', 'comorbidity_subgroup'];
  const lines = await readTable(join(data, 'diagnosis/estimated.csv.gz'), columns);
  return lines.map((line) => {
    const group = line.cells.clinical_group ?? '';
    const subgroup = line.cells.comorbidity_subgroup ?? '';
    return {
      code: codeOf(line),
      ...(group === '' ? {} : { group: groupOf(line, group) }),
      ...(subgroup === '' ? {} : { subgroup: subgroupName(subgroup) }),
    };
  });
}

/** What the two tables say of each code in one year: the better tier wins, a statement stands over the estimate. */
export function diagnosisRows(
  year: number,
  sourced: readonly Sourced[],
  estimated: readonly Estimated[],
): DiagnosisRow[] {
  const rows = new Map<string, DiagnosisRow>();
  for (const { code, group, subgroup } of estimated) {
    rows.set(code, {
      code,
      ...(group === undefined ? {} : { group: estimate(group) }),
      ...(subgroup === undefined ? {} : { subgroup: estimate(subgroup) }),
    });
  }
  for (const best of bestStatements(year, sourced)) {
    const row = rows.get(best.code) ?? { code: best.code };
    const authority = best.tier === 'D' ? 'estimated' : 'sourced';
    const said = { authority, statement: statementKey(best) } as const;
    if (best.fact === 'clinical_group') row.group = { value: best.value as ClinicalGroup | 'NONE', ...said };
    else row.subgroup = { value: best.value, ...said };
    rows.set(best.code, row);
  }
  return [...rows.values()];
}

/** The key under which a pack keeps the citation of a statement. */
export function statementKey({ source, tier }: Pick<Sourced, 'source' | 'tier'>): string {
  return `${source} ${tier}`;
}

/** One statement a code and fact. @throws {TableError} when statements of the same best tier disagree: a person decides */
function bestStatements(year: number, sourced: readonly Sourced[]): Sourced[] {
  const best = new Map<string, Sourced>();
  const inForce = sourced.filter((row) => row.yearFrom <= year && year <= (row.yearTo ?? year));
  for (const row of inForce) {
    const key = `${row.fact} ${row.code}`;
    const held = best.get(key);
    const order = held ? TIERS.indexOf(row.tier) - TIERS.indexOf(held.tier) : -1;
    if (order < 0) best.set(key, row);
    else if (order === 0 && held && held.value !== row.value) {
      throw new TableError(`${row.where}: says of ${row.code} another thing than ${held.where}, with the same tier`);
    }
  }
  return [...best.values()];
}

function estimate<T>(value: T): Cell<T> {
  return { value, authority: 'estimated' };
}

function codeOf(line: TableLine, column = 'code'): string {
  const code = normalise(cell(line, column));
  if (code === undefined) throw new TableError(`${line.where}: code has not the form of an ICD-10-CM code`);
  return code;
}

function groupOf(line: TableLine, value: string): ClinicalGroup | 'NONE' {
  const group = value === 'NONE' ? value : CLINICAL_GROUPS.find((known) => known === value);
  if (!group) throw new TableError(`${line.where}: the clinical group is not A to L or NONE`);
  return group;
}

function yearOf(line: TableLine, text: string): number {
  if (!/^20\d\d$/.test(text)) throw new TableError(`${line.where}: a year is not one`);
  return Number(text);
}
