import { describe, expect, it } from 'vitest';
import { DRUG_CLASSES, isInjected } from '../../../shared/oasis/high-risk-drugs.ts';

const classesOf = (drug: string) => DRUG_CLASSES.flatMap(({ letter, isOne }) => (isOne(drug) ? letter : [])).join('');

describe('drug classes of N0415', () => {
  it.each([
    ['Quetiapine 25 mg at bedtime', 'A'],
    ['Haloperidol 0.5 mg as needed', 'A'],
    ['Eliquis 5 mg twice daily', 'E'],
    ['Heparin 5,000 units subcut every 8 hours', 'E'],
    ['Cefazolin 2 g IV every 8 hours', 'F'],
    ['Doxycycline 100 mg bid', 'F'],
    ['SMZ-TMP DS 1 tablet bid', 'F'],
    ['Piperacillin-tazobactam 3.375 g IV', 'F'],
    ['Fentanyl patch 25 mcg/h every 72 hours', 'H'],
    ['Tylenol #3 as needed', 'H'],
    ['Aspirin EC 81 mg daily', 'I'],
    ['Percodan every 6 hours', 'HI'],
    ['Insulin glargine 10 units', 'J'],
  ])('%s is of %s', (drug, letters) => {
    expect(classesOf(drug)).toBe(letters);
  });

  it.each([
    'Heparin lock flush 10 units/mL',
    'Bacitracin ointment to the wound',
    'Mupirocin 2% cream',
    'Tobramycin eye drops',
    'Clindamycin 1% gel',
    'Penicillamine 250 mg daily',
    'Dicyclomine 10 mg',
    'Acetaminophen 500 mg',
    'Naloxone nasal spray',
    'Contour test strips',
  ])('%s is of none', (drug) => {
    expect(classesOf(drug)).toBe('');
  });
});

describe('what is injected at home (M2030)', () => {
  it.each([
    'Insulin lispro 5 units with meals',
    'Enoxaparin 40 mg SQ daily',
    'Ozempic 0.5 mg weekly',
    'B12 1000 mcg IM monthly',
  ])('%s', (drug) => {
    expect(isInjected(drug)).toBe(true);
  });

  it.each([
    'Rybelsus 7 mg tablet daily',
    'Vancomycin 1 g IV every 12 hours',
    'Epoetin 4,000 units SQ at dialysis',
    'Insulin by pump',
    'Insulin pen needles',
    'Glucagon 1 mg injection in an emergency',
    'Lisinopril 10 mg by mouth',
  ])('not %s', (drug) => {
    expect(isInjected(drug)).toBe(false);
  });
});
