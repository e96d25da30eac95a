import { display } from '../icd10cm/code.ts';
import { type Json, objects, oneOrMany, text } from './json.ts';

/** System URIs (service.md section 5 and FHIR R4 "Terminologies"). */
export const ICD10CM = 'http://hl7.org/fhir/sid/icd-10-cm';
export const LOINC = 'http://loinc.org';
export const SNOMED = 'http://snomed.info/sct';
export const HIPPS =
  'https://www.cms.gov/Medicare/Medicare-Fee-for-Service-Payment/ProspMedicareFeeSvcPmtGen/HIPPSCodes';
/** Our own statements by people, carried as Observations (interfaces.md, "The Chart"). */
export const HOME_HEALTH_FACT = 'urn:lintel:home-health-fact';

const ICD10CM_SYSTEMS = new Set([ICD10CM, 'urn:oid:2.16.840.1.113883.6.90', '2.16.840.1.113883.6.90']);
/** Names of other servers that end in "ICD-10-CM", however written: `https://hl7.org/fhir/sid/icd-10-cm/`, `ICD10CM`. */
const NAMED_ICD10CM = /(^|[^a-z0-9])icd-?10-?cm\/?$/i;
const LOINC_SYSTEMS = new Set([LOINC, 'https://loinc.org', 'urn:oid:2.16.840.1.113883.6.1']);
const ACT_CODE_SYSTEMS = new Set([
  'http://terminology.hl7.org/CodeSystem/v3-ActCode',
  'http://hl7.org/fhir/v3/ActCode',
  'http://terminology.hl7.org/ValueSet/v3-ActEncounterCode',
  'urn:oid:2.16.840.1.113883.5.4',
]);

export interface Coding {
  system?: string;
  code?: string;
  display?: string;
  userSelected?: boolean;
}

export function codingOf(value: Json): Coding {
  const system = text(value, 'system');
  const code = text(value, 'code');
  const display = text(value, 'display');
  return {
    ...(system ? { system } : {}),
    ...(code ? { code } : {}),
    ...(display ? { display } : {}),
    ...(value.userSelected === true ? { userSelected: true } : {}),
  };
}

/** The codings of a CodeableConcept. */
export function codings(concept: unknown): Coding[] {
  return objects(concept, 'coding').map(codingOf);
}

/** The codings of every CodeableConcept under `key`, one or a list. */
export function codingsOf(owner: unknown, key: string): Coding[] {
  return oneOrMany(owner, key).flatMap(codings);
}

/** What a person would read of a concept: its text, else the first display. */
export function words(concept: unknown): string | undefined {
  return text(concept, 'text') ?? codings(concept).find((coding) => coding.display)?.display;
}

/** Every word of the concepts under `key`, lower case, for telling kinds apart by what is written. */
export function allWords(owner: unknown, key: string): string {
  return oneOrMany(owner, key)
    .flatMap((concept) => [text(concept, 'text'), text(concept, 'display'), ...codings(concept).map((c) => c.display)])
    .filter((word) => word !== undefined)
    .join(' | ')
    .toLowerCase();
}

export function isIcd10cm(coding: Coding): boolean {
  const { system } = coding;
  return system !== undefined && (ICD10CM_SYSTEMS.has(system) || NAMED_ICD10CM.test(system));
}

export function isLoinc(coding: Coding): boolean {
  return coding.system !== undefined && LOINC_SYSTEMS.has(coding.system);
}

/** A code of v3 ActCode. An absent system is accepted where the element is bound to that code system. */
export function isActCode(coding: Coding, code: string): boolean {
  return coding.code === code && (coding.system === undefined || ACT_CODE_SYSTEMS.has(coding.system));
}

/** The code of a status element that is a CodeableConcept, whatever HL7 URI it carries; `undefined` where there is none. */
export function statusCode(concept: unknown): string | undefined {
  return codings(concept).find((coding) => coding.code !== undefined)?.code;
}

/**
 * An ICD-10-CM code as it is printed: capitals, no outer blanks, the dot after the third character. A text that has not
 * the form of a code is kept, so that it is answered as the code it is not.
 */
export function icdCode(written: string): string {
  return display(written.trim());
}
