import { SaidError } from '../../../shared/said-error.ts';
import { FIELD_MEANINGS, isFieldMeaning } from './fields.ts';
import { TABLES, type TableMeanings, type TableName, tableNamed } from './meanings.ts';
import { headerKey } from './text-table.ts';

/** What a person said about headers and fields that Lintel does not know (`--map`). */
export interface Mapping {
  /** Header (headerKey) → meaning, by table. */
  columns: ReadonlyMap<TableName, ReadonlyMap<string, string>>;
  /** Field of the claim layout (headerKey) → meaning. */
  fields: ReadonlyMap<string, string>;
  /** Tables that are left out on purpose. */
  skipped: ReadonlySet<TableName>;
  /** As given, for the record that the edition keeps. */
  said: readonly string[];
}

/** `--map` said something that cannot be. */
export class MappingError extends SaidError {
  override readonly name = 'MappingError';
}

/**
 * Reads `TABLE.HEADER=MEANING`, `TABLE=skip` and `Claim_Fields.FIELD=MEANING`.
 * @throws {MappingError} on a table, field meaning or column meaning that does not exist, with the list of those that do
 */
export function parseMapping(said: readonly string[]): Mapping {
  const columns = new Map<TableName, Map<string, string>>();
  const fields = new Map<string, string>();
  const skipped = new Set<TableName>();
  for (const text of said) {
    const parts = /^([\w ]+?)(?:\.(.+))?=([\w-]+)$/.exec(text.trim());
    if (!parts) throw new MappingError(`--map ${text}: not TABLE.HEADER=MEANING`);
    const [, name = '', header, meaning = ''] = parts;
    if (/^claim_fields$/i.test(name)) {
      if (header === undefined) throw new MappingError(`--map ${text}: which field?`);
      fields.set(headerKey(header), fieldMeaning(text, meaning));
      continue;
    }
    const table = tableNamed(name);
    if (!table) throw new MappingError(`--map ${text}: no table ${name}; there are ${Object.keys(TABLES).join(', ')}`);
    if (header === undefined) skipped.add(skip(text, table, meaning));
    else set(columns, table, headerKey(header), columnMeaning(text, table, meaning));
  }
  return { columns, fields, skipped, said };
}

function fieldMeaning(text: string, meaning: string): string {
  if (isFieldMeaning(meaning)) return meaning;
  throw new MappingError(`--map ${text}: no meaning ${meaning}; there are ${FIELD_MEANINGS.join(', ')}`);
}

function columnMeaning(text: string, table: TableName, meaning: string): string {
  const known = Object.keys((TABLES[table] as TableMeanings).meanings);
  if (meaning === 'ignore' || known.includes(meaning)) return meaning;
  throw new MappingError(`--map ${text}: no meaning ${meaning}; there are ${[...known, 'ignore'].join(', ')}`);
}

function skip(text: string, table: TableName, meaning: string): TableName {
  if (meaning !== 'skip') throw new MappingError(`--map ${text}: a whole table can only be left out: ${table}=skip`);
  if (table === 'Diagnosis_Codes') throw new MappingError(`--map ${text}: without Diagnosis_Codes there is no edition`);
  return table;
}

function set(columns: Map<TableName, Map<string, string>>, table: TableName, header: string, meaning: string): void {
  const of = columns.get(table) ?? new Map<string, string>();
  of.set(header, meaning);
  columns.set(table, of);
}
