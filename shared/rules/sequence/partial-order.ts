/** Partial orders over the rows 0 … n−1 of a list, where the row number is the place that the list has them in. */

/** "The first stands before the second." */
export type Pair = readonly [before: number, after: number];

/** Everything that follows from some pairs. */
export interface Closed {
  readonly size: number;
  /** Whether `a` has to stand before `b`. */
  isBefore(a: number, b: number): boolean;
}

/** @returns `undefined` where the pairs contradict each other: something would have to stand before itself */
export function closed(size: number, pairs: Iterable<Pair>): Closed | undefined {
  const known = new Uint8Array(size * size);
  for (const [before, after] of pairs) known[before * size + after] = 1;
  for (let via = 0; via < size; via++) {
    for (let a = 0; a < size; a++) {
      if (!known[a * size + via]) continue;
      for (let b = 0; b < size; b++) if (known[via * size + b]) known[a * size + b] = 1;
    }
  }
  for (let i = 0; i < size; i++) if (known[i * size + i]) return undefined;
  return { size, isBefore: (a, b) => known[a * size + b] === 1 };
}

/** An order of the rows that fits a partial order, and the rows that kept their order among each other. */
export interface Extension {
  order: readonly number[];
  kept: ReadonlySet<number>;
}

/**
 * The order that fits and takes the fewest rows to another place; among those, the one that keeps earlier rows.
 *
 * Rows can stay when no two of them stand the wrong way round. "Stands the wrong way round" is transitive, so the most
 * that can stay is the largest antichain of a partial order (Dilworth), found by matching.
 */
export function nearestExtension(order: Closed): Extension {
  const kept = mostKept(order);
  const out: number[] = [];
  const left = new Set(Array.from({ length: order.size }, (_, i) => i));
  while (left.size > 0) {
    for (const row of left) {
      if ([...left].some((other) => other !== row && waitsFor(row, other, kept, order))) continue;
      out.push(row);
      left.delete(row);
      break;
    }
  }
  return { order: out, kept };
}

function waitsFor(row: number, other: number, kept: ReadonlySet<number>, order: Closed): boolean {
  return order.isBefore(other, row) || (other < row && kept.has(other) && kept.has(row));
}

function mostKept(order: Closed): Set<number> {
  const kept = new Set<number>();
  let candidates = Array.from({ length: order.size }, (_, i) => i);
  let most = largestAntichain(candidates, order);
  for (let row = 0; row < order.size; row++) {
    if (!candidates.includes(row)) continue;
    const beside = candidates.filter((other) => other !== row && !areInverted(row, other, order));
    if (1 + largestAntichain(beside, order) === most) {
      kept.add(row);
      most--;
      candidates = beside;
    } else candidates = candidates.filter((other) => other !== row);
  }
  return kept;
}

function areInverted(a: number, b: number, order: Closed): boolean {
  return a < b ? order.isBefore(b, a) : order.isBefore(a, b);
}

/** Rows less the largest matching of rows that stand the wrong way round. */
function largestAntichain(rows: readonly number[], order: Closed): number {
  const partner = new Map<number, number>();
  const place = (row: number, tried: Set<number>): boolean => {
    for (const other of rows) {
      if (other >= row || !order.isBefore(row, other) || tried.has(other)) continue;
      tried.add(other);
      const held = partner.get(other);
      if (held !== undefined && !place(held, tried)) continue;
      partner.set(other, row);
      return true;
    }
    return false;
  };
  return rows.length - rows.filter((row) => place(row, new Set())).length;
}
