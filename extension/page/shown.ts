import type { ShownPart } from '../messages/frame.ts';
import { chosenLists } from './chosen.ts';
import { headingsLike, isOther, isUnder } from './context.ts';
import type { By } from './found.ts';
import { CELL, columnHeads, HEADS, hasControl, inRow, isAloneInRow, ROW, rowBelow, rowsOf, tableOf } from './grid.ts';
import type { ItemSpec } from './item-spec.ts';
import { itemOf } from './lexicon.ts';
import type { Look, Search } from './look.ts';
import { titlesIn } from './mentions.ts';
import { allIn, once, parentOf, textIn, upFrom } from './nodes.ts';
import { childHolding } from './placing.ts';
import { leadingCode } from './questions.ts';
import { addChoice } from './read.ts';
import { isInNote, isInPart } from './seeking.ts';
import { isDrawn, isSeen, isSetAside } from './seen.ts';
import { letteredItems, type Part } from './shown-cards.ts';
import { runAt } from './survey.ts';
import type { Control, Run } from './surveyed.ts';

const MOST_PARTS = 60;

/**
 * Items that a page only shows: an element whose id is a submission name and nothing else, and titles without a field, with
 * the texts beside them. Whether one of those is the answer, the worker decides: pages carry no words for it.
 */
export function* shownItems(look: Look): Search {
  yield* chosenLists(look);
  // What a field says is what is; a text beside it may be what was. Of a field in a closed dialog, the text is what people see.
  const read = look.found.flatMap(({ field, el }) => (isDrawn(el) ? field : []));
  const sheets = headingsLike(look.sheetTitles, look);
  const add = ({ field }: ItemSpec, by: By, el: Element, title: string, parts: Part[], options?: Options): void => {
    if (look.sees(el) && !isInNote(field, el, look) && !read.some((each) => each.startsWith(field)))
      look.add(field, by, el, title, () => {
        const marked = options && markedOf(options, look);
        return { value: '', shown: { title, parts: marked ?? parts.map(seenOf) } };
      });
  };
  for (const item of look.items) {
    for (const name of item.names) {
      const el = look.ids.get(name) === 1 ? look.root.getElementById(name) : null;
      if (el && !look.noAnswerTags.test(el.tagName) && !hasControl(el))
        add(item, 'name', el, '', [{ head: '', lines: [{ el, text: textIn(el).slice(0, 200) }] }]);
    }
  }
  for (const { item, lead, questions, parts } of letteredItems(look)) {
    const [only, another] = questions;
    if (isOther(lead.el, lead.at, look) || look.fields.has(item.field)) continue;
    if (another) look.doubt(item.field, 'several');
    else if (only) addChoice(item.field, 'number', only, item, lead.text, look);
    else if (parts[0]) add(item, 'number', lead.el, lead.text, parts);
  }
  for (const { number, run } of look.mentions.all) {
    yield;
    const item = itemOf(number, look) ?? itemOf(`${number}1`, look);
    if (!item || look.otherTitles.test(run.text)) continue;
    const [title, ...inLine] = titleAlone(run, number, item, look);
    const parts = inLine[0] ? inLine : partsBeside(run, look);
    const options = optionsNear(run, item, look);
    // A title may hold its answer.
    if (
      (parts[0] || options.lines[0] || /:\s*\S/.test(run.text)) &&
      !isOther(run.el, run.at, look) &&
      !isUnder(sheets, run.el, look, run.at)
    )
      add(item, 'number', run.el, title, parts, options);
  }
}

/** A title; and its answer, where that stands in one line with it and markup sets the title apart: `<b>M1830 Bathing</b> 3 - Able`. */
function titleAlone(
  { el, block, text }: Run,
  number: string,
  { kind, words }: ItemSpec,
  look: Look,
): [string, ...Part[]] {
  const title = el === block ? text : textIn(el);
  const answer = text.slice(title.length).trim();
  // Its words speak of the item, too: `2 - errors found` counts something.
  const isAnswer =
    kind === 'date' ? /^\d+\/\d/.test(answer) : /^\d\d?\s*[-–—.:=)]\s*[a-z]/i.test(answer) && words?.test(answer);
  const isApart = text.startsWith(title) && isAnswer;
  return isApart && titlesIn(title, look).includes(number)
    ? [title, { head: '', lines: [{ el: block, text: answer }] }]
    : [text];
}

function seenOf({ head, lines }: Part): ShownPart {
  return { head, lines: lines.filter(({ el }) => isSeen(el)).map(({ text }) => text) };
}

/** What stands on the answers of a title, where each has an element of its own. */
interface Options {
  box?: Element;
  lines: Part['lines'];
}

function optionsNear({ block }: Run, { answers }: ItemSpec, { mentions }: Look): Options {
  for (const box of upFrom(parentOf(block), 4)) {
    if (mentions.within.get(box)?.length !== 1 || hasControl(box)) break;
    const leaves = allIn(box, 'a,button,div,li,p,span,td').filter((el) => !el.firstElementChild);
    const lines = leaves.flatMap((el) => (leadingCode(textIn(el)) ? [{ el, text: textIn(el).slice(0, 200) }] : []));
    const codes = lines.map(({ text }) => leadingCode(text));
    if (lines[0])
      return { box, lines: answers.every((answer) => codes.includes(answer) || !/\d/.test(answer)) ? lines : [] };
  }
  return { lines: [] };
}

