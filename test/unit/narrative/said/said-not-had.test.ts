import { describe, expect, test } from 'vitest';
import { openEditions } from '../../../../server/editions/open.ts';
import { suggestNote } from '../../../../shared/narrative/suggest-note.ts';
import { NOT_HAD } from './said-not-had.ts';

const editions = await openEditions({ kinds: ['icd10cm-codes', 'icd10cm-notes', 'narrative-terms'] });

describe.each(Object.entries(NOT_HAD))('named and not had: %s', (_, said) => {
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
