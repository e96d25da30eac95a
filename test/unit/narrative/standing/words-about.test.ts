import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNote } from '../../../../shared/narrative/reading/reading.ts';
import { anyOf, isWithinWord, mayStand } from '../../../../shared/narrative/standing/words-about.ts';

describe('patterns that are asked of words about a condition', () => {
  const piece = fc.constantFrom('read', 'about', 'class', 'on', 'ab', 'class on', '12', 'é', '_', '\u017f', '🦶');
  const gap = fc.constantFrom('', '', ' ', ' ', '\n', '-', '. ', '"');
  const text = fc.array(fc.tuple(piece, gap), { maxLength: 12 }).map((all) => all.flat().join(''));
  const words = fc.array(piece, { minLength: 1, maxLength: 3 }).map((all) => `(?:${all.join('|')})`);
  const pattern = fc
    .tuple(
      fc.constantFrom('\\b', '^\\s*', '(?:^|[.\\n]\\s*)', '', '(?<!on )\\b'),
      words,
      fc.constantFrom('\\b', '', ' ?', '\\s+', '[^.]{0,9}'),
      words,
      fc.constantFrom('$', '\\s*$', '\\b', ' \\w*$', ''),
    )
    .map((parts) => new RegExp(parts.join(''), 'i'));

  test('match the same words as each by itself, wherever these are taken from the note', () => {
    fc.assert(
      fc.property(
        text,
        fc.array(pattern, { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.nat(),
        (all, patterns, x, y) => {
          const [from = 0, to = 0] = [x % (all.length + 1), y % (all.length + 1)].sort((a, b) => a - b);
          const part = all.slice(from, to);
          const where = { reading: readNote(all), isCut: [from, to].some((at) => isWithinWord(all, at)) };
          const isMatched = patterns.some((each) => each.test(part));
          expect(anyOf(...patterns)(part, where)).toBe(isMatched);
          if (isMatched) expect(patterns.some((each) => mayStand(each, where))).toBe(true);
        },
      ),
      { numRuns: 5_000 },
    );
  });

  test('a word that the end of the stretch cuts is matched as it stands there', () => {
    const where = { reading: readNote('He is only well'), isCut: true };
    expect(anyOf(/\bon\b/)('is on', where)).toBe(true);
    expect(mayStand(/\bon\b/, where)).toBe(true);
  });
});
