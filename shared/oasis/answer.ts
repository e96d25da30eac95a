import { isDay } from '../chart/day.ts';
import { readCode } from './coded-answer.ts';
import {
  type AnswerRead,
  type GivenAnswer,
  isLoincAnswer,
  no,
  shown,
  unpadded,
  whole,
  written,
} from './given-answer.ts';
import type { OasisKind } from './item.ts';
import type { ItemNamed } from './item-name.ts';

/**
 * Reads one answer into CMS's code: `2`, `04`, `NA`, a day `2026-11-10`, an ICD-10-CM code, `^` or `-` where CMS writes
 * them. A code that CMS does not have for the item is kept as written (an impossible answer is a fact about the chart);
 * what cannot be told to be any code is refused.
 */
export function readAnswer(named: ItemNamed, given: GivenAnswer): AnswerRead {
  if (given.kind === 'text' && /^[\^-]$/.test(given.text.trim())) return { ok: true, code: given.text.trim() };
  if (named.ticks !== undefined) return readTick(named, given);
  switch (named.item?.kind ?? kindByName(named.key)) {
    case 'person':
      return no('who the patient is is not read from an assessment');
    case 'date':
      return readDate(given);
    case 'number':
      return readCount(named, given);
    case 'diagnosis':
      return readDiagnosis(given);
    case 'text':
      return readText(given);
    default:
      return readCode(named, given);
  }
}

/** An item that no open edition holds is told by CMS's name: `…_DT` is a day, `…_ICD` a diagnosis. */
function kindByName(key: string): OasisKind | undefined {
  if (/_DT$|^M0(030|032|090|102|104|906)$|^M1005$/.test(key)) return 'date';
  return /_ICD\d?$/.test(key) ? 'diagnosis' : undefined;
}

/** One element of a check-all item: 1 ticked, 0 not. */
function readTick(named: ItemNamed, given: GivenAnswer): AnswerRead {
  if (given.kind === 'boolean') return { ok: true, code: given.boolean ? '1' : '0' };
  if (given.kind === 'coding' && isLoincAnswer(given)) {
    if (given.code === YES) return { ok: true, code: '1' };
    if (given.code === NO) return { ok: true, code: '0' };
    const ticked = named.item?.answers.some((a) => a.code === named.ticks && a.loinc.includes(given.code ?? ''));
    return ticked ? { ok: true, code: '1' } : no('the answer is neither yes nor no');
  }
  const code = whole(written(given) ?? '');
  const said = YES_OR_NO.get(code.toLowerCase()) ?? YES_OR_NO.get((shown(given) ?? '').toLowerCase());
  if (said !== undefined) return { ok: true, code: said };
  if (code === '') return no('the answer is neither 0 nor 1');
  // `M1033_7: 7` is the box with its own number.
  if (unpadded(code) === named.ticks) return { ok: true, code: '1' };
  // A number that is neither is an impossible answer, kept as such; words are none.
  return /^\d{1,3}$/.test(code) ? { ok: true, code: unpadded(code) } : no('the answer is neither yes nor no');
}

/** LOINC answers "Yes" and "No". */
const YES = 'LA33-6';
const NO = 'LA32-8';

/** What systems write for a box that is ticked or not: words, HL7 v2-0136, SNOMED CT 373066001 and 373067005. */
const YES_OR_NO: ReadonlyMap<string, '0' | '1'> = new Map([
  ...['yes', 'y', 'true', 'checked', '373066001'].map((word) => [word, '1'] as const),
  ...['no', 'n', 'false', 'unchecked', '373067005'].map((word) => [word, '0'] as const),
]);

function readDate(given: GivenAnswer): AnswerRead {
  const text = written(given) ?? '';
  const onPaper = ON_PAPER.exec(text);
  if (onPaper) {
    const printed = `${onPaper[3]}-${onPaper[1]}-${onPaper[2]}`;
    return isDay(printed) ? { ok: true, code: printed } : no(NO_DAY);
  }
  const cms = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  const day = cms ? `${cms[1]}-${cms[2]}-${cms[3]}` : text.slice(0, 10);
  if (isDay(day) && (cms || text.length === 10 || text[10] === 'T' || CLOCK.test(text))) return { ok: true, code: day };
  return no(NO_DAY);
}

/** As databases write a day. */
const CLOCK = /^\d{4}-\d\d-\d\d \d\d:\d\d/;
/** CMS prints the item's places as month / day / year. */
const ON_PAPER = /^(\d\d)\/(\d\d)\/(\d{4})$/;
const NO_DAY = 'the answer is not a day of the calendar, written YYYY-MM-DD, YYYYMMDD or MM/DD/YYYY';

/** OASIS takes height in inches and weight in pounds (M1060); another unit would be another number. */
const UNITS: Readonly<Record<string, RegExp>> = {
  M1060A: /^(\[in_i(nternational)?\]|in|inch|inches)$/i,
  M1060B: /^(\[lb_av\]|lbs?|pounds?)$/i,
};

function readCount(named: ItemNamed, given: GivenAnswer): AnswerRead {
  if (given.kind === 'number') {
    const unit = UNITS[named.key];
    if (unit && given.unit !== undefined && !unit.test(given.unit))
      return no('the unit is not the one that OASIS takes');
    return Number.isInteger(given.number) && given.number >= 0
      ? { ok: true, code: String(given.number) }
      : no('the answer is not a whole number');
  }
  const text = whole(written(given) ?? '');
  return /^\d{1,5}$/.test(text) ? { ok: true, code: String(Number(text)) } : no('the answer is not a whole number');
}

/** The form of an ICD-10-CM code; whether there is such a code is asked of the code set, not here. */
const ICD_FORM = /^([A-Z][0-9A-Z]{2})\.?([0-9A-Z]{0,4})$/;

/** A code before its title. Of a title alone the first word may have the form of a code: `HEART FAILURE`. */
const AT_HEAD = /^([A-Z]\d[0-9A-Z]\.?[0-9A-Z]{0,4})[:,;]?(?=\s)/;
/** Surely a code: `T2D` in brackets is a short word for the disease. */
const IN_BRACKETS = /[([]([A-Z]\d[0-9A-Z]\.[0-9A-Z]{1,4}|[A-Z]\d\d)[)\]]$/;

function readDiagnosis(given: GivenAnswer): AnswerRead {
  if (given.kind === 'coding' && given.system !== 'icd10cm' && given.system !== 'none') {
    return no('the diagnosis is not coded in ICD-10-CM');
  }
  // CMS fills a field that the code does not with carets.
  const text = (written(given) ?? shown(given) ?? '').toUpperCase().replace(/\^{1,8}$/, '');
  // Some forms write the title behind the code, or the code in brackets behind the title.
  const within = AT_HEAD.exec(text)?.[1] ?? IN_BRACKETS.exec(text)?.[1] ?? '';
  const parts = ICD_FORM.exec(text) ?? ICD_FORM.exec(within);
  if (parts) return { ok: true, code: parts[2] ? `${parts[1]}.${parts[2]}` : `${parts[1]}` };
  return text === '' || text.length > 10 ? no('the answer is no ICD-10-CM code') : { ok: true, code: text };
}

function readText(given: GivenAnswer): AnswerRead {
  const text = written(given) ?? shown(given);
  return text === undefined || text.length > 60 ? no('the answer is not short text') : { ok: true, code: text };
}
