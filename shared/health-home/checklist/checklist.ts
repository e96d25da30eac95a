import type { UnmaskedItem } from '../answer.ts';
import type { Decided, HealthHomeFacts } from '../facts.ts';

/** PLACE FOR THE CHECKLIST HELPER: C1–C21, in order. */
export function checklist(_facts: HealthHomeFacts, _decided: Decided): UnmaskedItem[] {
  return [];
}
