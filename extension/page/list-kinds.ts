import { shownText } from './box-text.ts';
import { CELL, headersOver, ROW, tableOf } from './grid.ts';
import { ownLabel } from './labels.ts';
import { ENTRY, inLine, isHeaded } from './list-cells.ts';
import type { ListSpec } from './list-spec.ts';
import type { Look } from './look.ts';
import { wordsOf } from './names.ts';
import { allIn, attr, once, textIn, tidy, upFrom } from './nodes.ts';
import { isTicked } from './questions.ts';
import { codesIn } from './read.ts';
import { drawnAs, isDrawn } from './seen.ts';
import { controlKind } from './survey.ts';

/** What is ticked. */
export const TICKED = 'input[type=checkbox],input[type=radio]';
const BOX = `${TICKED},[role=checkbox],[role=radio],[role=switch]`;
/** Small elements that say one thing. */
const BADGE = 'b,div,em,i,mark,small,span,strong';
const ICON = 'i[title],span[title],img,svg,[role=img]';

/** Whether a cell, a choice, a badge or a box in the row of an element says this and nothing else. */
export function saysKind(el: Element, kind: RegExp, look: Look): boolean {
  const row = inLine(el);
  return !!row && kindsOf(row, look).some((says) => kind.test(says));
}

/**
 * What the row of a line says of it, and what heads its group: `Active`, or `not Active` where a box of that name is open or a cell of
 * it says No.
 */
const kindsOf = once((row: Element, look: Look): string[] => {
  const says = allIn(row, `${CELL},${ENTRY},${BOX},${BADGE},${ICON}`).flatMap((el) => {
    if (el.matches(BOX)) {
      const name = ownLabel(el, look) || textIn(el.closest(CELL)) || headOver(el);
      return isTicked(el) ? name : `not ${name}`;
    }
    // What stands beside a box is its name.
    if (el.querySelector(BOX)) return [];
    const isBadge = !el.matches(CELL) && !controlKind(el);
    if (isBadge && (el.firstElementChild || el.closest('label,button,a') || !isDrawn(el))) return [];
    // What a sign is called that holds no text.
    const signs = el.matches(ICON) ? ['title', 'aria-label', 'alt'].map((key) => attr(el, key)) : [];
    const text = shownText(el) || (signs.find(Boolean) ?? '');
    const [isNo, isYes] = look.noOrYes.map((words) => words.test(text));
    return isNo ? `not ${headOver(el)}` : isYes ? headOver(el) : text;
  });
  return [...says, groupOf(row)];
});

function headOver(el: Element): string {
  return (headersOver(el)[0] ?? '').replace(/\W+$/, '');
}

/** Whether a line is struck out, something in its row says that it no longer stands, or a day stands under its end. */
export function isGone(el: Element, row: Element, list: ListSpec, look: Look): boolean {
  const { gone, goneHeads } = list;
  // A code beside it that is not struck out has taken its place.
  const isReplaced = !!codesIn(standingText(el), list)[0];
  return (
    allIn(row, STRUCK).some((part) => !isReplaced || !el.contains(part)) ||
    isStruck(el, row, isReplaced) ||
    wordsOf(attr(row, 'class')).some((word) => /^(?:del(?:et(?:ed|ion))?|removed)$/.test(word)) ||
    kindsOf(row, look).some((says) => gone.test(says)) ||
    groupOf(row)
      .split(/\s*(?:[/&,]|\band\b)\s*/)
      .every((part) => gone.test(part)) ||
    allIn(row, `${CELL},${ENTRY}`).some(
      (cell) => /\d/.test(shownText(cell)) && isHeaded(cell, (head) => goneHeads.test(head)),
    )
  );
}

/** What the row, or what plays one, says that heads the group of a line, without how many there are: `Resolved (2)`. */
export function groupOf(row: Element): string {
  const rows = allIn(tableOf(row), `${ROW},[role=rowgroup] [role=rowgroup]`);
  const heads = allIn(row, CELL)[1] ? rows.slice(0, Math.max(0, rows.indexOf(row as HTMLElement))) : [];
  const head = heads.findLast((each) => !allIn(each, CELL)[1] && textIn(each) !== '');
  return textIn(head).replace(/\W*\(\d+\D*\)$/, '');
}

/** Whether a style strikes a line out: on its row, its cell, or a part of that. */
function isStruck(el: Element, row: Element, isReplaced: boolean): boolean {
  const parts: Element[] = isReplaced ? [] : allIn(el, '*').slice(0, 20);
  const way = upFrom(el);
  return [...parts, ...way.slice(0, way.indexOf(row) + 1 || way.length)].some(isStruckOut);
}

const STRUCK = 's,del,strike';

/** Whether markup or style strikes an element itself out. */
export function isStruckOut(el: Element): boolean {
  return el.matches(STRUCK) || /line-through/.test(drawnAs(el).textDecoration ?? '');
}

/** The text of an element without what is struck out in it. */
export function standingText(el: Element): string {
  const parts = [...el.childNodes].map((node) => {
    if (node.nodeType === 3) return node.textContent;
    return node.nodeType !== 1 || isStruckOut(node as Element) ? ' ' : ` ${standingText(node as Element)} `;
  });
  return tidy(parts.join(''));
}
