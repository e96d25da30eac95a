import { describe, expect, test } from 'vitest';
import { openEditions } from '../../../../server/editions/open.ts';
import { suggestNote } from '../../../../shared/narrative/suggest-note.ts';

const editions = await openEditions({ kinds: ['icd10cm-codes', 'icd10cm-notes', 'narrative-terms'] });
const given = (text: string, author: 'MD' | 'MSW' = 'MD') =>
  suggestNote({ text, author, date: '2026-06-01' }, editions).suggestions.map(({ code }) => code);

describe('a long note of no care that names one or two things names them in passing', () => {
  test.each([
    'Letter to the plan on behalf of my practice. The denials for gout and psoriasis between March and May were errors of the billing office and touch several members of yours. Please process them again.',
    'Return to work visit. She had shingles as a student. Examination normal, vision normal, hearing normal, no limits found. She may lift, climb and drive as before. Form signed and handed to her.',
    'Genetic counsel: healthy woman of 34, own panel negative. An aunt and a cousin were followed elsewhere. A lipoma of the back was noted. The report was explained and a copy goes to her. No further visit.',
  ])('%s', (text) => {
    expect(given(text)).toEqual([]);
  });
});

describe('suggested all the same', () => {
  test.each([
    ['a short text may be all there is', 'CHF and COPD.', ['I50.9', 'J44.9']],
    [
      'who comes',
      'Letter to the agency. He has Huntington disease and falls asleep in his chair most of the day, the family is tired and asks for help with the mornings. Please send SN and an aide to see him next week.',
      ['G10'],
    ],
    [
      'what is given',
      'I saw him at the office with his wife. The Huntington disease goes slowly on and the movements trouble him less since he is on tetrabenazine 25 mg three times a day. We talked about his driving again.',
      ['G10'],
    ],
    [
      'more than two things',
      'He came with his wife to go over the list: hypothyroidism, COPD, essential hypertension, gout and psoriasis are what he carries, all as they were when he was here before the winter, and nothing was changed.',
      ['E03.9', 'I10', 'J44.9', 'L40.9', 'M10.9'],
    ],
  ])('%s', (_, text, codes) => {
    expect(given(text).sort()).toEqual(codes);
  });

  test('a social worker’s note tells of needs and of no drug', () => {
    expect(
      given(
        'Met with him and his niece in the kitchen. He got an eviction notice posted on the door, and the utility bills lie unopened on the table by the window. He says that he would rather not ask anybody for money again.',
        'MSW',
      ),
    ).toContain('Z59.811');
  });
});
