import type { Day } from '../chart/day.ts';
import type { ClassId } from './condition-rules.ts';

/** Classes in one place of a criterion: any of them fills it. */
export type Place = readonly ClassId[];

/**
 * What a single qualifier may be: a class, `SPMI` (definite, or probable with attestation: R4), or `SED`, which only an
 * entered fact states.
 */
export type Single = ClassId | 'SPMI' | 'SED';

/** How a profile accepts risk facts. `listed`: any of health-homes.md section 3; else these classes only. */
export type RiskAccepted = 'listed' | readonly ClassId[];

/** Gates beside active Medicaid. */
export type Exclusion = 'comparable-coverage' | 'risk-below-1.0-for-6-months';

/** One of these answers an acuity gate. */
export type Acuity =
  | { eligibleConditionsAtLeast: number }
  | { inpatientStaysIn12Months: number }
  | { edVisitsIn12Months: number }
  | { entered: 'chronic-homelessness' };

/** A New York appropriateness factor (health-homes.md section 4, "Which chart fact answers a New York factor"). */
export type Factor =
  | 'probableRiskAdverseEvent'
  | 'inadequateSocialHousingSupport'
  | 'inadequateHealthSystemConnection'
  | 'nonAdherence'
  | 'recentReleaseIncarcerationOrPsych'
  | 'adlDeficit'
  | 'learningOrCognition';

/**
 * A program's eligibility as data (health-homes.md section 2). Four shapes cover every program: count of distinct
 * classes, pairs, single qualifiers, and gates that must all be answered yes.
 */
export interface Profile {
  id: string;
  name: string;
  /** Of this file: a change of what it says is a new version. */
  version: string;
  criteria: {
    /** Two different classes of these. */
    twoChronic?: readonly ClassId[];
    oneChronicPlusRisk?: {
      /** `any`: every class of section 3 that is no risk and no review class. */
      conditions: readonly ClassId[] | 'any';
      /** Classes that stand for the risk as a second condition. */
      second?: readonly ClassId[];
      risk: RiskAccepted | { scoreAtLeast: number };
      /** The plan does not say what "at risk" is: a listed risk fact makes it possible, never met. */
      decidedBy?: 'state';
      /** Conditions that are their own risk by a source that was not verified: possible, never met. */
      ownRisk?: readonly ClassId[];
      /** The risk must be documented: a fact without a date does not count. */
      dated?: boolean;
    };
    pairs?: readonly (readonly [Place, Place])[];
    single?: readonly Single[];
  };
  /** SPMI counts only with an attestation of functional impairment. */
  functional?: {
    /** `gate`: asked of everyone who meets the criterion. `spmi`: a part of the SPMI criterion only. */
    asks: 'gate' | 'spmi';
    /** Whose attestation it takes. */
    by?: 'mental-health-professional';
  };
  /** At least one of these must be there. */
  appropriateness?: readonly Factor[];
  acuityAnyOf?: readonly Acuity[];
  exclusions?: readonly Exclusion[];
  age?: { atLeast: number };
  lookbackMonths: number;
  /** First and last day. `null`: not known (from), or open (to). */
  effective: { from: Day | null; to: Day | null };
  /** Months after which the plan must be reviewed (checklist C17). */
  reviewMonths: number;
  source: string;
  confidence: 'high' | 'medium' | 'low';
  /** What is not certain of it, each as a sentence that every answer carries. */
  notes: readonly string[];
}
