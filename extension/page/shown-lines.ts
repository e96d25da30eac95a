import { shownText } from './choice.ts';
import type { Look } from './find.ts';
import { CELL, LINE, TABLE } from './grid.ts';
import type { ListSpec } from './lexicon.ts';
import { isGone } from './list-kinds.ts';
import { arePlaced, isScrolled, topOf } from './list-part.ts';
import type { Line } from './lists.ts';
import { codesIn, isCode, letterOf, readShown } from './read.ts';
import { type Start, startFor } from './starts.ts';
import { parentOf, type Run, runAt, textIn } from './survey.ts';

/**
 * Lists that a page only shows, in no column that is headed as code: lines with a letter or a number before them, lines that
 * begin with a code, or the code beside its own title (`M1021 Primary diagnosis`). The letter or number is the line's place. A
 * line whose code cannot be told is said, and the others keep their places.
 */
export function shownLines(list: ListSpec, starts: Start[], look: Look): Line[] {
  const lines: Line[] = [];
  const seen = new Set<Element>();
  let others = 1;
  let shift = 0;
  let isMarked = false;
  let hasPrimary = false;
  const runs: Run[] = [];
  for (const run of look.runs) {
    const title = starts.find((start) => start.run === run && start.part !== 'both');
    // `M1021 Primary Diagnosis: I50.9`: the title holds its line.
    const said = title && /:\s/.test(run.text) ? codesIn(run.text.replace(/^.*?:\s+/, ''), list) : [];
    const beside = title && (said.length > 0 ? run.block : besideTitle(run, look));
    const letter = beside ? '' : letterOf(run.text);
    const mark = letter || (beside ? '' : (/^\W?(\d{1,2})[.)]\s/.exec(run.text)?.[1] ?? ''));
    const isListed = !run.el.closest(TABLE) && beginsWithCode(run, list);
    // The code may lead its line in an element of its own.
    const isBare = isListed || (!run.el.closest(TABLE) && (isCode(run.text, list) || list.code.test(textIn(run.el))));
    const start = beside ? title : mark || isBare ? startFor(run.el, run.at, starts, look) : undefined;
    const el = (beside ?? (mark || isListed ? lineOf(run) : run.el)) as HTMLElement;
    if (!start || (start.run === run && !beside) || seen.has(el)) continue;
    if (list.neverWords.test(run.text) || !look.sees(run.el)) continue;
    // The row of a title is its line too.
    seen.add(el).add(lineOf(run));
    const isOther = start.part === 'others';
    isMarked ||= mark !== '';
    // CMS's form goes on with b under M1023; where a page begins with a again, every line is one further.
    if (isOther && (letter === 'a' || mark === '1')) shift = 1;
    const marked = (Number(mark) || mark.charCodeAt(0) - 96) + (isOther ? shift : 0);
    const position: number = mark ? marked : !isOther && !hasPrimary ? 1 : ++others;
    hasPrimary ||= position === 1;
    const field = `${list.field}/${position}`;
    const [code, another] = said.length > 0 ? said : codesIn(shownText(el), list);
    // As in a grid, a line that no longer stands keeps its place.
    if (code && isGone(run.el, lineOf(run), list, look)) continue;
    const isUncoded = !code || !!another;
    // A number out of turn is a section of the form: `14. DME and Supplies`.
    if (isUncoded && !letter && position > lines.length + 1) continue;
    if (isUncoded) look.doubts.push({ field, why: another ? 'codes' : 'no-code' });
    else {
      if (start.part === 'both') runs.push(start.run);
      lines.push({
        position,
        el,
        by: start.by,
        label: start.run.text,
        read: said[0] ? () => readShown(code) : undefined,
      });
    }
  }
  const tops = lines.map(({ el }) => topOf(el));
  const isMixed = !isMarked && arePlaced(tops) && tops.some((top, i) => top < (tops[i - 1] ?? top));
  const isPart = isScrolled(lines.map(({ el }) => el.closest('[style*=top],[style*=translate]') ?? el));
  // Two lists, of which each has a heading for all its lines.
  const lists = new Set(runs);
  if (isPart || isMixed || lists.size > 1) {
    look.doubts.push({ field: list.field, why: isPart ? 'part' : isMixed ? 'order' : 'twice', about: 'list' });
    return [];
  }
  return lines;
}

/** Whether a text is an item of a list of which each begins with a code: `I10 Essential hypertension`, `2 I10: …`. */
function beginsWithCode({ el }: Run, { lineStart }: ListSpec): boolean {
  const item = el.closest('li,[role=listitem]');
  return !!item && [...(parentOf(item)?.children ?? [])].every((each) => lineStart.test(textIn(each)));
}

/** The row of a text, or its block; a letter alone is the beginning of what is around it. */
function lineOf({ el, block, text }: Run): Element {
  return el.closest(LINE) ?? (text.length < 4 ? parentOf(block) : null) ?? block;
}

/** The cell, definition or block directly behind a title. */
function besideTitle(run: Run, look: Look): Element | undefined {
  const next = runAt(look, run.at + 1);
  const beside = next?.el.closest(`${CELL},dd`) ?? next?.block;
  const isBeside = beside?.previousElementSibling === (run.el.closest<HTMLElement>(`${CELL},dt`) ?? run.block);
  // What has a number of its own is the next title.
  return isBeside && !look.mentions.within.has(beside) ? beside : undefined;
}
