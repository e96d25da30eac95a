import { isOther } from './context.ts';
import type { By, Found, Look, Search } from './find.ts';
import { foundAs } from './found.ts';
import { columnHeads, hasControl, ROW } from './grid.ts';
import { type ItemSpec, indexOf } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { statedCode } from './questions.ts';
import { type Run, runAt, textIn } from './survey.ts';

/**
 * Answers that a page only shows. Two shapes are sure enough: an element whose id is a submission name and nothing else,
 * and a row (or a term with its definition) of an item's title and one answer beside it, without any field.
 */
export function* shownItems(look: Look): Search {
  const found: Found[] = [];
  // What a field says is what is; a text beside it may be what was.
  const read = new Set(look.fields);
  for (const item of look.lexicon.items) {
    for (const name of item.names) {
      const el = look.page.ids.get(name) === 1 ? look.page.root.getElementById(name) : null;
      if (
        !el ||
        read.has(item.field) ||
        /^(?:INPUT|SELECT|TEXTAREA|LABEL|BUTTON|FIELDSET|TABLE|TR)$/.test(el.tagName) ||
        hasControl(el)
      )
        continue;
      const text = answerIn(textIn(el), item, look);
      if (text === undefined) continue;
      found.push(shown(item, text, el, 'name', name));
      read.add(item.field);
    }
  }
  for (const mention of look.mentions.all) {
    yield;
    const item = indexOf(look.lexicon).byNumber.get(mention.number);
    if (!item || item.kind === 'check-all' || read.has(item.field)) continue;
    const beside = answerBeside(mention, look);
    const text = beside && answerIn(beside.text, item, look);
    if (beside && text !== undefined) found.push(shown(item, text, beside.el, 'number', mention.run.text));
  }
  return { found, doubts: [] };
}

function shown(item: ItemSpec, text: string, el: Element, by: By, label: string): Found {
  return foundAs(item.field, by, el, { kind: 'shown', text }, label);
}

/** The one text after a title in its row, where the row holds nothing else and no field. */
function answerBeside({ run }: Mention, look: Look): Run | undefined {
  const cell = run.el.closest('td,th,dt,[role=cell],[role=rowheader]');
  const row = cell?.tagName === 'DT' ? cell.parentElement : cell?.closest(ROW);
  if (!cell || !row) return undefined;
  const next = runAt(look.page, run.at + 1);
  if (!next || !row.contains(next.el) || cell.contains(next.el)) return undefined;
  const answerCell = next.el.closest('td,th,dd,[role=cell]');
  if (!answerCell || hasControl(answerCell) || textIn(answerCell) !== next.text) return undefined;
  if (look.lexicon.otherTitles.test(run.text) || isOther(next.el, next.at, look)) return undefined;
  // A column that has a head says what it holds: answers, and not points, errors or ranks.
  const heads = columnHeads(answerCell).filter(
    (head) => !((head as HTMLTableCellElement).colSpan > 1) && !look.mentions.within.has(head.parentElement ?? head),
  );
  if (!heads.every((head) => look.lexicon.answerHeads.test(textIn(head)))) return undefined;
  if (cell.tagName === 'DT') return answerCell.previousElementSibling === cell ? next : undefined;
  const after = look.page.tokens[next.at + 1];
  return after && row.contains(after.el) ? undefined : next;
}

function answerIn(text: string, item: ItemSpec, { lexicon }: Look): string | undefined {
  if (item.kind === 'date') return lexicon.day.test(text) && text.length < 24 ? text : undefined;
  if (item.kind === 'text') return undefined;
  const code = statedCode(text);
  return code !== undefined && item.answers.includes(code) ? code : undefined;
}
