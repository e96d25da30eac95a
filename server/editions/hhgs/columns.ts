import { DistributionError } from './distribution.ts';
import type { Mapping } from './mapping.ts';
import { type Meaning, TABLES, type TableMeanings, type TableName } from './meanings.ts';
import { headerKey, type TextTable } from './text-table.ts';

/** A header that nobody has explained, with some of its values, so that a person can. */
export interface UnknownHeader {
  table: TableName;
  path: string;
  header: string;
  examples: string[];
  /** Meanings whose form the values have: a hint for the person, never read without `--map`. */
  mayBe: string[];
}

/** A row whose cells have been checked for form. Empty where the table has no such column or the cell is empty. */
export interface Row {
  line: number;
  get(meaning: string): string;
}

export interface Resolved {
  /** Column of each meaning. */
  columns: ReadonlyMap<string, number>;
  unknown: UnknownHeader[];
  /** Meanings that the table must have and no column has. */
  absent: string[];
}

/**
 * Finds out which column means what: known headers, and what a person said. Nothing is concluded from values.
 * @throws {DistributionError} when two columns mean the same
 */
export function resolveColumns(name: TableName, table: TextTable, mapping: Mapping): Resolved {
  const { meanings, oneOf = [] } = TABLES[name] as TableMeanings;
  const said = mapping.columns.get(name);
  const columns = new Map<string, number>();
  const unknown: UnknownHeader[] = [];
  table.headers.forEach((header, i) => {
    const meaning = said?.get(headerKey(header)) ?? knownMeaning(meanings, header);
    if (meaning === undefined) unknown.push(unknownHeader(name, table, i, meanings));
    else if (meaning !== 'ignore') {
      if (columns.has(meaning)) throw new DistributionError(`${table.path}: two columns mean ${meaning}`);
      columns.set(meaning, i);
    }
  });
  const strange = [...(said?.keys() ?? [])].find((key) => !table.headers.some((header) => headerKey(header) === key));
  if (strange)
    throw new DistributionError(`${table.path}: --map names a header ${strange} that the table does not have`);
  const absent = Object.entries(meanings).filter(([key, { optional }]) => !optional && !columns.has(key));
  const neither = oneOf.filter((group) => !group.some((key) => columns.has(key)));
  return { columns, unknown, absent: [...absent.map(([key]) => key), ...neither.map((group) => group.join(' or '))] };
}

const MOST_ERRORS = 20;

/**
 * The rows, each cell checked against what its column means.
 * @throws {DistributionError} naming file, line and column of the first errors, and how many more there are
 */
export function checkedRows(name: TableName, table: TextTable, columns: ReadonlyMap<string, number>): Row[] {
  const { meanings } = TABLES[name] as TableMeanings;
  const errors: string[] = [];
  for (const { line, cells } of table.rows) {
    for (const [key, at] of columns) {
      const meaning = meanings[key];
      const cell = cells[at] ?? '';
      if (!meaning || (cell === '' ? meaning.blank : meaning.fits.test(cell))) continue;
      errors.push(`${table.path} line ${line}, column ${table.headers[at]}: ${shown(cell)} is not ${meaning.expects}`);
    }
  }
  throwErrors(errors);
  return table.rows.map(({ line, cells }) => ({
    line,
    get: (meaning) => {
      const at = columns.get(meaning);
      return at === undefined ? '' : (cells[at] ?? '');
    },
  }));
}

/** Throws when there are errors: the first of them, and the number of the others. */
export function throwErrors(errors: readonly string[]): void {
  if (errors.length === 0) return;
  const more = errors.length > MOST_ERRORS ? [`and ${errors.length - MOST_ERRORS} more`] : [];
  throw new DistributionError([...errors.slice(0, MOST_ERRORS), ...more].join('\n'));
}

/** A cell as an error shows it: tables are public, but a cell may be a whole page. */
export function shown(cell: string): string {
  return cell === '' ? 'an empty cell' : JSON.stringify(cell.length > 40 ? `${cell.slice(0, 40)}…` : cell);
}

function knownMeaning(meanings: Record<string, Meaning>, header: string): string | undefined {
  const key = headerKey(header);
  return Object.entries(meanings).find(([, { headers }]) => headers.includes(key))?.[0];
}

function unknownHeader(
  name: TableName,
  table: TextTable,
  at: number,
  meanings: Record<string, Meaning>,
): UnknownHeader {
  const values = [...new Set(table.rows.map(({ cells }) => cells[at] ?? ''))].filter((value) => value !== '');
  const fitting = Object.entries(meanings).filter(
    ([, meaning]) =>
      meaning.expects !== 'text' && values.length > 0 && values.every((value) => meaning.fits.test(value)),
  );
  return {
    table: name,
    path: table.path,
    header: table.headers[at] ?? '',
    examples: values.slice(0, 3),
    mayBe: fitting.map(([key]) => key),
  };
}
