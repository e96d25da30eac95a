import type { Chart } from '../../shared/chart/chart.ts';
import type { FlatRecord } from '../../shared/chart/flat-schema.ts';
import { coded } from './chart.ts';

/**
 * Charts with what the checklist of the documentation says of them: the state of a line, and the documents that its evidence
 * stands in, in order. Care starts on 2026-01-12 and the encounter is from 2025-10-14 to 2026-02-11 (42 CFR 424.22(a)(1)(v)); homebound
 * by the Medicare Benefit Policy Manual ch. 7 §30.1.1. Judged before they were run.
 */
export interface DocumentationCase {
  why: string;
  record: FlatRecord;
  chart?: Partial<Chart>;
  /** Line → its state, with the documents of its evidence where they are looked at: `found f2f plan`; `-`: no such line. */
  lines: Readonly<Record<string, string>>;
}

type Paper = NonNullable<FlatRecord['documents']>[number];

const SEARCHED = { looked: ['secondary', 'DocumentReference'] };

function chart(
  papers: readonly Paper[],
  codes: readonly string[] = ['I50.22'],
  more: Partial<FlatRecord> = {},
): FlatRecord {
  return coded(codes, { documents: [...papers], ...more });
}

const f2f = (text: string, date = '2026-01-05', id = 'f2f', author: Paper['author'] = 'MD'): Paper => {
  return { id, type: 'face-to-face', author, date, text };
};
const plan = (text: string): Paper => ({ id: 'plan', type: 'plan-of-care', author: 'MD', date: '2026-01-12', text });
const summary = (text: string, date?: string, author: Paper['author'] = 'MD'): Paper => {
  return { id: 'ds', type: 'discharge-summary', text, ...(author ? { author } : {}), ...(date ? { date } : {}) };
};
const SCAN: Paper = { id: 'scan', type: 'face-to-face', author: 'MD', date: '2026-01-06' };

export const FACE_TO_FACE: readonly DocumentationCase[] = [
  {
    why: 'The sixtieth day after the start is of another certification',
    record: chart([f2f('Heart failure.')], ['I50.22'], { from: '2026-03-13', admission: '2026-01-12' }),
    lines: { 'el01-in-time': '-', 'el02-note': '-', 'el03-performer': '-' },
  },
  {
    why: 'The day before it is not',
    record: chart([f2f('Heart failure.')], ['I50.22'], { from: '2026-03-12', admission: '2026-01-12' }),
    lines: { 'el01-in-time': 'found f2f', 'el02-note': 'found f2f', 'el03-performer': 'found f2f' },
  },
  {
    why: 'Of two notes the one in time is the evidence',
    record: chart([f2f('Heart failure.', '2025-06-01', 'old'), f2f('Heart failure.')]),
    lines: { 'el01-in-time': 'found f2f', 'el02-note': 'found old f2f' },
  },
  {
    why: 'A note too old is none in time',
    record: chart([f2f('Heart failure.', '2025-06-01')]),
    lines: { 'el01-in-time': 'not found f2f', 'el02-note': 'found f2f' },
  },
  {
    why: 'The readable one of two notes',
    record: chart([f2f('Heart failure.'), SCAN]),
    lines: { 'el02-note': 'found f2f', 'el02-primary-reason': 'found f2f' },
  },
  {
    why: 'A scan alone',
    record: chart([SCAN]),
    lines: { 'el02-note': 'unreadable', 'el02-primary-reason': 'unreadable' },
  },
  { why: 'Nothing, and nobody searched', record: chart([]), lines: { 'el02-note': 'not looked for' } },
  {
    why: 'Nothing, and the record was searched',
    record: chart([]),
    chart: SEARCHED,
    lines: { 'el02-note': 'not found' },
  },
  {
    why: 'A provider’s note of those days may be the one of the encounter',
    record: chart([summary('Heart failure.', '2026-01-10')]),
    chart: SEARCHED,
    lines: { 'el02-note': 'found ds' },
  },
  {
    why: 'Where nobody searched, that note is no answer',
    record: chart([summary('Heart failure.', '2026-01-10')]),
    chart: { looked: ['secondary'] },
    lines: { 'el02-note': 'not looked for' },
  },
  {
    why: 'Without an author and a day it may be, too',
    record: chart([{ id: 'ds', type: 'discharge-summary', text: 'Heart failure.' }]),
    chart: SEARCHED,
    lines: { 'el02-note': 'found ds' },
  },
  {
    why: 'A nurse’s, a therapist’s and an old one are none',
    record: chart([
      summary('Heart failure.', '2026-01-10', 'RN'),
      { id: 'pt', type: 'therapy-evaluation', author: 'MD', date: '2026-01-10', text: 'Heart failure.' },
      { id: 'hp', type: 'history-and-physical', author: 'MD', date: '2025-03-01', text: 'Heart failure.' },
    ]),
    chart: SEARCHED,
    lines: { 'el02-note': 'not found' },
  },
  {
    why: 'An addendum of the same day is about the reason for care',
    record: chart([f2f('Seen for back pain.'), summary('Chronic systolic heart failure.', '2026-01-05')]),
    lines: { 'el02-primary-reason': 'found ds' },
  },
  {
    why: 'So may be one without a day',
    record: chart([f2f('Seen for back pain.'), summary('Chronic systolic heart failure.')]),
    lines: { 'el02-primary-reason': 'found ds' },
  },
  {
    why: 'An earlier one is none',
    record: chart([f2f('Seen for back pain.'), summary('Chronic systolic heart failure.', '2026-01-02')]),
    lines: { 'el02-primary-reason': 'not found f2f' },
  },
  {
    why: 'A nurse performed it',
    record: chart([f2f('Heart failure.', '2026-01-05', 'f2f', 'RN')]),
    lines: { 'el03-performer': 'not found f2f' },
  },
  {
    why: 'A nurse’s note beside the physician’s',
    record: chart([f2f('Heart failure.', '2026-01-05', 'rn', 'RN'), f2f('Heart failure.', '2026-01-06')]),
    lines: { 'el03-performer': 'found f2f' },
  },
];

