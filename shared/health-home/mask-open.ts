import type { Gate, HealthHome } from './answer.ts';
import type { Bare } from './bare.ts';

/**
 * Where one status may come from different masked classes, what leads to it would tell them apart: HIV alone meets New
 * York's criterion and a psychiatric condition waits for its attestation, and both are POSSIBLE; once Medicaid has ended,
 * everyone is NOT_MET. There the masked view leaves open what the status does not say (R10).
 */

/** Whether the state of the criterion is left open: it rests on what is masked, or on its absence, and the status does not say it. */
export function isCriterionOpen({ answer: { status }, criterion, gates }: Bare): boolean {
  if (!criterion.sensitive && criterion.state !== 'not met') return false;
  if (status === 'NOT_MET') return gates.some(({ state }) => state === 'not met');
  return status !== 'ELIGIBLE_LIKELY';
}

/** What stands instead of the criterion, and of the sentence for the status. */
export function openCriterion({ answer: { status, say } }: Bare): Pick<HealthHome, 'criterion' | 'say'> {
  const isPossible = status === 'POSSIBLE';
  return {
    say: isPossible ? 'A criterion is met or would be, and something is open.' : say,
    criterion: {
      id: 'sensitive',
      state: 'possible',
      say: isPossible
        ? 'A criterion of the program is met, or would be if what is open were confirmed; it rests on sensitive evidence.'
        : 'Whether a criterion of the program is met is not shown while sensitive evidence is masked.',
    },
  };
}

/** C2 says what the criterion says. */
export const OPEN_C2 = {
  state: 'unknown',
  say: 'What the criterion rests on is not shown while sensitive evidence is masked.',
  evidence: [],
} as const satisfies Partial<HealthHome['checklist'][number]>;

/** A psychiatric stay answers this gate, a stay for SUD or HIV does not. */
const FACTOR = 'appropriateness';
const OPEN_FACTOR: Gate = {
  id: FACTOR,
  state: 'unanswered',
  say: 'Whether the chart holds an appropriateness factor is not shown while sensitive evidence is masked; a person may know one and enter it.',
};

/** What stands instead of New York's factor, unless a plain fact answers it or the status says it anyway. */
export function openFactor(bare: Bare): Gate | undefined {
  const { answer, criterion, gates } = bare;
  const factor = gates.find(({ id }) => id === FACTOR);
  if (!factor || factor.state === 'not met' || (factor.state === 'met' && !factor.sensitive)) return undefined;
  const isOnlyFactorOpen =
    criterion.state === 'met' &&
    !criterion.sensitive &&
    gates.every(({ id, state }) => id === FACTOR || state === 'met');
  const isTold = answer.status === 'ELIGIBLE_LIKELY' || (answer.status === 'POSSIBLE' && isOnlyFactorOpen);
  return isTold ? undefined : OPEN_FACTOR;
}
