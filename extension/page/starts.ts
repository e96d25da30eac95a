import { shownText } from './box-text.ts';
import { isOther, saysOther } from './context.ts';
import type { By } from './found.ts';
import { around, HEADS, hasControl, inRow, isAloneInRow, LINE, rowsOf, TABLE, tableOf } from './grid.ts';
import { namesOf, ownLabel } from './labels.ts';
import { ENTRY, hasPicker, linesIn } from './list-cells.ts';
import type { ListSpec } from './list-spec.ts';
import { holdsText } from './lists.ts';
import type { Look } from './look.ts';
import { saidOf } from './names.ts';
import { allIn, elBefore, parentOf, upFrom } from './nodes.ts';
import { childHolding } from './placing.ts';
import { brokenText, isDrawn } from './seen.ts';
import { besideTitle } from './shown-beside.ts';
import type { Control, Run } from './surveyed.ts';

/** Which lines begin there. */
type StartPart = 'primary' | 'others' | 'both';

/** Where a stretch of a list begins: its primary line, its other lines, or both under one heading. */
export interface Start {
  run: Run;
  part: StartPart;
  by: By;
  /** Whether it names what stands beside it, and heads nothing: the lines are there, or in its own text. */
  isLabel?: boolean;
  /** The heading of the list that it stands under, or itself: `Diagnoses-1` under `Diagnoses` is the title of a line. */
  list: Run;
  /** Where something else begins: another item, or a row that heads allergies or drugs. */
  until: number;
}

/** What leads to parts of a page, and is none. */
const MENU = 'nav,[role=navigation],[role=menu],[role=menubar],[role=tree]';

/** Where the stretches of a list begin on a page, in its order. */
export function startsOf(list: ListSpec, look: Look): Start[] {
  const starts: Start[] = [];
  /** Headings in words: a list that has item numbers is known by them, where a page prints any. */
  const worded: Start[] = [];
  const by: By = list.primary[0] ? 'number' : 'label';
  const byRun = Map.groupBy(look.mentions.all, ({ run }) => run);
  for (const run of look.runs) {
    const items = (byRun.get(run) ?? []).map(({ number }) => number);
    if (saysOther(run.text, look) || run.el.closest(MENU)) continue;
    const primary = items.some((item) => list.primary.includes(item)) || list.primaryHeading?.test(run.text);
    const others = items.some((item) => list.others.includes(item)) || list.othersHeading?.test(run.text);
    const start = { run, list: run, by, until: Number.POSITIVE_INFINITY };
    if (primary || others) starts.push({ ...start, part: primary && others ? 'both' : primary ? 'primary' : 'others' });
    else {
      const [label = '', behind = ''] = run.text.split(/:\s+(.*)/);
      const holds = !!linesIn(behind, list)[0];
      const isHead = !holds && (!list.primary[0] || run.rank || isAloneInRow(run));
      const part = partInWords(holds ? label : run.text, list, worded.length > 0);
      const isLabel = !isHead && part === 'both' && (holds || standBeside(run, list, look));
      if (part && (isHead || isLabel)) worded.push({ ...start, by: 'label', part, isLabel });
    }
  }
  const all = !list.primary[0] || !starts[0] ? [...starts, ...worded] : starts;
  const open = all.sort((a, b) => a.run.at - b.run.at).filter(({ run }) => !isOther(run.el, run.at, look));
  return open.map((start) => ({
    ...start,
    list: open.find(({ run }) => isNumbered(start.run.text, run.text))?.run ?? start.run,
    until: endOf(start.run, open, list, look),
  }));
}

/** Whether a text is another one with a number behind it. */
function isNumbered(text: string, bare: string): boolean {
  return text.startsWith(bare) && /^\W+\d\d?\W*$/.test(text.slice(bare.length));
}

