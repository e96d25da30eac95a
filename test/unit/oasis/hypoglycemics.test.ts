import { describe, expect, it } from 'vitest';
import { isHypoglycemic } from '../../../shared/oasis/hypoglycemics.ts';

describe('hypoglycemics of N0415 J', () => {
  it.each([
    'Insulin glargine 20 units at bedtime',
    'NovoLog FlexPen 6 units with meals',
    'metformin ER 500 mg twice daily',
    'Glipizide 5 mg daily',
    'Empagliflozin 10 mg daily',
    'sitagliptin 100 mg',
    'Ozempic 0.5 mg weekly',
    'repaglinide 1 mg before meals',
  ])('counts %s', (drug) => {
    expect(isHypoglycemic(drug)).toBe(true);
  });

  it.each([
    'Lisinopril 10 mg daily',
    'Glucagon emergency kit',
    'Gabapentin 300 mg',
    'glucose tablets',
    'Fluticasone inhaler',
  ])('does not count %s', (drug) => {
    expect(isHypoglycemic(drug)).toBe(false);
  });
});
