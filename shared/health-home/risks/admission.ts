import { type Day, daysBetween, isDay } from '../../chart/day.ts';
import type { Source } from '../../chart/evidence.ts';
import { monthsBefore } from '../dates.ts';
import { type Discharge, discharges, happened } from '../discharges.ts';
import { isEmergency, isInpatient } from '../encounters.ts';
import type { HealthHomeFacts } from '../facts.ts';

/** The stay that LACE and HOSPITAL are about: the last hospital discharge that is known on the day. */
export interface Admission extends Discharge {
  from: Day | undefined;
  /** Days between the dates; `undefined` where one is missing. */
  days: number | undefined;
}

/** `undefined` where no discharge from a hospital is known on the day, which does not say that there was none. */
export function lastAdmission(facts: HealthHomeFacts): Admission | undefined {
  const last = discharges(facts).at(-1);
  if (!last) return undefined;
  const { from } = last.encounter;
  const days = from === undefined ? undefined : daysBetween(from, last.day);
  const isSound = days !== undefined && days >= 0;
  return { ...last, from: isSound ? from : undefined, days: isSound ? days : undefined };
}

/** v3 ActPriority and UB-04 priority (type) of admission. */
const EMERGENT = new Set(['EM', '1', '5']);
const URGENT = new Set(['UR', '2']);
const ELECTIVE = new Set(['EL', '3']);

export type Urgency = 'emergent' | 'urgent' | 'elective' | 'untold';

/** How urgent the admission was: its priority, else that it came through an emergency department. */
export function urgencyOf({ encounter, from }: Admission, facts: HealthHomeFacts): { urgency: Urgency; at?: Source } {
  const priority = encounter.priority ?? [];
  const has = (codes: ReadonlySet<string>, words: RegExp) =>
    priority.some(({ code, display }) => (code !== undefined && codes.has(code)) || words.test(display ?? ''));
  const isEmergent = has(EMERGENT, /\bemergen/i);
  const isElective = has(ELECTIVE, /^elective/i);
  if (isEmergent !== isElective) return { urgency: isEmergent ? 'emergent' : 'elective' };
  if (isEmergent) return { urgency: 'untold' };
  if (has(URGENT, /^urgent/i)) return { urgency: 'urgent' };
  const source = encounter.admitSource ?? [];
  if (source.some(({ code, display }) => code === 'emd' || /emergency (department|room)/i.test(display ?? ''))) {
    return { urgency: 'emergent' };
  }
  const led = from === undefined ? undefined : emergencyVisits(facts).find(({ led: to }) => to === from);
  return led ? { urgency: 'emergent', at: led.at } : { urgency: 'untold' };
}

export interface EmergencyVisit {
  day: Day;
  end: Day;
  at: Source;
  sensitive: boolean;
  /** The day of the admission that it led to. */
  led: Day | undefined;
}

/** Every ED visit with the day that it began, and whether a stay began on the day that it ended. */
export function emergencyVisits(facts: HealthHomeFacts): EmergencyVisit[] {
  const all = happened(facts);
  const starts = new Set(all.filter(({ each }) => isInpatient(each)).flatMap(({ each }) => each.from ?? []));
  return all
    .filter(({ each }) => isEmergency(each))
    .flatMap(({ each, at, sensitive }) => {
      const day = each.from ?? each.through;
      const end = each.through ?? each.from;
      if (day === undefined || end === undefined || !isDay(day)) return [];
      return [{ day, end, at, sensitive, led: starts.has(end) ? end : undefined }];
    });
}

/** ED visits in the calendar months before the admission, without the one that led to it. */
export function emergenciesBefore(from: Day, months: number, facts: HealthHomeFacts): EmergencyVisit[] {
  const first = monthsBefore(from, months);
  const before = emergencyVisits(facts).filter(({ day }) => day >= first && day <= from);
  const leading = before.filter(({ led }) => led === from).sort((a, b) => (a.day < b.day ? 1 : -1))[0];
  return before.filter((visit) => visit !== leading && visit.end <= from);
}

/** Hospital stays that began in the calendar months before the admission, without the admission itself. */
export function admissionsBefore(admission: Admission, from: Day, months: number, facts: HealthHomeFacts): Source[] {
  const first = monthsBefore(from, months);
  const starts = new Map<Day, Source>();
  const stays = happened(facts).filter(({ each }) => isInpatient(each));
  for (const { each, at } of stays) {
    if (each === admission.encounter) continue;
    const day = each.from ?? each.through;
    if (day === undefined || !isDay(day) || day < first || day >= from) continue;
    // A stay that began while another went on, or on the day that it ended, is its part, or a transfer.
    const isNew = !stays.some(({ each: other }) => other !== each && isWithinStay(day, other));
    if (isNew) starts.set(day, at);
  }
  return [...starts.values()];
}

function isWithinStay(day: Day, { from, through }: Admission['encounter']): boolean {
  return from !== undefined && through !== undefined && from < day && day <= through;
}
