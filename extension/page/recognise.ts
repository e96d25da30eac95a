import type { Doubt } from '../messages/frame.ts';
import { textOf } from './box-text.ts';
import { FAR, flagAsked } from './check-all.ts';
import { fitsChoice, fitsText, isBlank, isDated, isTitleOf, partOfDay, type Tie } from './choice.ts';
import { isOther, saysOther } from './context.ts';
import type { By } from './found.ts';
import { inGrid } from './in-grid.ts';
import type { ItemSpec } from './item-spec.ts';
import { groupLabel, namesOf } from './labels.ts';
import { indexOf, itemOf, type Lexicon } from './lexicon.ts';
import { linkIdOf } from './link-ids.ts';
import type { Look } from './look.ts';
import { titlesIn } from './mentions.ts';
import { around, isMadeUp, isPlain, spacedOf, squash, wordsOf } from './names.ts';
import { attr, idIn, tidy } from './nodes.ts';
import { placeOf } from './placing.ts';
import { labelOf, optionsOf, type Question } from './questions.ts';

/** A question that can be an item. */
export interface Candidate {
  question: Question;
  item: ItemSpec;
  by: By;
  tie: Tie;
  /** Known by nothing but an id that stands more than once on the page. */
  weak: boolean;
  label: string;
}

/** Which item a question asks, if any: by its name, by the number in its label, by its linkId, by the title that it stands under. */
export function recognise(question: Question, look: Look): Candidate | Doubt | undefined {
  const { el, at } = question;
  const named = byName(question, look);
  const hidden = question.widget === 'hidden';
  const isPart = !hidden && partOfDay(question, look) >= 0;
  // A month, a day and a year are named by what stands over all three.
  const own = hidden ? '' : tidy(`${isPart ? groupLabel(el, look) : ''} ${labelOf(question, look)}`);
  // A label around a box may hold nothing but what that shows.
  const label = own === textOf(el) ? '' : own;
  const as = (item: ItemSpec | undefined, by: By, tie: Tie, weak = false): Candidate | undefined =>
    item && fits(question, item, tie, label, look) ? { question, item, by, tie, weak, label } : undefined;
  if (hidden) return named?.exact ? as(named.item, named.by, 'name') : undefined;
  const numbers = titlesIn(label, look);
  if (numbers[1] || look.otherLabels.test(label)) return undefined;
  const [numbered] = numbers;
  if (named) {
    const { field, number } = named.item;
    const printed = printedBeside(question, look);
    const other = numbered ?? printed;
    if (other && !number.startsWith(other)) return { field, why: 'otherwise', about: other };
    // An id that stands on several fields proves nothing alone; the number printed beside one of them does.
    const isWeak = named.isId && (look.ids.get(idIn(el, el.id, look)) ?? 0) > 1 && printed !== number;
    return as(named.item, named.by, 'name', isWeak && question.widget !== 'radio');
  }
  const ofNow = <T>(found: T | undefined, ...texts: (string | undefined)[]): T | undefined =>
    found && !texts.some((text) => saysOther(text, look)) && !isOther(el, at, look) ? found : undefined;
  const far = placeOf(question, look, FAR)?.mention;
  const over = numbered ?? far?.number;
  const head = numbered ? '' : far?.run.text;
  const part = inGrid(over, question, label, head, look) ?? flagAsked(over, question, label, look);
  const labelled = (item: ItemSpec | undefined): Candidate | Doubt | undefined =>
    as(item, 'number', 'label') ?? inWords(question, item, label, look);
  if (part) return ofNow(labelled(part), label, head);
  if (numbered) return ofNow(labelled(itemOf(numbered, look)), label);
  const linked = as(byLink(question, look), 'link', 'label');
  if (linked) return linked;
  const place = placeOf(question, look);
  const title = place?.mention;
  const item = itemOf(title?.number, look);
  // Its own label names something else: it only stands near.
  const isOwn =
    label === '' || isPart || isDated(question, place) || look.fillers.test(label) || item?.words?.test(label);
  const near = isOwn ? as(item, 'number', 'near') : undefined;
  const titled = title?.run.text ?? '';
  return ofNow(near && { ...near, label: label || titled }, label, titled, place?.nearest?.text);
}

/** A list of the item's own that shows words without their numbers: what is chosen there is said not to be read. */
function inWords(question: Question, item: ItemSpec | undefined, label: string, look: Look): Doubt | undefined {
  if (item?.kind !== 'choice' || question.widget !== 'select' || !isTitleOf(item, label, look)) return undefined;
  const isChosen = optionsOf(question, look).some((option) => option.chosen && !isBlank(option, look));
  return isChosen ? { field: item.field, why: 'no-code' } : undefined;
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
  for (const name of namesOf(el)) {
    const isId = name === attr(el, 'id') && name !== attr(el, 'name');
    const field = look.site?.names[name];
    const item = look.items.find((each) => each.field === field);
    if (item) return { item, by: 'site', exact: true, isId };
    const found = itemNamed(name, look);
    if (found) return { ...found, by: 'name', isId };
  }
}

/** The item that a name names, if it names one and says nothing else. */
function itemNamed(name: string, lexicon: Lexicon): { item: ItemSpec; exact: boolean } | undefined {
  // Every submission name begins with a letter and four digits; most names of a page hold neither.
  if (!/\d{4}/.test(name)) return undefined;
  const squashed = squash(name);
  const known = indexOf(lexicon).byName.find(([full]) => squashed.includes(full));
  if (!known) return itemNumbered(name, lexicon);
  const rest = around(name, known[0], lexicon.otherWords);
  return rest && { item: known[1], exact: !rest[0] };
}

/**
 * `M1830`, `txtM1830`, `oasis_m1830_bathing`, `M-1830`: the number as words of its own, in a name that people wrote.
 * `item1830` holds `m1830` too, and is no item; a name with two numbers is neither.
 */
function itemNumbered(name: string, lexicon: Lexicon): { item: ItemSpec; exact: boolean } | undefined {
  if (isMadeUp(name)) return undefined;
  const words = spacedOf(name);
  const [item, another] = lexicon.items.filter(({ number }) => words.includes(spacedOf(number)));
  if (!item || another) return undefined;
  const rest = wordsOf(words.replace(spacedOf(item.number), ' '));
  const own = item.names.flatMap(wordsOf);
  // A bare number is believed beside words that say nothing else: its own, or those of forms and controls.
  const isBare = rest.every((word) => own.includes(word) || item.words?.test(word) || lexicon.plainWords.test(word));
  if (!isBare || !isPlain(rest, lexicon.otherWords)) return undefined;
  return { item, exact: !rest[0] };
}

function byLink(question: Question, look: Look): ItemSpec | undefined {
  const links = namesOf(question.el).flatMap((name) => linkIdOf(name, look));
  return links.map((id) => indexOf(look).byLink.get(id)).find(Boolean);
}

function fits(question: Question, item: ItemSpec, tie: Tie, label: string, look: Look): boolean {
  // A list to choose several from, perhaps: `chosen.ts` tells.
  if (item.kind === 'check-all') {
    look.shows = true;
    return false;
  }
  const place = tie === 'near' ? placeOf(question, look) : undefined;
  if (item.kind === 'choice') return fitsChoice(question, item, tie, label, place, look);
  return fitsText(question, item, tie, label, place, look);
}
