import { shownText } from './choice.ts';
import { CELL, headersOver, LINE, rowsOf, tableOf } from './grid.ts';
import { ownLabel } from './labels.ts';
import type { ListSpec } from './lexicon.ts';
import { isHeaded, styleOf } from './list-cells.ts';
import type { Look } from './look.ts';
import { attr, parentOf, textIn, tidy } from './nodes.ts';
import { isTicked } from './questions.ts';
import { codesIn } from './read.ts';
import { isDrawn } from './seen.ts';
import { controlKind } from './survey.ts';

/** What is ticked. */
export const TICKED = 'input[type=checkbox],input[type=radio]';
const BOX = `${TICKED},[role=checkbox],[role=radio],[role=switch]`;
/** Small elements that say one thing. */
const BADGE = 'b,em,i,mark,small,span,strong';
const ICON = 'i[title],span[title],img,svg,[role=img]';

/** Whether a cell, a choice, a badge or a box in the row of an element says this and nothing else. */
export function saysKind(el: Element, kind: RegExp, look: Look): boolean {
  return kindsOf(el.closest(LINE), look).some((says) => kind.test(says));
}

const known = new WeakMap<Look, Map<Element | null, string[]>>();

/** As {@link saidIn}, with what heads the group of the row; asked once a look for each row. */
function kindsOf(row: Element | null, look: Look): string[] {
  const rows = known.get(look) ?? new Map<Element | null, string[]>();
  known.set(look, rows);
  const kinds = rows.get(row) ?? [...saidIn(row, look), ...(row ? [groupOf(row)] : [])];
  rows.set(row, kinds);
  return kinds;
}

/** What the row of a line says of it: `Active`, or `not Active` where a box of that name is open or a cell of it says No. */
function saidIn(row: Element | null, look: Look): string[] {
  return [...(row?.querySelectorAll<HTMLElement>(`${CELL},select,${BOX},input,${BADGE},${ICON}`) ?? [])].flatMap(
    (el) => {
      if (el.matches(BOX)) {
        const name = ownLabel(el, look) || (el.closest(CELL) && textIn(el.closest(CELL))) || headOver(el);
        return isTicked(el) ? name : `not ${name}`;
      }
      // What stands beside a box is its name.
      if (el.querySelector(BOX)) return [];
      const isBadge = !el.matches(CELL) && !controlKind(el);
      if (isBadge && (el.firstElementChild || el.closest('label,button,a') || !isDrawn(el))) return [];
      const text = shownText(el) || (el.matches(ICON) ? saidBySign(el) : '');
      const [isNo, isYes] = look.noOrYes.map((words) => words.test(text));
      return isNo ? `not ${headOver(el)}` : isYes ? headOver(el) : text;
    },
  );
}

/** What a sign is called that holds no text. */
function saidBySign(el: Element): string {
  return attr(el, 'title') || attr(el, 'aria-label') || attr(el, 'alt');
}

function headOver(el: Element): string {
  return (headersOver(el)[0] ?? '').replace(/\W+$/, '');
}

/** Whether a line is struck out, something in its row says that it no longer stands, or a day stands under its end. */
export function isGone(el: Element, row: Element, list: ListSpec, look: Look): boolean {
  const { gone, goneHeads } = list;
  // A code beside it that is not struck out has taken its place.
  const isReplaced = codesIn(standingText(el), list).length > 0;
  return (
    [...row.querySelectorAll(STRUCK)].some((part) => !isReplaced || !el.contains(part)) ||
    isStruck(el, row, isReplaced) ||
    kindsOf(row, look).some((says) => gone.test(says)) ||
    groupOf(row)
      .split(/\s*(?:[/&,]|\band\b)\s*/)
      .every((part) => gone.test(part)) ||
    [...row.querySelectorAll<HTMLElement>(`${CELL},input,select`)].some(
      (cell) => /\d/.test(shownText(cell)) && isHeaded(cell, (head) => goneHeads.test(head)),
    )
  );
}

/** What the row says that heads the group of a line, without how many there are: `Resolved (2)`. */
function groupOf(row: Element): string {
  const rows = rowsOf(tableOf(row) ?? row);
  const heads = row.querySelectorAll(CELL).length > 1 ? rows.slice(0, Math.max(0, rows.indexOf(row))) : [];
  const head = heads.findLast((each) => each.querySelectorAll(CELL).length === 1);
  return textIn(head).replace(/\W*\(\d+\)$/, '');
}

/** Whether a style strikes a line out: on its row, its cell, or a part of that. */
function isStruck(el: Element, row: Element, isReplaced: boolean): boolean {
  const parts = isReplaced ? [] : [...el.querySelectorAll('*')].slice(0, 20);
  for (let at: Element | null = el; at; at = at === row ? null : parentOf(at)) parts.push(at);
  return parts.some(isStruckOut);
}

const STRUCK = 's,del,strike';

/** Whether markup or style strikes an element itself out. */
export function isStruckOut(el: Element): boolean {
  return el.matches(STRUCK) || /line-through/.test(styleOf(el).textDecoration ?? '');
}

/** The text of an element without what is struck out in it. */
export function standingText(el: Element): string {
  const parts = [...el.childNodes].map((node) => {
    if (node.nodeType === 3) return node.textContent;
    return node.nodeType !== 1 || isStruckOut(node as Element) ? ' ' : ` ${standingText(node as Element)} `;
  });
  return tidy(parts.join(''));
}
