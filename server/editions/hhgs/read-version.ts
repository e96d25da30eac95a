import type { DiagnosisRow, GrouperHead } from '../../../shared/pdgm/tables.ts';
import { codeFirstConditions } from './code-first.ts';
import { checkedRows, type Resolved, type Row, resolveColumns, type UnknownHeader } from './columns.ts';
import { diagnosisRows } from './diagnosis-codes.ts';
import { DistributionError } from './distribution.ts';
import type { VersionFiles } from './locate.ts';
import type { Mapping } from './mapping.ts';
import { RULE_TABLES, type TableName } from './meanings.ts';
import { interactionPairs, lowSubgroups, pointsTable, thresholdRows } from './small-tables.ts';
import { readTable, type TextTable } from './text-table.ts';

/** The tables of a version as the grouper reads them, still without dates. */
export interface VersionTables {
  version: string;
  rows: DiagnosisRow[];
  head: Pick<GrouperHead, 'points' | 'thresholds' | 'low' | 'pairs' | 'codeFirst'>;
  /** What a person should know: encodings, tables that were not read, names that fit nowhere. */
  notes: string[];
}

/** Tables read, or what a person has to say first. */
export interface VersionReading {
  tables?: VersionTables;
  unknown: UnknownHeader[];
  /** Meanings that a table must have and no column has. */
  absent: { table: TableName; meanings: string[] }[];
}

interface Opened extends Resolved {
  table: TextTable;
}

/**
 * Reads every table of a version.
 * @throws {DistributionError} on a missing table, a bad value, a doubled row, a reference that leads nowhere
 */
export function readVersion(files: VersionFiles, mapping: Mapping): VersionReading {
  const notes = files.strangers.map((name) => `RT/${name} is a table that Lintel does not know; it was not read`);
  const opened = openAll(files, mapping, notes);
  const unknown = [...opened.values()].flatMap((table) => table.unknown);
  const absent = [...opened].flatMap(([table, { absent }]) => (absent.length > 0 ? [{ table, meanings: absent }] : []));
  if (unknown.length > 0 || absent.length > 0) return { unknown, absent };
  return { tables: { ...build(files.version, opened, notes), notes }, unknown, absent };
}

function openAll(files: VersionFiles, mapping: Mapping, notes: string[]): Map<TableName, Opened> {
  const opened = new Map<TableName, Opened>();
  for (const name of RULE_TABLES) {
    const file = files.tables.get(name);
    if (mapping.skipped.has(name)) notes.push(`${name} was left out, as --map ${name}=skip says`);
    else if (file) {
      const table = readTable(file);
      if (table.encoding !== 'utf-8') notes.push(`${name} was read as ${table.encoding}`);
      opened.set(name, { table, ...resolveColumns(name, table, mapping) });
    } else {
      throw new DistributionError(`version ${files.version}: RT/${name}.txt is missing`);
    }
  }
  return opened;
}

function build(version: string, opened: ReadonlyMap<TableName, Opened>, notes: string[]): Omit<VersionTables, 'notes'> {
  const rowsOf = (name: TableName): { path: string; rows: Row[] } | undefined => {
    const open = opened.get(name);
    return open && { path: open.table.path, rows: checkedRows(name, open.table, open.columns) };
  };
  const cms = <T>(statement: TableName, rows: T[]) => ({ rows, authority: 'cms' as const, statement });
  const codes = rowsOf('Diagnosis_Codes');
  let rows = codes ? diagnosisRows(codes.path, codes.rows) : [];
  const head: VersionTables['head'] = {};
  const groups = rowsOf('Clinical_Groups');
  if (groups) head.thresholds = thresholdRows(groups.path, groups.rows);
  const points = rowsOf('FI_Responses');
  if (points) head.points = pointsTable(points.path, points.rows);
  const low = rowsOf('Comorbidity_Groups');
  if (low) head.low = cms('Comorbidity_Groups', lowSubgroups(low.path, low.rows));
  const pairs = rowsOf('Comorbidity_Interactions');
  if (pairs) head.pairs = cms('Comorbidity_Interactions', interactionPairs(pairs.path, pairs.rows));
  const first = rowsOf('Code_First_Conditions');
  if (first) {
    const read = codeFirstConditions(first.path, first.rows, rows);
    head.codeFirst = read.conditions;
    rows = read.rows;
  }
  noteStrangeSubgroups(rows, head, notes);
  return { version, rows, head };
}

/** A subgroup of the lists that no code has is a different spelling, or a table read wrongly. */
function noteStrangeSubgroups(rows: readonly DiagnosisRow[], head: VersionTables['head'], notes: string[]): void {
  const known = new Set(rows.map(({ subgroup }) => subgroup?.value));
  const named = [...(head.low?.rows ?? []), ...(head.pairs?.rows ?? []).flat()];
  const strange = [...new Set(named.filter((name) => !known.has(name)))];
  if (strange.length > 0) notes.push(`subgroups that no code has: ${strange.join(', ')}`);
}
