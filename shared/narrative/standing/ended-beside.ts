import type { Condition } from '../conditions/condition.ts';
import { isLasting } from './lasting.ts';
import { PASSES } from './passing.ts';

/** Words that say of what stands before them that it is over. */
const OVER = /^(?:now |since |all |both )*(?:resolved|resolving|cleared|healed|recovered|gone)$/i;

/**
 * `Stage 3 pressure ulcer of the sacrum and pneumonia, resolved`: of two things before the word what passes is over, and what
 * lasts is not, where what passes stands nearer to it.
 * @param conditions of the note, in the order of the text
 */
export function isEndOfAnother(
  { assertion, code, sentence, spans }: Condition,
  conditions: readonly Condition[],
): boolean {
  const { cue, kind } = assertion;
  if (kind !== 'historical' || cue === undefined || !OVER.test(cue.text)) return false;
  // A crisis is an attack, of whatever lasts.
  if (PASSES.test(code) || /^(?:E27\.2|G70\.01)$/.test(code) || !(isLasting(code) || /^L89/.test(code))) return false;
  const end = spans.reduce((last, span) => Math.max(last, span.end), 0);
  return conditions.some(
    (other) =>
      other.sentence === sentence &&
      PASSES.test(other.code) &&
      other.spans.every((span) => span.start >= end && span.end <= cue.start),
  );
}
