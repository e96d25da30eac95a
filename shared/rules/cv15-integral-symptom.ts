import { isIntegral } from '../icd10cm/integral-symptoms.ts';
import type { Coded, Facts } from './facts.ts';
import { distinctOf } from './pairs.ts';
import { rule, type Said } from './rule.ts';
import { named } from './the-list.ts';

/** A sign or symptom that goes with a coded disease as a rule is not coded beside it. */
export const integralSymptom = rule({
  code: 'CV15',
  name: 'integral-symptom',
  version: 1,
  severity: 'warn',
  asks: 'remove',
  cite: ['OG I.B.5 (FY2026)', 'project: shared/icd10cm/integral-symptoms.ts'],
  needs: ['diagnoses', 'codes'],
  *check(facts): Iterable<Said> {
    for (const symptom of symptomsOf(facts)) {
      const disease = distinctOf(facts).find((one) => isIntegral(titled(facts, one), titled(facts, symptom)));
      if (!disease) continue;
      const say = `${named(facts, symptom)} is routinely part of ${named(facts, disease)} and is not coded in addition to it.`;
      yield { at: [symptom.at, disease.at], say };
    }
  },
});

/** Codes that name a sign or a symptom: chapter 18, and pain and stiffness of joints and limbs, low back pain, renal colic. */
export function symptomsOf(facts: Facts): Coded[] {
  return distinctOf(facts).filter(({ code }) => /^(?:R|M25[4-6]|M54|M796|N23|L539)/.test(code));
}

export function titled(facts: Facts, { code }: Coded): { code: string; title: string } {
  return { code, title: facts.title(code) };
}
