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

describe('a phrase does not go over a "with" into another name', () => {
  test.each([
    ['Multiple sclerosis with aortic stenosis.', 'I70.0', ['G35.D', 'I35.0']],
    ['Osteoarthritis of the right knee with stage 3 pressure ulcer of the sacrum.', 'L89.893', ['M17.11', 'L89.153']],
    ['Cellulitis of the left leg with neuropathy.', 'G57.92', ['L03.116']],
    ['Bipolar disorder with seizures.', 'G40.909', ['F31.9']],
    ['Cirrhosis complicated by lung cancer.', 'J84.10', ['K74.60']],
    ['Gout complicated by migraine.', 'G43.109', ['M10.9']],
  ])('%s', (text, wrong, right) => {
    const codes = codesOf(text);
    expect(codes).not.toContain(wrong);
    for (const code of right) expect(codes).toContain(code);
  });

  test.each([
    ['PAD with rest pain in the right leg.', 'I70.221'],
    ['Type 2 diabetes with chronic kidney disease stage 3a.', 'E11.22'],
    ['Bilateral inguinal hernias with gangrene.', 'K40.10'],
    ['Drug-induced diabetes mellitus with Charcot joint.', 'E09.610'],
    ['Chronic respiratory failure with hypoxia.', 'J96.11'],
    ['Complicated migraine.', 'G43.109'],
  ])('what is said of one thing: %s', (text, code) => {
    expect(codesOf(text)).toContain(code);
  });
});
