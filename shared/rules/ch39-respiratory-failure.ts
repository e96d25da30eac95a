import { isOf, keptApart } from './chapter.ts';
import { rule, type Said } from './rule.ts';
import { named } from './the-list.ts';

/** Respiratory failure says dyspnea and hypoxemia; dependence on the ventilator stands behind it. */
export const respiratoryFailure = rule({
  code: 'CH39',
  name: 'respiratory-failure',
  version: 1,
  severity: 'error',
  cite: ['OG I.C.21.c.3 (FY2026)', 'OG I.B.5 (FY2026)'],
  needs: ['diagnoses', 'from', 'codes'],
  reads: ['notes', 'principal'],
  *check(facts): Iterable<Said> {
    yield* keptApart(facts, ['J96'], ['R06', 'R09'], 'Respiratory failure says the symptom.', ['R']);
    const [failure] = facts.coded('J96.1');
    const { principal } = facts;
    if (!failure || !principal || !isOf(['Z99.11'], principal)) return;
    yield { at: [principal.at, failure.at], say: `${named(facts, failure)} goes before ${named(facts, principal)}.` };
  },
});
