import { describe, expect, test } from 'vitest';
import { mendedHeading } from '../../../../shared/narrative/reading/misspelt-headings.ts';
import { sectionsOf } from '../../../../shared/narrative/reading/sections.ts';

describe('slips in headings', () => {
  test.each([
    ['Pertinent dignoses: 1. CHF', 'diagnoses'],
    ['Famliy history: mother had CHF', 'family-history'],
    ['Past Medcal History: CHF', 'pmh'],
    ['ALLERGEIS: sulfa', 'allergies'],
    ['Discharge Instrucitons: call for CHF', 'instructions'],
  ])('%j opens %s', (text, name) => {
    expect(sectionsOf(text)[0]?.name).toBe(name);
  });

  test.each([
    'Evacuation',
    'Funding',
    'Provider',
    'Pain level',
    'Motility',
    'Diagnosis',
    'Wound',
    'Injection',
    'Bowels',
  ])('%j is no slip', (label) => {
    expect(mendedHeading(label)).toBeUndefined();
  });
});
