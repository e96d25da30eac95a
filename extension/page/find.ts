import type { Doubt } from '../messages.ts';
import { checkAlls } from './check-all.ts';
import { fitsChoice, fitsText, type Tie } from './choice.ts';
import { isOther, otherHeadings, saysOther } from './context.ts';
import { foundAs } from './found.ts';
import { forgetGrids } from './grid.ts';
import { labelledFacts } from './labelled.ts';
import { namesOf } from './labels.ts';
import { type ItemSpec, indexOf, type Lexicon, type ListSpec } from './lexicon.ts';
import { linkIdOf } from './link-ids.ts';
import { findLists } from './lists.ts';
import { findMentions, type Mentions, titlesIn } from './mentions.ts';
import { around, indexOfWords, isMadeUp, isPlain, squash, wordsOf } from './names.ts';
import { placeOf } from './placing.ts';
import { labelOf, type Question, questions } from './questions.ts';
import { isSeeking } from './seeking.ts';
import { shownItems } from './shown.ts';
import { attr, type Control, type Run, type Survey } from './survey.ts';
import { titleFacts } from './titles.ts';

/** How a field was recognised; the order is the order of trust. */
export type By = 'site' | 'name' | 'number' | 'link' | 'label' | 'title';

/** A field that was found: what it is, and where its value stands. */
export interface Found {
  field: string;
  by: By;
  /** The element that stands for the field: its control, the first of its buttons, or the cell that shows it. */
  el: HTMLElement;
  source:
    | { kind: 'choice'; question: Question; item: ItemSpec }
    | { kind: 'check-all'; boxes: { el: HTMLElement; answer: string }[] }
    | { kind: 'chosen'; el: HTMLElement; item: ItemSpec }
    | { kind: 'flag'; el: HTMLElement }
    | { kind: 'text'; el: HTMLElement }
    | { kind: 'code'; el: HTMLElement; list: ListSpec }
    | { kind: 'parts'; els: HTMLElement[] }
    | { kind: 'shown'; text: string };
  label: string;
}

export interface Findings {
  found: Found[];
  doubts: Doubt[];
}

/** What a page is asked once, for all finders. */
export interface Look {
  page: Survey;
  lexicon: Lexicon;
  mentions: Mentions;
  questions: Question[];
  /** Whether a field holds something, and looks for nothing: asked only of fields that are known otherwise. */
  holding: (control: Control) => boolean;
  /** Headings that make what stands under them something else than an answer of now. */
  others: Run[];
  /** Fields that some finder has already made sure of, as elements and by name. */
  taken: Set<HTMLElement>;
  fields: Set<string>;
}

/** A search that can pause: it yields after each field, so that its caller decides how long it may go on. */
export type Search = Generator<undefined, Findings>;

/**
 * Finds every known field of a page. A field is taken only where the page leaves one reading; the rest is silence, or a
 * doubt where the page plainly means a known field and does not say which.
 */
export function* search(page: Survey, lexicon: Lexicon): Search {
  forgetGrids();
  const holding = (control: Control): boolean => !isSeeking(control, page, lexicon);
  const look: Look = {
    page,
    lexicon,
    mentions: findMentions(page, lexicon),
    questions: questions(page),
    holding,
    others: otherHeadings(page, lexicon),
    taken: new Set(),
    fields: new Set(),
  };
  const out: Findings = { found: [], doubts: [] };
  for (const finder of [checkAlls, findItems, findLists, labelledFacts, shownItems, titleFacts]) {
    const { found, doubts } = yield* finder(look);
    for (const { el, field } of found) {
      look.taken.add(el);
      look.fields.add(field);
    }
    out.found.push(...found);
    out.doubts.push(...doubts);
  }
  return out;
}

/** {@link search} without a pause. */
export function find(page: Survey, lexicon: Lexicon): Findings {
  const steps = search(page, lexicon);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
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
  const out: Findings = { found: [], doubts: [] };
  const candidates: Candidate[] = [];
  for (const question of look.questions) {
    yield;
    const result = recognise(question, look);
    if (!result || !look.holding(question.first)) continue;
    if ('why' in result) out.doubts.push(result);
    else candidates.push(result);
  }
  for (const [item, mine] of Map.groupBy(candidates, (candidate) => candidate.item)) {
    // A hidden field beside a box mirrors it.
    if (!look.fields.has(item.field) && !look.fields.has(item.partOf ?? '')) settle(item, mine, look, out);
  }
  return out;
}

/** Which of the candidates of one item are it. */
function settle(item: ItemSpec, candidates: Candidate[], look: Look, out: Findings): void {
  const { field } = item;
  const shown = candidates.filter(({ question }) => question.control !== 'hidden');
  // A hidden input of the same name mirrors the field that people see.
  let rest = shown.length > 0 ? shown : candidates;
  if (rest.some(({ weak }) => !weak)) rest = rest.filter(({ weak }) => !weak);
  const sure = rest.filter(({ tie }) => tie !== 'near');
  if (sure.length > 0) rest = sure;
  else if (rest.length > 1) {
    out.doubts.push({ field, why: 'several' });
    return;
  }
  const parts = item.kind === 'date' ? partsOfDay(rest, look) : [];
  const els = parts.map(({ question }) => question.first.el);
  for (const { question, by, label } of parts.length > 0 ? parts.slice(0, 1) : rest) {
    const { el } = question.first;
    const day: Found['source'] = els.length === 3 ? { kind: 'parts', els } : { kind: 'text', el };
    const source: Found['source'] = item.kind === 'choice' ? { kind: 'choice', question, item } : day;
    // A month alone is no day.
    if (els.length % 3 === 0) out.found.push(foundAs(field, by, el, source, label));
  }
}

