import type { Chart } from '../chart/chart.ts';
import type { Day } from '../chart/day.ts';
import { codingsOf, isActCode, words } from './codes.ts';
import { periodOf } from './dates.ts';
import { get, object, objects, text } from './json.ts';
import type { Reading } from './reading.ts';
import type { Entry } from './resources.ts';
import { fhirSource, type Sourced, sourced } from './sources.ts';
import { classOf, stayTypeOf } from './stay-type.ts';

/** An Encounter that took place, or goes on. */
export interface EncounterFact {
  entry: Entry;
  fact: Sourced<NonNullable<Chart['encounters']>[number]>;
  from?: Day;
  /** The day it ended; absent while it goes on. */
  through?: Day;
  isHomeHealth: boolean;
  stay?: Sourced<NonNullable<Chart['stays']>[number]>;
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
  const value = {
    ...(id ? { id } : {}),
    ...(of.code ? { class: of.code } : {}),
    ...(type ? { type } : {}),
    ...(status ? { status } : {}),
    ...(from ? { from } : {}),
    ...(through ? { through } : {}),
  };
  const kind = isPartOfStay(entry, reading) ? undefined : stayTypeOf(entry, reading);
  const days = { ...(from ? { from } : {}), ...(through ? { through } : {}) };
  return {
    entry,
    fact: sourced(value, entry),
    ...days,
    isHomeHealth: isHomeHealth(entry),
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

/** v3 ActCode `HH` (PACIO RT; service.md section 5). */
export function isHomeHealth(entry: Entry): boolean {
  return isActCode(classOf(entry), 'HH');
}

/** An encounter within a stay (a reassessment, a change of ward) ends without a discharge. */
function isPartOfStay(entry: Entry, reading: Reading): boolean {
  const whole = reading.find(object(entry.resource, 'partOf'), entry, 'partOf');
  return whole !== undefined && whole.ref !== entry.ref && stayTypeOf(whole, reading) !== undefined;
}
