import { textWithoutControls } from './labels.ts';
import { allIn, aria, elBefore, elBehind, once, parentOf, textIn, tidy, upFrom } from './nodes.ts';
import type { Run } from './surveyed.ts';

/** Tables and ARIA grids as people see them: which column a cell stands in, with spans counted. */

/** Made up where the script starts, since it would carry them once for each use. */
export const either = (tags: string, ...roles: string[]): string =>
  [tags, ...roles.map((role) => `[role=${role}]`)].join();
/** Tables that only lay out the parts of a grid are none. */
export const TABLE = either('table:not([role=grid] [role=presentation]:has([role=row]))', 'grid', 'treegrid', 'table');
export const ROW = either('tr', 'row');
/** A row of a table, a grid, or a list. */
export const LINE = `${ROW},li`;
export const CELL = either('td,th', 'gridcell', 'cell', 'columnheader', 'rowheader');
/** Controls beside inputs. */
export const FIELDS = either(
  'select,textarea,[contenteditable],[aria-pressed],[aria-haspopup=listbox]',
  'radio',
  'checkbox',
  'switch',
  'combobox',
);

type Cells = readonly (readonly [Element, Span])[];

interface Span {
  row: number;
  from: number;
  /** Behind the last column. */
  to: number;
}

/** The nearest such element around another, out of the roots of components too: a cell may be made of some. */
export function around(el: Element, selector: string): Element | null {
  const found = el.closest(selector);
  if (found) return found;
  const { host } = el.getRootNode() as ShadowRoot;
  return host ? around(host, selector) : null;
}

/** The column of the cell around an element, in its nearest table. */
export function cellColumn(el: Element): number | undefined {
  return spanOf(el)?.from;
}

/** The cells that stand in exactly the columns of a cell, in the order of their rows. */
export function columnCells(el: Element): HTMLElement[] {
  const table = tableOf(el);
  const span = spanOf(el);
  if (!table || !span) return [];
  const same = [...gridOf(table)].filter(([, { from, to }]) => from === span.from && to === span.to);
  return same.map(([cell]) => cell as HTMLElement);
}

interface Above {
  cell: Element;
  row: number;
}

/** The cells above a cell in its columns. */
function cellsAbove(below: Element): Above[] {
  const span = spanOf(below);
  const table = tableOf(below);
  if (!span || !table) return [];
  return [...gridOf(table), ...headApart(table)].flatMap(([cell, { row, from, to }]) =>
    row < span.row && to > span.from && from < span.to ? [{ cell, row }] : [],
  );
}

export const HEADS = 'th,[role=columnheader]';

/**
 * The head of a table without one, where it is drawn as a table of its own: scrolling grids do so, and some make a table of
 * each row. It stands directly before, in one row, holds no field, and has as many columns.
 */
const headApart = once((table: Element): Cells => {
  let top: Element | undefined;
  if (!table.querySelector(HEADS)) {
    const width = widthOf(table);
    for (const at of upFrom(table, 4)) {
      // What stands in the cell beside it heads nothing.
      if (at.matches(CELL) && (elBefore(at) || elBehind(at))) break;
      for (let before = elBefore(at); before; before = elBefore(before)) {
        const hasField = hasControl(before);
        if (!hasField && textIn(before) === '') continue;
        const named = before.querySelector(HEADS);
        const head = tableOf(named ?? before.querySelector(CELL) ?? before);
        const fits = head && !hasField && rowsOf(head).length === 1 && widthOf(head) === width;
        if (fits) top = head;
        if (!fits || named || at !== table) return rowOver(top);
      }
    }
  }
  return rowOver(top);
});

function rowOver(head: Element | undefined): Cells {
  return head ? [...gridOf(head)].map(([cell, span]) => [cell, { ...span, row: -1 }] as const) : [];
}

function widthOf(table: Element): number {
  return Math.max(...[...gridOf(table).values()].map(({ to }) => to));
}

