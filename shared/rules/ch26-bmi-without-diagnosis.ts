import { isOf, outOfOrder } from './chapter.ts';
import { rule, type Said } from './rule.ts';
import { isWhole, listed, named } from './the-list.ts';

/** Weight diagnoses that a BMI goes with: obesity, malnutrition, underweight, cachexia, eating and growth disorders. */
const WEIGHT = (
  'E40 E41 E42 E43 E44 E45 E46 E64.0 E64.3 E65 E66 E67 E68 E88.1 E88.82 E88.A F50 F98.2 O25 O99.21 O99.84 P05 P92 ' +
  'R62 R63 R64 Z98.84'
).split(' ');

/** BMI stands behind a weight diagnosis of the provider, and never first. */
export const bmiWithoutDiagnosis = rule({
  code: 'CH26',
  name: 'bmi-without-diagnosis',
  version: 1,
  severity: 'error',
  cite: ['OG I.B.14 (FY2026)', 'OG I.C.21.c.3 (FY2026)'],
  needs: ['diagnoses', 'from', 'codes', 'notes'],
  *check(facts): Iterable<Said> {
    const [bmi] = facts.coded('Z68');
    if (!bmi) return;
    if (bmi === facts.principal) {
      yield { at: [bmi.at], say: `${named(facts, bmi)} is secondary only: the weight diagnosis goes first.` };
      return;
    }
    if (!facts.list.some((one) => isOf(WEIGHT, one))) {
      if (!isWhole(facts)) return;
      const say = `${named(facts, bmi)} goes with a reportable weight diagnosis of the provider, and none is in the list.`;
      yield { at: [bmi.at, listed(facts)], about: [bmi.shown], asks: 'add', say, act: 'query-provider' };
    } else if (facts.isOrdered) {
      yield* outOfOrder(facts, (before, after) => isOf(WEIGHT, before) && isOf(['Z68'], after));
    }
  },
});
