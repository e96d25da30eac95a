import { coded, type Fixture, paper } from './chart.ts';

/** Values of the mind and brain, and what is smoked or chewed. */
export const fixture: Fixture = {
  fires: [
    {
      why: 'A recurrent depression coded, a single episode documented.',
      severity: 'warn',
      record: coded(['F33.2', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Major depressive disorder, single episode, severe. Hypertension.'),
        ],
      }),
      says: /another kind of episode/,
    },
    {
      why: 'A single episode, where only an earlier one was single',
      record: coded(['F32.1', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'MDD, recurrent, moderate (prior single episode 2009). HTN.')],
      }),
      severity: 'warn',
      says: /kind of episode/,
    },
    {
      why: 'Nicotine dependence is in remission for the provider, and coded as not',
      record: coded(['J44.9', 'F17.210', 'I10'], {
        documents: [
          paper('progress-note', 'MD', 'COPD. HTN. Quit smoking 4 months, nicotine dependence in remission.'),
        ],
      }),
      severity: 'warn',
      says: /says that it is in remission/,
    },
    {
      why: 'A disturbance of mood coded, a psychotic one documented.',
      severity: 'warn',
      says: /another disturbance/,
      asks: 'replace',
      record: coded(['F01.B3'], {
        documents: [paper('discharge-summary', 'MD', 'Vascular dementia, moderate, with psychotic disturbance.')],
      }),
    },
    {
      why: 'Agitation coded, hallucinations documented.',
      severity: 'warn',
      says: /another disturbance/,
      asks: 'replace',
      record: coded(['F03.B11'], {
        documents: [paper('discharge-summary', 'MD', 'Moderate dementia with hallucinations.')],
      }),
    },
    {
      why: 'A psychotic disturbance coded, agitation documented.',
      severity: 'warn',
      says: /another disturbance/,
      asks: 'replace',
      record: coded(['F03.B2'], {
        documents: [paper('discharge-summary', 'MD', 'Moderate dementia with agitation.')],
      }),
    },
    {
      why: 'Agitation coded, anxiety documented.',
      severity: 'warn',
      says: /another disturbance/,
      asks: 'replace',
      record: coded(['F03.A11'], {
        documents: [paper('discharge-summary', 'MD', 'Mild dementia with anxiety.')],
      }),
    },
    {
      why: 'Anxiety coded, depression documented.',
      severity: 'warn',
      says: /another disturbance/,
      asks: 'replace',
      record: coded(['F03.A4'], {
        documents: [paper('discharge-summary', 'MD', 'Mild dementia with depression.')],
      }),
    },
    {
      why: 'Psychotic symptoms coded, denied in the words.',
      severity: 'warn',
      says: /another state/,
      asks: 'replace',
      record: coded(['F33.3'], {
        documents: [paper('discharge-summary', 'MD', 'Depression, recurrent, severe without psychosis.')],
      }),
    },
    {
      why: 'A severe intellectual disability coded, a moderate one documented.',
      severity: 'warn',
      says: /another severity/,
      asks: 'replace',
      record: coded(['F72'], {
        documents: [paper('discharge-summary', 'MD', 'Moderate intellectual disability.')],
      }),
    },
    {
      why: 'A mild intellectual disability coded, a profound one documented.',
      severity: 'warn',
      says: /another severity/,
      asks: 'replace',
      record: coded(['F70'], {
        documents: [paper('discharge-summary', 'MD', 'Profound intellectual disability.')],
      }),
    },
    {
      why: 'No loss of consciousness coded, one documented.',
      severity: 'warn',
      says: /another loss of consciousness/,
      asks: 'replace',
      record: coded(['S06.5X0D'], {
        documents: [
          paper('discharge-summary', 'MD', 'Fall with a traumatic subdural hemorrhage, she lost consciousness.'),
        ],
      }),
    },
    {
      why: 'Cigarettes coded, chewing tobacco documented.',
      severity: 'warn',
      says: /another product/,
      asks: 'replace',
      record: coded(['I10', 'F17.210'], {
        documents: [paper('discharge-summary', 'MD', 'Hypertension. Chews tobacco, dependent.')],
      }),
    },
    {
      why: 'Chewing tobacco coded, cigarettes documented.',
      severity: 'warn',
      says: /another product/,
      asks: 'replace',
      record: coded(['I10', 'F17.220'], {
        documents: [paper('discharge-summary', 'MD', 'Hypertension. Nicotine dependence, cigarettes.')],
      }),
    },
    {
      why: 'Cigarettes coded, vaping documented.',
      severity: 'warn',
      says: /another product/,
      asks: 'replace',
      record: coded(['I10', 'F17.210'], {
        documents: [paper('discharge-summary', 'MD', 'Hypertension. Dependent on nicotine, vaping daily.')],
      }),
    },
    {
      why: 'Partial remission coded, a full one documented.',
      severity: 'warn',
      says: /another remission/,
      asks: 'replace',
      record: coded(['F33.41'], {
        documents: [paper('discharge-summary', 'MD', 'Major depressive disorder, recurrent, in full remission.')],
      }),
    },
    {
      why: 'Aphasia of a stroke, coded as dysarthria',
      severity: 'warn',
      says: /another disorder of speech/,
      asks: 'replace',
      record: coded(['I69.322', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Stroke in November with expressive aphasia. Hypertension.')],
      }),
    },
  ],
  silent: [
    {
      why: 'The severity stands behind the depression',
      record: coded(['I10', 'F32.1'], {
        documents: [paper('discharge-summary', 'MD', 'HTN. Depression, moderate single episode, escitalopram.')],
      }),
    },
    {
      why: 'Both disturbances are told.',
      record: coded(['F03.B11'], {
        documents: [paper('discharge-summary', 'MD', 'Moderate dementia with agitation and hallucinations.')],
      }),
    },
    {
      why: 'Agitation stands in another sentence.',
      record: coded(['F03.B11'], {
        documents: [paper('discharge-summary', 'MD', 'Moderate dementia with anxiety. Hits his wife at night.')],
      }),
    },
    {
      why: 'Anxiety of its own beside a dementia with delusions.',
      record: coded(['F03.B2', 'F41.9'], {
        documents: [paper('discharge-summary', 'MD', 'Moderate dementia with delusions. Anxiety disorder.')],
      }),
    },
    {
      why: 'Psychotic features once, hallucinations today.',
      record: coded(['F33.3'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Major depression, recurrent, severe. Hears voices, hallucinations. Said to be without psychotic features in May.',
          ),
        ],
      }),
    },
    {
      why: 'Unconscious in other words.',
      record: coded(['S06.5X1D'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Traumatic subdural hemorrhage, unresponsive 10 minutes. Denies loss of consciousness.',
          ),
        ],
      }),
    },
    {
      why: 'The level of consciousness is another thing.',
      record: coded(['S06.5X0D'], {
        documents: [paper('discharge-summary', 'MD', 'Traumatic subdural hemorrhage. LOC: alert, oriented.')],
      }),
    },
    {
      why: 'Smokes, and chews too.',
      record: coded(['I10', 'F17.210'], {
        documents: [paper('discharge-summary', 'MD', 'Hypertension. Nicotine dependence, smokes; chews tobacco too.')],
      }),
    },
    {
      why: 'Aspirin that is chewed.',
      record: coded(['I10', 'F17.210'], {
        documents: [
          paper('discharge-summary', 'MD', 'Hypertension. Nicotine dependence, cigarettes. Chewable aspirin.'),
        ],
      }),
    },
    {
      why: 'Partial and full are told.',
      record: coded(['F33.41'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Major depressive disorder, recurrent, in partial remission, full remission hoped for.',
          ),
        ],
      }),
    },
    {
      why: 'Slurred is dysarthria, and the aphasia cleared',
      record: coded(['I69.322', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Stroke in November; slurred speech remains, aphasia of the first week cleared. Hypertension.',
          ),
        ],
      }),
    },
  ],
};
