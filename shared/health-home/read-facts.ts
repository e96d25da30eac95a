import type { Chart } from '../chart/chart.ts';
import { compare } from '../chart/compare.ts';
import type { Day } from '../chart/day.ts';
import { given } from '../chart/given.ts';
import type { CodeSet } from '../icd10cm/code-set.ts';
import { bodyMassFacts, withBmiRuledOut } from './body-mass.ts';
import { placeOf, tierOf } from './condition-classes.ts';
import { type ConditionFact, conditionFacts } from './condition-facts.ts';
import { type ClassId, UTILISATION } from './condition-rules.ts';
import { LISTED_RISKS } from './criteria.ts';
import { daysOf, isAfter, monthsBefore } from './dates.ts';
import { isEmergency, isInpatient, within } from './encounters.ts';
import type { HealthHomeFacts, LookState } from './facts.ts';
import { attestation, criteriaClasses } from './gates.ts';
import type { Profile } from './profile.ts';
import { deniedLabels, isLabelled } from './sensitive.ts';
import { bySource, refOf, sourceIn } from './sources.ts';
import { type Statements, statementsIn } from './statements.ts';
import { tellsIn } from './telling-elements.ts';

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
  const { facts: read, unmapped } = conditionFacts(chart, { asOf, lookbackFrom }, codes, source, denied);
  const conditions = withBmiRuledOut(read, base, denied);
  const bmi = bodyMassFacts(base, denied).map((fact) => ({ ...fact, potential: [fact.class] }));
  const utilisation = utilisationFacts(base, denied);
  const isAttested = attestation(profile, statements)?.value === true;
  const all = [...conditions, ...bmi, ...utilisation]
    .map((fact) => (fact.class === 'SPMI_probable' && isAttested ? attested(fact) : fact))
    .sort(byPlace);
  const coded = all.map((fact) => usedBy(profile, fact)).filter((fact) => fact !== undefined);
  const counted = coded.filter(({ use }) => use === 'counted');
  const named = criteriaClasses(profile);
  const isNamed = (id: ClassId) => named.includes(id) || profile.criteria.oneChronicPlusRisk?.conditions === 'any';
  const active = new Set(all.filter(isActive).map(({ class: id }) => id));
  return {
    facts: {
      ...base,
      conditions: all,
      unmapped: [...unmapped].sort(bySource),
      active,
      qualifying: counted.filter(({ class: id }) => isNamed(id)),
      isKnown: (date) => date === undefined || daysOf(date) === undefined || !isAfter(date, asOf),
      looked: (type) => lookedFor(chart, type),
    },
    coded,
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
  // R3: what never counts is always listed, whatever the profile asks for.
  if (fact.use === 'review' && fact.rule === 'R3') return fact;
  if (fact.use === 'review') return meantBy(fact).some((id) => isCondition(id) || isRisk(id)) ? fact : undefined;
  if (isCondition(fact.class)) return fact.use === 'risk' ? { ...fact, use: 'counted' } : fact;
  if (!isRisk(fact.class)) {
    const isPrediabetes = fact.class === 'RISK_PREDIABETES' && fact.use === 'risk';
    return isPrediabetes ? { ...fact, use: 'review', rule: 'R3', say: 'prediabetes is no diabetes' } : undefined;
  }
  return fact.use === 'dropped' ? fact : { ...fact, use: 'risk' };
}

/** The classes that a fact in review is about: those behind a review class, else its own. */
export function meantBy({ class: id, potential }: ConditionFact): readonly ClassId[] {
  return tierOf(id) === 'review' ? potential : [id];
}

function acceptedRisks(profile: Profile): readonly ClassId[] {
  const risk = profile.criteria.oneChronicPlusRisk?.risk;
  // New York's factors rest on these codes; the criteria name no risk.
  const ofFactors: readonly ClassId[] = profile.appropriateness
    ? ['RISK_SDOH', 'RISK_NONADHERENCE', 'DEMENTIA', 'IDD']
    : [];
  if (risk === undefined || (typeof risk === 'object' && 'scoreAtLeast' in risk)) return ofFactors;
  return risk === 'listed' ? LISTED_RISKS : risk;
}

/** Two stays, or two ED visits, within six months: the thresholds of M1033 boxes 3 and 4. */
function utilisationFacts(
  { chart, asOf, source }: Pick<HealthHomeFacts, 'chart' | 'asOf' | 'source'>,
  denied: ReadonlySet<string>,
): ConditionFact[] {
  const tells = tellsIn(chart);
  const seen = within(
    (chart.encounters ?? []).map((encounter, index) => ({ encounter, index })),
    monthsBefore(asOf, 6),
    asOf,
  );
  return [isInpatient, isEmergency].flatMap((is): ConditionFact[] => {
    const of = seen
      .filter(({ encounter }) => is(encounter))
      .map(({ encounter, index }) => ({ encounter, at: source(`/encounters/${index}`) }))
      .sort(bySource);
    const [first] = of;
    if (!first || of.length < 2) return [];
    const sensitive = of.some(
      ({ encounter, at }) => isLabelled(encounter.security, denied) || tells('encounters', encounter, refOf(at)),
    );
    const date = first.encounter.through ?? first.encounter.from;
    return [
      {
        class: UTILISATION,
        use: 'risk',
        filler: is === isInpatient ? 'stays' : 'ED visits',
        at: first.at,
        ...given('date', date),
        rule: 'R1',
        say:
          is === isInpatient
            ? 'two or more hospital stays within six months'
            : 'two or more ED visits within six months',
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
