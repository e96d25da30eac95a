import type { Chart } from '../chart/chart.ts';
import type { Day } from '../chart/day.ts';
import type { CodeSet } from '../icd10cm/code-set.ts';
import { bodyMassFacts } from './body-mass.ts';
import { placeOf, tierOf } from './condition-classes.ts';
import { type ConditionFact, conditionFacts } from './condition-facts.ts';
import { type ClassId, UTILISATION } from './condition-rules.ts';
import { LISTED_RISKS } from './criteria.ts';
import { daysOf, isAfter, monthsBefore } from './dates.ts';
import { isEmergency, isInpatient, isPsychiatricStay, principalCodes, within } from './encounters.ts';
import type { HealthHomeFacts, LookState } from './facts.ts';
import { attestation, criteriaClasses } from './gates.ts';
import type { Profile } from './profile.ts';
import { deniedLabels, isLabelled, isSensitiveCode } from './sensitive.ts';
import { sourceIn } from './sources.ts';
import { type Statements, statementsIn } from './statements.ts';

/** The facts that every part of the answer reads, with what only the eligibility rules need. */
export interface AllFacts {
  facts: HealthHomeFacts;
  /** Every class fact that the profile has a use for, in the order of the answer. */
  coded: readonly ConditionFact[];
  statements: Statements;
}

/** Reads a chart for a profile on a day: R0, R1 and R3 over conditions, BMI, encounters and statements. */
export function readFacts(chart: Chart, profile: Profile, asOf: Day, codes: CodeSet): AllFacts {
  const lookbackFrom = monthsBefore(asOf, profile.lookbackMonths);
  const denied = deniedLabels(chart);
  const source = (pointer: string) => sourceIn(chart, pointer);
  const base = { chart, profile, asOf, lookbackFrom, source };
  const statements = statementsIn(chart, { from: lookbackFrom, asOf }, source, denied);
  const { facts: conditions, unmapped } = conditionFacts(chart, { asOf, lookbackFrom }, codes, source, denied);
  const bmi = bodyMassFacts(base, denied).map((fact) => ({ ...fact, potential: [fact.class] }));
  const utilisation = utilisationFacts(base, codes, denied);
  const isAttested = attestation(profile, statements)?.value === true;
  const all = [...conditions, ...bmi, ...utilisation]
    .map((fact) => (fact.class === 'SPMI_probable' && isAttested ? attested(fact) : fact))
    .map((fact) => usedBy(profile, fact))
    .filter((fact) => fact !== undefined)
    .sort(byPlace);
  const counted = all.filter(({ use }) => use === 'counted');
  const named = criteriaClasses(profile);
  const isNamed = (id: ClassId) => named.includes(id) || profile.criteria.oneChronicPlusRisk?.conditions === 'any';
  const active = new Set(conditions.filter(isActive).map(({ class: id }) => id));
  for (const { class: id } of counted) active.add(id);
  return {
    facts: {
      ...base,
      conditions: all,
      unmapped,
      active,
      qualifying: counted.filter(({ class: id }) => isNamed(id)),
      isKnown: (date) => date === undefined || daysOf(date) === undefined || !isAfter(date, asOf),
      looked: (type) => lookedFor(chart, type),
    },
    coded: all,
    statements,
  };
}

function isActive({ use, class: id }: ConditionFact): boolean {
  return (use === 'counted' || use === 'risk') && tierOf(id) !== 'risk';
}

/** R4: an attestation makes probable SPMI count, where nothing else speaks against it. */
function attested(fact: ConditionFact): ConditionFact {
  if (fact.use !== 'review' || fact.rule !== 'R3' || !fact.say?.startsWith('SPMI probable')) return fact;
  return { ...fact, use: 'counted', say: 'SPMI probable, with an attestation of functional impairment' };
}

/**
 * What a profile makes of a fact; `undefined` where it has no use for it. A class that its criteria do not name is a risk
 * where the profile accepts it as one.
 */
function usedBy(profile: Profile, fact: ConditionFact): ConditionFact | undefined {
  const isCondition = (id: ClassId) =>
    criteriaClasses(profile).includes(id) ||
    (profile.criteria.oneChronicPlusRisk?.conditions === 'any' && (tierOf(id) === 'federal' || tierOf(id) === 'state'));
  const risks = acceptedRisks(profile);
  const isRisk = (id: ClassId) => risks.includes(id);
  if (fact.use === 'review') {
    return fact.potential.some((id) => isCondition(id) || isRisk(id)) || isCondition(fact.class) ? fact : undefined;
  }
  if (isCondition(fact.class)) return fact.use === 'risk' ? { ...fact, use: 'counted' } : fact;
  if (!isRisk(fact.class)) return undefined;
  return fact.use === 'dropped' ? fact : { ...fact, use: 'risk' };
}

function acceptedRisks(profile: Profile): readonly ClassId[] {
  const risk = profile.criteria.oneChronicPlusRisk?.risk;
  // New York's factors rest on these codes; the criteria name no risk.
  const ofFactors: readonly ClassId[] = profile.appropriateness ? ['RISK_SDOH', 'RISK_NONADHERENCE', 'DEMENTIA', 'IDD'] : [];
  if (risk === undefined || (typeof risk === 'object' && 'scoreAtLeast' in risk)) return ofFactors;
  return risk === 'listed' ? LISTED_RISKS : risk;
}

/** Two stays, or two ED visits, within six months: the thresholds of M1033 boxes 3 and 4. */
function utilisationFacts(
  { chart, asOf, source }: Pick<HealthHomeFacts, 'chart' | 'asOf' | 'source'>,
  codes: CodeSet,
  denied: ReadonlySet<string>,
): ConditionFact[] {
  const seen = within(
    (chart.encounters ?? []).map((encounter, index) => ({ encounter, index })),
    monthsBefore(asOf, 6),
    asOf,
  );
  return [isInpatient, isEmergency].flatMap((is): ConditionFact[] => {
    const of = seen.filter(({ encounter }) => is(encounter));
    const [first] = of;
    if (!first || of.length < 2) return [];
    const sensitive = of.some(
      ({ encounter }) =>
        isPsychiatricStay(encounter, chart, codes) ||
        isLabelled(encounter.security, denied) ||
        principalCodes(encounter, chart).some(isSensitiveCode),
    );
    const date = first.encounter.through ?? first.encounter.from;
    return [
      {
        class: UTILISATION,
        use: 'risk',
        filler: is === isInpatient ? 'stays' : 'ED visits',
        at: source(`/encounters/${first.index}`),
        ...(date === undefined ? {} : { date }),
        rule: 'R1',
        say: is === isInpatient ? 'two or more hospital stays within six months' : 'two or more ED visits within six months',
        sensitive,
        potential: [UTILISATION],
      },
    ];
  });
}

function lookedFor(chart: Chart, type: string): LookState {
  if (chart.refused?.includes(type)) return 'refused';
  return chart.looked.includes(type) ? 'searched' : 'unknown';
}

const USES = ['counted', 'risk', 'review', 'dropped'];

/** The order of the answer never depends on the order of the record. */
function byPlace(a: ConditionFact, b: ConditionFact): number {
  return (
    placeOf(a.class) - placeOf(b.class) ||
    USES.indexOf(a.use) - USES.indexOf(b.use) ||
    compare(a.filler, b.filler) ||
    compare(a.date ?? '', b.date ?? '') ||
    compare(JSON.stringify(a.at), JSON.stringify(b.at))
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
