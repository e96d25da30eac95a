import type { HippsComparison, PanelView, PatientMatch } from '../../../extension/messages/view.ts';
import type { Grouping } from '../../../extension/panel/grouping/positions.ts';
import type { ServiceAnswer } from '../../../extension/panel/state/service.ts';
import type { PanelEvent } from '../../../extension/panel/state/state.ts';
import type { PatientsAnswer } from '../../../shared/api/patients.ts';
import type { Chart } from '../../../shared/chart/chart.ts';
import type { EditionUsed } from '../../../shared/editions/edition.ts';
import { UNSETTLED } from '../../../shared/pdgm/notes.ts';
import type { Role } from '../../../shared/role.ts';
import type { ClassificationView } from '../../../shared/view.ts';
import { fhir, JOAN, JOAN_FACTS, page } from './charts.ts';
import { CODED, CODING, DISMISSED, DONE, SEQUENCE } from './coding-scenes.ts';
import { DETERMINED, PARTLY, REFUSED } from './groupings.ts';

/** One state of the panel: who looks, and what happened before. */
export interface Scene {
  role: Role;
  /** A service that answers so; absent: none is set. */
  service?: { endpoints?: ServiceAnswer<string[]>; patients?: ServiceAnswer<PatientsAnswer> };
  events: PanelEvent[];
  /** The tab to look at; absent: the first. */
  tab?: string;
}

const edition = (kind: EditionUsed['kind'], id: string, label: string): EditionUsed => ({
  id,
  kind,
  label,
  from: '2026-10-01',
  to: '2027-10-01',
  sha256: 'a3f1'.repeat(16),
});
const EDITIONS = [
  edition('icd10cm-codes', 'icd10cm-fy2027', 'FY2027 codes'),
  edition('pdgm-grouper', 'pdgm-grouper-2026', 'PDGM tables CY2026'),
  edition('pdgm-payment', 'pdgm-payment-2026', 'CY2026 rates'),
];

export const classified = (grouping: Grouping | undefined): ClassificationView => ({
  ...(grouping ? { grouping } : {}),
  findings: [],
  documentation: [],
  suggestions: [],
  questions: [],
  looked: [],
  notLooked: [],
  partly: [],
  editions: EDITIONS,
});

const JOAN_SHOWN = { name: 'Alvarez, Joan', birthDate: '1947-03-12', gender: 'female', mrn: '004417' };
const AGREES: PatientMatch = { state: 'agrees', say: 'MRN agrees', page: JOAN_SHOWN, record: JOAN_SHOWN };

const CODES: PanelView['codes'] = [
  code(
    'M1021',
    'I50.32',
    'Chronic diastolic (congestive) heart failure',
    ['valid on 10 Nov 2026', 'can be primary (M1021)'],
    5,
  ),
  code('M1023 b', 'J44.9', 'Chronic obstructive pulmonary disease, unspecified', ['valid on 10 Nov 2026'], 6),
  code('M1023 c', 'Z99.81', 'Dependence on supplemental oxygen', ['valid on 10 Nov 2026'], 7),
  code('M1023 d', 'Z79.52', 'Long term (current) use of systemic steroids', ['valid on 10 Nov 2026'], 8),
];

function code(position: string, id: string, title: string, facts: string[], handle: number, say: string[] = []) {
  return {
    position,
    code: id,
    title,
    facts,
    say,
    cite: say.length ? 'ICD-10-CM FY2027 order file' : '',
    reveal: { frameId: 4, handle },
  };
}

export function view(change: Partial<PanelView> = {}): PanelEvent {
  return {
    kind: 'view',
    view: {
      tabId: 1,
      page: 'read',
      match: AGREES,
      chart: JOAN,
      classification: classified(DETERMINED),
      codes: CODES ?? [],
      facts: JOAN_FACTS,
      notes: [],
      site: { origin: 'https://ehr.example.org', enabled: true, marks: true },
      ...change,
    },
  };
}

/** The coding scenes' view: the second time as the worker answers what was typed. */
function coding(stated = true): PanelEvent {
  return view({
    chart: CODED,
    classification: { ...classified(DETERMINED), ...CODING },
    sequence: { ...SEQUENCE, stated },
    dismissed: DISMISSED ?? [],
  });
}

