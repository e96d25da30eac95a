import type { Day } from '../chart/day.ts';
import { allWords, codingOf, codings, codingsOf } from './codes.ts';
import { dayAt, eventDay, periodOf } from './dates.ts';
import { countOf, get, type Json, number, object, objects, placed, text } from './json.ts';
import type { Report } from './report.ts';
import type { Entry } from './resources.ts';
import { type Sourced, sourced } from './sources.ts';

/** A UB-04 occurrence code: 50 = M0090 of the OASIS, 61 and 62 = inpatient discharge (pdgm.md section 3, step 4). */
export interface Occurrence extends Sourced<string> {
  date?: Day;
}

/**
 * `032x` without its leading zero: `329`. From CARIN's `typeofbill` information or a code that calls itself that; Blue Button
 * has the frequency alone there (`9`), and says by its claim type that it is home health's.
 */
export function typeOfBill(resource: Json): string | undefined {
  const written = [
    ...objects(resource, 'supportingInfo').flatMap((info) => (isAbout(info, 'typeofbill') ? codesIn(info) : [])),
    ...[...codingsOf(resource, 'subType'), ...codingsOf(resource, 'type')].flatMap(({ system, code }) =>
      /type-?of-?bill/i.test(system ?? '') && code !== undefined ? [code] : [],
    ),
  ].map((code) => code.trim().toUpperCase());
  const bill = written.map((code) => BILL.exec(code)?.[1]).find((code) => code !== undefined);
  if (bill !== undefined) return bill;
  const digit = (kind: RegExp) => digitOf(resource, kind);
  const frequency = digit(FREQUENCY) ?? written.find((code) => /^[0-9A-Z]$/.test(code)) ?? '';
  const [facility, classification] = [digit(FACILITY), digit(CLASSIFICATION)];
  if (facility !== undefined && classification !== undefined) return `${facility}${classification}${frequency}`;
  const type = claimTypeOf(resource);
  // The claims that CMS shares before they are final have the type of bill in four digits: 2032.
  const shared = /^[12]0(\d\d)$/.exec(type ?? '')?.[1];
  return shared !== undefined || type === '10' ? `${shared ?? '32'}${frequency}` : undefined;
}

/** The three digits of a type of bill, which CMS's own systems keep apart. */
const FACILITY = /\/(clm_fac_type_cd|clm-bill-fac-type-cd)$/i;
const CLASSIFICATION = /\/(clm_srvc_clsfctn_type_cd|clm-bill-clsfctn-cd)$/i;
const FREQUENCY = /\/(clm_freq_cd|clm-bill-freq-cd)$/i;

function digitOf(resource: Json, kind: RegExp): string | undefined {
  const coded = [
    ...objects(resource, 'supportingInfo').flatMap((info) => codings(object(info, 'code'))),
    ...codingsOf(resource, 'type'),
    ...codingsOf(resource, 'subType'),
  ];
  const code = coded.find(({ system }) => system !== undefined && kind.test(system))?.code;
  return code !== undefined && /^[0-9A-Z]$/i.test(code) ? code.toUpperCase() : undefined;
}

/** CMS's claim type, as Blue Button and its successor spell its code system: 10 is a home health agency's. */
export function claimTypeOf(resource: Json): string | undefined {
  const types = codingsOf(resource, 'type');
  return types.find(({ system }) => /\/(nch_clm_type_cd|clm-type-cd)$/i.test(system ?? ''))?.code;
}

/** Facility and kind of care, then mostly the frequency: `0329`, `329`, `032X`, `32`. */
const BILL = /^0?([1-9]\d[0-9A-Z]?)(?![0-9A-Z])/;

/** The codes of the information: FHIR's `code`, every coding of it; then its text and the value, where some systems write it. */
export function codesIn(info: Json): string[] {
  const concept = object(info, 'code');
  const value = object(info, 'valueCodeableConcept');
  return [
    ...codings(concept).map(({ code }) => code),
    text(concept, 'text'),
    text(object(info, 'valueCoding'), 'code'),
    text(info, 'valueString'),
    text(info, 'valueCode'),
    ...codings(value).map(({ code }) => code),
    text(value, 'text'),
  ].filter((code) => code !== undefined);
}

