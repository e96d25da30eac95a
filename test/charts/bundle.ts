import type { Bundle, Resource } from '@medplum/fhirtypes';
import { addDays } from '../../shared/chart/day.ts';
import type { OasisCatalogue } from '../../shared/oasis/catalogue.ts';
import { claimOf } from './claims.ts';
import { documentsOf } from './documents.ts';
import type { Identity } from './identity.ts';
import { answersOf } from './oasis-form.ts';
import { observationsOf } from './observations.ts';
import type { Person, Stay } from './person.ts';
import { responseTo } from './questionnaire.ts';
import { staffOf } from './staff.ts';

const ICD = 'http://hl7.org/fhir/sid/icd-10-cm';
const FACT = 'urn:lintel:home-health-fact';
/** A reserved name: nothing answers there. */
const BASE = 'http://ehr.example.org/fhir';

/** One patient's whole record as a transaction Bundle that a FHIR server takes as it is (PUT with the ids given). */
export function bundleOf(person: Person, who: Identity, catalogue: OasisCatalogue): Bundle {
  const resources = resourcesOf(person, who, catalogue);
  return {
    resourceType: 'Bundle',
    id: person.id,
    type: 'transaction',
    entry: resources.map((resource) => ({
      fullUrl: `${BASE}/${resource.resourceType}/${resource.id}`,
      resource,
      request: { method: 'PUT', url: `${resource.resourceType}/${resource.id}` },
    })),
  };
}

function resourcesOf(person: Person, who: Identity, catalogue: OasisCatalogue): Resource[] {
  const { id } = person;
  const patient = `Patient/${id}`;
  const staff = staffOf(person, who.place);
  return [
    patientOf(person, who),
    ...staff.resources,
    ...conditionsOf(person, patient),
    ...episodesOf(person, patient),
    ...person.stays.flatMap((stay, i) => stayOf(stay, `${id}-stay-${i + 1}`, patient)),
    ...person.assessments.flatMap((assessment, i): Resource[] => {
      const encounter = `${id}-visit-${i + 1}`;
      const written = {
        patient,
        encounter: `Encounter/${encounter}`,
        author: staff.byRole('RN'),
        id: `${id}-oasis-${i + 1}`,
      };
      const answers = answersOf(person, assessment);
      const way = person.written ?? 'questionnaire';
      const forms: Resource[] =
        way === 'observations'
          ? observationsOf(answers, catalogue, { ...written, day: assessment.completed })
          : [responseTo(answers, catalogue, way, { ...written, authored: assessment.completed })];
      return [visitOf(encounter, patient, assessment.completed, person), ...forms];
    }),
    ...person.claims.map((claim, i) => claimOf(person, claim, `${id}-claim-${i + 1}`, patient, who.place)),
    ...coverageOf(person, patient, who),
    ...person.medications.map(
      ({ name, sig }, i): Resource => ({
        resourceType: 'MedicationRequest',
        id: `${id}-med-${i + 1}`,
        status: 'active',
        intent: 'order',
        subject: { reference: patient },
        authoredOn: person.admission,
        requester: { reference: staff.byRole('MD') },
        medicationCodeableConcept: { text: name },
        dosageInstruction: [{ text: sig }],
      }),
    ),
    ...documentsOf(person, who, patient, staff),
    ...careOf(person, patient, staff.byRole),
    ...statementsOf(person, patient, staff.byRole('RN')),
  ];
}

function patientOf(person: Person, who: Identity): Resource {
  return {
    resourceType: 'Patient',
    id: person.id,
    active: true,
    identifier: [
      {
        type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'MR' }] },
        system: 'urn:oid:2.16.840.1.113883.19.5',
        value: who.mrn,
      },
      { system: 'http://hl7.org/fhir/sid/us-mbi', value: who.mbi },
    ],
    name: [{ use: 'official', family: who.family, given: [who.given, who.middle] }],
    gender: person.sex,
    birthDate: who.birthDate,
    telecom: [{ system: 'phone', value: who.phone, use: 'home' }],
    address: [
      { use: 'home', line: [who.street], city: who.place.city, state: who.place.state, postalCode: who.place.zip },
    ],
  };
}

