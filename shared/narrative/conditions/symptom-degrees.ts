import type { Token } from '../reading/tokens.ts';
import { wordForm } from '../reading/word-form.ts';

const DEGREES: ReadonlySet<string> = new Set(['mild', 'moderate', 'severe']);
const SYMPTOMS: ReadonlySet<string> = new Set(
  'agitation aggression combativeness apathy delusions hallucinations wandering confusion pain dyspnea edema weakness fatigue nausea wheezing cough tremor dysphagia dysarthria ataxia'
    .split(' ')
    .map(wordForm),
);

/**
 * The words about a condition without the degrees of its symptoms: `dementia with delusions, mild agitation` says nothing of how
 * severe the dementia is.
 */
export function withoutSymptomDegrees(tiers: Token[][]): Token[][] {
  const isOfSymptom = (tier: readonly Token[], i: number) =>
    DEGREES.has(tier[i]?.word ?? '') && SYMPTOMS.has(tier[i + 1]?.word ?? '');
  const gone = new Set(tiers.flatMap((tier) => tier.filter((_, i) => isOfSymptom(tier, i))));
  return gone.size > 0 ? tiers.map((tier) => tier.filter((token) => !gone.has(token))) : tiers;
}
