import type { Status } from '../../shared/health-home/answer.ts';

/** Builders of invented people in FHIR R4, for the tables of the Health Home profiles. */

export type Resource = { resourceType: string; id?: string; [key: string]: unknown };

export interface Person {
  /** Who it is, and why the answer is so: from the rules of health-homes.md, never from what the code says. */
  who: string;
  has: Resource[];
  status: Status;
  /** Absent: the fixture's. */
  asOf?: string;
  /** Absent: active Medicaid. */
  coverage?: Resource[];
  birthDate?: string;
  /** Not valid R4 (a server would refuse it), and seen in files all the same. */
  fileOnly?: boolean;
  /** Resource types that the server refused. */
  refused?: string[];
  /** Resource types that were searched completely. */
  searched?: readonly string[];
  /** Expected criterion of the revealed answer. */
  criterion?: 'twoChronic' | 'oneChronicPlusRisk' | 'pair' | 'single' | null;
}

/** The people of one profile. */
export interface ProfileFixture {
  profile: string;
  asOf: string;
  people: Person[];
}

export const ICD = 'http://hl7.org/fhir/sid/icd-10-cm';
export const LOINC = 'http://loinc.org';
const SOPT = 'https://nahdo.org/sopt';
const HL7 = 'http://terminology.hl7.org/CodeSystem';
const NUCC = 'http://nucc.org/provider-taxonomy';

const concept = (system: string, code: string, display?: string) => ({
  coding: [{ system, code, ...(display ? { display } : {}) }],
});

/** On the problem list, active and confirmed. */
export const dx = (code: string, more: object = {}): Resource => ({
  resourceType: 'Condition',
  clinicalStatus: concept(`${HL7}/condition-clinical`, 'active'),
  verificationStatus: concept(`${HL7}/condition-ver-status`, 'confirmed'),
  category: [concept(`${HL7}/condition-category`, 'problem-list-item')],
  code: concept(ICD, code),
  recordedDate: '2021-06-14',
  ...more,
});
/** Made in an encounter, with these dates. */
export const seen = (code: string, dates: { onsetDateTime?: string; recordedDate?: string }, more: object = {}) => {
  const { recordedDate: _, ...bare } = dx(code);
  return {
    ...bare,
    category: [concept(`${HL7}/condition-category`, 'encounter-diagnosis')],
    ...dates,
    ...more,
  } as Resource;
};
export const clinical = (code: string) => ({ clinicalStatus: concept(`${HL7}/condition-clinical`, code) });
export const verified = (code: string) => ({ verificationStatus: concept(`${HL7}/condition-ver-status`, code) });
export const labelled = (...codes: string[]) => ({
  meta: { security: codes.map((code) => ({ system: `${HL7}/v3-ActCode`, code })) },
});
/** A condition in SNOMED CT only. */
export const snomed = (code: string, display: string): Resource =>
  dx('', { code: concept('http://snomed.info/sct', code, display) });

export const bmi = (value: number, date = '2026-09-02', more: object = {}): Resource => ({
  resourceType: 'Observation',
  status: 'final',
  category: [concept(`${HL7}/observation-category`, 'vital-signs')],
  code: concept(LOINC, '39156-5'),
  effectiveDateTime: date,
  valueQuantity: { value, unit: 'kg/m2', system: 'http://unitsofmeasure.org', code: 'kg/m2' },
  ...more,
});

const PERFORMER = { reference: 'PractitionerRole/nurse', display: 'Dana Whitlock, RN' };
export const PSYCHOLOGIST = { reference: 'PractitionerRole/psychologist', display: 'Miriam Castellanos' };

/** What a person states: `functional-impairment`, `risk-score`, … */
export const fact = (
  code: string,
  value: boolean | number,
  date = '2026-08-12',
  performer: object = PERFORMER,
): Resource => ({
  resourceType: 'Observation',
  status: 'final',
  code: concept('urn:lintel:health-home-fact', code),
  effectiveDateTime: date,
  performer: [performer],
  ...(typeof value === 'boolean' ? { valueBoolean: value } : { valueQuantity: { value } }),
});

export const medicaid = (more: object = {}, code = '21'): Resource => ({
  resourceType: 'Coverage',
  status: 'active',
  type: concept(SOPT, code),
  period: { start: '2021-01-01' },
  payor: [{ display: 'Buckeye Community Health Plan' }],
  ...more,
});

/** An active episode of care of a program, by its name. */
export const episode = (program: string, more: object = {}): Resource => ({
  resourceType: 'EpisodeOfCare',
  status: 'active',
  type: [{ text: program }],
  period: { start: '2026-01-05' },
  ...more,
});

/** A hospital stay, or an ED visit with class EMER. @param principal code of the principal diagnosis */
export const encounter = (code: 'IMP' | 'EMER', start: string, end: string, principal?: string): Resource => ({
  resourceType: 'Encounter',
  status: 'finished',
  class: { system: `${HL7}/v3-ActCode`, code },
  period: { start: `${start}T09:30:00-05:00`, end: `${end}T15:10:00-05:00` },
  ...(principal
    ? {
        contained: [{ resourceType: 'Condition', id: 'principal', subject: PATIENT, code: concept(ICD, principal) }],
        diagnosis: [{ condition: { reference: '#principal' }, rank: 1 }],
      }
    : {}),
});

const PATIENT = { reference: 'Patient/person' };

/** Who the performers are. */
const STAFF: Resource[] = [
  { resourceType: 'PractitionerRole', id: 'nurse', code: [concept(NUCC, '163W00000X', 'Registered Nurse')] },
  {
    resourceType: 'PractitionerRole',
    id: 'psychologist',
    code: [concept(NUCC, '103TC0700X', 'Clinical Psychologist')],
  },
];

/** Everything of a person, with ids and the patient. @param id the patient's; ids of several people must differ */
export function resourcesOf(person: Person, id = 'person'): Resource[] {
  const patient: Resource = { resourceType: 'Patient', id, birthDate: person.birthDate ?? '1971-04-18' };
  const own = [...(person.coverage ?? [medicaid()]), ...person.has];
  const named = own.map((resource, n) => ({
    ...resource,
    id: `${id}-${n}`,
    [KEY[resource.resourceType] ?? 'subject']: { reference: `Patient/${id}` },
  }));
  const text = JSON.stringify([patient, ...named, ...STAFF]).replaceAll('"Patient/person"', `"Patient/${id}"`);
  return JSON.parse(text) as Resource[];
}

const KEY: Readonly<Record<string, string>> = {
  Coverage: 'beneficiary',
  Consent: 'patient',
  EpisodeOfCare: 'patient',
  Task: 'for',
};

/** A Bundle of one person, as a line of the filter. */
export function bundleOf(person: Person, id = 'person'): object {
  return {
    resourceType: 'Bundle',
    id,
    type: 'collection',
    entry: resourcesOf(person, id).map((resource) => ({ resource })),
  };
}
