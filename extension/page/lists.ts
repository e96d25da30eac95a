import { shownText } from './choice.ts';
import { saysOther } from './context.ts';
import type { Look, Search } from './find.ts';
import type { By } from './found.ts';
import { CELL, cellColumn, headersOver, isPartial, LINE, TABLE, tableOf } from './grid.ts';
import { namesOf, ownLabel, textWithoutControls } from './labels.ts';
import type { ListSpec } from './lexicon.ts';
import { linkIdOf } from './link-ids.ts';
import { around, isPlain, saidOf, squash } from './names.ts';
import { ratingsOf } from './ratings.ts';
import { isCode, letterOf, readCode } from './read.ts';
import { holdsText, type Start, startFor, startsOf } from './starts.ts';
import { attr, type Control, textIn, tidy } from './survey.ts';

/**
 * Ordered lists of codes (a primary line and others). Fields named for their position stand first; only where a page
 * names none are the rows under a list's heading read, and then only fields that their name, their column or their own
 * label calls a code.
 */
export function* findLists(look: Look): Search {
  const taken = new Set<HTMLElement>();
  for (const list of look.lists) {
    const named = yield* namedLines(list, look);
    const lines = named.length > 0 ? named : yield* rowLines(list, look);
    for (const { position, el, by, label } of lines) {
      if (taken.has(el)) continue;
      taken.add(el);
      const field = `${list.field}/${position}`;
      look.add(field, by, el, label, () => readCode(field, el, list));
    }
    if (list.rating) yield* ratingsOf(list.rating, lines, look);
  }
}

export interface Line {
  position: number;
  el: HTMLElement;
  by: By;
  label: string;
}

/** Fields that a submission name or a linkId puts into their place. */
function* namedLines(list: ListSpec, look: Look): Generator<undefined, Line[]> {
  const out: Line[] = [];
  const hidden: Line[] = [];
  let next = list.primary.length > 0 ? 1 : 0;
  // Where a form keeps codes of the old set beside those of now, its names tell the two apart.
  const hasNow = look.controls.some(({ el }) =>
    namesOf(el).some((name) => list.nowWords.test(name) && positionNamed(name, list, look)),
  );
  for (const { control, el } of look.controls) {
    yield;
    const isHidden = control === 'hidden';
    if (!isHidden && !holdsText(control)) continue;
    for (const name of namesOf(el)) {
      if (hasNow && list.oldWords.test(name)) continue;
      const named = positionNamed(name, list, look);
      const stated = named ?? positionLinked(name, list, look);
      if (!stated || (isHidden && typeof stated !== 'number')) continue;
      const by = named ? 'name' : 'link';
      const position = typeof stated === 'number' ? stated : ++next;
      (isHidden ? hidden : out).push({ position, el, by, label: tidy(name) });
      break;
    }
  }
  // A hidden input beside a field of the same position mirrors it.
  return [...out, ...hidden.filter(({ position }) => !out.some((line) => line.position === position))];
}

function positionNamed(name: string, list: ListSpec, look: Look): number | 'next' | undefined {
  const squashed = squash(name);
  for (const { name: pattern, position } of list.names) {
    const match = pattern.exec(squashed);
    if (!match) continue;
    const rest = around(name, match[0]);
    if (!rest || !isPlain(rest, look.otherWords) || !isPlain(rest, list.notCodeWords)) return undefined;
    const line = match[1] ?? '';
    return position === undefined ? 'next' : position + (Number(line) || line.charCodeAt(0) - 96 || 0);
  }
}

function positionLinked(name: string, list: ListSpec, look: Look): number | 'next' | undefined {
  const links = linkIdOf(name, look);
  if (list.primaryLinkIds.some((id) => links.includes(id))) return 1;
  return list.otherLinkIds.some((id) => links.includes(id)) ? 'next' : undefined;
}

/** A field, or a cell that shows a code. */
export interface Place {
  el: HTMLElement;
  at: number;
  start: Start;
  /** A field that only its value, and no word, makes a code. */
  bare?: boolean;
  /** A cell of the list that shows no code: its line keeps its place. */
  uncoded?: boolean;
  /** Which of the columns of fields it stands in. */
  column?: string;
  /** How far words and values speak for its being a code of now; below zero, one of the old set. */
  weight?: number;
}

