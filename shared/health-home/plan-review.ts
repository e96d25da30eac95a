import type { Day } from '../chart/day.ts';
import type { Source } from '../chart/evidence.ts';
import { daysOf } from './dates.ts';
import type { HealthHomeFacts } from './facts.ts';
import { isCurrent } from './period-on.ts';
import { means, NO_CODES, type Seen, seenIn } from './seen.ts';

type PlanFacts = Pick<HealthHomeFacts, 'chart' | 'source' | 'asOf'>;
export type Plan = Seen<'carePlan'>;

const HOME_HEALTH = /home[\s-]*health(?!\s*home)|CMS[\s-]*485|\bcertification\b|\b485\b/i;

/** Whether a plan is the home health agency's certified plan of care, and not the Health Home's (checklist C21). */
export function isHomeHealthPlan({ each }: Plan): boolean {
  const words = [each.title, each.category, ...(each.categories ?? []).map(({ display }) => display)];
  return words.some((word) => word !== undefined && HOME_HEALTH.test(word));
}

/** Plans in force on the day, the Health Home's before the home health agency's. */
export function activePlans(facts: PlanFacts): Plan[] {
  const active = seenIn(facts, 'carePlan').filter(
    ({ each }) => each.status === 'active' && each.intent !== 'option' && isCurrent(each, facts.asOf),
  );
  const own = active.filter((plan) => !isHomeHealthPlan(plan));
  return own.length > 0 ? own : active;
}

const GOAL_OVER = new Set(['completed', 'cancelled', 'rejected', 'entered-in-error']);

/** Goals that are worked on: of the plans, or of none. */
export function activeGoals(facts: PlanFacts): Seen<'goals'>[] {
  return seenIn(facts, 'goals').filter(({ each }) => {
    const begins = each.start === undefined ? undefined : daysOf(each.start)?.first;
    return !GOAL_OVER.has(each.status ?? '') && (begins === undefined || begins <= facts.asOf);
  });
}

export interface Review {
  day: Day;
  at: Source;
  what: string;
  sensitive: boolean;
}

const REVIEW = /\breview|reassess|re-assess|\bupdate/i;

/**
 * Reviews of the plan that are known on the day, the latest first (C17): Provenance of a review, the status date of a goal,
 * a review Task that was done. `meta.lastUpdated` is none.
 */
export function reviews(facts: PlanFacts, plans: readonly Plan[]): Review[] {
  const refs = new Set(plans.flatMap(({ ref }) => ref ?? []));
  const found = [
    ...seenIn(facts, 'provenance')
      .filter(({ each }) => each.targets.some((target) => refs.has(target)) && means(each.activity, NO_CODES, REVIEW))
      .map((one) => ({ ...one, date: one.each.recorded, what: 'review of the plan' })),
    ...activeGoals(facts).map((one) => ({ ...one, date: one.each.statusDate, what: 'status of a goal' })),
    ...seenIn(facts, 'tasks')
      .filter(({ each }) => each.status === 'completed' && isReviewTask(each, refs))
      .map((one) => ({ ...one, date: one.each.through ?? one.each.updated, what: 'review task' })),
  ];
  return found
    .flatMap(({ date, at, what, sensitive }) => {
      // Of a date that names only a month its first day is sure to be no later than the review.
      const day = date === undefined ? undefined : daysOf(date)?.first;
      return day === undefined || day > facts.asOf ? [] : [{ day, at, what, sensitive }];
    })
    .sort(newestFirst);
}

/** Of one day, by where each stands, so that the order of the chart's lists changes nothing. */
function newestFirst(a: { day: Day; at: unknown }, b: { day: Day; at: unknown }): number {
  if (a.day !== b.day) return a.day > b.day ? -1 : 1;
  return JSON.stringify(a.at) < JSON.stringify(b.at) ? -1 : 1;
}

function isReviewTask(task: Seen<'tasks'>['each'], refs: ReadonlySet<string>): boolean {
  const words = [task.text, ...(task.codes ?? []).map(({ display }) => display)].filter((word) => word !== undefined);
  if (!words.some((word) => REVIEW.test(word))) return false;
  const about = [...(task.focus === undefined ? [] : [task.focus]), ...(task.basedOn ?? [])];
  return about.some((ref) => refs.has(ref)) || words.some((word) => /\bplan\b/i.test(word));
}
