import { columnCells, columnHeads, hasControl } from './grid.ts';
import { ownLabel } from './labels.ts';
import type { Lexicon } from './lexicon.ts';
import type { Look } from './look.ts';
import { aria, parentOf, textIn, upFrom } from './nodes.ts';
import { runAt } from './survey.ts';
import type { Run, Survey } from './surveyed.ts';

/**
 * What stands over a field can make it something else than it looks: "Discharge goals", "Prior assessment", a column of
 * points. Headings and captions that enclose it, and the head of its column.
 */

const EARLY = 60;

/** Whether a title says so of itself, early: full questions speak of many things. */
export function saysOther(text: string | undefined, { otherTitles }: Lexicon): boolean {
  return otherTitles.test((text ?? '').slice(0, EARLY));
}

/** The headings of a page whose beginning fits a pattern. */
export function headingsLike(pattern: RegExp, page: Survey): Run[] {
  return page.titles.filter(({ text }) => pattern.test(text.slice(0, EARLY)));
}

/** Whether what stands over an element makes it something else. What does so is remembered, to be named. */
export function isOther(el: Element, at: number, look: Look): boolean {
  const part = el.closest<HTMLElement>(look.parts);
  const label = part ? ownLabel(part, look) : '';
  if (saysOther(label, look)) return !!look.passed.add(label);
  // Alone in its row, it heads rows and no column.
  const heads = columnHeads(el).filter((head) => parentOf(head)?.children[1]);
  return isUnder(look.others, el, look, at) || heads.some((head) => saysOther(textIn(head), look));
}

/** Whether one of these headings is in force for an element at a place. */
export function isUnder(headings: readonly Run[], el: Element, look: Look, at?: number): boolean {
  const over = headings.find((heading) => encloses(heading, el, look, at));
  if (over) look.passed.add(over.text);
  return !!over;
}

/**
 * Drops what was found under a heading that makes it something else. A discharge assessment with its M0100 answered is
 * read as what it is; without it, nothing says that it is not the one of now.
 */
export function dropOthers(look: Look): void {
  const { found } = look;
  const stages = headingsLike(look.stageTitles, look).filter(
    (heading) =>
      !found.some(({ field, el, read }) => {
        const says = field === look.stageItem && encloses(heading, el, look) && read();
        return says && 'value' in says && says.value !== '';
      }),
  );
  const notes = headingsLike(look.noteTitles, look);
  const people = headingsLike(look.peopleTitles, look);
  // Where several people stand under one of them, so do their answers: each has a number, beside its label or in a column of them.
  const isNumber = ({ field }: { field: string }): boolean => field === look.oneNumber;
  const numbers = found.filter(isNumber);
  const label = look.labelled.find(isNumber)?.before;
  const columns = look.runs.filter(({ el, text }) => label?.test(text) && columnCells(el)[2]);
  const crowds = people.filter((over) => {
    const isMine = ({ el }: { el: Element }): boolean => encloses(over, el, look);
    return columns.some(isMine) || new Set(numbers.filter(isMine).map(({ read }) => JSON.stringify(read()))).size > 1;
  });
  look.found = found.filter(({ field, by, el }) => {
    if (look.peopleFields.test(field)) {
      if (isOfPeople(el, look) || people.some((over) => encloses(over, el, look))) return false;
    }
    const isWorded = (by === 'label' || by === 'number') && !look.lasting.test(field);
    const over = [
      ...(look.stageFields.test(field) ? stages : []),
      ...(isWorded ? [...look.others, ...crowds] : []),
      ...(by === 'label' && look.noteFields.test(field) ? notes : []),
    ];
    return !isUnder(over, el, look);
  });
}

/** How large a box can be for its first line to say whose it is. */
const CARD = 400;

/** Whether a part of the page, a line before a table or list, or the first line of a small box is that of other people. */
function isOfPeople(el: Element, look: Look): boolean {
  const part = el.closest<HTMLElement>(look.parts);
  const group = el.closest('table,dl,ul');
  const leads = [part && ownLabel(part, look), group && runAt(look, placeIn(group, look) - 1)?.text];
  for (const box of upFrom(parentOf(el), 4)) {
    if (textIn(box).length >= CARD) break;
    // How far a heading goes is asked elsewhere.
    const first = runAt(look, placeIn(box, look));
    leads.push(first?.rank || first?.el.closest('table') ? '' : first?.text);
  }
  return leads.some((lead) => lead && look.peopleTitles.test(lead));
}

/** Where an element, or the first thing in it, stands in the page's order. */
function placeIn(el: Element, { tokens }: Survey): number {
  return tokens.findIndex((token) => el.contains(token.el));
}

/** Whether a heading is in force at a place: its part of the page holds it, and no heading of its rank stands between. */
function encloses(heading: Run, el: Element, page: Survey, at: number = placeIn(el, page)): boolean {
  if (heading.at > at) return false;
  const { rank, block } = heading;
  const folded = page.root.getElementById(aria(block, 'controls'));
  if (folded) return folded.contains(el);
  const box = parentOf(block);
  if (/^[LP]/.test(rank)) return !!box && (box.contains(el) || isGivenTo(box, el));
  const isEnd = (run: Run): boolean =>
    /^H/.test(rank) ? run.rank <= rank : run.rank === rank || (/^H/.test(run.rank) && parentOf(run.block) === box);
  for (let i = (heading.nth ?? 0) + 1, run = page.titles[i]; run && run.at <= at; run = page.titles[++i])
    if (isEnd(run)) return false;
  let part: Element | null = heading.el;
  for (; part && !part.contains(el); part = parentOf(part)) if (!isFrame(part, heading, page)) return false;
  return true;
}

/** Whether an element is what a component is given, and a box of its own draws that: a component that folds its content up. */
function isGivenTo(box: Element, el: Element): boolean {
  const { host } = box.getRootNode() as ShadowRoot;
  return !!host?.contains(el) && box.querySelector('slot') !== null;
}

/** How many texts can stand beside a heading in its frame: when it was, whose it is. */
const FRAMED = 2;

/** Whether a box is drawn around nothing but a heading: it is no part of the page. */
function isFrame(box: Element, { at }: Run, { tokens }: Survey): boolean {
  const next = tokens[at + FRAMED + 1];
  return !next || !(box.contains(next.el) || hasControl(box) || box.querySelector('ul,ol,table'));
}
