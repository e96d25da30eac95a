import { isOther, isTitle, saysOther } from './context.ts';
import type { Look } from './find.ts';
import type { By } from './found.ts';
import { ROW, rowsOf, TABLE, tableOf } from './grid.ts';
import type { ListSpec } from './lexicon.ts';
import { type Control, parentOf, type Run, tagOf } from './survey.ts';

/** Where a stretch of a list begins: its primary line, its other lines, or both under one heading. */
export interface Start {
  run: Run;
  part: 'primary' | 'others' | 'both';
  by: By;
}

/** Where the stretches of a list begin on a page, in its order. */
export function startsOf(list: ListSpec, look: Look): Start[] {
  const starts: Start[] = [];
  /** Headings in words: a list that has item numbers is known by them, where a page prints any. */
  const worded: Start[] = [];
  const by = list.primary.length > 0 ? 'number' : 'label';
  const byRun = Map.groupBy(look.mentions.all, ({ run }) => run);
  for (const run of look.runs) {
    const items = (byRun.get(run) ?? []).map(({ number }) => number);
    if (saysOther(run.text, look)) continue;
    const primary = items.some((item) => list.primary.includes(item)) || list.primaryHeading?.test(run.text);
    const others = items.some((item) => list.others.includes(item)) || list.othersHeading?.test(run.text);
    if (primary || others) starts.push({ run, by, part: primary && others ? 'both' : primary ? 'primary' : 'others' });
    else if (list.heading?.test(run.text) && (list.primary.length === 0 || isTitle(run)))
      worded.push({ run, by: 'label', part: 'both' });
  }
  const all = list.primary.length === 0 || starts.length === 0 ? [...starts, ...worded] : starts;
  return all.sort((a, b) => a.run.at - b.run.at).filter(({ run }) => !isOther(run.el, run.at, look));
}

/**
 * The heading that a field stands under: in the same table, the last one before it (or in its row); without one in the
 * table, the heading directly before that table. Another item's title between ends the list.
 */
export function startFor(el: Element, at: number, starts: Start[], list: ListSpec, look: Look): Start | undefined {
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
  return parts.size > 1 ? { ...start, part: 'both' } : start;
}

const SECTION = 'fieldset,section,article,form,ul,ol,[role=group]';

function isUnder(el: Element, at: number, heading: Run, look: Look): boolean {
  const innermost = tableOf(el);
  for (let table: Element | null = innermost; table; table = parentOf(table)?.closest(TABLE) ?? null) {
    const here: Element = table;
    if (here.contains(heading.el) || precedes(heading, firstOf(here), look)) return true;
    // Legacy rows put small tables into their cells; a table with more fields than that is a list of its own.
    if (holdsMany(here, look)) return false;
  }
  if (innermost || at - heading.at > 160) return false;
  // No table: the heading must stand in a small element with the field, with nothing but the list between.
  const section = el.closest(SECTION) ?? el.parentElement;
  return section !== null && (section.contains(heading.el) || precedes(heading, section, look));
}

/** The first of tables that stand directly behind each other, a row each. */
function firstOf(table: Element): Element {
  const before = table.previousElementSibling;
  return before?.matches(TABLE) && rowsOf(table).length === 1 && rowsOf(before).length === 1 ? firstOf(before) : table;
}

function holdsMany(table: Element, look: Look): boolean {
  let fields = 0;
  return look.controls.some(({ control, el }) => holdsText(control) && table.contains(el) && ++fields > 2);
}

/** Whether a heading stands directly before a container: no field and little text between. */
function precedes(heading: Run, container: Element, look: Look): boolean {
  for (let i = heading.at + 1, texts = 0; i < look.tokens.length; i++) {
    const token = look.tokens[i];
    if (token && container.contains(token.el)) return true;
    // Another heading of its rank begins something else.
    if (token?.kind === 'text' && token.isHeading && tagOf(token.block) <= tagOf(heading.block)) return false;
    if (token?.kind === 'control' ? token.control !== 'hidden' : ++texts > 3) return false;
  }
  return false;
}

/** Whether a control holds a text or a choice of one. */
export function holdsText(control: Control['control']): boolean {
  return /^(?:text|combobox|select)$/.test(control);
}
