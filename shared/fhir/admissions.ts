import { addDays, type Day, daysBetween } from '../chart/day.ts';
import type { Source } from '../chart/evidence.ts';
import { CERTIFICATION, SLICE } from '../chart/slices.ts';
import type { Claims } from './claim.ts';
import { dayOf } from './dates.ts';
import type { EncounterFact } from './encounter.ts';
import type { EpisodeFact } from './episode.ts';
import { get, object, objects, text } from './json.ts';
import type { Assessment } from './oasis/assessment.ts';
import type { Reading } from './reading.ts';
import type { Entry } from './resources.ts';
import { fhirSource } from './sources.ts';

/** A home health admission: from the start of care to the discharge. */
export interface Admission {
  start: Day;
  /** Day of discharge; absent while it goes on, or where nothing tells. */
  end?: Day;
  at: Source[];
  /** Where the start was read, for messages. */
  from: 'M0030' | 'claim' | 'episode' | 'encounter';
  /** The day on which an assessment or a claim stated it: of later admissions it knows nothing. */
  statedOn?: Day;
}

/** In order of trust: what the assessment and the claim state stands over what an episode's or encounter's period says. */
const TRUST: readonly Admission['from'][] = ['M0030', 'claim', 'episode', 'encounter'];

export interface AdmissionFacts {
  assessments: readonly Assessment[];
  claims: Claims;
  episodes: readonly EpisodeFact[];
  encounters: readonly EncounterFact[];
}

/** Every start of care that the record states, most trusted first, then latest first. */
export function admissionsIn(reading: Reading, facts: AdmissionFacts): Admission[] {
  const stays = facts.encounters.filter((each) => isWholeStay(each, reading));
  const stated = [
    ...facts.assessments.flatMap(fromAssessment),
    ...facts.claims.admissions.map(({ value, at }) => ({ start: value, at, from: 'claim' as const, statedOn: value })),
    ...facts.claims.periods.flatMap(({ admission, from }) =>
      admission ? [{ start: admission.value, at: admission.at, from: 'claim' as const, statedOn: from }] : [],
    ),
    ...withoutCertifications(facts.episodes.flatMap((each) => fromPeriod(each, 'episode'))),
    ...withoutCertifications(stays.flatMap((each) => fromPeriod(each, 'encounter'))),
  ];
  return stated.sort(
    (a, b) => TRUST.indexOf(a.from) - TRUST.indexOf(b.from) || (a.start < b.start ? 1 : a.start > b.start ? -1 : 0),
  );
}

function fromAssessment({ startOfCare, completed, answers }: Assessment): Admission[] {
  if (startOfCare === undefined) return [];
  const at = answers.filter((answer) => answer.key === 'M0030').map((answer) => answer.at);
  return [{ start: startOfCare, at, from: 'M0030', ...(completed ? { statedOn: completed } : {}) }];
}

function fromPeriod(fact: { entry: Entry; from?: Day; through?: Day }, from: 'episode' | 'encounter'): Admission[] {
  if (fact.from === undefined) return [];
  const end = fact.through ? { end: fact.through } : {};
  return [{ start: fact.from, ...end, at: [fhirSource(fact.entry, 'period.start')], from }];
}

/**
 * Some agencies keep an EpisodeOfCare, or an Encounter, a certification (60 days) or a period (30 days), then the next one
 * the day after. Those are one stay.
 */
function withoutCertifications(episodes: readonly Admission[]): Admission[] {
  const joined: Admission[] = [];
  for (const next of [...episodes].sort((a, b) => (a.start < b.start ? -1 : 1))) {
    const before = joined.find(
      ({ start, end }) =>
        end !== undefined && addDays(end, 1) === next.start && (daysBetween(start, next.start) ?? 0) % SLICE === 0,
    );
    if (!before) joined.push({ ...next });
    else {
      if (next.end === undefined) delete before.end;
      else before.end = next.end;
      before.at = [...before.at, ...next.at];
    }
  }
  return joined;
}

/**
 * Whether a home health Encounter is the whole stay with the agency. Many servers write one Encounter a visit; a visit
 * begins and ends on one day, and says nothing of the start of care.
 */
function isWholeStay({ entry, isHomeHealth, from, through }: EncounterFact, reading: Reading): boolean {
  if (!isHomeHealth || from === undefined) return false;
  const whole = reading.find(object(entry.resource, 'partOf'), entry, 'partOf');
  if (whole) return false;
  if (through !== undefined) return (daysBetween(from, through) ?? 0) > 1;
  // Going on: a stay, or a visit of this hour. Where an episode of care is named, that one tells the start.
  if (objects(entry.resource, 'episodeOfCare').length > 0) return false;
  const planned = dayOf(get(object(entry.resource, 'period'), 'end'));
  return text(entry.resource, 'status') === 'in-progress' && (planned === undefined || planned > from);
}

/**
 * The admission that `day` falls into: the most trusted one that began by then, had not ended, and was not followed by
 * another; and the others that name another day for the same stay.
 */
export function admissionOn(
  day: Day,
  admissions: readonly Admission[],
): { chosen?: Admission; differing: Admission[] } {
  const open = admissions.filter(({ start, end }) => start <= day && (end === undefined || end >= day));
  const chosen = open.find((each) => {
    const end = endOf(each, admissions);
    return (end === undefined || end >= day) && !open.some((other) => follows(other, each));
  });
  if (!chosen) return { differing: [] };
  const others = open.filter(({ from }) => from !== chosen.from);
  return { chosen, differing: latestOfEachKind(others).filter(({ start }) => start !== chosen.start) };
}

/**
 * Whether `later` is an admission of its own after the one that an assessment or claim stated: it began after that was
 * written down, and is no further certification of it.
 */
function follows(later: Admission, stated: Admission): boolean {
  const apart = daysBetween(stated.start, later.start) ?? 0;
  // An encounter may be a visit that goes on just now: it never makes an admission against what was stated.
  if (stated.statedOn === undefined || later.from === 'encounter' || apart <= SAME_START || apart % CERTIFICATION === 0)
    return false;
  return (daysBetween(stated.statedOn, later.start) ?? 0) > SAME_START;
}

/** The discharge of an admission, where it or another source of the same stay states one. */
export function endOf(admission: Admission, admissions: readonly Admission[]): Day | undefined {
  return admission.end ?? admissions.find((other) => other.end !== undefined && isSameStay(other, admission))?.end;
}

/** Two sources may name the start of one stay a few days apart. */
export const SAME_START = 5;

function isSameStay(other: Admission, admission: Admission): boolean {
  const apart = Math.abs(daysBetween(other.start, admission.start) ?? Number.POSITIVE_INFINITY);
  return apart <= SAME_START || (other.start <= admission.start && (other.end ?? '') >= admission.start);
}

function latestOfEachKind(admissions: readonly Admission[]): Admission[] {
  return TRUST.flatMap((kind) => {
    const same = admissions.filter(({ from }) => from === kind);
    return same.length === 0 ? [] : [same.reduce((a, b) => (b.start > a.start ? b : a))];
  });
}
