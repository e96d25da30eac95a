import { display } from '../icd10cm/code.ts';
import { asObject, countOf, get, type Json, oneOrMany, text } from './json.ts';

/** System URIs (service.md section 5 and FHIR R4 "Terminologies"). */
export const ICD10CM = 'http://hl7.org/fhir/sid/icd-10-cm';
export const LOINC = 'http://loinc.org';
export const SNOMED = 'http://snomed.info/sct';
export const HIPPS =
  'https://www.cms.gov/Medicare/Medicare-Fee-for-Service-Payment/ProspMedicareFeeSvcPmtGen/HIPPSCodes';
/** Our own statements by people, carried as Observations (interfaces.md, "The Chart"). */
export const HOME_HEALTH_FACT = 'urn:lintel:home-health-fact';

/** By OID, and by its name in HL7 v2 table 0396: I10 alone is the WHO's, I10P the procedures. */
const ICD10CM_SYSTEMS = new Set([ICD10CM, 'urn:oid:2.16.840.1.113883.6.90', '2.16.840.1.113883.6.90', 'I10C']);
/** Names of other servers that end in "ICD-10-CM", however written: `https://hl7.org/fhir/sid/icd-10-cm/2026`, `ICD10CM`. */
const NAMED_ICD10CM = /(^|[^a-z0-9])icd-?10-?cm(\/\d{4})?\/?$/i;
/** Its address with or without what people add to it, its OID, and its names in HL7 v2. A value set of LOINC's is none. */
const LOINC_SYSTEM = /^(?:https?:\/\/(?:www\.)?loinc\.org\/?|(?:urn:oid:)?2\.16\.840\.1\.113883\.6\.1|LN|LOINC)$/i;
/** The scheme of a URN and `oid` are the same in capitals (RFC 8141). */
const URN_OID = /^urn:oid:/i;
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

/** One coding, with what of it is of the right type; the rest is absent. Its system is named without a version. */
export function codingOf(value: Json): Coding {
  const system = systemOf(value);
  const code = text(value, 'code');
  const display = text(value, 'display');
  return {
    ...(system ? { system } : {}),
    ...(code ? { code } : {}),
    ...(display ? { display } : {}),
    ...(value.userSelected === true ? { userSelected: true } : {}),
  };
}

/** The system, without a version behind it as canonical addresses have it: `http://hl7.org/fhir/sid/icd-10-cm|2026`. */
function systemOf(value: Json): string | undefined {
  const written = text(value, 'system');
  const end = written?.indexOf('|') ?? -1;
  return (end > 0 ? written?.slice(0, end) : written)
    ?.replace(URN, (urn) => urn.replace(/\s/g, ''))
    .replace(URN_OID, 'urn:oid:')
    .replace(ADDRESS, 'http://')
    .replace(NUCC, 'http://nucc.org/provider-taxonomy')
    .replace(SNOMED_OTHERWISE, SNOMED);
}

/** No URN has blanks: `urn: oid: 2.16.840…` is one that a program put together. */
const URN = /^urn\s*:.{0,200}$/i;

/** Code systems that are named by an http address, and that some servers write with https or `www.`, as their pages are read. */
const ADDRESS = /^https?:\/\/(?:www\.)?(?=(?:terminology\.)?hl7\.org\/|snomed\.info\/|nucc\.org\/)/i;
const SNOMED_OTHERWISE = /^(?:(?:urn:oid:)?2\.16\.840\.1\.113883\.6\.96|https?:\/\/(?:www\.)?snomed\.org\/?)$/;
const NUCC = /^(?:urn:oid:)?2\.16\.840\.1\.113883\.6\.101$/;

/** The codings of a CodeableConcept. */
export function codings(concept: unknown): Coding[] {
  return oneOrMany(concept, 'coding').map(codingOf);
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

/** Whether a coding names ICD-10-CM as its system. One without a system does not, whatever its code looks like. */
export function isIcd10cm(coding: Coding): boolean {
  const { system } = coding;
  return system !== undefined && (ICD10CM_SYSTEMS.has(system) || NAMED_ICD10CM.test(system));
}

/** Whether a coding names LOINC as its system. */
export function isLoinc(coding: Coding): boolean {
  return coding.system !== undefined && LOINC_SYSTEM.test(coding.system);
}

/** A code of v3 ActCode, whatever its case. An absent system is accepted where the element is bound to that code system. */
export function isActCode(coding: Coding, code: string): boolean {
  return coding.code?.toUpperCase() === code && (coding.system === undefined || ACT_CODE_SYSTEMS.has(coding.system));
}

/** FHIR R4 condition-ver-status. */
export const VERIFICATION_STATUSES: readonly string[] = [
  'unconfirmed',
  'provisional',
  'differential',
  'confirmed',
  'refuted',
  'entered-in-error',
];

/**
 * The status under `key`: a code, or a CodeableConcept, or a list of them. A vendor's own code may stand before HL7's, and some servers write
 * words only or in capitals: the one status that is known stands, by its code, else by its words. What is not known, and
 * two that disagree, are returned as written, so that nobody takes them for absent.
 * @param known the codes of FHIR's value set
 */
export function statusOf(owner: unknown, key: string, known: readonly string[]): string | undefined {
  const plain = text(owner, key);
  if (plain !== undefined) return knownStatus(plain, known) ?? plain;
  const concepts = oneOrMany(owner, key);
  // A Coding where a CodeableConcept belongs says as much.
  const coded = concepts.flatMap((concept) => [...codings(concept), codingOf(concept)]);
  const codes = coded.flatMap(({ code }) => code ?? []);
  const said = [
    ...concepts.map((concept) => text(concept, 'text')),
    ...coded.map(({ display: shown }) => shown),
  ].filter((one) => one !== undefined);
  if (codes.length === 0 && said.length === 0) return isUnreadable(get(owner, key)) ? UNREADABLE : undefined;
  const found = [codes, said].map((all) => new Set(all.flatMap((one) => knownStatus(one, known) ?? [])));
  const [standing] = found.filter(({ size }) => size > 0);
  if (standing?.size === 1) return [...standing][0];
  return standing ? [...standing].join(' ') : (codes[0] ?? said[0]);
}

/** A status that is there and that nobody can read: not the same as none. */
const UNREADABLE = 'unreadable';

/** Whether something is there, and it is no mere statement of why it is not (FHIR's data-absent-reason is an extension). */
function isUnreadable(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return false;
  if (typeof value !== 'object') return true;
  const concepts = Array.isArray(value) ? value : [value];
  return concepts.some((concept) => asObject(concept) === undefined || countOf(concept, 'coding') > 0);
}

/** `Entered in Error` is `entered-in-error`. */
function knownStatus(written: string, known: readonly string[]): string | undefined {
  const plain = written.trim().toLowerCase();
  return [plain, plain.replace(/[\s_]+/g, '-')].find((each) => known.includes(each));
}

/**
 * An ICD-10-CM code as it is printed: capitals, no outer blanks, the dot after the third character. A text that has not
 * the form of a code is kept, so that it is answered as the code it is not.
 */
export function icdCode(written: string): string {
  return display(written.trim());
}
