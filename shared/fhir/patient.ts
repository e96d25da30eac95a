import type { Chart } from '../chart/chart.ts';
import { codings } from './codes.ts';
import { dateText } from './dates.ts';
import { get, type Json, object, placed, text } from './json.ts';
import type { Reading } from './reading.ts';
import type { Entry } from './resources.ts';
import { cite, fhirSource } from './sources.ts';

type Patient = NonNullable<Chart['patient']>;
type Identifier = NonNullable<Patient['identifiers']>[number];

const MBI_SYSTEMS = new Set([
  'http://hl7.org/fhir/sid/us-mbi',
  'http://terminology.hl7.org/NamingSystem/cmsMBI',
  'urn:oid:2.16.840.1.113883.4.927',
]);
const SSN_SYSTEMS = new Set(['http://hl7.org/fhir/sid/us-ssn', 'urn:oid:2.16.840.1.113883.4.1']);
/** Names that a person goes by now, best first; `old` and `maiden` are former names. */
const NAME_USES = ['official', 'usual', undefined, 'temp', 'nickname', 'anonymous'];

/** Reads who the patient is: names, birth date, gender, and the identifiers that charts are merged by. */
export function readPatient(chart: Chart, ref: string, entry: Entry | undefined, reading: Reading): void {
  const patient: Patient = { ref };
  chart.patient = patient;
  if (!entry) return;
  const { resource } = entry;
  cite(chart, '/patient', [fhirSource(entry)]);
  const identifiers = placed(resource, 'identifier').flatMap(({ element, index }) => {
    const read = identifierOf(element);
    if (typeof read === 'string') reading.report(`${entry.ref}.identifier[${index}]`, read);
    return typeof read === 'string' ? [] : [read];
  });
  if (identifiers.length > 0) patient.identifiers = identifiers;
  const name = currentName(resource);
  const family = text(name, 'family');
  const given = givenOf(name);
  if (family !== undefined) patient.family = family;
  if (given !== undefined) patient.given = given;
  const birthDate = dateText(resource, 'birthDate');
  if (birthDate !== undefined) patient.birthDate = birthDate;
  else if (get(resource, 'birthDate') !== undefined) reading.report(`${entry.ref}.birthDate`, 'this is no date');
  const gender = text(resource, 'gender');
  if (gender !== undefined) patient.gender = gender;
  if (resource.active === false) reading.report(`${entry.ref}.active`, 'this patient record is not in active use');
}

function identifierOf(element: Json): Identifier | string {
  const value = text(element, 'value');
  const system = text(element, 'system');
  if (value === undefined) return 'the identifier has no value';
  if (text(element, 'use') === 'old') return 'the identifier is no longer in use';
  const types = codings(object(element, 'type')).map((coding) => coding.code);
  if (types.includes('SS') || (system && SSN_SYSTEMS.has(system))) {
    return 'a social security number is not read: nothing here needs it';
  }
  const isMbi = (system !== undefined && MBI_SYSTEMS.has(system)) || types.includes('MC');
  const type = isMbi ? 'MBI' : types.includes('MR') ? 'MRN' : 'other';
  return { type, ...(system ? { system } : {}), value };
}

function currentName(resource: Json): Json | undefined {
  const names = placed(resource, 'name').map((each) => each.element);
  for (const use of NAME_USES) {
    const found = names.find((name) => text(name, 'use') === use);
    if (found) return found;
  }
  return undefined;
}

function givenOf(name: Json | undefined): string | undefined {
  const given = get(name, 'given');
  if (!Array.isArray(given)) return undefined;
  const parts = given.filter((part): part is string => typeof part === 'string' && part.trim() !== '');
  return parts.length === 0 ? undefined : parts.map((part) => part.trim()).join(' ');
}
