import { planElements } from './documentation/plan-elements.ts';
import { unscheduled } from './documentation/unscheduled.ts';
import type { NonEmpty } from './finding.ts';
import { rule, type Said } from './rule.ts';
import { wholePaper } from './statements.ts';

/**
 * An element that every plan of care holds and this one, read as a whole, does not: one finding an element, with what was
 * found. A label with nothing behind it is not there; where another plan of care could not be read, nothing is called
 * missing. Order of the elements as in the regulation.
 */
export const planElementMissing = rule({
  code: 'EL06',
  name: 'plan-element-missing',
  version: 1,
  severity: 'warn',
  cite: ['42 CFR 484.60(a)(2)', 'project: shared/rules/documentation/plan-elements.ts'],
  needs: ['document:plan-of-care'],
  act: 'return-to-clinician',
  *check(facts): Iterable<Said> {
    const { plans, elements, hasUnread } = planElements(facts);
    const [first, ...more] = plans;
    if (!first || hasUnread) return;
    for (const { name, paper, at, other } of unscheduled(facts)) {
      const say = `Plan of care: ${name} is ordered without a frequency; another discipline has one (“${other.value}”). An order names the frequency and duration of each.`;
      yield { at: [at, other], about: ['frequency', name], document: paper.id, say, cite: ['42 CFR 409.43(b)'] };
    }
    const found = elements.filter(({ at }) => at !== undefined);
    const looked = [wholePaper(first), ...more.map(wholePaper)];
    for (const { id, name, at } of elements) {
      if (at) continue;
      const there = found.flatMap((one) => (one.at ? [one.at] : []));
      const say = `Plan of care: looked for and not found: ${name}. Found: ${found.length} of ${elements.length} elements.`;
      yield {
        at: [...looked, ...there] as unknown as NonEmpty<(typeof looked)[0]>,
        about: [id],
        document: first.id,
        say,
      };
    }
  },
});
