import { textOf } from './box-text.ts';
import type { ItemSpec } from './item-spec.ts';
import { namesOf, ownLabel } from './labels.ts';
import type { Lexicon } from './lexicon.ts';
import type { Look } from './look.ts';
import { wordsOf } from './names.ts';
import { attr, parentOf, textIn } from './nodes.ts';
import type { Place } from './placing.ts';
import {
  allDifferent,
  codeOfText,
  leadingCode,
  type Option,
  optionsOf,
  plainCode,
  type Question,
  statedCode,
} from './questions.ts';
import { isSetAside } from './seen.ts';

/** What a question offers, in the item's own answers. */
export interface Coded {
  /** The answers offered, without blanks. */
  codes: string[];
  /** The one that is chosen: `''` where none is. */
  chosen: string;
}

/**
 * The answers of a question as codes: by the texts that people see, else by the values behind them. `undefined` where
 * neither gives every option one code, or where the texts and the values of one option are two answers of the item.
 */
export function codedOptions(options: Option[], item: ItemSpec, look: Lexicon): Coded | undefined {
  const real = options.filter((option) => codeOfWords(option.text, item) || !isBlank(option, look));
  const [only] = real;
  // Some libraries keep nothing but the choice in the list behind the one that they draw.
  if (!only || (real.length < 2 && !(only.chosen && statedCode(only.text)))) return undefined;
  const texts = real.map(({ text }) => leadingCode(text) ?? codeOfWords(text, item));
  const values = real.map((option) => codeOfValue(option.value, item));
  const codes = allDifferent(texts) ? texts : !texts.some(Boolean) || !someDiffer(texts, values) ? values : undefined;
  if (!codes || !allDifferent(codes)) return undefined;
  const chosen = real.map((option, i) => (option.chosen ? codes[i] : undefined)).filter(Boolean);
  if (chosen[1]) return undefined;
  return { codes: codes as string[], chosen: chosen[0] ?? '' };
}

/** Whether an option says that nothing is chosen. */
export function isBlank({ text, value }: Pick<Option, 'text' | 'value'>, look: Lexicon): boolean {
  if (value === '' && !leadingCode(text)) return true;
  // `? undefined:undefined ?` is what one framework adds where no option is chosen.
  return text === '' ? /^(?:$|\?)/.test(value) : look.blank.test(text);
}

function codeOfValue(value: string, item: ItemSpec): string | undefined {
  const code = plainCode(value.trim());
  if (item.answers.includes(code)) return code;
  return statedCode(value) ?? codeOfWords(value, item);
}

/** The answer whose words a text begins with: `Yes` and `No` of a flag. */
export function codeOfWords(text: string, { answerWords, answers }: ItemSpec): string | undefined {
  return answers[answerWords?.findIndex((words) => words.test(text)) ?? -1];
}

function someDiffer(texts: (string | undefined)[], values: (string | undefined)[]): boolean {
  return texts.some((code, i) => code && values[i] && code !== values[i]);
}

/** How a question was tied to an item: by a name that only this item has, by its own label, or by standing near it. */
export type Tie = 'name' | 'label' | 'near';

/**
 * Whether a question can be this item, the more strictly the looser the tie is. Near a title, the answers must be the
 * item's own, and their words, or the nearest text, must speak of the item.
 */
export function fitsChoice(
  question: Question,
  item: ItemSpec,
  tie: Tie,
  label: string,
  place: Place | undefined,
  look: Look,
): boolean {
  if (question.widget === 'area' || question.widget === 'date') return false;
  if (question.widget === 'hidden') return tie === 'name';
  const options = optionsOf(question, look);
  if (options[0]) {
    const coded = codedOptions(options, item, look);
    // Two at once: said where the question's own words name the item.
    const isTwofold = options.filter(({ chosen }) => chosen).length > 1;
    if (!coded) return tie !== 'near' && (options.length <= 1 ? question.widget === 'select' : isTwofold);
    // `NA` and `UK` are some vendors' own way of a blank.
    if (!coded.codes.every((code) => item.answers.includes(code) || !/\d/.test(code))) return false;
    if (tie !== 'near') return true;
    return isWhole(coded.codes, item) && speaksOf(item, options.map(({ text }) => text).join(' '), place, look);
  }
  if (question.widget === 'slider') return false;
  if (tie === 'name') return true;
  // It holds the key of what stands beside it.
  if (question.widget === 'text' && isSetAside(question.el) && !isShownBeside(question.el)) return false;
  const isBox = question.widget === 'combobox';
  const shown = textOf(question.el);
  const isCoded = shown === '' || shown === '^' || Boolean(codeOfText(shown, isBox));
  // A combobox under the item's own label that shows words alone is the item: reading it says that its number is missing.
  if (tie === 'label') return isBox || (isCoded && isTitleOf(item, label, look));
  if (isBox && shown !== '' && isBlank({ text: shown, value: shown }, look)) return false;
  if (!isCoded || (question.widget === 'text' && !isShort(question.el, shown))) return false;
  return speaksOf(item, shown, place, look);
}

