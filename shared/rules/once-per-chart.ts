import type { Facts } from './facts.ts';

/** A function of the facts that is asked by several rules, or by a rule and the checklist, worked out once a chart. */
export function oncePerChart<T>(make: (facts: Facts) => T): (facts: Facts) => T {
  return (facts) => facts.once(make);
}
