/** Conditions in the order of an index, as lists of diagnoses print them; and lists of things that look like one. */
import { expect, test } from 'vitest';
import { suggestNote } from '../../../../shared/narrative/suggest-note.ts';
import { shippedEditions } from '../../../shipped.ts';

const editions = await shippedEditions();

function codesOf(item: string): string {
  const text = `PROGRESS NOTE\nSeen at home today for follow up.\n\nASSESSMENT:\n1. ${item}\n2. Gout, on allopurinol\n`;
  const { suggestions } = suggestNote({ text, author: 'MD', date: '2026-10-05' }, editions);
  return suggestions
    .map(({ code }) => code)
    .filter((code) => code !== 'M10.9')
    .sort()
    .join(' ');
}

test.each([
  ['Thrombocytopenia, idiopathic', 'D69.3'],
  ['Hypertension, pulmonary, group 3', 'I27.23'],
  ['Ulcer, stomach, acute, with hemorrhage', 'K25.0'],
  ['Colitis, ischemic, chronic', 'K55.1'],
  ['Encephalopathy, alcoholic', 'G31.2'],
  ['Hepatitis, chronic, persistent', 'K73.0'],
  ['Cardiomyopathy, hypertrophic, obstructive', 'I42.1'],
  ['Pancreatitis, chronic, alcohol-induced', 'K86.0'],
  ['Tachycardia, ventricular, stable on amiodarone', 'I47.20'],
])('the noun first, what says which behind commas: %s → %s', (item, codes) => {
  expect(codesOf(item)).toBe(codes);
});

test.each([
  ['Chronic ulcer of stomach with hemorrhage', 'K25.4'],
  ['Alcoholic disease of liver', 'K70.9'],
])('the site behind its head, and what is joined to it: %s → %s', (item, codes) => {
  expect(codesOf(item)).toBe(codes);
});

test.each([
  ['Anxiety, insomnia', 'F41.9 G47.00'],
  ['Ulcer, hemorrhage, anemia', 'D64.9'],
  ['Anemia, kidney stones', 'D64.9 N20.0'],
  ['Anemia, on iron', 'D64.9'],
  ['Cirrhosis, ascites', 'K74.60 R18.8'],
])('several things of a list are no title: %s → %s', (item, codes) => {
  expect(codesOf(item)).toBe(codes);
});
