import type { Evidence } from '../chart/evidence.ts';
import { datesOfPlans } from './documentation/dates-of-plan.ts';
import { severityWithout } from './documentation/plan-elements.ts';
import type { NonEmpty } from './finding.ts';
import { speaksOfSignature } from './papers/signatures.ts';
import { signedOf } from './papers/signed.ts';
import { wholePaper } from './papers/statements.ts';
import { rule, type Said } from './rule.ts';

/**
 * The plan of care carries a provider's signature and its date, and a recertification says how much longer services are
 * needed; and the days that its form gives fit the start of care and each other (`documentation/dates-of-plan.ts`). A line that waits for a signature is none. Whether it was signed before billing cannot be told: no chart holds
 * the day of billing.
 */
export const planSignedAndDated = rule({
  code: 'EL07',
  name: 'plan-signed-and-dated',
  version: 1,
  severity: 'warn',
  cite: ['42 CFR 424.22(b)', '42 CFR 409.43(c)–(d)', 'project: shared/rules/papers/signatures.ts'],
  needs: ['document:plan-of-care'],
  reads: ['provider-documents'],
  payer: 'pdgm',
  *check(facts): Iterable<Said> {
    const { plans, hasUnread, signatures, isRecertification, estimates } = signedOf(facts);
    const [plan, ...more] = plans;
    if (!plan || hasUnread) return;
    const looked: NonEmpty<Evidence> = [wholePaper(plan), ...more.map(wholePaper)];
    const [signature] = signatures;
    if (!signature) {
      const say = 'Plan of care: looked for and not found: a provider’s signature.';
      // The page of the drugs or of the goals is not the one that is signed; a line that waits for it is.
      const hasLine = plans.some(speaksOfSignature);
      const severity = hasLine ? {} : severityWithout(facts, ['frequency']);
      yield { at: looked, about: ['signature'], document: plan.id, say, ...severity };
    } else if (signatures.every(({ day }) => day === undefined)) {
      const say = `Plan of care: signed${signature.name === undefined ? '' : ` (${signature.name})`}, and the signature has no date.`;
      yield { at: [signature.at], about: ['date of signature'], document: signature.paper.id, say };
    }
    yield* datesOfPlans(facts);
    if (!isRecertification || estimates.length > 0) return;
    const say =
      'Recertification: looked for in the certifying provider’s documents and not found: an estimate of how much longer services will be needed.';
    yield { at: looked, about: ['estimate'], document: plan.id, say };
  },
});
