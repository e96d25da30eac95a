import { describe, expect, test } from 'vitest';
import { suggestNote } from '../../../../shared/narrative/suggest-note.ts';
import { shippedEditions } from '../../../shipped.ts';

const editions = await shippedEditions();
const read = (text: string) => suggestNote({ text, author: 'MD', date: '2026-06-01' }, editions);
const codes = (text: string) => read(text).suggestions.map(({ code }) => code);

describe('a general code whose open axis the words beside it say is held back, and the axis asked for', () => {
  test.each([
    ['Depression in full remission, off escitalopram.', 'F32.A', 'severity'],
    ['Chronic sinusitis of the ethmoid.', 'J32.9', 'type'],
    ['Alzheimer’s late onset, by now severe, needs feeding.', 'F02.80', 'severity'],
  ])('%s', (text, code, axis) => {
    expect(codes(text)).not.toContain(code);
    expect(read(text).questions.map((question) => question.axis)).toContain(axis);
  });
});

describe('words of another condition, of a denial, or of the name itself say no kind', () => {
  test.each([
    ['Depression, severe COPD on oxygen.', 'F32.A'],
    ['Depression, no psychosis, not severe.', 'F32.A'],
    ['Depression and moderate dementia.', 'F32.A'],
    ['Seizure disorder, last seizure 2021, on Keppra.', 'G40.909'],
    ['Hypothyroidism, acquired, TSH at goal.', 'E03.9'],
    ['Incomplete quadriplegia.', 'G82.50'],
    ['Chronic kidney disease, creatinine 1.4.', 'N18.9'],
  ])('%s → %s', (text, code) => {
    expect(codes(text)).toContain(code);
  });
});
