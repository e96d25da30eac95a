import type { Determined } from '../chart/evidence.ts';
import type { AdmissionSource } from './admission-source.ts';
import type { GroupAnswer } from './clinical-group.ts';
import type { Payment } from './payment.ts';
import type { ComorbidityLevel, FunctionalLevel } from './tables.ts';
import type { Timing } from './timing.ts';

/**
 * Everything the grouper says of one period: one part a decision, each with its evidence or what is missing
 * (interfaces.md, "Lines out"). The parts stand in this order in every answer.
 */
export interface Grouping {
  source: Determined<AdmissionSource>;
  timing: Determined<Timing>;
  /** `A`–`L`. `NONE` only among `possible`: the principal may be refused. */
  clinicalGroup: Determined<GroupAnswer>;
  points: Determined<number>;
  functionalLevel: Determined<FunctionalLevel>;
  /** Comorbidity subgroups of the secondary diagnoses, each once, by name. */
  subgroups: Determined<string[]>;
  comorbidity: Determined<ComorbidityLevel>;
  hipps: Determined<string>;
  weight: Determined<number>;
  /** Visits; fewer make the period a LUPA. */
  lupaThreshold: Determined<number>;
  lupa: Determined<boolean>;
  version: Determined<string>;
  returnCode: Determined<string>;
  /** CMS's flags that apply, in order; an empty list is CMS's 00. */
  validityFlags: Determined<string[]>;
  /** Only where it was asked for. */
  payment?: Payment;
}
