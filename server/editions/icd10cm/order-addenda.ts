import { type OrderRow, parseColumns } from './order-file.ts';
import { numberedLines, SourceError, type SourceText } from './source-file.ts';

/** What a year's order addenda say: rows that leave, rows that come, rows whose titles change. */
export interface OrderAddenda {
  file: string;
  deleted: AddendaRow[];
  added: AddendaRow[];
  revised: { from: AddendaRow; to: AddendaRow }[];
}

interface AddendaRow extends OrderRow {
  line: number;
}

const COLUMNS = { code: 15, flag: 13, short: 23, long: 84 };

/**
 * Reads order addenda (icd10cm-order-addenda-YYYY.txt): `Delete:`, `Add:`, `Revise from:` and `Revise to:`, then
 * columns 14 flag, 16–22 code, 24–83 short title, 85– long title. A demoted code is a Delete with flag 1 and an Add
 * with flag 0. Short titles of some rows were cut by hand; only long titles are used. The totals that the file prints
 * below its rows are checked where they stand there.
 * @throws {SourceError} naming the line
 */
export function parseOrderAddenda({ file, text }: SourceText): OrderAddenda {
  const addenda: OrderAddenda = { file, deleted: [], added: [], revised: [] };
  let from: AddendaRow | undefined;
  let rest: { line: number; text: string }[] = [];
  const lines = numberedLines(text);
  for (const [i, { line, text: row }] of lines.entries()) {
    const action = /^(Delete|Add|Revise from|Revise to):/.exec(row)?.[1];
    if (action === undefined) {
      rest = lines.slice(i);
      break;
    }
    const parsed = { ...parseColumns(row, COLUMNS, file, line), line };
    if ((action === 'Revise to') !== (from !== undefined)) {
      throw new SourceError(file, line, 'a "Revise from" is not followed by its "Revise to"');
    }
    if (action === 'Delete') addenda.deleted.push(parsed);
    if (action === 'Add') addenda.added.push(parsed);
    if (action === 'Revise from') from = parsed;
    if (action === 'Revise to' && from) {
      if (from.code !== parsed.code) throw new SourceError(file, line, `revises ${from.code} to ${parsed.code}`);
      addenda.revised.push({ from, to: parsed });
      from = undefined;
    }
  }
  if (from) throw new SourceError(file, from.line, 'a "Revise from" is not followed by its "Revise to"');
  if (addenda.added.length + addenda.deleted.length + addenda.revised.length === 0) {
    throw new SourceError(file, undefined, 'holds no rows');
  }
  checkTotals(addenda, rest);
  return addenda;
}

/** How many headers and complete codes the list of a year has, as the addenda's totals say it. */
export interface ListTotals {
  year: number;
  headers: number;
  codes: number;
}

/**
 * The two years that addenda lie between, from the totals below their rows ("74719 codes in icd10cm_order_2026.txt").
 * @throws {SourceError} where the totals are not whole: then the file is cut, and its year unknown
 */
export function addendaTotals({ file, text }: SourceText): { before: ListTotals; after: ListTotals } {
  const years = new Map<number, ListTotals>();
  for (const [, count, what, year] of text.matchAll(
    /^[ \t]+(\d+) (headers|codes) in icd10cm[_-]order[_-](\d{4})\.txt/gm,
  )) {
    const held = years.get(Number(year)) ?? { year: Number(year), headers: -1, codes: -1 };
    held[what === 'codes' ? 'codes' : 'headers'] = Number(count);
    years.set(held.year, held);
  }
  const [before, after, more] = [...years.values()].sort((a, b) => a.year - b.year);
  const whole = before && after && !more && [before, after].every(({ headers, codes }) => headers >= 0 && codes >= 0);
  if (!whole || after.year !== before.year + 1) {
    throw new SourceError(file, undefined, 'has not the totals of two years below its rows: it is cut, or no addenda');
  }
  return { before, after };
}

/**
 * The list of the next year: `rows` with these addenda.
 * @throws {SourceError} where the addenda do not fit the list: they delete what is not there, add what is, or revise
 *   another title
 */
export function applyAddenda(rows: readonly OrderRow[], addenda: OrderAddenda): OrderRow[] {
  const year = new Map(rows.map((row) => [row.code, row]));
  const { file } = addenda;
  for (const row of addenda.deleted) {
    if (year.get(row.code)?.billable !== row.billable) {
      throw new SourceError(file, row.line, `deletes ${row.code}, which the list does not have so`);
    }
    year.delete(row.code);
  }
  for (const row of addenda.added) {
    if (year.has(row.code)) throw new SourceError(file, row.line, `adds ${row.code}, which the list has`);
    year.set(row.code, plain(row));
  }
  for (const { from, to } of addenda.revised) {
    if (year.get(from.code)?.title !== from.title) {
      throw new SourceError(file, from.line, `revises ${from.code}, which has another title in the list`);
    }
    year.set(to.code, plain(to));
  }
  return [...year.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Whether a list is one that the addenda lead to: it has what they add and retitle, and not what they delete. */
export function isLedToBy(rows: readonly OrderRow[], { deleted, added, revised }: OrderAddenda): boolean {
  const flags = new Map(rows.map(({ code, billable }) => [code, billable]));
  const titles = new Map(rows.map(({ code, title }) => [code, title]));
  return (
    added.every(({ code, billable }) => flags.get(code) === billable) &&
    deleted.every(({ code, billable }) => flags.get(code) !== billable) &&
    revised.every(({ to }) => titles.get(to.code) === to.title)
  );
}

/** The addenda read backwards: from a year's list to that of the year before. */
export function reversed({ file, deleted, added, revised }: OrderAddenda): OrderAddenda {
  return { file, deleted: added, added: deleted, revised: revised.map(({ from, to }) => ({ from: to, to: from })) };
}

function plain({ code, billable, shortTitle, title }: AddendaRow): OrderRow {
  return { code, billable, shortTitle, title };
}

/** Two blocks, Headers and Codes, each with its numbers of additions, deletions and revisions. */
function checkTotals(addenda: OrderAddenda, lines: readonly { line: number; text: string }[]): void {
  let billable: boolean | undefined;
  for (const { line, text } of lines) {
    const said = /^\s+(\d+) (additions?|deletions?|revisions?)$/.exec(text);
    const kind = said?.[2]?.[0];
    if (/^Headers$/.test(text)) billable = false;
    else if (/^Codes$/.test(text)) billable = true;
    else if (said && billable !== undefined && kind !== undefined) {
      const rows = { a: addenda.added, d: addenda.deleted, r: addenda.revised.map(({ to }) => to) }[kind] ?? [];
      const counted = rows.filter((row) => row.billable === billable).length;
      if (counted !== Number(said[1])) {
        throw new SourceError(addenda.file, line, `says ${said[1]} ${said[2]}, its rows are ${counted}`);
      }
    } else if (!/^of which$|^\s+\d+ (headers|codes) in |^\s+\d+ revisions to /.test(text)) {
      throw new SourceError(addenda.file, line, 'is neither a row nor a total');
    }
  }
}
