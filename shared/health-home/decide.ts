import type { Status } from './answer.ts';
import type { ConditionFact } from './condition-facts.ts';
import { UTILISATION } from './condition-rules.ts';
import { criterionMet, type Filler, type Known, type Met } from './criteria.ts';
import { ageOn } from './dates.ts';
import { attestation, type MaskableGate } from './gates.ts';
import type { Profile } from './profile.ts';
import { type AllFacts, meantBy } from './read-facts.ts';

/** R6: what was decided, and by which of its six steps. */
export interface Decision {
  status: Status;
  step: 1 | 2 | 3 | 4 | 5 | 6;
  criterion: { state: 'met'; met: Met } | { state: 'possible'; met: Met } | { state: 'not met' };
  /** Why a decision could not be made, for steps 1 and 3. */
  open?: 'dates' | 'score' | { refused: string };
}

/** What is taken to be true, now and if everything that a person might confirm were confirmed. */
export interface Levels {
  sure: Known;
  possible: Known;
}

/** Facts on both levels. A denied attestation stays denied on both. */
export function levelsOf({ facts, coded, statements }: AllFacts): Levels {
  const { profile, chart, asOf } = facts;
  const given = attestation(profile, statements);
  const sed = statements('sed');
  const score = statements('risk-score')?.value;
  const scored = typeof score === 'number' ? { score } : {};
  const sure = coded.filter(({ use }) => use === 'counted' || use === 'risk').map(fillerOf);
  const review = coded.filter(({ use }) => use === 'review').flatMap(potentialFillers);
  const isMinor = (ageOn(chart.patient?.birthDate, asOf)?.least ?? SED_UNDER) < SED_UNDER;
  const hasMentalCondition = facts.active.has('MH') || review.some(({ class: id }) => id === 'MH');
  return {
    sure: {
      fillers: sure,
      attested: given?.value === true,
      sed: sed?.value === true,
      ...scored,
      isRiskConfirmed: false,
    },
    possible: {
      fillers: [...sure, ...review],
      attested: given?.value !== false,
      sed: sed === undefined ? isMinor && hasMentalCondition : sed.value === true,
      // A score that nobody entered yet may be any.
      score: Number.POSITIVE_INFINITY,
      ...scored,
      isRiskConfirmed: true,
    },
  };
}

/** Serious emotional disturbance is a state of children; nobody is asked for it about an adult. */
const SED_UNDER = 18;

/** A condition as something that fills a place of a criterion: by its code, since one code fills one place. */
export function fillerOf({ class: id, filler, sensitive, date }: ConditionFact): Filler {
  return { class: id, by: filler, sensitive, dated: date !== undefined };
}

/** What a review fact would fill if it were confirmed. */
export function potentialFillers(fact: ConditionFact): Filler[] {
  return meantBy(fact).map((id) => ({ ...fillerOf(fact), class: id }));
}

/** R6, the first that fits. */
export function decide(all: AllFacts, levels: Levels, gates: readonly MaskableGate[]): Decision {
  const { profile, asOf } = all.facts;
  const met = criterionMet(profile, levels.sure);
  const could = met ? undefined : criterionMet(profile, levels.possible);
  const criterion: Decision['criterion'] = met
    ? { state: 'met', met }
    : could
      ? { state: 'possible', met: could }
      : { state: 'not met' };
  if (!isInDates(profile, asOf)) return { status: 'INDETERMINATE', step: 1, criterion, open: 'dates' };
  if (gates.some(({ state }) => state === 'not met')) return { status: 'NOT_MET', step: 2, criterion };
  if (needsScore(profile) && levels.sure.score === undefined) {
    return { status: 'INDETERMINATE', step: 3, criterion, open: 'score' };
  }
  const refused = refusedThatDecides(all, levels.possible, criterion, gates);
  if (refused !== undefined) return { status: 'INDETERMINATE', step: 3, criterion, open: { refused } };
  if (met && gates.every(({ state }) => state === 'met')) return { status: 'ELIGIBLE_LIKELY', step: 4, criterion };
  if (met || could) return { status: 'POSSIBLE', step: 5, criterion };
  return { status: 'NOT_MET', step: 6, criterion };
}

/** Whether a program holds on a day; both ends are inside, and `null` is an end that nobody states. */
export function isInDates({ effective }: Profile, asOf: string): boolean {
  return (effective.from === null || effective.from <= asOf) && (effective.to === null || asOf <= effective.to);
}

function needsScore(profile: Profile): boolean {
  const risk = profile.criteria.oneChronicPlusRisk?.risk;
  return typeof risk === 'object' && 'scoreAtLeast' in risk;
}

/**
 * A resource type whose search was refused, where its content could change the answer: a criterion that is met stays met
 * whatever more is found, and so does a gate that is answered.
 */
function refusedThatDecides(
  { facts }: AllFacts,
  possible: Known,
  criterion: Decision['criterion'],
  gates: readonly MaskableGate[],
): string | undefined {
  const { profile } = facts;
  const isOpen = (...ids: string[]) => gates.some(({ id, state }) => ids.includes(id) && state === 'unanswered');
  const couldMeet = (...more: Filler[]) =>
    criterion.state !== 'met' &&
    criterionMet(profile, { ...possible, attested: true, fillers: [...possible.fillers, ...more] }) !== undefined;
  const filler = (id: Filler['class'], by: string): Filler => ({ class: id, by, sensitive: false, dated: true });
  const decides: Readonly<Record<string, boolean>> = {
    Condition: criterion.state !== 'met' || isOpen('appropriateness', 'acuity'),
    Coverage: isOpen('medicaid-active') && (criterion.state !== 'not met' || facts.looked('Condition') === 'refused'),
    Observation:
      couldMeet(filler('OVERWEIGHT', 'BMI')) ||
      (criterion.state === 'met' &&
        isOpen('functional-impairment', 'appropriateness', 'acuity', 'comparable-coverage')),
    Encounter:
      couldMeet(filler(UTILISATION, 'stays')) || (criterion.state === 'met' && isOpen('appropriateness', 'acuity')),
  };
  return Object.keys(decides).find((type) => decides[type] === true && facts.looked(type) === 'refused');
}
