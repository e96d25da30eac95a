import type { Doubt } from '../messages/frame.ts';
import { checkAlls, FAR, flagAsked } from './check-all.ts';
import { fitsChoice, fitsText, partOfDay, type Tie } from './choice.ts';
import { dropOthers, headingsLike, isOther, saysOther } from './context.ts';
import type { By, Found, Read } from './found.ts';
import { forgetGrids } from './grid.ts';
import { inGrid } from './in-grid.ts';
import { labelledFacts } from './labelled.ts';
import { groupLabel, namesOf } from './labels.ts';
import { type ItemSpec, indexOf, type Lexicon } from './lexicon.ts';
import { linkIdOf } from './link-ids.ts';
import { findLists } from './lists.ts';
import { findMentions, type Mentions, titlesIn } from './mentions.ts';
import { around, indexOfWords, isMadeUp, isPlain, squash, wordsOf } from './names.ts';
import { placeOf } from './placing.ts';
import { labelOf, type Question, questions } from './questions.ts';
import { addChoice, readParts, readText } from './read.ts';
import { isSeeking } from './seeking.ts';
import { attr, type Control, EDITOR, type Run, type Survey, tidy } from './survey.ts';
import type { Views } from './views.ts';

export interface Findings {
  found: Found[];
  doubts: Doubt[];
  /** Texts that would have been read, and that nobody sees now. */
  unseen: Element[];
  /** Whether the page shows something that only {@link Views} can read. */
  shows: boolean;
}

/** A page and the words to look for on it, with what is asked once for all finders. */
export interface Look extends Survey, Lexicon, Findings {
  mentions: Mentions;
  questions: Question[];
  /** Whether a field holds something, and looks for nothing: asked only of fields that are known otherwise. */
  holding: (control: Pick<Control, 'el'> & { control: string }) => boolean;
  /** Headings that make what stands under them something else than an answer of now. */
  others: Run[];
  /** Those of them, and of other assessments, under which something would have been read. */
  passed: Set<Run>;
  /** Whether a person sees the text of an element, and nobody is writing it; those that nobody sees are remembered. */
  sees: (el: Element) => boolean;
  /** Absent until a page had something for it. */
  views: Views | undefined;
  /** Takes a field; its parts are described at {@link Found}. */
  add: (field: string, by: By, el: Element, label: string, read: () => Read, els?: HTMLElement[]) => void;
  /** Fields that some finder has already made sure of, as elements and by name. */
  taken: Set<HTMLElement>;
  fields: Set<string>;
}

/** A search that can pause: it yields after each field, so that its caller decides how long it may go on. */
export type Search = Generator<undefined, void>;

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
  forgetGrids();
  views?.forgetGrids();
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
    sees: (el) => !el.closest(EDITOR) && (isDrawn(el) || look.unseen.push(el) < 0),
    add(field, by, of, label, read, els) {
      const el = of as HTMLElement;
      look.taken.add(el);
      look.fields.add(field);
      look.found.push({ field, by, el, label, read, els: els ?? [el] });
    },
  };
  for (const finder of [checkAlls, findItems, findLists, labelledFacts]) yield* finder(look);
  if (views) yield* views.items(look);
  else look.shows ||= hasUnread(look);
  dropOthers(look);
  for (const { text } of look.passed) look.doubts.push({ field: 'page', why: 'heading', about: text.slice(0, 60) });
  return look;
}

/** Whether the page prints the title of an item, or has an element of its name, and no field was found for it. */
function hasUnread({ items, fields, mentions, ids }: Look): boolean {
  const read = [...fields].join();
  const titles = new Set(mentions.all.flatMap(({ number }) => [number, `${number}1`]));
  return items.some(
    ({ field, partOf, kind, number, names }) =>
      kind !== 'text' &&
      !read.includes(field) &&
      !(partOf && read.includes(partOf)) &&
      (titles.has(number) || names.some((name) => ids.has(name))),
  );
}

