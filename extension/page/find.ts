import { textOf } from './box-text.ts';
import { checkAlls } from './check-all.ts';
import { partOfDay } from './choice.ts';
import { dropOthers, headingsLike } from './context.ts';
import type { ItemSpec } from './item-spec.ts';
import { labelledFacts } from './labelled.ts';
import type { Lexicon } from './lexicon.ts';
import { findLists, holdsText } from './lists.ts';
import type { Findings, Look, Search, Views } from './look.ts';
import { findMentions } from './mentions.ts';
import { allIn, forget, textIn } from './nodes.ts';
import { placeOf } from './placing.ts';
import { questions } from './questions.ts';
import { addChoice, codesIn, readParts, readText } from './read.ts';
import { type Candidate, recognise } from './recognise.ts';
import { isSeeking } from './seeking.ts';
import { isDrawn } from './seen.ts';
import { boxesOf, EDITOR } from './survey.ts';
import type { Run, Survey } from './surveyed.ts';

/**
 * Finds every known field of a page. A field is taken only where the page leaves one reading; the rest is silence, or a
 * doubt where the page plainly means a known field and does not say which.
 */
export function* search(
  page: Survey,
  lexicon: Lexicon,
  isDrawn: (el: Element) => boolean,
  views?: Views,
): Generator<undefined, Findings> {
  forget();
  // Behind an open dialog or menu, the page itself is set aside. What is still being filled may show what was there before.
  const away = `${EDITOR},[aria-busy=true]${page.root.querySelector(lexicon.dialogs) ? '' : lexicon.aside}`;
  const look: Look = {
    ...page,
    ...lexicon,
    mentions: findMentions(page, lexicon),
    questions: questions(page),
    holding: (control) => !isSeeking(control, look),
    others: headingsLike(lexicon.otherTitles, page),
    passed: new Set(),
    taken: new Set(),
    fields: new Set(),
    found: [],
    doubts: [],
    unseen: [],
    shows: false,
    views,
    sees: (el) => !el.closest(away) && (isDrawn(el) || look.unseen.push(el) < 0),
    doubt: (field, why, about) => look.doubts.push({ field, why, about }),
    add(field, by, of, label, read, els) {
      const el = of as HTMLElement;
      look.taken.add(el);
      look.fields.add(field);
      look.found.push({ field, by, el, label, read, els: els ?? boxesOf(el) });
    },
  };
  for (const finder of [checkAlls, findItems, findLists, labelledFacts]) yield* finder(look);
  if (views) yield* views.items(look);
  else look.shows ||= hasUnread(look);
  dropOthers(look);
  for (const text of look.passed) look.doubt('page', 'heading', text.slice(0, 60));
  // A report as it was typed, whose lines stand in columns.
  for (const typed of allIn(look.root, 'pre')) {
    const text = textIn(typed);
    const isReport = look.lists.some((list) => codesIn(text, list)[1]) || text.match(look.itemNumber)?.[1];
    if (isReport && look.sees(typed) && !look.found.some(({ el, field }) => el === typed && !/^patient/.test(field)))
      look.doubt('page', 'typed');
  }
  return look;
}

/** Whether the page prints the title of an item, or has an element of its name, and no field was found for it. */
function hasUnread({ items, fields, mentions, ids }: Look): boolean {
  const read = [...fields].join();
  const titles = new Set(mentions.all.flatMap(({ number }) => [number, `${number}1`]));
  return items.some(({ field, partOf = field, kind, number, names }) => {
    // Of a grid, the number over it.
    const stem = number.slice(0, 6);
    return (
      kind !== 'text' &&
      ![field, partOf].some((each) => read.includes(each)) &&
      (titles.has(number) || (titles.has(stem) && !read.includes(stem)) || names.some((name) => ids.has(name)))
    );
  });
}

/** Items that are one answer or one day: by name, by number, by linkId. */
function* findItems(look: Look): Search {
  const candidates: Candidate[] = [];
  for (const question of look.questions) {
    yield;
    const result = recognise(question, look);
    if (!result || !look.holding(question)) continue;
    if ('why' in result) look.doubts.push(result);
    else candidates.push(result);
  }
  for (const [item, mine] of Map.groupBy(candidates, (candidate) => candidate.item)) {
    // A hidden field beside a box mirrors it.
    if (!look.fields.has(item.field) && !look.fields.has(item.partOf ?? '')) settle(item, mine, look);
  }
  look.doubts = look.doubts.filter(({ field, why }) => why !== 'no-code' || !look.fields.has(field));
}

/** Which of the candidates of one item are it. */
function settle(item: ItemSpec, candidates: Candidate[], look: Look): void {
  const { field } = item;
  // A hidden input of the same name mirrors the field that people see.
  const shown = preferred(candidates, ({ question }) => question.widget !== 'hidden');
  const sure = preferred(
    preferred(
      preferred(shown, ({ weak }) => !weak),
      // Toolkits give a list that they put out of sight an empty box of its label, which takes the keys.
      ({ tie, question: { widget, el } }) =>
        item.kind !== 'choice' || tie === 'name' || widget !== 'text' || textOf(el) !== '',
    ),
    ({ tie }) => tie !== 'near',
  );
  // A calendar that waits at the end of the page has fields too: the one in the title's own block is meant. And toolkits draw a box
  // for a list that they put out of sight.
  const rest = preferred(
    preferred(
      sure,
      ({ tie, question: { widget, el } }) =>
        tie !== 'near' || !(el.matches('[aria-hidden=true],[role=combobox] *') || (holdsText(widget) && !isDrawn(el))),
    ),
    ({ tie, question }) => tie !== 'near' || !!placeOf(question, look)?.mention.run.block.contains(question.el),
  );
  const parts = item.kind === 'date' ? inParts(rest, look) : [];
  const isDay = parts.length === 3;
  // A month alone is no day, and a title has one field.
  if (!isDay && (parts[0] || (rest[1] && rest[0]?.tie === 'near'))) {
    look.doubt(field, 'several');
    return;
  }
  const els = parts.map(({ question }) => question.el);
  for (const { question, by, label } of isDay ? parts.slice(0, 1) : rest) {
    const { el } = question;
    if (item.kind === 'choice') addChoice(field, by, question, item, label, look);
    else if (isDay) look.add(field, by, el, label, () => readParts(els, look), els);
    else look.add(field, by, el, label, () => readText(el));
  }
}

/** Those of which something holds, or all of them where it holds of none. */
function preferred<T>(all: T[], holds: (each: T) => boolean): T[] {
  const some = all.filter(holds);
  return some[0] ? some : all;
}

/** The fields of a day that is asked in parts, in the order of month, day and year; not those that another label comes before. */
function inParts(candidates: Candidate[], look: Look): Candidate[] {
  const mine = candidates.filter(({ tie, question }) => {
    const title = placeOf(question, look)?.mention.run;
    const isLabel = (run: Run): boolean => run === title || look.anyLabel.test(run.text);
    return tie !== 'near' || look.runs.findLast((run) => run.at < question.at && isLabel(run)) === title;
  });
  return look.dayParts.flatMap((_, part) => mine.filter(({ question }) => partOfDay(question, look) === part));
}
