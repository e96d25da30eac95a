import { severityWithout } from './documentation/plan-elements.ts';
import { unaddressed } from './documentation/planned-diagnoses.ts';
import { wholePaper } from './papers/statements.ts';
import { rule, type Said } from './rule.ts';
import { named } from './the-list.ts';

/**
 * Other diagnoses that the plan of care does not address: outside its list of diagnoses it names neither the condition nor
 * care, monitoring or a drug for it. Statuses, histories and causes ask for nothing. Generous: only what no word of the
 * plan and no drug touches. An excerpt without the orders is not the page that would: information.
 */
export const diagnosisNotInPlan = rule({
  code: 'EL09',
  name: 'diagnosis-not-in-plan',
  version: 1,
  severity: 'warn',
  cite: ['OG III (FY2026)', 'OASIS guidance manual, M1023', 'project: shared/rules/documentation/planned-diagnoses.ts'],
  needs: ['principal', 'codes', 'document:plan-of-care'],
  reads: ['medications', 'terms'],
  *check(facts): Iterable<Said> {
    const { plans, hasUnread, left } = unaddressed(facts);
    const [first, ...more] = left;
    const [plan, ...others] = plans;
    if (!first || !plan || hasUnread) return;
    const codes = left.map((one) => named(facts, one)).slice(0, 6);
    const rest = left.length > codes.length ? ` and ${left.length - codes.length} more` : '';
    const say = `The plan of care names no care, monitoring or drug for ${codes.join('; ')}${rest}. An other diagnosis is one that is evaluated, treated or monitored.`;
    yield {
      at: [first.at, ...more.map(({ at }) => at), wholePaper(plan), ...others.map(wholePaper)],
      about: left.map(({ shown }) => shown),
      document: plan.id,
      say,
      ...severityWithout(facts, ['frequency', 'medications']),
    };
  },
});
