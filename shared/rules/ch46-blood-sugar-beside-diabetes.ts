import { keptApart } from './chapter.ts';
import { rule, type Said } from './rule.ts';

const DIABETES = ['E08', 'E09', 'E10', 'E11', 'E13', 'O24'];

/** High or low blood sugar is said by the diabetes code. */
export const bloodSugarBesideDiabetes = rule({
  code: 'CH46',
  name: 'blood-sugar-beside-diabetes',
  version: 1,
  severity: 'error',
  cite: ['OG I.C.4.a (FY2026)'],
  needs: ['diagnoses', 'from', 'codes', 'notes'],
  *check(facts): Iterable<Said> {
    yield* keptApart(facts, ['R73'], DIABETES, 'The diabetes code says the blood sugar.', ['R73']);
    yield* keptApart(facts, ['E16'], DIABETES, 'The diabetes code says the hypoglycemia.', ['E16']);
  },
});
