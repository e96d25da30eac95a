import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { misspeltCues } from '../../../../shared/narrative/reading/misspelt-cues.ts';
import { plainText } from '../../../../shared/narrative/reading/plain-text.ts';
import { suggestNote } from '../../../../shared/narrative/suggest-note.ts';
import { shippedEditions } from '../../../shipped.ts';

const editions = await shippedEditions();

describe('slips in words that turn what a note says', () => {
  test.each([
    ['Deneis chest pain', 'Denies chest pain'],
    ['PE was exluded', 'PE was excluded'],
    ['UTI, RESLOVED', 'UTI, RESOLVED'],
    ['her mtoher had', 'her mother had'],
    ['witoout gangrene', 'without gangrene'],
    ['Past medical histroy:', 'Past medical history:'],
    ['Instructedd on s/s', 'Instructed on s/s'],
    ['acute on chornic', 'acute on chronic'],
    ['hypertenssion, depresion', 'hypertension, depression'],
    ['presure ulser, sacarl', 'pressure ulcer, sacral'],
    ['R lat maleolus', 'R lat malleolus'],
    ['inuslin, coumadinn', 'insulin, coumadin'],
  ])('%j is read as %j', (given, read) => {
    expect(plainText(given).text).toBe(read);
  });

  test('words of their own stay: names, other tenses, plurals, parts of longer words, other alphabets', () => {
    for (const given of [
      'Denise and Denis visited',
      'a precious material, heated and cleaned',
      'should resolve, resolves',
      'patent foramen ovale, his parents',
      'though he waited',
      'a medical and medial matter, structure, injection, confusion',
      'canker and canter, cancel the prostheses',
      'histories preventions mothers',
      'unresolvd nonhealed',
      'chronico crónico',
      'Immun: flu',
      'mtoher-in-law',
      'dnies',
    ])
      expect(plainText(given).text, given).toBe(given === 'dnies' ? 'denies' : given);
  });

  test('what is found is quoted as it was typed', () => {
    const given = 'Chornic systolic heart failure. Deneis diabetes.';
    const { suggestions } = suggestNote({ text: given, author: 'MD', date: '2026-03-01' }, editions);
    expect(suggestions.map(({ code }) => code)).toEqual(['I50.22']);
    for (const { start, end, text } of suggestions.flatMap(({ spans }) => spans)) {
      expect(given.slice(start, end)).toBe(text);
      expect(text).not.toContain('Chronic');
    }
    expect(suggestions.flatMap(({ spans }) => spans).some(({ text }) => text.startsWith('Chornic'))).toBe(true);
  });

  test.each(['denies', 'excluded', 'resolved', 'mother', 'without', 'instructed', 'prophylaxis'])(
    'any slip behind the first letter of "%s" is read as it, or as it stands',
    (cue) => {
      const slip = fc
        .record({ kind: fc.constantFrom('turn', 'drop', 'double'), at: fc.integer({ min: 1, max: cue.length - 2 }) })
        .map(({ kind, at }) =>
          kind === 'turn'
            ? `${cue.slice(0, at)}${cue[at + 1]}${cue[at]}${cue.slice(at + 2)}`
            : kind === 'drop'
              ? cue.slice(0, at) + cue.slice(at + 1)
              : cue.slice(0, at + 1) + cue.slice(at),
        );
      fc.assert(
        fc.property(slip, (word) => {
          const [change] = misspeltCues(`note ${word} here`);
          if (word !== cue && !['denis', 'denise', 'resoled', 'resoved'].includes(word))
            expect(change).toEqual({ start: 5, end: 5 + word.length, put: cue });
        }),
      );
    },
  );
});
