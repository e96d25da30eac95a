import type { Coded } from '../facts.ts';
import { burnDegree, burnPlace } from '../injuries/burn-codes.ts';
import { isSequela } from '../injuries/injuries.ts';
import { infectionsOfCare, organismsOfCare } from './complication-infections.ts';
import { periprosthetic } from './periprosthetic.ts';
import { sitesOfSepsis, systemicInfections } from './sepsis-codes.ts';

/** A sentence of the guidelines, as a finding cites it and a card shows it. */
export interface Guideline {
  cite: string;
  words: string;
}

/** What the guidelines say of the order where no tabular note does: one of `before` stands before `after`. */
export interface GuidelineConstraint {
  kind: 'guideline';
  strength: 'must';
  before: readonly [Coded, ...Coded[]];
  after: Coded;
  guideline: Guideline;
}

const BURNS: Guideline = {
  cite: 'OG I.C.19.d.1 (FY2026)',
  words: 'Sequence first the code that reflects the highest degree of burn when more than one burn is present.',
};

const SEVERE_SEPSIS: Guideline = {
  cite: 'OG I.C.1.d.1.b (FY2026)',
  words: 'first a code for the underlying systemic infection, followed by a code from subcategory R65.2, Severe sepsis',
};

const SITE_OF_SEPSIS: Guideline = {
  cite: 'OG I.C.1.d.5.b (FY2026)',
  words:
    'a code … that identifies the site of the infection should be sequenced first, if known. Assign an additional code for sepsis following a procedure (T81.44)',
};

const INFECTION: Guideline = {
  cite: 'Notes at K94, J95.0, T81–T85 (ICD-10-CM tabular list)',
  words: 'Use additional code to identify infection',
};

const AROUND_A_JOINT: Guideline = {
  cite: 'Code first at M97 (ICD-10-CM tabular list)',
  words: 'Code first, if known, the specific type and cause of fracture, such as traumatic or pathological',
};

const DIABETIC_BONE: Guideline = {
  cite: 'Use additional code at E08.69–E13.69 (ICD-10-CM tabular list)',
  words: 'Use additional code to identify complication',
};

const SEQUELA_OF_INJURY: Guideline = {
  cite: 'OG I.C.19.a (FY2026)',
  words: 'The specific type of sequela (e.g., scar) is sequenced first, followed by the injury code.',
};

const PREGNANCY: Guideline = {
  cite: 'OG I.C.15.a.1 (FY2026)',
  words: 'Chapter 15 codes have sequencing priority over codes from other chapters.',
};

const CONDITION_IN_PREGNANCY: Guideline = {
  cite: 'Use additional code at O99 (ICD-10-CM tabular list)',
  words: 'Use additional code to identify specific condition',
};

const BIRTH_WEIGHT: Guideline = {
  cite: 'Note at P07 (ICD-10-CM tabular list)',
  words:
    'When both birth weight and gestational age of the newborn are available, both should be coded with birth weight sequenced before gestational age',
};

const MALTREATMENT: Guideline = {
  cite: 'OG I.C.19.f (FY2026)',
  words:
    'Sequence first the appropriate code from categories T74 … or T76 … for abuse, neglect and other maltreatment, followed by any accompanying mental health or injury code(s).',
};

const PAIN_OF_DEVICE: Guideline = {
  cite: 'OG I.C.6.b.3.b (FY2026)',
  words:
    'Postoperative pain associated with a specific postoperative complication … is assigned to the appropriate code(s) found in Chapter 19 … If appropriate, use additional code(s) from category G89',
};

const INSULIN_PUMP: Guideline = {
  cite: 'OG I.C.4.a.5 (FY2026)',
  words: 'should also be T85.6-, Mechanical complication of other specified … devices …, followed by code T38.3X1-',
};

const TRANSPLANTED: Guideline = {
  cite: 'OG I.C.2.r (FY2026)',
  words:
    'followed by code C80.2, Malignant neoplasm associated with transplanted organ. Use an additional code for the specific malignancy.',
};

const VAPING: Guideline = {
  cite: 'OG I.C.10.e (FY2026)',
  words:
    'assign code U07.0, Vaping-related disorder, as the principal diagnosis … Assign additional codes for other manifestations',
};

/**
 * Constraints of single chapters, for the diagnoses of a list. Source: guidelines I.C.1.d.1.b, I.C.1.d.5.b, I.C.15.a.1,
 * I.C.19.a, I.C.19.d.1, I.C.19.f, and notes of T81–T85 that name the infection in words only.
 * @param areApart an infection of the left knee is not that of the right prosthesis
 */
