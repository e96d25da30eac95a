import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Dementia of which severity?',
      record: coded(['F03.90'], { documents: [paper('progress-note', 'MD', 'Dementia, needs supervision.')] }),
      severity: 'query',
      says: /do not say the severity/,
    },
    {
      why: 'Dementia of which severity, with behavior.',
      record: coded(['G30.9', 'F02.818'], {
        documents: [paper('progress-note', 'MD', 'Alzheimer disease with dementia, resists care.')],
      }),
      severity: 'query',
    },
    {
      why: 'Vascular dementia of which severity?',
      record: coded(['F01.50'], { documents: [paper('progress-note', 'MD', 'Vascular dementia, needs cueing.')] }),
      severity: 'query',
    },
    {
      why: 'Malnutrition of which severity? Other categories say it.',
      record: coded(['I50.22', 'E46'], {
        documents: [paper('progress-note', 'MD', 'Heart failure. Protein-calorie malnutrition.')],
      }),
      severity: 'query',
      says: /^E46 .*severity/,
    },
  ],
  silent: [
    {
      why: 'The physician says it.',
      record: coded(['F03.90'], { documents: [paper('progress-note', 'MD', 'Moderate dementia.')] }),
    },
    {
      why: 'Depression unspecified is accepted as a whole.',
      record: coded(['F32.A'], { documents: [paper('progress-note', 'MD', 'Depression.')] }),
    },
    { why: 'The code says it.', record: coded(['F03.B0'], { documents: [paper('progress-note', 'MD', 'Dementia.')] }) },
    {
      why: 'A document could not be read: that none says it is not known.',
      record: coded(['F03.90']),
      chart: {
        documents: [
          { id: 'a', type: 'progress-note', author: 'MD', text: 'Dementia, needs supervision.' },
          { id: 'b', type: 'history-and-physical', author: 'MD', state: 'unreadable' },
        ],
      },
    },
    { why: 'No document.', record: coded(['F03.90']), notLooked: true },
    {
      why: 'The physician says the severity of malnutrition: CV14 tells it.',
      record: coded(['I50.22', 'E46'], {
        documents: [paper('progress-note', 'MD', 'Heart failure. Moderate protein-calorie malnutrition.')],
      }),
    },
    {
      why: 'The code says the severity of malnutrition.',
      record: coded(['E44.0'], { documents: [paper('progress-note', 'MD', 'Malnutrition.')] }),
    },
  ],
};
