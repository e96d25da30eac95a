import type { HealthHomeShown } from '../../../extension/messages/view.ts';
import { openEditions } from '../../../server/editions/open.ts';
import type { Chart } from '../../../shared/chart/chart.ts';
import { healthHome } from '../../../shared/health-home/health-home.ts';
import { profileOf } from '../../../shared/health-home/profiles/index.ts';
import { factsAskedOf } from '../../../shared/health-home/stated-facts.ts';

/** Four invented people for the Health Home tab, answered by the real rules; run in Node when the harness is built. */

export interface HealthHomePerson {
  chart: Chart;
  shown: HealthHomeShown;
}

const AS_OF = '2026-11-25';
const TYPES: Readonly<Record<string, string>> = {
  conditions: 'Condition',
  coverage: 'Coverage',
  encounters: 'Encounter',
  careTeam: 'CareTeam',
  carePlan: 'CarePlan',
  goals: 'Goal',
  medications: 'MedicationRequest',
  observations: 'Observation',
  episodes: 'EpisodeOfCare',
  consents: 'Consent',
  serviceRequests: 'ServiceRequest',
  tasks: 'Task',
  appointments: 'Appointment',
};

type Parts = Partial<Omit<Chart, 'chart' | 'looked' | 'conflicts' | 'sources'>>;

/** A chart in which every element was read from the resource of its id, and every type was searched but some. */
function chartOf(parts: Parts, notSearched: readonly string[] = []): Chart {
  const sources: Chart['sources'] = {};
  for (const [list, type] of Object.entries(TYPES)) {
    const elements = (parts[list as keyof Parts] ?? []) as { id?: string; team?: string }[];
    elements.forEach(({ id, team }, index) => {
      const ref = id === undefined ? team : `${type}/${id}`;
      if (ref) sources[`/${list}/${index}`] = [{ kind: 'fhir', ref, ...(id ? {} : { path: `participant[${index}]` }) }];
    });
  }
  const all = [
    ...Object.values(TYPES),
    'Procedure',
    'DocumentReference',
    'QuestionnaireResponse',
    'Communication',
    'Provenance',
  ];
  return {
    chart: 1,
    diagnoses: [],
    oasis: {},
    conflicts: [],
    sources,
    looked: all.filter((type) => !notSearched.includes(type)),
    refused: [...notSearched],
    ...parts,
  };
}

const dx = (id: string, code: string, recorded: string) => ({
  id,
  code,
  clinicalStatus: 'active',
  verificationStatus: 'confirmed',
  categories: ['problem-list-item'],
  recorded,
});
const medicaid = [
  { id: 'k1', status: 'active', from: '2026-01-01', codes: [{ system: 'https://nahdo.org/sopt', code: '2' }] },
];
const team = (name: string, role: string, more: object = {}) => ({
  team: 'CareTeam/t1',
  teamStatus: 'active',
  name,
  role,
  ...more,
});

