import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOneSlipAway, Vocabulary } from '../../../shared/icd10cm/vocabulary.ts';

/** Words of few letters, so that they are often alike. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '1'), minLength: 1, maxLength: 6 });

test('words are found whole and by their beginning', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), word, (words, asked) => {
      const vocabulary = new Vocabulary(words);
      expect(vocabulary.words[vocabulary.find(asked)] === asked).toBe(words.includes(asked));
      const { from, to } = vocabulary.startingWith(asked);
      expect(vocabulary.words.slice(from, to)).toEqual(
        [...new Set(words)].filter((each) => each.startsWith(asked)).sort(),
      );
    }),
  );
});

test('every word with one slip between is found, and no other', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), word, (words, asked) => {
      const vocabulary = new Vocabulary(words);
      const found = vocabulary.oneSlipFrom(asked).map((number) => vocabulary.words[number]);
      expect(found).toEqual(vocabulary.words.filter((each) => isOneSlipAway(asked, each)));
    }),
    { numRuns: 300 },
  );
});

test('one slip', () => {
  for (const [a, b] of [
    ['heart', 'haert'],
    ['heart', 'hert'],
    ['heart', 'hearrt'],
    ['heart', 'heort'],
  ] as const) {
    expect(isOneSlipAway(a, b)).toBe(true);
    expect(isOneSlipAway(b, a)).toBe(true);
  }
  for (const [a, b] of [
    ['heart', 'heart'],
    ['heart', 'hreat'],
    ['heart', 'hurts'],
    ['heart', 'heartily'],
    ['', 'ab'],
  ] as const) {
    expect(isOneSlipAway(a, b)).toBe(false);
  }
});
