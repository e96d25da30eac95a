import { coded, type Fixture, paper } from './chart.ts';

const FIRST =
  'Patient sitting in recliner on arrival, alert and pleasant. Daughter present and reports that appetite is fair and that she slept through the night. Lungs with fine crackles at both bases, ankles with trace edema, weight one pound below last visit. Reviewed sodium content of canned soup and she read two labels aloud. Pillbox filled for the week and furosemide dose confirmed with the bottle. Will return Thursday to recheck weight.';
const CHANGED = FIRST.replace('one pound below last visit', 'two pounds above last visit');
const SECOND =
  'Patient in kitchen, making tea with the walker at her side. Reports less swelling and no trouble with breathing when she dresses. Lungs clear today, no edema at the ankles, weight down three pounds since the first week. Blood drawn for the metabolic panel from the left arm at the first attempt. She named three signs of fluid without a prompt. Plan one visit next week and then discharge from nursing.';
const TEMPLATE = 'Temp: 98.2\nPulse: 72\nResp: 18\nBP: 128/70\nPain: 0/10\n';
const visits = (one: string, two: string, second: 'RN' | 'PT' = 'RN') => ({
  documents: [paper('visit-note', 'RN', one, '2026-01-15'), paper('visit-note', second, two, '2026-01-20')],
});

const LABELS = [
  'Diet',
  'Appetite',
  'Activity',
  'Mood',
  'Sleep',
  'Skin turgor',
  'Bowel sounds',
  'Lung sounds',
  'Edema',
  'Gait',
  'Hearing',
  'Vision',
  'Speech',
  'Grip',
];
const SHORT =
  'Wound of the left heel cleansed and packed with alginate, border foam applied, patient tolerated it well, no odor today';
const FORTY =
  'Wound of the left heel cleansed with saline and packed with calcium alginate, then covered with a border foam dressing; the patient tolerated it well, has no pain, no odor and no fever, and her daughter watched each step today';
const lines = (words: string) => LABELS.map((label) => `${label}: ${words}`).join('\n');

export const fixture: Fixture = {
  fires: [
    {
      why: 'The same text five days later',
      record: coded(['I50.22'], visits(FIRST, FIRST)),
      severity: 'warn',
      says: /100 percent of the note of 2026-01-15/,
    },
    { why: 'Only the weight was changed', record: coded(['I50.22'], visits(FIRST, CHANGED)), count: 1 },
    {
      why: 'Three notes, the last one a copy of the second',
      record: coded(['I50.22'], {
        documents: [paper('visit-note', 'RN', SECOND, '2026-01-13'), ...visits(FIRST, CHANGED).documents],
      }),
      count: 1,
    },
    {
      why: 'A short note copied whole',
      record: coded(['I50.22'], visits(SHORT, SHORT)),
      says: /100 percent/,
      shows: /visit of 2026-01-20; visit-note visit of 2026-01-15/,
    },
    {
      why: 'Forty words, the last one changed',
      record: coded(['I50.22'], visits(FORTY, FORTY.replace('today', 'tonight'))),
      says: /97 percent/,
    },
    {
      why: 'Long lines behind labels are words of the nurse',
      record: coded(
        ['I50.22'],
        visits(lines('regular and without any change'), lines('regular and without any change')),
      ),
    },
    {
      why: 'Four words behind a label are words too',
      record: coded(['I50.22'], visits(lines('regular and without change'), lines('regular and without change'))),
    },
  ],
  silent: [
    { why: 'Two visits, two texts', record: coded(['I50.22'], visits(FIRST, SECOND)) },
    { why: 'Only the template is the same', record: coded(['I50.22'], visits(TEMPLATE + FIRST, TEMPLATE + SECOND)) },
    { why: 'Another discipline', record: coded(['I50.22'], visits(FIRST, FIRST, 'PT')) },
    {
      why: 'One note filed twice',
      record: coded(['I50.22'], {
        documents: [paper('visit-note', 'RN', FIRST, '2026-01-15'), paper('visit-note', 'RN', FIRST, '2026-01-15')],
      }),
    },
    {
      why: 'Too short to compare',
      record: coded(['I50.22'], visits('Labs drawn without difficulty.', 'Labs drawn without difficulty.')),
    },
    { why: 'No visit note', record: coded(['I50.22']), notLooked: true },
    {
      why: 'Nineteen words say too little',
      record: coded(['I50.22'], visits(SHORT.replace(' today', ''), SHORT.replace(' today', ''))),
    },
    {
      why: 'Few words behind each label, many labels',
      record: coded(['I50.22'], visits(lines('within normal limits'), lines('within normal limits'))),
    },
    {
      why: 'The same text in notes of other kinds',
      record: coded(['I50.22'], {
        documents: [
          paper('visit-note', 'RN', SECOND, '2026-01-20'),
          paper('progress-note', 'RN', FIRST, '2026-01-12'),
          paper('wound-note', 'RN', FIRST, '2026-01-15'),
        ],
      }),
    },
  ],
};
