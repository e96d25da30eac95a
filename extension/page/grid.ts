import { textWithoutControls } from './labels.ts';
import { parentOf, tidy } from './survey.ts';

/** Tables as people see them: which column a cell stands in, with spans counted. */

let grids = new WeakMap<HTMLTableElement, Map<HTMLTableCellElement, Span>>();

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
  return spanOf(el)?.from;
}

interface Above {
  cell: HTMLTableCellElement;
  row: number;
}

/** The cells above a cell in its columns. */
function cellsAbove(below: Element): Above[] {
  const span = spanOf(below);
  const table = tableOf(below);
  if (!span || !table) return [];
  return [...gridOf(table)].flatMap(([cell, { row, from, to }]) =>
    row < span.row && to > span.from && from < span.to ? [{ cell, row }] : [],
  );
}

/** What heads the column of a cell: the texts of the cells above it, nearest first, in rows that hold no control. */
export function columnHeaders(below: Element): string[] {
  // A row of cells with fields above is another line of the list, not its head.
  return cellsAbove(below)
    .filter(({ cell }) => !hasControl(cell.parentElement ?? cell))
    .sort((a, b) => b.row - a.row)
    .map(({ cell }) => tidy(textWithoutControls(cell)))
    .filter(Boolean)
    .slice(0, 4);
}

/** The heads of a cell's column by the markup: header cells above it, and the cell of the first row. */
export function columnHeads(below: Element): HTMLTableCellElement[] {
  return cellsAbove(below).flatMap(({ cell, row }) => (row === 0 || cell.tagName === 'TH' ? [cell] : []));
}

export function tableOf(el: Element): HTMLTableElement | null {
  return el.closest('table');
}

export function hasControl(el: Element): boolean {
  return (
    el.querySelector('input:not([type=hidden]),select,textarea,[role=combobox],[role=radio],[role=checkbox]') !== null
  );
}

/** Where the cell around an element stands. */
function spanOf(el: Element): Span | undefined {
  const table = tableOf(el);
  return table ? gridOf(table).get(el.closest('td,th') as HTMLTableCellElement) : undefined;
}

function gridOf(table: HTMLTableElement): Map<HTMLTableCellElement, Span> {
  const known = grids.get(table);
  if (known) return known;
  const columns = new Map<HTMLTableCellElement, Span>();
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
