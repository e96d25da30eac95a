import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'How deep is the foot ulcer?',
      record: coded(['E11.621', 'L97.519'], {
        documents: [paper('progress-note', 'MD', 'Diabetic foot ulcer, right foot.')],
      }),
      severity: 'query',
      says: /do not say the depth/,
    },
    {
      why: 'An ulcer of the sacrum without a stage.',
      record: coded(['L89.159'], { documents: [paper('progress-note', 'NP', 'Pressure ulcer of the sacrum.')] }),
      severity: 'query',
    },
    {
      why: 'A burn of which degree?',
      record: coded(['T25.021D'], { documents: [paper('discharge-summary', 'MD', 'Burn of the right foot.')] }),
      severity: 'query',
    },
  ],
  silent: [
    {
      why: 'The nurse says the depth, in a line of its own.',
      record: coded(['E11.621', 'L97.519'], {
        documents: [
          paper('progress-note', 'MD', 'Diabetic foot ulcer, right foot.'),
          paper('wound-note', 'RN', 'Wound bed 80 percent granulation, fat layer exposed.'),
        ],
      }),
    },
    {
      why: 'The nurse says the stage.',
      record: coded(['L89.159'], {
        documents: [
          paper('progress-note', 'NP', 'Pressure ulcer of the sacrum.'),
          paper('wound-note', 'RN', 'Sacrum: stage 3.'),
        ],
      }),
    },
    {
      why: 'The code says it.',
      record: coded(['L89.153'], { documents: [paper('progress-note', 'NP', 'Pressure ulcer of the sacrum.')] }),
    },
    {
      why: 'A document could not be read: that none says it is not known.',
      record: coded(['E11.621', 'L97.519']),
      chart: {
        documents: [
          { id: 'a', type: 'progress-note', author: 'MD', text: 'Diabetic foot ulcer, right foot.' },
          { id: 'b', type: 'history-and-physical', author: 'MD', state: 'unreadable' },
        ],
      },
    },
    { why: 'No document.', record: coded(['E11.621', 'L97.519']), notLooked: true },
  ],
};
