import { classInSentence } from './class-words.ts';
import type { Place, Profile, Single } from './profile.ts';

/**
 * What a program asks for, in words. The same for everyone whom the profile is asked about, so that nothing in it tells
 * what a person has or lacks.
 */
export function criteriaWords({ criteria, functional }: Profile): string {
  const { twoChronic, oneChronicPlusRisk: risk, pairs, single } = criteria;
  const parts = [
    ...(twoChronic ? [`two of ${listOf(twoChronic)} by different codes`] : []),
    ...(risk
      ? [
          `one of ${risk.conditions === 'any' ? 'the condition classes' : listOf(risk.conditions)} and ${riskWords(risk)}`,
        ]
      : []),
    ...(pairs ?? []).map(([a, b]) => `${listOf(a, ' or ')} with ${listOf(b, ' or ')}`),
    ...(single && single.length > 0 ? [single.map(singleWords).join(' or ')] : []),
  ];
  const attested = functional ? ', with functional impairment attested where it asks for it' : '';
  return `${parts.join('; or ')}${attested}`;
}

function riskWords({ risk, second }: NonNullable<Profile['criteria']['oneChronicPlusRisk']>): string {
  const other = second ? `a second condition (${listOf(second)}) or ` : '';
  if (typeof risk === 'object' && 'scoreAtLeast' in risk)
    return `${other}an entered risk score of ${risk.scoreAtLeast} or more`;
  return risk === 'listed' ? `${other}a risk of the list` : `${other}a risk (${listOf(risk)})`;
}

function singleWords(single: Single): string {
  return single === 'SPMI' ? 'a serious and persistent mental health condition' : classInSentence(single);
}

function listOf(place: Place, between = ', '): string {
  return place.map(classInSentence).join(between);
}
