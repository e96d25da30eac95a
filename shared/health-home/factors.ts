import type { Source } from '../chart/evidence.ts';
import type { CodeSet } from '../icd10cm/code-set.ts';
import type { Gate } from './answer.ts';
import type { ConditionFact } from './condition-facts.ts';
import { monthsBefore } from './dates.ts';
import { isPsychiatricStay, within } from './encounters.ts';
import type { HealthHomeFacts } from './facts.ts';
import type { Factor } from './profile.ts';
import { bySource } from './sources.ts';
import type { Statements } from './statements.ts';

/** A New York factor that the chart answers. */
interface Answered {
  factor: Factor;
  at: Source;
  sensitive: boolean;
}

/** Items of OASIS for activities of daily living. */
const ADL = ['M1800', 'M1810', 'M1820', 'M1830', 'M1840', 'M1845', 'M1850', 'M1860'];

/** Codes that answer a factor (health-homes.md section 4; to verify). */
const CODES: Readonly<Partial<Record<Factor, (code: string) => boolean>>> = {
  inadequateSocialHousingSupport: (code) => /^Z(5[5-9]|6[0-5])/.test(code) && !/^Z65[12]/.test(code),
  nonAdherence: (code) => /^Z91(1|A)/.test(code),
  recentReleaseIncarcerationOrPsych: (code) => /^Z65[12]/.test(code),
  learningOrCognition: (code) => /^(F7[0-9]|F0[1-3]|G30)/.test(code),
};

/**
 * At least one appropriateness factor (R5). An entered answer stands over what the chart holds; all of them entered as no
 * answers the gate no.
 */
export function appropriatenessGate(
  facts: HealthHomeFacts,
  coded: readonly ConditionFact[],
  statements: Statements,
  codes: CodeSet,
): Gate & { sensitive: boolean } {
  const id = 'appropriateness';
  const factors = facts.profile.appropriateness ?? [];
  const stated = new Map(factors.map((factor) => [factor, statements(`appropriateness-${factor}`)]));
  const found = factors.flatMap((factor): Answered[] => {
    const statement = stated.get(factor);
    if (statement)
      return statement.value === true ? [{ factor, at: statement.at, sensitive: statement.sensitive }] : [];
    return fromChart(factor, facts, coded, codes);
  });
  const [first] = [...found].sort((a, b) => Number(a.sensitive) - Number(b.sensitive) || bySource(a, b));
  if (first) {
    const say = `An appropriateness factor is there: ${NAMES[first.factor]}.`;
    return { id, state: 'met', say, at: first.at, sensitive: first.sensitive };
  }
  if (factors.every((factor) => stated.get(factor)?.value === false)) {
    return { id, state: 'not met', say: 'Each appropriateness factor was answered no.', sensitive: false };
  }
  return {
    id,
    state: 'unanswered',
    say: 'No appropriateness factor is in the chart; a person may know one and enter it.',
    sensitive: false,
  };
}

function fromChart(
  factor: Factor,
  facts: HealthHomeFacts,
  coded: readonly ConditionFact[],
  codes: CodeSet,
): Answered[] {
  const answers = CODES[factor];
  const byCode = coded
    .filter(
      ({ code, use }) =>
        (use === 'counted' || use === 'risk') && code !== undefined && answers?.(code.replace('.', '')),
    )
    .map(({ at, sensitive }) => ({ factor, at, sensitive }));
  if (factor === 'recentReleaseIncarcerationOrPsych') return [...byCode, ...psychiatricRelease(facts, codes)];
  return factor === 'adlDeficit' ? adlDeficit(facts) : byCode;
}

/** A psychiatric inpatient discharge in the last six months. */
function psychiatricRelease({ chart, asOf, source }: HealthHomeFacts, codes: CodeSet): Answered[] {
  const all = (chart.encounters ?? []).map((encounter, index) => ({ encounter, index }));
  const ended = all.filter(({ encounter }) => encounter.through !== undefined);
  return within(ended, monthsBefore(asOf, 6), asOf)
    .filter(({ encounter }) => isPsychiatricStay(encounter, chart, codes))
    .map(({ index }) => ({
      factor: 'recentReleaseIncarcerationOrPsych',
      at: source(`/encounters/${index}`),
      sensitive: true,
    }));
}

/** Any of M1800 to M1860 above 0, where the assessment is known on the day. */
function adlDeficit({ chart, isKnown, source }: HealthHomeFacts): Answered[] {
  if (!isKnown(chart.assessment?.completed ?? chart.period?.from)) return [];
  const item = ADL.find((each) => Number(chart.oasis[each]) > 0);
  return item === undefined ? [] : [{ factor: 'adlDeficit', at: source(`/oasis/${item}`), sensitive: false }];
}

const NAMES: Readonly<Record<Factor, string>> = {
  probableRiskAdverseEvent: 'a probable risk of an adverse event',
  inadequateSocialHousingSupport: 'inadequate social or housing support',
  inadequateHealthSystemConnection: 'inadequate connection with the health care system',
  nonAdherence: 'non-adherence to treatment or medication',
  recentReleaseIncarcerationOrPsych: 'a recent release from incarceration or psychiatric hospitalization',
  adlDeficit: 'a deficit in activities of daily living',
  learningOrCognition: 'a learning or cognition issue',
};
