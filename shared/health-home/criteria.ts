import { tierOf } from './condition-classes.ts';
import type { ClassId } from './condition-rules.ts';
import type { Profile, RiskAccepted } from './profile.ts';

/**
 * R2 and R4: which criterion is met. Pure combinatorics over places: a code may be evidence for several classes, and
 * fills one place; a class counts once.
 */

/** Something that can fill a place: a class by a code (or the BMI value). */
export interface Filler {
  class: ClassId;
  /** The code, or `BMI`: two fillers of the same code never fill two places. */
  by: string;
  sensitive: boolean;
  dated: boolean;
}

/** The facts as far as they are taken to be true: only what counts, or also what a person might confirm. */
export interface Known {
  fillers: readonly Filler[];
  /** Attestation of functional impairment for this level; definite SPMI of a functional profile needs it, and probable always. */
  attested: boolean;
  sed: boolean;
  /** The entered score. */
  score?: number;
  /** State-defined risk and unverified own risks are taken as accepted. */
  isRiskConfirmed: boolean;
}

export type CriterionId = 'twoChronic' | 'oneChronicPlusRisk' | 'pair' | 'single';

export interface Met {
  id: CriterionId;
  /** What filled the places. */
  by: readonly Filler[];
  /** For `single`: which. */
  single?: ClassId | 'SPMI' | 'SED';
}

/** Risk facts of health-homes.md section 3: what `listed` means. */
export const LISTED_RISKS: readonly ClassId[] = [
  'RISK_PREDIABETES',
  'TOBACCO',
  'RISK_TOBACCO_HX',
  'HTN',
  'LIPID',
  'RISK_FAMHX',
  'RISK_SDOH',
  'RISK_NONADHERENCE',
  'RISK_UTILISATION',
];

/** The criterion that is met, one that rests on nothing sensitive before others; `undefined` where none is. */
export function criterionMet(profile: Profile, known: Known): Met | undefined {
  const found = [...ways(profile, known)];
  return found.find((met) => !isSensitiveWay(met)) ?? found[0];
}

/** Whether naming the way would tell something sensitive: SPMI and SED are psychiatric whatever the code. */
export function isSensitiveWay({ by, single }: Met): boolean {
  return single === 'SPMI' || single === 'SED' || by.some(({ sensitive }) => sensitive);
}

function* ways(profile: Profile, known: Known): Generator<Met> {
  const { twoChronic, oneChronicPlusRisk, pairs, single } = profile.criteria;
  if (twoChronic) {
    for (const by of twoPlaces(known.fillers, twoChronic, twoChronic)) yield { id: 'twoChronic', by };
  }
  if (oneChronicPlusRisk) yield* withRisk(oneChronicPlusRisk, known);
  for (const [a, b] of pairs ?? []) for (const by of twoPlaces(known.fillers, a, b)) yield { id: 'pair', by };
  for (const one of single ?? []) yield* singles(one, profile, known);
}

/** Two fillers of different classes by different codes, the first for one place and the second for the other. */
function* twoPlaces(
  fillers: readonly Filler[],
  first: readonly ClassId[],
  second: readonly ClassId[],
): Generator<[Filler, Filler]> {
  for (const a of fillers) {
    if (!first.includes(a.class)) continue;
    for (const b of fillers) {
      if (second.includes(b.class) && a.class !== b.class && a.by !== b.by) yield [a, b];
    }
  }
}

function* withRisk(rule: NonNullable<Profile['criteria']['oneChronicPlusRisk']>, known: Known): Generator<Met> {
  const id = 'oneChronicPlusRisk';
  const conditions = known.fillers.filter(({ class: is }) => isCondition(is, rule.conditions));
  const { risk, second, ownRisk } = rule;
  for (const condition of conditions) {
    if (typeof risk === 'object' && 'scoreAtLeast' in risk) {
      if (known.score !== undefined && known.score >= risk.scoreAtLeast) yield { id, by: [condition] };
      continue;
    }
    for (const other of known.fillers) {
      if (other.by === condition.by || other.class === condition.class) continue;
      if (second?.includes(other.class)) yield { id, by: [condition, other] };
      const isSettled = rule.decidedBy === undefined || known.isRiskConfirmed;
      const isDated = rule.dated !== true || other.dated || known.isRiskConfirmed;
      if (isSettled && isDated && isRisk(other.class, risk)) yield { id, by: [condition, other] };
    }
    if (known.isRiskConfirmed && ownRisk?.includes(condition.class)) yield { id, by: [condition] };
  }
}

function isCondition(id: ClassId, conditions: readonly ClassId[] | 'any'): boolean {
  if (conditions !== 'any') return conditions.includes(id);
  return (tierOf(id) === 'federal' || tierOf(id) === 'state') && id !== 'SPMI_probable';
}

function isRisk(id: ClassId, accepted: RiskAccepted): boolean {
  return (accepted === 'listed' ? LISTED_RISKS : accepted).includes(id);
}

function* singles(one: ClassId | 'SPMI' | 'SED', profile: Profile, known: Known): Generator<Met> {
  if (one === 'SED') {
    if (known.sed) yield { id: 'single', by: [], single: one };
    return;
  }
  for (const filler of known.fillers) {
    const isDefinite = filler.class === 'SPMI_definite' && (profile.functional?.asks !== 'spmi' || known.attested);
    const isProbable = filler.class === 'SPMI_probable' && known.attested;
    if (one === 'SPMI' ? isDefinite || isProbable : filler.class === one)
      yield { id: 'single', by: [filler], single: one };
  }
}

/** How many different classes can be filled by different codes. */
export function distinctPlaces(fillers: readonly Filler[], classes: readonly ClassId[]): number {
  const codesOf = new Map<ClassId, string[]>();
  for (const { class: id, by } of fillers) {
    if (classes.includes(id)) codesOf.set(id, [...(codesOf.get(id) ?? []), by]);
  }
  const holder = new Map<string, ClassId>();
  const place = (id: ClassId, tried: Set<string>): boolean =>
    (codesOf.get(id) ?? []).some((code) => {
      if (tried.has(code)) return false;
      tried.add(code);
      const held = holder.get(code);
      if (held !== undefined && !place(held, tried)) return false;
      holder.set(code, id);
      return true;
    });
  return [...codesOf.keys()].filter((id) => place(id, new Set())).length;
}