interface Candidate {
  question: Question;
  item: ItemSpec;
  by: By;
  tie: Tie;
  /** Known by nothing but an id that stands more than once on the page. */
  weak: boolean;
  label: string;
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
}

/** Which of the candidates of one item are it. */
function settle(item: ItemSpec, candidates: Candidate[], look: Look): void {
  const { field } = item;
  const shown = candidates.filter(({ question }) => question.control !== 'hidden');
  // A hidden input of the same name mirrors the field that people see.
  let rest = shown.length > 0 ? shown : candidates;
  if (rest.some(({ weak }) => !weak)) rest = rest.filter(({ weak }) => !weak);
  const sure = rest.filter(({ tie }) => tie !== 'near');
  if (sure.length > 0) rest = sure;
  const parts = item.kind === 'date' ? inParts(rest, look) : [];
  const isDay = parts.length === 3;
  // A month alone is no day, and a title has one field.
  if (!isDay && (parts.length > 0 || (sure.length === 0 && rest.length > 1))) {
    look.doubts.push({ field, why: 'several' });
    return;
  }
  const els = parts.map(({ question }) => question.el);
  for (const { question, by, label } of isDay ? parts.slice(0, 1) : rest) {
    const { el } = question;
    if (item.kind === 'choice') addChoice(field, by, question, item, label, look);
    else if (isDay) look.add(field, by, el, label, () => readParts(els), els);
    else look.add(field, by, el, label, () => readText(el));
  }
}

/** The fields of a day that is asked in parts, in the order of month, day and year. */
function inParts(candidates: Candidate[], look: Look): Candidate[] {
  return look.dayParts.flatMap((_, part) => candidates.filter(({ question }) => partOfDay(question, look) === part));
}

function recognise(question: Question, look: Look): Candidate | Doubt | undefined {
  const { el, at } = question;
  const named = byName(question, look);
  const hidden = question.control === 'hidden';
  const isPart = !hidden && partOfDay(question, look) >= 0;
  // A month, a day and a year are named by what stands over all three.
  const label = hidden ? '' : tidy(`${isPart ? groupLabel(el, look) : ''} ${labelOf(question, look)}`);
  const as = (item: ItemSpec | undefined, by: By, tie: Tie, weak = false): Candidate | undefined =>
    item && fits(question, item, tie, label, look) ? { question, item, by, tie, weak, label } : undefined;
  if (hidden) return named?.exact ? as(named.item, named.by, 'name') : undefined;
  const numbers = titlesIn(label, look);
  if (numbers.length > 1 || look.otherLabels.test(label)) return undefined;
  const [numbered] = numbers;
  if (named) {
    const { field, number } = named.item;
    const printed = printedBeside(question, look);
    const other = numbered ?? printed;
    if (other && !number.startsWith(other)) return { field, why: 'otherwise', about: other };
    // An id that stands on several fields proves nothing alone; the number printed beside one of them does.
    const isWeak = named.isId && (look.ids.get(el.id) ?? 0) > 1 && printed !== number;
    return as(named.item, named.by, 'name', isWeak && question.control !== 'radio');
  }
  const ofNow = (found: Candidate | undefined, ...texts: (string | undefined)[]): Candidate | undefined =>
    found && !texts.some((text) => saysOther(text, look)) && !isOther(el, at, look) ? found : undefined;
  const far = placeOf(question, look, FAR)?.mention;
  const over = numbered ?? far?.number;
  const part = inGrid(over, question, label, look) ?? flagAsked(over, question, label, look);
  if (part) return ofNow(as(part, 'number', 'label'), label, numbered ? '' : far?.run.text);
  if (numbered) return ofNow(as(itemOf(numbered, look), 'number', 'label'), label);
  const linked = as(byLink(question, look), 'link', 'label');
  if (linked) return linked;
  const place = placeOf(question, look);
  const title = place?.mention;
  const item = itemOf(title?.number, look);
  // Its own label names something else: it only stands near.
  const isOwn = label === '' || isPart || look.fillers.test(label) || item?.words?.test(label);
  const near = isOwn ? as(item, 'number', 'near') : undefined;
  const titled = title?.run.text ?? '';
  return ofNow(near && { ...near, label: label || titled }, label, titled, place?.nearest?.text);
}

