import type { Day } from '../chart/day.ts';
import { claimDiagnoses } from './claim-diagnoses.ts';
import type { ClaimFact } from './claim-fact.ts';
import { hasHomeHealthHipps, hippsOf } from './claim-hipps.ts';
import { isAbout, occurrencesOf, originOf, typeOfBill, valueCode61 } from './claim-information.ts';
import { stayOfClaim } from './claim-stay.ts';
import { cancelledAmong, cancelsAnother, onePerPeriod } from './claim-succession.ts';
import { visitsOf } from './claim-visits.ts';
import type { ConditionFact } from './condition.ts';
import { dayAt, periodOf } from './dates.ts';
import { get, type Json, object, placed, text } from './json.ts';
import type { Reading } from './reading.ts';
import type { Entry } from './resources.ts';
import { type Sourced, sourced } from './sources.ts';
import type { Stay } from './stay-type.ts';

/** What the claims of the record give. */
export interface Claims {
  /** One a period, newest period last. */
  periods: ClaimFact[];
  /** Admission days of notices of admission (type of bill 32A). */
  admissions: Sourced<Day>[];
  /** Inpatient stays that other institutions billed. */
  stays: Sourced<Stay>[];
}

/** Home health claims among the claims and explanations of benefit. Everything else is reported. */
export function readClaims(reading: Reading, conditions: readonly ConditionFact[]): Claims {
  const facts: ClaimFact[] = [];
  const admissions: Sourced<Day>[] = [];
  const stays: Claims['stays'] = [];
  const all = [...reading.of('Claim'), ...reading.of('ExplanationOfBenefit')];
  const cancelled = cancelledAmong(all, reading);
  for (const entry of all) {
    const bill = typeOfBill(entry.resource);
    const refused =
      whyNoClaim(entry.resource, bill) ?? (cancelled.has(entry.ref) ? 'a later claim cancels this one' : undefined);
    const why = refused ?? whyNotHomeHealth(entry.resource, bill);
    const stay = why !== undefined && refused === undefined ? stayOfClaim(entry, bill) : undefined;
    const { from, through } = periodOf(get(entry.resource, 'billablePeriod'));
    if (stay) stays.push(stay);
    if (why !== undefined) reading.report(entry.ref, stay ? `${why}; it is read as the stay that it bills` : why);
    else if (from === undefined) reading.report(`${entry.ref}.billablePeriod`, noFrom(entry.resource));
    else if (bill?.endsWith('A')) admissions.push(sourced(from, entry, 'billablePeriod.start'));
    else facts.push(claimFact(entry, from, through, bill, conditions, reading));
  }
  return { periods: onePerPeriod(facts, reading), admissions, stays };
}

function noFrom(claim: Json): string {
  return text(object(claim, 'billablePeriod'), 'start') === undefined
    ? 'the claim has no From day'
    : "the claim's From day is not a day of the calendar: which period it is for is not known, and nothing of it is read";
}

function whyNoClaim(resource: Json, bill: string | undefined): string | undefined {
  const status = text(resource, 'status');
  if (status !== 'active')
    return `the claim is ${status === 'draft' || status === 'cancelled' ? status : 'not active'}; it is not read`;
  const use = text(resource, 'use');
  if (use !== undefined && use !== 'claim') return 'a preauthorization or predetermination, no claim';
  if (text(resource, 'outcome') === 'error') return 'the claim could not be processed (outcome error); it is not read';
  if (cancelsAnother(bill)) return 'the claim cancels another one; it states no period';
  return undefined;
}

function whyNotHomeHealth(resource: Json, bill: string | undefined): string | undefined {
  if (bill !== undefined && !bill.startsWith('32')) return 'the type of bill is not 032x: no home health claim';
  if (bill === undefined && !hasHomeHealthHipps(resource)) {
    return 'neither type of bill 032x nor a home health HIPPS: no home health claim';
  }
  return undefined;
}

function claimFact(
  entry: Entry,
  from: Day,
  through: Day | undefined,
  bill: string | undefined,
  conditions: readonly ConditionFact[],
  reading: Reading,
): ClaimFact {
  const { resource } = entry;
  const hipps = hippsOf(entry, reading);
  const visits = visitsOf(entry);
  const cbsa = valueCode61(entry);
  const admission = admissionOf(entry);
  const origin = originOf(entry);
  const coverage = coverageOf(entry, reading);
  const created = text(resource, 'created');
  const { occurrences, areWhole } = occurrencesOf(entry, reading.report);
  return {
    entry,
    from,
    ...(through ? { through } : {}),
    ...(admission ? { admission } : {}),
    listed: claimDiagnoses(entry, conditions, reading),
    ...(hipps ? { hipps } : {}),
    occurrences,
    areOccurrencesWhole: areWhole,
    ...(visits ? { visits } : {}),
    ...(cbsa ? { cbsa } : {}),
    ...(origin ? { origin } : {}),
    ...(coverage ? { coverage } : {}),
    ...(created ? { created } : {}),
    isReplacement: bill?.endsWith('7') ?? false,
    isFinal: !/^322/.test(bill ?? ''),
  };
}

/** Supporting information on the admission: CARIN's category `admissionperiod`, or a category that calls it its date. */
function admissionOf(entry: Entry): Sourced<Day> | undefined {
  for (const { element, index } of placed(entry.resource, 'supportingInfo')) {
    if (!isAbout(element, 'admissionperiod') && !isAbout(element, 'admissiondate')) continue;
    const day = periodOf(get(element, 'timingPeriod')).from ?? dayAt(element, 'timingDate');
    if (day) return sourced(day, entry, `supportingInfo[${index}]`);
  }
  return undefined;
}

function coverageOf(entry: Entry, reading: Reading): Entry | undefined {
  const insurance = placed(entry.resource, 'insurance');
  const focal =
    insurance.find(({ element }) => element.focal === true) ?? (insurance.length === 1 ? insurance[0] : undefined);
  return focal && reading.find(object(focal.element, 'coverage'), entry, `insurance[${focal.index}].coverage`);
}
