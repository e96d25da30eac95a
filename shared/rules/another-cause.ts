import { documentedOf } from './documented.ts';
import type { Coded, Facts } from './facts.ts';

/** Another cause, told right behind a condition: "CKD stage 3a due to tacrolimus". */
const OF_ANOTHER_CAUSE =
  /^(?:(?!\b(?:with|and|plus)\b)[^.;,\n]){0,45}?\b(?:due to|secondary to|caused by|because of|2\/2|from)\s+(\p{L}[^.;\n]*)/iu;
const UNKNOWN = /\b(?:unknown|unclear|undetermined|multifactorial)\b/i;

/**
 * Whether a provider says what a coded condition comes from, and that is none of the causes which the classification presumes.
 * @param presumed words of those
 */
export function causeTold(facts: Facts, one: Coded, presumed: RegExp): boolean {
  return documentedOf(facts, one).some(({ paper, condition: { sentence, spans } }) => {
    const end = Math.max(...spans.map((span) => span.end));
    if (!facts.isProvider(paper)) return false;
    const [, cause] = OF_ANOTHER_CAUSE.exec(paper.text.slice(end, Math.min(sentence.end, end + 200))) ?? [];
    return cause !== undefined && !presumed.test(cause) && !UNKNOWN.test(cause);
  });
}
