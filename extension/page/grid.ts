import { textWithoutControls } from './labels.ts';
import { parentOf, tidy } from './survey.ts';

/** Tables as people see them: which column a cell stands in, with spans counted. */

let grids = new WeakMap<HTMLTableElement, Map<Element, Span>>();

/** To be called before each look at a page: tables may have changed since the last. */
export function forgetGrids(): void {
  grids = new WeakMap();
}

interface Span {
  row: number;
  from: number;
  /** Behind the last column. */
  to: number;
}

/** The column of the cell around an element, in its nearest table. */
export function cellColumn(el: Element): number | undefined {
  const cell = el.closest('td,th');
  return cell ? spanOf(cell)?.from : undefined;
}

/** What heads the column of a cell: the texts of the cells above it, nearest first, in rows that hold no control. */
export function columnHeaders(cell: Element): string[] {
  const span = spanOf(cell);
  const table = tableOf(cell);
  if (!span || !table) return [];
  const grid = gridOf(table);
  const above: { row: number; text: string }[] = [];
  for (const [other, at] of grid) {
    if (at.row >= span.row || at.to <= span.from || at.from >= span.to) continue;
    if (hasControl(other)) continue;
    const text = tidy(textWithoutControls(other)).slice(0, 200);
    if (text !== '') above.push({ row: at.row, text });
  }
  // A row of cells with fields above is another line of the list, not its head: stop there.
  return above
    .filter(({ row }) => isHeadRow(table, row))
    .sort((a, b) => b.row - a.row)
    .slice(0, 4)
    .map(({ text }) => text);
}

/** The heads of a cell's column: header cells above it, and the cell of the first row. */
export function columnHeads(cell: Element): HTMLTableCellElement[] {
  const span = spanOf(cell);
  const table = tableOf(cell);
  if (!span || !table) return [];
  return [...gridOf(table)].flatMap(([el, at]) => {
    const isAbove = at.row < span.row && at.to > span.from && at.from < span.to;
    return isAbove && (at.row === 0 || el.tagName === 'TH') ? [el as HTMLTableCellElement] : [];
  });
}

export function tableOf(el: Element): HTMLTableElement | null {
  return el.closest('table');
}

function hasControl(el: Element): boolean {
  return el.querySelector('input:not([type=hidden]),select,textarea,[role=combobox]') !== null;
}

function isHeadRow(table: HTMLTableElement, row: number): boolean {
  const tr = table.rows[row];
  return tr !== undefined && !hasControl(tr);
}

function spanOf(cell: Element): Span | undefined {
  const table = tableOf(cell);
  return table ? gridOf(table).get(cell) : undefined;
}

function gridOf(table: HTMLTableElement): Map<Element, Span> {
  const known = grids.get(table);
  if (known) return known;
  const columns = new Map<Element, Span>();
  const taken: number[] = [];
  [...table.rows].slice(0, 2000).forEach((tr, row) => {
    let column = 0;
    for (const cell of tr.cells) {
      while ((taken[column] ?? 0) > row) column++;
      const wide = Math.min(cell.colSpan || 1, 200);
      columns.set(cell, { row, from: column, to: column + wide });
      const until = row + Math.min(cell.rowSpan || 1, 2000);
      for (let i = 0; i < wide; i++) taken[column + i] = until;
      column += wide;
    }
  });
  grids.set(table, columns);
  return columns;
}

/** The row around an element: of a table, a grid, or a list. */
export function rowOf(el: Element): Element | null {
  return el.closest('tr,[role=row],li') ?? parentOf(el);
}
