import type { Missing } from '../chart/evidence.ts';
import { CLINICAL_GROUPS, type ClinicalGroup } from './tables.ts';

/** What answers say of tables that a grouper pack does not hold: made once a pack, since whole caseloads meet them. */
export interface NotLoaded {
  release: Missing;
  points: Missing;
  thresholds: Record<ClinicalGroup, Missing>;
  low: Missing;
  pairs: Missing;
}

const IMPORT = 'Settled by lintel editions import PATH';

/** The sentences of one pack. @param year the year of its tables */
export function notLoaded(year: number): NotLoaded {
  const missing = (what: string, say: string): Missing => Object.freeze({ what, say: `${say}. ${IMPORT}` });
  const thresholds = CLINICAL_GROUPS.map((group): [ClinicalGroup, Missing] => [
    group,
    missing(
      'Clinical_Groups',
      `the functional thresholds of ${year} for group ${group} are not loaded, and what is known of them does not decide the level`,
    ),
  ]);
  return {
    release: missing(
      'Version_Range',
      `which of CMS's grouper releases of ${year} is in force on the From date is not known; the tables of the year are used`,
    ),
    points: missing('FI_Responses', `the functional points of ${year} are not loaded`),
    thresholds: Object.fromEntries(thresholds) as Record<ClinicalGroup, Missing>,
    low: missing('Comorbidity_Groups', `the low comorbidity list of ${year} is not loaded`),
    pairs: missing('Comorbidity_Interactions', `the interaction pairs of ${year} are not loaded`),
  };
}

const none = (what: string): Missing =>
  Object.freeze({
    what,
    say: `no grouper tables are loaded for the From date, and none of another year stand in. ${IMPORT}`,
  });

/** What answers say where no grouper pack is in force at all. */
export const NO_GROUPER = {
  version: none('pdgm-grouper'),
  diagnoses: none('Diagnosis_Codes'),
  points: none('FI_Responses'),
} as const;

/** What answers say where no code set is in force. */
export const NO_CODE_SET: Missing = Object.freeze({
  what: 'ICD-10-CM codes',
  say: `no ICD-10-CM code set is loaded for the From date. ${IMPORT}`,
});

/** Which codes and tables apply follows from the From date. */
export const NO_FROM: Missing = Object.freeze({
  what: 'from',
  say: 'which codes and tables apply follows from the From date',
});