/** The item number printed directly before a question. */
function printedBeside(question: Question, look: Look): string | undefined {
  const place = placeOf(question, look);
  return place?.nearest === place?.mention.run ? place?.mention.number : undefined;
}

interface Named {
  item: ItemSpec;
  by: By;
  /** Nothing but the submission name itself. */
  exact: boolean;
  isId: boolean;
}

function byName(question: Question, look: Look): Named | undefined {
  const { el } = question;
  for (const key of ['name', 'id']) {
    const name = attr(el, key);
    if (name === '' || name.length > 200) continue;
    const isId = key === 'id';
    const field = look.site?.names[name];
    const item = look.items.find((each) => each.field === field);
    if (item) return { item, by: 'site', exact: true, isId };
    const found = itemNamed(name, look);
    if (found) return { ...found, by: 'name', isId };
  }
}

/** The item that a name names, if it names one and says nothing else. */
export function itemNamed(name: string, lexicon: Lexicon): { item: ItemSpec; exact: boolean } | undefined {
  // Every submission name begins with a letter and four digits; most names of a page hold neither.
  if (!/\d{4}/.test(name)) return undefined;
  const squashed = squash(name);
  const known = indexOf(lexicon).byName.find(([full]) => squashed.includes(full));
  if (known) {
    const rest = around(name, known[0]);
    return rest && isPlain(rest, lexicon.otherWords) ? { item: known[1], exact: rest.length === 0 } : undefined;
  }
  return itemNumbered(name, lexicon);
}

/**
 * `M1830`, `txtM1830`, `oasis_m1830_bathing`, `M-1830`: the number as words of its own, in a name that people wrote.
 * `item1830` holds `m1830` too, and is no item; a name with two numbers is neither.
 */
function itemNumbered(name: string, lexicon: Lexicon): { item: ItemSpec; exact: boolean } | undefined {
  if (isMadeUp(name)) return undefined;
  const words = wordsOf(name);
  const named = lexicon.items.filter((item) => indexOfWords(words, wordsOf(item.number)) >= 0);
  const [item] = named;
  if (!item || named.length > 1) return undefined;
  const part = wordsOf(item.number);
  const at = indexOfWords(words, part);
  const rest = [...words.slice(0, at), ...words.slice(at + part.length)];
  const own = item.names.flatMap(wordsOf);
  // A bare number is believed beside words that say nothing else: its own, or those of forms and controls.
  const isBare = rest.every((word) => own.includes(word) || item.words?.test(word) || lexicon.plainWords.test(word));
  if (!isBare || !isPlain(rest, lexicon.otherWords)) return undefined;
  return { item, exact: words.length === part.length };
}

function byLink(question: Question, look: Look): ItemSpec | undefined {
  const { byLink: items } = indexOf(look);
  const links = namesOf(question.el).flatMap((name) => linkIdOf(name, look));
  return links.map((id) => items.get(id)).find(Boolean);
}

function itemOf(number: string | undefined, look: Look): ItemSpec | undefined {
  const item = indexOf(look).byNumber.get(number ?? '');
  return item?.kind === 'check-all' ? undefined : item;
}

function fits(question: Question, item: ItemSpec, tie: Tie, label: string, look: Look): boolean {
  if (item.kind === 'check-all') return false;
  const place = tie === 'near' ? placeOf(question, look) : undefined;
  if (item.kind === 'choice') return fitsChoice(question, item, tie, label, place, look);
  return fitsText(question, item, tie, label, place, look);
}
