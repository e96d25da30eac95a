import type { Chart } from '../chart/chart.ts';
import type { Day } from '../chart/day.ts';
import { claimDiagnoses, type ListedDiagnosis } from './claim-diagnoses.ts';
import { isAbout, type Occurrence, occurrencesOf, typeOfBill, valueCode61 } from './claim-information.ts';
import { visitsOf } from './claim-visits.ts';
import { codings, codingsOf, HIPPS } from './codes.ts';
import type { ConditionFact } from './condition.ts';
import { dayAt, periodOf } from './dates.ts';
import { get, type Json, object, objects, placed, text } from './json.ts';
import type { Reading } from './reading.ts';
import type { Entry } from './resources.ts';
import { type Sourced, sourced } from './sources.ts';

/** A home health claim (Claim or ExplanationOfBenefit) of one period. */
export interface ClaimFact {
  entry: Entry;
  from: Day;
  through?: Day;
  /** Admission date, where the claim states it. */
  admission?: Sourced<Day>;
  /** Principal first; whole: a claim carries every diagnosis it is grouped by. */
  diagnoses: ListedDiagnosis[];
  hipps?: Sourced<string>;
  /** Occurrence codes with their dates; empty where the claim lists none. */
  occurrences: Occurrence[];
  visits?: Sourced<NonNullable<Chart['visits']>>;
  cbsa?: Sourced<string>;
  /** Coverage that the claim is billed to. */
  coverage?: Entry;
  created?: string;
  isReplacement: boolean;
}

/** What the claims of the record give. */
export interface Claims {
  /** One a period, newest period last. */
  periods: ClaimFact[];
  /** Admission days of notices of admission (type of bill 32A). */
  admissions: Sourced<Day>[];
}

/** A home health HIPPS (pdgm.md section 2); SNF and IRF codes have other shapes. */
const HOME_HEALTH_HIPPS = /^[1-4][A-L][ABC][123]1$/;

/** Home health claims among the claims and explanations of benefit. Everything else is reported. */
export function readClaims(reading: Reading, conditions: readonly ConditionFact[]): Claims {
  const facts: ClaimFact[] = [];
  const admissions: Sourced<Day>[] = [];
  for (const entry of [...reading.of('Claim'), ...reading.of('ExplanationOfBenefit')]) {
    const bill = typeOfBill(entry.resource);
    const why = whyNot(entry.resource, bill);
    const { from, through } = periodOf(get(entry.resource, 'billablePeriod'));
    if (why !== undefined) reading.report(entry.ref, why);
    else if (from === undefined) reading.report(`${entry.ref}.billablePeriod`, noFrom(entry.resource));
    else if (bill?.endsWith('A')) admissions.push(sourced(from, entry, 'billablePeriod.start'));
    else facts.push(claimFact(entry, from, through, bill, conditions, reading));
  }
  return { periods: onePerPeriod(facts, reading), admissions };
}

function noFrom(claim: Json): string {
  return text(object(claim, 'billablePeriod'), 'start') === undefined
    ? 'the claim has no From day'
    : "the claim's From day is not a day of the calendar: which period it is for is not known, and nothing of it is read";
}

function whyNot(resource: Json, bill: string | undefined): string | undefined {
  const status = text(resource, 'status');
  if (status !== 'active')
    return `the claim is ${status === 'draft' || status === 'cancelled' ? status : 'not active'}; it is not read`;
  const use = text(resource, 'use');
  if (use !== undefined && use !== 'claim') return 'a preauthorization or predetermination, no claim';
  if (bill !== undefined && !bill.startsWith('32')) return 'the type of bill is not 032x: no home health claim';
  if (bill !== undefined && /[8D]$/.test(bill)) return 'the claim cancels another one; it states no period';
  if (bill === undefined && !hasHomeHealthHipps(resource)) {
    return 'neither type of bill 032x nor a home health HIPPS: no home health claim';
  }
  return undefined;
}

