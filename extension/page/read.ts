import { boxText, shownText, textOf } from './box-text.ts';
import { codedOptions, codeOfWords } from './choice.ts';
import { type By, LONGEST, type Read } from './found.ts';
import type { ItemSpec } from './item-spec.ts';
import type { ListSpec } from './list-spec.ts';
import type { Look } from './look.ts';
import { attr } from './nodes.ts';
import { codeOfText, optionsOf, plainCode, type Question, statedCode } from './questions.ts';

/** Takes a question whose answer is one of the item's. */
export function addChoice(field: string, by: By, question: Question, item: ItemSpec, label: string, look: Look): void {
  const els = question.controls.map(({ el }) => el);
  look.add(field, by, question.el, label, () => readChoice(field, question, item, look), els);
}

/** A text that the page only shows. */
export function readShown(text: string): Read {
  return { value: text.slice(0, LONGEST) };
}

/** The answer that a question shows, as a code of the item. */
function readChoice(field: string, question: Question, item: ItemSpec, look: Look): Read {
  const options = optionsOf(question, look);
  if (options[0]) {
    const coded = codedOptions(options, item, look);
    // Where a slider begins, nobody may have moved it.
    if (question.widget === 'slider' && [undefined, '', coded?.codes[0]].includes(coded?.chosen))
      return { field, why: 'no-code' };
    if (coded) return { value: coded.chosen };
    return options.some(({ chosen, text }) => chosen && text !== '') ? { field, why: 'no-code' } : { value: '' };
  }
  const shown = textOf(question.el);
  if (shown === '' || shown === '^') return { value: shown };
  if (look.blank.test(shown)) return { value: '' };
  const code = codeOfText(shown, question.widget === 'combobox') ?? codeOfWords(shown, item);
  if (code) return { value: code };
  // A short text is what someone typed: out of range, it is answered as such. A long one is no code at all.
  if (shown.length <= 4) return { value: plainCode(shown) };
  return { field, why: 'no-code' };
}

/** A code field: the code alone, or the one code in `code – title` or `title (code)`. */
export function readCode(field: string, el: HTMLElement, list: ListSpec): Read {
  const box = boxText(el);
  const text = shownText(el) || (codesIn(box, list)[0] ? box : '');
  const [only, another] = codesIn(text, list);
  if (another) return { field, why: 'codes' };
  // Words that somebody is typing, or has not chosen a code for.
  if (!only && /^\D+$/.test(text)) return { field, why: 'no-code' };
  return { value: only ?? text.slice(0, 40) };
}

/** The codes that a text states, each once; the letter or number of its line and signs before it are none of it. */
export function codesIn(text: string, { code, codeInText }: ListSpec): string[] {
  const plain = text.replace(/^\W?(?:[a-z]|\d{1,2})\s?[.):]\s+|^\d{1,2}\s+(?=[a-z]\d)|^[^\w([]+/i, '');
  if (code.test(plain)) return [plain];
  return [...new Set([...plain.matchAll(codeInText)].map((match) => match[1] ?? match[0]))];
}

type Text = { value: string; format?: string | undefined };

/** The text of a field, and what may be the format that a day's field states of itself. */
export function readText(el: HTMLElement): Text {
  const value = textOf(el).slice(0, LONGEST);
  const format = (attr(el, 'placeholder') || attr(el, 'data-date-format')).slice(0, 12);
  return { value, format: format || undefined };
}

/** A day asked in three fields; all of them blank, it is blank. */
export function readParts(els: HTMLElement[], { dayParts }: Look): Text {
  // A part that is blank shows what it is: `MM`.
  const shown = els.map(shownText).map((text) => (dayParts.some((part) => part.test(text.toLowerCase())) ? '' : text));
  const texts = shown.map((text) => (/^\d+$/.test(text) ? text : (statedCode(text) ?? text)));
  const [month = '', ...rest] = texts;
  // A month in words is written as people write it: `November 9, 2026`.
  return { value: /^[a-z]/i.test(month) ? `${month} ${rest.join(', ')}` : texts.join('/').replace(/^\/+$/, '') };
}

/** A code, alone or with its title behind it: with a sign between. */
export function isCode(text: string, list: ListSpec): boolean {
  return list.code.test(text.split(/ [-–—|] | ?: /)[0] ?? '');
}
