import { coded, type Fixture, paper } from './chart.ts';

const md = (text: string) => paper('discharge-summary', 'MD', text);

export const fixture: Fixture = {
  fires: [
    {
      why: 'Hemiplegia after a stroke, and "without residual deficits".',
      record: coded(['I69.351', 'I10', 'Z86.73']),
      severity: 'error',
      count: 1,
      says: /Excludes1/,
    },
    {
      why: 'The note stands at both: order does not matter.',
      record: coded(['I50.22', 'Z86.73', 'I69.320']),
      count: 1,
    },
    {
      why: 'An acute infarction beside its sequelae: is there a new stroke?',
      record: coded(['I69.351', 'I63.9', 'I10']),
      severity: 'query',
      says: /new stroke/,
    },
    { why: 'Hemorrhage and sequela together.', record: coded(['I61.9', 'I69.154', 'I10']), severity: 'query' },
    {
      why: 'A stroke of years ago under the acute code.',
      record: coded(['I10', 'I63.9'], {
        documents: [paper('history-and-physical', 'MD', 'Hypertension. History of stroke in 2019.')],
      }),
      severity: 'error',
      says: /I63\.9 .*as current/,
    },
    {
      why: 'Z86.73, and the physician documents what the stroke left.',
      record: coded(['I10', 'Z86.73'], {
        documents: [
          paper('discharge-summary', 'MD', 'Hypertension. Right hemiparesis after cerebral infarction in 2021.'),
        ],
      }),
      severity: 'error',
      says: /I69/,
    },
    {
      why: 'The acute code for what an old stroke left.',
      record: coded(['I63.9', 'I10'], {
        documents: [paper('history-and-physical', 'MD', 'CVA 2018 with residual left hemiparesis. Hypertension.')],
      }),
      severity: 'error',
      says: /acute event/,
    },
    {
      why: 'A sequela without a name, and the cardiologist says that none was left.',
      record: coded(['I33.0', 'I10', 'I69.30'], {
        documents: [
          paper('discharge-summary', 'MD', 'Endocarditis. Hypertension. Stroke in 2018 with no residual deficits.'),
        ],
      }),
      says: /Z86\.73/,
    },
    {
      why: 'A stroke that left nothing, coded as the event.',
      record: coded(['I48.20', 'I63.9'], {
        documents: [paper('progress-note', 'MD', 'Chronic atrial fibrillation. CVA 2017, no residual.')],
      }),
      says: /I63\.9 .*“no residual”.*Z86\.73/,
    },
    {
      why: 'A history without deficits, a sequela, and an acute event',
      record: coded(['I63.9', 'Z86.73', 'I69.351']),
      count: 2,
    },
    {
      why: 'The weakness is quoted where the physician writes it',
      record: coded(['I10', 'Z86.73'], {
        documents: [
          paper('visit-note', 'RN', 'Right hemiparesis.', '2026-01-02'),
          md('Hypertension. Right hemiparesis after cerebral infarction in 2021.'),
        ],
      }),
      says: /the discharge summary has “[^”]*hemiparesis/,
    },
    {
      why: 'A sequela is coded besides: the two codes are what is wrong',
      record: coded(['I10', 'Z86.73', 'I69.351'], {
        documents: [md('Hypertension. Right hemiparesis after cerebral infarction in 2021.')],
      }),
      says: /Excludes1/,
    },
    {
      why: 'Sequelae of no kind, and the note has a stroke.',
      record: coded(['I69.951', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Had a stroke in May and has a right hemiparesis from it.')],
      }),
      severity: 'warn',
      says: /I69\.3-/,
      asks: 'replace',
    },
    {
      why: 'Weakness of one side after a stroke, coded as a paralysis by itself.',
      record: coded(['G81.91', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'CVA three months ago with right-sided weakness. Hypertension.')],
      }),
      says: /I69/,
      asks: 'replace',
      cites: /I\.C\.9\.d/,
    },
    {
      why: 'Another sequela beside the paralysis by itself, which the provider has of the stroke.',
      record: coded(['G81.91', 'I69.391', 'R13.12'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Right hemiparesis and oropharyngeal dysphagia, sequelae of cerebral infarction.',
          ),
        ],
      }),
      says: /G81\.91 .*I69/,
    },
    {
      why: 'Over, and what it left is coded: told once.',
      record: coded(['I63.9', 'I69.391', 'R13.12'], {
        documents: [paper('discharge-summary', 'MD', 'Hx CVA in March with residual oropharyngeal dysphagia.')],
      }),
      count: 1,
      says: /What it left is in the list: I69\.391/,
      asks: 'remove',
    },

    {
      why: 'A day whose tabular notes are not there: the guideline says it',
      record: coded(['I69.351', 'I10', 'Z86.73'], { from: '2024-01-10' }),
      says: /stand side by side/,
      cites: /I\.C\.9\.d\.3/,
    },
  ],
  silent: [
    { why: 'Sequelae alone.', record: coded(['I69.354', 'I69.391', 'R13.12', 'I10']) },
    { why: 'History alone.', record: coded(['I50.22', 'Z86.73', 'I48.0']) },
    { why: 'Carotid stenosis beside a sequela is Excludes2, and common.', record: coded(['I69.351', 'I65.21', 'I10']) },
    { why: 'Old and healed stroke beside chronic ischemia.', record: coded(['I67.82', 'Z86.73', 'I10']) },
    { why: 'No From date.', record: { principal: 'I69.351', secondary: ['Z86.73'] }, notLooked: true },
    {
      why: 'A stroke that left nothing.',
      record: coded(['I10', 'Z86.73'], {
        documents: [
          paper('history-and-physical', 'MD', 'Hypertension. History of stroke in 2019 without residual deficits.'),
        ],
      }),
    },
    {
      why: 'The deficits are coded.',
      record: coded(['I69.351', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Right hemiparesis after cerebral infarction in 2021. Hypertension.'),
        ],
      }),
    },
    {
      why: 'One stroke left nothing, another a weakness that is coded.',
      record: coded(['I69.354', 'I10'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'Stroke 2019 without residual deficits. Stroke 2025 with left hemiparesis.',
          ),
        ],
      }),
    },
    {
      why: 'No deficit of the nerves is said of the spine, not of the stroke.',
      record: coded(['M48.061', 'I69.30'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'Lumbar stenosis, no neurologic deficits on examination. Old stroke with sequelae under neurology care.',
          ),
        ],
      }),
    },
    {
      why: 'Dysphagia beside an old stroke, of which no document speaks',
      record: coded(['Z86.73', 'E11.22', 'N18.31'], { documents: [md('Type 2 diabetes with CKD 3a. Dysphagia.')] }),
    },
    {
      why: 'Sequelae of another disease of the vessels.',
      record: coded(['I69.951', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Right hemiparesis after moyamoya disease; no stroke on imaging.'),
        ],
      }),
    },
    {
      why: 'Sequelae of no kind; the stroke is the mother’s, and his own is denied.',
      record: coded(['I69.951', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Right hemiparesis of cerebrovascular disease. No stroke on MRI. Family history: mother had a stroke.',
          ),
        ],
      }),
    },
    {
      why: 'Sequelae of no kind, and no stroke named.',
      record: coded(['I69.951', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Right hemiparesis of cerebrovascular disease.')],
      }),
    },
    {
      why: 'A paralysis after an injury of the brain.',
      record: coded(['S06.5X0S', 'G81.91'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Subdural hematoma after a fall in March, right hemiparesis. Stroke ruled out.',
          ),
        ],
      }),
    },
    {
      why: 'A nurse tells of the stroke.',
      record: coded(['G81.91', 'I10'], {
        documents: [
          paper('visit-note', 'RN', 'CVA three months ago with right-sided weakness.'),
          md('Right hemiparesis. Hypertension.'),
        ],
      }),
    },
    {
      why: 'One of two notes tells which kind of stroke it was.',
      record: coded(['I69.951', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Stroke in May, right hemiparesis.'),
          paper('progress-note', 'MD', 'Hemorrhagic stroke in May.'),
        ],
      }),
    },
    {
      why: 'An attack that left nothing, beside what another stroke left.',
      record: coded(['I69.354', 'Z86.73'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Stroke in 2019 with left hemiplegia, right handed. TIA in December without deficit.',
          ),
        ],
      }),
    },

    { why: 'Deficits alone, on such a day', record: coded(['I69.351', 'I10'], { from: '2024-01-10' }) },
    { why: 'No deficits, on such a day', record: coded(['I10', 'Z86.73'], { from: '2024-01-10' }) },
  ],
};
