/** A set of row numbers, a bit each: what a search intersects. */
export type RowSet = Uint32Array<ArrayBuffer>;

/** A set of none, of a table of so many rows. */
export function emptySet(rows: number): RowSet {
  return new Uint32Array((rows + 31) >>> 5);
}

/** Whether a row is in a set. */
export function holds(set: RowSet, row: number): boolean {
  return ((set[row >>> 5] ?? 0) & (1 << (row & 31))) !== 0;
}

/** Adds what `more` has. */
export function unite(set: RowSet, more: RowSet): void {
  for (let i = 0; i < set.length; i++) set[i] = (set[i] ?? 0) | (more[i] ?? 0);
}

/** Takes away what `other` has not. */
export function intersect(set: RowSet, other: RowSet): void {
  for (let i = 0; i < set.length; i++) set[i] = (set[i] ?? 0) & (other[i] ?? 0);
}

/** Calls `visit` with each row in order until it answers false. */
export function forEachRow(set: RowSet, visit: (row: number) => boolean): void {
  for (let i = 0; i < set.length; i++) {
    let bits = set[i] ?? 0;
    while (bits !== 0) {
      const lowest = 31 - Math.clz32(bits & -bits);
      if (!visit(i * 32 + lowest)) return;
      bits &= bits - 1;
    }
  }
}

/** How many rows a set has. */
export function countOf(set: RowSet): number {
  let count = 0;
  for (let bits of set) for (; bits !== 0; bits &= bits - 1) count++;
  return count;
}

/** For each of so many rows, the sum of the weights of the sets that have it. */
export function weighed(sets: readonly RowSet[], weights: readonly number[], rows: number): Float32Array {
  const sums = new Float32Array(rows);
  sets.forEach((set, i) => {
    const weight = weights[i] ?? 0;
    forEachRow(set, (row) => {
      sums[row] = (sums[row] ?? 0) + weight;
      return true;
    });
  });
  return sums;
}

/** The rows whose sum is `from` or more and less than `below`. */
export function rowsBetween(sums: Float32Array, from: number, below: number): RowSet {
  const rows = emptySet(sums.length);
  sums.forEach((sum, row) => {
    if (sum >= from && sum < below) rows[row >>> 5] = (rows[row >>> 5] ?? 0) | (1 << (row & 31));
  });
  return rows;
}
