import { describe, expect, test } from 'vitest';
import { openEditions } from '../../../server/editions/open.ts';
import { suggestNote } from '../../../shared/narrative/suggest-note.ts';
import { NOTES, OVER, SHORTHAND, SPECIALTIES, SPECIFIC, VISITS } from './said-codes.ts';

const editions = await openEditions({ kinds: ['icd10cm-codes', 'icd10cm-notes', 'narrative-terms'] });

describe.each([
  ['shorthand', SHORTHAND],
  ['specialties', SPECIALTIES],
  ['over, taken back, another’s', OVER],
  ['the most specific code', SPECIFIC],
  ['visit notes', VISITS],
  ['whole notes', NOTES],
] as const)('a provider’s words: %s', (_, said) => {
  test.each(said)('%s → %s', (text, codes) => {
    const { suggestions } = suggestNote({ text, author: 'MD', date: '2026-06-01' }, editions);
    expect(
      suggestions
        .map(({ code }) => code)
        .sort()
        .join(' '),
    ).toBe(codes);
  });
});
