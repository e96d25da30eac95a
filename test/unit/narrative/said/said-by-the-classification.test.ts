import { describe, expect, test } from 'vitest';
import { suggestNote } from '../../../../shared/narrative/suggest-note.ts';
import { shippedEditions } from '../../../shipped.ts';
import { NAMED } from './said-by-the-classification.ts';

const editions = await shippedEditions();

describe.each(Object.entries(NAMED))('names of the classification: %s', (_, said) => {
  test.each(said)('%s → %s', (line, codes) => {
    const text = `PROGRESS NOTE\nSeen at home today for follow up.\n\nASSESSMENT:\n1. ${line}\n`;
    const { suggestions } = suggestNote({ text, author: 'MD', date: '2026-10-05' }, editions);
    expect(
      suggestions
        .map(({ code }) => code)
        .sort()
        .join(' '),
    ).toBe(codes);
  });
});
