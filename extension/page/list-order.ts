import { shownText } from './box-text.ts';
import { CELL, cellColumn, HEADS, headersOver, rowsOf, tableOf } from './grid.ts';
import { textWithoutControls } from './labels.ts';
import { ENTRY, inLine, isBefore, isHeaded } from './list-cells.ts';
import { groupOf, isGone, saysKind } from './list-kinds.ts';
import { arePlaced, goUp, isTurned } from './list-part.ts';
import type { Place } from './list-place.ts';
import type { ListSpec } from './list-spec.ts';
import type { Line, Look } from './look.ts';
import { wordsOf } from './names.ts';
import { allIn, aria, attr, textIn, tidy } from './nodes.ts';
import { topOf } from './placing.ts';
import type { Start } from './starts.ts';

/** Gives lines their positions. A second line under a heading of the primary alone is another only with a letter. */
export function numbered(unsorted: Place[], list: ListSpec, look: Look): Line[] {
  const written = listsIn(unsorted);
  if (written[1]) {
    look.doubt(list.field, 'twice', 'list');
    return [];
  }
  const places = inOrder(written[0] ?? unsorted, list, look);
  const lines: Line[] = [];
  const rows = new Set<Element>();
  const ranks: Rank[] = [];
  /** What heads the groups of the lines. */
  const groups: string[] = [];
  const column = rankColumn(places, list);
  // Lines that are all said to be others have no primary among them.
  let primary = !!places[0] && places.every(({ el }) => saysKind(el, list.isOther, look));
  let others = 1;
  const texts = places.map(({ el }) => textOfRow(el));
  const lettered = letteredPlaces(places, texts.map(letterOf));
  for (const [i, { el, start, uncoded, read }] of places.entries()) {
    const row = inLine(el);
    const text = texts[i] ?? '';
    const letter = letterOf(text);
    // Under one heading for both parts, the letter says which line this is: the first field found may not be the first.
    const isFirst: boolean =
      start.part !== 'others' && !primary && (!letter || letter === 'a' || start.part === 'primary');
    const isSecond = !isFirst && start.part === 'primary' && (!letter || letter === 'a');
    if (isSecond || (row && rows.has(row))) {
      look.doubt(list.field, 'second', text.slice(0, 40));
      continue;
    }
    if (row) rows.add(row);
    primary ||= isFirst;
    // A line that no longer stands keeps its place: the one behind it is no primary for that.
    others = isFirst ? others : (lettered?.[i] ?? others + 1);
    const position = isFirst ? 1 : others;
    if (row && isGone(el, row, list, look)) continue;
    if (uncoded) {
      look.doubt(`${list.field}/${position}`, 'no-code');
      continue;
    }
    ranks.push(start.part === 'both' && row ? rankIn(row, column, list) : { place: 0, isHeaded: false });
    groups.push(row ? groupOf(row) : '');
    lines.push({ position, el, by: start.by, label: start.run.text, read });
  }
  const letters = places.flatMap(({ start }) => /\d{4}\s?([a-z])\b/i.exec(start.run.text)?.[1] ?? []);
  const isMixed = !goUp(letters) || isOtherFirst(places, list, look);
  if (isMixed || ranks.some(({ place }) => place < 0) || [...rows].some(isTurned)) {
    look.doubt(list.field, 'order');
    return [];
  }
  const isCounted = ranks.every(({ place, isHeaded }) => isHeaded && place > 0 && (place <= MOST || place % 10 === 0));
  if (isRanked(ranks)) return lines.map((line, i) => ({ ...line, position: ranks[i]?.place ?? 0 }));
  // Ranks that are no places (10, 20, 30), or that stand twice, tell an order all the same.
  const isUp = goUp(ranks.map(({ place }) => place));
  const isSure = isCounted ? isUp : !(areGrouped(groups, list) || places.some(({ el }) => isSorted(tableOf(el), list)));
  if (!lines[1] || isSure) return lines;
  look.doubt(list.field, 'order');
  return [];
}

/** Whether lines stand in groups that say nothing of their places: of episodes, of systems. A row below each line is no group. */
function areGrouped(groups: readonly string[], { isPrimary, isOther }: ListSpec): boolean {
  const { size } = new Set(groups);
  return (
    size > 1 && size < groups.length && groups.every((group) => group && !isPrimary.test(group) && !isOther.test(group))
  );
}

function textOfRow(el: Element): string {
  const row = inLine(el);
  return row ? tidy(textWithoutControls(row)) : '';
}

/**
 * The places that letters give lines, where each has one and they go up: between them, a line may hold nothing. CMS's form goes on
 * with b under M1023; where a page begins with a again, every line is one further.
 */
function letteredPlaces(places: readonly Place[], letters: readonly string[]): number[] | undefined {
  const isAgain = places.some(({ el, start }) => start.part === 'others' && beginsAgain(el, start.run.el));
  const stated = places.map(
    ({ start }, i) => (letters[i] ?? '').charCodeAt(0) - 96 + Number(isAgain && start.part === 'others'),
  );
  return stated.every((place, i) => place > (stated[i - 1] ?? 0)) ? stated : undefined;
}

/** Whether the lines behind the heading of the others have an a among them: it may hold nothing. */
function beginsAgain(el: Element, heading: Element): boolean {
  return rowsOf(tableOf(el) ?? el).some(
    (row) => isBefore(heading, row) && letterOf(tidy(textWithoutControls(row))) === 'a',
  );
}

