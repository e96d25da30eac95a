import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptySet, forEachRow } from '../../../shared/icd10cm/row-set.ts';
import { TextIndex } from '../../../shared/icd10cm/text-index.ts';

const WORDS = 12;
/** Texts of words 0–11, the low ones in most texts: so both the lists and the sets of an index are met. */
const texts = fc.array(
  fc.record({
    words: fc.array(fc.oneof(fc.nat(1), fc.nat(WORDS - 1)), { maxLength: 9 }),
    length: fc.nat(300),
  }),
  { maxLength: 120 },
);

function indexed(of: readonly { words: number[]; length: number }[]): TextIndex {
  return new TextIndex(WORDS, (writer) => {
    of.forEach(({ words, length }, place) => {
      for (const word of words) writer.word(word);
      writer.end(place + 1000, length);
    });
  });
}

test('a word leads to the texts that hold it, and to no other', () => {
  fc.assert(
    fc.property(texts, (of) => {
      const index = indexed(of);
      for (let word = 0; word < WORDS; word++) {
        const set = emptySet(index.size);
        index.addTo(set, word);
        const places: number[] = [];
        forEachRow(set, (text) => {
          places.push((index.places[text] ?? 0) - 1000);
          return true;
        });
        const holding = of.flatMap(({ words }, place) => (words.includes(word) ? [place] : []));
        expect(places.sort((a, b) => a - b)).toEqual(holding);
      }
    }),
    { numRuns: 60 },
  );
});

test('texts come the shortest first, of equal length as they were given; a length stops at 255', () => {
  fc.assert(
    fc.property(texts, (of) => {
      const index = indexed(of);
      const sorted = of
        .map(({ length }, place) => ({ length: Math.min(255, length), place: place + 1000 }))
        .sort((a, b) => a.length - b.length || a.place - b.place);
      expect([...index.lengths]).toEqual(sorted.map(({ length }) => length));
      expect([...index.places]).toEqual(sorted.map(({ place }) => place));
    }),
    { numRuns: 60 },
  );
});

test('more texts than the first tables hold', () => {
  const many = Array.from({ length: 9000 }, (_, i) => ({ words: [i % 7, 11, i % 5, 8, 9, 10, 1, 2], length: i % 40 }));
  const index = indexed(many);
  expect(index.size).toBe(9000);
  const set = emptySet(index.size);
  index.addTo(set, 6);
  let count = 0;
  forEachRow(set, () => {
    count++;
    return true;
  });
  expect(count).toBe(many.filter(({ words }) => words.includes(6)).length);
});
