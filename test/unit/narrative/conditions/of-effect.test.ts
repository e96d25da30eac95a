import { describe, expect, test } from 'vitest';
import { suggestNote } from '../../../../shared/narrative/suggest-note.ts';
import { shippedEditions } from '../../../shipped.ts';

const editions = await shippedEditions();

/** Codes that are suggested or asked about. */
function codesOf(text: string): string[] {
  const { suggestions, questions } = suggestNote({ text, author: 'MD', date: '2026-11-20' }, editions);
  return [...suggestions.map(({ code }) => code), ...questions.flatMap(({ codes }) => codes ?? [])];
}

describe('what a condition has brought is told apart from it', () => {
  // No phrase begins with "secondary" before "to": none of these says that the cause is a secondary one.
  test.each([
    ['Bleeding secondary to thrombocytopenia.', 'D69.59', 'D69.6'],
    ['Bone pain secondary to hyperparathyroidism.', 'N25.81', undefined],
    ['Weakness secondary to malignant neoplasm of lung.', 'C78.00', 'C34.90'],
    ['Ascites secondary to malignancy.', 'C79.9', undefined],
    ['Dyspnea secondary to hypertension.', 'I15.9', 'I10'],
    ['CKD secondary to hypertension.', 'I15.9', 'I12.9'],
  ])('%s', (text, wrong, right) => {
    const codes = codesOf(text);
    expect(codes).not.toContain(wrong);
    if (right) expect(codes).toContain(right);
  });

  test.each([
    ['Secondary hyperparathyroidism of renal origin.', 'N25.81'],
    ['Constipation secondary to opioids.', 'K59.03'],
    ['Sepsis secondary to UTI.', 'N39.0'],
    ['Fracture right hip secondary to osteoporosis.', 'M80.051D'],
  ])('said of the cause, or of both: %s', (text, code) => {
    expect(codesOf(text)).toContain(code);
  });

  test.each([
    ['Moderate limitation due to dementia.', 'F03.B0'],
    ['Unstable gait due to angina.', 'I20.0'],
    ['Stage 3 reading level due to chronic kidney disease.', 'N18.30'],
  ])('the degree of the effect: %s', (text, wrong) => {
    expect(codesOf(text)).not.toContain(wrong);
  });

  test.each([
    ['Left hip discomfort due to osteoarthritis.', 'M16.12'],
    ['Weakness due to moderate persistent asthma.', 'J45.40'],
    ['Limits because of acute on chronic systolic heart failure.', 'I50.23'],
  ])('side and place of the effect, and what is said of the cause: %s', (text, code) => {
    expect(codesOf(text)).toContain(code);
  });
});
