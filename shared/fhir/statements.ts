import type { Chart } from '../chart/chart.ts';
import { addDays, type Day, daysBetween } from '../chart/day.ts';
import type { Source } from '../chart/evidence.ts';
import { codings, HOME_HEALTH_FACT } from './codes.ts';
import { dayAt, eventDay } from './dates.ts';
import { get, object, text } from './json.ts';
import { isStatement } from './oasis/observed.ts';
import type { Reading } from './reading.ts';
import type { Entry } from './resources.ts';
import { fhirSource, type Sourced } from './sources.ts';

/**
 * What people state as Observations of system `urn:lintel:home-health-fact` (see README.md of this folder):
 *
 * - `previous-period-end`: valueDateTime, the last day of the last home health period of any agency; dataAbsentReason,
 *   "looked, none found", unless its code says that nobody looked;
 * - `confirmed-clinical-group`: a letter A–L; `confirmed-comorbidity`: 1, 2 or 3; as valueString or valueCodeableConcept.
 */
interface Statement {
  code: string;
  entry: Entry;
  /** The day that it is about. */
  day?: Day;
  /** `null`: looked, none found. */
  value: string | null;
  at: Source[];
}

/** Days before From from which on a look into earlier periods still says something of the 60 days before. */
const STALE_AFTER = 60;

export interface Statements {
  previousPeriodEnd?: Sourced<string | null>;
  confirmed?: Sourced<NonNullable<Chart['confirmed']>>;
}

/** The statements that apply to a period. Others are reported; two that differ are none. */
export function readStatements(reading: Reading, from: Day | undefined, through: Day | undefined): Statements {
  const all = reading
    .of('Observation')
    .filter(isStatement)
    .flatMap((entry) => statementOf(entry, reading));
  const ends = all.filter((each) => each.code === 'previous-period-end' && isAbout(each, from, through, reading));
  const end = newest(ends, reading);
  const group = newest(
    all.filter((each) => each.code === 'confirmed-clinical-group' && isBy(each, through, reading)),
    reading,
  );
  const comorbidity = newest(
    all.filter((each) => each.code === 'confirmed-comorbidity' && isBy(each, through, reading)),
    reading,
  );
  const confirmed = {
    ...(group?.value ? { clinicalGroup: group.value } : {}),
    ...(comorbidity?.value ? { comorbidity: comorbidity.value } : {}),
  };
  return {
    ...(end ? { previousPeriodEnd: { value: end.value, at: end.at } } : {}),
    ...(Object.keys(confirmed).length > 0
      ? { confirmed: { value: confirmed, at: [...(group?.at ?? []), ...(comorbidity?.at ?? [])] } }
      : {}),
  };
}

/** Reasons of HL7 data-absent-reason by which a look into earlier periods did not take place, or gave no answer. */
const NOBODY_LOOKED: ReadonlySet<string> = new Set([
  'not-asked',
  'not-performed',
  'asked-declined',
  'temp-unknown',
  'masked',
  'not-permitted',
  'unsupported',
  'error',
]);

/** What a confirmed fact may say. */
const CONFIRMED: ReadonlyMap<string, RegExp> = new Map([
  ['confirmed-clinical-group', /^[A-L]$/],
  ['confirmed-comorbidity', /^[123]$/],
]);

function statementOf(entry: Entry, reading: Reading): Statement[] {
  const { resource } = entry;
  const code = codings(object(resource, 'code')).find((coding) => coding.system === HOME_HEALTH_FACT)?.code;
  const status = text(resource, 'status');
  if (status === undefined || !['final', 'amended', 'corrected'].includes(status)) {
    reading.report(entry.ref, 'the statement is not final; it is not read');
    return [];
  }
  const day = eventDay(resource, 'effective') ?? dayAt(resource, 'issued');
  const made = (value: string | null, path: string): Statement[] => [
    { code: code ?? '', entry, value, at: [fhirSource(entry, path)], ...(day ? { day } : {}) },
  ];
  if (code === 'previous-period-end') {
    const end = dayAt(resource, 'valueDateTime');
    if (end !== undefined) return made(end, 'valueDateTime');
    const absent = object(resource, 'dataAbsentReason');
    if (codings(absent).some((coding) => NOBODY_LOOKED.has(coding.code ?? ''))) {
      reading.report(
        entry.ref,
        'the dataAbsentReason says that nobody looked, or could not see: none found is not said',
      );
      return [];
    }
    if (get(resource, 'valueDateTime') === undefined && absent) return made(null, 'dataAbsentReason');
    reading.report(entry.ref, 'neither a day (valueDateTime) nor a dataAbsentReason is given');
    return [];
  }
  const shape = CONFIRMED.get(code ?? '');
  if (!shape) {
    reading.report(entry.ref, 'Lintel knows no home health fact of this code');
    return [];
  }
  const value = (
    text(resource, 'valueString') ?? codings(object(resource, 'valueCodeableConcept'))[0]?.code
  )?.toUpperCase();
  if (value !== undefined && shape.test(value)) return made(value, 'value');
  reading.report(entry.ref, 'the value is not one that this fact can have');
  return [];
}

/** Whether a statement of the previous period's end speaks of the time before this period. */
function isAbout(
  { entry, day, value }: Statement,
  from: Day | undefined,
  through: Day | undefined,
  reading: Reading,
): boolean {
  if (from === undefined) return true;
  const until = through ?? addDays(from, STALE_AFTER) ?? from;
  if (value !== null && value >= from) {
    reading.report(entry.ref, 'the stated end of the previous period is not before this period’s From day');
    return false;
  }
  if (day !== undefined && (day > until || (daysBetween(day, from) ?? 0) > STALE_AFTER)) {
    reading.report(entry.ref, 'the statement was made for another time than this period');
    return false;
  }
  return true;
}

/** What a person confirms holds from the day it was said; a later period's word is not used for an earlier one. */
function isBy({ entry, day }: Statement, through: Day | undefined, reading: Reading): boolean {
  if (day === undefined || through === undefined || day <= through) return true;
  reading.report(entry.ref, 'the statement was made after this period');
  return false;
}

/** The last one said; several of one day must agree. */
function newest(statements: readonly Statement[], reading: Reading): Statement | undefined {
  const last = statements
    .map((each) => each.day ?? '')
    .sort()
    .at(-1);
  const [first, ...others] = statements.filter((each) => (each.day ?? '') === last);
  for (const each of statements) {
    if ((each.day ?? '') !== last) reading.report(each.entry.ref, 'a later statement of the same fact is read instead');
  }
  if (!first || others.every((each) => each.value === first.value)) return first;
  for (const each of [first, ...others])
    reading.report(each.entry.ref, 'two statements of this fact differ; neither is read');
  return undefined;
}
