import { NO_HISTORY_CODE, pastSaid } from './documented/against-standing.ts';
import { otherSaid } from './documented/another-value.ts';
import { axisHint } from './documented/axis-hints.ts';
import { lessSaid } from './documented/less-said.ts';
import { moreSaid } from './documented/more-said.ts';
import { rule, type Said } from './rule.ts';
import { ulcerKind } from './ulcers/pressure-ulcers.ts';
import { otherKindSaid } from './ulcers/ulcer-kinds.ts';
import { otherPlaceSaid } from './ulcers/ulcer-places.ts';

/**
 * Pressure ulcers as documented: the diagnosis is the provider's, the stage may come from the nurse. Unstageable (covered) is
 * not unspecified (nobody said); deep tissue damage is its own code; a healed ulcer has none. An ulcer that evolves: the rule
 * of two codes is written for inpatient hospitals, and nothing is said here of two stages over time. An ulcer of pressure is none of
 * the veins, of arteries or of diabetes.
 */
export const pressureUlcerAsDocumented = rule({
  code: 'CH14',
  name: 'pressure-ulcer-as-documented',
  version: 2,
  severity: 'query',
  cite: ['OG I.C.12.a (FY2026)', 'OG I.B.14 (FY2026)'],
  needs: ['diagnoses', 'from', 'codes', 'documents'],
  reads: ['provider-documents', 'terms', 'document-dates'],
  *check(facts): Iterable<Said> {
    for (const one of facts.coded('L97', 'L98.4')) yield* otherKindSaid(facts, one);
    for (const one of facts.coded('L89')) {
      const otherKind = otherKindSaid(facts, one);
      if (otherKind.length > 0) {
        yield* otherKind;
        continue;
      }
      const healed = pastSaid(facts, one).map((said) => ({
        ...said,
        severity: 'error' as const,
        asks: 'remove' as const,
        say: said.say.replace(NO_HISTORY_CODE, 'A healed ulcer has no code.'),
      }));
      const more = moreSaid(facts, one).map((said) => ({ severity: 'warn' as const, ...said }));
      const less = [...lessSaid(facts, one), ...otherSaid(facts, one)].map((said) => {
        const isCovered = ulcerKind(facts, one) === 'unstageable';
        return isCovered
          ? {
              ...said,
              say: `${said.say} Unstageable means a wound bed that is covered, not a stage that is not documented.`,
            }
          : said;
      });
      const elsewhere = otherPlaceSaid(facts, one);
      yield* [...healed, ...more, ...less, ...elsewhere];
      if (healed.length + more.length + less.length + elsewhere.length === 0)
        yield* axisHint(facts, one, 'stage', { over: ['DC04'], act: 'return-to-clinician' });
    }
  },
});
