import { isOf, keptApart, outOfOrder } from './chapter.ts';
import { rule, type Said } from './rule.ts';

/** HIV: infection without illness, or disease. COVID-19: over, or a condition that remains, behind that condition. */
export const hivAndCovidStates = rule({
  code: 'CH31',
  name: 'hiv-and-covid-states',
  version: 1,
  severity: 'error',
  cite: ['OG I.C.1.a (FY2026)', 'OG I.C.1.g (FY2026)'],
  needs: ['diagnoses', 'from', 'codes', 'notes'],
  *check(facts): Iterable<Said> {
    const once = 'Once there is an HIV-related illness it is B20, never Z21 again.';
    yield* keptApart(facts, ['B20', 'Z21'], ['B20', 'Z21'], once);
    yield* keptApart(facts, ['B20', 'Z21'], ['R75', 'Z20.6'], 'The infection is established or it is not.');
    yield* keptApart(facts, ['Z86.16'], ['U09.9'], 'What remains of COVID-19 is U09.9 behind the condition.');
    if (!facts.isOrdered) return;
    // Its note lists examples: as principal it is wrong whichever of them it is.
    yield* outOfOrder(facts, (_, after) => isOf(['U09.9'], after)).map((said) =>
      facts.principal?.code === 'U099' ? { ...said, severity: 'error' as const } : said,
    );
  },
});
