import type { Look } from './find.ts';
import { columnHeads } from './grid.ts';
import type { Lexicon } from './lexicon.ts';
import { parentOf, type Run, type Survey, tagOf, tidy } from './survey.ts';

/**
 * What stands over a field can make it something else than it looks: "Discharge goals", "Prior assessment", a column of
 * points. Headings and captions that enclose it, and the head of its column.
 */

const LONGEST = 120;

/** The headings of a page that say so of what stands under them. */
export function otherHeadings(page: Survey, { otherTitles }: Lexicon): Run[] {
  return page.runs.filter(
    ({ isHeading, block, text }) =>
      (isHeading || tagOf(block) === 'CAPTION') && text.length < LONGEST && otherTitles.test(text),
  );
}

/** Whether what stands over an element makes it something else. */
export function isOther(el: Element, at: number, look: Look): boolean {
  const { otherTitles } = look.lexicon;
  if (look.others.some((heading) => heading.at < at && encloses(heading, el, at, look))) return true;
  const cell = el.closest('td,th');
  return cell !== null && columnHeads(cell).some((head) => isShort(head) && otherTitles.test(tidy(head.textContent ?? '')));
}

function isShort({ textContent }: Element): boolean {
  return (textContent ?? '').length < LONGEST;
}

/** Whether a heading is in force at a place: its part of the page holds it, and no heading of its rank stands between. */
function encloses(heading: Run, el: Element, at: number, look: Look): boolean {
  const rank = tagOf(heading.block);
  let box = parentOf(heading.block);
  if (!/^H/.test(rank)) return box?.contains(el) === true;
  // A box around nothing but the heading is its frame, not its part of the page.
  for (; box && !box.contains(el); box = parentOf(box)) {
    if (!isShort(box) || box.querySelector('input,select,textarea')) return false;
  }
  return !look.page.runs.some(
    (run) => run.at > heading.at && run.at < at && /^H\d/.test(tagOf(run.block)) && tagOf(run.block) <= rank,
  );
}
