import { oncePer } from '../editions/once-per.ts';
import type { CodeSet } from '../icd10cm/code-set.ts';
import type { Gate } from './answer.ts';
import type { ConditionFact } from './condition-facts.ts';
import type { ClassId } from './condition-rules.ts';
import { distinctPlaces, type Filler } from './criteria.ts';
import { ageOn, monthsBefore } from './dates.ts';
import { isEmergency, isInpatient, within } from './encounters.ts';
import { appropriatenessGate } from './factors.ts';
import type { HealthHomeFacts } from './facts.ts';
import { livingGate } from './living.ts';
import { medicaidGate } from './medicaid.ts';
import { isMentalHealthProfessional } from './mental-health-professional.ts';
import type { Acuity, Profile } from './profile.ts';
import { otherPrograms } from './programs.ts';
import { bySource } from './sources.ts';
import type { Statement, Statements } from './statements.ts';

/** A gate with what masking has to know. */
export type MaskableGate = Gate & { sensitive?: boolean };

interface GateFacts {
  facts: HealthHomeFacts;
  coded: readonly ConditionFact[];
  fillers: readonly Filler[];
  statements: Statements;
  codes: CodeSet;
}

/** R5: every gate of the profile, in the order of the profile. */
export function gatesOf(input: GateFacts): MaskableGate[] {
  const { facts, statements } = input;
  const { profile, chart, asOf, source } = facts;
  return [
    ...livingGate(facts),
    medicaidGate(chart, asOf, source),
    ...(profile.age ? [ageGate(profile.age, facts)] : []),
    ...(profile.functional?.asks === 'gate' ? [functionalGate(profile, statements)] : []),
    ...(profile.appropriateness ? [appropriatenessGate(facts, input.coded, statements, input.codes)] : []),
    ...(profile.acuityAnyOf ? [acuityGate(input)] : []),
    ...(profile.exclusions ?? []).map((exclusion) =>
      exclusion === 'comparable-coverage' ? comparableCoverage(statements) : lowRisk(statements),
    ),
    ...duplicateGate(facts),
  ];
}

/** The attestation of functional impairment that the profile takes; `undefined` where nobody it accepts has given one. */
export function attestation(profile: Profile, statements: Statements): Statement | undefined {
  return statements('functional-impairment', (performers) =>
    profile.functional?.by === undefined ? true : performers.some(isMentalHealthProfessional),
  );
}

function functionalGate(profile: Profile, statements: Statements): MaskableGate {
  const id = 'functional-impairment';
  const given = attestation(profile, statements);
  if (!given) {
    const by = profile.functional?.by === undefined ? '' : ' by a mental health professional';
    return { id, state: 'unanswered', say: `No attestation of functional impairment${by} is in the chart.` };
  }
  return given.value === true
    ? { id, state: 'met', say: 'Functional impairment is attested.', at: given.at, sensitive: given.sensitive }
    : {
        id,
        state: 'not met',
        say: 'Functional impairment was assessed and denied.',
        at: given.at,
        sensitive: given.sensitive,
      };
}

function ageGate({ atLeast }: { atLeast: number }, { chart, asOf, source }: HealthHomeFacts): MaskableGate {
  const id = 'age';
  const age = ageOn(chart.patient?.birthDate, asOf);
  const at = source(chart.sources['/patient/birthDate'] ? '/patient/birthDate' : '/patient');
  if (!age || (age.least < atLeast && age.most >= atLeast)) {
    return { id, state: 'unanswered', say: `Whether the age is ${atLeast} or more is not told.` };
  }
  return age.least >= atLeast
    ? { id, state: 'met', say: `The age is ${atLeast} or more.`, at }
    : { id, state: 'not met', say: `The age is under ${atLeast}.`, at };
}

/** One of the profile's acuity facts, the first that holds. */
function acuityGate(all: GateFacts): MaskableGate {
  const { facts } = all;
  const id = 'acuity';
  const asked = facts.profile.acuityAnyOf ?? [];
  const lookFor = acuityIn(all);
  for (const acuity of asked) {
    const held = lookFor(acuity);
    if (held) return { id, state: 'met', ...held };
  }
  const isUnseen = facts.looked('Encounter') !== 'searched' && (facts.chart.encounters ?? []).length === 0;
  const isUnstated = asked.some((acuity) => 'entered' in acuity) && !all.statements('chronic-homelessness');
  return isUnseen || isUnstated
    ? { id, state: 'unanswered', say: 'No acuity fact is in the chart, and not all of them were answered.' }
    : { id, state: 'not met', say: 'None of the acuity facts holds.' };
}