/** What heads the column of a cell: the texts of the cells above it, nearest first, in rows that hold no control. */
function columnHeaders(below: Element): string[] {
  // A row of cells with fields above is another line of the list, not its head.
  const above = cellsAbove(below).filter(({ cell }) => !isBusy(inRow(cell) ?? cell));
  const heads = above.filter(({ cell }) => cell.matches(HEADS) && !((cell as HTMLTableCellElement).colSpan > 1));
  return (
    (heads[0] ? heads : above)
      .sort((a, b) => b.row - a.row)
      // In a long list the head stands many lines above.
      .filter((_, i, { length }) => i < 4 || i > length - 4)
      .map(({ cell }) => tidy(textWithoutControls(cell)).replaceAll('_', ' ') || aria(cell, 'label'))
      .filter(Boolean)
  );
}

/** What heads the columns of the cells around an element, the innermost first: legacy rows put tables into cells. */
export function headersOver(el: Element): string[] {
  const texts: string[] = [];
  for (let cell = around(el, CELL), i = 0; cell && i < 4; cell = parentOf(cell)?.closest(CELL) ?? null, i++)
    texts.push(...columnHeaders(cell));
  return texts;
}

/** The heads of a cell's column by the markup: header cells above it, and the cell of the first row. */
export function columnHeads(below: Element): Element[] {
  const above = cellsAbove(below);
  const first = Math.min(...above.map(({ row }) => row));
  return above.flatMap(({ cell, row }) => (row === first || cell.matches(HEADS) ? [cell] : []));
}

/** The table or grid around an element, or that it is. Asked of each cell for each cell below it. */
export const tableOf = once((el: Element): Element | null => around(el, TABLE));

/** The rows of a table or grid, without those of one within it. */
export function rowsOf(table: Element): Element[] {
  const { rows } = table as HTMLTableElement;
  return rows
    ? Array.from(rows)
    : allIn(table, '[role=row],:has(>[role=columnheader])').filter((row) => tableOf(row) === table);
}

/** Whether a row holds fields. A head may hold a box that ticks all. */
const isBusy = once((row: Element) => hasControl(row) && !row.matches('thead>*,:has(>[role=columnheader])'));

/** Whether a field stands in an element that a person may see. */
export function hasControl(el: Element): boolean {
  return !!el.querySelector(`input:not([type=hidden]),${FIELDS}`);
}

/** Whether a text has its row for itself. */
export function isAloneInRow({ el, text }: Run): boolean {
  const row = inRow(el);
  return !!row && !hasControl(row) && textIn(row) === text;
}

/** The row below that of a title, where each has its row for itself and the next one is another title's. */
export function rowBelow(
  run: Run,
  { mentions }: { mentions: { within: ReadonlyMap<Element, unknown> } },
): Element | null | undefined {
  const below = isAloneInRow(run) ? elBehind(inRow(run.el)) : null;
  const next = elBehind(below);
  return [...(below?.children ?? [])].filter(textIn).length === 1 && (!next || mentions.within.has(next))
    ? below
    : null;
}

/** Where the cell around an element stands. */
const spanOf = once((el: Element): Span | undefined => {
  const table = tableOf(el);
  const cell = around(el, CELL);
  return table && cell ? gridOf(table).get(cell) : undefined;
});

const gridOf = once((table: Element): Map<Element, Span> => {
  const columns = new Map<Element, Span>();
  const taken: number[] = [];
  rowsOf(table)
    .slice(0, 2000)
    .forEach((tr, row) => {
      let column = 0;
      for (const each of (tr as HTMLTableRowElement).cells ?? tr.querySelectorAll(CELL)) {
        const cell = each as HTMLTableCellElement;
        while ((taken[column] ?? 0) > row) column++;
        // A grid that draws only the columns in view numbers them.
        const stated = Number(aria(cell, 'colindex'));
        if (stated > 0) column = stated - 1;
        const wide = Math.min(cell.colSpan || Number(aria(cell, 'colspan')) || 1, 200);
        columns.set(cell, { row, from: column, to: column + wide });
        const until = row + Math.min(cell.rowSpan || 1, 2000);
        for (let i = 0; i < wide; i++) taken[column + i] = until;
        column += wide;
      }
    });
  return columns;
});

/** The row of a table or grid around an element. */
export function inRow(el: Element): Element | null {
  return el.closest(ROW);
}

/** The row around an element: of a table, a grid, or a list. */
export function rowOf(el: Element): Element | null {
  return around(el, LINE) ?? parentOf(el);
}
