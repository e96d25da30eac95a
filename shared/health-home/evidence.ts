import type { HealthHomeEvidence } from './answer.ts';
import type { Bare } from './bare.ts';
import { attestation } from './gates.ts';
import type { AllFacts } from './read-facts.ts';
import type { Statement } from './statements.ts';

/** R7: every fact that counted, may count or was dropped, with where and when; before masking. */
export function evidenceOf(all: AllFacts): Bare['evidence'] {
  const { facts, coded } = all;
  const classes = coded.map(({ class: id, use, filler, code, value, at, date, rule, say, sensitive }) => ({
    ...withFacts({ class: id, use }, { code, value, at, date, rule, say }),
    sensitive,
    filler,
  }));
  const unmapped = facts.unmapped.map(({ use, code, at, date, say }) => ({
    ...withFacts({ class: 'unmapped', use }, { code, at, date, rule: 'R1', say }),
    sensitive: false,
    filler: code ?? '',
  }));
  return [...classes, ...statedEvidence(all), ...unmapped];
}

/** Statements that a criterion rests on: the score, an attestation where there is SPMI to attest, SED. */
function statedEvidence({ facts: { profile }, coded, statements }: AllFacts): Bare['evidence'] {
  const { oneChronicPlusRisk, single } = profile.criteria;
  const risk = oneChronicPlusRisk?.risk;
  const hasSpmi = single?.includes('SPMI') && coded.some(({ class: id }) => id.startsWith('SPMI'));
  const needsScore = typeof risk === 'object' && 'scoreAtLeast' in risk;
  const asked: { class: string; given: Statement | undefined; psychiatric: boolean }[] = [
    { class: 'risk-score', given: needsScore ? statements('risk-score') : undefined, psychiatric: false },
    {
      class: 'functional-impairment',
      given: hasSpmi ? attestation(profile, statements) : undefined,
      psychiatric: true,
    },
    { class: 'SED', given: single?.includes('SED') ? statements('sed') : undefined, psychiatric: true },
  ];
  return asked.flatMap(({ class: id, given, psychiatric }) => {
    if (!given) return [];
    const { value, at, date, sensitive } = given;
    const stated = typeof value === 'number' ? { value } : { value: undefined };
    const use = value === false ? 'dropped' : 'counted';
    return [
      {
        ...withFacts(
          { class: id, use },
          { code: undefined, ...stated, at, date, rule: 'R4', say: 'stated by a person' },
        ),
        sensitive: sensitive || psychiatric,
        filler: id,
      },
    ];
  });
}

type Facts = { [K in keyof Omit<HealthHomeEvidence, 'class' | 'use'>]: HealthHomeEvidence[K] | undefined };

function withFacts(base: Pick<HealthHomeEvidence, 'class' | 'use'>, facts: Facts): HealthHomeEvidence {
  return {
    ...base,
    ...(Object.fromEntries(
      Object.entries(facts).filter(([, value]) => value !== undefined),
    ) as Partial<HealthHomeEvidence>),
  };
}
