import type { IndexRow } from '../../../shared/icd10cm/index-table.ts';
import { SourceError, type SourceText } from './source-file.ts';
import { csvRows } from './validity-file.ts';

const COLUMNS = ['Level', 'Term', 'See', 'SeeAlso', 'NonEssModif', 'Code'] as const;
/** A code, or one that is cut where characters have to be added: `C56.-`, `E11.3-`. */
const CODE = /^[A-Z][0-9A-Z]{2}(\.[0-9A-Z]{1,4})?(\.?-)?$/;
/** The index is at most ten terms deep. */
export const DEEPEST = 15;

/**
 * Reads the alphabetic index as a CSV with the columns Level (0 = main term), Term, See, SeeAlso, NonEssModif
 * (non-essential modifiers in parentheses) and Code, in any order; other columns are passed over. Codes in brackets
 * (manifestations) are not in this file.
 * @throws {SourceError} naming the line
 */
export function parseIndex({ file, text }: SourceText): IndexRow[] {
  const [header, ...records] = csvRows(file, text);
  const at = new Map(header?.fields.map((name, i) => [name.trim(), i]));
  const missing = COLUMNS.filter((name) => !at.has(name));
  if (missing.length > 0) throw new SourceError(file, 1, `has no column ${missing.join(', ')}`);
  if (records.length === 0) throw new SourceError(file, undefined, 'holds no terms');
  let above = -1;
  return records.map(({ line, fields }) => {
    const [levelText = '', term = '', see = '', seeAlso = '', modifiers = '', code = ''] = COLUMNS.map((name) =>
      (fields[at.get(name) ?? -1] ?? '').replace(/\s+/g, ' ').trim(),
    );
    const level = /^\d+$/.test(levelText) ? Number(levelText) : -1;
    if (level < 0 || level > DEEPEST) throw new SourceError(file, line, 'Level: no depth of the index');
    if (level > above + 1) throw new SourceError(file, line, `Level: ${level} stands under ${above}`);
    above = level;
    return checkedIndexRow({ level, term, see, seeAlso, modifiers, code }, file, line);
  });
}

/** A row whose cells have their form. @throws {SourceError} naming the line */
export function checkedIndexRow(row: IndexRow, file: string, line: number): IndexRow {
  // A few subterms consist of a modifier alone.
  if (row.term === '' && row.modifiers === '') throw new SourceError(file, line, 'Term: is empty');
  if (row.code !== '' && !CODE.test(row.code)) throw new SourceError(file, line, 'Code: no code');
  return row;
}
