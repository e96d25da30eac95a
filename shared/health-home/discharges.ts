import { compare } from '../chart/compare.ts';
import { type Day, isDay } from '../chart/day.ts';
import type { Source } from '../chart/evidence.ts';
import { type Encounter, isEmergency, isInpatient } from './encounters.ts';
import type { HealthHomeFacts } from './facts.ts';
import { type Seen, seenIn } from './seen.ts';
import { bySource } from './sources.ts';

type EncounterFacts = Pick<HealthHomeFacts, 'chart' | 'source' | 'asOf'>;

/** The end of a hospital stay, or of a visit to an emergency department. */
export interface Discharge {
  encounter: Encounter;
  /** Encounter.period.end as written, its day. */
  day: Day;
  at: Source;
  /** Psychiatric, SUD or HIV by its principal diagnosis, facility, words or label: what it was for is masked. */
  sensitive: boolean;
}

const DID_NOT_HAPPEN = new Set(['planned', 'cancelled', 'entered-in-error', 'noshow']);

/**
 * Hospital discharges that are known on the day, the earliest first. A stay that went over into another stay, and one that
 * ended in death, is no discharge to follow up. Two stays that end on one day (a stay and its part) are one.
 */
export function discharges(facts: EncounterFacts): Discharge[] {
  const stays = happened(facts).filter(({ each }) => isInpatient(each));
  const found = stays.filter(({ each: stay }) => {
    const end = stay.through;
    if (end === undefined || !isDay(end) || end > facts.asOf || isDeath(stay)) return false;
    return !stays.some(({ each: other }) => other !== stay && goesOn(other, end));
  });
  const byDay = new Map<Day, Discharge>();
  for (const each of found.map(dischargeOf)) {
    const held = byDay.get(each.day);
    if (!held) byDay.set(each.day, each);
    else byDay.set(each.day, merged(held, each));
  }
  return [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Visits to an emergency department that are known on the day and did not lead to a stay, the earliest first. */
export function emergencies(facts: EncounterFacts): Discharge[] {
  const all = happened(facts);
  const stays = all.filter(({ each }) => isInpatient(each));
  return all
    .filter(({ each }) => isEmergency(each) && each.status !== 'in-progress')
    .map(dischargeOf)
    .filter(({ day, encounter }) => isDay(day) && day <= facts.asOf && !isDeath(encounter))
    .filter(({ day }) => !stays.some(({ each: { from } }) => from === day))
    .sort((a, b) => compare(a.day, b.day) || bySource(a, b));
}

/** A visit outside hospital: what follows up a discharge. */
export interface Visit {
  day: Day;
  at: Source;
  sensitive: boolean;
}

const VISITS = new Set(['AMB', 'HH', 'VR', 'FLD']);
/** Observation, before admission, short stay. */
const NO_VISITS = new Set(['OBSENC', 'PRENC', 'SS']);

/** Visits on days that are known, the earliest first. A visit of several days counts on its first. */
export function visits(facts: EncounterFacts): Visit[] {
  return happened(facts)
    .filter(({ each }) => isVisit(each))
    .flatMap(({ each, at, sensitive }) => {
      const day = each.from ?? each.through;
      return day !== undefined && isDay(day) && day <= facts.asOf ? [{ day, at, sensitive }] : [];
    })
    .sort((a, b) => compare(a.day, b.day) || bySource(a, b));
}

function isVisit(encounter: Encounter): boolean {
  const { class: code, stay, from, through } = encounter;
  if (stay !== undefined || isInpatient(encounter) || isEmergency(encounter)) return false;
  if (code !== undefined && VISITS.has(code)) return true;
  // A class of the server's own, or none: of one day it is a visit, of several it may be a stay.
  return !NO_VISITS.has(code ?? '') && (through === undefined || through === from);
}

/** Encounters that took place. Of one that ends before it begins nobody knows when it was. */
export function happened(facts: EncounterFacts): Seen<'encounters'>[] {
  return seenIn(facts, 'encounters').filter(
    ({ each: { status, from = '', through = '' } }) =>
      !DID_NOT_HAPPEN.has(status ?? '') && !(isDay(from) && isDay(through) && through < from),
  );
}

function dischargeOf({ each, at, sensitive }: Seen<'encounters'>): Discharge {
  return {
    encounter: each,
    day: each.through ?? each.from ?? '',
    at,
    sensitive,
  };
}

/** The longer of two is the stay; what masks one masks both. */
function merged(a: Discharge, b: Discharge): Discharge {
  const isLonger = (b.encounter.from ?? '9') < (a.encounter.from ?? '9');
  return { ...(isLonger ? b : a), sensitive: a.sensitive || b.sensitive };
}

/** Whether a stay goes on over the end of another: a transfer, whose own end may be to come, or the whole of a part. */
function goesOn({ from, through, status }: Encounter, end: Day): boolean {
  if (from === undefined || from > end) return false;
  return through === undefined ? from === end && status === 'in-progress' : through > end;
}

/** Discharge disposition `exp` (expired), or UB-04's status 20; 40 to 42 are hospice's, under UB-04's names only. */
const DEATH = new Set(['exp', '20']);
const HOSPICE_DEATH = /^4[0-2]$/;
const UB04 = /nubc|v2-0112|2\.16\.840\.1\.113883\.(12\.112|6\.301\.5)$/i;

/** Whether a stay or visit ended with the patient's death. */
export function isDeath({ disposition }: Encounter): boolean {
  return (disposition ?? []).some(
    ({ system = '', code = '', display = '' }) =>
      DEATH.has(code) ||
      (HOSPICE_DEATH.test(code) && UB04.test(system)) ||
      /\b(expired|died|deceased)\b/i.test(display),
  );
}
