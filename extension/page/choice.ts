import { textWithoutControls } from './labels.ts';
import type { ItemSpec, Lexicon } from './lexicon.ts';
import type { Place } from './placing.ts';
import { leadingCode, type Option, optionsOf, plainCode, type Question, statedCode } from './questions.ts';
import { attr, type Survey, textIn, tidy } from './survey.ts';

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
export function codedOptions(options: Option[], item: ItemSpec): Coded | undefined {
  const real = options.filter((option) => !isBlank(option));
  if (real.length < 2) return undefined;
  const texts = real.map((option) => leadingCode(option.text));
  const values = real.map((option) => codeOfValue(option.value, item));
  const codes = allDifferent(texts)
    ? texts
    : texts.every((code) => code === undefined) || !someDiffer(texts, values)
      ? values
      : undefined;
  if (!codes || !allDifferent(codes)) return undefined;
  const chosen = real.map((option, i) => (option.chosen ? codes[i] : undefined)).filter((code) => code !== undefined);
  if (chosen.length > 1) return undefined;
  return { codes: codes as string[], chosen: chosen[0] ?? '' };
}

function isBlank({ text, value }: Option): boolean {
  if (value === '' && leadingCode(text) === undefined) return true;
  return text === ''
    ? value === ''
    : /^(?:[-–—.\s]+|\^.*|\W*(?:please\s+)?(?:select|choose|pick)\b.*|blank|\(none\))$/i.test(text);
}

function codeOfValue(value: string, item: ItemSpec): string | undefined {
  const code = plainCode(value.trim());
  if (item.answers.includes(code)) return code;
  return statedCode(value);
}

function allDifferent(codes: (string | undefined)[]): codes is string[] {
  return codes.every((code) => code !== undefined) && new Set(codes).size === codes.length;
}

function someDiffer(texts: (string | undefined)[], values: (string | undefined)[]): boolean {
  return texts.some((code, i) => code !== undefined && values[i] !== undefined && code !== values[i]);
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
  place: Place | undefined,
  page: Survey,
  lexicon: Lexicon,
): boolean {
  if (question.control === 'area' || question.control === 'date') return false;
  if (question.control === 'hidden') return tie === 'name';
  const options = optionsOf(question, page);
  if (options.length > 0) {
    const coded = codedOptions(options, item);
    if (!coded) return tie !== 'near' && question.control === 'select' && options.length <= 1;
    // `NA` and `UK` are some vendors' own way of a blank.
    if (!coded.codes.every((code) => item.answers.includes(code) || !/\d/.test(code))) return false;
    if (tie !== 'near') return true;
    return isWhole(coded.codes, item) && speaksOf(item, options.map(({ text }) => text).join(' '), place, lexicon);
  }
  if (tie === 'name') return true;
  const shown = textOf(question.first.el);
  const isCoded = shown === '' || shown === '^' || codeOfText(shown, question.control === 'combobox') !== undefined;
  // A combobox under the item's own label that shows words alone is the item: reading it says that its number is missing.
  if (tie === 'label') return isCoded || question.control === 'combobox';
  if (!isCoded) return false;
  if (question.control === 'text' && !isShort(question.first.el, shown)) return false;
  return speaksOf(item, shown, place, lexicon);
}

/** All answers of the item, or all but those that a vendor leaves out (`NA`, `UK`, reasons of another form). */
function isWhole(codes: string[], item: ItemSpec): boolean {
  return item.mayOfferSome === true || item.answers.every((answer) => codes.includes(answer) || !/^\d+$/.test(answer));
}

/** The answers' words, or the nearest text, name the item, or that text says nothing but "Enter Code". */
function speaksOf(item: ItemSpec, answers: string, place: Place | undefined, lexicon: Lexicon): boolean {
  if (item.words?.test(answers)) return true;
  const nearest = place?.nearest;
  if (!nearest || !place) return false;
  if (nearest === place.mention.run) return true;
  return (item.words?.test(nearest.text) ?? false) || lexicon.fillers.test(nearest.text);
}

function isShort(el: HTMLElement, shown: string): boolean {
  const input = el as HTMLInputElement;
  if (shown !== '') return true;
  return (
    (input.maxLength > 0 && input.maxLength <= 3) || (input.size > 0 && input.size <= 4) || input.type === 'number'
  );
}

/**
 * What a text control or a combobox shows. Some comboboxes keep their input empty and show the answer in the box around
 * it, where a placeholder stands too.
 */
export function textOf(el: HTMLElement): string {
  const { value } = el as HTMLInputElement;
  if (typeof value !== 'string') return tidy(textWithoutControls(el)) || textIn(el);
  if (value !== '' || attr(el, 'role') !== 'combobox') return tidy(value);
  const box = el.parentElement?.parentElement;
  const text = box?.querySelectorAll('input,select').length === 1 ? tidy(textWithoutControls(box)) : '';
  return statedCode(text) === undefined ? '' : text;
}

/** What a control or a cell shows: of a list to choose from, the choice, unless that is its blank. */
export function shownText(el: HTMLElement): string {
  if (el.tagName !== 'SELECT') return textOf(el);
  const option = (el as HTMLSelectElement).selectedOptions[0];
  return option && option.value !== '' ? tidy(option.text) : '';
}

/** The code that a text states. A combobox shows the answer's words too: `2 - Able to…` and, from a list, `2 Able to…`. */
export function codeOfText(text: string, combobox: boolean): string | undefined {
  return combobox ? leadingCode(text) : statedCode(text);
}

/** Whether a question can be an item that holds a text or a day. */
export function fitsText(
  question: Question,
  item: ItemSpec,
  tie: Tie,
  place: Place | undefined,
  lexicon: Lexicon,
): boolean {
  if (question.control === 'hidden') return tie === 'name';
  if (question.control !== 'text' && question.control !== 'date') return false;
  if (tie !== 'near') return true;
  const shown = textOf(question.first.el);
  if (item.kind !== 'date' || (shown !== '' && !lexicon.day.test(shown))) return false;
  return speaksOf(item, '', place, lexicon);
}
