import { shownText } from './choice.ts';
import { isOther, saysOther } from './context.ts';
import type { By, Findings, Look, Search } from './find.ts';
import { foundAs } from './found.ts';
import { CELL, cellColumn, headersOver, isPartial, LINE, ROW, TABLE, tableOf } from './grid.ts';
import { namesOf, ownLabel, textWithoutControls } from './labels.ts';
import type { ListSpec } from './lexicon.ts';
import { linkIdOf } from './link-ids.ts';
import { around, isPlain, squash, wordsOf } from './names.ts';
import { ratingsOf } from './ratings.ts';
import { attr, type Control, parentOf, type Run, textIn, tidy } from './survey.ts';

/**
 * Ordered lists of codes (a primary line and others). Fields named for their position stand first; only where a page
 * names none are the rows under a list's heading read, and then only fields that their name, their column or their own
 * label calls a code.
 */
export function* findLists(look: Look): Search {
  const out: Findings = { found: [], doubts: [] };
  const taken = new Set<HTMLElement>();
  for (const list of look.lexicon.lists) {
    const named = yield* namedLines(list, look);
    const lines = named.length > 0 ? named : yield* rowLines(list, look, out);
    for (const { position, el, by, label } of lines) {
      if (taken.has(el)) continue;
      taken.add(el);
      out.found.push(foundAs(`${list.field}/${position}`, by, el, { kind: 'code', el, list }, label));
    }
    if (list.rating) out.found.push(...(yield* ratingsOf(list.rating, lines, look)));
  }
  return out;
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
  const hasNow = look.page.controls.some(({ el }) =>
    namesOf(el).some((name) => list.nowWords.test(name) && positionNamed(name, list, look) !== undefined),
  );
  for (const { control, el } of look.page.controls) {
    yield;
    const isHidden = control === 'hidden';
    if (!isHidden && !holdsText(control)) continue;
    for (const name of namesOf(el)) {
      if (hasNow && list.oldWords.test(name)) continue;
      const named = positionNamed(name, list, look);
      const stated = named ?? positionLinked(name, list, look);
      if (stated === undefined || (isHidden && typeof stated !== 'number')) continue;
      const by = named === undefined ? 'link' : 'name';
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
    if (!rest || !isPlain(rest, look.lexicon.otherWords) || !isPlain(rest, list.notCodeWords)) return undefined;
    if (typeof position !== 'object') return position === 'primary' ? 1 : position;
    const line = match[1] ?? '';
    return (Number(line) || line.charCodeAt(0) - 96) + position.offset;
  }
  return undefined;
}

function positionLinked(name: string, list: ListSpec, look: Look): number | 'next' | undefined {
  const links = linkIdOf(name, look.lexicon);
  if (list.primaryLinkIds.some((id) => links.includes(id))) return 1;
  return list.otherLinkIds.some((id) => links.includes(id)) ? 'next' : undefined;
}

function holdsText(control: Control['control']): boolean {
  return /^(?:text|combobox|select)$/.test(control);
}

/** Where a stretch of a list begins: its primary line, its other lines, or both under one heading. */
interface Start {
  run: Run;
  part: 'primary' | 'others' | 'both';
}

/** A field, or a cell that shows a code. */
interface Place {
  el: HTMLElement;
  at: number;
  start: Start;
  /** A field that only its value, and no word, makes a code. */
  bare?: boolean;
  /** How far words and values speak for its being a code of now; below zero, one of the old set. */
  weight?: number;
}

/** Lines under a heading, in document order: fields, or, where there are none, cells that show a code. */
function* rowLines(list: ListSpec, look: Look, out: Findings): Generator<undefined, Line[]> {
  const starts = startsOf(list, look);
  if (starts.length === 0) return [];
  const asked: Place[] = [];
  let fields = 0;
  for (const control of look.page.controls) {
    yield;
    const { el, at } = control;
    if (!holdsText(control.control) || look.taken.has(el)) continue;
    const start = startFor(el, at, starts, list, look);
    if (!start) continue;
    if (control.control !== 'select') fields++;
    const place = codeField(control, start, list, look);
    if (place) asked.push(place);
  }
  const places = oneEach(asked);
  if (fields === 0 || places.length > 0) {
    // In a grid that is edited in place, only the cell that is being edited is a field.
    const columns = places.map(({ el }) => [tableOf(el), cellColumn(el)] as const);
    for (const shown of shownCodes(list, starts, look)) {
      const here = tableOf(shown.el);
      const isIn = columns.some(([table, column]) => table === here && column === cellColumn(shown.el));
      if (fields === 0 || isIn) places.push(shown);
    }
    places.sort((a, b) => a.at - b.at);
  }
  if (places.length === 0 && fields > 0) out.doubts.push({ field: list.field, why: 'no-field' });
  if (places.some(({ el }) => isPartial(el.closest(TABLE) ?? el))) {
    out.doubts.push({ field: list.field, why: 'part' });
    return [];
  }
  return numbered(places, list, out);
}

/**
 * One code field a row. Where rows have several, they are columns, and over all rows together one of them speaks most for
 * being the code: by what it is called, and by its values (a column of ICD-9-CM codes may stand before the one that counts).
 */
function oneEach(asked: Place[]): Place[] {
  const rows = Map.groupBy(asked, ({ el }) => el.closest(LINE) ?? el);
  const weights = new Map<string, number>();
  const keys = new Map<Place, string>();
  for (const row of rows.values()) {
    for (const [i, place] of row.entries()) {
      const key = `${cellColumn(place.el)}/${i}`;
      keys.set(place, key);
      weights.set(key, (weights.get(key) ?? 0) + (place.weight ?? 0));
    }
  }
  const weightOf = (place: Place): number => weights.get(keys.get(place) ?? '') ?? 0;
  const out: Place[] = [];
  const beaten = new Set<string | undefined>();
  for (const row of rows.values()) {
    const most = Math.max(...row.map(weightOf));
    const best = row.filter((place) => weightOf(place) === most);
    for (const place of row) if (!best.includes(place)) beaten.add(keys.get(place));
    // Only its value says so: then it must be the only one of its row.
    if (best.length === 1 || !best.every(({ bare }) => bare)) out.push(...best);
  }
  return out.filter((place) => !beaten.has(keys.get(place)));
}

function startsOf(list: ListSpec, look: Look): Start[] {
  const starts: Start[] = [];
  const byRun = Map.groupBy(look.mentions.all, ({ run }) => run);
  for (const run of look.page.runs) {
    const items = (byRun.get(run) ?? []).map(({ number }) => number);
    if (saysOther(run.text, look.lexicon)) continue;
    const primary = items.some((item) => list.primary.includes(item)) || list.primaryHeading?.test(run.text);
    const others = items.some((item) => list.others.includes(item)) || list.othersHeading?.test(run.text);
    if (primary ? others : !others && list.heading?.test(run.text)) starts.push({ run, part: 'both' });
    else if (primary || others) starts.push({ run, part: primary ? 'primary' : 'others' });
  }
  return starts.filter(({ run }) => !isOther(run.el, run.at, look));
}

/**
 * The heading that a field stands under: in the same table, the last one before it (or in its row); without one in the
 * table, the heading directly before that table. Another item's title between ends the list.
 */
function startFor(el: HTMLElement, at: number, starts: Start[], list: ListSpec, look: Look): Start | undefined {
  const row = el.closest(ROW);
  const start = starts.findLast(({ run }) => run.at < at || row?.contains(run.el));
  if (!start) return undefined;
  const { run } = start;
  const headRow = run.el.closest(ROW);
  const ended = look.mentions.all.some(
    (mention) =>
      mention.run.at > run.at &&
      mention.run.at < at &&
      !starts.some((other) => other.run === mention.run) &&
      !headRow?.contains(mention.run.el) &&
      !list.neverWords.test(mention.run.text),
  );
  if (ended || !isUnder(el, at, run, look)) return undefined;
  // A head row that names both parts, each in a cell of its own.
  const parts = new Set(starts.filter((other) => headRow?.contains(other.run.el)).map(({ part }) => part));
  return parts.size > 1 ? { run, part: 'both' } : start;
}

const SECTION = 'fieldset,section,article,form,ul,ol,[role=group]';

function isUnder(el: HTMLElement, at: number, heading: Run, look: Look): boolean {
  const innermost = tableOf(el);
  for (let table: Element | null = innermost; table; table = parentOf(table)?.closest(TABLE) ?? null) {
    const here: Element = table;
    if (here.contains(heading.el) || precedes(heading, here, look)) return true;
    // Legacy rows put small tables into their cells; a table with more fields than that is a list of its own.
    if (holdsMany(here, look)) return false;
  }
  if (innermost || at - heading.at > 160) return false;
  // No table: the heading must stand in a small element with the field, with nothing but the list between.
  const section = el.closest(SECTION) ?? el.parentElement;
  return section !== null && (section.contains(heading.el) || precedes(heading, section, look));
}

function holdsMany(table: Element, look: Look): boolean {
  let fields = 0;
  return look.page.controls.some(({ control, el }) => holdsText(control) && table.contains(el) && ++fields > 2);
}

/** Whether a heading stands directly before a container: no field and little text between. */
function precedes(heading: Run, container: Element, look: Look): boolean {
  for (let i = heading.at + 1, texts = 0; i < look.page.tokens.length; i++) {
    const token = look.page.tokens[i];
    if (token && container.contains(token.el)) return true;
    if (token?.kind === 'control' ? token.control !== 'hidden' : ++texts > 3) return false;
  }
  return false;
}

/** A field as a code of the list, by what its name, its column and its label call it; without any of them, by its value. */
function codeField({ el, at }: Control, start: Start, list: ListSpec, look: Look): Place | undefined {
  const headers = headersOver(el);
  const names = namesOf(el).map((name) => wordsOf(name).join(' '));
  const label = ownLabel(el, look.page) || attr(el, 'placeholder');
  const all = [...names, label, ...headers];
  if (all.some((text) => list.neverWords.test(text))) return undefined;
  if (names.some((name) => list.notCodeWords.test(name))) return undefined;
  const shown = shownText(el);
  const says = [...names, label].some((text) => list.codeWords.test(text));
  if (!says && list.notCodeWords.test(label)) return undefined;
  const header = headers.find((text) => list.codeWords.test(text) || list.notCodeWords.test(text));
  const isNamed = says || (header !== undefined && list.codeWords.test(header));
  // A field that holds an answer digit or a day is none, whatever heads it.
  if (isNamed ? /^\d{1,2}(?:$|\/\d)/.test(shown) : header !== undefined || !isCode(shown, list)) return undefined;
  const told = all.find((text) => list.oldWords.test(text) !== list.nowWords.test(text));
  const words = told === undefined ? 0 : list.nowWords.test(told) ? 3 : -3;
  const value = list.oldCode.test(shown) ? -1 : isCode(shown, list) ? 1 : 0;
  return { el, at, start, bare: !isNamed, weight: words + value };
}

/** A code, alone or with its title behind it. */
function isCode(text: string, list: ListSpec): boolean {
  return list.code.test(text.split(/ [-–—:|] /)[0] ?? '');
}

/** Gives lines their positions. A second line under a heading of the primary alone is another only with a letter. */
function numbered(places: Place[], list: ListSpec, out: Findings): Line[] {
  const lines: Line[] = [];
  const rows = new Set<Element>();
  const ranks: number[] = [];
  let primary = false;
  let others = 1;
  for (const { el, start } of places) {
    const row = el.closest(LINE);
    const text = textIn(row);
    const letter = /^\W?([a-z])[.):]/i.exec(text)?.[1]?.toLowerCase();
    // Under one heading for both parts, the letter says which line this is: the first field found may not be the first.
    const isFirst: boolean =
      start.part !== 'others' && !primary && (letter === undefined || letter === 'a' || start.part === 'primary');
    const isSecond = !isFirst && start.part === 'primary' && (letter === undefined || letter === 'a');
    if (isSecond || (row && rows.has(row))) {
      out.doubts.push({ field: list.field, why: 'second', about: text.slice(0, 40) });
      continue;
    }
    if (row) rows.add(row);
    primary ||= isFirst;
    // A line that no longer stands keeps its place: the one behind it is no primary for that.
    if (row && isGone(row, list)) continue;
    ranks.push(start.part === 'both' && row ? rankIn(row) : 0);
    lines.push({
      position: isFirst ? 1 : ++others,
      el,
      by: list.heading ? 'label' : 'number',
      label: start.run.text,
    });
  }
  // A grid can be sorted by anything: where its lines are numbered from one on, these are their places.
  const isRanked = lines.every((_, i) => ranks.includes(i + 1));
  return isRanked ? lines.map((line, i) => ({ ...line, position: ranks[i] ?? 0 })) : lines;
}