/** Whether the information is of a kind, by its category, by what its code is called, or by the code system. */
export function isAbout(info: Json, kind: string): boolean {
  const categories = codings(object(info, 'category'));
  const coded = [
    ...codings(object(info, 'code')),
    ...codings(object(info, 'valueCodeableConcept')),
    codingOf(object(info, 'valueCoding') ?? {}),
  ];
  const systems = coded.map((coding) => coding.system ?? '');
  const codes = [...categories, ...codings(object(info, 'code'))].map((coding) => coding.code ?? '');
  const words = [...codes, ...systems, allWords(info, 'category'), allWords(info, 'code')];
  return words.some((word) =>
    word
      .toLowerCase()
      .replace(/[^a-z]/g, '')
      .includes(kind),
  );
}

/**
 * Occurrence codes, and whether they are all of the claim's: one that could not be read may be 61 or 62. Condition codes,
 * value codes and occurrence codes share their numbers (value code 61 is a place), so a code whose kind is not told is
 * reported, not read.
 */
export function occurrencesOf(entry: Entry, report: Report): { occurrences: Occurrence[]; areWhole: boolean } {
  const all = placed(entry.resource, 'supportingInfo');
  let areWhole = all.length === countOf(entry.resource, 'supportingInfo');
  const occurrences = all.flatMap(({ element, index }): Occurrence[] => {
    const codes = codesIn(element);
    const code = codes.map((each) => OCCURRENCE.exec(each)).find((found) => found !== null)?.[1];
    if (code === undefined) {
      areWhole &&= !mayBeOccurrence(element, codes);
      return [];
    }
    const path = `supportingInfo[${index}]`;
    if (isAbout(element, 'occurrence')) {
      const date = dayAt(element, 'timingDate') ?? periodOf(get(element, 'timingPeriod')).from;
      return [{ ...sourced(code, entry, path), ...(date ? { date } : {}) }];
    }
    if (!isAbout(element, 'value') && !isAbout(element, 'condition')) {
      report(`${entry.ref}.${path}`, 'nothing tells whether this is an occurrence code; it is not read');
      areWhole = false;
    }
    return [];
  });
  return { occurrences, areWhole };
}

/** `61`, `61 - Hospital discharge date`, `Occurrence code 61`. */
const OCCURRENCE = /^(?:occurrence code\W*)?0?(50|61|62)(?![\d.])/i;

/** Information that calls itself an occurrence and gives no code, or gives none and calls itself nothing. */
function mayBeOccurrence(info: Json, codes: readonly string[]): boolean {
  if (isAbout(info, 'occurrence')) return !codes.some((code) => /\b[0-9A-Z]\d\b/i.test(code));
  const category = codings(object(info, 'category')).map(({ code }) => code);
  const isPlain = category.length === 0 ? allWords(info, 'category') === '' : category.every((code) => code === 'info');
  return isPlain && codes.length === 0 && eventDay(info, 'timing') !== undefined;
}

/** Value code 61: the CBSA where the care was given (UB-04). */
export function valueCode61(entry: Entry): Sourced<string> | undefined {
  for (const { element, index } of placed(entry.resource, 'supportingInfo')) {
    const isCode61 = codesIn(element).some((code) => /^(?:value code\W*)?61(?![\d.])/i.test(code));
    if (!isCode61 || !isAbout(element, 'value') || isAbout(element, 'occurrence')) continue;
    const amount =
      number(object(element, 'valueQuantity'), 'value') ?? Number(text(element, 'valueString') ?? Number.NaN);
    if (Number.isInteger(amount) && amount > 0 && amount < 100_000) {
      return sourced(String(amount).padStart(5, '0'), entry, `supportingInfo[${index}]`);
    }
  }
  return undefined;
}

/** Point of origin (UB-04 field 15), where the supporting information calls itself that. */
export function originOf(entry: Entry): Sourced<string> | undefined {
  for (const { element, index } of placed(entry.resource, 'supportingInfo')) {
    const [code] = isAbout(element, 'pointoforigin') ? codesIn(element) : [];
    if (code !== undefined) return sourced(code.toUpperCase(), entry, `supportingInfo[${index}]`);
  }
  return undefined;
}
