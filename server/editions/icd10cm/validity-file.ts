import { parse } from 'csv-parse/sync';
import { isDay } from '../../../shared/chart/day.ts';
import { SourceError, type SourceText } from './source-file.ts';

/** A row of the validity table (Medicare Code Editor). */
export interface ValidityRow {
  /** In capitals, without the dot. */
  code: string;
  from: string;
  /** The last valid day; absent: still valid. */
  to?: string;
  flags: string[];
}

const COLUMNS = ['code', 'valid_from', 'valid_to', 'mce_flags'];
/** The flags of the Code Editor. Only `manifestation` and `ecodepdx` are facts of the code (fhir-data.md section 2). */
const FLAGS = new Set(
  'adult ecodepdx female male manifestation maternity newborn pediatric qadm unacceptable unspecified'.split(' '),
);

/**
 * Reads the validity table: a CSV with the columns code, valid_from, valid_to, mce_flags in any order.
 * @throws {SourceError} naming the line
 */
export function parseValidity({ file, text }: SourceText): ValidityRow[] {
  const [header, ...records] = csvRows(file, text);
  const at = new Map(header?.fields.map((name, i) => [name.trim(), i]));
  const missing = COLUMNS.filter((name) => !at.has(name));
  if (missing.length > 0) throw new SourceError(file, 1, `has no column ${missing.join(', ')}`);
  const seen = new Set<string>();
  return records.map(({ line, fields }) => {
    const [code = '', from = '', to = '', flags = ''] = COLUMNS.map((name) => fields[at.get(name) ?? -1]?.trim() ?? '');
    if (!/^[A-Z][0-9A-Z]{2,6}$/.test(code)) throw new SourceError(file, line, 'code: no code');
    if (seen.has(code)) throw new SourceError(file, line, `${code} stands twice`);
    seen.add(code);
    if (!isDay(from)) throw new SourceError(file, line, `${code}: valid_from is no day`);
    if (to !== '' && (!isDay(to) || to < from))
      throw new SourceError(file, line, `${code}: valid_to is no day after it`);
    const words = flags.split(/\s+/).filter(Boolean);
    const unknown = words.find((word) => !FLAGS.has(word));
    if (unknown !== undefined) throw new SourceError(file, line, `${code}: unknown flag`);
    return { code, from, ...(to === '' ? {} : { to }), flags: words };
  });
}

/** The records of a CSV file with their line numbers. @throws {SourceError} naming the line */
export function csvRows(file: string, text: string): { line: number; fields: string[] }[] {
  try {
    const records = parse(text, { info: true, bom: true, skip_empty_lines: true }) as unknown as {
      info: { lines: number };
      record: string[];
    }[];
    return records.map(({ info, record }) => ({ line: info.lines, fields: record }));
  } catch (error) {
    const line = (error as { lines?: number }).lines;
    throw new SourceError(file, line, 'is not a whole CSV table');
  }
}