/** The number in the first cell of a row, as text or in a field of its own. */
function rankIn({ firstElementChild: first }: Element, field = first?.querySelector('input')): number {
  return Number(textIn(first).replace(/\W/g, '') || field?.value);
}

/** Whether a line is struck out, or a cell or a choice in it says that it no longer stands. */
function isGone(row: Element, { gone }: ListSpec): boolean {
  const says = [...row.querySelectorAll<HTMLElement>(`${CELL},select`)].map(shownText);
  return row.querySelector('s,del,strike') !== null || says.some((text) => gone.test(text));
}

/** Pages that only show: cells that hold a code, alone or before its title, in a column headed as code. */
function shownCodes(list: ListSpec, starts: Start[], look: Look): Place[] {
  return look.page.runs.flatMap((run) => {
    const el = isCode(run.text, list) ? run.el.closest<HTMLElement>(CELL) : null;
    if (!el || tidy(textWithoutControls(el)) !== run.text) return [];
    const headers = headersOver(el);
    const header = headers.find((text) => list.codeWords.test(text) || list.notCodeWords.test(text));
    const isOld = header !== undefined && list.oldWords.test(header) && !list.nowWords.test(header);
    if (!header || isOld || !list.codeWords.test(header)) return [];
    if (headers.some((text) => list.neverWords.test(text))) return [];
    const start = startFor(el, run.at, starts, list, look);
    return start ? [{ el, at: run.at, start }] : [];
  });
}
