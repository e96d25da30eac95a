import { shownText } from './box-text.ts';
import { saysOther } from './context.ts';
import type { Read } from './found.ts';
import {
  around,
  CELL,
  columnCells,
  columnHeads,
  HEADS,
  hasControl,
  headersOver,
  inRow,
  TABLE,
  tableOf,
} from './grid.ts';
import { cellsBeside, hasPicker, isHeaded } from './list-cells.ts';
import { isStruckOut } from './list-kinds.ts';
import type { Place } from './list-place.ts';
import type { ListSpec } from './list-spec.ts';
import { headOf, isElse, isOf } from './list-words.ts';
import type { Look } from './look.ts';
import { isOneWord } from './names.ts';
import { allIn, elBehind, parentOf, textIn, tidy } from './nodes.ts';
import { codesIn, isCode } from './read.ts';
import { isDrawn } from './seen.ts';
import { type Start, startFor } from './starts.ts';
import type { Run } from './surveyed.ts';

/**
 * Pages that only show: the cells of a column that is headed as code, or, where none is, as diagnosis, down to its last code. A
 * cell between them that holds none is a line of the list too, or what stands below it would move up into its place.
 */
export function shownCodes(list: ListSpec, starts: Start[], look: Look): Place[] {
  const seen = new Set<Element>();
  const coded = look.runs.flatMap((run): Place[] => {
    // Most cells hold nothing like a code, and most tables stand under no heading of the list: heads are asked for last.
    const cell = /\b[a-z]\d[0-9a-z]/i.test(run.text) ? (around(run.el, CELL) as HTMLElement | null) : null;
    const start = cell && !seen.has(cell) ? startFor(cell, run.at, starts, look) : undefined;
    // A cell that holds its own title holds the lines below that.
    const isOwn = starts.some(({ run: title }) => cell?.contains(title.el));
    if (!cell || !start || isOwn || !look.sees(cell) || !isCodeColumn(cell, list, look)) return [];
    const codes = codesOf(cell, list, look);
    // A row that tells more of the line above it goes over several columns.
    const isWide = (cell as HTMLTableCellElement).colSpan > 1 && !isCode(run.text, list);
    if (!codes[0] || isWide || isToChoose(cell, list)) return [];
    seen.add(cell);
    return [{ el: cell, at: run.at, start, uncoded: codes.length > 1, read: () => readCell(cell, list, look) }];
  });
  // A table in a row of the list tells more of that line.
  const tables = new Set(coded.map(({ el }) => tableOf(el)));
  const own = coded.filter(({ el }) => {
    const around = parentOf(tableOf(el) ?? el)?.closest(TABLE);
    return !around || !tables.has(around);
  });
  if (haveTwoColumns(own)) {
    look.doubt(list.field, 'twice', 'list');
    return [];
  }
  return own.flatMap((place, i) => [...uncodedBefore(place, own[i - 1], list), place]);
}

/** Whether a row holds codes in two columns that differ: what two people found, and nothing says whose counts. */
function haveTwoColumns(places: readonly Place[]): boolean {
  const rows = Map.groupBy(places, ({ el }) => inRow(el) ?? el);
  const said = ({ read }: Place): string => JSON.stringify(read?.());
  return [...rows.values()].some((row) => new Set(row.map(said)).size > 1);
}

function readCell(cell: Element, list: ListSpec, look: Look): Read {
  const [code = '', another] = codesOf(cell, list, look);
  return another ? { field: list.field, why: 'codes' } : { value: code };
}

/**
 * The codes that a cell shows, each once: it may repeat the title of its column, and hold the words of the code in a line of
 * their own. Where one of its texts is a code and nothing else, words that only begin like one (`B12 deficiency`) are none.
 */
function codesOf(cell: Element, list: ListSpec, look: Look): string[] {
  // What stands behind its dot may have a cell of its own.
  const next = textIn(elBehind(cell));
  const standing = textsOf(cell, look, isStruckOut);
  const own = standing.some((text) => codesIn(text, list)[0]) ? standing : textsOf(cell, look);
  const last = own.at(-1) ?? '';
  if (isOneWord(last, next, [])) own.splice(-1, 1, last + next);
  const texts = own.map((text) => text.replace(list.codeTitle, ''));
  const bare = texts.filter((text) => isCode(text, list));
  const inWords = texts.filter((text) => !isCode(text, list)).flatMap((text) => codesIn(text, list));
  const codes = bare[0] ? inWords.filter((code) => code.includes('.')) : inWords;
  return [...new Set([...bare.flatMap((text) => codesIn(text, list)), ...codes])];
}

