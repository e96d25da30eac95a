import type { Chart } from '../chart/chart.ts';
import type { Day } from '../chart/day.ts';
import { given, listed } from '../chart/given.ts';
import { codingsOf, words } from './codes.ts';
import { periodOf } from './dates.ts';
import { classOf, isHomeHealth } from './encounter-class.ts';
import { icdOf } from './icd-of.ts';
import { get, number, object, objects, text } from './json.ts';
import { codedAt, peopleAt, refTo, securityOf, servicesOf } from './people.ts';
import type { Reading } from './reading.ts';
import type { Entry } from './resources.ts';
import { fhirSource, type Sourced, sourced } from './sources.ts';
import { type Stay, stayTypeOf } from './stay-type.ts';

/** An Encounter that took place, or goes on. */
export interface EncounterFact {
  entry: Entry;
  fact: Sourced<NonNullable<Chart['encounters']>[number]>;
  from?: Day;
  /** The day it ended; absent while it goes on. */
  through?: Day;
  isHomeHealth: boolean;
  stay?: Sourced<Stay>;
  /** Nothing says that it was a stay; see `stayTypeOf`. */
  isUntoldStay?: true;
}

const NOT_YET = new Set(['planned', 'arrived', 'triaged']);
const GOES_ON = new Set(['in-progress', 'onleave', 'arrived', 'triaged']);

/** Reads every Encounter that took place. Planned and cancelled ones are reported. */
export function readEncounters(reading: Reading): EncounterFact[] {
  return reading.of('Encounter').flatMap((entry) => {
    const status = text(entry.resource, 'status');
    if (status === 'cancelled' || status === 'planned') {
      reading.report(entry.ref, `the encounter is ${status}: it did not take place`);
      return [];
    }
    return [readEncounter(entry, status, reading)];
  });
}

function readEncounter(entry: Entry, status: string | undefined, reading: Reading): EncounterFact {
  const { resource, id } = entry;
  const { from, through: end } = periodOf(get(resource, 'period'));
  const through = status !== undefined && (GOES_ON.has(status) || NOT_YET.has(status)) ? undefined : end;
  const type = words(objects(resource, 'type')[0]) ?? codingsOf(resource, 'type')[0]?.code;
  const of = classOf(entry);
  const value: EncounterFact['fact']['value'] = {
    ...(id ? { id } : {}),
    ...(of.code ? { class: of.code } : {}),
    ...(type ? { type } : {}),
    ...(status ? { status } : {}),
    ...(from ? { from } : {}),
    ...(through ? { through } : {}),
    ...extrasOf(entry, reading),
  };
  const isPart = isPartOfStay(entry, reading);
  const kind = isPart ? undefined : stayTypeOf(entry, reading);
  if (kind && !kind.isUntold) value.stay = kind.type;
  if (isPart) value.part = true;
  const days = { ...(from ? { from } : {}), ...(through ? { through } : {}) };
  return {
    entry,
    fact: sourced(value, entry),
    ...days,
    isHomeHealth: isHomeHealth(entry),
    ...(kind?.isUntold ? { isUntoldStay: true } : {}),
    ...(kind
      ? {
          stay: {
            value: { type: kind.type, ...days },
            at: [entry, ...(kind.by ? [kind.by] : [])].map((each) => fhirSource(each)),
          },
        }
      : {}),
  };
}

/** HL7's diagnosis-role among the codes that a line carries, else the first of them. */
function useOf(codes: readonly string[]): string | undefined {
  return codes.find((code) => DIAGNOSIS_ROLES.has(code)) ?? codes[0];
}

const DIAGNOSIS_ROLES = new Set(['AD', 'DD', 'CC', 'CM', 'pre-op', 'post-op', 'billing']);

/** What the Health Home rules read: what it was for, how it began and ended, and its labels. */
function extrasOf(entry: Entry, reading: Reading): Partial<EncounterFact['fact']['value']> {
  const { resource } = entry;
  const hospital = object(resource, 'hospitalization');
  const diagnoses = objects(resource, 'diagnosis').map((each) => {
    const condition = object(each, 'condition');
    const found = condition && reading.find(condition, entry);
    const icd = icdOf(object(found?.resource, 'code'), 'code');
    const rank = number(each, 'rank');
    return {
      ...given('code', icd.ok ? icd.code : undefined),
      ...given('condition', condition && refTo(condition, entry, reading)),
      ...given('use', useOf(codedAt(each, 'use').flatMap(({ code }) => code ?? []))),
      ...given('rank', rank),
    };
  });
  return {
    ...listed('types', codedAt(resource, 'type')),
    ...listed('diagnoses', diagnoses),
    ...listed('reasons', codedAt(resource, 'reasonCode')),
    ...listed('admitSource', codedAt(hospital, 'admitSource')),
    ...listed('priority', codedAt(resource, 'priority')),
    ...listed('disposition', codedAt(hospital, 'dischargeDisposition')),
    ...listed('service', codedAt(resource, 'serviceType')),
    ...listed(
      'participants',
      objects(resource, 'participant').flatMap((each) => peopleAt(each, 'individual', entry, reading)),
    ),
    ...servicesOf(resource),
    ...securityOf(resource),
  };
}

/** An encounter within a stay (a reassessment, a change of ward) ends without a discharge. */
function isPartOfStay(entry: Entry, reading: Reading): boolean {
  const whole = reading.find(object(entry.resource, 'partOf'), entry, 'partOf');
  return whole !== undefined && whole.ref !== entry.ref && stayTypeOf(whole, reading) !== undefined;
}
