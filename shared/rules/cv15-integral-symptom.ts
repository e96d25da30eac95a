import { isIntegral } from '../icd10cm/integral-symptoms.ts';
import { areOppositeSides } from '../icd10cm/title-words.ts';
import { allNamed } from './documented/documented.ts';
import { codeAndCondition, quoteOf } from './documented/documented-words.ts';
import { exclusionFindings } from './exclusions.ts';
import type { Coded, Facts } from './facts.ts';
import { isSequela } from './injuries/injuries.ts';
import { isSuperficialOf } from './injuries/superficial.ts';
import { distinctOf } from './pairs.ts';
import { nameOf } from './papers/paper-name.ts';
import { rule, type Said } from './rule.ts';
import { named } from './the-list.ts';

/** A sign or symptom that goes with a coded disease as a rule is not coded beside it, nor a bruise beside the break under it. */
export const integralSymptom = rule({
  code: 'CV15',
  name: 'integral-symptom',
  version: 1,
  severity: 'warn',
  asks: 'remove',
  cite: ['OG I.B.5 (FY2026)', 'project: shared/icd10cm/integral-symptoms.ts'],
  needs: ['diagnoses', 'codes'],
  reads: ['provider-documents', 'terms', 'notes', 'principal'],
  *check(facts): Iterable<Said> {
    for (const symptom of symptomsOf(facts)) {
      const disease = distinctOf(facts).find((one) => isIntegral(titled(facts, one), titled(facts, symptom)));
      if (!disease) {
        yield* ofDocumented(facts, symptom);
        continue;
      }
      if (isExcludedElsewhere(facts, symptom, disease)) continue;
      const say = `${named(facts, symptom)} is routinely part of ${named(facts, disease)} and is not coded in addition to it.`;
      yield { at: [symptom.at, disease.at], goes: symptom.shown, say };
    }
    yield* superficial(facts);
  },
});

/** A contusion or an abrasion of the site and side of a break or dislocation. */
function* superficial(facts: Facts): Iterable<Said> {
  const injuries = distinctOf(facts).filter((one) => one.code.startsWith('S') && !isSequela(one));
  for (const light of injuries) {
    const grave = injuries.find(
      (one) => isSuperficialOf(light, one) && !areOppositeSides(titled(facts, light).title, titled(facts, one).title),
    );
    if (!grave) continue;
    yield {
      at: [light.at, grave.at],
      goes: light.shown,
      say: `${named(facts, light)} is a superficial injury of the site of ${named(facts, grave)} and is not coded in addition to it.`,
      cite: ['OG I.C.19.b.1 (FY2026)'],
    };
  }
}

/** Whether a plain Excludes1 note takes the symptom out for another code of the list: said once. Of the same two it is one finding (CV03). */
function isExcludedElsewhere(facts: Facts, symptom: Coded, disease: Coded): boolean {
  const found = exclusionFindings(facts, 'excludes1').filter(({ all }) => all.includes(symptom));
  if (found.some(({ all }) => all.length === 2 && all.includes(disease))) return false;
  return found.some(({ exclusion }) => exclusion.proof === 'plain');
}

/** As primary: the disease that it is part of is a provider's diagnosis and no code of the list (I.B.4: a symptom where none is established). */
function* ofDocumented(facts: Facts, symptom: Coded): Iterable<Said> {
  const { codes } = facts;
  if (!codes || symptom !== facts.principal) return;
  const told = allNamed(facts).find(
    ({ code, standing, paper }) =>
      standing === 'current' &&
      facts.isProvider(paper) &&
      isIntegral({ code, title: facts.title(code) }, titled(facts, symptom)) &&
      !facts.list.some((one) => one.code.slice(0, 3) === code.slice(0, 3)),
  );
  if (!told) return;
  yield {
    ...codeAndCondition(symptom, told),
    asks: 'replace',
    say: `${named(facts, symptom)} is primary, and the ${nameOf(told.paper.type)} has “${quoteOf(told)}”, of which it is routinely part. A symptom is coded where no diagnosis is established.`,
    cite: ['OG I.B.4 (FY2026)'],
  };
}

/** Codes that name a sign or a symptom: chapter 18, and pain and stiffness of joints and limbs, low back pain, renal colic, edema of the lung, blood from the bowel. */
export function symptomsOf(facts: Facts): Coded[] {
  return distinctOf(facts).filter(({ code }) => /^(?:R|M25[4-6]|M54|M796|N23|L539|J81|K92[012])/.test(code));
}

/** A coded diagnosis with its official title, as sentences name it. */
export function titled(facts: Facts, { code }: Coded): { code: string; title: string } {
  return { code, title: facts.title(code) };
}
