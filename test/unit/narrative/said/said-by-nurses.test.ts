import { describe, expect, test } from 'vitest';
import { openEditions } from '../../../../server/editions/open.ts';
import { suggestNote } from '../../../../shared/narrative/suggest-note.ts';
import { BY_NURSES } from './said-by-nurses.ts';
import { ON_VISITS } from './said-on-visits.ts';

const editions = await openEditions({ kinds: ['icd10cm-codes', 'icd10cm-notes', 'narrative-terms'] });

describe.each([...BY_NURSES, ...ON_VISITS])('a nurse’s words: %s', (_, said) => {
  test.each(said)('%s → %s', (text, codes) => {
    const { suggestions, questions } = suggestNote({ text, author: 'RN', date: '2026-06-01' }, editions);
    const asked = questions.filter(({ reason }) => reason === 'not-a-provider').flatMap((one) => one.codes ?? []);
    expect([...suggestions.map(({ code }) => code), ...asked].sort().join(' ')).toBe(codes);
  });
});