export function guidelineOrder(
  list: readonly Coded[],
  areApart: (one: Coded, other: Coded) => boolean,
): GuidelineConstraint[] {
  return [
    ...infectionsOfCare(list).flatMap(({ complications, infection }) =>
      bound(
        complications.filter((one) => !areApart(one, infection)),
        infection,
        INFECTION,
      ),
    ),
    ...organismsOfCare(list).flatMap(({ complications, organism }) => bound(complications, organism, INFECTION)),
    ...periprosthetic(list, areApart).flatMap(({ fractures, around }) => bound(fractures, around, AROUND_A_JOINT)),
    // The index presumes the link (I.A.15), and the note names the complication in words only.
    ...behind(list, all(list, /^E(?:08|09|1[013])69/), /^M86/, DIABETIC_BONE),
    ...burns(list),
    ...behind(list, systemicInfections(list), /^R652/, SEVERE_SEPSIS),
    ...behind(list, sitesOfSepsis(list), /^T8144/, SITE_OF_SEPSIS),
    ...RESIDUALS.flatMap(([injury, residual]) =>
      behind(list, all(list, residual), injury, SEQUELA_OF_INJURY).filter(({ after }) => isSequela(after)),
    ),
    ...behind(list, all(list, /^T7[46]/), /^S/, MALTREATMENT),
    ...behind(list, all(list, OF_PREGNANCY), OF_OTHER_CHAPTERS, PREGNANCY),
    ...IN_PREGNANCY.flatMap(([complicating, condition]) =>
      behind(list, all(list, complicating), condition, CONDITION_IN_PREGNANCY),
    ),
    ...behind(list, all(list, /^P07[01]/), /^P07[23]/, BIRTH_WEIGHT),
    ...behind(list, all(list, /^T8[2-5]84/), /^G89[12]8/, PAIN_OF_DEVICE),
    ...behind(list, all(list, /^T856[0-4]/), /^T383X1/, INSULIN_PUMP),
    ...behind(list, all(list, /^C802/), /^C(?!80)/, TRANSPLANTED),
    ...behind(list, all(list, /^U070/), /^(?:J960|J680|J80)/, VAPING),
  ];
}

/** Injuries of cord and brain, and the paralysis that they leave: no other residual is told from the codes alone. */
const RESIDUALS: readonly (readonly [injury: RegExp, residual: RegExp])[] = [
  [/^S[123]4/, /^G8(?:2|3[0-4])/],
  [/^S06/, /^G8(?:1|2|3[0-3])/],
];

/** What O99 says to complicate a pregnancy, and the codes that say which condition it is ("conditions in D50-D64"). */
const IN_PREGNANCY: readonly (readonly [complicating: RegExp, condition: RegExp])[] = [
  [/^O990/, /^D(?:5|6[0-4])/],
  [/^O991/, /^D(?:6[5-9]|7|8)/],
  [/^O9921/, /^E66/],
  [/^O9934/, /^F(?!1)/],
  [/^O9935/, /^G/],
  [/^O994/, /^I(?!1[0-6])/],
  [/^O995/, /^J/],
  [/^O996/, /^K/],
  [/^O997/, /^L/],
];

/** Chapter 15, but for what is left of a pregnancy that is over. */
const OF_PREGNANCY = /^O(?!94)/;
/** All others, but Z codes that are first or not at all, and injuries and complications, with orders of their own. */
const OF_OTHER_CHAPTERS = /^(?!O|[ST]|R652|Z33|Z34)/;

function all(list: readonly Coded[], codes: RegExp): readonly Coded[] {
  return list.filter(({ code }) => codes.test(code));
}

/**
 * The burns of the highest degree before those of a lower one. Of one place only the highest is coded (d.2, said by CH16),
 * and what a healed burn left binds nothing.
 */
function burns(list: readonly Coded[]): GuidelineConstraint[] {
  const current = list.flatMap((one) => {
    const degree = isSequela(one) ? undefined : burnDegree(one);
    return degree === undefined ? [] : [{ one, degree }];
  });
  const most = Math.max(...current.map(({ degree }) => degree));
  const highest = current.filter(({ degree }) => degree === most).map(({ one }) => one);
  return current
    .filter(({ one, degree }) => degree < most && !highest.some((other) => burnPlace(other) === burnPlace(one)))
    .flatMap(({ one }) => bound(highest, one, BURNS));
}

function behind(
  list: readonly Coded[],
  causes: readonly Coded[],
  consequence: RegExp,
  guideline: Guideline,
): GuidelineConstraint[] {
  return list.filter(({ code }) => consequence.test(code)).flatMap((after) => bound(causes, after, guideline));
}

function bound([first, ...more]: readonly Coded[], after: Coded, guideline: Guideline): GuidelineConstraint[] {
  return first ? [{ kind: 'guideline', strength: 'must', before: [first, ...more], after, guideline }] : [];
}
