import { coded, type Fixture, paper } from './chart.ts';

const rn = (text: string, date = '2026-01-12') => paper('visit-note', 'RN', text, date);

const NONE = { M1311A1: '0', M1311B1: '0', M1311C1: '0', M1311D1: '0', M1311E1: '0', M1311F1: '0' };
const counted = (counts: Record<string, string>) => ({ M0100: '01', M1306: '1', ...NONE, M1322: '0', ...counts });

export const fixture: Fixture = {
  fires: [
    {
      why: 'Stage 3 is coded, the assessment counts a stage 2',
      record: coded(['L89.153', 'I10'], { oasis: counted({ M1311A1: '1', M1324: '2' }) }),
      severity: 'error',
      count: 1,
      says: /as stage 2 .* no code of the list says so\. Coded as stage 3: 1 .* counts 0/,
    },
    {
      why: 'Two stage 2 ulcers are coded, the assessment counts one',
      record: coded(['L89.152', 'L89.612'], { oasis: counted({ M1311A1: '1', M1324: '2' }) }),
      says: /Coded as stage 2: 2 /,
    },
    {
      why: 'A sacral ulcer is coded, the assessment has none',
      record: coded(['I50.22', 'L89.152'], { oasis: { M0100: '01', M1306: '0', M1322: '0', M1324: 'NA' } }),
      count: 1,
    },
    {
      why: 'The assessment counts a stage 4, the list has no pressure ulcer',
      record: coded(['G82.20', 'I10'], { oasis: counted({ M1311C1: '1', M1324: '4' }) }),
      severity: 'error',
      says: /no pressure ulcer is coded/,
    },
    {
      why: 'Unstageable is coded, a deep tissue injury is counted',
      record: coded(['L89.620'], { oasis: counted({ M1311F1: '1', M1324: 'NA' }) }),
      count: 1,
    },
    {
      why: 'NA as worst stage beside a counted stage 3',
      record: coded(['L89.153'], { oasis: counted({ M1311B1: '1', M1324: 'NA' }) }),
      count: 1,
      says: /M1324 is NA/,
    },
    {
      why: 'M1306 yes, and every count 0',
      record: coded(['I10'], { oasis: counted({ M1324: 'NA' }) }),
      count: 1,
    },
    {
      why: 'A sacral ulcer is coded, and every count is skipped',
      record: coded(['I50.22', 'L89.152'], { oasis: { M0100: '01', M1306: '0', M1322: '0' } }),
      act: 'return-to-clinician',
      says: /L89\.152 .*the assessment counts none/,
    },
    {
      why: 'No ulcer is coded: the diagnosis is the provider’s',
      record: coded(['G82.20', 'I10'], { oasis: counted({ M1311B1: '1', M1324: '3' }) }),
      act: 'query-provider',
      cites: /I\.B\.14/,
    },
    {
      why: 'Five of stage 2 are coded, four are counted',
      record: coded(['L89.152', 'L89.012', 'L89.022', 'L89.612', 'L89.622'], {
        oasis: counted({ M1311A1: '4', M1324: '2' }),
      }),
      says: /Coded as stage 2: 5 /,
    },
    {
      why: 'Two of stage 1 are coded, one is counted',
      record: coded(['L89.151', 'L89.611'], { oasis: { M0100: '01', M1306: '0', M1322: '1', M1324: '1' } }),
      says: /Coded as stage 1: 2 /,
    },
    {
      why: 'One is covered with slough, and no code says so',
      record: coded(['L89.153', 'I10'], { oasis: counted({ M1311B1: '1', M1311E1: '1', M1324: '3' }) }),
      says: /as unstageable .*no code of the list says so/,
    },
    {
      why: 'One is under a dressing, and no ulcer is coded',
      record: coded(['G82.20', 'I10'], { oasis: counted({ M1311D1: '1', M1324: 'NA' }) }),
      says: /no pressure ulcer is coded/,
    },
    {
      why: 'M1306 no, a stage 2 counted and coded: the assessment is against itself',
      record: coded(['L89.152', 'I10'], { oasis: { ...counted({ M1311A1: '1', M1324: '2' }), M1306: '0' } }),
      says: /^M1306 says that there is no/,
    },
    {
      why: 'No ulcer, and M1311 holds zeros that have to be blank',
      record: coded(['I10'], { oasis: { ...counted({}), M1306: '0' } }),
      severity: 'warn',
      says: /M1311A1 holds 0/,
      cites: /-5112/,
    },
    {
      why: 'A wound nurse stages an ulcer, and the assessment has none',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1306: '0' },
        documents: [rn('Left heel: unstageable pressure injury, dry eschar.')],
      }),
      says: /M1306 is 0 .*the visit note of 2026-01-12 says “unstageable pressure injury”/,
      severity: 'warn',
    },
    {
      why: 'A stage in Roman figures, of which none is counted',
      record: coded(['L89.152'], {
        oasis: { M0090: '2026-01-12', M1306: '1', ...NONE, M1311A1: '1' },
        documents: [rn('Decubitus ulcer of the coccyx, stage III, with slough.')],
      }),
      says: /M1311B1 counts no ulcer \(stage 3\)/,
      severity: 'warn',
    },
    {
      why: 'Redness that does not blanch, and no stage 1',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1322: '0' },
        documents: [rn('Stage 1 pressure injury of the right hip.')],
      }),
      says: /M1322 counts no ulcer \(stage 1\)/,
      severity: 'warn',
    },
    {
      why: 'Red that does not blanch, and no stage 1 is counted',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1322: '0' },
        documents: [rn('Sacrum: 3 cm non-blanching redness.')],
      }),
      says: /M1322 counts no ulcer/,
      severity: 'warn',
    },
    {
      why: 'A stage at the heel with its size',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1306: '0' },
        documents: [rn('Skin: Stage III L heel 2 x 1.5 x 0.3')],
      }),
      says: /M1306 is 0/,
      severity: 'warn',
    },
    {
      why: 'A deep tissue injury by its letters',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1306: '0' },
        documents: [rn('Right heel DTPI 2 x 2 cm, purple.')],
      }),
      says: /M1306 is 0/,
      severity: 'warn',
    },
    {
      why: 'A pressure injury by its two letters',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1306: '0' },
        documents: [rn('Left hip stage 3 PI, 2 x 2 cm.')],
      }),
      says: /M1306 is 0/,
      severity: 'warn',
    },
    {
      why: 'A deep tissue injury, and none is counted',
      record: coded(['L89.152'], {
        oasis: { M0090: '2026-01-12', M1306: '1', ...NONE, M1311A1: '1' },
        documents: [rn('Suspected deep tissue injury of the left heel.')],
      }),
      says: /M1311F1 counts no ulcer/,
      severity: 'warn',
    },
    {
      why: 'Under eschar, and neither kind of unstageable is counted',
      record: coded(['L89.152'], {
        oasis: { M0090: '2026-01-12', M1306: '1', ...NONE, M1311A1: '1' },
        documents: [rn('Unstageable pressure ulcer of the sacrum.')],
      }),
      says: /M1311D1 and M1311E1 count no ulcer/,
      severity: 'warn',
    },
  ],
  silent: [
    {
      why: 'The stage of a cancer with the size of a lesion, of a kidney disease',
      record: coded(['C34.90'], {
        oasis: { M0090: '2026-01-12', M0100: '01', M1306: '0' },
        documents: [rn('Stage 4 lung cancer with hip lesion 3 x 2 cm on CT. Stage 3 CKD, heel 2 x 2 callus.')],
      }),
    },
    {
      why: 'One code a site and stage, counted alike',
      record: coded(['L89.153', 'L89.612', 'L89.620'], {
        oasis: counted({ M1311A1: '1', M1311B1: '1', M1311E1: '1', M1324: '3' }),
      }),
    },
    {
      why: 'Two ulcers of one site and stage share a code',
      record: coded(['L89.152'], { oasis: counted({ M1311A1: '2', M1324: '2' }) }),
    },
    {
      why: 'Under a dressing that may not be removed, coded by the stage known before',
      record: coded(['L89.153'], { oasis: counted({ M1311D1: '1', M1324: 'NA' }) }),
    },
    {
      why: 'Unspecified stage: which one is asked elsewhere',
      record: coded(['L89.159'], { oasis: counted({ M1311A1: '1', M1324: '2' }) }),
    },
    {
      why: 'Stage 1 is not in M1306',
      record: coded(['L89.151'], { oasis: { M0100: '01', M1306: '0', M1322: '1', M1324: '1' } }),
    },
    {
      why: 'The list of diagnoses is not whole: the code may stand elsewhere',
      record: coded(['I50.22'], { secondary: undefined, oasis: counted({ M1311A1: '1', M1324: '2' }) }),
    },
    { why: 'No skin items in the chart', record: coded(['L89.153'], { oasis: { M0100: '01' } }), notLooked: true },
    {
      why: 'No ulcer, coded or counted',
      record: coded(['I10'], { oasis: { M0100: '01', M1306: '0', M1322: '0', M1324: 'NA' } }),
    },
    {
      why: 'Only one of the two unstageable counts is in the chart',
      record: coded(['L89.620'], { oasis: { M0100: '01', M1306: '1', M1311E1: '0', M1322: '0' } }),
    },
    {
      why: 'Four or more of stage 1',
      record: coded(['L89.151', 'L89.011', 'L89.021', 'L89.611', 'L89.621'], {
        oasis: { M0100: '01', M1306: '0', M1322: '4', M1324: '1' },
      }),
    },
    {
      why: 'One count is not assessed: whether there is one is not known',
      record: coded(['I10'], { oasis: counted({ M1311A1: '-', M1324: 'NA' }) }),
    },
    { why: 'M1306 is not assessed', record: coded(['I10'], { oasis: { ...counted({}), M1306: '-' } }) },
    {
      why: 'No ulcer, zeros, and another follow-up, of which the edit says nothing',
      record: coded(['I10'], { oasis: { ...counted({}), M0100: '05', M1306: '0' } }),
    },
    {
      why: 'No ulcer, zeros, and nobody said which assessment it is',
      record: coded(['I10'], { oasis: { M1306: '0', M1311A1: '0', M1322: '0' } }),
    },
    {
      why: 'No ulcer, and M1311 is blank',
      record: coded(['I10'], { oasis: { M0100: '09', M1306: '0', M1311A1: '^', M1322: '^' } }),
    },
    {
      why: 'Healed, feared, of the husband, of the hospital',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1306: '0', M1322: '0' },
        documents: [
          rn(
            'Stage 3 pressure ulcer of the sacrum healed in May. At risk for stage 2 pressure injury. Husband has a stage 4 pressure ulcer. History of unstageable pressure ulcer. Scar of a stage 2 pressure ulcer.',
          ),
        ],
      }),
    },
    {
      why: 'The stage that is counted',
      record: coded(['L89.153'], {
        oasis: { M0090: '2026-01-12', M1306: '1', ...NONE, M1311B1: '1' },
        documents: [rn('Stage 3 pressure ulcer of the sacrum.')],
      }),
    },
    {
      why: 'Stage 1 beside “none of stage 2 or higher”',
      record: coded(['L89.211'], {
        oasis: { M0090: '2026-01-12', M1306: '0', M1322: '1' },
        documents: [rn('Stage 1 pressure injury of the hip.')],
      }),
    },
    {
      why: 'Counts that are not in the chart',
      record: coded(['L89.153'], {
        oasis: { M0090: '2026-01-12', M1306: '1' },
        documents: [rn('Stage 3 pressure ulcer of the sacrum.')],
      }),
    },
  ],
};