function conditionsOf(person: Person, patient: string): Resource[] {
  const status = (code: string) => ({
    coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code }],
  });
  const verified = (code: string) => ({
    coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code }],
  });
  // A claim of a later period may bill a diagnosis that was not on the first list.
  const current = person.diagnoses.map(
    ({ code, display }, i): Resource => ({
      resourceType: 'Condition',
      id: `${person.id}-dx-${i + 1}`,
      clinicalStatus: status('active'),
      verificationStatus: verified('confirmed'),
      category: [
        { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-category', code: 'problem-list-item' }] },
      ],
      code: { coding: [{ system: ICD, code, display }], text: display },
      subject: { reference: patient },
      recordedDate: person.admission,
    }),
  );
  const others = (person.notDiagnoses ?? []).map(
    (dx, i): Resource => ({
      resourceType: 'Condition',
      id: `${person.id}-past-${i + 1}`,
      ...(dx.status === 'resolved' ? { clinicalStatus: status('resolved') } : {}),
      verificationStatus: verified(dx.status === 'refuted' ? 'refuted' : 'confirmed'),
      code: {
        coding: [
          { system: dx.system === 'snomed' ? 'http://snomed.info/sct' : ICD, code: dx.code, display: dx.display },
        ],
      },
      subject: { reference: patient },
      recordedDate: person.admission,
    }),
  );
  return [...current, ...others];
}

function episodesOf(person: Person, patient: string): Resource[] {
  const { id, admission, discharge, earlier = [] } = person;
  const episode = (name: string, from: string, through: string | undefined): Resource => ({
    resourceType: 'EpisodeOfCare',
    id: name,
    status: through ? 'finished' : 'active',
    type: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/episodeofcare-type', code: 'hacc' }] }],
    patient: { reference: patient },
    managingOrganization: { reference: `Organization/${id}-agency` },
    period: { start: from, ...(through ? { end: through } : {}) },
  });
  return [
    ...earlier.map(({ from, through }, i) => episode(`${id}-earlier-${i + 1}`, from, through)),
    episode(`${id}-episode`, admission, discharge),
  ];
}

/** A visit at home: begins and ends on one day, and belongs to the episode. */
function visitOf(id: string, patient: string, day: string, person: Person): Resource {
  return {
    resourceType: 'Encounter',
    id,
    status: 'finished',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'HH', display: 'home health' },
    type: [{ text: 'Comprehensive assessment visit' }],
    subject: { reference: patient },
    episodeOfCare: [{ reference: `EpisodeOfCare/${person.id}-episode` }],
    period: { start: `${day}T09:30:00-05:00`, end: `${day}T11:05:00-05:00` },
    serviceProvider: { reference: `Organization/${person.id}-agency` },
  };
}

/** What a hospital's or facility's record says of a stay: a class, and where it says so, the kind of facility. */
const STAY: Record<Stay['type'], { class: string; type?: string; taxonomy?: string }> = {
  acute: { class: 'ACUTE' },
  ipf: { class: 'IMP', taxonomy: '283Q00000X' },
  snf: { class: 'IMP', taxonomy: '314000000X' },
  irf: { class: 'IMP', taxonomy: '283X00000X' },
  ltch: { class: 'IMP', taxonomy: '282E00000X' },
  ed: { class: 'EMER', type: 'Emergency department visit' },
  observation: { class: 'OBSENC', type: 'Observation stay' },
  other: { class: 'IMP', type: 'Respite stay' },
  unknown: { class: 'IMP' },
};

