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
    {
      why: 'Asthma by its plain name: whoever treats it knows the severity.',
      record: coded(['J45.909'], {
        documents: [paper('progress-note', 'MD', 'Asthma, albuterol as needed, no night symptoms.')],
      }),
      says: /severity/,
    },
    {
      why: 'A recurrent major depression.',
      record: coded(['F33.9'], {
        documents: [paper('progress-note', 'MD', 'Major depressive disorder, recurrent, on duloxetine.')],
      }),
      says: /severity/,
    },
    {
      why: 'An obesity whose index of body mass is known.',
      record: coded(['E66.9'], {
        documents: [paper('progress-note', 'MD', 'Obesity, BMI 36.4. Diet reviewed.')],
      }),
      says: /class of the obesity/,
    },
    {
      why: 'An obesity with its index in the list.',
      record: coded(['E66.9', 'Z68.41'], {
        documents: [paper('progress-note', 'MD', 'Obesity.')],
      }),
      says: /class of the obesity/,
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
    {
      why: 'The severity stands beside the asthma.',
      record: coded(['J45.909'], {
        documents: [paper('progress-note', 'MD', 'Asthma, mild intermittent, albuterol rarely.')],
      }),
    },
    {
      why: 'A depression that nobody calls major has no severity of its own.',
      record: coded(['F32.A'], {
        documents: [paper('progress-note', 'MD', 'Depression, sertraline 50 mg.')],
      }),
    },
    {
      why: 'An obesity of which no index is known.',
      record: coded(['E66.9'], {
        documents: [paper('progress-note', 'MD', 'Obesity. Diet reviewed.')],
      }),
    },
    {
      why: 'The class is told.',
      record: coded(['E66.9'], {
        documents: [paper('progress-note', 'MD', 'Obesity class 2, BMI 37.')],
      }),
    },
  ],
};
