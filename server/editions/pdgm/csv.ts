import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { SaidError } from '../../../shared/said-error.ts';

/** A source file that does not say what it should. Names the file and the line, so that a person can look. */
export class TableError extends SaidError {
  override readonly name = 'TableError';
}

/** One row of a table file by header, and where it stands. */
export interface TableLine {
  cells: Record<string, string>;
  where: string;
}

/**
 * Reads a table file with one header row (gzip where its name says so).
 * @param columns headers that must be there; others are kept too
 * @throws {TableError} when a column is missing or a row has another number of cells
 */
export async function readTable(path: string, columns: readonly string[]): Promise<TableLine[]> {
  const bytes = await readFile(path);
  return tableOf(path, (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'), columns);
}

/** The same of a text. @param path for messages */
export function tableOf(path: string, text: string, columns: readonly string[]): TableLine[] {
  let rows: Record<string, string>[];
  try {
    rows = parse(text, { columns: true, bom: true, skip_empty_lines: true, trim: true });
  } catch (error) {
    throw new TableError(`${path}: ${(error as Error).message}`);
  }
  const missing = columns.filter((column) => !(column in (rows[0] ?? {})));
  if (missing.length > 0) throw new TableError(`${path}: no column ${missing.join(', ')}`);
  return rows.map((cells, i) => ({ cells, where: `${path} row ${i + 2}` }));
}

/** The cell's text. @throws {TableError} when it is empty */
export function cell({ cells, where }: TableLine, column: string): string {
  const text = cells[column] ?? '';
  if (text === '') throw new TableError(`${where}: ${column} is empty`);
  return text;
}

/** The cell as a whole number. @throws {TableError} for anything else */
export function wholeNumber(line: TableLine, column: string): number {
  const text = cell(line, column);
  if (!/^\d+$/.test(text)) throw new TableError(`${line.where}: ${column} is not a whole number`);
  return Number(text);
}

/** The cell as a decimal, in its own digits. @throws {TableError} for anything else */
export function decimal(line: TableLine, column: string): string {
  const text = cell(line, column);
  if (!/^\d+(\.\d+)?$/.test(text)) throw new TableError(`${line.where}: ${column} is not a decimal number`);
  return text;
}
