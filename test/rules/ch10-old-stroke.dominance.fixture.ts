import { coded, type Fixture, paper } from './chart.ts';

const md = (text: string) => paper('discharge-summary', 'MD', text);

/** Which side is the dominant one. */
export const fixture: Fixture = {
  fires: [
    {
      why: 'Left side of a right-handed man, coded as dominant.',
      record: coded(['I69.352', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Right-handed. Stroke in February, left hemiparesis.')],
      }),
      severity: 'warn',
      says: /non-dominant/,
    },
    {
      why: '"Nondominant" in so many words.',
      record: coded(['I69.352', 'I10'], {
        documents: [paper('history-and-physical', 'MD', 'Stroke 2024 with left (nondominant) hemiparesis.')],
      }),
      severity: 'warn',
    },
    {
      why: 'The left side as the dominant one, and nobody says which hand.',
      record: coded(['I69.352', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Infarction in May. Left hemiparesis remains, walks with a cane.'),
        ],
      }),
      severity: 'warn',
      says: /taken as non-dominant/,
    },
    {
      why: 'The right side as the other one, and nobody says which hand.',
      record: coded(['I69.353', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Infarction in May. Right hemiparesis remains. Hand dominance: not recorded.',
          ),
        ],
      }),
      severity: 'warn',
      says: /right side is taken as dominant/,
    },
    {
      why: 'A paralysis of no cause, and the stroke that left it is told.',
      record: coded(['G81.91', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Stroke in October with right hemiparesis, right-handed. Hypertension.'),
        ],
      }),
      says: /G81\.91 .*I69/,
      severity: 'error',
    },
  ],
  silent: [
    {
      why: 'Left-handed: the left side is the dominant one.',
      record: coded(['I69.352', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Left-handed woman, stroke in February with left hemiparesis.')],
      }),
    },
    {
      why: 'Which hand it is one note tells, another calls the weak side nondominant',
      record: coded(['I69.351', 'I10'], {
        documents: [
          md('Right hemiparesis after stroke, right-handed.'),
          paper('progress-note', 'MD', 'Weakness of the nondominant side.'),
        ],
      }),
    },
    {
      why: 'The left side, and it is not said to be the dominant one.',
      record: coded(['I69.354', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Infarction in May. Left hemiparesis remains.')],
      }),
    },
    {
      why: 'Left-handed: the left side is the dominant one.',
      record: coded(['I69.352', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Infarction in May. Left hemiparesis remains. Patient is left-handed.'),
        ],
      }),
    },
    {
      why: 'The left side as the dominant one, and no document.',
      record: coded(['I69.352', 'I10']),
    },
    {
      why: 'The hand stands in another document.',
      record: coded(['I69.352', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Infarction in May. Left hemiparesis remains.'),
          paper('visit-note', 'RN', 'Left-handed, eats with the right.'),
        ],
      }),
    },
    {
      why: 'A paralysis of a tumor, and no stroke.',
      record: coded(['G81.94', 'D32.0'], {
        documents: [paper('discharge-summary', 'MD', 'Meningioma with left hemiparesis, right-handed.')],
      }),
    },
    {
      why: 'A note that could not be read may tell the hand.',
      record: coded(['I69.352', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Infarction in May. Left hemiparesis remains.'),
          { type: 'progress-note', author: 'MD', date: '2026-01-05' },
        ],
      }),
    },
    {
      why: 'Both hands, says another note.',
      record: coded(['I69.352', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Infarction in May. Left hemiparesis remains.'),
          paper('progress-note', 'MD', 'Ambidextrous.'),
        ],
      }),
    },
    {
      why: 'The left side of no told hand is the non-dominant one, in the title of G81 as in that of I69',
      record: coded(['G81.94', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Left hemiparesis. Hypertension.')],
      }),
    },
    {
      why: 'A leg of the left side',
      record: coded(['G83.14'], { documents: [paper('discharge-summary', 'MD', 'Monoplegia of the left leg.')] }),
    },
  ],
};