/** The texts of a cell that are drawn, one for each stretch between its elements; what stands on buttons is none. */
function textsOf(el: Element, look: Look, isLeft: (el: Element) => boolean = () => false): string[] {
  const root = look.roots.find(({ host }) => host === el) ?? el;
  const parts = [...root.childNodes].flatMap((node): { text: string; by?: Element }[] => {
    if (node.nodeType === 3) return [{ text: tidy(node.textContent ?? '') }];
    const child = node.nodeType === 1 ? (node as Element) : undefined;
    return !child || child.matches('button,script,style,[role=button]') || !isDrawn(child) || isLeft(child)
      ? []
      : textsOf(child, look, isLeft).map((text) => ({ text, by: child }));
  });
  const texts: string[] = [];
  let last: Element | undefined;
  for (const { text, by } of parts) {
    if (text === '') continue;
    const before = texts.at(-1) ?? '';
    if (isOneWord(before, text, [by, last])) texts.splice(-1, 1, before + text);
    else texts.push(text);
    last = by;
  }
  return texts;
}

function isCodeColumn(el: Element, list: ListSpec, look: Look): boolean {
  // Without heads, lines above may say anything: `drug therapy`.
  const headers = headersOver(el).filter((text) => !codesIn(text, list)[0]);
  if (headers.some((text) => isElse(text, list) || saysOther(text, look))) return false;
  const header = headOf(headers, list);
  if (!header || !list.codeWords.test(header))
    return isLineColumn(el, headers, list) || isBelowTitle(el, list, look) || isAlone(el, headers, list);
  return !list.oldWords.test(header) || list.nowWords.test(header);
}

/** Whether a cell is that of the diagnosis, in a row without a column of codes. */
function isLineColumn(el: Element, headers: readonly string[], list: ListSpec): boolean {
  if (!headers.some((text) => list.lineHeads.test(text))) return false;
  const others = cellsBeside(el).filter((cell) => cell !== el);
  return !others.some((cell) => isHeaded(cell, (head) => list.codeWords.test(head)));
}

/** Whether a cell is the only code of its row, with words beside it or behind it, in a table without any heads. */
function isAlone(el: Element, headers: readonly string[], list: ListSpec): boolean {
  if (headers[0] || tableOf(el)?.querySelector(HEADS)) return false;
  const texts = cellsBeside(el).map(textIn);
  const coded = texts.filter((text) => codesIn(text, list)[0] || list.oldCode.test(text));
  return (
    coded.length === 1 &&
    !list.oldCode.test(textIn(el)) &&
    isCode(textIn(el), list) &&
    texts.some((text) => /[a-z]{3}/i.test(text) && (text !== coded[0] || !list.code.test(text)))
  );
}

/** Whether a cell holds a code and nothing else, in a table in which an item's title stands and no column has a head but it. */
function isBelowTitle(el: Element, list: ListSpec, look: Look): boolean {
  const table = tableOf(el);
  const titles = look.mentions.within.get(table ?? el) ?? [];
  const own = titles.filter(({ number }) => isOf(number, list));
  const rows = own.flatMap(({ run }) => inRow(run.el) ?? []);
  const heads = columnHeads(el).filter((head) => head.matches(HEADS));
  return (
    !!own[0] &&
    list.code.test(textIn(el)) &&
    allIn(table, HEADS).every((head) => rows.some((row) => row.contains(head))) &&
    heads.every((head) => own.some(({ run }) => head.contains(run.el)))
  );
}

/** Whether a cell is of a column of something else, or of a row of a picker. */
function isOfElse(el: Element, list: ListSpec): boolean {
  const cell = around(el, CELL);
  return !!cell && (isToChoose(cell, list) || isHeaded(cell, (head) => isElse(head, list)));
}

/** Whether a text is a code of the list that people see. */
export function isCodeSeen({ el, text }: Run, list: ListSpec, look: Look): boolean {
  return isCode(text, list) && look.sees(el) && !isOfElse(el, list);
}

/** Whether the row of a code offers it to be chosen: a row of a picker, not of a list. */
function isToChoose(cell: Element, { picks }: ListSpec): boolean {
  return hasPicker(inRow(cell), picks);
}

/** The cells of the column above a line that hold something else than a code, up to the line before, or to the head. */
function uncodedBefore({ el, at, start }: Place, before: Place | undefined, list: ListSpec): Place[] {
  const cells = columnCells(el);
  const since = before && cells.includes(before.el) ? before : undefined;
  // Under another heading of the same table something else may stand between.
  if (since && since.start.run !== start.run) return [];
  const from = since
    ? cells.indexOf(since.el)
    : cells.findLastIndex((cell, i) => i < cells.indexOf(el) && isHead(shownText(cell), list));
  if (from < 0 && !since) return [];
  return cells
    .slice(from + 1, cells.indexOf(el))
    .filter((cell) => !hasControl(cell) && textIn(inRow(cell)) !== '' && isDrawn(parentOf(cell) ?? cell))
    .map((cell) => ({ el: cell, at, start, uncoded: true }));
}

function isHead(text: string, { codeWords, lineHeads }: ListSpec): boolean {
  return codeWords.test(text) || lineHeads.test(text);
}
