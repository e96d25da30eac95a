import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Two sacral ulcers of stage 3, coded twice.',
      record: coded(['L89.153', 'L89.153', 'E44.0']),
      severity: 'error',
      count: 1,
      says: /2 times/,
    },
    { why: 'The right heel three times.', record: coded(['G82.21', 'L89.612', 'L89.612', 'L89.612']), says: /3 times/ },
    { why: 'Two codes, each twice.', record: coded(['L89.154', 'L89.154', 'L89.323', 'L89.323']), count: 2 },
    {
      why: 'A second ulcer on the same line has no code',
      record: coded(['L89.153', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Stage 3 pressure ulcer of sacrum and stage 2 pressure ulcer of right heel. HTN.',
          ),
        ],
      }),
      severity: 'warn',
      count: 1,
      says: /right heel/,
    },
    {
      why: 'Two wounds of a wound note, one coded',
      record: coded(['L89.153', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Pressure ulcer sacrum, stage 3. HTN.'),
          paper('wound-note', 'RN', 'Wounds: #1 stage 3 PU sacrum 3x2x1, #2 stage 2 PU R heel 1x1.'),
        ],
      }),
      severity: 'query',
      count: 1,
      says: /provider’s to state/,
    },
    {
      why: 'The other heel',
      severity: 'warn',
      record: coded(['L89.613'], {
        documents: [
          paper('discharge-summary', 'MD', 'Stage 3 pressure ulcer right heel, stage 2 pressure ulcer left heel.'),
        ],
      }),
      count: 1,
      says: /left heel/,
    },
  ],
  silent: [
    { why: 'Sacrum, right buttock, left heel: a code each.', record: coded(['L89.154', 'L89.313', 'L89.620']) },
    { why: 'Two ulcers of the sacrum at different stages.', record: coded(['L89.153', 'L89.152']) },
    { why: 'Another code twice is another row.', record: coded(['L89.154', 'I10', 'I10']) },
    { why: 'No From date.', record: { principal: 'L89.153', secondary: ['L89.153'] }, notLooked: true },
    {
      why: 'Two ulcers, both coded',
      record: coded(['L89.153', 'L89.612'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Stage 3 pressure ulcer of sacrum and stage 2 pressure ulcer of right heel.',
          ),
        ],
      }),
    },
    {
      why: 'One ulcer that two people place a little apart',
      record: coded(['L89.153'], {
        documents: [
          paper('discharge-summary', 'MD', 'Stage 3 pressure ulcer of sacrum.'),
          paper('wound-note', 'RN', 'Stage 3 PU sacrum / L buttock 3 x 2.'),
        ],
      }),
    },
    {
      why: 'The second one is healed',
      record: coded(['L89.153'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Stage 3 pressure ulcer of sacrum. Stage 2 right heel pressure ulcer healed.',
          ),
        ],
      }),
    },
    {
      why: 'No ulcer of the list is the one of the document',
      record: coded(['L89.613'], {
        documents: [paper('discharge-summary', 'MD', 'Stage 3 pressure ulcer of the sacrum.')],
      }),
    },
  ],
};
