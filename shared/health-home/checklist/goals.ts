import { capital } from '../../wording.ts';
import type { HealthHomeFacts } from '../facts.ts';
import { activeGoals, activePlans } from '../plan-review.ts';
import { type Seen, seenIn } from '../seen.ts';
import { isMeasurable, isPatientStated } from './goal-needs.ts';
import { type Answer, answer, found, howMany, nothing } from './item.ts';

/** C10: a goal in the patient's words, and for each goal a target with its date. */
export function goalsStated(facts: HealthHomeFacts): Answer {
  const goals = activeGoals(facts);
  if (goals.length === 0) return nothing(facts, ['goals'], 'No goal was found.');
  const evidence = goals.map((goal) => found('Goal', goal, goal.each.start));
  const isStated = goals.some(({ each }) => isPatientStated(each));
  const dated = goals.filter(({ each }) => isMeasurable(each));
  if (isStated && dated.length === goals.length) {
    return answer('present', 'A goal is the patient’s own, and each has a target and a date.', evidence);
  }
  const lacks = [
    ...(isStated ? [] : ['no goal is told to be the patient’s own']),
    ...(dated.length === goals.length ? [] : ['not each goal has a target and a date']),
  ];
  return answer(isStated || dated.length > 0 ? 'partial' : 'absent', `${capital(lacks.join('; '))}.`, evidence);
}

/** C11: for each goal an activity of the plan, or a request that is for the goal, with who does it and when. */
export function interventions(facts: HealthHomeFacts): Answer {
  const goals = activeGoals(facts);
  const planned = activePlans(facts).flatMap((plan) =>
    (plan.each.activities ?? []).map((activity) => ({ plan, ...whole(activity, facts) })),
  );
  const activities = [...planned, ...requested(goals, facts)];
  if (goals.length === 0 && activities.length === 0) {
    return nothing(facts, ['goals', 'carePlan'], 'No goal and no intervention was found.');
  }
  const evidence = [...new Set(activities.map(({ plan }) => plan))].map((by) =>
    found(planned.some(({ plan }) => plan === by) ? 'CarePlan.activity' : 'Request for a goal', by),
  );
  if (activities.length === 0) return nothing(facts, ['carePlan'], 'No intervention was found for the goals.');
  const complete = activities.filter(({ isOwned, isTimed }) => isOwned && isTimed);
  const served = goals.filter(({ ref }) => complete.some((one) => ref !== undefined && one.goals.has(ref)));
  // A plan with one goal has its activities for that goal.
  const isOneGoal = goals.length === 1 && complete.length > 0;
  if (goals.length > 0 && (served.length === goals.length || isOneGoal)) {
    return answer('present', 'Each goal has an intervention with an owner and a time.', evidence);
  }
  return answer('partial', 'Not each goal has an intervention with an owner and a time.', evidence);
}

const UNDER_WAY = new Set([
  'active',
  'completed',
  'on-hold',
  'requested',
  'accepted',
  'in-progress',
  'ready',
  'received',
]);

/** Requests and tasks that name a goal as what they are for: plans that list no activity leave it at these. */
function requested(goals: readonly Seen<'goals'>[], facts: HealthHomeFacts) {
  const wanted = new Set(goals.flatMap(({ ref }) => ref ?? []));
  return [...seenIn(facts, 'serviceRequests'), ...seenIn(facts, 'tasks')].flatMap((one) => {
    const isForGoal = one.each.reasons?.some((ref) => wanted.has(ref)) === true;
    if (!isForGoal || one.ref === undefined || !UNDER_WAY.has(one.each.status ?? '')) return [];
    return [{ plan: one, ...whole({ reference: one.ref }, facts) }];
  });
}

type Activity = NonNullable<Seen<'carePlan'>['each']['activities']>[number];

/** An activity with what its request says of owner, time and goal. */
function whole(activity: Activity, facts: HealthHomeFacts): { isOwned: boolean; isTimed: boolean; goals: Set<string> } {
  const request = seenIn(facts, 'serviceRequests').find(
    ({ ref }) => ref !== undefined && ref === activity.reference,
  )?.each;
  const task = seenIn(facts, 'tasks').find(({ ref }) => ref !== undefined && ref === activity.reference)?.each;
  const booked = seenIn(facts, 'appointments').find(({ ref }) => ref !== undefined && ref === activity.reference)?.each;
  return {
    isOwned:
      [activity.performers, request?.performers, booked?.participants].some((people) => (people ?? []).length > 0) ||
      task?.owner !== undefined,
    isTimed: (activity.scheduled ?? request?.scheduled ?? booked?.from ?? task?.from ?? task?.through) !== undefined,
    goals: new Set([activity.goals, task?.reasons, request?.reasons, booked?.reasons].flatMap((refs) => refs ?? [])),
  };
}

/** C18: each goal says how it stands, or refers to an outcome. */
export function progress(facts: HealthHomeFacts): Answer {
  const goals = activeGoals(facts);
  if (goals.length === 0) return nothing(facts, ['goals'], 'No goal was found.');
  const told = goals.filter(({ each }) => each.achievement !== undefined || (each.outcomes ?? 0) > 0);
  const state = howMany(told.length, goals.length);
  const say = state === 'present' ? 'Each goal says how it stands.' : 'Not each goal says how it stands.';
  return answer(
    state,
    say,
    told.map((goal) => found('Goal', goal, goal.each.statusDate)),
  );
}
