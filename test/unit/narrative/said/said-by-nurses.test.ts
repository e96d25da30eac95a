import { describe, expect, test } from 'vitest';
import { suggestNote } from '../../../../shared/narrative/suggest-note.ts';
import { shippedEditions } from '../../../shipped.ts';
import { BY_NURSES } from './said-by-nurses.ts';
import { IN_VISIT_NOTES } from './said-in-visit-notes.ts';
import { ON_EXPORTED_FORMS } from './said-on-exported-forms.ts';
import { ON_NURSES_FORMS } from './said-on-nurses-forms.ts';
import { ON_VISITS } from './said-on-visits.ts';

const editions = await shippedEditions();

const KINDS = [...BY_NURSES, ...ON_VISITS, ...IN_VISIT_NOTES, ...ON_NURSES_FORMS, ...ON_EXPORTED_FORMS];

describe.each(KINDS)('a nurse’s words: %s', (_, said) => {
  test.each(said)('%s → %s', (text, codes) => {
    const { suggestions, questions } = suggestNote({ text, author: 'RN', date: '2026-06-01' }, editions);
    const asked = questions.filter(({ reason }) => reason === 'not-a-provider').flatMap((one) => one.codes ?? []);
    expect([...suggestions.map(({ code }) => code), ...asked].sort().join(' ')).toBe(codes);
  });
});
