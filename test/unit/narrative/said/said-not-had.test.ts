import { describe, expect, test } from 'vitest';
import { suggestNote } from '../../../../shared/narrative/suggest-note.ts';
import { shippedEditions } from '../../../shipped.ts';
import { NOT_HAD } from './said-not-had.ts';

const editions = await shippedEditions();

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
