import { LINE } from './grid.ts';
import type { ListSpec } from './lexicon.ts';
import type { Look } from './look.ts';
import { parentOf } from './nodes.ts';
import type { Start } from './starts.ts';
import type { Run } from './surveyed.ts';

/** A line, and the heading of the list that it was found under. */
export interface Under {
  el: Element;
  at: number;
  start: Start;
}

/**
 * Lines without those that stand under a further heading below that of the list, where the first one stands under none: what is
 * used often, what others have. Where each of several such headings has some, which of them are the list is not said.
 */
export function headedAlike<T extends Under>(lines: T[], { field }: ListSpec, look: Look): T[] {
  // A code may be a title itself.
  const places = new Set(lines.map(({ at }) => at));
  const rowsAround = (el: Element): Element | null => parentOf(el.closest(LINE) ?? el.ownerDocument);
  const over = ({ el, at, start }: T): Run | undefined =>
    look.titles.findLast(
      (run) =>
        run.at < at &&
        run.at > start.run.at &&
        run.rank !== 'SROW' &&
        !places.has(run.at) &&
        // What heads a line alone.
        (rowsAround(run.el) ?? run) !== rowsAround(el),
    );
  const under = Map.groupBy(lines, ({ start }) => start.run);
  return [...under.values()].flatMap((mine) => {
    const heads = Map.groupBy(mine, over);
    const [[first, own] = []] = heads;
    // A heading each is the line's own.
    if (heads.size < 2 || (first && heads.size === mine.length)) return mine;
    look.doubts.push({ field, why: first ? 'twice' : 'more', about: 'list' });
    return first ? [] : (own ?? []);
  });
}
