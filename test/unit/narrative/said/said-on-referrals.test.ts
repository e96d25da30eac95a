import { describe, expect, test } from 'vitest';
import type { AuthorRole } from '../../../../shared/chart/chart.ts';
import { suggestNote } from '../../../../shared/narrative/suggest-note.ts';
import { shippedEditions } from '../../../shipped.ts';
import { ON_DISCHARGE } from './said-on-discharge.ts';
import { ON_REFERRALS, ON_REFERRALS_OF_OTHERS } from './said-on-referrals.ts';

const editions = await shippedEditions();

function codesOf(text: string, author: AuthorRole): string {
  const { suggestions, questions } = suggestNote({ text, author, date: '2026-06-01' }, editions);
  const asked = questions.filter(({ reason }) => reason === 'not-a-provider').flatMap(({ codes }) => codes ?? []);
  return [...suggestions.map(({ code }) => code), ...(author === 'MD' ? [] : asked)].sort().join(' ');
}

describe.each(Object.entries(ON_REFERRALS))('on referrals: %s', (_, said) => {
  test.each(said)('%s → %s', (text, codes) => expect(codesOf(text, 'MD')).toBe(codes));
});

describe.each(Object.entries(ON_DISCHARGE))('on discharge: %s', (_, said) => {
  test.each(said)('%s → %s', (text, codes) => expect(codesOf(text, 'MD')).toBe(codes));
});

describe.each(Object.entries(ON_REFERRALS_OF_OTHERS))('on forms of nurses: %s', (_, said) => {
  test.each(said)('%s → %s', (text, codes) => expect(codesOf(text, 'RN')).toBe(codes));
});
