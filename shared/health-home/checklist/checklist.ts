import type { UnmaskedItem } from '../answer.ts';
import type { Decided, HealthHomeFacts } from '../facts.ts';
import { comprehensiveAssessment } from './assessment.ts';
import { agreement, consentToShare } from './consent.ts';
import { activeMedicaid, eligibilityEvidence, enrolled } from './eligibility.ts';
import { goalsStated, interventions, progress } from './goals.ts';
import type { Answer } from './item.ts';
import { socialNeeds } from './needs.ts';
import { emergencyPapers } from './papers.ts';
import { activePlan, conditionsAddressed, reviewedInTime } from './plan.ts';
import { coreService, homeHealthLink, noDuplicate } from './programs.ts';
import { careManager, team } from './team.ts';
import { reconciled, transition } from './transition.ts';

type Item = (facts: HealthHomeFacts, decided: Decided) => Answer;

/** Every item by its id; blocking ones first, then by number. */
const ITEMS: readonly [string, Item][] = [
  ['C1', activeMedicaid],
  ['C2', eligibilityEvidence],
  ['C4', consentToShare],
  ['C5', careManager],
  ['C8', activePlan],
  ['C9', conditionsAddressed],
  ['C16', agreement],
  ['C3', enrolled],
  ['C6', team],
  ['C7', comprehensiveAssessment],
  ['C10', goalsStated],
  ['C11', interventions],
  ['C12', socialNeeds],
  ['C13', reconciled],
  ['C14', transition],
  ['C15', emergencyPapers],
  ['C17', reviewedInTime],
  ['C18', progress],
  ['C19', coreService],
  ['C20', noDuplicate],
  ['C21', homeHealthLink],
];

/** R8: the care-plan checklist, blocking items first. */
export function checklist(facts: HealthHomeFacts, decided: Decided): UnmaskedItem[] {
  return ITEMS.map(([item, of]) => ({ item, ...of(facts, decided) }));
}
