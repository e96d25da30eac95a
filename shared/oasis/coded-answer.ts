import { given } from '../chart/given.ts';
import { isActivity } from '../chart/oasis-keys.ts';
import {
  type AnswerRead,
  type GivenAnswer,
  isLoincAnswer,
  letters,
  no,
  shown,
  unpadded,
  whole,
  written,
} from './given-answer.ts';
import type { OasisOption } from './item.ts';
import type { ItemNamed } from './item-name.ts';

/**
 * One of CMS's codes of an item: by LOINC's answer code, by the code at the head of what was written, or by CMS's own words.
 * Where an answer says it in several ways they have to agree: another system's codes may count from 1 where CMS's count from 0.
 */
export function readCode(named: ItemNamed, given: GivenAnswer): AnswerRead {
  const options = named.item?.answers ?? [];
  if (given.kind === 'coding' && isLoincAnswer(given)) {
    const option = options.find((each) => each.loinc.includes(given.code ?? ''));
    return option ? { ok: true, code: option.code } : no('this LOINC answer is not one of the item’s');
  }
  if (given.kind === 'boolean') {
    const isYesNo = options.length === 2 && options.every(({ code }) => code === '0' || code === '1');
    return isYesNo ? { ok: true, code: given.boolean ? '1' : '0' } : no('yes or no is no answer to this item');
  }
  if (given.kind === 'number' && (!Number.isInteger(given.number) || given.number < 0)) {
    return no('the answer is not a whole number');
  }
  const own = saidBy(whole(withoutItem(written(given) ?? '', named.key)), options);
  const display = saidBy(shown(given) ?? '', options);
  const code = own.code ?? display.code;
  // Two answer lists of GG activities share words and differ in codes: there the code alone tells.
  const words = isActivity(named.key) && code !== undefined ? undefined : (own.words ?? display.words);
  if (given.kind === 'coding' && words !== undefined && !isOneOf(options, own.code)) {
    return display.code !== undefined && plain(display.code) !== plain(words)
      ? no(DIFFERENT)
      : { ok: true, code: words };
  }
  const said = new Set([own.code, display.code, words].filter((each) => each !== undefined).map(plain));
  if (said.size > 1) return no(DIFFERENT);
  if (code !== undefined) return cmsCode(named.key, code);
  return words === undefined ? no('the answer is words that no code stands for') : { ok: true, code: words };
}

/** Some systems write the item before the code: `M1830-3`. */
function withoutItem(text: string, key: string): string {
  const behind = text.toUpperCase().startsWith(key.toUpperCase()) ? text.slice(key.length) : '';
  return /^\s*[-._:]\s*\w/.test(behind) ? behind.replace(/^\s*[-._:]\s*/, '') : text;
}

const DIFFERENT = 'the code of this answer and its words mean different answers';

/** An id of the system's own (`opt-17`) is no code of the item; what the answer shows then tells. */
function isOneOf(options: readonly OasisOption[], code: string | undefined): boolean {
  return code !== undefined && options.some((option) => plain(option.code) === plain(code));
}

/** What a text says: the code at its head, and the code whose words in CMS's form it holds. */
interface Said {
  code?: string;
  words?: string;
}

/**
 * The code at the head of what people write: `2`, `02`, `2 - with assistance`, `2-with assistance`, `[2] with assistance`,
 * `NA`. Figures that go on as figures (`2-3 times`, `1.5`) are no code, and before mere blanks (`2 or 3`) only where CMS's
 * own words follow.
 */
function saidBy(text: string, options: readonly OasisOption[]): Said {
  const trimmed = text.trim();
  const alone = ALONE.exec(trimmed)?.[1];
  if (alone !== undefined) return { code: alone.toUpperCase() };
  const headed = HEADINGS.map((heading) => heading.exec(trimmed)).find((found) => found !== null);
  const words = optionOf(headed?.[2] ?? trimmed, options)?.code;
  if (headed?.[1] !== undefined) return { code: headed[1].toUpperCase(), ...given('words', words) };
  if (words !== undefined) return { words };
  const [, figure, rest = ''] = /^(\d{1,2})\s+(\D.*)$/s.exec(trimmed) ?? [];
  const behind = figure === undefined ? undefined : optionOf(rest, options)?.code;
  return figure === undefined || behind === undefined ? {} : { code: figure, words: behind };
}

const ALONE = /^\(?(\d{1,3}|NA|UK|[A-Z]\d{0,2}|\^|-)\)?$/i;
const HEADINGS = [
  /^\(?(\d{1,3}|NA|UK|[A-Z]\d{0,2})\)?\s*[-–—.:)=]\s+(\S.*)$/is,
  /^(\d{1,3})\s*[-–—.:=]([^\s\d].*)$/s,
  /^[([](\d{1,3}|NA|UK)[)\]]\s*(\S.*)$/is,
];

/** Letters and digits from which on the beginning of CMS's wording tells the answer: systems cut it short. */
const ENOUGH = 14;

function optionOf(words: string, options: readonly OasisOption[]): OasisOption | undefined {
  const given = letters(words);
  if (given === '') return undefined;
  const same = options.find((option) => option.text !== undefined && letters(option.text) === given);
  if (same || given.length < ENOUGH) return same;
  const begun = options.filter((option) => option.text !== undefined && letters(option.text).startsWith(given));
  return begun.length === 1 ? begun[0] : undefined;
}

function plain(code: string): string {
  return code.replace(/^0+(?=\d)/, '');
}

/** GG activities have two digits, M items no leading zero (interfaces.md, "The Chart"). */
function cmsCode(key: string, code: string): AnswerRead {
  if (!isActivity(key)) return { ok: true, code: unpadded(code) };
  if (code === '11' || code === '90') {
    return no('11 and 90 are labels of another answer list; CMS writes 09 and 88, and which was meant is not certain');
  }
  return { ok: true, code: /^\d$/.test(code) ? `0${code}` : code };
}