/** Whether several lines stand in the cell or block beside a label. */
function standBeside(run: Run, list: ListSpec, look: Look): boolean {
  const beside = besideTitle(run, list, look);
  return !!beside && !!linesIn(brokenText(beside), list)[0];
}

/** Which part of a list a heading without a number begins. `Primary Diagnosis` alone may be anybody's: it needs the list's own before it. */
function partInWords(text: string, list: ListSpec, isBelow: boolean): StartPart | undefined {
  if (list.heading?.test(text)) return 'both';
  if (!isBelow) return undefined;
  return list.isPrimary.test(text) ? 'primary' : list.isOther.test(text) ? 'others' : undefined;
}

/** Where something else begins behind a heading: the title of another item, or a row with nothing but such a title. */
function endOf(start: Run, starts: readonly Start[], { neverWords, gone, empty }: ListSpec, look: Look): number {
  const row = inRow(start.el);
  const titles = new Set(look.mentions.all.map(({ run }) => run));
  const known = new Set(starts.map(({ run }) => run));
  const end = look.runs.find(
    (run) =>
      run.at > start.at &&
      !row?.contains(run.el) &&
      !known.has(run) &&
      (neverWords.test(run.text)
        ? run.rank || isAloneInRow(run)
        : titles.has(run) ||
          ((run.rank || run.block.matches('p,dt')) && gone.test(run.text)) ||
          // It says itself that it holds nothing: what follows is something else.
          (run.at < start.at + 5 && empty.test(run.text) && isDrawn(run.el))),
  );
  return end?.at ?? Number.POSITIVE_INFINITY;
}

/**
 * The heading that a field stands under: in the same table, the last one before it (or in its row); without one in the
 * table, the heading directly before that table.
 */
export function startFor(el: Element, at: number, starts: Start[], look: Look): Start | undefined {
  const row = inRow(el);
  const start = starts.findLast(({ run }) => run.at < at || row?.contains(run.el));
  if (!start || at > start.until || !isUnder(el, at, start, look)) return undefined;
  const headRow = inRow(start.run.el);
  // A head row that names both parts, each in a cell of its own.
  const parts = new Set(starts.filter((other) => headRow?.contains(other.run.el)).map(({ part }) => part));
  return parts.size > 1 ? { ...start, part: 'both' } : start;
}

const SECTION = 'fieldset,section,article,form,ul,ol,[role=group]';

function isUnder(el: Element, at: number, start: Start, look: Look): boolean {
  const heading = start.run;
  // What is open in front of a list adds lines to it.
  if (!(el.closest(DIALOG)?.contains(heading.el) ?? true)) return false;
  const innermost = tableOf(el);
  for (let table: Element | null = innermost; table; table = parentOf(table)?.closest(TABLE) ?? null) {
    const here: Element = table;
    if (here.contains(heading.el) || precedes(start, firstOf(here), look)) return true;
    // Legacy rows put small tables into their cells; a table with more fields than that is a list of its own.
    if (holdsMany(here, look)) return false;
  }
  // A toolkit may draw a box as a table of one row.
  const isBox = innermost && !rowsOf(innermost)[1] && !allIn(innermost, ENTRY)[1];
  if ((innermost && !isBox) || at - heading.at > 160) return false;
  // No table: the heading must stand in a small element with the field, with nothing but the list between.
  const section = around(el, SECTION) ?? el.parentElement;
  if (section && (section.contains(heading.el) || precedes(start, section, look))) return true;
  return isRowBelow(el, at, heading, look);
}

