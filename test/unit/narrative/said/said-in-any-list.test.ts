import { expect, test } from 'vitest';
import { suggestNote } from '../../../../shared/narrative/suggest-note.ts';
import { shippedEditions } from '../../../shipped.ts';

/** A list of diagnoses says the same however its items are marked and set apart, and in whatever order they stand. */

const editions = await shippedEditions();
const codesOf = (text: string) =>
  suggestNote({ text, author: 'MD', date: '2026-03-01' }, editions)
    .suggestions.map(({ code }) => code)
    .sort();

const LISTS: readonly (readonly string[])[] = [
  ['hypertension', 'type 2 diabetes mellitus with neuropathy', 'neurogenic bladder', 'gout', 'COPD'],
  ['multiple sclerosis', 'cirrhosis', 'CAD', 'old MI', 'seizure disorder'],
  ['hepatitis C', 'CHF', 'osteoarthritis of both knees', 'psoriasis', 'macular degeneration'],
  ['stage 3 pressure ulcer of sacrum', 'Parkinson disease', 'sleep apnea on CPAP', 'depression', 'left BKA'],
  ['lung cancer', 'atrial fibrillation', 'CKD stage 3b', 'hypothyroidism', 'venous ulcer of right calf'],
  ['ESRD on dialysis', 'hx of CVA with left hemiparesis', 'legally blind', 'colostomy', 'rheumatoid arthritis'],
];

const SETTINGS: readonly (readonly [name: string, set: (items: readonly string[]) => string])[] = [
  ['commas', (items) => `Assessment: ${items.join(', ')}.`],
  ['bullets on a line', (items) => `Assessment: ${items.map((item) => `• ${item}`).join(' ')}`],
  ['numbers on a line', (items) => `Assessment: ${items.map((item, i) => `${i + 1}. ${item}`).join(' ')}`],
  ['numbers in brackets', (items) => `Assessment: ${items.map((item, i) => `${i + 1}) ${item}`).join(' ')}`],
  ['hashed numbers', (items) => `A/P: ${items.map((item, i) => `#${i + 1} ${item}`).join(' ')}`],
  ['strokes', (items) => `Assessment: ${items.join(' | ')}`],
  ['slashes', (items) => `Assessment: ${items.join(' / ')}`],
  ['pluses', (items) => `Assessment: ${items.join(' + ')}`],
  ['lines', (items) => `Assessment:\n${items.join('\n')}`],
  ['numbered lines', (items) => `Impression\n${items.map((item, i) => `${i + 1}.\t${item}`).join('\n')}`],
  ['hashed lines', (items) => `Assessment:\n${items.map((item) => `# ${item}`).join('\n')}`],
  ['stars', (items) => `**Assessment:**\n${items.map((item) => `* ${item}`).join('\n')}`],
  [
    'plans',
    (items) =>
      `Assessment and Plan:\n${items.map((item, i) => `${i + 1}. ${item} - continue current treatment.`).join('\n')}`,
  ],
  ['capitals', (items) => `ASSESSMENT: ${items.join('; ').toUpperCase()}.`],
  ['another order', (items) => `Assessment: ${items.toReversed().join('; ')}.`],
];

test.each(SETTINGS)('set apart by %s', (_, set) => {
  for (const items of LISTS) {
    const expected = codesOf(`Assessment:\n${items.map((item) => `- ${item}`).join('\n')}`);
    expect(expected.length, items[0]).toBeGreaterThanOrEqual(items.length - 1);
    expect(codesOf(set(items)), items[0]).toEqual(expected);
  }
});
