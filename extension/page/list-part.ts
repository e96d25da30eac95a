import { shownText } from './box-text.ts';
import { inRow, ROW, rowsOf, TABLE, tableOf } from './grid.ts';
import type { Place } from './list-place.ts';
import type { ListSpec } from './list-spec.ts';
import { isFiltered } from './list-tools.ts';
import type { Look } from './look.ts';
import { allIn, aria, elBefore, elBehind, parentOf, textIn, upFrom } from './nodes.ts';
import { shiftOf } from './placing.ts';
import { isInPart } from './seeking.ts';
import { drawnAs } from './seen.ts';
import { runAt } from './survey.ts';
import type { Control } from './surveyed.ts';

/**
 * Lists of which a page shows a part only. `part`: the first row that is drawn need not be the first line, so none has a
 * place. `more`: the list goes on behind what is shown.
 */
export function isPartOf(places: readonly Place[], list: ListSpec, look: Look): 'part' | 'more' | undefined {
  const tables = new Set(places.flatMap(({ el }) => tableOf(el) ?? []));
  const rows = places.flatMap(({ el }) => inRow(el) ?? []);
  if (places.some(({ el }) => isDrawnPartly(el.closest(TABLE) ?? el)) || isScrolled(rows)) return 'part';
  if (isFiltered(places, list, look) || places.some(({ el }) => el.closest(BUSY))) return 'part';
  const pages = [...tables].map((table) => pageOf(table, places, look));
  return pages.find((page) => page === 'part') ?? pages.find(Boolean);
}

/** A part of the page that a program is still filling. */
const BUSY = '[aria-busy=true]';

/** Whether a grid says that it has more rows than it shows: those scrolled away are not in the page. */
function isDrawnPartly(table: Element): boolean {
  const rows = [...rowsOf(table), table];
  return Math.max(...rows.map((row) => Number(aria(row, 'rowindex')) || Number(aria(row, 'rowcount')))) >= rows.length;
}

/** What names the number of a row among all that there are: `data-index`, `row-index`, `data-recordindex`. */
const INDEX = /^(?:data-)?(?:row|item|record)?-?index$/;
/** A space above the rows as tall as this stands for others (px). */
const TALL = 60;

/** Whether the rows of a list begin somewhere in its midst: by their numbers, or by the space that stands for those above. */
export function isScrolled(lines: readonly Element[]): boolean {
  if (!lines[0]) return false;
  const rows = lines.map((line) => wholeOf(line, lines));
  const least = (measure: (row: Element) => number): number => Math.min(...rows.map(measure));
  const index = (row: Element): number => {
    const numbers = [...row.attributes].flatMap(({ name, value }) => (INDEX.test(name) ? Number(value) : []));
    const table = row.matches(TABLE) ? null : row.closest(TABLE);
    // A table each row has its number.
    return Math.max(0, ...numbers.filter(Number.isInteger), table && rowsOf(table).length === 1 ? index(table) : 0);
  };
  return least(index) > 1 || least(shiftOf) >= TALL || spaceAbove(rows[0]) >= TALL;
}

/** What a list that is drawn in parts numbers and places: the outermost element that holds a line and no other. */
export function wholeOf(line: Element, lines: readonly Element[]): Element {
  if (line.matches(ROW)) return line;
  let whole = line;
  for (const here of upFrom(line, 6)) {
    if (lines.some((other) => other !== line && here.contains(other))) return whole;
    // Of a line that stands alone, no more is known than that a style places it.
    if (here === line || lines.some((other) => other !== line) || shiftOf(here) !== 0) whole = here;
  }
  return whole;
}

/** Lines are further apart than this; what differs by less was only moved a little (px). */
const LINE_HEIGHT = 10;

/** Whether tops are those of lines that are placed by style, each in its own. */
export function arePlaced(tops: readonly number[]): boolean {
  const sorted = [...tops].sort((a, b) => a - b);
  return sorted.every((top, i) => i === 0 || top - (sorted[i - 1] ?? 0) >= LINE_HEIGHT);
}