/** Whether a field stands in one of the alike blocks that follow directly behind a heading, as rows of a list do. */
function isRowBelow(el: Element, at: number, heading: Run, look: Look): boolean {
  // Out of the roots of components too: each line may be one.
  const way = upFrom(el);
  const holder = upFrom(heading.block).find((up) => way.includes(up));
  const row = holder && way[way.indexOf(holder) - 1];
  const head = holder && childHolding(holder, heading.el);
  if (!row || !head) return false;
  let before = elBefore(row);
  while (before && before !== head && (!hasControl(before) || before.className === row.className))
    before = elBefore(before);
  // In the root of a component, a heading is no sibling of what that is given.
  if ((before ?? head) !== head) return false;
  // Where the heading's own part of the page holds lines, this is another part.
  const isLine = (token: Token): boolean =>
    head.contains(token.el) && look.lists.some(({ lineStart }) => lineStart.test(token.text ?? shownText(token.el)));
  const between = look.tokens.slice(heading.at + 1, at) as Token[];
  return !between.some((token) => isLine(token) || endsPart(token, heading, look));
}

/** A text, or a field, which has neither text nor rank. */
type Token = Partial<Run> & { el: HTMLElement };

/** The first of tables that stand directly behind each other, a row each. */
function firstOf(table: Element): Element {
  const before = elBefore(table);
  return before?.matches(TABLE) && rowsOf(table).length === 1 && rowsOf(before).length === 1 ? firstOf(before) : table;
}

/** Another heading of its rank begins something else, unless it is the code of a line. */
function endsPart({ rank = '', text = '' }: Partial<Run>, heading: Run, { lists }: Look): boolean {
  return /^[HL]/.test(rank) && (!heading.rank || rank <= heading.rank) && !lists.some(({ code }) => code.test(text));
}

function holdsMany(table: Element, look: Look): boolean {
  let fields = 0;
  return look.controls.some(({ widget, el }) => holdsText(widget) && table.contains(el) && ++fields > 2);
}

/** Whether a heading stands directly before a container: no field but those of its tools, and little text between. */
function precedes(start: Start, container: Element, look: Look): boolean {
  const heading = start.run;
  for (let i = heading.at + 1, texts = 0; i < look.tokens.length; i++) {
    const token = look.tokens[i];
    if (!token) break;
    if (container.contains(token.el)) return true;
    if (token.kind === 'control') {
      const isAside = start.part === 'both' && container.matches(TABLE) && isAdding(token, look);
      const isFree = token.widget === 'hidden' || token.el.closest('[role=tablist]');
      if (!isFree && !isAside && !isTool(token, start, look)) return false;
      continue;
    }
    if (endsPart(token, heading, look)) return false;
    // A head that is drawn as a table of its own stands between too.
    if (!token.el.closest('label,[role=tab]') && !isHeadApart(token.el) && ++texts > 3) return false;
  }
  return false;
}

function isHeadApart(el: Element): boolean {
  const table = el.closest(HEADS) && tableOf(el);
  return !!table && rowsOf(table).length === 1;
}

export const DIALOG = 'dialog,[role=dialog],[aria-modal=true]';

/**
 * Whether a field between a heading and its table is a tool of the list: what is searched in it, how many lines it shows, which
 * of them. Over what a dialog found, or under the heading of a single line, a search box picks codes.
 */
function isTool(control: Control, { part }: Start, look: Look): boolean {
  const { el } = control;
  if (control.widget === 'checkbox') return true;
  if (control.widget === 'select')
    return [ownLabel(el, look), ...saidOf(namesOf(el))].some((text) => look.lengths.test(text));
  return (!look.holding(control) || isAdder(el, look)) && part !== 'primary' && !el.closest(DIALOG);
}

/** Whether a field stands in no line, and is not that of the primary: over a table, it is of the form that adds lines to it. */
function isAdding({ el }: Control, look: Look): boolean {
  return (
    !el.closest(`${LINE},${DIALOG}`) &&
    !look.lists.some(({ primaryWords }) => primaryWords.test([ownLabel(el, look), ...namesOf(el)].join()))
  );
}

/** Whether a button beside a field adds what it holds to a list. */
function isAdder(el: Element, look: Look): boolean {
  return look.lists.some(({ picks }) => hasPicker(parentOf(parentOf(el) ?? el), picks));
}
