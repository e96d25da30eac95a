/**
 * Adds to a list what a record gives, however much that is: `push(...more)` makes each an argument of one call, and past about
 * 100,000 of them there is no room for it.
 */
export function append<T>(list: T[], more: readonly T[]): void {
  for (const one of more) list.push(one);
}
