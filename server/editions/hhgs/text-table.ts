import { decode } from './decode.ts';
import { DistributionError, type DistributionFile } from './distribution.ts';

/** A delimited text file with one header row, split and not yet understood. */
export interface TextTable {
  path: string;
  /** Headers as the file writes them, trimmed. */
  headers: string[];
  /** Rows in file order; every row has as many cells as there are headers, each trimmed. */
  rows: { line: number; cells: string[] }[];
  delimiter: string;
  encoding: string;
}

const DELIMITERS = ['\t', '|', ';', ','] as const;
/** Columns that are aligned with blanks: the last resort, for a layout written for people. */
const BLANKS = '  ';

/**
 * Splits a table: delimiter by the header row (tab, pipe, semicolon, comma, else two blanks), any line ending, any encoding of
 * decode.ts, quoted cells unquoted. A row may miss cells at its end (editors trim trailing tabs) and may have empty
 * ones too many; a filled cell under no header is an error.
 * @throws {DistributionError} naming file and line
 */
export function readTable(file: Pick<DistributionFile, 'path' | 'bytes'>): TextTable {
  const { text, encoding } = decode(file.bytes);
  const lines = text.split(/\r\n|\n|\r/);
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0) throw new DistributionError(`${file.path}: empty`);
  const delimiter = delimiterOf(lines, first);
  const headers = split(lines[first] ?? '', delimiter).map((header) => header.trim());
  while (headers.length > 1 && headers.at(-1) === '') headers.pop();
  checkHeaders(file.path, first + 1, headers);
  const rows: TextTable['rows'] = [];
  for (let i = first + 1; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    if (line.trim() === '') continue;
    const cells = split(line, delimiter).map((cell) => cell.trim());
    while (cells.length < headers.length) cells.push('');
    if (cells.splice(headers.length).some((cell) => cell !== '')) {
      throw new DistributionError(`${file.path} line ${i + 1}: more cells than the ${headers.length} headers`);
    }
    rows.push({ line: i + 1, cells });
  }
  return { path: file.path, headers, rows, delimiter, encoding };
}

/** A header as two files agree on it: upper case, one underscore for blanks, dots and hyphens. */
export function headerKey(header: string): string {
  return header
    .trim()
    .toUpperCase()
    .replace(/[\s.\-_/]+/g, '_')
    .replace(/^_|_$/g, '');
}

function checkHeaders(path: string, line: number, headers: readonly string[]): void {
  const keys = headers.map(headerKey);
  const empty = keys.indexOf('');
  if (empty >= 0) throw new DistributionError(`${path} line ${line}: column ${empty + 1} has no header`);
  const twice = keys.find((key, i) => keys.indexOf(key) !== i);
  if (twice) throw new DistributionError(`${path} line ${line}: two columns are called ${twice}`);
}

/** The delimiter that gives the header most columns; among equals the one that the first rows agree with. */
function delimiterOf(lines: readonly string[], first: number): string {
  const sample = lines.slice(first, first + 20).filter((line) => line.trim() !== '');
  const scored = DELIMITERS.map((delimiter) => {
    const counts = sample.map((line) => split(line, delimiter).length);
    const columns = counts[0] ?? 1;
    return { delimiter, columns, agree: counts.filter((count) => count <= columns).length };
  }).filter(({ columns }) => columns > 1);
  scored.sort((a, b) => b.agree - a.agree || b.columns - a.columns);
  const aligned = /\S\s{2,}\S/.test(lines[first] ?? '') ? BLANKS : '\t';
  return scored[0]?.delimiter ?? aligned;
}

/**
 * One line into cells. Only a cell that begins with a quote is a quoted one: titles hold inch marks and apostrophes.
 * A quote that never closes is taken as written.
 */
function split(line: string, delimiter: string): string[] {
  if (delimiter === BLANKS) return line.trim().split(/\s{2,}/);
  if (!line.includes('"')) return line.split(delimiter);
  const cells: string[] = [];
  let at = 0;
  while (at <= line.length) {
    const quoted = quotedCell(line, at, delimiter);
    const end = quoted?.end ?? indexOrEnd(line, delimiter, at);
    cells.push(quoted?.cell ?? line.slice(at, end));
    at = end + 1;
  }
  return cells;
}

function quotedCell(line: string, start: number, delimiter: string): { cell: string; end: number } | undefined {
  let at = start;
  while (line[at] === ' ') at += 1;
  if (line[at] !== '"') return undefined;
  let cell = '';
  for (let i = at + 1; i < line.length; i += 1) {
    if (line[i] !== '"') cell += line[i];
    else if (line[i + 1] === '"') {
      cell += '"';
      i += 1;
    } else {
      const rest = line.slice(i + 1, indexOrEnd(line, delimiter, i + 1));
      return rest.trim() === '' ? { cell, end: i + 1 + rest.length } : undefined;
    }
  }
  return undefined;
}

function indexOrEnd(line: string, delimiter: string, from: number): number {
  const at = line.indexOf(delimiter, from);
  return at < 0 ? line.length : at;
}