/** Whether a grid says, to programs, by a class or by a sign, that it is sorted by something else than the places of its lines. */
function isSorted(table: Element | null, { rankHeads }: ListSpec): boolean {
  const heads = allIn(table, HEADS);
  const signed = heads.filter((head) => /[\u2191\u2193\u25b2-\u25bf]$/u.test(textIn(head)));
  const sorted = heads.filter(
    (head) => /ending$/.test(aria(head, 'sort')) || wordsOf(attr(head, 'class')).some((word) => SORTED.test(word)),
  );
  return [...sorted, ...(signed[1] ? [] : signed)].some((head) => !rankHeads.test(textIn(head).replace(/\W+$/, '')));
}

const SORTED = /^(?:asc|desc)(?:ending)?$/;

/**
 * The lists that stand under one heading each for all lines, none where there is at most one: those of two episodes, of two
 * disciplines. Put together they would be a list that nobody wrote; the same list drawn twice is one.
 */
function listsIn(places: readonly Place[]): Place[][] {
  // A title that has one line is that line's own.
  const runs = places.map(({ start }) => start.run);
  const isOwn = ({ run }: Start): boolean => runs.indexOf(run) === runs.lastIndexOf(run);
  const lists = [...Map.groupBy(places, ({ start }) => (isOwn(start) ? start.list : start.run)).values()].filter(
    ([first]) => first?.start.part === 'both',
  );
  if (!lists[1]) return [];
  const saying = (list: Place[]): string =>
    JSON.stringify(list.map(({ el, read }) => read?.() ?? { value: shownText(el) }));
  return [...new Map(lists.toReversed().map((list) => [saying(list), list])).values()];
}

/** In the order that a grid's rows state, or of the page; a line that is said to be the primary stands first wherever it is. */
function inOrder(places: Place[], list: ListSpec, look: Look): Place[] {
  // Rows that are placed by style are drawn again for others as a list is scrolled: their order is that of their tops.
  const isPlaced = arePlaced(places.map(({ el }) => topOf(el)));
  const rank = ({ el }: Place): number =>
    Number(attr(el.closest('[aria-rowindex]') ?? el, 'aria-rowindex')) || (isPlaced ? topOf(el) : 0);
  const sorted = places.sort((a, b) => rank(a) - rank(b) || a.at - b.at);
  const primary = sorted.filter(({ el }) => saysKind(el, list.isPrimary, look));
  return primary.length === 1 ? [...new Set([...primary, ...sorted])] : sorted;
}

/** Whether a line behind the first one says of itself that it is the primary, and the first one does not. */
function isOtherFirst(
  [first, ...others]: readonly Place[],
  { isPrimary, perhapsPrimary }: ListSpec,
  look: Look,
): boolean {
  const says = ({ el }: Place): boolean => saysKind(el, perhapsPrimary, look);
  return !!first && others.some(says) && !says(first) && !saysKind(first.el, isPrimary, look);
}

interface Rank {
  place: number;
  /** Whether its column says that it is one. */
  isHeaded: boolean;
}

/** The column that is headed as the places of its lines, told by the first of them. */
function rankColumn([first]: readonly Place[], { rankHeads }: ListSpec): number | undefined {
  const headed = allIn(first && inLine(first.el), CELL).find((cell) => isHeaded(cell, (head) => rankHeads.test(head)));
  return headed && cellColumn(headed);
}

/** The number of a row: in the column that is headed so, else in its first cell; as text, or in a field. */
function rankIn(row: Element, column: number | undefined, list: ListSpec): Rank {
  const headed = column === undefined ? undefined : allIn(row, CELL).find((cell) => cellColumn(cell) === column);
  const cell = headed ?? row.firstElementChild;
  if (cell && isHeaded(cell, (head) => list.rating?.words.test(head) === true)) return { place: 0, isHeaded: false };
  const field = cell?.querySelector<HTMLInputElement>(ENTRY);
  const text = cell
    ? tidy(textWithoutControls(cell))
        .replace(headersOver(cell)[0] ?? '', '')
        .replace(/\W/g, '')
    : '';
  const says = text || (field ? shownText(field) : textIn(cell));
  const [, number] = /^(\d+)(?:st|nd|rd|th)?$/i.exec(says) ?? [];
  // Ranks of another kind: `P`, `S1`, `S2`.
  const isOdd =
    headed && !number && !list.isPrimary.test(says) && !list.isOther.test(says) && /^(?:[ps]|\w{2,})$/i.test(says);
  return { place: isOdd ? -1 : Number(number ?? Number.NaN), isHeaded: !!headed };
}

/** More diagnoses than this no claim has: what counts on is a number of something else. */
const MOST = 26;

/**
 * Whether the numbers of rows are their places: a grid can be sorted by anything. In a column that is headed so, each once, unless they go by tens;
 * without a head, from one on.
 */
function isRanked(ranks: readonly Rank[]): boolean {
  const places = ranks.map(({ place }) => place);
  if (new Set(places).size < places.length) return false;
  return (
    ranks.every((_, i) => places.includes(i + 1)) ||
    (ranks.every(({ place, isHeaded }) => isHeaded && place > 0 && place <= MOST) &&
      ranks.some(({ place }) => place % 10 > 0))
  );
}

/** The letter that a line begins with, with its sign: `a.`, `(b)`. */
export function letterOf(text: string): string {
  return /^\W?([a-z])\s?[.):](?:\s|$)/i.exec(text)?.[1]?.toLowerCase() ?? '';
}
