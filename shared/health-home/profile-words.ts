import type { Profile, Single } from './profile.ts';

/**
 * What a program asks for, in words. The same for everyone whom the profile is asked about, so that nothing in it tells
 * what a person has or lacks.
 */
export function criteriaWords({ criteria, functional }: Profile): string {
  const { twoChronic, oneChronicPlusRisk: risk, pairs, single } = criteria;
  const parts = [
    ...(twoChronic ? [`two of ${twoChronic.join(', ')} by different codes`] : []),
    ...(risk
      ? [
          `one of ${risk.conditions === 'any' ? 'the condition classes' : risk.conditions.join(', ')} and ${riskWords(risk)}`,
        ]
      : []),
    ...(pairs ?? []).map(([a, b]) => `${a.join(' or ')} with ${b.join(' or ')}`),
    ...(single && single.length > 0 ? [single.map(singleWords).join(' or ')] : []),
  ];
  const attested = functional ? ', with functional impairment attested where it asks for it' : '';
  return `${parts.join('; or ')}${attested}`;
}

function riskWords({ risk, second }: NonNullable<Profile['criteria']['oneChronicPlusRisk']>): string {
  const other = second ? `a second condition (${second.join(', ')}) or ` : '';
  if (typeof risk === 'object' && 'scoreAtLeast' in risk)
    return `${other}an entered risk score of ${risk.scoreAtLeast} or more`;
  return risk === 'listed' ? `${other}a risk of the list` : `${other}a risk (${risk.join(', ')})`;
}

function singleWords(single: Single): string {
  if (single === 'SPMI') return 'a serious and persistent mental health condition';
  return single === 'SED' ? 'serious emotional disturbance' : single;
}
