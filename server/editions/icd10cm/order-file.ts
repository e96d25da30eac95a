import { numberedLines, SourceError, type SourceText } from './source-file.ts';

/** A row of CMS's order file: every code of a year, headers included. */
export interface OrderRow {
  /** In capitals, without the dot. */
  code: string;
  billable: boolean;
  /** At most 60 characters; some are cut. */
  shortTitle: string;
  title: string;
}

/** Columns of a row after its first field (order number, or the addenda's action): code, flag, titles. */
const CODE = /^[A-Z][0-9A-Z]{2,6}$/;

/**
 * Reads an order file (icd10cm_order_YYYY.txt). Fixed columns: 1–5 order number, 7–13 code, 15 flag (1 = complete),
 * 17–76 short title, 78– long title.
 * @throws {SourceError} naming the line, where a row has another form, a code stands twice or under no header
 */
export function parseOrderFile({ file, text }: SourceText): OrderRow[] {
  const rows: OrderRow[] = [];
  const seen = new Map<string, boolean>();
  let last = 0;
  for (const { line, text: row } of numberedLines(text)) {
    const number = Number(/^(\d{5}) /.exec(row)?.[1] ?? Number.NaN);
    if (!(number > last)) throw new SourceError(file, line, 'columns 1–5 hold no order number that follows the last');
    last = number;
    const parsed = parseColumns(row, { code: 6, flag: 14, short: 16, long: 77 }, file, line);
    if (seen.has(parsed.code)) throw new SourceError(file, line, `${parsed.code} is listed twice`);
    seen.set(parsed.code, parsed.billable);
    rows.push(parsed);
  }
  if (rows.length === 0) throw new SourceError(file, undefined, 'holds no rows');
  checkHierarchy(rows, seen, file);
  return rows;
}

/** Reads one row's fixed columns. @throws {SourceError} naming the line */
export function parseColumns(
  row: string,
  at: { code: number; flag: number; short: number; long: number },
  file: string,
  line: number,
): OrderRow {
  const code = row.slice(at.code, at.code + 7).trimEnd();
  const flag = row.slice(at.flag - 1, at.flag + 2).trim();
  const shortTitle = row.slice(at.short, at.long - 1).trim();
  const title = row.slice(at.long).trim();
  if (!CODE.test(code)) throw new SourceError(file, line, `columns ${at.code + 1}–${at.code + 7} hold no code`);
  if (flag !== '0' && flag !== '1') throw new SourceError(file, line, `column ${at.flag + 1} is neither 0 nor 1`);
  if (title === '') throw new SourceError(file, line, `${code} has no long title`);
  return { code, billable: flag === '1', shortTitle, title };
}

/** Every code longer than a category stands below a listed header, and nothing stands below a complete code. */
function checkHierarchy(rows: readonly OrderRow[], billable: ReadonlyMap<string, boolean>, file: string): void {
  for (const { code } of rows) {
    if (code.length === 3) continue;
    let above = code.slice(0, -1);
    while (above.length >= 3 && !billable.has(above)) above = above.slice(0, -1);
    if (above.length < 3) throw new SourceError(file, undefined, `${code} stands under no header`);
    if (billable.get(above)) throw new SourceError(file, undefined, `${code} stands under ${above}, a complete code`);
  }
}
