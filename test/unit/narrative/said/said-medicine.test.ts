import { describe, expect, test } from 'vitest';
import { openEditions } from '../../../server/editions/open.ts';
import { suggestNote } from '../../../shared/narrative/suggest-note.ts';
import { MEDICINE } from './said-medicine.ts';

const editions = await openEditions({ kinds: ['icd10cm-codes', 'icd10cm-notes', 'narrative-terms'] });

describe.each(Object.entries(MEDICINE))('a provider’s words about %s', (_, said) => {
  test.each(said)('%s → %s', (text, codes) => {
    const { suggestions } = suggestNote({ text, author: 'MD', date: '2026-06-01' }, editions);
    const given = suggestions.map(({ code }) => code).sort();
    expect(given.join(' ')).toBe(codes.split(' ').sort().join(' '));
  });
});
