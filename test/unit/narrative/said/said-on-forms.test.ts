import { describe, expect, test } from 'vitest';
import { suggestNote } from '../../../../shared/narrative/suggest-note.ts';
import { shippedEditions } from '../../../shipped.ts';
import { ON_FORMS } from './said-on-forms.ts';

const editions = await shippedEditions();

describe.each(ON_FORMS)('on forms and in lists: %s', (_, said) => {
  test.each(said)('%s → %s', (text, codes) => {
    const { suggestions, questions } = suggestNote({ text, author: 'RN', date: '2026-11-10' }, editions);
    const asked = questions.filter(({ reason }) => reason === 'not-a-provider').flatMap((one) => one.codes ?? []);
    expect([...suggestions.map(({ code }) => code), ...asked].sort().join(' ')).toBe(codes);
  });
});
