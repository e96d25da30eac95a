import type { Chart, OasisAnswer, StayType } from '../chart/chart.ts';
import { type Day, daysBetween } from '../chart/day.ts';
import { facilitiesOf, facilityType } from '../oasis/facilities.ts';
import { WINDOW_DAYS } from '../pdgm/admission-source.ts';
import { type Coding, codings } from './codes.ts';
import type { EncounterFact } from './encounter.ts';
import { object } from './json.ts';
import type { Assessment } from './oasis/assessment.ts';
import type { Reading } from './reading.ts';
import { fhirSource, type Sourced } from './sources.ts';

type Stay = Sourced<NonNullable<Chart['stays']>[number]>;

export interface StayFacts {
  encounters: readonly EncounterFact[];
  oasis: ReadonlyMap<string, Sourced<OasisAnswer>>;
  assessment: Assessment | undefined;
  period: { from?: Day; admission?: Day };
}

/**
 * The inpatient stays before the period. From Encounters, and from M1000/M1005 of the start-of-care assessment, which
 * names stays that other agencies' servers do not hold. The list stands only where somebody looked: Encounters were
 * searched, or M1000 is answered. Otherwise stays that may count are given (one proves an institutional source), and
 * nothing is said of none.
 */
export function putStays(chart: Chart, facts: StayFacts, reading: Reading): void {
  const { encounters, period } = facts;
  const seen = encounters.flatMap(({ stay }): Stay[] => (stay ? [stay] : []));
  const told = fromOasis(facts);
  const added = told.stays.filter((stay) => !seen.some((other) => isSameStay(other.value, stay.value)));
  const stays = [...seen, ...added, ...fromAdmitSource(facts, [...seen, ...added])];
  const mayCount = stays.some((stay) => maybeInWindow(stay.value, period.from));
  if (told.none && seen.some((stay) => maybeInWindow(stay.value, period.from))) {
    chart.conflicts.push({
      fact: '/stays',
      lost: { value: 'NA', at: told.none.at[0] ?? { kind: 'record', path: '/oasis/M1000' } },
      say: 'M1000 says that there was no inpatient stay in the 14 days before; the encounters show one',
    });
  }
  const isTold =
    told.none !== undefined ||
    (told.stays.length > 0 && facilitiesOf((key) => facts.oasis.get(key)?.value)?.isWhole === true);
  if (!reading.hasSearched('Encounter') && !isTold && !mayCount) {
    if (seen.length > 0) {
      reading.report(
        'Encounter',
        'stays of other times are here, but earlier stays were not searched: none is not concluded',
      );
    }
    return;
  }
  chart.stays = stays.map((stay) => stay.value);
  stays.forEach((stay, i) => {
    chart.sources[`/stays/${i}`] = stay.at;
  });
  if (stays.length === 0 && told.none) chart.sources['/stays'] = told.none.at;
}

/** Whether the stay ended in the window before From, or nothing tells that it did not. */
function maybeInWindow(stay: Stay['value'], from: Day | undefined): boolean {
  if (stay.type === 'ed' || stay.type === 'observation' || stay.type === 'other') return false;
  if (from === undefined || stay.through === undefined)
    return stay.from === undefined || from === undefined || stay.from <= from;
  const days = daysBetween(stay.through, from);
  return days !== undefined && days >= 0 && days <= WINDOW_DAYS;
}

function isSameStay(a: Stay['value'], b: Stay['value']): boolean {
  if (a.type !== b.type || a.through === undefined) return false;
  return b.through === undefined || Math.abs(daysBetween(a.through, b.through) ?? WINDOW_DAYS) <= 1;
}

/**
 * M1000 speaks of the 14 days before the assessment. Of the start of care it is used for the period that begins with it;
 * of a resumption, one facility with its day (M1005) is a stay like any other. M1005 is the day of the latest discharge:
 * of several facilities it is not told which.
 */
function fromOasis(facts: StayFacts): { stays: Stay[]; none?: Sourced<OasisAnswer> } {
  const { oasis, assessment, period } = facts;
  const told = facilitiesOf((key) => oasis.get(key)?.value);
  if (!told || !assessment) return { stays: [] };
  const { codes } = told;
  const answer = { value: codes, at: told.keys.flatMap((key) => oasis.get(key)?.at ?? []) };
  const discharge = oasis.get('M1005');
  const through = typeof discharge?.value === 'string' ? discharge.value : undefined;
  const isStart = (assessment.rfa ?? '01') === '01' && period.from !== undefined && period.admission === period.from;
  const isResumption = assessment.rfa === '03' && codes.length === 1 && through !== undefined;
  if (!isStart && !isResumption) return { stays: [] };
  if (codes.length === 1 && codes[0] === 'NA') return isStart ? { stays: [], none: answer } : { stays: [] };
  const at = [...answer.at, ...(through === undefined ? [] : (discharge?.at ?? []))];
  const stays = codes.flatMap((code): Stay[] => {
    const type = facilityType(code);
    return type === undefined ? [] : [{ value: { type, ...(through === undefined ? {} : { through }) }, at }];
  });
  return { stays };
}

/** HL7 admit-source codes of a home health Encounter that name a facility. They name neither its day nor, mostly, its kind. */
const TYPE_OF_ADMIT_SOURCE: ReadonlyMap<string, StayType> = new Map([
  ['hosp-trans', 'unknown'],
  ['nursing', 'unknown'],
  ['psych', 'ipf'],
  ['rehab', 'irf'],
]);

/** UB-04 point of origin: 4 from a hospital, 5 from a SNF, ICF or assisted living, 6 from another facility. */
const FROM_A_FACILITY = new Set(['4', '5', '6']);
const POINT_OF_ORIGIN = /nubc.*(point-?of-?origin|admission-?source|admit-?source)|clm_src_ip_admsn_cd/i;

function typeOfAdmitSource({ system, code = '' }: Coding): StayType | undefined {
  if (POINT_OF_ORIGIN.test(system ?? '')) return FROM_A_FACILITY.has(code) ? 'unknown' : undefined;
  return TYPE_OF_ADMIT_SOURCE.get(code);
}

/** A home health admission "from a hospital" is a stay without a day; it is added only where no dated stay may count. */
function fromAdmitSource({ encounters, period }: StayFacts, known: readonly Stay[]): Stay[] {
  if (known.some((stay) => maybeInWindow(stay.value, period.from))) return [];
  return encounters.flatMap(({ entry, isHomeHealth, from }): Stay[] => {
    if (!isHomeHealth || from !== period.admission) return [];
    const source = object(object(entry.resource, 'hospitalization'), 'admitSource');
    const type = codings(source)
      .map(typeOfAdmitSource)
      .find((each) => each !== undefined);
    return type === undefined ? [] : [{ value: { type }, at: [fhirSource(entry, 'hospitalization.admitSource')] }];
  });
}
