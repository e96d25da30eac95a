import type { HealthHomeFacts } from '../facts.ts';
import { isCurrent } from '../period-on.ts';
import { isHomeHealthPlan } from '../plan-review.ts';
import { activeEpisodes, otherPrograms } from '../programs.ts';
import { seenIn } from '../seen.ts';
import { servicesThisMonth } from '../services.ts';
import { type Answer, answer, found, nothing } from './item.ts';

/** C19: a core service in the day's calendar month. */
export function coreService(facts: HealthHomeFacts): Answer {
  const services = servicesThisMonth(facts);
  if (services.length > 0) {
    return answer(
      'present',
      'A core service took place this month.',
      services.map((one) => found('Core service', one, one.day)),
    );
  }
  return nothing(facts, ['encounters', 'tasks', 'communications'], 'No core service was found this month.');
}

/** C20: no other care-management program. `present` means looked, none found. */
export function noDuplicate(facts: HealthHomeFacts): Answer {
  const others = otherPrograms(facts);
  if (others.length > 0) {
    const names = [...new Set(others.map(({ program }) => program))].join(', ');
    return answer(
      'absent',
      `Another program is active: ${names}.`,
      others.map((one) => found(one.program, one)),
    );
  }
  const none = nothing(facts, ['episodes', 'careTeam'], '');
  return none.state === 'unknown' ? none : answer('present', 'Looked, and no other care-management program was found.');
}

/** C21: the home health certification, by plan or episode; an OASIS assessment alone is partial. */
export function homeHealthLink(facts: HealthHomeFacts): Answer {
  const plan = seenIn(facts, 'carePlan').find(
    (one) => one.each.status === 'active' && isCurrent(one.each, facts.asOf) && isHomeHealthPlan(one),
  );
  if (plan)
    return answer('present', 'The home health plan of care is in the record.', [
      found('CarePlan', plan, plan.each.from),
    ]);
  const episode = activeEpisodes(facts).find(({ program }) => program === 'home health');
  if (episode) {
    return answer('present', 'A home health episode of care is active.', [
      found('EpisodeOfCare', episode, episode.each.from),
    ]);
  }
  const completed = facts.chart.assessment?.completed;
  const [item] = Object.keys(facts.chart.oasis);
  if (completed !== undefined && completed <= facts.asOf && item !== undefined) {
    return answer('partial', 'An OASIS assessment is there, and neither the plan of care nor the episode.', [
      found('OASIS assessment', { at: facts.source(`/oasis/${item}`) }, completed),
    ]);
  }
  return nothing(facts, ['carePlan', 'episodes'], 'No home health plan of care and no episode was found.');
}
