import { shownText } from './box-text.ts';
import { saysOther } from './context.ts';
import { cellColumn, headersOver, inRow, tableOf } from './grid.ts';
import { namesOf, ownLabel } from './labels.ts';
import { cellsBeside, ENTRY, inLine } from './list-cells.ts';
import { headedAlike } from './list-headings.ts';
import { numbered } from './list-order.ts';
import { isPartOf, turnedBy } from './list-part.ts';
import type { Place } from './list-place.ts';
import type { ListSpec } from './list-spec.ts';
import { headOf, isElse, isOf } from './list-words.ts';
import { holdsText } from './lists.ts';
import type { Line, Look } from './look.ts';
import { titlesIn } from './mentions.ts';
import { saidOf } from './names.ts';
import { attr, parentOf, textIn } from './nodes.ts';
import { codesIn, isCode } from './read.ts';
import { isInPart } from './seeking.ts';
import { isDrawn } from './seen.ts';
import { isCodeSeen, shownCodes } from './shown-codes.ts';
import { shownLines } from './shown-lines.ts';
import { type Start, startFor, startsOf } from './starts.ts';
import { boxesOf } from './survey.ts';
import type { Control } from './surveyed.ts';

/**
 * Lines under a heading, in document order: fields that their name, their column or their own label calls a code, or, where
 * there are none, cells and lines that show one.
 */
export function* rowLines(list: ListSpec, look: Look): Generator<undefined, Line[]> {
  const starts = startsOf(list, look);
  if (!starts[0]) return [];
  let asked: Place[] = [];
  /** The headings of the fields that could hold a code. */
  let fields: Start[] = [];
  let hidden = 0;
  for (const control of look.controls) {
    yield;
    const { el, at } = control;
    if (!holdsText(control.widget) || look.taken.has(el)) continue;
    const start = startFor(el, at, starts, look);
    if (!start || !look.holding(control)) continue;
    const place = codeField(control, start, list, look);
    if (isHiddenRow(el) && isOpen(start)) {
      if (place && shownText(el) !== '') hidden++;
      continue;
    }
    if (place) asked.push(place);
    if (place || (control.widget !== 'select' && !isPlainlyElse(el, list, look) && !isAside(control, look)))
      fields.push(start);
  }
  // So are lines that are drawn without a table, among others that are.
  const isAway = ({ el, start }: Place): boolean => isOpen(start) && !isDrawn(parentOf(el) ?? el);
  if (asked.some((place) => !isAway(place))) {
    hidden += asked.filter((place) => isAway(place) && shownText(place.el) !== '').length;
    asked = asked.filter((place) => !isAway(place));
  }
  const seen = shownCodes(list, starts, look);
  // Cells that can be edited keep their fields out of sight beside what they show.
  if (seen[0] && asked[0] && asked.every(isAway)) {
    asked = [];
    fields = [];
  }
  // A form that waits in a closed dialog is a copy of the list that is seen.
  if ([...asked, ...seen].some(({ start }) => isOpen(start))) {
    asked = asked.filter(({ start }) => isOpen(start));
    fields = fields.filter(isOpen);
  }
  // A field between the heading and a list that is shown adds lines to it; a form in a row of its own changes the line above.
  const [adder, ...others] = asked;
  const adds = adder && !others[0] && !inLine(adder.el) && seen.some(({ start }) => start.run === adder.start.run);
  if (adds || (adder && asked.every(({ el }) => isFormIn(el, seen)))) {
    asked = [];
    fields = [];
  }
  // What is said to be of the old set counts only where nothing else does.
  const now = asked.filter(({ isOld }) => !isOld);
  const edited = oneEach(now[0] ? now : asked);
  // In a grid that is edited in place, only the cell that is being edited is a field.
  const isBeside = ({ el }: Place): boolean =>
    edited.some((each) => tableOf(each.el) === tableOf(el) && cellColumn(each.el) === cellColumn(el));
  const shown = !fields[0] ? seen : seen.filter(isBeside);
  // Above such cells, a blank field is where a line is added.
  const last = Math.max(...shown.map(({ at }) => at));
  const fielded = edited.filter(({ el, at }) => at > last || shownText(el) !== '');
  const places = [...fielded, ...shown];
  // In print, a cell holds the primary, and another one all the others.
  const isOne = starts.some(({ part }) => part === 'others') && places.every(({ start }) => start.part === 'primary');
  const lines = !fields[0] && (!places[0] || isOne) ? shownLines(list, starts, look) : [];
  if (lines[0]?.position === 1 && isOne) return lines;
  if (!places[0] && !fields[0]) {
    if (!lines[0] && showsCode(list, starts, look)) look.doubt(list.field, 'no-field');
    return lines;
  }
  // The whole code is in two fields, and neither is it.
  const isPieced = places.some(({ el }) => cellsBeside(el).some((cell) => isPiece(cell, list)));
  if (!places[0] || isPieced) look.doubt(list.field, 'no-field');
  if (isPieced) return [];
  const part = isPartOf(places, list, look);
  if (part ?? hidden > 0) look.doubt(list.field, part ?? 'more');
  if (part === 'part') return [];
  // The primary line may be printed over a table of the others.
  const areOthers = !!places[0] && places.every(({ start }) => start.part === 'others');
  const isPrinted = areOthers && starts.some(({ part }) => part === 'primary');
  const primary = isPrinted ? shownLines(list, starts, look).filter(({ position }) => position === 1) : [];
  return [...primary, ...numbered(headedAlike(places, list, look), list, look)];
}

