import type { UnmaskedClock } from './answer.ts';
import type { HealthHomeFacts } from './facts.ts';

/** PLACE FOR THE CHECKLIST HELPER: follow-up clocks (R9). */
export function clocks(_facts: HealthHomeFacts): UnmaskedClock[] {
  return [];
}