const ruth: Parts = {
  patient: { family: 'Okafor', given: 'Ruth', birthDate: '1951-08-02', gender: 'female' },
  coverage: medicaid,
  conditions: [
    dx('c1', 'I50.32', '2024-05-11'),
    dx('c2', 'E11.22', '2022-02-03'),
    dx('c3', 'N18.31', '2023-07-09'),
    dx('c4', 'Z60.2', '2026-03-01'),
  ],
  observations: [
    {
      id: 'o1',
      codes: [{ system: 'http://loinc.org', code: '39156-5' }],
      status: 'final',
      date: '2026-10-02',
      value: 31.4,
      unit: 'kg/m2',
    },
    {
      id: 'o2',
      codes: [{ system: 'http://loinc.org', code: '718-7' }],
      status: 'final',
      date: '2026-11-12',
      value: 10.9,
      unit: 'g/dL',
    },
  ],
  encounters: [
    {
      id: 's1',
      class: 'IMP',
      stay: 'acute',
      status: 'finished',
      from: '2026-11-07',
      through: '2026-11-13',
      priority: [{ code: 'EM' }],
      diagnoses: [{ code: 'I50.33', rank: 1 }],
    },
    { id: 'v1', class: 'HH', status: 'finished', from: '2026-11-15', through: '2026-11-15' },
    { id: 'e1', class: 'EMER', stay: 'ed', status: 'finished', from: '2026-08-20', through: '2026-08-20' },
  ],
  episodes: [
    {
      id: 'ep1',
      status: 'active',
      types: [{ display: 'Health Home' }],
      from: '2026-06-01',
      careManager: { type: 'Practitioner', name: 'Ana Ortiz, RN' },
    },
  ],
  consents: [{ id: 'n1', status: 'active', scope: [{ code: 'patient-privacy' }], date: '2026-06-01' }],
  careTeam: [
    team('Dr. Emi Sato', 'Primary care physician'),
    team('Chidi Okafor', 'Caregiver'),
    team('Lucia Brandt, RN', 'Clinical manager'),
  ],
  carePlan: [
    {
      id: 'p1',
      status: 'active',
      title: 'Health Home care plan',
      from: '2026-06-10',
      author: { type: 'Practitioner', name: 'Ana Ortiz, RN' },
      text: 'Weigh every morning',
      addresses: ['Condition/c1', 'Condition/c2'],
      activities: [
        { text: 'Weigh every morning', performers: ['Patient/1'], scheduled: '2026-06-10' },
        { text: 'Nurse checks feet each visit' },
      ],
    },
  ],
  goals: [
    {
      id: 'g1',
      text: 'I want to walk to church again',
      status: 'active',
      expressedBy: { type: 'Patient' },
      targets: [{ detail: '300 yards', due: '2027-02-01' }],
      statusDate: '2026-09-02',
    },
    { id: 'g2', text: 'Weight steady', status: 'active' },
  ],
  medications: [
    { id: 'm1', text: 'furosemide 40 mg tablet', status: 'active' },
    { id: 'm2', text: 'metformin 500 mg tablet', status: 'active' },
  ],
};

const marcus: Parts = {
  patient: { family: 'Webb', given: 'Marcus', birthDate: '1979-01-30', gender: 'male' },
  coverage: medicaid,
  conditions: [dx('c1', 'F11.20', '2025-11-02'), dx('c2', 'F33.1', '2025-04-18'), dx('c3', 'J45.40', '2020-09-14')],
  encounters: [
    {
      id: 's1',
      class: 'IMP',
      stay: 'ipf',
      status: 'finished',
      from: '2026-11-09',
      through: '2026-11-17',
      diagnoses: [{ code: 'F33.2', rank: 1 }],
    },
    {
      id: 'e1',
      class: 'EMER',
      stay: 'ed',
      status: 'finished',
      from: '2026-10-02',
      through: '2026-10-02',
      diagnoses: [{ code: 'F11.23', rank: 1 }],
    },
  ],
  consents: [{ id: 'n1', status: 'active', scope: [{ code: 'patient-privacy' }], date: '2026-05-02' }],
  goals: [
    {
      id: 'g1',
      text: 'Stay off opioids',
      status: 'active',
      expressedBy: { type: 'Patient' },
      addresses: ['Condition/c1'],
    },
    { id: 'g2', text: 'Use the inhaler less', status: 'active', addresses: ['Condition/c3'] },
    { id: 'g3', text: 'Keep my one-year chip', status: 'active' },
  ],
  serviceRequests: [
    { id: 'r1', status: 'active', text: 'Skilled nursing 2w4', authored: '2026-11-18' },
    { id: 'r2', status: 'active', text: 'Nurse to count strips with the wife', authored: '2026-11-18' },
  ],
  appointments: [
    { id: 'a1', status: 'booked', from: '2026-12-03', text: 'Lung doctor', reasons: ['Condition/c3'] },
    { id: 'a2', status: 'booked', from: '2026-12-01', text: 'Talk at the red door' },
  ],
  medications: [
    { id: 'm1', text: 'albuterol 90 mcg inhaler', status: 'active' },
    { id: 'm2', text: 'buprenorphine 8 mg / naloxone 2 mg film', status: 'active' },
    { id: 'm3', text: 'sertraline 100 mg tablet', status: 'active' },
  ],
  careTeam: [team('Dr. Ida Kern', 'Primary care physician'), team('Dr. Gil Haas', 'Psychiatrist')],
};

const delia: Parts = {
  patient: { family: 'Ruiz', given: 'Delia', birthDate: '1966-12-11', gender: 'female' },
  coverage: [{ id: 'k1', status: 'active', payer: 'Apple Health (Medicaid)' }],
  conditions: [dx('c1', 'J44.9', '2023-03-03'), dx('c2', 'I10', '2019-06-21')],
};

