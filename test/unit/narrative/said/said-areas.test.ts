import { describe, expect, test } from 'vitest';
import { openEditions } from '../../../server/editions/open.ts';
import { suggestNote } from '../../../shared/narrative/suggest-note.ts';
import { BONES_AND_SKIN } from './said-bones-and-skin.ts';
import { NERVES_AND_MIND } from './said-nerves-and-mind.ts';

const editions = await openEditions({ kinds: ['icd10cm-codes', 'icd10cm-notes', 'narrative-terms'] });

describe.each(Object.entries({ ...NERVES_AND_MIND, ...BONES_AND_SKIN }))('a provider’s words about %s', (_, said) => {
  test.each(said)('%s → %s', (text, codes) => {
    const { suggestions } = suggestNote({ text, author: 'MD', date: '2026-06-01' }, editions);
    const given = suggestions.map(({ code }) => code).sort();
    expect(given.join(' ')).toBe(codes.split(' ').sort().join(' '));
  });
});
