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

/**
 * The rows that most of the sets have, and how many of the sets that is; 31 sets at most are counted.
 * @param except rows that are passed over
 */
export function rowsInMost(sets: readonly RowSet[], except?: RowSet): { rows: RowSet; count: number } {
  const size = sets[0]?.length ?? 0;
  const rows: RowSet = new Uint32Array(size);
  let count = 0;
  for (let i = 0; i < size; i++) {
    // Binary counters, a bit plane each: thirty-two rows are counted at once.
    let [ones, twos, fours, eights, sixteens] = [0, 0, 0, 0, 0];
    for (const set of sets) {
      let carry = set[i] ?? 0;
      [ones, carry] = [ones ^ carry, ones & carry];
      [twos, carry] = [twos ^ carry, twos & carry];
      [fours, carry] = [fours ^ carry, fours & carry];
      [eights, carry] = [eights ^ carry, eights & carry];
      sixteens ^= carry;
    }
    if (((ones | twos | fours | eights | sixteens) & ~(except?.[i] ?? 0)) === 0) continue;
    const planes = [ones, twos, fours, eights, sixteens];
    let best = 0;
    let having = ~(except?.[i] ?? 0);
    if (having === 0) continue;
    for (let plane = 4; plane >= 0; plane--) {
      const more = having & (planes[plane] ?? 0);
      if (more === 0) continue;
      having = more;
      best |= 1 << plane;
    }
    if (best > count) {
      count = best;
      rows.fill(0);
    }
    if (best === count && best > 0) rows[i] = having;
  }
  return { rows, count };
}
