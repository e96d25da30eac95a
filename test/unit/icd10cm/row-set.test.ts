import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  emptySet,
  forEachRow,
  holds,
  intersect,
  type RowSet,
  rowsInMost,
  unite,
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

test('the rows that most sets have', () => {
  fc.assert(
    fc.property(fc.array(rows, { minLength: 1, maxLength: 16 }), (all) => {
      const counts = Array.from({ length: ROWS }, (_, row) => all.filter((members) => members.includes(row)).length);
      const most = Math.max(...counts);
      const { rows: found, count } = rowsInMost(all.map(setOf));
      expect(count).toBe(most);
      const wanted = most === 0 ? [] : counts.flatMap((each, row) => (each === most ? [row] : []));
      expect(membersOf(found)).toEqual(wanted);
    }),
  );
  expect(rowsInMost([]).count).toBe(0);
});

test('the rows that most sets have, some passed over', () => {
  fc.assert(
    fc.property(fc.array(rows, { minLength: 1, maxLength: 16 }), rows, (all, except) => {
      const counts = Array.from({ length: ROWS }, (_, row) =>
        except.includes(row) ? 0 : all.filter((members) => members.includes(row)).length,
      );
      const most = Math.max(...counts);
      const { rows: found, count } = rowsInMost(all.map(setOf), setOf(except));
      expect(count).toBe(most);
      expect(membersOf(found)).toEqual(most === 0 ? [] : counts.flatMap((each, row) => (each === most ? [row] : [])));
    }),
  );
});
