import type { ShownPart } from '../messages/frame.ts';
import { CELL, headersOver, ROW } from './grid.ts';
import { type ItemSpec, indexOf } from './lexicon.ts';
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
    const row = letter ? run.el.closest(ROW) : null;
    const over = row && all.findLast((mention) => mention.run.at < run.at);
    const [, stem, own] = look.gridNumber.exec(over?.number ?? '') ?? [];
    const item = own === '' ? indexOf(look).byNumber.get(`${stem}${letter}1`) : undefined;
    // A row with a number of its own is a title like any other.
    if (!row || !item || isParted(over?.run, run, look) || all.some((mention) => mention.run === run)) return [];
    const cells = [...row.querySelectorAll(CELL)].filter((cell) => !cell.contains(run.el));
    const parts = cells.map((el) => ({ el, head: headersOver(el)[0] ?? '', lines: [textIn(el).slice(0, 200)] }));
    return parts.some(({ head }) => look.gridColumn.test(head)) ? [{ item, run, parts }] : [];
  });
}

/** Whether a heading stands between the number of a grid and a row; the titles of its own cards part nothing. */
export function isParted(over: Run | undefined, { at }: Run, { titles }: Look, own: readonly Run[] = []): boolean {
  return titles.some(
    (title) => title.at > (over?.at ?? 0) && title.at < at && /^H/.test(title.rank) && !own.includes(title),
  );
}
