import { describe, expect, it } from 'vitest';
import { isIntegral, isNotIntegral } from '../../../shared/icd10cm/integral-symptoms.ts';

const of = (code: string, title = '') => ({ code, title });

describe('symptoms and diseases', () => {
  it.each([
    ['I5033', 'R0602'],
    ['J189', 'R051'],
    ['N390', 'R300'],
    ['G309', 'R413'],
    ['I4891', 'R002'],
  ])('%s has %s as a rule', (disease, symptom) => {
    expect(isIntegral(of(disease), of(symptom))).toBe(true);
    expect(isNotIntegral(of(disease), of(symptom))).toBe(false);
  });

  it.each([
    ['J441', 'R0902'],
    ['G20A1', 'R1312'],
    ['N390', 'R4182'],
  ])('%s has not always %s', (disease, symptom) => {
    expect(isNotIntegral(of(disease), of(symptom))).toBe(true);
    expect(isIntegral(of(disease), of(symptom))).toBe(false);
  });

  it('compares joint and side', () => {
    const knee = of('M1711', 'Unilateral primary osteoarthritis, right knee');
    expect(isIntegral(knee, of('M25561', 'Pain in right knee'))).toBe(true);
    expect(isIntegral(knee, of('M25562', 'Pain in left knee'))).toBe(false);
    expect(isIntegral(knee, of('M25511', 'Pain in right shoulder'))).toBe(false);
    expect(isIntegral(of('M170', 'Bilateral primary osteoarthritis of knee'), of('M25562', 'Pain in left knee'))).toBe(
      true,
    );
  });
});
