import type { Day } from '../chart/day.ts';
import { allWords, codingOf, codings, codingsOf } from './codes.ts';
import { dayAt, periodOf } from './dates.ts';
import { get, type Json, number, object, objects, placed, text } from './json.ts';
import type { Report } from './report.ts';
import type { Entry } from './resources.ts';
import { type Sourced, sourced } from './sources.ts';

/** A UB-04 occurrence code: 50 = M0090 of the OASIS, 61 and 62 = inpatient discharge (pdgm.md section 3, step 4). */
export interface Occurrence extends Sourced<string> {
  date?: Day;
}

/** `032x` without its leading zero: `329`. From CARIN's `typeofbill` information, or Blue Button's two facility codes. */
export function typeOfBill(resource: Json): string | undefined {
  for (const info of objects(resource, 'supportingInfo')) {
    if (!isAbout(info, 'typeofbill')) continue;
    const code = codesIn(info)[0];
    if (code !== undefined) return code.toUpperCase().replace(/^0/, '');
  }
  const typed = [...codingsOf(resource, 'subType'), ...codingsOf(resource, 'type')];
  const subType = typed.find((c) => /type-?of-?bill/i.test(c.system ?? ''))?.code;
  if (subType !== undefined) return subType.toUpperCase().replace(/^0/, '');
  const isHha = codingsOf(resource, 'type').some((c) => c.system?.endsWith('/nch_clm_type_cd') && c.code === '10');
  return isHha ? '32' : undefined;
}

/**
 * The codes of the information: FHIR's `code`, every coding of it; else its text or the value, where some systems write it.
 */
function codesIn(info: Json): string[] {
  const concept = object(info, 'code');
  const coded = codings(concept).flatMap((coding) => coding.code ?? []);
  if (coded.length > 0) return coded;
  const value = object(info, 'valueCoding');
  const written = text(concept, 'text') ?? text(value, 'code') ?? text(info, 'valueString') ?? text(info, 'valueCode');
  const code = written ?? codings(object(info, 'valueCodeableConcept'))[0]?.code;
  return code === undefined ? [] : [code];
}

/** Whether the information is of a kind, by its category or the code system of its code. */
export function isAbout(info: Json, kind: string): boolean {
  const categories = codings(object(info, 'category'));
  const coded = [
    ...codings(object(info, 'code')),
    ...codings(object(info, 'valueCodeableConcept')),
    codingOf(object(info, 'valueCoding') ?? {}),
  ];
  const systems = coded.map((coding) => coding.system ?? '');
  const words = [...categories.map((coding) => coding.code ?? ''), ...systems, allWords(info, 'category')];
  return words.some((word) =>
    word
      .toLowerCase()
      .replace(/[^a-z]/g, '')
      .includes(kind),
  );
}

/**
 * Occurrence codes. Condition codes, value codes and occurrence codes share their numbers (value code 61 is a place), so
 * a code whose kind is not told is reported, not read.
 */
export function occurrencesOf(entry: Entry, report: Report): Occurrence[] {
  return placed(entry.resource, 'supportingInfo').flatMap(({ element, index }) => {
    const code = codesIn(element).find((each) => ['50', '61', '62'].includes(each));
    if (code === undefined) return [];
    const path = `supportingInfo[${index}]`;
    if (isAbout(element, 'occurrence')) {
      const date = dayAt(element, 'timingDate') ?? periodOf(get(element, 'timingPeriod')).from;
      return [{ ...sourced(code, entry, path), ...(date ? { date } : {}) }];
    }
    if (!isAbout(element, 'value') && !isAbout(element, 'condition')) {
      report(`${entry.ref}.${path}`, 'nothing tells whether this is an occurrence code; it is not read');
    }
    return [];
  });
}

/** Value code 61: the CBSA where the care was given (UB-04). */
export function valueCode61(entry: Entry): Sourced<string> | undefined {
  for (const { element, index } of placed(entry.resource, 'supportingInfo')) {
    const isCode61 = codings(object(element, 'code')).some((coding) => coding.code === '61');
    if (!isCode61 || !isAbout(element, 'value') || isAbout(element, 'occurrence')) continue;
    const amount =
      number(object(element, 'valueQuantity'), 'value') ?? Number(text(element, 'valueString') ?? Number.NaN);
    if (Number.isInteger(amount) && amount > 0 && amount < 100_000) {
      return sourced(String(amount).padStart(5, '0'), entry, `supportingInfo[${index}]`);
    }
  }
  return undefined;
}
