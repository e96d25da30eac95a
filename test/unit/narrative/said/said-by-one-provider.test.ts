import { describe, expect, test } from 'vitest';
import { suggestNote } from '../../../../shared/narrative/suggest-note.ts';
import { shippedEditions } from '../../../shipped.ts';
import { BONES_AND_SKIN } from './said-bones-and-skin.ts';
import { MANY_WRITERS } from './said-by-many-writers.ts';
import type { Said } from './said-form.ts';
import { DOUBTED_IN_CHARTS, IN_CHARTS } from './said-in-charts.ts';
import { IN_PASSING } from './said-in-passing.ts';
import { KINDS } from './said-kinds.ts';
import { MEDICINE } from './said-medicine.ts';
import { MORE_KINDS } from './said-more-kinds.ts';
import { NERVES_AND_MIND } from './said-nerves-and-mind.ts';
import { OF_SOMEBODY } from './said-of-somebody.ts';
import { PLAINLY } from './said-plainly.ts';
import { OVER, SHORTHAND } from './said-shorthand.ts';
import { SPECIALTIES } from './said-specialties.ts';
import { SPECIFIC } from './said-specific.ts';
import { SAID_TWICE } from './said-twice.ts';
import { NOTES, VISITS } from './said-whole-notes.ts';

const editions = await shippedEditions();

/** By the day of the note: FY2026, FY2027. */
const TABLES: readonly (readonly [day: string, tables: Readonly<Record<string, Said>>])[] = [
  [
    '2026-06-01',
    {
      shorthand: SHORTHAND,
      specialties: SPECIALTIES,
      'over, taken back, another’s': OVER,
      'the most specific code': SPECIFIC,
      'named again in another place': SAID_TWICE,
      'visit notes': VISITS,
      'whole notes': NOTES,
      ...KINDS,
      ...MORE_KINDS,
      ...MEDICINE,
      ...NERVES_AND_MIND,
      ...BONES_AND_SKIN,
      ...OF_SOMEBODY,
      ...IN_CHARTS,
      ...DOUBTED_IN_CHARTS,
    },
  ],
  ['2026-05-15', MANY_WRITERS],
  ['2026-11-01', { ...IN_PASSING, ...PLAINLY }],
];
const groups = TABLES.flatMap(([day, tables]) =>
  Object.entries(tables).map(([name, said]) => [name, day, said] as const),
);

describe.each(groups)('a provider’s words: %s', (_, date, said) => {
  test.each(said)('%s → %s', (text, codes) => {
    const { suggestions } = suggestNote({ text, author: 'MD', date }, editions);
    const given = suggestions.map(({ code }) => code).sort();
    expect(given.join(' ')).toBe(codes.split(' ').sort().join(' '));
  });
});