const open: Chart = omit(JOAN, 'previousPeriodEnd');
const HIPPS: HippsComparison = {
  stated: '2HC31',
  positions: [
    { position: 1, stated: '2', ours: ['2', '4'], state: 'open' },
    { position: 2, stated: 'H', ours: ['H'], state: 'same' },
    { position: 3, stated: 'C', ours: ['B'], state: 'different' },
    { position: 4, stated: '3', ours: [], state: 'unknown' },
    { position: 5, stated: '1', ours: ['1'], state: 'same' },
  ],
};

const BLANK_CHART: Chart = { chart: 1, diagnoses: [], oasis: {}, looked: [], conflicts: [], sources: {} };

export const SCENES: Readonly<Record<string, Scene>> = {
  determined: { role: 'coder', service: {}, events: [view()] },
  // Settled by the tables, with points that no public document settles, and what was assumed.
  remarks: {
    role: 'coder',
    service: {},
    events: [
      view({
        chart: omit(JOAN, 'payer'),
        classification: {
          ...classified(DETERMINED),
          unsettled: [
            { point: 'U6', part: 'comorbidity', say: UNSETTLED.U6 },
            { point: 'U7', part: 'comorbidity', say: UNSETTLED.U7 },
            { point: 'U15', part: 'weight', say: UNSETTLED.U15 },
          ],
          notes: [
            { at: '/payer', say: 'the payer is not given: Medicare fee-for-service is assumed' },
            { at: '/stays/1', say: 'an emergency visit is no inpatient stay' },
          ],
        },
      }),
    ],
  },
  partly: {
    role: 'coder',
    service: {},
    events: [
      view({
        chart: { ...open, oasis: { ...JOAN.oasis, M1850: '' } },
        classification: classified(PARTLY),
        ehrHipps: HIPPS,
        notes: ['M1021/M1023 hold six diagnoses and no plan-of-care list was read: comorbidity rests on six'],
      }),
    ],
  },
  diagnoses: {
    role: 'coder',
    service: {},
    tab: 'Diagnoses',
    events: [coding(), { kind: 'draft', change: DONE }, coding()],
  },
  // Half-typed: a reason, and two documents on their way in.
  'diagnoses-typing': {
    role: 'coder',
    service: {},
    tab: 'Diagnoses',
    events: [coding(), { kind: 'draft', change: { reasons: { 'dismissed CV10:J44.9': 'two lungs, ' } } }],
  },
  // Codes of a record that states no order.
  'diagnoses-unordered': { role: 'coder', service: {}, tab: 'Diagnoses', events: [coding(false)] },
  documentation: {
    role: 'coder',
    service: {},
    tab: 'Documentation',
    events: [
      coding(),
      {
        kind: 'draft',
        change: {
          ...DONE,
          documentsBegun: 4,
          pending: [
            { id: 'entered-3', text: 'Pt seen 11/08 for CHF.', type: 'face-to-face' },
            { id: 'entered-4', text: '', title: 'plan_485_signed_2026-11-10_final_version.pdf', unreadable: 'a PDF' },
          ],
        },
      },
      coding(),
    ],
  },
  refused: {
    role: 'qa',
    service: {},
    events: [
      view({
        chart: { ...JOAN, diagnoses: [{ code: 'M62.81', rank: 1 }, ...JOAN.diagnoses.slice(1)] },
        classification: classified(REFUSED),
        codes: [
          code(
            'M1021',
            'M62.81',
            'Muscle weakness (generalized)',
            ['valid on 10 Nov 2026', 'cannot be primary (M1021)'],
            5,
            ['As primary diagnosis the claim would be returned to provider (RTP).'],
          ),
          ...(CODES?.slice(1) ?? []),
        ],
      }),
    ],
  },
  differs: {
    role: 'coder',
    service: {},
    events: [
      view({
        match: {
          state: 'differs',
          say: 'MRN differs',
          page: JOAN_SHOWN,
          record: {
            name: 'Alvarez, Juana M',
            birthDate: '1974-12-03',
            gender: 'female',
            mrn: '004471',
            mbi: '1EG4TE5MK73',
          },
        },
      }),
    ],
  },
  conflicts: {
    role: 'coder',
    service: {},
    events: [
      view({
        chart: {
          ...JOAN,
          conflicts: [
            {
              fact: '/period/admission',
              say: 'The page and the record give different days for the start of care.',
              lost: { value: '2026-11-09', at: fhir('EpisodeOfCare/ep4') },
              stands: { value: '2026-11-10', at: page('M0030') },
            },
            {
              fact: '/oasis/M1860',
              say: 'M1860 stands twice on the page with different answers; neither is read.',
              lost: { value: '2', at: page('M1860') },
            },
          ],
        },
      }),
    ],
  },
  clinician: {
    role: 'clinician',
    service: {},
    events: [
      view({
        classification: classified(undefined),
        codes: [
          code('M1021', 'I50', 'Heart failure', ['header: needs more characters'], 5, [
            'I50 is a header and is not complete on 10 Nov 2026; I50.1 to I50.9 stand under it.',
          ]),
          ...(CODES?.slice(1) ?? []),
        ],
      }),
    ],
  },
  // A grouping that should never have reached a clinician's panel: nothing of it may show.
  'clinician-leak': { role: 'clinician', service: {}, events: [view()] },
  manager: { role: 'manager', service: {}, events: [view()] },
  nothing: {
    role: 'coder',
    service: {},
    events: [
      view({
        page: 'nothing',
        match: { state: 'none', say: 'no patient is named' },
        chart: BLANK_CHART,
        facts: [],
        codes: [],
      }),
    ],
  },
  off: {
    role: 'clinician',
    events: [
      view({
        page: 'off',
        match: { state: 'none', say: 'no patient is named' },
        chart: BLANK_CHART,
        facts: [],
        codes: [],
        site: { origin: 'https://ehr.example.org', enabled: false, marks: false },
      }),
    ],
  },
  blank: { role: 'coder', events: [] },
  stopped: {
    role: 'coder',
    service: {
      endpoints: { ok: false, say: 'The Lintel service does not answer. What the page shows is read all the same.' },
      patients: { ok: false, say: 'The Lintel service does not answer. What the page shows is read all the same.' },
    },
    events: [view({ match: { state: 'page-only', say: 'from the page; no record is loaded', page: JOAN_SHOWN } })],
  },
  found: {
    role: 'coder',
    service: {
      endpoints: { ok: true, value: ['north', 'south'] },
      patients: {
        ok: true,
        value: {
          more: true,
          patients: [
            {
              id: 'p1',
              family: 'Alvarez',
              given: 'Joan',
              birthDate: '1947-03-12',
              gender: 'female',
              identifiers: [{ value: '004417' }],
            },
            {
              id: 'p2',
              family: 'Alvarez',
              given: 'Juana M',
              birthDate: '1974-12-03',
              gender: 'female',
              identifiers: [{ value: '004471' }],
            },
          ],
        },
      },
    },
    events: [view()],
  },
  // The longest words in every place at once.
  long: {
    role: 'coder',
    service: {},
    events: [
      view({
        chart: {
          ...JOAN,
          patient: {
            ...JOAN.patient,
            family: 'Featherstonehaugh-Wriothesley',
            given: 'Maximiliana Bartholomea Clementine',
          },
          payer: 'medicare-advantage',
          stays: [
            { type: 'unknown', through: '2026-11-09' },
            { type: 'ltch', from: '2026-05-01', through: '2026-10-27' },
            { type: 'acute', from: '2026-10-27', through: '2026-11-01' },
          ],
          previousPeriodEnd: '2026-09-10',
        },
        classification: classified({
          ...DETERMINED,
          clinicalGroup: { ...DETERMINED.clinicalGroup, value: 'K' },
        } as unknown as Grouping),
        match: {
          state: 'agrees',
          say: 'MRN agrees',
          page: { ...JOAN_SHOWN, name: 'Featherstonehaugh-Wriothesley, Maximiliana Bartholomea Clementine' },
        },
        notes: Array.from(
          { length: 6 },
          (_, i) => `M18${i}0: the field beside this label is hidden by the page and was not read`,
        ),
      }),
    ],
  },
};

function omit<T extends object, K extends keyof T>(from: T, key: K): Omit<T, K> & T {
  const { [key]: _gone, ...rest } = from;
  return rest as Omit<T, K> & T;
}
