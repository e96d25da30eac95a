import { textOf } from './box-text.ts';
import { codedOptions } from './choice.ts';
import { saysOther } from './context.ts';
import { hasControl, headersOver } from './grid.ts';
import { namesOf } from './labels.ts';
import { cellsBeside, isHeaded } from './list-cells.ts';
import type { RatingSpec } from './list-spec.ts';
import type { Line, Look, Search } from './look.ts';
import { saidOf } from './names.ts';
import { textIn, upFrom } from './nodes.ts';
import { codeOfText, labelOf, optionsOf, type Question } from './questions.ts';
import { addChoice } from './read.ts';
import { runAt } from './survey.ts';

/** How far up the part of a page that belongs to one line is looked for. */
const MOST_LEVELS = 8;

/**
 * The rating that stands beside each line of a list, where the page names none of them as such: the one question in the
 * line's own part of the page that offers the rating's answers and is called so; where it only shows, the cell of such a column.
 */
export function* ratingsOf(rating: RatingSpec, lines: readonly Line[], look: Look): Search {
  for (const line of lines) {
    yield;
    const field = `${rating.item.field}/${line.position}`;
    if (look.fields.has(field)) continue;
    let part: Element = line.el;
    for (const up of upFrom(part, MOST_LEVELS)) {
      if (lines.some(({ el }) => el !== line.el && up.contains(el))) break;
      part = up;
    }
    const mine = look.questions.filter(({ el }) => el !== line.el && part.contains(el) && !look.taken.has(el));
    const [only, ...more] = mine.filter((question) => isRating(question, rating, look));
    if (only && !more[0]) addChoice(field, line.by, only, rating.item, line.label, look);
    if (mine[0]) continue;
    const cell = cellRating(line.el, rating, look);
    if (cell) look.add(field, line.by, cell, line.label, () => ({ value: codeOfText(textIn(cell), true) ?? '' }));
  }
}

/** The cell of a line that only shows its rating: its column is called so, and it says one of the answers. */
function cellRating(el: Element, { item, words }: RatingSpec, look: Look): HTMLElement | undefined {
  const [only, another] = cellsBeside(el).filter(
    (cell) => !cell.contains(el) && isHeaded(cell, (head) => words.test(head) && !saysOther(head, look)),
  );
  const says = only && !another && !hasControl(only) && look.sees(only) && codeOfText(textIn(only), true);
  return says && item.answers.includes(says) ? only : undefined;
}

function isRating(question: Question, { item, words }: RatingSpec, look: Look): boolean {
  const { el } = question;
  const names = saidOf(namesOf(el));
  const near = runAt(look, question.at - 1)?.text.slice(-60) ?? '';
  if (![...names, labelOf(question, look), near, ...headersOver(el)].some((text) => words.test(text))) return false;
  const options = optionsOf(question, look);
  if (options.length > 0) {
    const coded = codedOptions(options, item, look);
    return !!coded && String(coded.codes.filter((code) => /\d/.test(code)).sort()) === String(item.answers);
  }
  const isBox = question.widget === 'combobox';
  if (!isBox && question.widget !== 'text') return false;
  const shown = textOf(el);
  return shown === '' || item.answers.includes(codeOfText(shown, isBox) ?? '');
}
