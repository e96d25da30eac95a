import { addDays } from '../../chart/day.ts';
import { closes } from '../clocks.ts';
import { type Discharge, discharges, visits } from '../discharges.ts';
import type { HealthHomeFacts } from '../facts.ts';
import { reconciliations } from '../reconciliation.ts';
import { seenIn, untold } from '../seen.ts';
import { type Answer, answer, found, notAsked, nothing } from './item.ts';

/** The last discharge of the look-back; or what stands for the item without one. */
function lastDischarge(facts: HealthHomeFacts): Discharge | Answer {
  const last = discharges(facts)
    .filter(({ day }) => day >= facts.lookbackFrom)
    .at(-1);
  if (last) return last;
  const types = untold(facts, 'encounters');
  return types.length > 0
    ? answer('unknown', `Not known: ${types.join(', ')} not searched.`)
    : notAsked('No hospital discharge is in the chart.');
}

/** C13: medicines reconciled after the last discharge, and a list of them. */
export function reconciled(facts: HealthHomeFacts): Answer {
  const last = lastDischarge(facts);
  if ('applies' in last) return last;
  const done = reconciliations(facts).find(({ day }) => day > last.day);
  if (!done) {
    return nothing(facts, ['tasks', 'procedures'], 'No medication reconciliation after the last discharge was found.');
  }
  const evidence = [found('Medication reconciliation', done, done.day)];
  const list = seenIn(facts, 'medications');
  if (list.length > 0) return answer('present', 'Medicines were reconciled after the last discharge.', evidence);
  return answer(
    'partial',
    'Medicines were reconciled after the last discharge; the list itself was not found.',
    evidence,
  );
}

/** C14: contact within 2 days and follow-up within 7 days of the last discharge; each counts only in time. */
export function transition(facts: HealthHomeFacts): Answer {
  const last = lastDischarge(facts);
  if ('applies' in last) return last;
  const seen = visits(facts);
  const within = (days: number) => closes(seen, last.day, addDays(last.day, days) ?? last.day);
  const contact = within(2);
  const followUp = within(7);
  if (contact && followUp) {
    return answer('present', 'Contact within 2 days and follow-up within 7 days.', [
      found('Visit', contact, contact.day),
    ]);
  }
  if (followUp) {
    return answer('partial', 'Follow-up within 7 days; no contact within 2 days.', [
      found('Visit', followUp, followUp.day),
    ]);
  }
  // Nobody is late yet.
  if (facts.asOf <= (addDays(last.day, 2) ?? last.day)) {
    return notAsked('The two days for a contact after the last discharge are not over.');
  }
  return nothing(
    facts,
    ['encounters'],
    'No contact within 2 days and no follow-up within 7 days of the last discharge.',
  );
}
