import type { Coded } from '../chart/care-facts.ts';
import type { Chart } from '../chart/chart.ts';
import { given, listed } from '../chart/given.ts';
import { HEALTH_HOME_FACT } from '../health-home/statements.ts';
import { codings, isLoinc } from './codes.ts';
import { dateText } from './dates.ts';
import { get, type Json, number, object, objects, text } from './json.ts';
import { codedAt, codedOf, peopleAt, securityOf } from './people.ts';
import type { Reading } from './reading.ts';
import type { Entry } from './resources.ts';
import { type Sourced, sourced } from './sources.ts';

type Observed = Sourced<NonNullable<Chart['observations']>[number]>;

/**
 * LOINC codes that the Health Home rules read: body measures; PHQ-2, PHQ-9, GAD-7, AUDIT; PRAPARE, AHC; Katz; haemoglobin
 * and sodium (HOSPITAL); blood pressure; M1033; enrolment status.
 */
export const READ: ReadonlySet<string> = new Set([
  '39156-5',
  '59574-4',
  '29463-7',
  '3141-9',
  '55757-9',
  '55758-7',
  '44249-1',
  '44261-6',
  '69737-5',
  '70274-6',
  '72110-0',
  '72109-2',
  '75626-2',
  '93025-5',
  '96777-8',
  '76513-1',
  '71802-3',
  '63512-8',
  '83246-9',
  '718-7',
  '2951-2',
  '85354-9',
  '57319-6',
]);

/** CPT II: discharge medicines reconciled; Da Vinci's measure sends it as an Observation. */
const RECONCILED = '1111F';
/** US Core's categories of screenings and assessments, and PACIO's, by which a panel of any instrument tells its domain. */
const DOMAINS = new Set(['functional-status', 'functioning', 'sdoh']);

/** The domains of an assessment that is kept as a panel: an Observation with members; one answer alone is none. */
function domainsOf(resource: Json): Coded[] {
  if (objects(resource, 'hasMember').length === 0) return [];
  return codedAt(resource, 'category').filter(({ code }) => code !== undefined && DOMAINS.has(code));
}

/** Whether an Observation is one that the Health Home rules read. */
export function isCareObservation({ resource }: Entry): boolean {
  if (domainsOf(resource).length > 0) return true;
  const codes = codings(object(resource, 'code'));
  return codes.some(
    (coding) =>
      coding.system === HEALTH_HOME_FACT ||
      (isLoinc(coding) && READ.has(coding.code ?? '')) ||
      (coding.code === RECONCILED && /ama-assn\.org|cpt/i.test(coding.system ?? '')) ||
      /enroll?ment-status/.test(coding.code ?? ''),
  );
}

/** Observations of the care record, each with its value; which of them is the latest is the rules' to say. */
export function readCareObservations(reading: Reading): Observed[] {
  return reading
    .of('Observation')
    .filter(isCareObservation)
    .map((entry) => readOne(entry, reading));
}

function readOne(entry: Entry, reading: Reading): Observed {
  const { resource, id } = entry;
  const quantity = object(resource, 'valueQuantity');
  const boolean = get(resource, 'valueBoolean');
  const value = {
    ...given('id', id),
    codes: codedOf(object(resource, 'code')),
    ...listed('categories', domainsOf(resource)),
    ...given('status', text(resource, 'status')),
    ...given(
      'date',
      dateText(resource, 'effectiveDateTime') ??
        dateText(resource, 'effectiveInstant') ??
        dateText(get(resource, 'effectivePeriod'), 'start'),
    ),
    // "Less than 25" is no value.
    ...given(
      'value',
      text(quantity, 'comparator') === undefined
        ? (number(quantity, 'value') ?? number(resource, 'valueInteger'))
        : undefined,
    ),
    ...given('unit', text(quantity, 'code') ?? text(quantity, 'unit')),
    ...given('boolean', typeof boolean === 'boolean' ? boolean : undefined),
    ...listed(
      'components',
      objects(resource, 'component').map((component) => ({
        codes: codedOf(object(component, 'code')),
        ...given('value', number(object(component, 'valueQuantity'), 'value')),
      })),
    ),
    ...listed('valueCodes', codedAt(resource, 'valueCodeableConcept')),
    ...given('text', text(resource, 'valueString')),
    ...listed('performers', peopleAt(resource, 'performer', entry, reading)),
    ...securityOf(resource),
  };
  return sourced(value, entry);
}
