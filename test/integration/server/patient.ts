/** One invented home health patient in FHIR R4, with everything that the gateway follows: notes, roles, a medication. */

import { pdf } from '../../fhir-server/pdf-writer.ts';

const ICD = 'http://hl7.org/fhir/sid/icd-10-cm';
const CLINICAL = 'http://terminology.hl7.org/CodeSystem/condition-clinical';
const VERIFICATION = 'http://terminology.hl7.org/CodeSystem/condition-ver-status';
const OASIS = 'https://www.cms.gov/oasis';
export const PATIENT_ID = 'hh-0417';
const subject = { reference: `Patient/${PATIENT_ID}` };

export const NOTE = 'Wound to left heel, 2 x 1.5 cm, granulating. Needs help of one person to bathe.';

/** A note that is stored as a PDF, by its lines. */
export const PRINTED = [
  'Gait unsteady, 40 ft with rolling walker.',
  'Taxing effort: rests twice on the way to the door.',
];

const condition = (id: string, code: string, display: string) => ({
  resourceType: 'Condition',
  id,
  subject,
  clinicalStatus: { coding: [{ system: CLINICAL, code: 'active' }] },
  verificationStatus: { coding: [{ system: VERIFICATION, code: 'confirmed' }] },
  code: { coding: [{ system: ICD, code, display }] },
});
const answer = (item: string, value: string) => ({
  linkId: item,
  answer: [{ valueCoding: { system: OASIS, code: value } }],
});

