import { isIntegral, isNotIntegral } from '../icd10cm/integral-symptoms.ts';
import { symptomsOf, titled } from './cv15-integral-symptom.ts';
import { supportOf } from './documented/support.ts';
import { exclusionFindings } from './exclusions.ts';
import type { Coded, Facts } from './facts.ts';
import { distinctOf } from './pairs.ts';
import { rule, type Said } from './rule.ts';
import { named } from './the-list.ts';

/** A symptom that a coded disease often has not: it may be coded beside it. Information for a reviewer who would take it out. */
export const symptomOfItsOwn = rule({
  code: 'CV16',
  name: 'symptom-of-its-own',
  version: 1,
  severity: 'info',
  cite: ['OG I.B.6 (FY2026)', 'project: shared/icd10cm/integral-symptoms.ts'],
  needs: ['diagnoses', 'codes'],
  reads: ['provider-documents', 'terms', 'notes', 'principal'],
  *check(facts): Iterable<Said> {
    for (const symptom of symptomsOf(facts)) {
      // What an Excludes1 note keeps apart may not be coded beside it (CV03).
      if (symptom === facts.principal || isKeptApart(facts, symptom) || isDocumented(facts, symptom)) continue;
      const others = distinctOf(facts).filter((one) => one !== symptom);
      const [mine] = others.filter((one) => isNotIntegral(titled(facts, one), titled(facts, symptom)));
      if (!mine || others.some((one) => isIntegral(titled(facts, one), titled(facts, symptom)))) continue;
      const say = `${named(facts, symptom)} is not routinely part of ${named(facts, mine)}: where it is documented, it may be coded too.`;
      yield { at: [symptom.at, mine.at], say };
    }
  },
});

/** A provider documents it: it stands, and there is nothing to say. */
function isDocumented(facts: Facts, symptom: Coded): boolean {
  return supportOf(facts, symptom).support === 'provider';
}

function isKeptApart(facts: Facts, symptom: Coded): boolean {
  return exclusionFindings(facts, 'excludes1').some(({ all }) => all.includes(symptom));
}
