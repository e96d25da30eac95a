import { coded, type Fixture, paper } from './chart.ts';

const md = (text: string) => ({ documents: [paper('progress-note', 'MD', text)] });

export const fixture: Fixture = {
  fires: [
    {
      why: 'Dementia before the Alzheimer disease.',
      record: coded(['I10', 'F02.B11', 'G30.1']),
      says: /G30\.1.* goes before F02\.B11/,
    },
    {
      why: 'Unspecified dementia beside Alzheimer disease.',
      record: coded(['G30.9', 'F03.90', 'I10']),
      severity: 'error',
      says: /Excludes1/,
    },
    { why: 'Frontotemporal dementia behind F02.', record: coded(['F02.A18', 'G31.09']), severity: 'block' },

    {
      why: 'The physician says how severe the dementia is.',
      record: coded(['I10', 'F03.90'], {
        documents: [paper('progress-note', 'MD', 'Hypertension. Moderate dementia.')],
      }),
      severity: 'warn',
      says: /the severity/,
    },
    {
      why: 'F03, and the physician says Alzheimer disease.',
      record: coded(['I10', 'F03.90'], {
        documents: [paper('progress-note', 'MD', 'Hypertension. Alzheimer disease, needs supervision.')],
      }),
      severity: 'warn',
      says: /F02/,
    },
    {
      why: 'Severe is coded, and nobody says it.',
      record: coded(['I10', 'F03.C0'], { documents: [paper('progress-note', 'MD', 'Hypertension. Dementia.')] }),
      severity: 'query',
      says: /F03\.C0/,
    },
    {
      why: 'Dementia of Lewy body disease as unspecified dementia',
      record: coded(['G31.83', 'F03.B2']),
      severity: 'warn',
      count: 1,
      says: /F03\.B2 .*beside G31\.83 .*F02\.-/,
    },
    {
      why: 'Vascular, to the coder alone',
      severity: 'query',
      record: coded(['I69.351', 'F01.A0'], {
        documents: [paper('progress-note', 'MD', 'Right hemiparesis after stroke. Dementia.')],
      }),
      says: /F01\.A0 .*specifies the type, and no provider’s document does/,
    },
    {
      why: 'Parkinson disease is coded, another cause only written: one finding',
      record: coded(['G20.A1', 'F03.90'], {
        documents: [
          paper(
            'progress-note',
            'MD',
            'Parkinson disease. Dementia, Alzheimer disease likely contributes; Alzheimer disease.',
          ),
        ],
      }),
      severity: 'warn',
      count: 1,
      says: /beside G20\.A1/,
    },
    {
      why: 'How severe it is the physician says, and the disease is coded beside it',
      record: coded(['G20.A1', 'F03.90'], md('Parkinson disease. Severe dementia.')),
      count: 2,
      severity: 'warn',
    },
    {
      why: 'The physician names the Alzheimer disease',
      record: coded(['I10', 'F03.90'], md('Hypertension. Dementia due to Alzheimer disease, severe.')),
      severity: 'warn',
      count: 2,
    },
    {
      why: 'The disease alone, and the note has the dementia.',
      record: coded(['G30.1', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Late onset Alzheimer disease with dementia. Hypertension.')],
      }),
      severity: 'warn',
      asks: 'add',
    },
    {
      why: 'No behavior in the code, and the patient wanders.',
      record: coded(['G30.1', 'F02.80'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Alzheimer disease of late onset with dementia. She wanders at night and was found in the street.',
          ),
        ],
      }),
      severity: 'warn',
      says: /wandering is one/,
    },
    {
      why: 'Wandering is coded beside a dementia without behavior.',
      record: coded(['G30.1', 'F02.B0', 'Z91.83']),
      severity: 'warn',
      says: /Z91\.83 is coded/,
    },
    {
      why: 'Dementia of no kind, and the note says vascular.',
      record: coded(['F03.B11', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Moderate vascular dementia with agitation. Hypertension.')],
      }),
      severity: 'warn',
      says: /That is F01\.-/,
    },
    {
      why: 'Vascular dementia of a severity left open: told once.',
      record: coded(['F03.90', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Vascular dementia. Hypertension.')],
      }),
      severity: 'warn',
    },
    {
      why: 'The severity stands in other words than the dementia.',
      record: coded(['G20.A1', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Parkinson disease. Dementia, now moderate, with agitation. Hypertension.'),
        ],
      }),
      severity: 'warn',
      says: /F02/,
    },
    {
      why: 'One dementia of two severities.',
      severity: 'warn',
      says: /two severities/,
      record: coded(['F01.A11', 'F01.B3']),
    },
    {
      why: 'Dementia of normal pressure hydrocephalus, coded as that of no cause.',
      record: coded(['I10', 'F03.90'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'Dementia due to normal pressure hydrocephalus, shunt declined. Hypertension.',
          ),
        ],
      }),
      severity: 'warn',
      says: /F02/,
    },
    {
      why: 'Dementia of multiple sclerosis, which is coded beside it.',
      record: coded(['G35.D', 'F03.90'], {
        documents: [paper('history-and-physical', 'MD', 'Dementia secondary to multiple sclerosis.')],
      }),
      severity: 'warn',
      says: /F02/,
    },
  ],
  silent: [
    { why: 'Alzheimer disease, dementia.', record: coded(['G30.1', 'F02.B11', 'I10']) },
    { why: 'Hypothyroidism behind: the cause stands before.', record: coded(['G30.9', 'F02.80', 'E03.9']) },
    { why: 'Dementia of unknown cause.', record: coded(['I10', 'F03.90']) },
    {
      why: 'The order is not stated.',
      record: { from: '2026-01-12', secondary: ['F02.80', 'G30.9'] },
      notLooked: true,
    },

    {
      why: 'The severity as documented.',
      record: coded(['I10', 'F03.B0'], {
        documents: [paper('progress-note', 'MD', 'Hypertension. Moderate dementia.')],
      }),
    },
    {
      why: 'Alzheimer disease is only possible.',
      record: coded(['I10', 'F03.90'], {
        documents: [paper('progress-note', 'MD', 'Hypertension. Dementia, possible Alzheimer disease.')],
      }),
    },
    { why: 'Dementia of Lewy body disease, as F02', record: coded(['G31.83', 'F02.B2']) },
    {
      why: 'Vascular dementia, as documented',
      record: coded(['I69.351', 'F01.A0'], {
        documents: [paper('progress-note', 'MD', 'Right hemiparesis after stroke. Mild vascular dementia.')],
      }),
    },
    { why: 'Parkinson disease behind its dementia is CH41', record: coded(['I10', 'F02.80', 'G20.A1']) },
    {
      why: 'Wandering with its behavior.',
      record: coded(['G30.1', 'F02.818', 'Z91.83'], {
        documents: [
          paper('discharge-summary', 'MD', 'Alzheimer disease of late onset with dementia. She wanders at night.'),
        ],
      }),
    },
    {
      why: 'The disease without a dementia.',
      record: coded(['G20.A1', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Parkinson disease, no dementia. Hypertension.')],
      }),
    },
    {
      why: 'No disease coded, and a dementia in the note.',
      record: coded(['I10', 'E78.5'], {
        documents: [paper('discharge-summary', 'MD', 'Dementia. Hypertension. Hyperlipidemia.')],
      }),
    },
    {
      why: 'One severity, and two disturbances.',
      record: coded(['F01.B11', 'F01.B3']),
    },
    {
      why: 'A severity, and one that nobody stated.',
      record: coded(['F01.A11', 'F01.518']),
    },
    {
      why: 'Two dementias, each with a severity of its own.',
      record: coded(['G30.9', 'F02.B11', 'F01.A11']),
    },
    {
      why: 'The other disease is there, and nobody calls it the cause.',
      record: coded(['G91.2', 'F03.90'], {
        documents: [
          paper('history-and-physical', 'MD', 'Dementia. Normal pressure hydrocephalus with shunt, gait improved.'),
        ],
      }),
    },
    {
      why: 'The cause is only thought of.',
      record: coded(['F03.90', 'I10'], {
        documents: [
          paper('history-and-physical', 'MD', 'Dementia, possibly due to normal pressure hydrocephalus. Hypertension.'),
        ],
      }),
    },
    {
      why: 'The cause is denied.',
      record: coded(['F03.90', 'E03.9'], {
        documents: [paper('history-and-physical', 'MD', 'Dementia, not due to hypothyroidism. Hypothyroidism.')],
      }),
    },
    {
      why: 'Words of another condition stand between.',
      record: coded(['F03.90', 'G40.909'], {
        documents: [paper('history-and-physical', 'MD', 'Dementia with falls from epilepsy.')],
      }),
    },
  ],
};
