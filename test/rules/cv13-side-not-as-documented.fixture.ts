import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Knee osteoarthritis without side; the physician says which.',
      record: coded(['M17.10', 'I10'], {
        documents: [paper('progress-note', 'MD', 'Primary osteoarthritis of the left knee, worse with stairs.')],
      }),
      severity: 'warn',
      says: /the side .*M17\.12/,
    },
    {
      why: 'Hemiplegia of an unspecified side; the discharge summary says left.',
      record: coded(['I69.359', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Left hemiplegia following cerebral infarction. Right-handed.')],
      }),
      says: /I69\.35/,
    },
    {
      why: 'The weakness that a stroke left is of the right side',
      severity: 'query',
      record: coded(['I69.352', 'I10'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'Stroke in November with residual right hemiparesis, right-handed. Hypertension.',
          ),
        ],
      }),
      says: /I69\.352/,
    },
    {
      why: 'The stroke left the left side weak, and the right is coded.',
      record: coded(['I69.351', 'I10'], {
        documents: [
          paper('progress-note', 'MD', 'Old stroke with residual left hemiparesis, right handed. Hypertension.'),
        ],
      }),
      severity: 'query',
      says: /left hemiparesis/,
    },
    {
      why: 'The left side in the words of the code, and the right one coded',
      record: coded(['I69.351'], {
        documents: [
          paper('discharge-summary', 'MD', 'Hemiplegia following cerebral infarction affecting left nondominant side.'),
        ],
      }),
      severity: 'query',
      says: /other side/,
    },
    {
      why: 'An injury in words that lead to no code, and only the other side.',
      severity: 'query',
      says: /other side/,
      asks: 'replace',
      record: coded(['T34.831D', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Hypertension. Frostbite with tissue necrosis of the left toes.')],
      }),
    },
    {
      why: 'The weak side is coded as that of the stroke in the brain.',
      severity: 'query',
      says: /which side is weak/,
      act: 'query-provider',
      record: coded(['I69.351', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Hypertension. Right MCA infarct in November, residual hemiparesis. Right handed.',
          ),
        ],
      }),
    },
    {
      why: 'Toes that are told in two ways, all of the other side',
      severity: 'query',
      says: /Z89\.421/,
      record: coded(['E11.51', 'Z89.421'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Type 2 diabetes with peripheral angiopathy. Amputation of the left 4th and 5th toes 2022. Left foot: two lesser toes absent, stump closed.',
          ),
        ],
      }),
    },
    {
      why: 'Both knees, and one of them',
      record: coded(['M17.0', 'M17.11']),
      says: /M17\.0 .* says both sides, and M17\.11/,
      asks: 'replace',
    },
    { why: 'One knee before both', record: coded(['Z96.651', 'Z96.653']), says: /^Z96\.653 .* says both sides/ },
    { why: 'Of a glaucoma each eye has its stage', record: coded(['H40.1133', 'H40.1111']) },
    {
      why: 'The coded side is told of another joint, which has a code of its own.',
      record: coded(['T84.52XA', 'B95.61', 'M16.12'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Acute infection of right total hip prosthesis, MSSA. Primary osteoarthritis left hip.',
          ),
        ],
      }),
      severity: 'query',
    },
  ],
  silent: [
    {
      why: 'The coded side is the documented one.',
      record: coded(['M17.12'], {
        documents: [paper('progress-note', 'MD', 'Primary osteoarthritis of the left knee.')],
      }),
    },
    { why: 'Right and left of what has no code for both.', record: coded(['M19.011', 'M19.012']) },
    {
      why: 'The side of the weakness as coded',
      record: coded(['I69.351', 'I10'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'Stroke in November with residual right hemiparesis, right-handed. Hypertension.',
          ),
        ],
      }),
    },
    {
      why: 'The stroke left the left side of a right-handed patient weak.',
      record: coded(['I69.354', 'I10'], {
        documents: [
          paper('progress-note', 'MD', 'Old stroke with residual left hemiparesis, right handed. Hypertension.'),
        ],
      }),
    },
    {
      why: 'Both sides are hurt.',
      record: coded(['T34.831D', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Hypertension. Frostbite with tissue necrosis of the toes, right worse than left.',
          ),
        ],
      }),
    },
    {
      why: 'Another part has the other side.',
      record: coded(['S51.812D', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Hypertension. Skin tear of the left forearm. Bruise of the right thigh.'),
        ],
      }),
    },
    {
      why: 'The stroke was on the other side of the brain.',
      record: coded(['I69.351', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Hypertension. Left MCA infarct, residual hemiparesis. Right handed.'),
        ],
      }),
    },
    {
      why: 'The weak side is told.',
      record: coded(['I69.351', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Hypertension. Right MCA infarct years ago. Left MCA infarct now, right-sided weakness. Right handed.',
          ),
        ],
      }),
    },
    { why: 'Both knees and one hip', record: coded(['M17.0', 'M16.11']) },
    { why: 'Both eyes of one kind, one of another', record: coded(['H40.1133', 'H40.051']) },
    { why: 'Both legs of no named vein, one thigh', record: coded(['I82.403', 'I82.411']) },
    {
      why: 'The coded side is told of the same joint, in words of their own.',
      record: coded(['T84.52XA', 'B95.61', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Hypertension. Infection of right hip prosthesis in 2023. Now MSSA grows from the left hip.',
          ),
        ],
      }),
    },
  ],
};