/** Lines under a heading, in document order: fields, or, where there are none, cells that show a code. */
function* rowLines(list: ListSpec, look: Look): Generator<undefined, Line[]> {
  const starts = startsOf(list, look);
  if (starts.length === 0) return [];
  const asked: Place[] = [];
  let fields = 0;
  for (const control of look.controls) {
    yield;
    const { el, at } = control;
    if (!holdsText(control.control) || look.taken.has(el)) continue;
    const start = startFor(el, at, starts, list, look);
    if (!start || !look.holding(control)) continue;
    if (control.control !== 'select') fields++;
    const place = codeField(control, start, list, look);
    if (place) asked.push(place);
  }
  const fielded = oneEach(asked);
  // In a grid that is edited in place, only the cell that is being edited is a field.
  const isBeside = ({ el }: Place): boolean =>
    fielded.some((each) => tableOf(each.el) === tableOf(el) && cellColumn(each.el) === cellColumn(el));
  look.shows = true;
  const shown = look.views?.codes(list, starts, look).filter((place) => fields === 0 || isBeside(place)) ?? [];
  const places = inOrder([...fielded, ...shown], list);
  if (places.length === 0 && fields === 0) return look.views?.lines(list, starts, look) ?? [];
  if (places.length === 0) look.doubts.push({ field: list.field, why: 'no-field' });
  if (places.some(({ el }) => isPartial(el.closest(TABLE) ?? el))) {
    look.doubts.push({ field: list.field, why: 'part' });
    return [];
  }
  return numbered(places, list, look);
}

/**
 * One code field a row. Where rows have several, they are columns, and over all rows together one of them speaks most for
 * being the code: by what it is called, and by its values (a column of ICD-9-CM codes may stand before the one that counts).
 */
function oneEach(asked: Place[]): Place[] {
  const rows = [...Map.groupBy(asked, ({ el }) => el.closest(LINE) ?? el).values()];
  const weights = new Map<string, number>();
  for (const row of rows) {
    row.forEach((place, i) => {
      place.column = `${cellColumn(place.el)}/${i}`;
      weights.set(place.column, weightOf(place) + (place.weight ?? 0));
    });
  }
  function weightOf({ column = '' }: Place): number {
    return weights.get(column) ?? 0;
  }
  const beaten = new Set<string | undefined>();
  const best = rows.flatMap((row) => {
    const most = Math.max(...row.map(weightOf));
    const [mine, others] = [true, false].map((is) => row.filter((place) => (weightOf(place) === most) === is));
    for (const { column } of others ?? []) beaten.add(column);
    // Only its value says so: then it must be the only one of its row.
    return mine && (mine.length === 1 || !mine.every(({ bare }) => bare)) ? mine : [];
  });
  return best.filter(({ column }) => !beaten.has(column));
}

/** In the order that a grid's rows state, or of the page; a line that is said to be the primary stands first wherever it is. */
function inOrder(places: Place[], list: ListSpec): Place[] {
  const rank = ({ el }: Place): number => Number(el.closest('[aria-rowindex]')?.getAttribute('aria-rowindex'));
  const sorted = places.sort((a, b) => rank(a) - rank(b) || a.at - b.at);
  const primary = sorted.filter(({ el }) => saysKind(el, list.isPrimary));
  return primary.length === 1 ? [...new Set([...primary, ...sorted])] : sorted;
}

/** Whether a cell or a choice in the row of an element says this and nothing else. */
function saysKind(el: Element, kind: RegExp): boolean {
  return cellsOf(el.closest(LINE)).some((cell) => kind.test(shownText(cell)));
}

function cellsOf(row: Element | null): HTMLElement[] {
  return [...(row?.querySelectorAll<HTMLElement>(`${CELL},input,select`) ?? [])];
}

