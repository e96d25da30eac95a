import { pattern } from '../../pattern.ts';
import type { Condition } from '../conditions/condition.ts';
import type { SectionName } from '../reading/section-name.ts';
import { isLasting } from './lasting.ts';

/** What may be told behind an answer of a section that tells nothing of the patient's state; what is there anyhow (a rash, a walker) may not. */
const TOLD_IN: Partial<Record<SectionName, (code: string) => boolean>> = {
  goals: isLasting,
  instructions: isLasting,
  immunizations: isLasting,
  equipment: (code) => !/^[RZ]/.test(code),
  allergies: (code) => isLasting(code) && !/^(?:J(?:3|45|98)|L|H1|D[67]|G2[45]|G72)/.test(code),
};
/** A bullet or a number before it at most. */
const LEAD = 5;
/** Behind a name these make it the name of what is wanted, taught or worn. */
const NO_DISEASE_ALONE = pattern('i')`
  ^(?:
    prevent\w*|screen\w*|education|teaching|management|control\w*|risk|precautions?|relief|reduction|free|healing|closure|resolution
    |suppl(?:y|ies)|shoes?|socks|boots?|pads?|briefs?|mattress|cushion|brace|splint|device|machine|monitor|kit|diet|medication|med
    |vaccine|shot|will|should|to|if|call|resolv\w*|stable|less|improv\w*|decreas\w*|allerg\w*|reaction
  )$
`;

/**
 * Whether a disease is told all the same behind the first words of a section that tells nothing of the patient's state, as a sentence
 * that begins with it: `DME: walker. COPD on oxygen`, `Goal: walk to the mailbox`, and on the next line `Hypertension`.
 */
export function isToldAside({ code, sentence, spans }: Condition): boolean {
  const { name, heading } = sentence.section;
  if (!TOLD_IN[name]?.(code) || !heading || sentence.start <= heading.end + LEAD) return false;
  const [first] = spans;
  const { tokens } = sentence;
  if (first.start - (tokens[0]?.start ?? first.start) > 0) return false;
  const last = spans.reduce((end, span) => Math.max(end, span.end), 0);
  const behind = tokens.find(({ start }) => start >= last);
  return !(behind && NO_DISEASE_ALONE.test(behind.word));
}
