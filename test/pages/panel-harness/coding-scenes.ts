import type { PanelView, SequenceView } from '../../../extension/messages/view.ts';
import type { Draft } from '../../../extension/panel/state/entered.ts';
import type { Chart } from '../../../shared/chart/chart.ts';
import type { Finding } from '../../../shared/rules/finding.ts';
import type { ClassificationView } from '../../../shared/view.ts';
import { JOAN, page } from './charts.ts';

/** What the Diagnoses and Documentation tabs show, written out by hand: an order against two notes, findings of each kind. */

export const SUMMARY =
  'DISCHARGE SUMMARY\n\nAdmitted 28 Oct with worsening dyspnea and orthopnea.\n\nDiagnoses: acute on chronic diastolic heart failure; hypertensive heart disease with heart failure; COPD on home oxygen.\n\nDischarged home with home health for medication management and teaching.\n';

const at = (place: number) => page(`dx-list/${place}`);
const placed = (index: number, code: string) => ({ pointer: `/diagnoses/${index}`, code });
const LIST = 'tabular list, April 2026';

export const CODED: Chart = {
  ...JOAN,
  diagnoses: [
    { code: 'I50.32', rank: 1 },
    { code: 'I11.0', rank: 2 },
    { code: 'J44.9', rank: 3 },
    { code: 'J44.9', rank: 4 },
    { code: 'Z99.81', rank: 5 },
  ],
  documents: [
    { id: 'entered-1', type: 'discharge-summary', date: '2026-11-05', author: 'MD', text: SUMMARY, state: 'read' },
    { id: 'entered-2', type: 'face-to-face', title: 'f2f_scan_0417.pdf', state: 'unreadable' },
    {
      id: 'DocumentReference/d9',
      type: 'order',
      date: '2026-11-09',
      author: 'NP',
      text: 'SN 2w1, 1w4.',
      state: 'read',
    },
  ],
  looked: ['secondary', 'Encounter', 'DocumentReference'],
  sources: Object.fromEntries([0, 1, 2, 3, 4].map((i) => [`/diagnoses/${i}`, [at(i + 1)]])),
};

export const SEQUENCE: SequenceView = {
  cards: [
    {
      ...placed(0, 'I50.32'),
      title: 'Chronic diastolic (congestive) heart failure',
      at: at(1),
      namedIn: [
        { doc: 'entered-1', start: SUMMARY.indexOf('chronic diastolic'), end: SUMMARY.indexOf('; hypertensive') },
      ],
    },
    {
      ...placed(1, 'I11.0'),
      title: 'Hypertensive heart disease with heart failure',
      at: at(2),
      namedIn: [{ doc: 'entered-1', start: SUMMARY.indexOf('hypertensive'), end: SUMMARY.indexOf('; COPD') }],
    },
    { ...placed(2, 'J44.9'), title: 'Chronic obstructive pulmonary disease, unspecified', at: at(3), namedIn: [] },
    { ...placed(3, 'J44.9'), title: 'Chronic obstructive pulmonary disease, unspecified', at: at(4), namedIn: [] },
    { ...placed(4, 'Z99.81'), title: 'Dependence on supplemental oxygen', at: at(5), namedIn: [] },
  ],
  bindings: [
    {
      kind: 'use-additional',
      before: [placed(1, 'I11.0')],
      after: placed(0, 'I50.32'),
      binds: true,
      broken: true,
      cite: `Use additional at I11.0 (ICD-10-CM ${LIST})`,
      quote: 'Use additional code to identify type of heart failure (I50.-)',
    },
  ],
  legal: false,
  nearest: {
    order: [placed(1, 'I11.0'), placed(0, 'I50.32'), placed(2, 'J44.9'), placed(3, 'J44.9'), placed(4, 'Z99.81')],
    moved: [placed(0, 'I50.32')],
  },
  stated: true,
  list: LIST,
};