const tom: Parts = {
  patient: { family: 'Lindqvist', given: 'Tom', birthDate: '1990-05-05', gender: 'male' },
  coverage: [
    { id: 'k1', status: 'active', through: '2026-09-30', codes: [{ system: 'https://nahdo.org/sopt', code: '2' }] },
  ],
  conditions: [dx('c1', 'J45.20', '2018-02-20')],
};

/** Five conditions with warning signs, twelve medicines: as much as a page for the patient has to hold. */
const ines: Parts = {
  patient: { family: 'Villanueva', given: 'Inés', birthDate: '1947-03-19', gender: 'female' },
  coverage: medicaid,
  conditions: ['I50.22', 'E11.9', 'J44.9', 'N18.31', 'I69.351'].map((code, n) => dx(`c${n}`, code, '2025-02-10')),
  medications: [
    'hydrochlorothiazide 25 mg / lisinopril 20 mg tablet',
    'empagliflozin 10 mg / metformin hydrochloride 1,000 mg extended-release tablet',
    'ipratropium bromide 0.5 mg / albuterol sulfate 3 mg inhalation solution',
    'sacubitril 49 mg / valsartan 51 mg tablet',
    'spironolactone 25 mg tablet',
    'levothyroxine sodium 75 mcg tablet',
    'insulin glargine 100 units/mL subcutaneous pen injector',
    'potassium chloride 20 mEq extended-release tablet',
    'aspirin 81 mg chewable tablet',
    'atorvastatin 40 mg tablet',
    'apixaban 5 mg tablet',
    'furosemide 40 mg tablet',
  ].map((text, n) => ({ id: `m${n}`, text, status: 'active' })),
  goals: [
    'Walk to church with my cane and sit through the whole service',
    'Keep my weight steady',
    'Cook my own dinner',
    'Go up the stairs at my daughter’s house',
  ].map((text, n) => ({ id: `g${n}`, text, status: 'active', due: '2027-02-01' })),
  carePlan: [
    {
      id: 'p1',
      status: 'active',
      from: '2026-11-01',
      activities: [
        { text: 'Weigh every morning and write it down' },
        { text: 'Nurse checks feet, weight and blood pressure at each visit' },
        { text: 'Teach signs of low blood sugar' },
        { text: 'Practice stairs with the therapist', scheduled: '2026-12-02' },
        { text: 'Heart doctor', scheduled: '2026-12-15' },
      ],
    },
  ],
  serviceRequests: [
    'Skilled nursing 2w4, 1w5 for wound care of the left heel',
    'Physical therapy 2w4 for gait and stairs',
    'Occupational therapy 1w4 for bathing and dressing',
    'Home health aide 2w9 for personal care',
  ].map((text, n) => ({ id: `r${n}`, text, status: 'active' })),
  careTeam: [
    team('Lucia Brandt, RN', 'Clinical manager'),
    team('Dr. Emi Sato', 'Primary care physician'),
    team('Dr. Owen Pike', 'Cardiologist'),
    team('Ana Ortiz, RN', 'Registered nurse'),
    team('Paul Reyes, PT', 'Physical therapist'),
    team('Chidi Okafor', 'Caregiver'),
  ],
};

/** By the scene's name. */
export async function healthHomePeople(): Promise<Record<string, HealthHomePerson>> {
  const editions = await openEditions({ kinds: ['icd10cm-codes'] });
  const shown = (
    parts: Parts,
    id: string,
    change: Partial<HealthHomeShown> & { notSearched?: string[] } = {},
  ): HealthHomePerson => {
    const { notSearched, ...rest } = change;
    const chart = chartOf(parts, notSearched);
    const profile = profileOf(id);
    if (!profile) throw new Error(id);
    const { healthHome: answer } = healthHome(chart, editions, {
      profile,
      asOf: AS_OF,
      reveal: rest.revealed === true,
    });
    const asked = factsAskedOf(profile, chart.patient?.birthDate, AS_OF);
    return { chart, shown: { name: profile.name, answer, asked, canReveal: false, revealed: false, ...rest } };
  };
  return {
    'health-home-met': shown(ruth, 'US-FED', { notSearched: ['ServiceRequest'] }),
    'health-home-masked': shown(marcus, 'NY-ADULT', { canReveal: true }),
    'health-home-revealed': shown(marcus, 'NY-ADULT', { canReveal: true, revealed: true }),
    'health-home-open': shown(delia, 'WA'),
    'health-home-ended': shown(tom, 'IA-CCHH'),
    'health-home-long': shown(ines, 'US-FED'),
  };
}
