import { fitsChoice } from './choice.ts';
import { hasControl, inRow } from './grid.ts';
import type { ItemSpec } from './lexicon.ts';
import type { Look } from './look.ts';
import { parentOf, upFrom } from './nodes.ts';
import { labelOf, type Question } from './questions.ts';
import { letteredItem } from './shown-grid.ts';
import { runAt } from './survey.ts';
import type { Run } from './surveyed.ts';

/** A card of GG0130 or GG0170: its item, the text that names it, and what stands below that. */
export interface GridCard {
  item: ItemSpec;
  lead: Run;
  /** The questions in it that say of themselves that they ask the performance, and can be answered as the item. */
  questions: Question[];
  /** Where it only shows: its texts, each under what names it. */
  parts: { head: string; lines: Run[] }[];
}

/** How much stands behind the last letter of a grid without cards. */
const MOST_BEHIND = 12;
/** How far up from what it shows a card goes. */
const MOST_LEVELS = 6;

/**
 * The lettered items of a grid as cards: the letter begins the first text of the card, the number stands there too or over all of
 * them, and in the card each field or text is named.
 */
export function gridCards(look: Look): GridCard[] {
  const { mentions, gridNumber, gridLetter, gridColumn, notGridColumn } = look;
  const grids = mentions.all.filter(({ number }) => gridNumber.test(number));
  if (!grids[0]) return [];
  const numbered = new Map(grids.map(({ number, run }) => [run, gridNumber.exec(number)?.[2] ?? '']));
  const letterOf = (run: Run): string | undefined => numbered.get(run) || gridLetter.exec(run.text)?.[1];
  const leads = look.runs.filter((run) => letterOf(run) && !inRow(run.el));
  const isPerformance = (text: string): boolean => gridColumn.test(text) && !notGridColumn.test(text);
  return leads.flatMap((lead): GridCard[] => {
    const item = letteredItem(lead, letterOf(lead), look, leads);
    if (!item) return [];
    const card = cardOf(lead, leads, look);
    // Without a box each, all that stands up to the next letter.
    const box = card ?? (hasControl(lead.block) ? null : parentOf(lead.block));
    const end = leads.find(({ at }) => at > lead.at)?.at ?? lead.at + MOST_BEHIND;
    const asked = look.questions.filter(({ el, at }) => box?.contains(el) && at > lead.at && (card || at < end));
    const questions = asked.filter((question) => {
      const label = labelOf(question, look) || (card ? '' : (runAt(look, question.at - 1)?.text ?? ''));
      return isPerformance(label) && fitsChoice(question, item, 'label', label, undefined, look);
    });
    return [{ item, lead, questions, parts: !card || hasControl(card) ? [] : partsIn(card, lead, look) }];
  });
}

/** The largest element that begins with a text and holds no other of its kind; none where nothing but the text is in it. */
function cardOf(lead: Run, leads: readonly Run[], look: Look): Element | undefined {
  let card: Element | undefined;
  for (const box of upFrom(lead.el, MOST_LEVELS)) {
    if (
      box.contains(look.tokens[lead.at - 1]?.el ?? null) ||
      leads.some((each) => each !== lead && box.contains(each.el))
    )
      break;
    card = box;
  }
  return card?.contains(look.tokens[lead.at + 1]?.el ?? null) ? card : undefined;
}

/** The texts of a card under what names them: a column of answers or goals, or what was. */
function partsIn(card: Element, lead: Run, look: Look): GridCard['parts'] {
  const parts: GridCard['parts'] = [];
  for (let at = lead.at + 1, run = runAt(look, at); run && card.contains(run.el); run = runAt(look, ++at)) {
    const { text } = run;
    if ([look.gridColumn, look.notGridColumn, look.otherTitles].some((words) => words.test(text)))
      parts.push({ head: text, lines: [] });
    else parts.at(-1)?.lines.push(run);
  }
  return parts;
}
