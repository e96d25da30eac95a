import type { UnmaskedRisk } from '../answer.ts';
import type { HealthHomeFacts } from '../facts.ts';

/** PLACE FOR THE CHECKLIST HELPER: M1033 count, LACE, HOSPITAL (section 9). */
export function risks(_facts: HealthHomeFacts): UnmaskedRisk[] {
  return [];
}
