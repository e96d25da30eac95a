import type { StayType } from '../chart/chart.ts';
import { type Day, daysBetween } from '../chart/day.ts';
import { allWords, codingsOf } from './codes.ts';
import type { EncounterFact } from './encounter.ts';
import { object } from './json.ts';
import { fhirSource, type Sourced } from './sources.ts';
import { facilityOfWords, type Stay } from './stay-type.ts';

/** UB-04 patient discharge status: where a hospital sent the patient. 04 (custodial care) is no facility of the rule. */
const BY_STATUS: ReadonlyMap<string, StayType> = new Map<string, StayType>([
  ['02', 'unknown'],
  ['03', 'snf'],
  ['05', 'unknown'],
  // From the emergency room into the hospital.
  ['09', 'unknown'],
  ['43', 'unknown'],
  ['61', 'snf'],
  ['62', 'irf'],
  ['63', 'ltch'],
  ['65', 'ipf'],
  ['66', 'unknown'],
  ['70', 'unknown'],
]);
/** NUBC's own name, Blue Button's, and HL7's table 0112, which lists UB-04's codes. */
const STATUS_SYSTEM =
  /nubc|patdischargestatus|ptnt_dschrg_stus|ptnt-stus-cd|v2-0112|2\.16\.840\.1\.113883\.(12\.112|6\.301\.5)$/i;
/** HL7 discharge-disposition. `long` (long-term care) is a nursing home, which M1000 tells apart from an LTCH. */
const BY_HL7: ReadonlyMap<string, StayType> = new Map<string, StayType>([
  ['snf', 'snf'],
  ['rehab', 'irf'],
  ['psy', 'ipf'],
  ['oth-hcf', 'unknown'],
]);

/** Medicare pays up to 100 days in a SNF (42 CFR 409.61(b)), and stays of the 14 days before count. */
export const LONGEST_DAYS = 114;

/**
 * Facilities that a hospital, or a home health agency, discharged the patient to, where the record holds no such stay: other
 * organizations' servers do. They have no end. Without them a stay of 20 days ago, with a SNF after it, would prove "community".
 */
export function sentTo(
  encounters: readonly EncounterFact[],
  known: readonly Sourced<Stay>[],
  { from, admission }: { from?: Day; admission?: Day },
): Sourced<Stay>[] {
  return encounters.flatMap(({ entry, stay, isHomeHealth, through }): Sourced<Stay>[] => {
    if ((!stay && !isHomeHealth) || through === undefined || from === undefined || through > from) return [];
    if ((daysBetween(through, from) ?? 0) > LONGEST_DAYS || wasOverBy(admission, through, from)) return [];
    const type = typeOfDisposition(object(entry.resource, 'hospitalization'));
    const isHere = known.some(({ value }) => value !== stay?.value && (value.through ?? through) >= through);
    if (type === undefined || isHere) return [];
    return [{ value: { type, from: through }, at: [fhirSource(entry, 'hospitalization.dischargeDisposition')] }];
  });
}

/** Whether a facility that was entered on `day` was left by the admission, weeks before a continuing period begins. */
export function wasOverBy(admission: Day | undefined, day: Day, from: Day): boolean {
  return admission !== undefined && day < admission && admission < from;
}

function typeOfDisposition(hospitalization: unknown): StayType | undefined {
  const codes = codingsOf(hospitalization, 'dischargeDisposition');
  const coded = codes.map(({ system = '', code = '' }) => {
    if (STATUS_SYSTEM.test(system)) return BY_STATUS.get(code.padStart(2, '0'));
    return /discharge-disposition$/.test(system) ? BY_HL7.get(code) : undefined;
  });
  return coded.find((type) => type !== undefined) ?? facilityOfWords(allWords(hospitalization, 'dischargeDisposition'));
}
