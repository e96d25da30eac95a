/**
 * Who is in the demo EHR. All invented. The pages know a patient as an old EHR does: a name, a number, dates, an
 * assessment and two lists of diagnoses; the FHIR server tells the same people its own way.
 */
export interface PagePatient {
  id: string;
  mrn: string;
  mbi?: string;
  family: string;
  given: string;
  /** Days as `YYYY-MM-DD`; the pages print them as US software does, month first. */
  birthDate: string;
  gender: 'F' | 'M';
  period: { from: string; through: string; certFrom: string; certThrough: string };
  /** OASIS answers by item; dates as days. */
  oasis: Record<string, string | string[]>;
  /** M1021/M1023, the primary first. */
  diagnoses: DiagnosisRow[];
  /** The plan of care's list: often longer. */
  planOfCare: DiagnosisRow[];
  /** What this EHR's own grouper printed. */
  hipps?: string;
  note?: string;
}

export interface DiagnosisRow {
  code: string;
  text: string;
  /** `O` onset, `E` exacerbation. */
  onset?: string;
  date?: string;
  /** Symptom control, 0 to 4. */
  severity?: string;
}

export const INVENTED: readonly PagePatient[] = [
  {
    id: 'alvarez',
    mrn: '004417',
    mbi: '1EG4TE5MK72',
    family: 'Alvarez',
    given: 'Joan',
    birthDate: '1947-03-12',
    gender: 'F',
    period: { from: '2026-11-10', through: '2026-12-09', certFrom: '2026-11-10', certThrough: '2027-01-08' },
    oasis: {
      M0030: '2026-11-10',
      M0090: '2026-11-11',
      M0100: '01',
      M0104: '2026-11-06',
      M1000: ['3'],
      M1005: '2026-11-05',
      M1033: ['1', '3', '7'],
      M1800: '2',
      M1810: '2',
      M1820: '2',
      M1830: '3',
      M1840: '1',
      M1850: '2',
      M1860: '2',
      M1400: '2',
      M1620: '0',
      M1700: '0',
      M1845: '1',
      M1870: '1',
      M2020: '1',
      GG0130A1: '06',
      GG0170I1: '04',
    },
    diagnoses: [
      { code: 'I11.0', text: 'Hypertensive heart disease with heart failure', onset: 'E', severity: '2' },
      { code: 'I50.32', text: 'Chronic diastolic (congestive) heart failure', onset: 'E', severity: '3' },
      { code: 'J44.9', text: 'Chronic obstructive pulmonary disease, unspecified', onset: 'O', severity: '2' },
      { code: 'Z99.81', text: 'Dependence on supplemental oxygen' },
      { code: 'Z79.52', text: 'Long term (current) use of systemic steroids' },
    ],
    planOfCare: [
      { code: 'I11.0', text: 'Hypertensive heart disease with heart failure', onset: 'E', date: '2026-11-01' },
      { code: 'I50.32', text: 'Chronic diastolic (congestive) heart failure', onset: 'E', date: '2026-11-01' },
      { code: 'J44.9', text: 'Chronic obstructive pulmonary disease, unspecified', onset: 'O', date: '2019-05-14' },
      { code: 'Z99.81', text: 'Dependence on supplemental oxygen', onset: 'O', date: '2026-11-05' },
      { code: 'Z79.52', text: 'Long term (current) use of systemic steroids', onset: 'O', date: '2026-11-05' },
      { code: 'E11.42', text: 'Type 2 diabetes mellitus with diabetic polyneuropathy', onset: 'O', date: '2015-02-03' },
      { code: 'Z79.4', text: 'Long term (current) use of insulin', onset: 'O', date: '2021-08-30' },
      { code: 'Z87.891', text: 'Personal history of nicotine dependence', onset: 'O', date: '2012-01-01' },
    ],
    hipps: '2HB31',
    note: 'Short of breath after 30 feet with walker. Lungs with fine crackles at both bases. Weight up 3 lb since discharge; +2 ankle edema. Taught daily weights and when to call.',
  },
  {
    id: 'okafor',
    mrn: '004471',
    mbi: '2HT7UF6NP83',
    family: 'Okafor',
    given: 'Samuel',
    birthDate: '1939-07-28',
    gender: 'M',
    period: { from: '2026-10-19', through: '2026-11-17', certFrom: '2026-10-19', certThrough: '2026-12-17' },
    oasis: {
      M0030: '2026-10-19',
      M0090: '2026-10-20',
      M0100: '01',
      M1000: ['NA'],
      M1033: ['1', '4', '7', '8'],
      M1800: '1',
      M1810: '1',
      M1820: '2',
      M1830: '2',
      M1840: '0',
      M1850: '1',
      M1860: '2',
      M1700: '1',
    },
    diagnoses: [
      {
        code: 'E11.621',
        text: 'Type 2 diabetes mellitus with foot ulcer',
        onset: 'E',
        severity: '3',
      },
      {
        code: 'L97.412',
        text: 'Non-pressure chronic ulcer of right heel and midfoot with fat layer exposed',
        severity: '3',
      },
      { code: 'E11.42', text: 'Type 2 diabetes mellitus with diabetic polyneuropathy', severity: '2' },
      { code: 'I10', text: 'Essential (primary) hypertension', severity: '1' },
    ],
    planOfCare: [
      { code: 'E11.621', text: 'Type 2 diabetes mellitus with foot ulcer', onset: 'E', date: '2026-10-02' },
      { code: 'L97.412', text: 'Non-pressure chronic ulcer of right heel and midfoot with fat layer exposed' },
      { code: 'E11.42', text: 'Type 2 diabetes mellitus with diabetic polyneuropathy' },
      { code: 'I10', text: 'Essential (primary) hypertension' },
      { code: 'Z79.4', text: 'Long term (current) use of insulin' },
    ],
  },
  {
    id: 'lindqvist',
    mrn: '005120',
    family: 'Lindqvist',
    given: 'Ruth',
    birthDate: '1951-12-02',
    gender: 'F',
    period: { from: '2026-09-14', through: '2026-10-13', certFrom: '2026-09-14', certThrough: '2026-11-12' },
    oasis: {
      M0030: '2026-09-14',
      M0090: '2026-09-15',
      M0100: '01',
      M1000: ['5'],
      M1005: '2026-09-12',
      M1033: ['10'],
      M1800: '1',
      M1810: '2',
      M1820: '2',
      M1830: '3',
      // M1840 was left open by the nurse.
      M1850: '2',
      M1860: '3',
    },
    diagnoses: [
      {
        code: 'I69.351',
        text: 'Hemiplegia and hemiparesis following cerebral infarction affecting right dominant side',
      },
      { code: 'I48.20', text: 'Chronic atrial fibrillation, unspecified' },
      { code: 'Z79.01', text: 'Long term (current) use of anticoagulants' },
    ],
    planOfCare: [],
  },
];
