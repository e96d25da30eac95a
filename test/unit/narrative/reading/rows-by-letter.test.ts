import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsByLetter, rowsOf } from '../../../../shared/narrative/reading/rows-by-letter.ts';

const PATTERNS = [
  /^I50/,
  /^I49\.9$|^R00/,
  /^C(?:79\.9|80)/,
  /^[ST]\d/,
  /^(?:E(?:08|09|1[013])|K5[0-2])\./,
  /\.9$/,
  /^M1[5-9]|9$/,
  /^\w0/,
  /^i50/i,
  /\bA/,
  /^[A-D]/,
  /(?!^I)/,
];

test('no row is left out whose pattern matches, and rows keep their order', () => {
  const rowsFor = rowsByLetter(PATTERNS, (pattern) => pattern);
  const rows = rowsOf(PATTERNS, (pattern) => pattern);
  const code = fc
    .tuple(fc.constantFrom(...'ACEIKMRSTZi9 é'), fc.stringMatching(/^[0-9A]{0,2}(?:\.[0-9A]{0,4})?$/))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.oneof(code, fc.constant('')), (one) => {
      expect(rowsFor(one).filter((pattern) => pattern.test(one))).toEqual(
        PATTERNS.filter((pattern) => pattern.test(one)),
      );
      expect(rows(one)).toEqual(PATTERNS.filter((pattern) => pattern.test(one)));
      // And again, from memory.
      expect(rows(one)).toBe(rows(one));
    }),
    { numRuns: 2_000 },
  );
});

test('rows are left out whose pattern names other letters', () => {
  const rowsFor = rowsByLetter(PATTERNS, (pattern) => pattern);
  expect(rowsFor('I50.9')).not.toContain(PATTERNS[2]);
  expect(rowsFor('C80.1')).not.toContain(PATTERNS[0]);
});
