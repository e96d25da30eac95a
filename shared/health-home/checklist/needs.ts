import type { HealthHomeFacts } from '../facts.ts';
import { type Seen, seenIn, untold } from '../seen.ts';
import { type Answer, answer, found, notAsked, nothing } from './item.ts';

const OFF = new Set(['revoked', 'entered-in-error', 'draft', 'rejected', 'cancelled', 'failed']);

/**
 * C12: each social need has a referral or task, and the loop is closed. No need: not asked. The masked item speaks of the
 * needs in sight only: that it asks at all would tell the class of a masked one.
 */
export function socialNeeds(facts: HealthHomeFacts): Answer {
  const needs = facts.conditions.filter(
    ({ class: id, use }) => id === 'RISK_SDOH' && (use === 'counted' || use === 'risk'),
  );
  const shown = needs.filter(({ sensitive }) => !sensitive);
  const all = servedIn(needs, facts);
  return shown.length === needs.length ? all : { ...all, masked: servedIn(shown, facts) };
}

function servedIn(needs: readonly Need[], facts: HealthHomeFacts): Answer {
  if (needs.length === 0) {
    const types = untold(facts, 'conditions');
    return types.length > 0
      ? answer('unknown', `Not known: ${types.join(', ')} not searched.`)
      : notAsked('No social need is in the chart.');
  }
  const tasks = seenIn(facts, 'tasks').filter(({ each }) => !OFF.has(each.status ?? ''));
  const requests = seenIn(facts, 'serviceRequests').filter(({ each }) => !OFF.has(each.status ?? ''));
  const served = needs.map((need) => {
    const referred = requests.filter((request) => isFor(request, need));
    const refs = new Set(referred.flatMap(({ ref }) => ref ?? []));
    const done = tasks.filter(
      ({ each }) =>
        isAbout(each, refs) || (each.reasons ?? []).some((ref) => ref === need.ref) || each.focus === need.ref,
    );
    const isClosed =
      done.some(({ each }) => each.status === 'completed') || referred.some(({ each }) => each.status === 'completed');
    return { isClosed, by: [...referred, ...done] };
  });
  const evidence = [
    ...new Map(served.flatMap(({ by }) => by).map((one) => [JSON.stringify(one.at), one])).values(),
  ].map((one) => found('Referral or task', one, one.each.authored));
  if (served.every(({ isClosed }) => isClosed))
    return answer('present', 'Each social need was referred, and the loop is closed.', evidence);
  if (served.some(({ by }) => by.length > 0))
    return answer('partial', 'Not each social need has a referral with a closed loop.', evidence);
  return nothing(facts, ['serviceRequests', 'tasks'], 'No referral or task was found for a social need.');
}

type Need = HealthHomeFacts['conditions'][number];

function isFor({ each }: Seen<'serviceRequests'>, need: Need): boolean {
  if (need.ref !== undefined && (each.reasons ?? []).includes(need.ref)) return true;
  const plain = (code: string | undefined) => code?.replace('.', '');
  return (each.reasonCodes ?? []).some(({ code }) => code !== undefined && plain(code) === plain(need.code));
}

function isAbout(task: Seen<'tasks'>['each'], refs: ReadonlySet<string>): boolean {
  return (task.focus !== undefined && refs.has(task.focus)) || (task.basedOn ?? []).some((ref) => refs.has(ref));
}