/** Whether a field out of sight holds no key but the text itself that stands beside it. */
function isShownBeside(el: HTMLElement): boolean {
  const text = textOf(el);
  return text !== '' && text === textIn(parentOf(el));
}

/** All answers of the item, or all but those that a vendor leaves out (`NA`, `UK`, reasons of another form). */
function isWhole(codes: string[], item: ItemSpec): boolean {
  return item.mayOfferSome === true || item.answers.every((answer) => codes.includes(answer) || !/^\d+$/.test(answer));
}

/** Whether a title speaks of its item, or says nothing but its number: `M1830 model number` does neither. */
export function isTitleOf({ words }: ItemSpec, title: string, { itemNumber, fillers }: Lexicon): boolean {
  return !words || words.test(title) || fillers.test(title.replace(itemNumber, ''));
}

/** The answers' words, or the nearest text, name the item, or that text says nothing but "Enter Code". */
function speaksOf(item: ItemSpec, answers: string, place: Place | undefined, lexicon: Lexicon): boolean {
  if (item.words?.test(answers)) return true;
  if (!place?.nearest) return false;
  const { nearest, mention } = place;
  if (item.words?.test(nearest.text)) return true;
  return (nearest === mention.run || lexicon.fillers.test(nearest.text)) && isTitleOf(item, mention.run.text, lexicon);
}

function isShort(el: HTMLElement, shown: string): boolean {
  const input = el as HTMLInputElement;
  if (shown !== '') return true;
  return (
    (input.maxLength > 0 && input.maxLength <= 3) || (input.size > 0 && input.size <= 4) || input.type === 'number'
  );
}

/** Whether a question can be an item that holds a text or a day. */
export function fitsText(
  question: Question,
  item: ItemSpec,
  tie: Tie,
  label: string,
  place: Place | undefined,
  look: Look,
): boolean {
  const { widget, el } = question;
  const isPart = item.kind === 'date' && partOfDay(question, look) >= 0;
  // What opens a calendar may call itself a combobox.
  if (
    !/^(?:text|date|hidden)$/.test(widget) &&
    !(isPart ? widget === 'select' : item.kind === 'date' && widget === 'combobox')
  )
    return false;
  if (tie === 'name') return true;
  if (isPart) return isTitleOf(item, place?.mention.run.text ?? label, look);
  if (tie === 'label') return isTitleOf(item, label, look);
  const shown = textOf(el);
  if (item.kind !== 'date' || (shown !== '' && !look.day.test(shown))) return false;
  const isUnder = isDated(question, place) && isTitleOf(item, place?.mention.run.text ?? '', look);
  return isUnder || speaksOf(item, '', place, look);
}

/** Whether `Date` stands between a title and its field, and nothing else: elsewhere it may be that of a signature. */
export function isDated({ at }: Pick<Question, 'at'>, place: Place | undefined): boolean {
  return !!place && place.mention.run.at > at - 3 && /^date\W*$/i.test(place.nearest?.text ?? '');
}

/** Which part of a day a field asks for, by its name, its label or its placeholder: month, day, year; -1 for none. */
export function partOfDay({ el, at }: Pick<Question, 'el' | 'at'>, look: Look): number {
  for (const text of [...namesOf(el), ownLabel(el, look), attr(el, 'placeholder')]) {
    // `MM/DD/YYYY` says how to write the whole.
    const words = wordsOf(text);
    const parts = words.map((word) => look.dayParts.findIndex((part) => part.test(word)));
    // A part of a field that is edited in place may say whose part it is: `month, Start of care`.
    if (attr(el, 'role') === 'spinbutton' && parts.at(-1) === -1) parts.splice(1);
    const last = parts.pop() ?? -1;
    if (last >= 0 && parts.every((part) => part < 0)) return last;
  }
  // Nothing but the lengths of the three says so.
  const near = look.tokens.slice(Math.max(0, at - MOST_BETWEEN), at + MOST_BETWEEN + 1);
  const boxes = near.filter(({ kind }) => kind === 'control').map((each) => each.el);
  const lengths = boxes.map((box) => attr(box, 'maxlength') || attr(box, 'size'));
  const i = boxes.indexOf(el);
  return [0, 1, 2].findIndex((part) => String(lengths.slice(i - part, i - part + 3)) === '2,2,4');
}

/** How many texts and fields stand between those of one day, at most. */
const MOST_BETWEEN = 6;
