import type { Look } from './find.ts';
import { CELL, LINE } from './grid.ts';
import type { ListSpec } from './lexicon.ts';
import type { Line } from './lists.ts';
import { readCode } from './read.ts';
import { type Start, startFor } from './starts.ts';
import { parentOf, type Run, runAt } from './survey.ts';

/**
 * Lists that a page only shows, in no column that is headed as code: lines with a letter before them, or the code beside
 * its own title (`M1021 Primary diagnosis`). The letter is the line's place. A line whose code cannot be told is said,
 * and the others keep their places.
 */
export function shownLines(list: ListSpec, starts: Start[], look: Look): Line[] {
  const lines: Line[] = [];
  const seen = new Set<Element>();
  let others = 1;
  let shift = 0;
  for (const run of look.runs) {
    const title = starts.find((start) => start.run === run && start.part !== 'both');
    const beside = title && besideTitle(run, look);
    const letter = beside ? '' : letterOf(run.text);
    const start = beside ? title : letter ? startFor(run.el, run.at, starts, list, look) : undefined;
    const el = (beside ?? lineOf(run)) as HTMLElement;
    if (!start || seen.has(el)) continue;
    seen.add(el);
    // CMS's form goes on with b under M1023; where a page begins with a again, every line is one further.
    if (start.part === 'others' && letter === 'a') shift = 1;
    const lettered = letter.charCodeAt(0) - 96 + (start.part === 'others' ? shift : 0);
    const position = !beside ? lettered : start.part === 'primary' ? 1 : ++others;
    const field = `${list.field}/${position}`;
    const read = readCode(field, el, list);
    if ('value' in read && !list.code.test(String(read.value))) look.doubts.push({ field, why: 'no-code' });
    else lines.push({ position, el, by: start.by, label: start.run.text });
  }
  return lines;
}

/** The letter that a line begins with, with its sign: `a.`, `(b)`. */
export function letterOf(text: string): string {
  return /^\W?([a-z])\s?[.):](?:\s|$)/i.exec(text)?.[1]?.toLowerCase() ?? '';
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
