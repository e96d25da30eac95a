import type { Coded } from '../facts.ts';
import type { Constraint, NotFirst, Sequence } from './constraints.ts';
import { closed, type Extension, nearestExtension, type Pair } from './partial-order.ts';

/** A constraint that an order breaks. */
export type Violation = Constraint | NotFirst;

/** The constraints that an order of the list breaks; only those that bind (`must`) unless all are asked for. */
export function violations(
  { constraints, notFirst }: Sequence,
  order: readonly Coded[],
  which: 'must' | 'all' = 'must',
): Violation[] {
  const at = new Map(order.map((one, i) => [one, i]));
  const place = (one: Coded) => at.get(one) ?? Number.POSITIVE_INFINITY;
  return [
    ...notFirst.filter(({ code }) => code === order[0]),
    ...constraints.filter(
      ({ strength, before, after }) =>
        (which === 'all' || strength === 'must') && before.every((one) => place(one) > place(after)),
    ),
  ];
}

/** A legal order, and the diagnoses that stand at another place for it. */
export interface LegalOrder {
  order: readonly Coded[];
  moved: readonly Coded[];
}

/**
 * The legal order that takes the fewest diagnoses to another place; among those, the one that leaves what stands earlier
 * where it is. Nothing but the list's own order decides between legal orders (compliance.md E2).
 * @returns `undefined` where no order is legal: nothing in the list may be first, or notes contradict each other
 */
export function nearestLegalOrder(sequence: Sequence): LegalOrder | undefined {
  const { list, notFirst } = sequence;
  const barred = new Set(notFirst.map(({ code }) => list.indexOf(code)));
  let best: Extension | undefined;
  for (const pairs of ways(sequence)) {
    const free = extend(list.length, pairs);
    const first = free?.order[0];
    if (free === undefined || first === undefined || !barred.has(first)) {
      best = nearer(best, free);
      continue;
    }
    // What comes out first may not be: try each of those that may.
    for (let lead = 0; lead < list.length; lead++) {
      if (barred.has(lead)) continue;
      const leading = list.flatMap((_, i): Pair[] => (i === lead ? [] : [[lead, i]]));
      best = nearer(best, extend(list.length, [...pairs, ...leading]));
    }
  }
  if (!best) return undefined;
  const { order, kept } = best;
  return { order: order.flatMap((i) => list.slice(i, i + 1)), moved: list.filter((_, i) => !kept.has(i)) };
}

function extend(size: number, pairs: readonly Pair[]): Extension | undefined {
  const order = closed(size, pairs);
  return order && nearestExtension(order);
}

/** The one that keeps more rows; among equals the one whose order begins as the list does. */
function nearer(a: Extension | undefined, b: Extension | undefined): Extension | undefined {
  if (!a || !b) return a ?? b;
  if (a.kept.size !== b.kept.size) return a.kept.size > b.kept.size ? a : b;
  const at = a.order.findIndex((row, i) => row !== b.order[i]);
  return at < 0 || (a.order[at] ?? 0) < (b.order[at] ?? 0) ? a : b;
}

/** Ways to choose which of several causes stands before that are tried at most; a chart has one or two. */
const MOST_WAYS = 64;

/** The constraints as pairs of rows: a list for each choice among causes, the earlier standing cause first. */
function* ways({ list, constraints }: Sequence): Generator<Pair[]> {
  const binding = constraints.filter(({ strength }) => strength === 'must');
  const total = binding.reduce((count, { before }) => Math.min(count * before.length, MOST_WAYS), 1);
  for (let way = 0; way < total; way++) {
    let rest = way;
    yield binding.map(({ before, after }): Pair => {
      const cause = before[rest % before.length] ?? before[0];
      rest = Math.floor(rest / before.length);
      return [list.indexOf(cause), list.indexOf(after)];
    });
  }
}