function hasHomeHealthHipps(resource: Json): boolean {
  return objects(resource, 'item').some((item) => hippsIn(item).some((code) => HOME_HEALTH_HIPPS.test(code)));
}

/**
 * The HIPPS codes of a line: by their code system, however it is written; or, on revenue line 0023 (home health PPS), by
 * their shape, for many billers name no system or HCPCS's.
 */
function hippsIn(item: Json): string[] {
  const isPps = codingsOf(item, 'revenue').some(({ code }) => code?.padStart(4, '0') === '0023');
  return codingsOf(item, 'productOrService').flatMap(({ system, code }) => {
    const written = code?.toUpperCase() ?? '';
    const isHipps = system === HIPPS || /hipps/i.test(system ?? '') || (isPps && HOME_HEALTH_HIPPS.test(written));
    return isHipps && written !== '' ? [written] : [];
  });
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
  const coverage = coverageOf(entry, reading);
  const created = text(resource, 'created');
  return {
    entry,
    from,
    ...(through ? { through } : {}),
    ...(admission ? { admission } : {}),
    diagnoses: claimDiagnoses(entry, conditions, reading),
    ...(hipps ? { hipps } : {}),
    occurrences: occurrencesOf(entry, reading.report),
    ...(visits ? { visits } : {}),
    ...(cbsa ? { cbsa } : {}),
    ...(coverage ? { coverage } : {}),
    ...(created ? { created } : {}),
    isReplacement: bill?.endsWith('7') ?? false,
  };
}

/** The HIPPS on the claim: what somebody's grouper said. Several that differ are none. */
function hippsOf(entry: Entry, reading: Reading): Sourced<string> | undefined {
  const found = placed(entry.resource, 'item').flatMap(({ element, index }) =>
    hippsIn(element).map((code) => sourced(code, entry, `item[${index}].productOrService`)),
  );
  const [first] = found;
  if (found.every((each) => each.value === first?.value)) return first;
  reading.report(`${entry.ref}.item`, 'the claim carries several HIPPS codes; none is read');
  return undefined;
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

/**
 * One claim a From day: a replacement (type of bill 327, or `related` naming what it replaces) stands over what it
 * replaces, then the one created last. The others are reported.
 */
function onePerPeriod(facts: readonly ClaimFact[], reading: Reading): ClaimFact[] {
  const replaced = new Set(facts.flatMap((fact) => replacedBy(fact, reading)));
  for (const { entry } of facts) {
    if (replaced.has(entry.ref)) reading.report(entry.ref, 'another claim replaces this one');
  }
  const byFrom = Map.groupBy(
    facts.filter(({ entry }) => !replaced.has(entry.ref)),
    ({ from }) => from,
  );
  const standing = [...byFrom.values()].flatMap((same) => {
    const [first, ...others] = same.sort(standsBefore);
    for (const other of others) reading.report(other.entry.ref, 'a later claim of the same period is read instead');
    return first ? [first] : [];
  });
  return standing.sort((a, b) => (a.from < b.from ? -1 : 1));
}

function replacedBy(fact: ClaimFact, reading: Reading): string[] {
  return placed(fact.entry.resource, 'related').flatMap(({ element, index }) => {
    const isPrior = codings(object(element, 'relationship')).some((c) => c.code === 'prior' || c.code === 'replaces');
    const prior = isPrior ? reading.find(object(element, 'claim'), fact.entry, `related[${index}].claim`) : undefined;
    return prior && prior.ref !== fact.entry.ref ? [prior.ref] : [];
  });
}

function standsBefore(a: ClaimFact, b: ClaimFact): number {
  if (a.isReplacement !== b.isReplacement) return a.isReplacement ? -1 : 1;
  const [x, y] = [a.created ?? '', b.created ?? ''];
  if (x !== y) return x > y ? -1 : 1;
  return a.entry.ref < b.entry.ref ? -1 : 1;
}