/** The fields of a day that is asked in parts, named for month, day and year, in that order. */
function partsOfDay(candidates: Candidate[], { lexicon }: Look): Candidate[] {
  return lexicon.dayParts.flatMap((part) =>
    candidates.filter(({ question }) =>
      namesOf(question.first.el).some((name) => part.test(wordsOf(name).at(-1) ?? '')),
    ),
  );
}

function recognise(question: Question, look: Look): Candidate | Doubt | undefined {
  const named = byName(question, look);
  const hidden = question.control === 'hidden';
  const label = hidden ? '' : labelOf(question, look.page);
  const as = (item: ItemSpec | undefined, by: By, tie: Tie, weak = false): Candidate | undefined =>
    item && fits(question, item, tie, look) ? { question, item, by, tie, weak, label } : undefined;
  if (hidden) return named?.exact ? as(named.item, named.by, 'name') : undefined;
  const numbers = titlesIn(label, look.lexicon);
  if (numbers.length > 1 || look.lexicon.otherLabels.test(label)) return undefined;
  const [numbered] = numbers;
  if (named) {
    const { field, number } = named.item;
    const printed = printedBeside(question, look);
    const other = numbered ?? printed;
    if (other !== undefined && !number.startsWith(other)) return { field, why: 'otherwise', about: other };
    // An id that stands on several fields proves nothing alone; the number printed beside one of them does.
    const isWeak = named.isId && (look.page.ids.get(question.first.el.id) ?? 0) > 1 && printed !== number;
    return as(named.item, named.by, 'name', isWeak && question.control !== 'radio');
  }
  const { el, at } = question.first;
  const isNow = (...texts: (string | undefined)[]): boolean =>
    !isOther(el, at, look) && !texts.some((text) => saysOther(text, look.lexicon));
  if (numbered) return isNow(label) ? as(itemOf(numbered, look), 'number', 'label') : undefined;
  const linked = as(byLink(question, look), 'link', 'label');
  if (linked) return linked;
  const place = placeOf(question, look.page, look.mentions);
  const title = place?.mention;
  const item = itemOf(title?.number, look);
  // Its own label names something else: it only stands near.
  const isOwn = label === '' || look.lexicon.fillers.test(label) || item?.words?.test(label);
  const near = isOwn ? as(item, 'number', 'near') : undefined;
  const titled = title?.run.text ?? '';
  return near && isNow(label, titled, place?.nearest?.text) ? { ...near, label: label || titled } : undefined;
}

/** The item number printed directly before a question. */
function printedBeside(question: Question, look: Look): string | undefined {
  const place = placeOf(question, look.page, look.mentions);
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
  const { el } = question.first;
  for (const key of ['name', 'id']) {
    const name = attr(el, key);
    if (name === '' || name.length > 200) continue;
    const isId = key === 'id';
    const field = look.lexicon.site?.names[name];
    const item = field === undefined ? undefined : look.lexicon.items.find((each) => each.field === field);
    if (item) return { item, by: 'site', exact: true, isId };
    const found = itemNamed(name, look.lexicon);
    if (found) return { ...found, by: 'name', isId };
  }
  return undefined;
}

/** The item that a name names, if it names one and says nothing else. */
export function itemNamed(name: string, lexicon: Lexicon): { item: ItemSpec; exact: boolean } | undefined {
  // Every submission name begins with a letter and four digits; most names of a page hold neither.
  if (!/\d{4}/.test(name)) return undefined;
  const squashed = squash(name);
  for (const item of lexicon.items) {
    for (const full of item.names) {
      const part = squash(full);
      if (!squashed.includes(part)) continue;
      const rest = around(name, part);
      if (!rest || !isPlain(rest, lexicon.otherWords)) return undefined;
      return { item, exact: rest.length === 0 };
    }
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
  const { byLink: items } = indexOf(look.lexicon);
  const links = namesOf(question.first.el).flatMap((name) => linkIdOf(name, look.lexicon));
  return links.map((id) => items.get(id)).find((item) => item !== undefined);
}

function itemOf(number: string | undefined, look: Look): ItemSpec | undefined {
  const item = indexOf(look.lexicon).byNumber.get(number ?? '');
  return item?.kind === 'check-all' ? undefined : item;
}

function fits(question: Question, item: ItemSpec, tie: Tie, look: Look): boolean {
  if (item.kind === 'check-all') return false;
  const place = tie === 'near' ? placeOf(question, look.page, look.mentions) : undefined;
  if (item.kind === 'choice') return fitsChoice(question, item, tie, place, look.page, look.lexicon);
  return fitsText(question, item, tie, place, look.lexicon);
}