/** Answers of which nothing but a class marks some, with the signs of their boxes. */
function markedOf({ box, lines }: Options, look: Look): ShownPart[] | undefined {
  const isChosen = lines.map(
    ({ el }) =>
      isInPart(el, look.chosenParts, box ?? null) && !isInPart(el, look.pointedParts, box ?? null) && isSeen(el),
  );
  if (new Set(isChosen).size < 2) return undefined;
  return [{ head: '', lines: lines.map(({ text }, i) => `${isChosen[i] ? '\u25c9' : '\u25cb'} ${text}`) }];
}

/**
 * The texts that a title stands with: in its row, its definitions, or the smallest box around both. None where a field or
 * another title is among them.
 */
function partsBeside(run: Run, look: Look): Part[] {
  const { tokens } = look;
  const { within } = look.mentions;
  const term = run.el.closest('dt');
  const [box, begin] = boxBeside(run, term, look);
  if (!box) return [];
  // In a box of several titles, only lines with the signs of their boxes, or behind `Enter Code:`, are plainly the answers
  // of the one before them.
  const isShared = !term && !box.matches(ROW) && (within.get(box)?.length ?? 0) > 1;
  const [lead = ''] = (runAt(look, begin)?.text ?? '').split(':');
  if (isShared && /^\w/.test(lead) && !look.fillers.test(lead) && !arePairs(box, look)) return [];
  const parts = new Map<Element, Part>();
  for (let at = begin; parts.size < MOST_PARTS; at++) {
    const token = tokens[at];
    if (!token || !box.contains(token.el) || (term && token.el.closest('dt'))) break;
    if (isMirror(token)) continue;
    if (token.kind === 'control') return [];
    // Pairs of titles and answers in one row.
    // A break may part it from its answer in one block; what a cell holds so may be one answer of all.
    if (within.has(token.el) && (token.el !== run.block || box.matches(ROW)))
      return isShared || parts.size === 1 ? [...parts.values()] : [];
    if (look.sees(token.el)) addText(token, box, parts, look);
  }
  return [...parts.values()];
}

/** The box that a title stands in with its answer, and where that begins; none where nothing, or something else, follows. */
function boxBeside(run: Run, term: Element | null, look: Look): [box: Element | null | undefined, begin: number] {
  const beside = term ? parentOf(term) : (inRow(run.el) ?? run.block);
  let at = run.at + 1;
  while (isMirror(look.tokens[at])) at++;
  const below = rowBelow(run, look);
  // Instructions in rows of their own may stand between a title and its answer.
  for (let i = 0; !below && i < 2 && isInstruction(runAt(look, at), beside, look); i++) at++;
  const next = runAt(look, at);
  if (!next) return [null, at];
  const around = upFrom(beside, 5).find((box) => box.contains(next.el) || box.matches(ROW));
  if (around?.contains(next.el)) return [around, at];
  // A title in a row of its own: `Enter Code` begins that of its answer.
  return [look.fillers.test(next.text) ? inRow(next.el) : below, at];
}

/** Adds a text to the part of a box that it stands in: its cell, its row in a table of all answers, or what is in the box itself. */
function addText(run: Run, box: Element, parts: Map<Element, Part>, look: Look): void {
  const { el } = run;
  const cell = el.closest(`${CELL},dd`);
  // A table of all answers below the title: a row each.
  const row = inRow(el);
  const table = row && row !== box && box.contains(row) && tableOf(row);
  const answer = table && rowsOf(table).length > 3 && !table.querySelector(HEADS) && row;
  const part = answer || (cell && box.contains(cell) ? cell : (childHolding(box, el) ?? el));
  const known: Part = parts.get(part) ?? { head: answer ? '' : headOf(part, look), lines: [] };
  if (known.lines.length < MOST_PARTS) known.lines.push(run);
  parts.set(part, known);
}

/** Whether a text has a row of the same table as a title for itself, and is no title. */
function isInstruction(run: Run | undefined, row: Element | null, { mentions }: Look): boolean {
  return (
    run !== undefined &&
    row?.matches(ROW) === true &&
    !row.contains(run.el) &&
    tableOf(run.el) === tableOf(row) &&
    isAloneInRow(run) &&
    !mentions.within.has(run.el)
  );
}

/** Whether a box holds nothing but titles and, behind each, one text. */
const arePairs = once((box: Element, { mentions }: Look): boolean =>
  [...box.children].every((each, i, { length }) => length % 2 === 0 && mentions.within.has(each) === (i % 2 === 0)),
);

/** Whether a token is a field that only holds for a program what the page shows. */
function isMirror(token: Run | Control | undefined): boolean {
  return token?.kind === 'control' && (token.widget === 'hidden' || (token.widget === 'text' && isSetAside(token.el)));
}

/** What a column says that it holds: answers, or points, errors, ranks, what was. */
function headOf(cell: Element, { mentions }: Look): string {
  const heads = columnHeads(cell).filter(
    (head) =>
      !((head as HTMLTableCellElement).colSpan > 1) &&
      (head.tagName === 'TH' || !mentions.within.has(parentOf(head) ?? head)),
  );
  return heads.map(textIn).join(' ').slice(0, 120);
}