/** Whether none of several comes before the one in front of it. */
export function goUp(values: readonly (number | string)[]): boolean {
  return values.every((value, i) => value >= (values[i - 1] ?? value));
}

/** Whether a style draws rows in another order than that of the page. */
export function isTurned(row: Element): boolean {
  const around = parentOf(row);
  return Number(drawnAs(row).order || 0) !== 0 || drawnAs(around ?? row).flexDirection === 'column-reverse';
}

/** The empty rows above the first one that is drawn, and what moves or pads the boxes around it, up to the table's own. */
function spaceAbove(first: Element | undefined): number {
  let space = 0;
  for (let row = elBefore(first); row; row = elBefore(row)) {
    if (textIn(row) === '') space += Number.parseFloat((row as HTMLElement).style.height) || 0;
  }
  for (const box of upFrom(first && parentOf(first), 4)) {
    space += shiftOf(box) + (Number.parseFloat((box as HTMLElement).style.paddingTop) || 0);
    if (box.matches('table')) break;
  }
  return space;
}

/** What a field says together with the texts around it, where it may turn pages: `Page`, the field, `of 3`. */
export function turnedBy({ el, at }: Control, look: Look): string {
  return `${runAt(look, at - 1)?.text} ${shownText(el)} ${runAt(look, at + 1)?.text}`;
}

/** How many texts behind or before a table are looked at. */
const NEAR = 8;

/** Which part of the list a pager beside its table says that this is. */
function pageOf(table: Element, places: readonly Place[], look: Look): 'part' | 'more' | undefined {
  const { tokens, pager, pagerParts } = look;
  const isIn = ({ el }: { el: Element }): boolean => table.contains(el);
  const lines = places.filter(isIn);
  const behind = (at: (line: Place) => number): number => Math.max(...lines.map(at)) + 1;
  const [heading, last] = [behind(({ start }) => start.run.at), behind(({ at }) => at)];
  const above = tokens.slice(heading, tokens.findIndex(isIn)).slice(-NEAR);
  // A pager may stand in the grid itself, below its lines.
  for (const token of [...above, ...tokens.slice(last, tokens.findLastIndex(isIn) + NEAR)]) {
    const isText = token.kind === 'text';
    if (isText && /^[HLP]/.test(token.rank)) break;
    const [, page, pages, from, to, all] = pager.exec(isText ? token.text : turnedBy(token, look)) ?? [];
    // A sheet of a print is numbered too.
    if (isText && page && !isInPart(token.el, pagerParts, null) && !token.block.querySelector('a,button')) continue;
    if (Number(page ?? from) > 1) return 'part';
    if (Number(pages ?? all) > Number(page ?? to)) return 'more';
  }
  const rows = rowsOf(table);
  const around = [rows[0], rows.at(-1), elBehind(table), elBehind(parentOf(table))];
  return around.map((el) => pageInNumbers(el, look)).find(Boolean);
}

const MOST_IN_PAGER = 60;
const CURRENT = '[aria-current=page],.active,.current';

/**
 * Which part a row of page numbers, or a button that shows more, says that this is. The page that is shown is marked, or all others
 * are links.
 */
function pageInNumbers(el: Element | null | undefined, { showsMore }: Look): 'part' | 'more' | undefined {
  const all = el ? [el, ...allIn(el, '*')].slice(0, MOST_IN_PAGER) : [];
  const leaves = all.filter((each) => !each.firstElementChild && textIn(each) !== '');
  const isLink = (each: Element): boolean => each.closest('a,button,[role=button]') !== null;
  const pages = leaves.filter(isLink).map((each) => Number(textIn(each)));
  const [only, another] = leaves.filter((each) => !isLink(each));
  const marked = all.find((each) => each.matches(CURRENT) && Number(textIn(each)) > 0);
  const page = Number(textIn(marked ?? (another || !pages.some((number) => number > 0) ? null : only)));
  if (page > 1) return 'part';
  const isMore = !el?.matches(ROW) && all.some((each) => isLink(each) && showsMore.test(textIn(each)));
  return isMore || (page === 1 && pages.some((number) => number > 1)) ? 'more' : undefined;
}