/** What says that an acuity fact holds, or nothing. Stays and visits count in the twelve calendar months up to the day. */
function acuityIn({
  facts,
  fillers,
  statements,
}: GateFacts): (acuity: Acuity) => Omit<MaskableGate, 'id' | 'state'> | undefined {
  const { profile, chart, asOf } = facts;
  const encounters = (chart.encounters ?? []).map((encounter, index) => ({ encounter, index }));
  const seen = within(encounters, monthsBefore(asOf, 12), asOf);
  return (acuity) => {
    if ('eligibleConditionsAtLeast' in acuity) {
      // Which conditions make the number stays with the evidence: a count would tell of a masked one.
      const isEnough = distinctPlaces(fillers, criteriaClasses(profile)) >= acuity.eligibleConditionsAtLeast;
      return isEnough ? { say: 'Enough of the program’s conditions are there.' } : undefined;
    }
    if ('entered' in acuity) {
      const homeless = statements('chronic-homelessness');
      return homeless?.value === true ? { say: 'Chronic homelessness was stated.', at: homeless.at } : undefined;
    }
    const isStay = 'inpatientStaysIn12Months' in acuity;
    const atLeast = isStay ? acuity.inpatientStaysIn12Months : acuity.edVisitsIn12Months;
    const of = seen
      .filter(({ encounter }) => (isStay ? isInpatient(encounter) : isEmergency(encounter)))
      .map(({ index }) => ({ at: facts.source(`/encounters/${index}`) }))
      .sort(bySource);
    const [first] = of;
    if (!first || of.length < atLeast) return undefined;
    const say = isStay
      ? 'An inpatient stay within twelve months.'
      : `${atLeast} or more ED visits within twelve months.`;
    return { say, at: first.at, sensitive: true };
  };
}

/** Every class that a criterion of the profile names as a condition; asked several times for every person of a run. */
export const criteriaClasses = oncePer((profile: Profile): readonly ClassId[] => {
  const { twoChronic, oneChronicPlusRisk, pairs, single } = profile.criteria;
  const conditions = oneChronicPlusRisk?.conditions;
  return [
    ...new Set<ClassId>([
      ...(twoChronic ?? []),
      ...(conditions === undefined || conditions === 'any' ? [] : conditions),
      ...(oneChronicPlusRisk?.second ?? []),
      ...(pairs ?? []).flat(2),
      ...(single ?? []).flatMap((one): ClassId[] =>
        one === 'SPMI' ? ['SPMI_definite', 'SPMI_probable'] : one === 'SED' ? [] : [one],
      ),
    ]),
  ];
});

/** Another active program leaves the gate open (C20): which of them goes on is a person's to say. None found asks nothing. */
function duplicateGate(facts: HealthHomeFacts): MaskableGate[] {
  const [other] = otherPrograms(facts);
  if (!other) return [];
  const say = 'Another care-management program is active; a person may be in one only.';
  return [{ id: 'duplicate-program', state: 'unanswered', say, at: other.at, sensitive: other.sensitive }];
}

function comparableCoverage(statements: Statements): MaskableGate {
  const id = 'comparable-coverage';
  const stated = statements('comparable-coverage');
  if (!stated)
    return { id, state: 'unanswered', say: 'Whether there is comparable third-party coverage was not stated.' };
  return stated.value === true
    ? { id, state: 'not met', say: 'There is comparable third-party coverage, which excludes.', at: stated.at }
    : { id, state: 'met', say: 'There is no comparable third-party coverage.', at: stated.at };
}

/** Below 1.0 for six months without service: a chart holds single scores, so that only a higher one answers. */
function lowRisk(statements: Statements): MaskableGate {
  const id = 'risk-below-1.0-for-6-months';
  const score = statements('risk-score');
  if (typeof score?.value !== 'number' || score.value < 1) {
    return { id, state: 'unanswered', say: 'For how long the risk score has been below 1.0 is not told.' };
  }
  return { id, state: 'met', say: 'The risk score is not below 1.0.', at: score.at };
}
