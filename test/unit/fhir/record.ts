import type { Chart } from '../../../shared/chart/chart.ts';
import { type ReadResult, readChart } from '../../../shared/fhir/read-chart.ts';
import type { ReadOptions } from '../../../shared/fhir/read-options.ts';
import { shippedEditions } from '../../shipped.ts';

/** Builders of small FHIR records for the tests of this folder. Everybody in them is invented. */

export const editions = await shippedEditions();

export type Resource = { resourceType: string; [key: string]: unknown };

export const ICD = 'http://hl7.org/fhir/sid/icd-10-cm';
export const LOINC = 'http://loinc.org';
export const SNOMED = 'http://snomed.info/sct';
export const ACT = 'http://terminology.hl7.org/CodeSystem/v3-ActCode';
export const FACT = 'urn:lintel:home-health-fact';
export const HIPPS =
  'https://www.cms.gov/Medicare/Medicare-Fee-for-Service-Payment/ProspMedicareFeeSvcPmtGen/HIPPSCodes';

export const patient = (id = 'p1', more: object = {}): Resource => ({ resourceType: 'Patient', id, ...more });
export const subject = { reference: 'Patient/p1' };
export const coded = (system: string, code: string, display?: string) => ({
  coding: [{ system, code, ...(display ? { display } : {}) }],
});

export const condition = (id: string, code: string, more: object = {}): Resource => ({
  resourceType: 'Condition',
  id,
  subject,
  clinicalStatus: coded('http://terminology.hl7.org/CodeSystem/condition-clinical', 'active'),
  verificationStatus: coded('http://terminology.hl7.org/CodeSystem/condition-ver-status', 'confirmed'),
  code: coded(ICD, code),
  ...more,
});

export const encounter = (id: string, code: string, from?: string, through?: string, more: object = {}): Resource => ({
  resourceType: 'Encounter',
  id,
  subject,
  status: through ? 'finished' : 'in-progress',
  class: { system: ACT, code },
  period: { ...(from ? { start: from } : {}), ...(through ? { end: through } : {}) },
  ...more,
});

export const episode = (id: string, from: string, through?: string): Resource => ({
  resourceType: 'EpisodeOfCare',
  id,
  status: through ? 'finished' : 'active',
  type: [coded('http://terminology.hl7.org/CodeSystem/episodeofcare-type', 'hacc')],
  patient: subject,
  period: { start: from, ...(through ? { end: through } : {}) },
});

/** A form of OASIS under CMS's names: answers as CMS writes them; a list for a check-all item. */
export const oasis = (id: string, answers: Record<string, string | string[]>, more: object = {}): Resource => ({
  resourceType: 'QuestionnaireResponse',
  id,
  status: 'completed',
  subject,
  questionnaire: 'https://ehr.example.org/forms/oasis-e',
  item: Object.entries(answers).map(([linkId, answer]) => ({
    linkId,
    answer: (Array.isArray(answer) ? answer : [answer]).map((valueString) => ({ valueString })),
  })),
  ...more,
});

/** The seven function items and M1033, answered. */
export const FUNCTION = {
  M1800: '1',
  M1810: '1',
  M1820: '2',
  M1830: '2',
  M1840: '0',
  M1850: '1',
  M1860: '2',
  M1033: ['1', '7'],
};

export interface ClaimFacts {
  from: string;
  through: string;
  diagnoses?: string[];
  hipps?: string;
  occurrences?: [code: string, date: string][];
  bill?: string;
}

export const claim = (id: string, facts: ClaimFacts, more: object = {}): Resource => ({
  resourceType: 'Claim',
  id,
  status: 'active',
  use: 'claim',
  patient: subject,
  billablePeriod: { start: facts.from, end: facts.through },
  supportingInfo: [
    { sequence: 1, category: { coding: [{ code: 'typeofbill' }] }, code: { coding: [{ code: facts.bill ?? '0329' }] } },
    ...(facts.occurrences ?? []).map(([code, timingDate], i) => ({
      sequence: i + 2,
      code: coded('https://www.nubc.org/CodeSystem/OccurrenceCodes', code),
      timingDate,
    })),
  ],
  diagnosis: (facts.diagnoses ?? []).map((code, i) => ({
    sequence: i + 1,
    diagnosisCodeableConcept: coded(ICD, code),
  })),
  item: facts.hipps ? [{ sequence: 1, productOrService: coded(HIPPS, facts.hipps) }] : [],
  ...more,
});

export const bundle = (resources: readonly Resource[], more: object = {}) => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map((resource) => ({ resource })),
  ...more,
});

/** Reads a record of the patient `p1`, whose Patient resource is added where it is not given. */
export function read(resources: readonly Resource[], options: ReadOptions = {}): ReadResult {
  const whole = resources.some((each) => each.resourceType === 'Patient') ? resources : [patient(), ...resources];
  return readChart(bundle(whole), editions, options);
}

export const chartOf = (resources: readonly Resource[], options: ReadOptions = {}): Chart =>
  read(resources, options).chart;

/** What was reported of one resource. */
export const saidOf = ({ reported }: ReadResult, ref: string): string[] =>
  reported.filter(({ at }) => at === ref || at.startsWith(`${ref}.`)).map(({ say }) => say);

export const codesOf = ({ diagnoses }: Chart) =>
  diagnoses.map(({ code, rank }) => (rank === undefined ? code : `${rank}:${code}`));
