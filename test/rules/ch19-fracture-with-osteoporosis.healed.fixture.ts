import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'A healed fracture of the bone disease, and no history of it',
      record: coded(['M81.0', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'HTN. Osteoporosis with an old healed osteoporotic vertebral fracture.'),
        ],
      }),
      severity: 'warn',
      says: /Z87\.310/,
      count: 1,
    },
    {
      why: 'A fragility fracture years ago',
      record: coded(['M81.0', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'HTN. Osteoporosis, past fragility fracture of the wrist.')],
      }),
      says: /Z87\.310/,
      severity: 'warn',
    },
    {
      why: 'A healed fracture to be added asks nobody.',
      record: coded(['M81.0', 'I10'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'Osteoporosis with an old healed compression fracture of T12. Hypertension.',
          ),
        ],
      }),
      severity: 'warn',
      asks: 'add',
      says: /Z87\.310/,
    },
  ],
  silent: [
    {
      why: 'The history is coded',
      record: coded(['M81.0', 'Z87.310', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'HTN. Osteoporosis with an old healed osteoporotic vertebral fracture.'),
        ],
      }),
    },
    {
      why: 'Denied, and of the mother',
      record: coded(['M81.0', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'HTN. Osteoporosis, no history of fragility fracture. Mother had a prior osteoporotic fracture.',
          ),
        ],
      }),
    },
  ],
};
