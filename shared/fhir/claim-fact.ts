import type { Chart } from '../chart/chart.ts';
import type { Day } from '../chart/day.ts';
import type { ReadList } from './claim-diagnoses.ts';
import type { Occurrence } from './claim-information.ts';
import type { Entry } from './resources.ts';
import type { Sourced } from './sources.ts';

/** A home health claim (Claim or ExplanationOfBenefit) of one period. */
export interface ClaimFact {
  entry: Entry;
  from: Day;
  through?: Day;
  /** Admission date, where the claim states it. */
  admission?: Sourced<Day>;
  /** Principal first. A claim carries every diagnosis it is grouped by: whole where each could be read. */
  listed: ReadList;
  hipps?: Sourced<string>;
  /** Occurrence codes with their dates; empty where the claim lists none. */
  occurrences: Occurrence[];
  /** Whether these are all: one that could not be read may be 61 or 62. */
  areOccurrencesWhole: boolean;
  visits?: Sourced<NonNullable<Chart['visits']>>;
  cbsa?: Sourced<string>;
  /** UB-04 point of origin. */
  origin?: Sourced<string>;
  /** Coverage that the claim is billed to. */
  coverage?: Entry;
  created?: string;
  isReplacement: boolean;
  /** A request for anticipated payment (322) was made before the period was over. */
  isFinal: boolean;
}
