import { nameOf } from './documentation/item.ts';
import { quoteOf, wordsAt } from './documented.ts';
import { distinct } from './pairs.ts';
import { rule, type Said } from './rule.ts';
import { isDiagnosis, supportOf } from './support.ts';
import { named } from './the-list.ts';

/** Contrasting diagnoses are another case (II.D): the guideline does not forbid them, so the provider is asked. */
const CONTRAST = /\b(?:versus|vs|either|or)\b/i;

/**
 * A coded diagnosis that providers only ever call probable, suspected, or to be ruled out: the sign or symptom is coded, or
 * the provider is asked. Of two contrasting diagnoses the provider is asked which.
 */
export const uncertainCodedAsEstablished = rule({
  code: 'CV21',
  name: 'uncertain-coded-as-established',
  version: 1,
  severity: 'error',
  asks: 'replace',
  cite: ['OG IV.H (FY2026)', 'OG II.H (FY2026)'],
  needs: ['diagnoses', 'from', 'codes', 'provider-documents'],
  check: (facts) =>
    distinct(facts.list).flatMap((one): Said[] => {
      if (!isDiagnosis(one)) return [];
      const { support, shown } = supportOf(facts, one);
      const [first] = shown;
      if (support !== 'uncertain' || !first) return [];
      const { cue } = first.condition.assertion;
      const { start, end } = first.condition.sentence;
      const isContrast = CONTRAST.test(cue?.text ?? '') || /\b(?:versus|vs\.?)\s/i.test(first.paper.text.slice(start, end));
      const called = cue === undefined ? 'lists it as not established' : `says “${cue.text}”`;
      const base = {
        at: [one.at, ...wordsAt(first)] as const,
        about: [one.shown],
        document: first.paper.id,
        words: quoteOf(first),
      };
      if (isContrast) {
        const say = `${named(facts, one)}: the ${nameOf(first.paper.type)} contrasts it with another diagnosis (“${quoteOf(first)}”). Query provider: which of them is it?`;
        return [{ ...base, severity: 'query', act: 'query-provider', say, cite: ['OG II.D (FY2026)'] }];
      }
      const say = `${named(facts, one)} is coded as established; the ${nameOf(first.paper.type)} ${called} of “${quoteOf(first)}”, and no provider confirms it. Code the sign or symptom, or query provider.`;
      return [{ ...base, say }];
    }),
});
