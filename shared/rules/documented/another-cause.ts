import type { Coded, Facts } from '../facts.ts';
import { NOW_OR_BEFORE, sentenceOf, statements } from '../papers/statements.ts';
import { documentedOf } from './documented.ts';

/** Another cause, told right behind a condition: "CKD stage 3a due to tacrolimus". */
const OF_ANOTHER_CAUSE =
  /^(?:(?!\b(?:with|and|plus)\b)[^.;,\n]){0,45}?\b(?:due to|secondary to|caused by|because of|2\/2|from)\s+(\p{L}[^.;\n]*)/iu;
/** "…, and not to hypertension": what is denied is no cause. */
const NOT_OF = /\b(?:not|rather than|unrelated)\b/i;
const UNKNOWN = /\b(?:unknown|unclear|undetermined|multifactorial)\b/i;

/**
 * Whether a provider says what a coded condition comes from, and that is none of the causes which the classification presumes.
 * @param presumed words of those
 */
export function causeTold(facts: Facts, one: Coded, presumed: RegExp): boolean {
  if (one.code.startsWith('N18') && isOfKidneys(facts, presumed)) return true;
  return documentedOf(facts, one).some(({ paper, condition: { sentence, spans } }) => {
    const end = Math.max(...spans.map((span) => span.end));
    if (!facts.isProvider(paper)) return false;
    const [, cause] = OF_ANOTHER_CAUSE.exec(paper.text.slice(end, Math.min(sentence.end, end + 200))) ?? [];
    const said = cause?.split(NOT_OF)[0];
    return said !== undefined && !presumed.test(said) && !UNKNOWN.test(said);
  });
}

const KIDNEYS = /\b(?:CKD|ESRD|(?:kidney|renal) (?:disease|failure|insufficiency))\b/i;

/** "The kidney disease is due to …": in a sentence of its own, without a stage. */
function isOfKidneys(facts: Facts, presumed: RegExp): boolean {
  const papers = facts.papers.filter((paper) => facts.isProvider(paper));
  return statements(facts, papers, KIDNEYS, NOW_OR_BEFORE).some((statement) => {
    const [, cause] = OF_ANOTHER_CAUSE.exec(sentenceOf(statement).behind) ?? [];
    const said = cause?.split(NOT_OF)[0];
    return said !== undefined && !presumed.test(said) && !UNKNOWN.test(said);
  });
}
