import { encounterOf, isInjury } from './injuries/injuries.ts';
import { rule, type Said } from './rule.ts';
import { named } from './the-list.ts';

/** Place, activity and status of an accident belong to the initial encounter, in general. */
export const circumstancesAfterFirstVisit = rule({
  code: 'CH45',
  name: 'circumstances-after-first-visit',
  version: 1,
  severity: 'warn',
  asks: 'remove',
  cite: ['OG I.C.20.b (FY2026)', 'OG I.C.20.c (FY2026)', 'OG I.C.20.k (FY2026)'],
  needs: ['diagnoses', 'from', 'codes'],
  check: (facts) => {
    // Any code of an initial encounter may be what they explain: a new injury, a complication under active treatment.
    if (facts.list.some(({ code }) => encounterOf(facts.title(code)) === 'initial')) return [];
    const injury = facts.list.find((one) => isInjury(one) && encounterOf(facts.title(one.code)) !== undefined);
    if (!injury) return [];
    return facts.coded('Y92', 'Y93', 'Y99').map(
      (one): Said => ({
        at: [one.at, injury.at],
        say: `${named(facts, one)} belongs to the initial encounter, and ${injury.shown} is of a later one.`,
      }),
    );
  },
});
