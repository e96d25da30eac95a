import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  countOf,
  emptySet,
  forEachRow,
  holds,
  intersect,
  type RowSet,
  rowsBetween,
  unite,
  weighed,
} from '../../../shared/icd10cm/row-set.ts';

const ROWS = 70;
const rows = fc.uniqueArray(fc.nat(ROWS - 1), { maxLength: ROWS });

function setOf(members: readonly number[]): RowSet {
  const set = emptySet(ROWS);
  for (const row of members) set[row >>> 5] = (set[row >>> 5] ?? 0) | (1 << (row & 31));
  return set;
}

function membersOf(set: RowSet): number[] {
  const members: number[] = [];
  forEachRow(set, (row) => {
    members.push(row);
    return true;
  });
  return members;
}

test('union, common rows and membership are those of sets', () => {
  fc.assert(
    fc.property(rows, rows, (a, b) => {
      const both = setOf(a);
      intersect(both, setOf(b));
      expect(membersOf(both)).toEqual(a.filter((row) => b.includes(row)).sort((x, y) => x - y));
      const either = setOf(a);
      unite(either, setOf(b));
      expect(membersOf(either)).toEqual([...new Set([...a, ...b])].sort((x, y) => x - y));
      for (let row = 0; row < ROWS; row++) expect(holds(either, row)).toBe(a.includes(row) || b.includes(row));
    }),
  );
});

test('rows come in order, and no further than asked for', () => {
  const seen: number[] = [];
  forEachRow(setOf([69, 31, 32, 3, 0]), (row) => {
    seen.push(row);
    return row < 31;
  });
  expect(seen).toEqual([0, 3, 31]);
});

test('how many rows a set has', () => {
  fc.assert(
    fc.property(rows, (members) => {
      expect(countOf(setOf(members))).toBe(members.length);
    }),
  );
});

test('each row is worth the sum of the weights of its sets', () => {
  const weight = fc.integer({ min: 0, max: 8 });
  fc.assert(
    fc.property(fc.array(fc.tuple(rows, weight), { maxLength: 16 }), weight, weight, (all, from, below) => {
      const sums = Array.from({ length: ROWS }, (_, row) =>
        all.reduce((sum, [members, weight]) => (members.includes(row) ? sum + weight : sum), 0),
      );
      const found = weighed(
        all.map(([members]) => setOf(members)),
        all.map(([, weight]) => weight),
        ROWS,
      );
      expect([...found]).toEqual(sums);
      const between = sums.flatMap((sum, row) => (sum >= from && sum < below ? [row] : []));
      expect(membersOf(rowsBetween(found, from, below))).toEqual(between);
    }),
  );
});
