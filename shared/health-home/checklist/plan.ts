import { monthsBefore } from '../dates.ts';
import type { HealthHomeFacts } from '../facts.ts';
import { activeGoals, activePlans, isHomeHealthPlan, type Plan, reviews } from '../plan-review.ts';
import { seenIn, untold } from '../seen.ts';
import { type Answer, answer, found, howMany, nothing } from './item.ts';

/** C8: an active plan with author or contributor, period and text. Narrative only, or parts missing: partial. */
export function activePlan(facts: HealthHomeFacts): Answer {
  const plans = activePlans(facts);
  if (plans.length === 0) {
    const isThere = seenIn(facts, 'carePlan').length > 0;
    return isThere
      ? answer('absent', 'No plan is active on the day.')
      : nothing(facts, ['carePlan'], 'No care plan was found.');
  }
  const judged = plans.map((plan) => ({ plan, lacks: lacking(plan) })).sort((a, b) => a.lacks.length - b.lacks.length);
  const [best] = judged as [(typeof judged)[number]];
  const evidence = [found('CarePlan', best.plan, best.plan.each.from)];
  if (isHomeHealthPlan(best.plan)) return answer('partial', 'Only a home health plan of care was found.', evidence);
  return best.lacks.length === 0
    ? answer('present', 'An active plan has an author, a period and text.', evidence)
    : answer('partial', `The active plan lacks: ${best.lacks.join(', ')}.`, evidence);
}

function lacking(plan: Plan): string[] {
  const { author, contributors, from, text, narrative } = plan.each;
  return [
    ...(author || (contributors ?? []).length > 0 ? [] : ['author or contributor']),
    ...(from === undefined ? ['period'] : []),
    ...(text === undefined && narrative === undefined ? ['text'] : []),
    ...(isNarrativeOnly(plan) ? ['anything but its narrative'] : []),
  ];
}

/** A plan that says nothing but prose: no problem, goal or activity, and no description. */
export function isNarrativeOnly({ each }: Plan): boolean {
  const { text, narrative, addresses, goals, activities } = each;
  const parts = [addresses, goals, activities].reduce((count, list) => count + (list?.length ?? 0), 0);
  return narrative !== undefined && text === undefined && parts === 0;
}

/** C9: each class that qualifies is addressed by the plan or a goal. Which one is not, is not said: it may be masked. */
export function conditionsAddressed(facts: HealthHomeFacts): Answer {
  const classes = [...new Set(facts.qualifying.map(({ class: id }) => id))];
  if (classes.length === 0) return notQualifying(facts);
  const plans = activePlans(facts);
  const goals = activeGoals(facts);
  if (plans.length === 0 && goals.length === 0) {
    return nothing(facts, ['carePlan', 'goals'], 'No active plan and no goal addresses a condition.');
  }
  const by = [...plans, ...goals].flatMap((one) => (one.each.addresses ?? []).map((ref) => ({ ref, one })));
  const of = (id: string) =>
    facts.conditions
      .filter((fact) => fact.class === id)
      .flatMap(({ ref, at }) => ref ?? (at.kind === 'fhir' ? at.ref : []));
  const addressed = classes.filter((id) => of(id).some((ref) => by.some((each) => each.ref === ref)));
  const evidence = [...new Set(by.map(({ one }) => one))].map((one) => found('addresses a condition', one));
  const state = howMany(addressed.length, classes.length);
  if (state === 'absent' && plans.some(isNarrativeOnly)) {
    return answer(
      'partial',
      'The plan is a narrative only: what it addresses is not coded.',
      plans.map((one) => found('CarePlan', one)),
    );
  }
  if (state === 'present') return answer(state, 'Every qualifying condition is addressed.', evidence);
  const types = untold(facts, 'carePlan', 'goals');
  if (state === 'absent' && types.length > 0) return answer('unknown', `Not known: ${types.join(', ')} not searched.`);
  return answer(state, 'Not every qualifying condition is addressed by the plan or a goal.', evidence);
}

/** No condition qualifies: nothing is there to be addressed. */
function notQualifying(facts: HealthHomeFacts): Answer {
  const types = untold(facts, 'conditions');
  return types.length > 0
    ? answer('unknown', `Not known: ${types.join(', ')} not searched.`)
    : { state: 'unknown', applies: false, say: 'No qualifying condition counts.', evidence: [] };
}

/** C17: reviewed within the state's months. `meta.lastUpdated` alone is partial. */
export function reviewedInTime(facts: HealthHomeFacts): Answer {
  const plans = activePlans(facts);
  if (plans.length === 0) return nothing(facts, ['carePlan'], 'No active plan was found that could be reviewed.');
  const { reviewMonths } = facts.profile;
  const since = monthsBefore(facts.asOf, reviewMonths);
  const inTime = reviews(facts, plans).find(({ day }) => day >= since);
  if (inTime) {
    return answer('present', `Reviewed within ${reviewMonths} months.`, [found(inTime.what, inTime, inTime.day)]);
  }
  const touched = plans.find(
    ({ each }) => each.updated !== undefined && each.updated >= since && each.updated <= facts.asOf,
  );
  if (touched) {
    return answer('partial', `The record was changed within ${reviewMonths} months; no review is recorded.`, [
      found('meta.lastUpdated', touched, touched.each.updated),
    ]);
  }
  return nothing(facts, ['provenance', 'goals', 'tasks'], `No review within ${reviewMonths} months was found.`);
}
