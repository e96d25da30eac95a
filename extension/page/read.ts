import type { Doubt } from '../messages.ts';
import { chosenIn } from './check-all.ts';
import { codedOptions, codeOfText, shownText, textOf } from './choice.ts';
import type { Found } from './find.ts';
import type { ItemSpec, ListSpec } from './lexicon.ts';
import { isTicked, optionsOf, plainCode, type Question } from './questions.ts';
import { attr, type Survey } from './survey.ts';

/** What a found field says now. */
export type Read = { value: string | string[]; format?: string } | Doubt;

const LONGEST = 120;

/**
 * Reads the value of a found field. A value that cannot be told for sure is a doubt that names the field; it never holds
 * the value.
 */
export function readFound(found: Found, page: Survey): Read {
  const { source } = found;
  switch (source.kind) {
    case 'choice':
      return readChoice(found.field, source.question, source.item, page);
    case 'check-all':
      return { value: source.boxes.filter(({ el }) => isTicked(el)).map(({ answer }) => answer) };
    case 'chosen': {
      const value = chosenIn(source.el, source.item);
      return value ? { value } : { field: found.field, why: 'no-code' };
    }
    case 'flag':
      return { value: isTicked(source.el) ? '1' : '0' };
    case 'parts':
      // A day asked in three fields, all of them blank, is blank.
      return { value: source.els.map(textOf).join('/').replace(/^\/+$/, '') };
    case 'code':
      return readCode(found.field, source.el, source.list);
    case 'shown':
      return { value: source.text.slice(0, LONGEST) };
    case 'text':
      return { value: textOf(source.el).slice(0, LONGEST), ...formatOf(source.el) };
  }
}

function readChoice(field: string, question: Question, item: ItemSpec, page: Survey): Read {
  const options = optionsOf(question, page);
  if (options.length > 0) {
    const coded = codedOptions(options, item);
    if (coded) return { value: coded.chosen };
    return options.some(({ chosen, text }) => chosen && text !== '') ? { field, why: 'no-code' } : { value: '' };
  }
  const shown = textOf(question.first.el);
  if (shown === '' || shown === '^') return { value: shown };
  const code = codeOfText(shown, question.control === 'combobox');
  if (code !== undefined) return { value: code };
  // A short text is what someone typed: out of range, it is answered as such. A long one is no code at all.
  if (shown.length <= 4) return { value: plainCode(shown) };
  return { field, why: 'no-code' };
}

/** A code field: the code alone, or the one code in `code – title` or `title (code)`. */
function readCode(field: string, el: HTMLElement, { code, codeInText }: ListSpec): Read {
  const text = shownText(el);
  if (text === '' || code.test(text)) return { value: text };
  const inside = [...text.matchAll(new RegExp(codeInText.source, 'gi'))].map((match) => match[1] ?? match[0]);
  const [only] = inside;
  if (only !== undefined && new Set(inside).size === 1) return { value: only };
  if (inside.length > 1) return { field, why: 'codes' };
  return { value: text.slice(0, 40) };
}

/** The format that a day's field states of itself. */
function formatOf(el: HTMLElement): { format?: string } {
  const stated = (attr(el, 'placeholder') || attr(el, 'data-date-format')).toLowerCase();
  return /^[dmy]{1,4}[-/. ][dmy]{1,4}[-/. ][dmy]{1,4}$/.test(stated) ? { format: stated } : {};
}
