import type { PagePatient } from './patients.ts';

/**
 * Every page shape and what can be read from it: the one table that browser tests go through, so that no test file
 * holds the logic of a page. Real-world in kind, never bent to make a test pass; what Lintel cannot read yet is named
 * in `notYet` with its reason, and expected silence is stated as such.
 */
export interface PageCase {
  name: string;
  path: (patientId: string) => string;
  /** What the page shows, over all its frames. */
  shows: readonly Fact[];
  /** How many frames hold a document of their own. */
  frames: number;
  /** How many diagnoses its assessment has room for. */
  rows?: number;
  /** Facts that a person can see there and Lintel does not read, each with why. */
  notYet?: Readonly<Record<string, string>>;
  /** A page on which Lintel must stay silent: no mark, no fact. */
  silent?: boolean;
}

export type Fact =
  | 'patient'
  | 'period'
  | 'dates'
  | 'inpatient'
  | 'diagnoses'
  | 'risk'
  | 'ratings'
  | 'function'
  | 'plan-of-care'
  | 'hipps';

/** Without a comma, nothing tells the family name from the given one, or a name from other words. */
const UNLABELLED_NAME = {
  'patient/name': 'given and family name without a label or a comma; the MRN and the birth date beside it are read',
};
const WHOLE = ['dates', 'inpatient', 'diagnoses', 'risk', 'function'] as const;
/** With the symptom control rating beside each diagnosis. */
const RATED = [...WHOLE, 'ratings'] as const;
const framed = (top: string, bottom: string) => (id: string) => `/vm7/?patient=${id}&top=${top}&bottom=${bottom}`;

export const PAGES: readonly PageCase[] = [
  {
    name: 'legacy frameset, M1021/M1023, plan of care below',
    path: framed('oasis-e2', 'plan-of-care'),
    shows: ['patient', 'period', ...RATED, 'plan-of-care'],
    frames: 6,
    rows: 6,
  },
  {
    name: 'legacy frameset, M1020/M1022, the EHR’s own HIPPS below',
    path: framed('oasis-c', 'worksheet'),
    shows: ['patient', 'period', ...RATED, 'hipps'],
    frames: 6,
    rows: 12,
  },
  {
    name: 'legacy frameset, first of four sticky pages',
    path: framed('steps', 'note'),
    shows: ['patient', 'period', 'dates', 'inpatient'],
    frames: 6,
  },
  {
    name: 'legacy frameset, hash-routed part',
    path: framed('routed', 'note'),
    shows: ['patient', 'period', 'dates', 'inpatient'],
    frames: 6,
  },
  {
    name: 'LHC-Forms',
    path: (id) => `/lforms/?patient=${id}`,
    shows: ['patient', 'period', ...RATED],
    frames: 1,
  },
  {
    name: 'labelled form with submission names',
    path: (id) => `/bootstrap/?patient=${id}`,
    shows: ['patient', 'period', ...RATED],
    notYet: UNLABELLED_NAME,
    frames: 1,
    rows: 6,
  },
  {
    name: 'React form, random ids',
    path: (id) => `/react/?patient=${id}`,
    shows: ['patient', ...WHOLE],
    frames: 1,
    rows: 6,
  },
  {
    name: 'a visit note and nothing else',
    path: framed('note', 'note'),
    shows: ['patient', 'period'],
    frames: 6,
  },
  { name: 'the list of patients', path: () => '/', shows: [], frames: 1, silent: true },
];

const DATES = ['M0030', 'M0090', 'M0100'];
const FUNCTION = ['M1800', 'M1810', 'M1820', 'M1830', 'M1840', 'M1850', 'M1860'];

/**
 * The facts of a page for one patient, as a chart writes them (days as `YYYY-MM-DD`, CMS's digits): OASIS items by
 * number, `dx` and `dx-list` as lists of codes, `patient/*`, `period/*`, `hipps`. Blank fields are left out.
 */
export function expectedFacts(page: PageCase, patient: PagePatient): Record<string, string | string[]> {
  const facts: Record<string, string | string[] | undefined> = {};
  const items = (names: readonly string[]): void => {
    for (const name of names) facts[name] = patient.oasis[name];
  };
  const add: Record<Fact, () => void> = {
    patient: () => {
      facts['patient/name'] = `${patient.family}, ${patient.given}`;
      facts['patient/mrn'] = patient.mrn;
      facts['patient/birth-date'] = patient.birthDate;
    },
    period: () => {
      facts['period/from'] = patient.period.from;
      facts['period/through'] = patient.period.through;
    },
    dates: () => items(DATES),
    inpatient: () => items(['M1000', 'M1005']),
    risk: () => items(['M1033']),
    function: () => items(FUNCTION),
    diagnoses: () => {
      facts.dx = patient.diagnoses.slice(0, page.rows).map(({ code }) => code);
    },
    ratings: () => {
      patient.diagnoses.slice(0, 6).forEach(({ severity }, i) => {
        const item = i === 0 ? 'M1021_PRIMARY_DIAG_SEVERITY' : `M1023_OTH_DIAG${i}_SEVERITY`;
        if (severity !== undefined) facts[item] = `0${severity}`;
      });
    },
    'plan-of-care': () => {
      if (patient.planOfCare.length > 0) facts['dx-list'] = patient.planOfCare.map(({ code }) => code);
    },
    hipps: () => {
      facts.hipps = patient.hipps;
    },
  };
  for (const fact of page.shows) add[fact]();
  return Object.fromEntries(
    Object.entries(facts).filter((entry): entry is [string, string | string[]] => entry[1] !== undefined),
  );
}