export const RESOURCES: { resourceType: string; id: string; [field: string]: unknown }[] = [
  {
    resourceType: 'Patient',
    id: PATIENT_ID,
    identifier: [
      {
        type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'MR' }] },
        system: 'urn:oid:2.16.840.1.113883.19.5',
        value: '00041793',
      },
    ],
    name: [{ use: 'official', family: 'Whitcomb', given: ['Alma', 'Jean'] }],
    birthDate: '1944-08-30',
    gender: 'female',
  },
  condition('dx-1', 'I50.32', 'Chronic diastolic (congestive) heart failure'),
  condition('dx-2', 'E11.621', 'Type 2 diabetes mellitus with foot ulcer'),
  condition('dx-3', 'L97.421', 'Non-pressure chronic ulcer of left heel and midfoot limited to breakdown of skin'),
  {
    resourceType: 'Encounter',
    id: 'hosp-1',
    status: 'finished',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'IMP' },
    subject,
    period: { start: '2026-01-28', end: '2026-02-03' },
    serviceProvider: { reference: 'Organization/hospital' },
  },
  {
    resourceType: 'Organization',
    id: 'hospital',
    name: 'Mercy Valley Hospital',
    type: [
      {
        coding: [
          { system: 'http://nucc.org/provider-taxonomy', code: '282N00000X', display: 'General Acute Care Hospital' },
        ],
      },
    ],
  },
  {
    resourceType: 'Encounter',
    id: 'hh-1',
    status: 'in-progress',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'HH' },
    subject,
    period: { start: '2026-02-06' },
    diagnosis: [
      { condition: { reference: 'Condition/dx-1' }, rank: 1 },
      { condition: { reference: 'Condition/dx-2' }, rank: 2 },
      { condition: { reference: 'Condition/dx-3' }, rank: 3 },
    ],
  },
  {
    resourceType: 'EpisodeOfCare',
    id: 'episode-1',
    status: 'active',
    type: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/episodeofcare-type', code: 'hacc' }] }],
    patient: subject,
    period: { start: '2026-02-06' },
  },
  {
    resourceType: 'QuestionnaireResponse',
    id: 'oasis-1',
    status: 'completed',
    questionnaire: 'http://loinc.org/q/99131-5',
    subject,
    encounter: { reference: 'Encounter/hh-1' },
    authored: '2026-02-06',
    item: [
      { linkId: 'M0090', answer: [{ valueDate: '2026-02-06' }] },
      answer('M0100', '01'),
      answer('M1800', '2'),
      answer('M1810', '2'),
      answer('M1820', '2'),
      answer('M1830', '3'),
      answer('M1840', '1'),
      answer('M1850', '2'),
      answer('M1860', '2'),
      { linkId: 'M1033', answer: ['1', '3', '7'].map((code) => ({ valueCoding: { system: OASIS, code } })) },
    ],
  },
  {
    resourceType: 'DocumentReference',
    id: 'note-1',
    status: 'current',
    type: { coding: [{ system: 'http://loinc.org', code: '11506-3', display: 'Progress note' }] },
    subject,
    date: '2026-02-07T14:05:00-05:00',
    author: [{ reference: 'PractitionerRole/nurse' }],
    content: [{ attachment: { contentType: 'text/plain', url: 'Binary/note-1-text' } }],
  },
  { resourceType: 'Binary', id: 'note-1-text', contentType: 'text/plain', data: Buffer.from(NOTE).toString('base64') },
  {
    resourceType: 'DocumentReference',
    id: 'scan-1',
    status: 'current',
    type: { coding: [{ system: 'http://loinc.org', code: '18842-5', display: 'Discharge summary' }] },
    subject,
    date: '2026-02-03T09:00:00-05:00',
    content: [{ attachment: { contentType: 'application/pdf', url: 'Binary/scan-1-pdf' } }],
  },
  {
    resourceType: 'Binary',
    id: 'scan-1-pdf',
    contentType: 'application/pdf',
    data: pdf([{ scan: [1700, 2200] }]).toString('base64'),
  },
  {
    resourceType: 'DocumentReference',
    id: 'eval-1',
    status: 'current',
    type: { coding: [{ system: 'http://loinc.org', code: '34108-1', display: 'Outpatient note' }] },
    subject,
    date: '2026-02-08T11:20:00-05:00',
    content: [{ attachment: { contentType: 'application/pdf', url: 'Binary/eval-1-pdf' } }],
  },
  {
    resourceType: 'Binary',
    id: 'eval-1-pdf',
    contentType: 'application/pdf',
    data: pdf([{ words: PRINTED.map((text, i) => ({ x: 60, y: 720 - 14 * i, text })) }]).toString('base64'),
  },
  { resourceType: 'PractitionerRole', id: 'nurse', practitioner: { reference: 'Practitioner/carla' } },
  { resourceType: 'Practitioner', id: 'carla', name: [{ family: 'Vance', given: ['Carla'], suffix: ['RN'] }] },
  {
    resourceType: 'MedicationRequest',
    id: 'rx-1',
    status: 'active',
    intent: 'order',
    subject,
    authoredOn: '2026-02-03',
    medicationReference: { reference: 'Medication/furosemide' },
  },
  {
    resourceType: 'Medication',
    id: 'furosemide',
    code: {
      coding: [
        {
          system: 'http://www.nlm.nih.gov/research/umls/rxnorm',
          code: '310429',
          display: 'furosemide 20 MG Oral Tablet',
        },
      ],
    },
  },
  {
    resourceType: 'Coverage',
    id: 'medicare',
    status: 'active',
    beneficiary: subject,
    payor: [{ reference: 'Organization/cms' }],
    type: { text: 'Medicare Part A' },
  },
  { resourceType: 'Organization', id: 'cms', name: 'Medicare' },
  {
    resourceType: 'Observation',
    id: 'no-earlier',
    status: 'final',
    code: { coding: [{ system: 'urn:lintel:home-health-fact', code: 'previous-period-end' }] },
    subject,
    dataAbsentReason: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason', code: 'not-applicable' }],
    },
  },
  {
    resourceType: 'Goal',
    id: 'goal-1',
    lifecycleStatus: 'active',
    description: { text: 'Heel wound closed by 60 days' },
    subject,
  },
];

/** The same record as one Bundle, as an export would hold it. */
export const BUNDLE = {
  resourceType: 'Bundle',
  type: 'collection',
  entry: RESOURCES.map((resource) => ({ resource })),
};
