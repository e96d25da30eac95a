import { describe, expect, test } from 'vitest';
import { suggestNote } from '../../../../shared/narrative/suggest-note.ts';
import { shippedEditions } from '../../../shipped.ts';
import { AT_HOME } from './said-at-home.ts';
import { BY_OTHERS } from './said-by-others.ts';
import { BY_STRANGERS_OF_OTHERS } from './said-by-strangers.ts';
import { BY_WOUND_NURSES } from './said-by-wound-nurses.ts';
import { IN_THE_MIX_OF_OTHERS } from './said-in-the-mix.ts';
import { OF_NEEDS } from './said-of-needs.ts';
import { OF_NOTHING_BY_OTHERS } from './said-of-nothing.ts';

const editions = await shippedEditions();

describe.each([
  ...BY_OTHERS,
  ...AT_HOME,
  ...OF_NEEDS,
  ...BY_WOUND_NURSES,
  ...IN_THE_MIX_OF_OTHERS,
  ...BY_STRANGERS_OF_OTHERS,
  ...Object.entries(OF_NOTHING_BY_OTHERS),
])('of no provider: %s', (_, said) => {
  test.each(said)('%s → %s', (text, codes) => {
    const { suggestions, questions } = suggestNote({ text, author: 'RN', date: '2026-06-01' }, editions);
    const asked = questions.filter(({ reason }) => reason === 'not-a-provider').flatMap((one) => one.codes ?? []);
    expect([...suggestions.map(({ code }) => code), ...asked].sort().join(' ')).toBe(codes);
  });
});
