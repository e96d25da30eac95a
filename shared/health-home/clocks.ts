import { compare } from '../chart/compare.ts';
import { addDays, type Day } from '../chart/day.ts';
import type { CodeSet } from '../icd10cm/code-set.ts';
import type { Clock, UnmaskedClock } from './answer.ts';
import { daysOf, monthsBefore } from './dates.ts';
import { type Discharge, discharges, emergencies, type Visit, visits } from './discharges.ts';
import { isOfClass, isPsychiatricStay, principalCodes } from './encounters.ts';
import type { HealthHomeFacts } from './facts.ts';
import { withoutDueAfterDeath } from './living.ts';
import { activePlans, reviews } from './plan-review.ts';
import { reconciliations } from './reconciliation.ts';
import { untold } from './seen.ts';
import { servicesThisMonth } from './services.ts';

/** Days after discharge by which medicines are reconciled: the measure's thirty (health-homes.md section 4, R9). */
const RECONCILED_WITHIN = 30;

/**
 * R9: follow-up after each hospital discharge of the look-back (2, 7 and 30 days) and after ED visits for MH or SUD (7 and
 * 30), medication reconciliation after the last discharge, a core service this month, review of the plan. The earliest
 * discharge first, then by due day.
 */
export function clocks(facts: HealthHomeFacts, codes: CodeSet): UnmaskedClock[] {
  const { asOf, lookbackFrom } = facts;
  const seen = visits(facts);
  const stays = discharges(facts).filter(({ day }) => day >= lookbackFrom);
  const ed = emergencies(facts).filter(({ day, encounter }) => day >= lookbackFrom && isForMind(encounter));
  const ofDischarges = [
    ...stays.flatMap((stay) => {
      const psychiatric = isPsychiatricStay(stay.encounter, facts.chart, codes);
      return followUps(stay, psychiatric ? 'psychiatric-' : '', [2, 7, 30]);
    }),
    ...ed.flatMap((visit) => followUps({ ...visit, sensitive: true }, 'emergency-', [7, 30])),
  ];
  const last = stays.at(-1);
  const all = [
    ...ofDischarges,
    ...(last ? [reconciliationClock(last, facts)] : []),
    serviceClock(facts),
    ...reviewClock(facts),
  ];
  return withoutDueAfterDeath(all, facts).sort(
    (a, b) => compare(a.from, b.from) || compare(a.due, b.due) || compare(a.kind, b.kind),
  );

  function isForMind(encounter: Discharge['encounter']): boolean {
    const principal = principalCodes(encounter, facts.chart);
    return principal.some((code) => isOfClass(code, 'MH', codes) || isOfClass(code, 'SUD', codes));
  }

  function followUps(discharge: Discharge, prefix: string, days: readonly (2 | 7 | 30)[]): UnmaskedClock[] {
    return days.map((count) => {
      const due = addDays(discharge.day, count) ?? discharge.day;
      const visit = closes(seen, discharge.day, due);
      const kind = count === 2 ? 'contact-2' : `follow-up-${count}`;
      const clock: UnmaskedClock = {
        kind: `${prefix}${kind}`,
        from: discharge.day,
        due,
        state: visit ? 'met' : asOf > due ? 'overdue' : 'open',
        at: visit?.at ?? discharge.at,
        ...notAll(visit, facts, 'encounters'),
      };
      if (!discharge.sensitive) return visit?.sensitive ? { ...clock, sensitive: true, masked: {} } : clock;
      // Two clocks for every masked discharge, whatever it was: which clocks there are would tell a stay from an ED visit.
      return { ...clock, sensitive: true, ...(count === 2 ? {} : { masked: { kind } }) };
    });
  }
}

/** The first visit after the day of discharge and not after the due day (R9: one on the day of discharge does not close). */
export function closes(seen: readonly Visit[], discharge: Day, due: Day): Visit | undefined {
  return seen.find(({ day }) => day > discharge && day <= due);
}

function reconciliationClock(last: Discharge, facts: HealthHomeFacts): UnmaskedClock {
  const due = addDays(last.day, RECONCILED_WITHIN) ?? last.day;
  const done = reconciliations(facts).find(({ day }) => day > last.day && day <= due);
  const sensitive = last.sensitive || done?.sensitive === true;
  return {
    kind: 'medication-reconciliation',
    from: last.day,
    due,
    state: done ? 'met' : facts.asOf > due ? 'overdue' : 'open',
    at: done?.at ?? last.at,
    ...notAll(done, facts, 'tasks', 'procedures'),
    ...(sensitive ? { sensitive, masked: {} } : {}),
  };
}

/** From the first to the last day of the day's month. It is never overdue: the month is not over. */
function serviceClock(facts: HealthHomeFacts): UnmaskedClock {
  const { asOf } = facts;
  const month = daysOf(asOf.slice(0, 7));
  const [service] = servicesThisMonth(facts);
  return {
    kind: 'core-service',
    from: month?.first ?? asOf,
    due: month?.last ?? asOf,
    state: service ? 'met' : 'open',
    ...(service ? { at: service.at } : {}),
    ...notAll(service, facts, 'encounters', 'tasks', 'communications'),
    ...(service?.sensitive ? { sensitive: true, masked: {} } : {}),
  };
}

/** From the last review, else from the plan's first day; due the profile's months later. No active plan, no clock. */
function reviewClock(facts: HealthHomeFacts): UnmaskedClock[] {
  const plans = activePlans(facts);
  const [plan] = plans;
  if (!plan) return [];
  const [review] = reviews(facts, plans);
  const begun = plan.each.from ?? plan.each.created;
  const start = begun === undefined ? undefined : daysOf(begun)?.first;
  const isReviewed = review !== undefined && (start === undefined || review.day >= start);
  const from = isReviewed ? review.day : start;
  if (from === undefined) return [];
  const due = monthsBefore(from, -facts.profile.reviewMonths);
  const sensitive = isReviewed ? review.sensitive : plan.sensitive;
  return [
    {
      kind: 'plan-review',
      from,
      due,
      state: facts.asOf > due ? 'overdue' : 'open',
      at: isReviewed ? review.at : plan.at,
      say: isReviewed
        ? `Counted from the last review (${review.what}).`
        : 'No review is in the chart: from the plan’s start.',
      ...(sensitive ? { sensitive, masked: {} } : {}),
    },
  ];
}

/** Where nothing closes a clock and not everything was searched, the clock says so. */
function notAll(
  closed: unknown,
  facts: HealthHomeFacts,
  ...lists: Parameters<typeof untold>[1][]
): Pick<Clock, 'say'> | Record<never, never> {
  const types = closed ? [] : untold(facts, ...lists);
  return types.length === 0 ? {} : { say: `Not searched, so that it may have been done: ${types.join(', ')}.` };
}
