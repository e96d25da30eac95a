import type { BindingShown } from './describe.ts';

/**
 * What another order of the same diagnoses would break: for a look at an order that nobody has written down yet. The same
 * verdict as `describeSequence` gives of a chart in that order; needs no table, so that a panel can follow a drag.
 * @param order the diagnoses by pointer, first to last
 */
export function brokenBy(bindings: readonly BindingShown[], order: readonly string[]): BindingShown[] {
  const at = new Map(order.map((pointer, i) => [pointer, i]));
  const place = (pointer: string) => at.get(pointer) ?? Number.POSITIVE_INFINITY;
  return bindings.filter(({ before, after }) =>
    before.length === 0
      ? order[0] === after.pointer
      : before.every(({ pointer }) => place(pointer) > place(after.pointer)),
  );
}
