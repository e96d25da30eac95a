import { fitsChoice } from './choice.ts';
import { hasControl, headersOver, inRow } from './grid.ts';
import type { ItemSpec } from './item-spec.ts';
import { itemOf } from './lexicon.ts';
import { cellsBeside } from './list-cells.ts';
import type { Look } from './look.ts';
import { parentOf, textIn, upFrom } from './nodes.ts';
import { labelOf, type Question } from './questions.ts';
import { runAt } from './survey.ts';
import type { Run } from './surveyed.ts';

/** A part of what a page shows, with the elements of its lines: whether they are seen is asked when they are read, for all at once. */
export interface Part {
  head: string;
  lines: { el: Element; text: string }[];
}

/** A lettered item of GG0130 or GG0170: a row, or a card. */
export interface Lettered {
  item: ItemSpec;
  /** The text that names it. */
  lead: Run;
  /** The questions in its card that say of themselves that they ask the performance, and can be answered as the item. */
  questions: Question[];
  /** Where it only shows: its cells or texts, each under what names it. */
  parts: Part[];
}

/** How much stands behind the last letter of a grid without cards. */
const MOST_BEHIND = 12;
/** How far up from what it shows a card goes. */
const MOST_LEVELS = 6;

/**
 * The lettered items of a grid, whose number stands with the letter or over all of them. In a table, each has a row, and the columns
 * say what they hold: which of them is that of now, the worker decides. Elsewhere each has a card: the letter begins the first text of
 * it, and in the card each field or text is named.
 */
export function letteredItems(look: Look): Lettered[] {
  const { mentions, gridNumber, gridLetter, gridColumn } = look;
  const numbers = new Map(mentions.all.map(({ number, run }) => [run, gridNumber.exec(number)]));
  if (![...numbers.values()].some(Boolean)) return [];
  const letterOf = (run: Run): string | undefined => numbers.get(run)?.[2] || gridLetter.exec(run.text)?.[1];
  const leads = look.runs.filter(letterOf);
  const cards = leads.filter(({ el }) => !inRow(el));
  return leads.flatMap((lead): Lettered[] => {
    const row = inRow(lead.el);
    const item = letteredItem(lead, letterOf(lead), look, cards);
    if (!item) return [];
    if (!row) return [cardOf(lead, item, cards, look)];
    const cells = cellsBeside(row).filter((cell) => !cell.contains(lead.el));
    const parts = cells.map((el) => ({
      head: headersOver(el)[0] ?? '',
      lines: [{ el, text: textIn(el).slice(0, 200) }],
    }));
    // A row with a number of its own is a title like any other.
    const isAsked = numbers.has(lead) || cells.some(hasControl) || !parts.some(({ head }) => gridColumn.test(head));
    return isAsked ? [] : [{ item, lead, questions: [], parts }];
  });
}

/**
 * The item of a letter under the last number of a grid, which may be its own. Not where a heading stands between the two; the titles of
 * the grid's own cards part nothing.
 */
function letteredItem(
  { at }: Run,
  letter: string | undefined,
  look: Look,
  cards: readonly Run[],
): ItemSpec | undefined {
  const over = look.mentions.all.findLast(({ run }) => run.at <= at);
  const [, stem] = look.gridNumber.exec(over?.number ?? '') ?? [];
  const isParted = look.titles.some(
    (title) => title.at > (over?.run.at ?? 0) && title.at < at && /^H/.test(title.rank) && !cards.includes(title),
  );
  return isParted ? undefined : itemOf(`${stem}${letter}1`, look);
}

/** What stands in the card of a letter. Without a box each, it is all up to the next letter. */
function cardOf(lead: Run, item: ItemSpec, cards: readonly Run[], look: Look): Lettered {
  const { gridColumn, notGridColumn } = look;
  const card = boxOf(lead, cards, look);
  const box = card ?? (hasControl(lead.block) ? null : parentOf(lead.block));
  const end = cards.find(({ at }) => at > lead.at)?.at ?? lead.at + MOST_BEHIND;
  const questions = look.questions.filter((question) => {
    const { el, at } = question;
    if (!box?.contains(el) || at < lead.at || !(card || at < end)) return false;
    const label = labelOf(question, look) || (card ? '' : (runAt(look, at - 1)?.text ?? ''));
    const isPerformance = gridColumn.test(label) && !notGridColumn.test(label);
    return isPerformance && fitsChoice(question, item, 'label', label, undefined, look);
  });
  return { item, lead, questions, parts: !card || hasControl(card) ? [] : partsIn(card, lead, look) };
}

/** The largest element that begins with a text and holds no other of its kind; none where nothing but the text is in it. */
function boxOf(lead: Run, cards: readonly Run[], look: Look): Element | undefined {
  let card: Element | undefined;
  for (const box of upFrom(lead.el, MOST_LEVELS)) {
    if (
      box.contains(look.tokens[lead.at - 1]?.el ?? null) ||
      cards.some((each) => each !== lead && box.contains(each.el))
    )
      break;
    card = box;
  }
  return card?.contains(look.tokens[lead.at + 1]?.el ?? null) ? card : undefined;
}

/** The texts of a card under what names them: a column of answers or goals, or what was. */
function partsIn(card: Element, lead: Run, look: Look): Part[] {
  const parts: Part[] = [];
  for (let at = lead.at + 1, run = runAt(look, at); run && card.contains(run.el); run = runAt(look, ++at)) {
    const { text } = run;
    if ([look.gridColumn, look.notGridColumn, look.otherTitles].some((words) => words.test(text)))
      parts.push({ head: text, lines: [] });
    else parts.at(-1)?.lines.push(run);
  }
  return parts;
}
