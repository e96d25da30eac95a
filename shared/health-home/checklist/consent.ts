import { type Consent, consentsOn, isPart2 } from '../disclosure.ts';
import type { HealthHomeFacts } from '../facts.ts';
import { isCurrent } from '../period-on.ts';
import { activePlans } from '../plan-review.ts';
import { means, seenIn } from '../seen.ts';
import { type Answer, answer, found, nothing } from './item.ts';

const PRIVACY = new Set(['patient-privacy', 'IDSCL', '59284-0', 'INFA', 'INFASO']);
const AGREEMENT_SCOPE = new Set(['treatment']);

function isToShare(consent: Consent): boolean {
  const { scope, categories, provision } = consent.each;
  return provision !== 'deny' && (means(scope, PRIVACY) || means(categories, PRIVACY) || isPart2(consent));
}

/**
 * C4: consent to share; where SUD is there, of type 42CFRPart2CD (a general one alone is partial). The masked item speaks
 * of the general consent only, for everyone alike: whether the other is asked for would tell the class.
 */
export function consentToShare(facts: HealthHomeFacts): Answer {
  const shares = consentsOn(facts).filter(isToShare);
  const part2 = shares.filter(isPart2);
  const evidence = shares.map((one) => ({ ...found('Consent to share', one, one.each.date), sensitive: isPart2(one) }));
  const none = nothing(facts, ['consents'], 'No active consent to share was found.');
  if (shares.length === 0) return { ...none, masked: {} };
  const masked = {
    state: 'present' as const,
    say: 'A consent to share is active. Whether sensitive records need another is not shown here.',
    // A reference to a consent alone says neither what it is for nor that it is the one of Part 2.
    evidence: shares.map((one) => found('Consent to share', { at: one.at }, one.each.date)),
  };
  if (!facts.active.has('SUD')) return answer('present', 'A consent to share is active.', evidence, masked);
  return part2.length > 0
    ? answer('present', 'A consent to share under 42 CFR Part 2 is active.', evidence, masked)
    : answer(
        'partial',
        'A general consent is active; substance use records need one under 42 CFR Part 2.',
        evidence,
        masked,
      );
}

const AGREEMENT =
  /(patient|member|participant|care plan|plan of care).{0,30}(agreement|signature|signed)|signed.{0,20}plan|enrol+ment (form|agreement)/i;

/** C16: the patient's agreement or signature. Nothing found is unknown, never absent: paper is not in the chart. */
export function agreement(facts: HealthHomeFacts): Answer {
  const plans = new Set(activePlans(facts).flatMap(({ ref }) => ref ?? []));
  const signed = seenIn(facts, 'provenance').filter(
    ({ each }) =>
      each.signed === true &&
      each.targets.some((target) => plans.has(target)) &&
      isCurrent({ from: each.recorded }, facts.asOf),
  );
  const byPatient = signed.find(({ each }) =>
    each.agents?.some(({ type }) => type === 'Patient' || type === 'RelatedPerson'),
  );
  if (byPatient) {
    return answer('present', 'The plan is signed by the patient or for them.', [
      found('Signature', byPatient, byPatient.each.recorded),
    ]);
  }
  const consent = consentsOn(facts).find(({ each }) => means(each.scope, AGREEMENT_SCOPE) && each.provision !== 'deny');
  if (consent)
    return answer('present', 'A consent to the care is active.', [found('Consent', consent, consent.each.date)]);
  const paper = seenIn(facts, 'documents').find(({ each }) =>
    [each.title, ...(each.codes ?? []).map(({ display }) => display)].some((word) => AGREEMENT.test(word ?? '')),
  );
  if (paper) return answer('present', 'A signed agreement is on file.', [found('Document', paper, paper.each.date)]);
  const [other] = signed;
  if (other) {
    return answer('partial', 'The plan is signed, and not told to be by the patient.', [
      found('Signature', other, other.each.recorded),
    ]);
  }
  return answer('unknown', 'No agreement or signature is in the chart; it may be on paper.');
}
