import { shownText } from './choice.ts';
import { saysOther } from './context.ts';
import type { Look } from './find.ts';
import { CELL, columnCells, hasControl, headersOver, ROW } from './grid.ts';
import { textWithoutControls } from './labels.ts';
import type { ListSpec } from './lexicon.ts';
import { headOf, type Place } from './lists.ts';
import { codesIn, isCode } from './read.ts';
import { type Start, startFor } from './starts.ts';
import { textIn, tidy } from './survey.ts';

/**
 * Pages that only show: the cells of a column that is headed as code, down to its last code. A cell between them that holds none
 * is a line of the list too, or what stands below it would move up into its place.
 */
export function shownCodes(list: ListSpec, starts: Start[], look: Look): Place[] {
  const coded = look.runs.flatMap((run): Place[] => {
    const el = codesIn(run.text, list).length > 0 ? run.el.closest<HTMLElement>(CELL) : null;
    if (!el || tidy(textWithoutControls(el)) !== run.text || !look.sees(run.el)) return [];
    // A row that tells more of the line above it goes over several columns.
    const isWide = (el as HTMLTableCellElement).colSpan > 1 && !isCode(run.text, list);
    if (isWide || !isCodeColumn(el, list, look)) return [];
    const start = startFor(el, run.at, starts, list, look);
    return start ? [{ el, at: run.at, start }] : [];
  });
  return coded.flatMap((place, i) => [...uncodedBefore(place, coded[i - 1], list), place]);
}

function isCodeColumn(el: Element, list: ListSpec, look: Look): boolean {
  const headers = headersOver(el);
  const header = headOf(headers, list);
  if (!header || !list.codeWords.test(header)) return false;
  if (list.oldWords.test(header) && !list.nowWords.test(header)) return false;
  return !headers.some((text) => list.neverWords.test(text) || saysOther(text, look));
}

/** The cells of the column above a line that hold something else than a code, up to the line before, or to the head. */
function uncodedBefore({ el, at, start }: Place, before: Place | undefined, list: ListSpec): Place[] {
  const cells = columnCells(el);
  const since = before && cells.includes(before.el) ? before : undefined;
  // Under another heading of the same table something else may stand between.
  if (since && since.start.run !== start.run) return [];
  const from = since
    ? cells.indexOf(since.el)
    : cells.findLastIndex((cell, i) => i < cells.indexOf(el) && list.codeWords.test(shownText(cell)));
  if (from < 0 && !since) return [];
  return cells
    .slice(from + 1, cells.indexOf(el))
    .filter((cell) => !hasControl(cell) && textIn(cell.closest(ROW)) !== '')
    .map((cell) => ({ el: cell, at, start, uncoded: true }));
}
