import { coded, type Fixture, paper } from './chart.ts';

/** Decline of the mind (5) and difficulty complying (6), told in words. */
const told = (text: string, marks: string[] = ['7']) =>
  coded(['I10'], {
    oasis: { M0090: '2026-01-12', M1033: marks },
    documents: [paper('visit-note', 'RN', text, '2026-01-12')],
  });

export const fixture: Fixture = {
  fires: [
    {
      why: 'More confused since the operation',
      record: told('Daughter reports increasing confusion since surgery.'),
      says: /M1033 does not mark 5/,
    },
    {
      why: 'Within weeks, told first',
      record: told('Over the past 6 weeks she has become withdrawn and more tearful.'.replace('6', 'few')),
    },
    {
      why: 'Does not keep to what is ordered',
      record: told('Non-adherent with fluid restriction.'),
      says: /M1033 does not mark 6/,
    },
    { why: 'Doses left out', record: told('Skipped several doses of insulin.') },
    { why: 'Will not', record: told('Refuses to wear oxygen at night.') },
    {
      why: 'Two falls in one sentence',
      record: told('Slipped off the bed Monday and tripped over the dog on Friday.'),
      says: /mark 1/,
    },
    {
      why: 'To the emergency department again',
      record: told('Went to the ER in November and again last week.'),
      says: /mark 4/,
    },
    { why: 'Two weights', record: told('Wt 131, was 150 in August.'), says: /mark 2/ },
    { why: 'Grown withdrawn', record: told('Since the death of her sister she has grown withdrawn.'), says: /mark 5/ },
    {
      why: 'Medicines by their number',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', M1033: ['10'] },
        documents: [
          paper('visit-note', 'RN', 'Takes eleven prescription medicines each day, list reconciled.', '2026-01-12'),
        ],
      }),
      says: /five or more medications/,
    },
  ],
  silent: [
    {
      why: 'Unchanged, feared, of the daughter',
      record: told('Memory unchanged in the past month. Daughter is more anxious since the fall. May become confused.'),
    },
    {
      why: 'Years ago, no doses missed, taught',
      record: told('Non-compliant with diet years ago. No missed doses. Taught not to skip doses.'),
    },
    { why: 'Marked', record: told('Increasing confusion since surgery. Skips doses.', ['5', '6']) },
    {
      why: 'Nine pounds, and of water',
      record: told('Weight 131, was 140 in August. Wt 150, was 165 last month before furosemide.'),
    },
    { why: 'The ER alone', record: told('Went to the ER in November, then home.') },
    {
      why: 'Four of them',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', M1033: ['10'] },
        documents: [paper('visit-note', 'RN', 'Takes four medications daily.', '2026-01-12')],
      }),
    },
    {
      why: 'Those of another, and those of then',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', M1033: ['10'] },
        documents: [
          paper(
            'visit-note',
            'RN',
            'Husband takes nine medications. Was on twelve medications before the hospital.',
            '2026-01-12',
          ),
        ],
      }),
    },
  ],
};
