import { describe, expect, test } from 'vitest';
import { suggestNote } from '../../../../shared/narrative/suggest-note.ts';
import { shippedEditions } from '../../../shipped.ts';
import { ASIDE } from './said-aside.ts';
import { AT_FIRST_SIGHT } from './said-at-first-sight.ts';
import { BY_PROVIDERS } from './said-by-providers.ts';
import { BY_STRANGERS } from './said-by-strangers.ts';
import { IN_CLINICS } from './said-in-clinics.ts';
import { IN_DEMO_CHARTS } from './said-in-demo-charts.ts';
import { IN_HISTORIES } from './said-in-histories.ts';
import { IN_HOSPITALS } from './said-in-hospitals.ts';
import { IN_THE_MIX } from './said-in-the-mix.ts';
import { OF_NOTHING } from './said-of-nothing.ts';
import { OF_OTHERS_NOTES } from './said-of-others-notes.ts';
import { REVISED } from './said-revised.ts';
import { TERSELY } from './said-tersely.ts';

const editions = await shippedEditions();

describe.each(
  [
    BY_PROVIDERS,
    IN_CLINICS,
    IN_DEMO_CHARTS,
    AT_FIRST_SIGHT,
    IN_THE_MIX,
    IN_HISTORIES,
    IN_HOSPITALS,
    BY_STRANGERS,
    REVISED,
    ASIDE,
    TERSELY,
    OF_NOTHING,
    OF_OTHERS_NOTES,
  ].flatMap((said) => Object.entries(said)),
)('a provider’s words: %s', (_, said) => {
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
