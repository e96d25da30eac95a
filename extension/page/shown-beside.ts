import { saysOther } from './context.ts';
import { CELL, HEADS } from './grid.ts';
import { isHeaded } from './list-cells.ts';
import type { ListSpec } from './list-spec.ts';
import { isElse } from './list-words.ts';
import type { Look } from './look.ts';
import { elBefore, elBehind, textIn } from './nodes.ts';
import { codesIn } from './read.ts';
import { runAt } from './survey.ts';
import type { Run } from './surveyed.ts';

/** The cell, definition or block directly behind a title. */
export function besideTitle(run: Run, list: ListSpec, look: Look): Element | undefined {
  const next = runAt(look, run.at + 1);
  const beside = next?.el.closest(`${CELL},dd`) ?? next?.block;
  const before = elBefore(beside);
  const isBeside = before && (before === run.el || before === (run.el.closest(`${CELL},dt`) ?? run.block));
  if (!beside || !isBeside) return undefined;
  // What has a number of its own is the next title, and what heads the next column no answer.
  const isNext = look.mentions.within.has(beside) || (beside.matches(HEADS) && !codesIn(textIn(beside), list)[0]);
  if (isNext) return undefined;
  // Number, words and answer in three cells; and what was before, in a column of its own.
  const cells: Element[] = [];
  for (let cell: Element | null | undefined = beside; cell && !look.mentions.within.has(cell); cell = elBehind(cell))
    if (!isHeaded(cell, (head) => saysOther(head, look) || isElse(head, list))) cells.push(cell);
  const coded = beside.matches(CELL) ? cells.filter((cell) => codesIn(textIn(cell), list)[0]) : [];
  return coded[0] && !coded[1] ? coded[0] : cells.find((cell) => cell === beside);
}
