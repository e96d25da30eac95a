import type { Chart } from '../chart/chart.ts';
import { codings, words } from './codes.ts';
import { dateText, periodOf } from './dates.ts';
import { choice, get, type Json, object, objects, placed, text } from './json.ts';
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
const HICN_SYSTEMS = new Set([
  'http://hl7.org/fhir/sid/us-hicn',
  'http://terminology.hl7.org/NamingSystem/usHICN',
  'https://bluebutton.cms.gov/resources/identifier/hicn-hash',
]);
/** "US Medicare number": of either kind, which its form tells. */
const MEDICARE_SYSTEM = 'http://hl7.org/fhir/sid/us-medicare';
/** CMS: 11 places, letters without S, L, O, I, B, Z; dashes are for reading only. */
const MBI_FORM =
  /^[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d-?[AC-HJKMNP-RT-Y]{2}\d{2}$/i;
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
    const read = isSuperseded(element, resource) ? 'the identifier is no longer in use' : identifierOf(element);
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
  const died = deathOf(resource);
  if (died !== undefined) patient.died = died;
  if (resource.active === false) reading.report(`${entry.ref}.active`, 'this patient record is not in active use');
  reportStanding(entry, reading);
}

/** What a Patient says that no fact of a chart holds, and that whoever reads the chart has to know. */
function reportStanding({ ref, resource }: Entry, reading: Reading): void {
  for (const { element, index } of placed(resource, 'link'))
    if (text(element, 'type') === 'replaced-by')
      reading.report(
        `${ref}.link[${index}]`,
        'its server says that another record of this person replaced this one: what is newer stands there',
      );
  const died = choice(resource, 'deceased');
  if (died && died.value !== false)
    reading.report(
      `${ref}.deceased${died.kind}`,
      'the record says that the patient has died; the coding and OASIS rules do not read that',
    );
}

/** The day of the death as written, or that it is told without one. */
function deathOf(resource: Json): Patient['died'] {
  const day = dateText(resource, 'deceasedDateTime');
  if (day !== undefined) return day;
  const died = choice(resource, 'deceased');
  return died !== undefined && died.value !== false ? true : undefined;
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
  // HICNs, the Medicare numbers before 2020, carry the type MC too.
  const isMbi =
    system === undefined || !HICN_SYSTEMS.has(system)
      ? types.includes('MC') ||
        (system !== undefined && MBI_SYSTEMS.has(system)) ||
        (system === MEDICARE_SYSTEM && MBI_FORM.test(value))
      : false;
  const isMrn =
    types.includes('MR') || /^(mrn|medical record (number|no\.?|#))$/i.test(words(object(element, 'type')) ?? '');
  const type = isMbi ? 'MBI' : isMrn ? 'MRN' : 'other';
  return { type, ...(system ? { system } : {}), value };
}

/** A number that ended, where another of the same system and type goes on: a new MBI after the old one was stolen. */
function isSuperseded(element: Json, { identifier }: Json): boolean {
  if (!hasEnded(element) || !Array.isArray(identifier)) return false;
  const kind = (one: Json) => `${text(one, 'system')}|${codings(object(one, 'type'))[0]?.code}`;
  const others = objects({ identifier }, 'identifier').filter((other) => other !== element && !hasEnded(other));
  return others.some((other) => text(other, 'value') !== undefined && kind(other) === kind(element));
}

/** Whether its period has an end. No clock here: it is only compared with one that has none. */
function hasEnded(element: Json): boolean {
  return periodOf(get(element, 'period')).through !== undefined || text(object(element, 'period'), 'end') !== undefined;
}

function currentName(resource: Json): Json | undefined {
  const all = placed(resource, 'name').map((each) => each.element);
  // Many systems mark a former name by its period alone (US Core's own example does).
  const going = all.filter((name) => !hasEnded(name) && NAME_USES.includes(text(name, 'use')));
  const names = going.length > 0 ? going : all;
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
