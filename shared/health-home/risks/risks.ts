import type { UnmaskedRisk } from '../answer.ts';
import type { HealthHomeFacts } from '../facts.ts';
import { hospital, simplifiedHospital } from './hospital.ts';
import { lace } from './lace.ts';
import { m1033 } from './m1033.ts';

/** Published risk scores, each with its inputs, what is missing, and the paper that its cut-points come from (section 9). */
export function risks(facts: HealthHomeFacts): UnmaskedRisk[] {
  return [m1033(facts), lace(facts), hospital(facts), simplifiedHospital(facts)];
}