function stayOf(stay: Stay, id: string, patient: string): Resource[] {
  const { class: code, type, taxonomy } = STAY[stay.type];
  return [
    {
      resourceType: 'Organization',
      id: `${id}-facility`,
      name: stay.name,
      ...(taxonomy ? { type: [{ coding: [{ system: 'http://nucc.org/provider-taxonomy', code: taxonomy }] }] } : {}),
    },
    {
      resourceType: 'Encounter',
      id,
      status: 'finished',
      class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code },
      ...(type ? { type: [{ text: type }] } : {}),
      subject: { reference: patient },
      // Who goes home on the day of coming goes in the evening.
      period: {
        start: `${stay.from}T14:10:00-05:00`,
        end: `${stay.through}T${stay.through === stay.from ? '19:40' : '12:30'}:00-05:00`,
      },
      serviceProvider: { reference: `Organization/${id}-facility` },
    },
  ];
}

/** Payor organizations as agencies name them. */
const PAYOR = {
  'medicare-ffs': { name: 'Medicare', type: 'Medicare Part A' },
  'medicare-advantage': { name: 'Harborstone Health Plan', type: 'Medicare Advantage HMO' },
  medicaid: { name: 'State Medicaid Agency', type: 'Medicaid' },
  other: { name: 'Union Mutual', type: 'Commercial' },
} as const;

function coverageOf(person: Person, patient: string, who: Identity): Resource[] {
  const { name, type } = PAYOR[person.payer];
  return [
    {
      resourceType: 'Coverage',
      id: `${person.id}-coverage`,
      status: 'active',
      type: { text: type },
      beneficiary: { reference: patient },
      ...(person.payer === 'medicaid' ? {} : { subscriberId: who.mbi }),
      payor: [{ display: name }],
      period: { start: '2024-01-01' },
    },
  ];
}

function careOf(person: Person, patient: string, byRole: (role: 'RN' | 'MD') => string): Resource[] {
  const { id, admission, diagnoses } = person;
  const through = addDays(admission, 59) ?? admission;
  const [first] = diagnoses;
  return [
    {
      resourceType: 'CareTeam',
      id: `${id}-team`,
      status: 'active',
      subject: { reference: patient },
      participant: [
        { role: [{ text: 'Certifying physician' }], member: { reference: byRole('MD') } },
        { role: [{ text: 'Nurse case manager' }], member: { reference: byRole('RN') } },
      ],
    },
    {
      resourceType: 'Goal',
      id: `${id}-goal`,
      lifecycleStatus: 'active',
      description: { text: `Stays at home without hospital care through ${through}` },
      subject: { reference: patient },
      target: [{ dueDate: through }],
    },
    {
      resourceType: 'CarePlan',
      id: `${id}-plan`,
      status: 'active',
      intent: 'plan',
      category: [{ text: 'Nursing care plan' }],
      title: 'Nursing care plan',
      description: `Teach and observe: ${first?.display ?? 'primary diagnosis'}; reconcile medications at every visit.`,
      subject: { reference: patient },
      period: { start: admission, end: through },
      goal: [{ reference: `Goal/${id}-goal` }],
    },
  ];
}

/** What people state: the look into earlier periods (HETS/CWF), and a coder's word on the clinical group. */
function statementsOf(person: Person, patient: string, author: string): Resource[] {
  const common = {
    resourceType: 'Observation' as const,
    status: 'final' as const,
    subject: { reference: patient },
    effectiveDateTime: person.admission,
    performer: [{ reference: author }],
  };
  const { previousPeriodEnd: end, confirmedGroup: group, id } = person;
  const found: Resource[] = [];
  if (end !== undefined) {
    const value =
      end === null
        ? {
            dataAbsentReason: {
              coding: [{ system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason', code: 'not-applicable' }],
              text: 'Looked in HETS: no earlier period',
            },
          }
        : { valueDateTime: end };
    found.push({
      ...common,
      id: `${id}-previous`,
      code: { coding: [{ system: FACT, code: 'previous-period-end' }] },
      ...value,
    });
  }
  if (group !== undefined) {
    found.push({
      ...common,
      id: `${id}-group`,
      code: { coding: [{ system: FACT, code: 'confirmed-clinical-group' }] },
      valueString: group,
    });
  }
  return found;
}
