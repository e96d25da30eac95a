import { careManagerOf, type Place, teamOf } from '../care-team.ts';
import type { HealthHomeFacts } from '../facts.ts';
import { type Answer, answer, found, howMany, nothing } from './item.ts';

const WAYS = {
  episode: 'of the active episode of care',
  'team-role': 'by role in the care team',
  'practitioner-role': 'by the code of the role',
  words: 'by words only: probable',
} as const;

/** C5: who the care manager is (health-homes.md section 7). By words only: partial. Only a former one: absent. */
export function careManager(facts: HealthHomeFacts): Answer {
  const manager = careManagerOf(facts);
  if (manager === 'formerly') return answer('absent', 'The care manager is of an episode or team that is not active.');
  if (!manager) return nothing(facts, ['episodes', 'careTeam'], 'No care manager was found.');
  const state = manager.confidence === 'probable' ? 'partial' : 'present';
  return answer(state, `A care manager is there, ${WAYS[manager.way]}.`, [found('Care manager', manager)]);
}

/** C6: the team for the active classes. The masked item leaves out the places that a masked class asks for. */
export function team(facts: HealthHomeFacts): Answer {
  const places = teamOf(facts);
  const shown = places.filter(({ sensitive }) => !sensitive);
  if (places.every(({ member }) => member === undefined)) {
    const none = nothing(facts, ['careTeam'], `Missing on the team: ${names(places)}.`);
    return { ...none, masked: { say: none.state === 'unknown' ? none.say : `Missing on the team: ${names(shown)}.` } };
  }
  const { state, say, evidence } = judged(places);
  return answer(state, say, evidence, judged(shown));
}

function judged(places: readonly Place[]): Pick<Answer, 'state' | 'say' | 'evidence'> {
  const filled = places.filter(({ member }) => member !== undefined);
  const missing = places.filter(({ member }) => member === undefined);
  return {
    state: howMany(filled.length, places.length),
    say: missing.length === 0 ? 'Every place on the team is filled.' : `Missing on the team: ${names(missing)}.`,
    evidence: filled.flatMap(({ place, member }) => (member ? [found(place, member)] : [])),
  };
}

function names(places: readonly Place[]): string {
  return places.map(({ place }) => place).join(', ');
}