const NOTE = 'el04-criterion-one';
const UNABLE = 'el04-inability';
const EFFORT = 'el04-effort';

export const HOMEBOUND: readonly DocumentationCase[] = [
  {
    why: 'The note of the encounter first, then the plan, then others',
    record: chart([
      { id: 'pn', type: 'progress-note', author: 'MD', date: '2026-01-01', text: 'Uses a walker.' },
      plan('Walker in the home.'),
      f2f('Needs a walker.'),
    ]),
    lines: { [NOTE]: 'found f2f plan pn' },
  },
  {
    why: 'A list, a laboratory report and an image say nothing of it',
    record: chart([
      f2f('Heart failure.'),
      {
        id: 'ml',
        type: 'medication-list',
        author: 'RN',
        date: '2026-01-12',
        text: 'Walker. Unable to leave home. Taxing.',
      },
      {
        id: 'im',
        type: 'imaging',
        author: 'MD',
        date: '2026-01-12',
        text: 'Came with a walker, normally unable to leave home.',
      },
    ]),
    lines: { [NOTE]: 'not found f2f', [UNABLE]: 'not found f2f', [EFFORT]: 'not found f2f' },
  },
  {
    why: 'What may come is not so now',
    record: chart([f2f('Heart failure. If she worsens she may be unable to leave home.')]),
    lines: { [UNABLE]: 'not found f2f' },
  },
  {
    why: 'Where the trip goes stands behind the words',
    record: chart([f2f('Leaves home only for follow-up with cardiology.')]),
    lines: { [UNABLE]: 'found f2f' },
  },
  {
    why: 'Of the husband',
    record: chart([f2f('Heart failure. Her father was homebound and unable to leave home.')]),
    lines: { [UNABLE]: 'not found f2f' },
  },
  {
    why: 'The reason of this patient',
    record: chart([f2f('Homebound: needs a walker, unable to leave home, taxing effort with dyspnea after 20 feet.')]),
    lines: { 'el04-reason': 'found f2f', [NOTE]: 'found f2f', [UNABLE]: 'found f2f', [EFFORT]: 'found f2f' },
  },
  {
    why: 'The words of the manual and no more',
    record: chart([f2f('Patient is homebound. Leaving home requires a considerable and taxing effort.')]),
    lines: { 'el04-reason': 'not found f2f' },
  },
  ...(
    [
      [
        'All criteria: the sentence before gives the reason',
        'After right leg amputation. Homebound: wheelchair, unable to leave home, taxing effort.',
        true,
      ],
      [
        'No effort: that sentence is of something else',
        'After right leg amputation. Homebound: wheelchair, unable to leave home.',
        false,
      ],
      ['No device or help', 'After right leg amputation. Homebound: unable to leave home, taxing effort.', false],
      ['No inability', 'After right leg amputation. Homebound: wheelchair, taxing effort.', false],
      ['A word alone belongs to the sentence before', 'Severe dyspnea. Taxing.', true],
      ['So do two', 'Severe dyspnea. Quite taxing.', true],
      ['Three are a sentence', 'Severe dyspnea. Leaving is taxing.', false],
      ['Not getting out belongs to it at any length', 'Severe dyspnea. She cannot get out of the home at all.', true],
      ['The sentence behind', 'Leaving home is a taxing effort. Dyspnea after 20 feet.', true],
      ['Three words that not everyone has', 'Leaving home is taxing: porch, gravel, hills.', true],
      ['Two are too few', 'Leaving home is taxing: porch, gravel.', false],
      ['What is taught is no claim', 'Taught homebound requirements: walker with dyspnea.', false],
    ] as const
  ).map(([why, text, isFound]) => ({
    why,
    record: chart([f2f(text)]),
    lines: { 'el04-reason': isFound ? 'found f2f' : 'not found f2f' },
  })),
  {
    why: 'A scan that may say it',
    record: chart([f2f('Heart failure.'), { ...SCAN, type: 'history-and-physical' }]),
    lines: { [NOTE]: 'unreadable', [UNABLE]: 'unreadable' },
  },
  {
    why: 'Neither note nor plan: not looked for there',
    record: chart([{ id: 'vn', type: 'visit-note', author: 'RN', date: '2026-01-12', text: 'Weight 180.' }]),
    lines: { [NOTE]: 'not looked for' },
  },
  {
    why: 'The reason stands in the sentence before, which names the device',
    record: chart([f2f('Needs a rollator for all walking because of knee OA. She is normally unable to leave home.')]),
    lines: { 'el04-reason': 'found f2f', 'el04-effort': 'not found f2f' },
  },
  {
    why: 'Boxes, and the evidence in a line under them',
    record: chart([
      f2f(
        'HOMEBOUND\n[x] Patient requires walker\n[ ] Patient has a normal inability to leave the home\n[x] Leaving home requires considerable and taxing effort\nEvidence: SpO2 84% walking in the hall',
      ),
    ]),
    lines: { 'el04-reason': 'found f2f', 'el04-inability': 'not found f2f' },
  },
  {
    why: 'A box whose value is followed by another box',
    record: chart([
      f2f('HOMEBOUND STATUS ☒ Assistive device: walker ☐ Normal inability to leave home ☒ Taxing effort: weak'),
    ]),
    lines: { 'el04-criterion-one': 'found f2f', 'el04-inability': 'not found f2f' },
  },
];