export const FINDINGS: Finding[] = [
  {
    rule: 'CH07',
    name: 'heart-and-kidney-order',
    version: 1,
    severity: 'error',
    say: 'I11.0 Hypertensive heart disease with heart failure goes before I50.32 Chronic diastolic (congestive) heart failure (use additional at I11.0).',
    cite: [`Use additional at I11.0 (ICD-10-CM ${LIST})`, 'OG I.C.9.a (FY2026)'],
    quote: 'Use additional code to identify type of heart failure (I50.-)',
    at: [
      { what: 'diagnosis', value: 'I50.32', at: at(1) },
      { what: 'diagnosis', value: 'I11.0', at: at(2) },
    ],
    key: 'CH07:I11.0+I50.32',
    also: ['CV07'],
  },
  {
    rule: 'CV10',
    name: 'same-code-twice',
    version: 1,
    severity: 'warn',
    say: 'J44.9 Chronic obstructive pulmonary disease, unspecified stands 2 times: each code is reported once.',
    cite: ['OG I.B.12 (FY2026)'],
    at: [
      { what: 'diagnosis', value: 'J44.9', at: at(3) },
      { what: 'diagnosis', value: 'J44.9', at: at(4) },
    ],
    key: 'CV10:J44.9',
    asks: 'remove',
    set: { from: 'error', reason: 'Our EHR prints COPD in two lists until the plan of care is locked.' },
  },
  {
    rule: 'CH08',
    name: 'heart-failure-acuity',
    version: 1,
    severity: 'query',
    say: 'I50.32 is chronic; the discharge summary of 5 Nov says acute on chronic.',
    cite: ['OG I.B.8 (FY2026)'],
    act: 'query-provider',
    asks: 'replace',
    at: [
      { what: 'diagnosis', value: 'I50.32', at: at(1) },
      {
        what: 'discharge summary',
        value: 'acute on chronic diastolic heart failure',
        at: {
          kind: 'document',
          doc: 'entered-1',
          start: SUMMARY.indexOf('acute on chronic'),
          end: SUMMARY.indexOf('; hypertensive'),
        },
      },
    ],
    key: 'CH08:I50.32:entered-1:0a1b2c3d',
  },
  {
    rule: 'OA13',
    name: 'function-and-gg-disagree',
    version: 1,
    severity: 'warn',
    say: 'M1860 = 2 (two-handed device or supervision), GG0170I1 = 06 (independent).',
    cite: ['OASIS-E2 Guidance Manual'],
    act: 'return-to-clinician',
    at: [{ what: 'M1860', value: '2', at: page('M1860') }],
    key: 'OA13:GG0170I1+M1860',
  },
  {
    rule: 'EL05',
    name: 'skilled-need',
    version: 1,
    severity: 'warn',
    say: 'The plan of care names no measurable goal for PT.',
    cite: ['42 CFR 409.44'],
    at: [{ what: 'plan of care', at: { kind: 'record', path: '/documents' } }],
    key: 'EL05:PT',
  },
];

function span(text: string): { start: number; end: number; text: string } {
  const start = SUMMARY.indexOf(text);
  return { start, end: start + text.length, text };
}

const ELEMENTS: ClassificationView['documentation'] = [
  {
    id: 'el04-aid',
    rule: 'EL04',
    item: 'Criterion one: device, transport, another person, or contraindicated',
    state: 'found',
    evidence: [
      {
        what: 'discharge-summary',
        value: 'home oxygen',
        at: {
          kind: 'document',
          doc: 'entered-1',
          start: SUMMARY.indexOf('home oxygen'),
          end: SUMMARY.indexOf('home oxygen') + 'home oxygen'.length,
        },
      },
    ],
  },
  {
    id: 'el04-effort',
    rule: 'EL04',
    item: 'Criterion two: considerable and taxing effort',
    state: 'not found',
    evidence: [
      {
        what: 'discharge-summary',
        value: 'looked through',
        at: { kind: 'document', doc: 'entered-1', start: 0, end: SUMMARY.length },
      },
    ],
  },
  { id: 'el01-visit', rule: 'EL01', item: 'Face-to-face encounter', state: 'unreadable', evidence: [] },
  { id: 'el06-prognosis', rule: 'EL06', item: 'Prognosis', state: 'not looked for', evidence: [] },
];

export const CODING: Omit<ClassificationView, 'grouping' | 'unsettled' | 'notes' | 'editions'> = {
  findings: FINDINGS,
  suggestions: [
    {
      code: 'R06.01',
      title: 'Orthopnea',
      spans: [span('orthopnea')],
      assertion: 'affirmed',
      section: 'other',
      author: 'MD',
      missing: [],
      key: 'R06.01:1f2e3d4c',
      document: 'entered-1',
    },
  ],
  questions: [
    {
      kind: 'query-provider',
      reason: 'several-senses',
      spans: [span('COPD')],
      say: 'The note does not say whether there is an exacerbation.',
      key: 'exacerbation:J44.9:5a6b7c8d',
      document: 'entered-1',
    },
  ],
  documentation: ELEMENTS,
  looked: ['CH07', 'CV10', 'CH08', 'OA13', 'EL01', 'EL05'],
  partly: [],
  notLooked: [
    { rule: 'CV04', missing: ['off: both codes are wanted by our auditors'] },
    { rule: 'CV26', missing: ['off: stage is in the paper chart'] },
    { rule: 'EL02', missing: ['documents of type face-to-face'] },
    { rule: 'DC13', missing: ['documents of type visit-note'] },
    { rule: 'CH02', missing: ['medications'] },
    { rule: 'OA16', missing: ['medications'] },
  ],
};

/** What a person did before the scene. */
export const DONE: Draft = {
  rulesOff: { CV26: { reason: 'stage is in the paper chart' } },
  dismissed: { 'PD06:I50.32': { reason: 'The referral says heart failure; it is on paper.' } },
  documents: [
    { id: 'entered-1', type: 'discharge-summary', date: '2026-11-05', author: 'MD', text: SUMMARY, state: 'read' },
    { id: 'entered-2', type: 'face-to-face', title: 'f2f_scan_0417.pdf', state: 'unreadable' },
  ],
  documentsBegun: 2,
};

export const DISMISSED: PanelView['dismissed'] = [
  {
    finding: {
      rule: 'PD06',
      name: 'principal-not-why-home-care',
      version: 1,
      severity: 'warn',
      say: 'The plan of care says nothing of I50.32, which stands first as the chief reason for home care.',
      cite: ['42 CFR 409.43'],
      at: [{ what: 'diagnosis', value: 'I50.32', at: at(1) }],
      key: 'PD06:I50.32',
    },
    reason: 'The referral says heart failure; it is on paper.',
  },
];
