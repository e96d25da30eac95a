import { saysOther } from './context.ts';
import { TABLE } from './grid.ts';
import { inLine } from './list-cells.ts';
import type { ListSpec } from './list-spec.ts';
import type { Look } from './look.ts';
import { parentOf } from './nodes.ts';
import { isCodeSeen } from './shown-codes.ts';
import type { Start } from './starts.ts';
import { runAt } from './survey.ts';
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
export function headedAlike<T extends Under>(lines: T[], list: ListSpec, look: Look): T[] {
  const { field } = list;
  // A code may be a title itself.
  const places = new Set(lines.map(({ at }) => at));
  const rowsAround = (el: Element): Element | null => parentOf(inLine(el) ?? el.ownerDocument);
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
    if (areApart(mine, places, look)) {
      look.doubt(field, 'twice', 'list');
      return [];
    }
    const heads = Map.groupBy(mine, over);
    const [[first, own] = []] = heads;
    // A heading each is the line's own.
    if (heads.size < 2 && !(first && mine[0] && hasTwin(first, mine[0].start, list, look))) return mine;
    const areOwn = first && heads.size > 1 && heads.size === mine.length;
    if (areOwn && !mine.some((line) => isOverList(over(line), line.el))) return mine;
    look.doubt(field, first ? 'twice' : 'more', 'list');
    return first ? [] : (own ?? []);
  });
}

/**
 * Whether lines stand in several lists, with a text before each: what there is and what was chosen of it, what is here and what
 * comes in.
 */
function areApart(lines: readonly Under[], places: ReadonlySet<number>, look: Look): boolean {
  const lists = Map.groupBy(lines, ({ el }) => el.closest(HOLDER));
  if (lists.size < 2 || lists.has(null) || lists.size === lines.length) return false;
  return [...lists].every(([list, [line]]) => {
    const begin = look.runs.find(({ el }) => list?.contains(el))?.at ?? 0;
    const before = runAt(look, begin - 1);
    return before && before !== line?.start.run && before.text.length < 60 && !places.has(before.at);
  });
}

/** What holds lines of its own. */
const HOLDER = 'ul,ol,[role=list],[role=listbox]';

/** Whether a heading stands over the list or table that a line is in, and not in its line. */
function isOverList(heading: Run | undefined, el: Element): boolean {
  const holder = el.closest(`${HOLDER},${TABLE}`);
  return !!heading && !!holder && !holder.contains(heading.el);
}

/** Whether another heading of the rank of one, under the same heading of the list, has codes too. */
function hasTwin({ rank, at }: Run, { run: top, until }: Start, list: ListSpec, look: Look): boolean {
  // Where a title by style ends, nothing says.
  if (!/^H/.test(rank)) return false;
  const behind = look.titles.filter((run) => run.at > at && run.at < until && /^H/.test(run.rank) && run.rank <= rank);
  const [twin, next] = behind;
  if (twin?.rank !== rank || (/^H/.test(top.rank) && rank <= top.rank) || saysElse(twin.text, list, look)) return false;
  const end = next?.at ?? until;
  return look.runs.some((run) => run.at > twin.at && run.at < end && isCodeSeen(run, list, look));
}

function saysElse(text: string, { gone, neverWords }: ListSpec, look: Look): boolean {
  return saysOther(text, look) || gone.test(text) || neverWords.test(text);
}