/** A field as a code of the list, by what its name, its column and its label call it; without any of them, by its value. */
function codeField({ el, at }: Control, start: Start, list: ListSpec, look: Look): Place | undefined {
  const headers = headersOver(el);
  const names = saidOf(namesOf(el));
  const label = ownLabel(el, look) || attr(el, 'placeholder');
  const all = [...names, label, ...headers];
  if (all.some((text) => list.neverWords.test(text) || saysOther(text, look))) return undefined;
  if (names.some((name) => list.notCodeWords.test(name))) return undefined;
  const shown = shownText(el);
  const says = [...names, label].some((text) => list.codeWords.test(text));
  if (!says && list.notCodeWords.test(label)) return undefined;
  const header = headOf(headers, list);
  const isNamed = says || (header && list.codeWords.test(header));
  // A field that holds an answer digit or a day is none, whatever heads it.
  if (isNamed ? /^\d{1,2}(?:$|\/\d)/.test(shown) : header || !isCode(shown, list)) return undefined;
  const told = all.find((text) => list.oldWords.test(text) !== list.nowWords.test(text));
  const words = !told ? 0 : list.nowWords.test(told) ? 3 : -3;
  const value = list.oldCode.test(shown) ? -1 : isCode(shown, list) ? 1 : 0;
  return { el, at, start, bare: !isNamed, weight: words + value };
}

/** The head that says what a column holds: a code, or something beside it. */
export function headOf(headers: string[], { codeWords, notCodeWords }: ListSpec): string | undefined {
  return headers.find((text) => codeWords.test(text) || notCodeWords.test(text));
}

/** Gives lines their positions. A second line under a heading of the primary alone is another only with a letter. */
function numbered(places: Place[], list: ListSpec, look: Look): Line[] {
  const lines: Line[] = [];
  const rows = new Set<Element>();
  const ranks: number[] = [];
  // Lines that are all said to be others have no primary among them.
  let primary = places.length > 0 && places.every(({ el }) => saysKind(el, list.isOther));
  let others = 1;
  for (const { el, start, uncoded } of places) {
    const row = el.closest(LINE);
    const text = row ? tidy(textWithoutControls(row)) : '';
    const letter = letterOf(text);
    // Under one heading for both parts, the letter says which line this is: the first field found may not be the first.
    const isFirst: boolean =
      start.part !== 'others' && !primary && (!letter || letter === 'a' || start.part === 'primary');
    const isSecond = !isFirst && start.part === 'primary' && (!letter || letter === 'a');
    if (isSecond || (row && rows.has(row))) {
      look.doubts.push({ field: list.field, why: 'second', about: text.slice(0, 40) });
      continue;
    }
    if (row) rows.add(row);
    primary ||= isFirst;
    // A line that no longer stands keeps its place: the one behind it is no primary for that.
    if (row && isGone(row, list)) continue;
    const position = isFirst ? 1 : ++others;
    if (uncoded) {
      look.doubts.push({ field: `${list.field}/${position}`, why: 'no-code' });
      continue;
    }
    ranks.push(start.part === 'both' && row ? rankIn(row) : 0);
    lines.push({ position, el, by: start.by, label: start.run.text });
  }
  // A grid can be sorted by anything: where its lines are numbered from one on, these are their places.
  const isRanked = lines.every((_, i) => ranks.includes(i + 1));
  return isRanked ? lines.map((line, i) => ({ ...line, position: ranks[i] ?? 0 })) : lines;
}

/** The number in the first cell of a row, as text or in a field of its own. */
function rankIn({ firstElementChild: first }: Element, field = first?.querySelector('input')): number {
  return Number(textIn(first).replace(/\W/g, '') || field?.value);
}

/** Whether a line is struck out, a cell or a choice in it says that it no longer stands, or a day stands under its end. */
function isGone(row: Element, { gone, goneHeads }: ListSpec): boolean {
  return (
    row.querySelector('s,del,strike') !== null ||
    cellsOf(row).some(
      (el) =>
        gone.test(shownText(el)) || (/\d/.test(shownText(el)) && headersOver(el).some((head) => goneHeads.test(head))),
    )
  );
}
