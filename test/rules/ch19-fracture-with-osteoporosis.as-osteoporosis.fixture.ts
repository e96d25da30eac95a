import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'A fracture of osteoporosis is coded, and nobody has a word of osteoporosis.',
      record: coded(['M80.0AXD', 'W18.30XD'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Fell in the kitchen. Right pubic ramus fracture. Bone density 2025: normal.',
          ),
        ],
      }),
      says: /M80\.0AXD.* says osteoporosis, and no document does/,
      shows: /“?fracture/,
    },
    {
      why: 'Thin bones are no osteoporosis.',
      record: coded(['M80.052D'], {
        documents: [paper('discharge-summary', 'MD', 'Left hip fracture after a fall. Osteopenia.')],
      }),
    },
    {
      why: 'Osteoporosis, and no document tells of a fracture',
      says: /M81/,
      severity: 'warn',
      record: coded(['M80.08XD', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Osteoporosis, no fracture. Hypertension.')],
      }),
    },
  ],
  silent: [
    {
      why: 'A fragility fracture is one of osteoporosis.',
      record: coded(['M80.0AXD'], {
        documents: [paper('discharge-summary', 'MD', 'Fragility fracture of the right pubic ramus. On alendronate.')],
      }),
    },
    {
      why: 'M80 where no document speaks of a fracture.',
      record: coded(['M80.0AXD'], { documents: [paper('discharge-summary', 'MD', 'Hypertension.')] }),
    },
    {
      why: 'Osteoporosis is coded beside it.',
      record: coded(['M80.0AXD', 'M81.0'], {
        documents: [paper('discharge-summary', 'MD', 'Right pubic ramus fracture.')],
      }),
    },
    {
      why: 'A scan may tell of the osteoporosis.',
      record: coded(['M80.0AXD'], {
        documents: [
          paper('discharge-summary', 'MD', 'Right pubic ramus fracture.'),
          { type: 'history-and-physical', author: 'MD', date: '2026-01-05' },
        ],
      }),
    },
    {
      why: 'Bone density was normal once, and osteoporosis came since.',
      record: coded(['M80.0AXD'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Right pubic ramus fracture. Bone density 2010: normal. Osteoporosis since 2020.',
          ),
        ],
      }),
    },
    {
      why: 'A vertebra is compressed',
      record: coded(['M80.08XD', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Osteoporosis with compression of L1, brace. Hypertension.')],
      }),
    },
    {
      why: 'What a fracture of years ago left',
      record: coded(['M80.08XS', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Osteoporosis, kyphosis. Hypertension.')],
      }),
    },
    {
      why: 'Nobody tells of the bone',
      record: coded(['M80.08XD', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Hypertension. Back pain.')],
      }),
    },
  ],
};
