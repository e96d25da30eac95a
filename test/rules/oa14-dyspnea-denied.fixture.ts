import { coded, type Fixture, paper } from './chart.ts';

const rn = (text: string) => paper('visit-note', 'RN', text, '2026-01-12');

export const fixture: Fixture = {
  fires: [
    {
      why: 'Dependent on oxygen, and never short of breath',
      record: coded(['J44.9', 'J96.11', 'Z99.81'], { oasis: { M1400: '0' } }),
      severity: 'warn',
      says: /Z99\.81/,
    },
    {
      why: 'COPD with exacerbation, and oxygen in O0110',
      record: coded(['J44.1'], { oasis: { M1400: '0', O0110C1A: '1' } }),
      count: 1,
      says: /O0110 \(C1\); J44\.1/,
    },
    {
      why: 'The nurse’s note of that visit says otherwise',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1400: '00' },
        documents: [
          paper(
            'visit-note',
            'RN',
            'Ambulates to the kitchen. Becomes short of breath after 15 feet, recovers at rest.',
            '2026-01-12',
          ),
        ],
      }),
      says: /“short of breath”/,
    },
    {
      why: 'The therapist saw dyspnea the day after; another sentence denies chest pain',
      record: coded(['M17.11'], {
        oasis: { M0090: '2026-01-12', M1400: '0' },
        documents: [
          paper('therapy-evaluation', 'PT', 'Denies chest pain. Dyspnea with stairs, 4 steps.', '2026-01-13'),
        ],
      }),
    },
    {
      why: 'The note is named with its day',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', M1400: '0' },
        documents: [paper('visit-note', 'RN', 'Short of breath on stairs.', '2026-01-12')],
      }),
      says: /the visit note of 2026-01-12 says/,
    },
    {
      why: 'Dyspnea on exertion by its letters',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1400: '0' },
        documents: [paper('visit-note', 'RN', 'BP 138/82, lungs clear. DOE on one flight.', '2026-01-12')],
      }),
      says: /“DOE”/,
    },
    {
      why: 'Oxygen now and then is left off when this is asked',
      record: coded(['J44.9', 'Z99.81'], { oasis: { M1400: '0', O0110_A: ['C1', 'C2', 'C3'] } }),
      says: /Z99\.81/,
    },
    {
      why: 'With moderate exertion, and at rest in the note',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1400: '2' },
        documents: [rn('Dyspnea at rest, sits upright.')],
      }),
      says: /M1400 is 2 \(with moderate exertion\); .*“Dyspnea at rest”/,
      count: 1,
    },
    {
      why: 'With minimal exertion, and lying flat in the note',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1400: '3' },
        documents: [rn('Short of breath lying flat.')],
      }),
      says: /M1400 is 3/,
    },
    {
      why: 'On stairs, and while talking in the note',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1400: '1' },
        documents: [rn('Talks in short phrases: winded with talking.')],
      }),
      says: /M1400 is 1/,
    },
    {
      why: 'On stairs, and after ten feet in the note',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1400: '1' },
        documents: [rn('SOB after walking 10 feet to the sink.')],
      }),
      says: /M1400 is 1/,
    },
    {
      why: 'The cause before the breath',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1400: '2' },
        documents: [rn('With minimal exertion she has dyspnea.')],
      }),
      says: /minimal exertion/,
    },
  ],
  silent: [
    {
      why: 'Short of breath with moderate exertion',
      record: coded(['J44.1', 'Z99.81'], { oasis: { M1400: '2' } }),
    },
    {
      why: 'Chronic heart failure, COPD without exacerbation',
      record: coded(['I50.22', 'J44.9'], { oasis: { M1400: '0', O0110_A: ['Z1'] } }),
    },
    {
      why: 'Denied, taught, feared and of the past',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', M1400: '0' },
        documents: [
          paper(
            'visit-note',
            'RN',
            'Denies SOB or cough. No dyspnea at rest or with exertion. Instructed to call for shortness of breath or weight gain. Hospitalized last month for shortness of breath. SOB: none.',
            '2026-01-12',
          ),
        ],
      }),
    },
    {
      why: 'The hospital’s summary and a note three weeks later are of other days',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', M1400: '0' },
        documents: [
          paper('discharge-summary', 'MD', 'Presented with shortness of breath.', '2026-01-11'),
          paper('visit-note', 'RN', 'Short of breath today.', '2026-02-02'),
        ],
      }),
    },
    { why: 'M1400 is not answered', record: coded(['Z99.81'], { oasis: { M1400: '^' } }), notLooked: true },
    {
      why: 'Oxygen all the time: asked with it on',
      record: coded(['J44.9', 'J96.11', 'Z99.81'], { oasis: { M1400: '0', O0110_A: ['C1', 'C2'] } }),
    },
    {
      why: 'Propped up, and no longer breathless',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', M1400: '0' },
        documents: [paper('visit-note', 'RN', 'A wedge pillow eliminated the dyspnea at night.', '2026-01-12')],
      }),
    },
    {
      why: 'It eases at rest',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1400: '2' },
        documents: [rn('Dyspnea improves at rest. SOB with dressing relieved after resting.')],
      }),
    },
    {
      why: 'Denied, taught, of the hospital',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1400: '1' },
        documents: [rn('No shortness of breath at rest. Call for SOB at rest. Was dyspneic at rest when admitted.')],
      }),
    },
    {
      why: 'After more than twenty feet',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1400: '1' },
        documents: [rn('SOB after walking 50 feet.')],
      }),
    },
    {
      why: 'At rest, as the assessment says',
      record: coded(['I10'], { oasis: { M0090: '2026-01-12', M1400: '4' }, documents: [rn('Dyspnea at rest.')] }),
    },
  ],
};
