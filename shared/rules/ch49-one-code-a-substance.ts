import { keptApart } from './chapter.ts';
import { rule, type Said } from './rule.ts';

const SUBSTANCES = ['F10', 'F11', 'F12', 'F13', 'F14', 'F15', 'F16', 'F17', 'F18', 'F19'];

/** Use, abuse and dependence of one substance are one code: dependence over abuse over use. */
export const oneCodeASubstance = rule({
  code: 'CH49',
  name: 'one-code-a-substance',
  version: 1,
  severity: 'error',
  cite: ['OG I.C.5.b.2 (FY2026)'],
  needs: ['diagnoses', 'from', 'codes', 'notes'],
  *check(facts): Iterable<Said> {
    for (const substance of SUBSTANCES) {
      yield* keptApart(facts, [substance], [substance], 'One code for one substance: dependence over abuse over use.');
    }
  },
});