/** Whether a field stands in a row that is one cell over the columns of the table that shows codes. */
function isFormIn(el: Element, seen: readonly Place[]): boolean {
  return [el, tableOf(el)].some((at) => {
    const cell = at?.closest('[colspan]:only-child,:empty+[colspan]');
    return cell && seen.some((place) => tableOf(place.el) === tableOf(cell));
  });
}

/** Whether a cell holds the last piece of a code, or stands there for one: its column says so. */
function isPiece(cell: Element, { pieceHeads }: ListSpec): boolean {
  const field = cell.querySelector<HTMLElement>(ENTRY);
  return pieceHeads.test(headersOver(cell)[0] ?? '') && (field ? shownText(field) : textIn(cell)).length < 2;
}

/** Whether a code stands under a heading of the list in a shape that none of the ways above can read. */
function showsCode(list: ListSpec, starts: Start[], look: Look): boolean {
  if (look.doubts.some(({ field }) => field.startsWith(list.field))) return false;
  return look.runs.some((run) => isCodeSeen(run, list, look) && startFor(run.el, run.at, starts, look));
}

/** Whether a field is none of a list's lines: nobody sees it, or it turns the pages. */
function isAside(control: Control, look: Look): boolean {
  const { el } = control;
  return !isDrawn(el) || isInPart(el, look.pagerParts, null) || look.pager.test(turnedBy(control, look));
}

function isOpen({ run }: Start): boolean {
  return isDrawn(run.el);
}

/** Whether what a field is called is something that stands beside codes: a description, a day, a rating. */
function isPlainlyElse(el: HTMLElement, list: ListSpec, look: Look): boolean {
  const says = [...saidOf(namesOf(el)), ownLabel(el, look), ...headersOver(el)];
  return !says.some((text) => list.codeWords.test(text)) && says.some((text) => list.notCodeWords.test(text));
}

/**
 * Whether a field stands in a row that is not drawn, of a table that is: what a script copies for each new line, or a line that
 * was taken away. Of a table in a closed tab, all rows count.
 */
function isHiddenRow(el: Element): boolean {
  const row = inRow(el);
  const table = row && tableOf(row);
  return !!table && isDrawn(table) && !isDrawn(row);
}

/**
 * One code field a row. Where rows have several, they are columns, and over all rows together one of them speaks most for
 * being the code: by what it is called, and by its values (a column of ICD-9-CM codes may stand before the one that counts).
 */
function oneEach(asked: Place[]): Place[] {
  const rows = [...Map.groupBy(asked, ({ el }) => inLine(el) ?? el).values()];
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
    return mine && (!mine[1] || !mine.every(({ bare }) => bare)) ? mine : [];
  });
  return best.filter(({ column }) => !beaten.has(column));
}

/** Whether all that a list to choose from offers begins with a code. */
function offersCodes(el: HTMLElement, { lineStart }: ListSpec): boolean {
  const options = [...((el as HTMLSelectElement).options ?? [])].filter(
    ({ value, text }) => value !== '' && text !== '',
  );
  return options.length > 1 && options.every(({ text }) => lineStart.test(text));
}

/** The shortest that a field of codes can be: `I50.9` fits into none that is shorter. */
const LEAST_LENGTH = 5;

/** A field as a code of the list, by what its name, its column and its label call it; without any of them, by its value. */
export function codeField({ el, at }: Control, start: Start, list: ListSpec, look: Look): Place | undefined {
  const headers = headersOver(el);
  const names = saidOf(namesOf(el));
  const own = ownLabel(el, look);
  const label = own || attr(el, 'placeholder');
  const all = [...names, label, ...headers];
  // What stands in a blank field may be an example.
  // The title of the list may stand over its table, and name all that is in it.
  const isTitle = (text: string): boolean => titlesIn(text, look).some((number) => isOf(number, list));
  if (all.some((text) => !isTitle(text) && (isElse(text, list) || ((text !== label || own) && saysOther(text, look)))))
    return undefined;
  if (names.some((name) => list.notCodeWords.test(name))) return undefined;
  // One part of a code, before or behind its dot.
  const { maxLength } = el as HTMLInputElement;
  if (maxLength > 0 && maxLength < LEAST_LENGTH && !boxesOf(el)[1]) return undefined;
  const shown = shownText(el);
  const says = [...names, label].some((text) => list.codeWords.test(text));
  if (!says && list.notCodeWords.test(label)) return undefined;
  const header = headOf(headers, list);
  const isNamed = says || (header && list.codeWords.test(header));
  // A field that holds an answer digit or a day is none, whatever heads it.
  // One code among its words: behind its dot, where nothing else names the field, or in one of diagnoses.
  const isWorded = label === '' && /^\w{3}\.\w+ /.test(shown);
  const isLine = (isWorded || all.some((text) => list.lineHeads.test(text))) && codesIn(shown, list).length === 1;
  const isCoded = isLine || isCode(shown, list) || (['', start.run.text].includes(label) && offersCodes(el, list));
  if (isNamed ? /^\d\d?(?:$|\/\d)/.test(shown) : header || !isCoded) return undefined;
  const told = all.find((text) => list.oldWords.test(text) !== list.nowWords.test(text));
  const isOld = told && list.oldWords.test(told);
  const value = list.oldCode.test(shown) ? -1 : isCode(shown, list) ? 1 : 0;
  return { el, at, start, bare: !isNamed, isOld, weight: (told ? 3 : 0) + value };
}
