import { coded, type Fixture, paper } from './chart.ts';

/** Therapy by assistants without a therapist for more than 30 days; labels of the form that name no need. */
const PLAN = paper(
  'plan-of-care',
  'MD',
  'PT 2w8 for gait and balance.\nGoals: walks 150 feet by week 6.',
  '2026-01-12',
);
const pt = (date: string, text = 'Gait 40 ft with walker.') => paper('therapy-evaluation', 'PT', text, date);
const pta = (date: string) => paper('visit-note', 'other', 'PTA visit. Gait training.', date);
const told = (...documents: ReturnType<typeof paper>[]) => coded(['M17.11'], { documents: [PLAN, ...documents] });
const nursing = (text: string) => coded(['I50.22'], { documents: [paper('plan-of-care', 'MD', text)] });

export const fixture: Fixture = {
  fires: [
    {
      why: 'The assistant comes on the 31st day after the evaluation',
      record: told(pt('2026-01-12'), pta('2026-01-20'), pta('2026-02-12')),
      severity: 'info',
      says: /assistant’s visit of 2026-02-12 is 31 days after the last document of a physical therapist/,
      cites: /409\.44\(c\)\(2\)\(i\)\(B\)/,
    },
    {
      why: 'The same where documents were searched',
      record: told(pt('2026-01-12'), pta('2026-03-01')),
      chart: { looked: ['DocumentReference'] },
      severity: 'warn',
    },
    {
      why: 'The other discipline, signed at the end',
      record: told(
        paper('therapy-evaluation', 'OT', 'Bathing min A.', '2026-01-12'),
        paper(
          'visit-note',
          'other',
          'Energy conservation practiced in the kitchen with rests between tasks today. L. Orr, COTA',
          '2026-02-20',
        ),
      ),
      severity: 'info',
      says: /occupational therapist/,
    },
    {
      why: 'A label alone says no need',
      record: nursing('SN 1w9.\nEducation: as needed\nGoals: weight within 2 lb of 170.'),
      says: /Skilled nursing is ordered/,
    },
  ],
  silent: [
    { why: 'On the 30th day', record: told(pt('2026-01-12'), pta('2026-02-11')) },
    { why: 'A therapist came between', record: told(pt('2026-01-12'), pt('2026-02-08'), pta('2026-02-20')) },
    { why: 'No document of a therapist', record: told(pta('2026-01-20'), pta('2026-03-01')) },
    {
      why: 'The assistant is only named',
      record: told(
        pt('2026-01-12'),
        paper(
          'visit-note',
          'RN',
          'Dressing changed, no drainage, tolerated well. Discussed walking with the PTA by telephone, who will see her later this week as planned.',
          '2026-03-01',
        ),
      ),
    },
    {
      why: 'A label that is filled',
      record: nursing('SN 1w9.\nEducation: signs of fluid overload\nGoals: weight within 2 lb of 170.'),
    },
  ],
};
