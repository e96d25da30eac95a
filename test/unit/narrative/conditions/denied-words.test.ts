import { expect, test } from 'vitest';
import { suggestNote } from '../../../../shared/narrative/suggest-note.ts';
import { shippedEditions } from '../../../shipped.ts';

const editions = await shippedEditions();
const codesOf = (text: string) =>
  suggestNote({ text, author: 'MD', date: '2026-11-20' }, editions).suggestions.map(({ code }) => code);

test.each([
  ['Type 2 diabetes, denies hypoglycemia.', 'E11.9'],
  ['COPD, denies exacerbation.', 'J44.9'],
  ['Gastric ulcer, denies bleeding.', 'K25.9'],
  ['Dementia, family denies agitation.', 'F03.90'],
  ['Epilepsy, not intractable.', 'G40.909'],
  ['Seizure disorder, non-intractable, on levetiracetam.', 'G40.909'],
])('%s has no more than it says', (text, code) => {
  expect(codesOf(text)).toEqual([code]);
});

test.each([
  ['Type 2 diabetes with hypoglycemia.', 'E11.649'],
  ['COPD with exacerbation, denies fever.', 'J44.1'],
  ['Gastric ulcer with bleeding, denies pain.', 'K25.4'],
  ['Epilepsy, intractable.', 'G40.919'],
])('%s has all that it says', (text, code) => {
  expect(codesOf(text)).toEqual([code]);
});
