import type { Chart } from '../chart/chart.ts';
import type { Day } from '../chart/day.ts';
import type { Source } from '../chart/evidence.ts';
import type { Use } from './answer.ts';
import type { ClassId } from './condition-rules.ts';
import type { Profile } from './profile.ts';

/**
 * A coded condition or a BMI value as rules R0, R1 and R3 see it, once for each class it stands for.
 * Two facts with the same `filler` are one code: they fill one place of a criterion (R2).
 */
export interface ClassFact {
  class: ClassId;
  /** `counted`, `risk`: it may fill a place. `review`: a person must confirm it. `dropped`: it does not count. */
  use: Exclude<Use, 'unmapped'>;
  /** The code, or `BMI`. */
  filler: string;
  code?: string;
  value?: number;
  at: Source;
  /** The Condition's reference, where it is one: what a plan addresses. */
  ref?: string;
  /** As written: onset, else recorded date, else the period's From day. */
  date?: string;
  rule: 'R0' | 'R1' | 'R3';
  /** What was assumed, or why it is in review or dropped. */
  say?: string;
  /** SUD, HIV or psychiatric by class, or labelled so (R10). */
  sensitive: boolean;
}

/** A condition that no class can be told of: no ICD-10-CM code in force. */
export interface UnmappedFact {
  use: 'unmapped';
  code?: string;
  at: Source;
  date?: string;
  say: string;
}

/** Whether a resource type was searched, could not be, or nobody said. */
export type LookState = 'searched' | 'refused' | 'unknown';

/** Everything that the rules, the checklist, the clocks and the scores read. */
export interface HealthHomeFacts {
  chart: Chart;
  profile: Profile;
  asOf: Day;
  /** First day of the profile's look-back: calendar months back, the as-of day included. */
  lookbackFrom: Day;
  conditions: readonly ClassFact[];
  unmapped: readonly UnmappedFact[];
  /** Classes with at least one counted fact; `SUD` and `MH` among them. */
  active: ReadonlySet<ClassId>;
  /** Classes that the profile's criteria name and that count: C2, C6 and C9 look at these. */
  qualifying: readonly ClassFact[];
  /** Whether a date as written lies on or before the as-of day (any of its days does). No date: unknown, so `true`. */
  isKnown(date: string | undefined): boolean;
  looked(type: string): LookState;
  /** Where a fact of the chart was read: `source('/encounters/3')`. */
  source(pointer: string): Source;
}

/** What the eligibility rules found, for the checklist items that rest on it (C1, C2, C20). */
export interface Decided {
  criterion: { state: 'met' | 'possible' | 'not met' };
  /** `medicaid-active`, `functional-impairment`, … */
  gates: readonly { id: string; state: 'met' | 'not met' | 'unanswered'; at?: Source }[];
}
