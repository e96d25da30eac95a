import { isTitleOf } from './choice.ts';
import { isOther } from './context.ts';
import type { Look, Search } from './find.ts';
import { CELL, columnHeads, hasControl, ROW } from './grid.ts';
import { type ItemSpec, indexOf } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { statedCode } from './questions.ts';
import { readShown } from './read.ts';
import { parentOf, type Run, runAt, textIn } from './survey.ts';

/**
 * Answers that a page only shows. Two shapes are sure enough: an element whose id is a submission name and nothing else,
 * and a row (or a term with its definition) of an item's title and one answer beside it, without any field.
 */
export function* shownItems(look: Look): Search {
  // What a field says is what is; a text beside it may be what was.
  const { fields: read } = look;
  for (const item of look.items) {
    for (const name of item.names) {
      const el = look.ids.get(name) === 1 ? look.root.getElementById(name) : null;
      if (!el || read.has(item.field) || look.noAnswerTags.test(el.tagName) || hasControl(el)) continue;
      const text = answerIn(textIn(el), item, look);
      if (!text) continue;
      look.add(item.field, 'name', el, name, () => readShown(text));
    }
  }
  for (const mention of look.mentions.all) {
    yield;
    const item = indexOf(look).byNumber.get(mention.number);
    if (!item || item.kind === 'check-all' || read.has(item.field)) continue;
    const beside = answerBeside(mention, item, look);
    const text = beside && answerIn(beside.text, item, look);
    const { text: title } = mention.run;
    if (!beside || !text || look.otherTitles.test(title)) continue;
    if (isTitleOf(item, title, look) && !isOther(beside.el, beside.at, look))
      look.add(item.field, 'number', beside.el, title, () => readShown(text));
  }
}

/**
 * The text that a title is answered with: the only other cell of its row, its one definition, or the only other element
 * of a box around both. Words behind a bare number must be the item's own.
 */
function answerBeside({ run }: Mention, item: ItemSpec, look: Look): Run | undefined {
  const title = run.el.closest(`${CELL},dt`) ?? run.block;
  const next = runAt(look, run.at + 1);
  if (!next || title.contains(next.el)) return undefined;
  const answer = next.el.closest(`${CELL},dd`) ?? parentOf(next.block)?.closest('dd') ?? next.block;
  const row = title.closest(ROW);
  if (hasControl(answer) || (textIn(answer) !== next.text && !item.words?.test(textIn(answer)))) return undefined;
  if (title.tagName === 'DT' || !row) {
    const { nextElementSibling: after, parentElement: box } = title;
    const isOnly = title.tagName === 'DT' ? answer.nextElementSibling?.tagName !== 'DD' : box?.children.length === 2;
    return after === answer && isOnly ? next : undefined;
  }
  // A column that has a head says what it holds: answers, and not points, errors or ranks.
  const heads = columnHeads(answer).filter(
    (head) => !((head as HTMLTableCellElement).colSpan > 1) && !look.mentions.within.has(head.parentElement ?? head),
  );
  if (!row.contains(answer) || !heads.every((head) => look.answerHeads.test(textIn(head)))) return undefined;
  const after = look.tokens.slice(next.at + 1).find(({ el }) => !answer.contains(el));
  return after && row.contains(after.el) ? undefined : next;
}

function answerIn(text: string, item: ItemSpec, look: Look): string | undefined {
  if (item.kind === 'date') return look.day.test(text) && text.length < 24 ? text : undefined;
  if (item.kind === 'text') return undefined;
  const code = statedCode(text);
  return item.answers.find((answer) => answer === code);
}
