import type { Evidence } from '../chart/evidence.ts';
import { planElements } from './documentation/plan-elements.ts';
import { unplannedTreatments } from './documentation/planned-treatments.ts';
import { unscheduled } from './documentation/unscheduled.ts';
import type { NonEmpty } from './finding.ts';
import { wholePaper } from './papers/statements.ts';
import { rule, type Said } from './rule.ts';

/**
 * The elements that every plan of care holds and this one, read as a whole, does not: one finding that names them all, each
 * with its paragraph, and shows what was found. A label with nothing behind it is not there; where another plan of care could
 * not be read, nothing is called missing. What is evidently an excerpt is not held to be the whole plan: that is information,
 * and the checklist shows each element all the same. Order of the elements as in the regulation. What the assessment says that the
 * patient has (oxygen, a catheter, a wound) is named by a plan that is whole.
 */
export const planElementMissing = rule({
  code: 'EL06',
  name: 'plan-element-missing',
  version: 2,
  severity: 'warn',
  cite: ['42 CFR 484.60(a)(2)', 'project: shared/rules/documentation/plan-elements.ts'],
  needs: ['document:plan-of-care'],
  reads: ['oasis'],
  act: 'return-to-clinician',
  *check(facts): Iterable<Said> {
    const { plans, elements, hasUnread, isExcerpt, blankSupplies } = planElements(facts);
    const [first, ...more] = plans;
    if (!first || hasUnread) return;
    for (const { name, paper, at, other } of unscheduled(facts)) {
      const say = `Plan of care: ${name} is ordered without a frequency; another discipline has one (“${other.value}”). An order names the frequency and duration of each.`;
      yield { at: [at, other], about: ['frequency', name], document: paper.id, say, cite: ['42 CFR 409.43(b)'] };
    }
    for (const { name, at } of unplannedTreatments(facts)) {
      const say = `Plan of care: the chart has ${name} (${at.what} ${at.value}), and the plan names neither care nor supplies for it.`;
      const cite = ['42 CFR 484.60(a)(2)(iii)', '42 CFR 484.60(a)(2)(x)'];
      yield { at: [at, ...plans.map(wholePaper)], about: ['treatment', name], document: first.id, say, cite };
    }
    if (blankSupplies) {
      const say = `Plan of care: “${blankSupplies.value}” has nothing behind it, and the plan names no equipment or supplies. Where none are needed, the line says so.`;
      const cite = ['42 CFR 484.60(a)(2)(iii)'];
      yield { at: [blankSupplies], about: ['supplies'], document: first.id, severity: 'info', say, cite };
    }
    const missing = elements.filter(({ at }) => at === undefined);
    if (missing.length === 0) return;
    const found = elements.flatMap(({ at }) => (at ? [at] : []));
    const about = missing.map(({ id }) => id);
    const at: NonEmpty<Evidence> = [wholePaper(first), ...more.map(wholePaper), ...found];
    if (isExcerpt) {
      const there = elements.flatMap(({ name, at: is }) => (is ? [name] : [])).join('; ');
      const say = `What was given as plan of care reads as an excerpt (it holds ${there === '' ? 'no element' : there}). It is not held to be the whole plan: the other ${missing.length} of ${elements.length} elements are not called missing.`;
      yield { at, about: ['excerpt', ...about], document: first.id, severity: 'info', say };
      return;
    }
    const cite = missing.map((one) => one.cite);
    const names = missing.map((one) => `${one.name} (${one.cite.replace(/^.*\(/, '')}`).join('; ');
    const say = `Plan of care: looked for and not found: ${names}. Found: ${found.length} of ${elements.length} elements.`;
    yield { at, about, document: first.id, say, cite };
  },
});
