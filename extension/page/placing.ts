import { textOf } from './box-text.ts';
import { CELL, cellColumn, columnHeads, rowOf } from './grid.ts';
import type { Mention, Mentions } from './mentions.ts';
import { elBefore, elBehind, once, parentOf, textIn, upFrom } from './nodes.ts';
import { common, type Question } from './questions.ts';
import { runAt } from './survey.ts';
import type { Run, Survey } from './surveyed.ts';

/** The title that stands for a question, and the text nearest to it. */
export interface Place {
  mention: Mention;
  /** The nearest text before the question that is not an answer of it. */
  nearest: Run | undefined;
}

const MOST_RUNS_BETWEEN = 14;

/**
 * Finds the title that a question stands under, by structure alone: first the smallest element that holds the question
 * and any title; in it the only title, or the last one before it. `undefined` where two ways of reading the page differ.
 */
export function placeOf(
  question: Question,
  page: Survey & { mentions: Mentions },
  mostBetween = MOST_RUNS_BETWEEN,
): Place | undefined {
  const box = common(question.controls);
  const holder = box && withTitle(box, page.mentions);
  if (!holder) return undefined;
  const inside = page.mentions.within.get(holder) ?? [];
  const nearest = nearestText(question, page);
  const inLine = question.widget === 'text' ? titlesInLine(question, inside, holder) : undefined;
  if (inLine && inLine.length !== 1) return undefined;
  const mention = inLine?.[0] ?? (inside.length === 1 ? inside[0] : titleBefore(question, inside, holder, page));
  if (!mention || !isNear(mention.run, question, page, mostBetween)) return undefined;
  return { mention, nearest: inLine || headsColumn(mention.run, question) ? mention.run : nearest };
}

/** The smallest element around one that holds a title. */
const withTitle = once((el: Element, mentions: Mentions): Element | undefined => {
  if (mentions.within.has(el)) return el;
  const up = parentOf(el);
  return up ? withTitle(up, mentions) : undefined;
});

/**
 * The last title before the question, where titles come before their fields in this holder, and where that title stands
 * for itself. A row of several titles heads columns: then only the one above the question's own column counts.
 */
function titleBefore(question: Question, inside: Mention[], holder: Element, page: Survey): Mention | undefined {
  const first = inside[0];
  if (!first || standsBehind(first, page)) return undefined;
  const index = inside.findLastIndex((mention) => mention.run.at < question.at);
  const before = inside[index];
  if (!before) return undefined;
  const neighbours = [inside[index - 1], inside[index + 1]].filter((mention) => mention !== undefined);
  if (neighbours.some((mention) => mention.run === before.run)) return undefined;
  const part = childHolding(holder, before.run.el);
  if (!part || part.contains(question.el)) return before;
  if (neighbours.some((mention) => part.contains(mention.run.el))) return inColumn(question, inside, part);
  return before;
}

/** How far apart two boxes that are placed by hand may be to stand in one line (px). */
const ONE_LINE = 12;

/**
 * Where titles and fields are placed by hand, each in a box of its own, the titles in the line of a field: the order of such a
 * page is that of its making. `undefined` where they are not.
 */
function titlesInLine({ el }: Question, inside: Mention[], holder: Element): Mention[] | undefined {
  const stated = (of: Element): number =>
    Number.parseFloat((childHolding(holder, of) as HTMLElement | undefined)?.style?.top ?? '');
  const top = stated(el);
  // Most pages: no title is looked at.
  if (Number.isNaN(top)) return undefined;
  const far = inside.map((mention) => Math.abs(stated(mention.run.el) - top));
  return far.every((px) => px >= 0) ? inside.filter((_, i) => (far[i] ?? 0) <= ONE_LINE) : undefined;
}

/** How far down the styles of an element and of what is around it place it (px). */
export function topOf(el: Element): number {
  return upFrom(el, 6).reduce((top, at) => top + shiftOf(at), 0);
}

/** How far down a style of its own moves an element (px). */
export function shiftOf(el: Element): number {
  const { transform = '', top = '' } = (el as HTMLElement).style ?? {};
  const moved = /translate(?:Y|3d)?\((?:[^,)]+,\s*)?(-?[\d.]+)px/.exec(transform)?.[1] ?? top;
  return Number.parseFloat(moved) || 0;
}

/** Whether a field stands directly before a title, in its block or row: then the titles may stand behind their fields. */
function standsBehind(first: Mention, page: Survey): boolean {
  const before = page.tokens[first.run.at - 1];
  if (before?.kind !== 'control' || before.widget === 'hidden') return false;
  return first.run.block.contains(before.el) || rowOf(before.el) === rowOf(first.run.el);
}

/** Whether a title is the head of the question's own column, in a row of several heads, over cells without texts. */
function headsColumn({ el }: Run, question: Question): boolean {
  const head = el.closest(CELL);
  const cell = question.el.closest(CELL);
  if (!head || !cell || !(elBehind(head) || elBefore(head))) return false;
  return columnHeads(cell).includes(head) && cellColumn(el) === cellColumn(cell) && textIn(cell) === '';
}

/** The child of an element that another one stands in. */
export function childHolding(holder: Element, el: Element): Element | undefined {
  const child = upFrom(el, 99, holder).at(-1);
  return child && parentOf(child) === holder ? child : undefined;
}

function inColumn(question: Question, inside: Mention[], part: Element): Mention | undefined {
  const column = cellColumn(question.el);
  if (column === undefined) return undefined;
  const above = inside.filter(({ run }) => part.contains(run.el) && cellColumn(run.el) === column);
  return above.length === 1 ? above[0] : undefined;
}

/** The nearest text before a question; its own answer, texts beside its own buttons, as every bare digit, do not count. */
export function nearestText({ el, at }: Question, page: Survey): Run | undefined {
  const shown = textOf(el);
  for (let i = at - 1; i >= 0; i--) {
    const run = runAt(page, i);
    if (run && run.text !== shown && !/^\W*\d\W*$/.test(run.text)) return run;
  }
}

/** A title far away, with much text or a heading between, is no title of this question; neither is a heading or legend below it. */
function isNear(title: Run, question: Question, page: Survey, mostBetween: number): boolean {
  const from = Math.min(title.at, question.at);
  const to = Math.max(title.at, question.at);
  const isBelow = title.at === to;
  if (isBelow && /^(?:H|LEGEND)/.test(title.rank)) return false;
  // Each question of a long list may have a legend of its own.
  const isFar = mostBetween > MOST_RUNS_BETWEEN;
  let runs = 0;
  for (let i = from + 1; i < to; i++) {
    const run = runAt(page, i);
    if (
      run &&
      (++runs > mostBetween ||
        (run.block !== title.block &&
          (isBelow || i > title.at + 1) &&
          (/^H/.test(run.rank) || (!isFar && run.rank === 'LEGEND'))))
    )
      return false;
  }
  return true;
}
