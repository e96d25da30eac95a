import type { ShownPart } from '../messages/frame.ts';
import { headersOver, inRow } from './grid.ts';
import { type ItemSpec, itemOf } from './lexicon.ts';
import { cellsBeside } from './list-cells.ts';
import type { Look } from './look.ts';
import { textIn } from './nodes.ts';
import type { Run } from './surveyed.ts';

/** A row of a grid of lettered rows that a page only shows: its item, and what each of its columns holds. */
export interface GridRow {
  item: ItemSpec;
  run: Run;
  parts: (ShownPart & { el: Element })[];
}

/**
 * The rows of GG0130 and GG0170 where their answers are texts: the number over the grid, the letter of the row, and columns of which
 * one at least says that it holds answers. Which of them is that of now, the worker decides.
 */
export function gridRows(look: Look): GridRow[] {
  const { all } = look.mentions;
  if (!all.some(({ number }) => look.gridNumber.test(number))) return [];
  return look.runs.flatMap((run): GridRow[] => {
    const [, letter] = look.gridLetter.exec(run.text) ?? [];
    const row = letter ? inRow(run.el) : null;
    const item = row && letteredItem(run, letter, look);
    // A row with a number of its own is a title like any other.
    if (!row || !item || all.some((mention) => mention.run === run)) return [];
    const cells = cellsBeside(row).filter((cell) => !cell.contains(run.el));
    const parts = cells.map((el) => ({ el, head: headersOver(el)[0] ?? '', lines: [textIn(el).slice(0, 200)] }));
    return parts.some(({ head }) => look.gridColumn.test(head)) ? [{ item, run, parts }] : [];
  });
}

/**
 * The item of a letter under the last number of a grid, which may be its own. Not where a heading stands between the two; the titles of
 * the grid's own cards part nothing.
 */
export function letteredItem(
  { at }: Run,
  letter: string | undefined,
  look: Look,
  own: readonly Run[] = [],
): ItemSpec | undefined {
  const over = look.mentions.all.findLast(({ run }) => run.at <= at);
  const [, stem] = look.gridNumber.exec(over?.number ?? '') ?? [];
  const isParted = look.titles.some(
    (title) => title.at > (over?.run.at ?? 0) && title.at < at && /^H/.test(title.rank) && !own.includes(title),
  );
  return isParted ? undefined : itemOf(`${stem}${letter}1`, look);
}