const ADDRESSED = 'el09-addressed';

export const PLANNED: readonly DocumentationCase[] = [
  { why: 'No other diagnosis', record: chart([plan('Daily weights.')]), lines: { [ADDRESSED]: '-' } },
  {
    why: 'Each addressed',
    record: chart([plan('SN 2w4: daily weights, levothyroxine 50 mcg.')], ['I50.22', 'E03.9']),
    lines: { [ADDRESSED]: 'found' },
  },
  {
    why: 'One that is not',
    record: chart([plan('SN 2w4: daily weights.')], ['I50.22', 'E03.9']),
    lines: { [ADDRESSED]: 'not found plan' },
  },
  {
    why: 'A plan that could not be read',
    record: chart([{ id: 'plan', type: 'plan-of-care', author: 'MD', date: '2026-01-12' }], ['I50.22', 'E03.9']),
    lines: { [ADDRESSED]: 'unreadable' },
  },
  { why: 'No plan', record: chart([], ['I50.22', 'E03.9']), lines: { [ADDRESSED]: 'not looked for' } },
  {
    why: 'A line of a list of conditions, under whatever heading, is no care',
    record: chart(
      [plan('Problem list\n1. CHF [I50.22]\n2. Hypothyroidism [E03.9]\nSN 2w4: daily weights.')],
      ['I50.22', 'E03.9'],
    ),
    lines: { [ADDRESSED]: 'not found plan' },
  },
  {
    why: 'An order that names the code is',
    record: chart([plan('SN to monitor hypothyroidism (E03.9), daily weights.')], ['I50.22', 'E03.9']),
    lines: { [ADDRESSED]: 'found' },
  },
  {
    why: 'A line without any code is no entry of a list',
    record: chart([plan('Hypothyroidism stable.\nSN 2w4: daily weights.')], ['I50.22', 'E03.9']),
    lines: { [ADDRESSED]: 'found' },
  },
  {
    why: 'The medications stand in a list that nobody gave',
    record: chart([plan('SN 2w4: daily weights. Medications: see attached list.')], ['I50.22', 'E03.9']),
    lines: { [ADDRESSED]: 'found' },
  },
  {
    why: 'Those of the discharge summary are not that list',
    record: chart(
      [
        plan('SN 2w4: daily weights. Medications: see attached list.'),
        summary('Heart failure. Discharge medications: furosemide 40 mg daily.', '2026-01-10'),
      ],
      ['I50.22', 'E03.9'],
    ),
    lines: { [ADDRESSED]: 'found' },
  },
  {
    why: 'The list is there, and has no drug for it',
    record: chart(
      [
        plan('SN 2w4: daily weights. Medications: see attached list.'),
        { id: 'ml', type: 'medication-list', author: 'RN', date: '2026-01-12', text: 'Furosemide 40 mg daily' },
      ],
      ['I50.22', 'E03.9'],
    ),
    lines: { [ADDRESSED]: 'not found plan' },
  },
];
