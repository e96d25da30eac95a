import { CELL, headersOver, inRow, LINE, rowsOf, tableOf } from './grid.ts';
import type { ListSpec } from './list-spec.ts';
import { allIn, attr, parentOf, textIn } from './nodes.ts';

/** The cells of the row around an element. */
export function cellsBeside(el: Element): HTMLElement[] {
  return allIn(inRow(el), CELL);
}

/** The row of a table, a grid or a list around an element. A table of one row that is all that a cell shows is none. */
export function inLine(el: Element): HTMLElement | null {
  const line = el.closest<HTMLElement>(LINE);
  const table = tableOf(el);
  const cell = table?.contains(line) && !rowsOf(table)[1] && parentOf(table)?.closest(CELL);
  return cell && textIn(cell) === textIn(table) ? inLine(cell) : line;
}

/** What can be filled in or chosen in a cell. */
export const ENTRY = 'input,select';

/** Whether one element stands before another. */
export function isBefore(one: Element, other: Element): boolean {
  return !!(one.compareDocumentPosition(other) & 4);
}

/** Whether a head over an element says so. */
export function isHeaded(el: Element, says: (head: string) => boolean): boolean {
  return headersOver(el).some(says);
}

/** Whether a button in a part of the page takes a code out of what is offered there. */
export function hasPicker(part: Element | null, picks: RegExp): boolean {
  return allIn(part, 'button,a,[role=button],[type=button]').some((button) =>
    picks.test(textIn(button) || attr(button, 'value')),
  );
}

/** The lines that one text holds, where each of several begins with a code. */
export function linesIn(text: string, { between, lineStart }: ListSpec): string[] {
  const lines = text.split(between).filter(Boolean);
  return lines.length > 1 && lines.every((line) => lineStart.test(line)) ? lines : [];
}
