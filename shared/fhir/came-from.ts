import type { StayType } from '../chart/chart.ts';
import type { Day } from '../chart/day.ts';
import type { ClaimFact } from './claim-fact.ts';
import { allWords, type Coding, codingsOf } from './codes.ts';
import type { EncounterFact } from './encounter.ts';
import { object } from './json.ts';
import { fhirSource, type Sourced } from './sources.ts';
import { facilityOfWords, type Stay } from './stay-type.ts';

/** HL7 admit-source codes of a home health Encounter that name a facility. They name neither its day nor, mostly, its kind. */
const TYPE_OF_ADMIT_SOURCE: ReadonlyMap<string, StayType> = new Map([
  ['hosp-trans', 'unknown'],
  ['nursing', 'unknown'],
  ['psych', 'ipf'],
  ['rehab', 'irf'],
]);

/** UB-04 point of origin: 4 from a hospital, 5 from a SNF, ICF or assisted living, 6 from another facility. */
const FROM_A_FACILITY = new Set(['4', '5', '6']);
const POINT_OF_ORIGIN = /nubc.{0,80}(point-?of-?origin|admission-?source|admit-?source)|clm_src_ip_admsn_cd/i;

interface Begun {
  encounters: readonly EncounterFact[];
  claim: ClaimFact | undefined;
  period: { from?: Day; admission?: Day };
}

/**
 * The facility that the patient came from as the home health Encounter, or the claim of the first period, says: a stay without
 * a day.
 */
export function cameFrom({ encounters, claim, period }: Begun): Sourced<Stay>[] {
  // A continuing period begins weeks after the admission: what came before that is past its 14 days.
  if (period.admission !== undefined && period.admission !== period.from) return [];
  const admitted = encounters.flatMap(({ entry, isHomeHealth, from }): Sourced<Stay>[] => {
    if (!isHomeHealth || from !== period.admission) return [];
    const type = typeOfAdmitSource(object(entry.resource, 'hospitalization'));
    return type === undefined ? [] : [{ value: { type }, at: [fhirSource(entry, 'hospitalization.admitSource')] }];
  });
  if (admitted.length > 0) return admitted;
  const origin = claim?.origin;
  return origin && FROM_A_FACILITY.has(origin.value) ? [{ value: { type: 'unknown' }, at: origin.at }] : [];
}

function typeOfAdmitSource(hospitalization: unknown): StayType | undefined {
  const coded = codingsOf(hospitalization, 'admitSource').map(typeOfCode);
  return coded.find((type) => type !== undefined) ?? typeOfWords(allWords(hospitalization, 'admitSource'));
}

function typeOfCode({ system, code = '' }: Coding): StayType | undefined {
  if (POINT_OF_ORIGIN.test(system ?? '')) return FROM_A_FACILITY.has(code) ? 'unknown' : undefined;
  return TYPE_OF_ADMIT_SOURCE.get(code);
}

function typeOfWords(words: string): StayType | undefined {
  const kind = facilityOfWords(words);
  if (kind !== undefined) return kind;
  const isFacility = /\b(hospital|inpatient|nursing (home|facility)|facility)\b/.test(words);
  return isFacility && !/out-?patient|clinic|physician|\bnot?\b|emergency|(?<!nursing )\bhome\b/.test(words)
    ? 'unknown'
    : undefined;
}
