import type { Look } from './find.ts';
import { columnHeads, hasControl } from './grid.ts';
import type { Lexicon } from './lexicon.ts';
import { parentOf, type Run, type Survey, tagOf, textIn } from './survey.ts';

/**
 * What stands over a field can make it something else than it looks: "Discharge goals", "Prior assessment", a column of
 * points. Headings and captions that enclose it, and the head of its column.
 */

/** Whether a title says so of itself, early: full questions speak of many things. */
export function saysOther(text: string | undefined, { otherTitles }: Lexicon): boolean {
  return otherTitles.test((text ?? '').slice(0, 60));
}

/** The headings of a page that say so of what stands under them. */
export function otherHeadings(page: Survey, lexicon: Lexicon): Run[] {
  return page.runs.filter(
    ({ isHeading, block, text }) => (isHeading || tagOf(block) === 'CAPTION') && saysOther(text, lexicon),
  );
}

/** Whether what stands over an element makes it something else. */
export function isOther(el: Element, at: number, look: Look): boolean {
  return (
    look.others.some((heading) => heading.at < at && encloses(heading, el, at, look)) ||
    columnHeads(el).some((head) => saysOther(textIn(head), look.lexicon))
  );
}

/** Whether a heading is in force at a place: its part of the page holds it, and no heading of its rank stands between. */
function encloses(heading: Run, el: Element, at: number, look: Look): boolean {
  const rank = tagOf(heading.block);
  let box = parentOf(heading.block);
  if (!/^H/.test(rank)) return box?.contains(el) === true;
  // A box around nothing but the heading is its frame, not its part of the page.
  for (; box && !box.contains(el); box = parentOf(box)) if (hasControl(box)) return false;
  return !look.page.runs.some(
    (run) => run.at > heading.at && run.at < at && /^H\d/.test(tagOf(run.block)) && tagOf(run.block) <= rank,
  );
}
