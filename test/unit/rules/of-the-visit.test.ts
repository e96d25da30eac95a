import { describe, expect, it } from 'vitest';
import { RULES } from '../../../shared/rules/index.ts';
import { coded, paper } from '../../rules/chart.ts';
import { run } from './rules-run.ts';

/** What a note tells, as a noun and as what `she` does, with an answer that says otherwise. */
const TOLD: readonly [noun: string, verb: string, oasis: Record<string, string>][] = [
  ['dyspnea with minimal exertion', 'gets dyspneic with minimal exertion', { M1400: '1' }],
  ['SOB when dressing', 'becomes SOB when dressing', { M1400: '0' }],
  ['urinary incontinence', 'leaks urine with coughing', { M1610: '0' }],
  ['bowel incontinence', 'is incontinent of stool', { M1620: '0' }],
  ['confusion at night', 'is confused in the evening', { M1710: '0' }],
  ['low vision', 'cannot see to read the labels', { B1000: '0' }],
  ['severe hearing loss, had to shout', 'cannot hear unless shouted at', { B0200: '0' }],
  ['a venous stasis ulcer of the left leg', 'has a venous stasis ulcer of the left leg', { M1330: '0' }],
  ['a stage 3 pressure ulcer of the sacrum', 'has a stage 3 pressure ulcer of the sacrum', { M1306: '0' }],
];

/** Frames in which the words are of now and of the patient. */
const SAID = [
  'She V.',
  'Per caregiver, pt V.',
  'Pt reports N.',
  'N present on exam.',
  'Noted to have N.',
  'N, worse since discharge.',
  'Discharged home with N.',
  'Since surgery she V.',
  'Presents with N.',
];

/** Frames in which they are somebody else's, of another time, asked, answered "no", taught, feared or denied. */
const NOT_SAID = [
  'N: none.',
  'N: no',
  'N - no',
  'N: Negative',
  'Any N? Denied.',
  'Does she have N? No.',
  'No complaints of N.',
  'She denies N.',
  'Free of N.',
  'N was ruled out by the physician.',
  'Before surgery: N.',
  'Before her stroke she V.',
  'During her hospital stay, pt had N.',
  'On arrival at the SNF pt had N.',
  'Patient was hospitalized with N.',
  'N prior to surgery.',
  'Her sister, who lives next door, V.',
  'Roommate with N.',
  'Spouse w/ N.',
  'Cares for husband with N.',
  'Handout on N given.',
  'Reviewed written materials on N.',
  'She is afraid of N.',
  'Goal: no N by week 4.',
];

const says = (frame: string, [noun, verb, oasis]: (typeof TOLD)[number]): string => {
  const told = frame.replace(/\bV\b/, verb).replace(/\bN\b/, noun);
  const text = `SOC visit. BP 132/78, HR 76. ${told.charAt(0).toUpperCase()}${told.slice(1)} Medications reviewed.`;
  const record = coded(['I69.351', 'I10'], {
    documents: [paper('visit-note', 'RN', text, '2026-01-12')],
    oasis: { M0030: '2026-01-12', M0090: '2026-01-12', ...oasis },
  });
  const { findings } = run(
    RULES.filter(({ code }) => code.startsWith('OA')),
    record,
  );
  const item = Object.keys(oasis)[0] ?? '';
  return findings.some(({ at, say }) => say.includes(item) && at.some((one) => one.at.kind === 'document'))
    ? 'speaks'
    : 'silent';
};

describe('words of a note against an answer of OASIS', () => {
  it.each(SAID)('speak in “%s”', (frame) => {
    expect(TOLD.filter((one) => says(frame, one) !== 'speaks').map(([noun]) => noun)).toEqual([]);
  });

  it.each(NOT_SAID)('are silent in “%s”', (frame) => {
    expect(TOLD.filter((one) => says(frame, one) !== 'silent').map(([noun]) => noun)).toEqual([]);
  });
});
