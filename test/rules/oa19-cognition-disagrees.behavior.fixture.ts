import { coded, type Fixture, paper } from './chart.ts';

/** Behavior in words and by its frequency; a clear mind in words. */
const told = (oasis: Record<string, string | string[]>, text: string) =>
  coded(['G30.9', 'F02.A0'], {
    oasis: { M0090: '2026-01-12', ...oasis },
    documents: [paper('visit-note', 'RN', text, '2026-01-12')],
  });
const none = (text: string) => told({ M1740: ['7'] }, text);
const counted = (marks: string[], often: string) => coded(['I10'], { oasis: { M1740: marks, M1745: often } });

export const fixture: Fixture = {
  fires: [
    {
      why: 'Judgment is poor, and none is marked',
      record: none('Poor safety awareness, walks off without walker.'),
      severity: 'warn',
      says: /M1740 does not mark 2 \(impaired decision-making\)/,
    },
    { why: 'Knows nobody', record: none('Does not recognize her son.'), says: /mark 1/ },
    { why: 'Yells', record: none('Yelling at aide during care.'), says: /mark 3/ },
    { why: 'Undresses', record: none('Urinates in the closet.'), says: /mark 5/ },
    {
      why: 'Marked as weekly, and never by its frequency',
      record: counted(['4'], '0'),
      says: /M1740 marks 4 .* M1745 is 0/,
    },
    { why: 'No behavior, and it disrupts daily', record: counted(['7'], '5'), says: /M1740 marks 7 .* M1745 is 5/ },
    {
      why: 'Directed at every step by the answer, and follows three of them alone',
      record: told({ M1700: '3' }, 'Follows 3-step commands without cues.'),
      says: /M1700 is 3/,
    },
    { why: 'Bites the aide', record: none('Bit the aide and swung at his daughter.'), says: /mark 4/ },
    { why: 'Mixed up in the evening', record: told({ M1710: '0', M1700: '1' }, 'Gets mixed up in the evening.') },
    { why: 'Nervous all day', record: told({ M1720: '0' }, 'Nervous most of the day.') },
    { why: 'Cannot read labels', record: told({ B1000: '0' }, 'Cannot read the pill bottles with his glasses.') },
    { why: 'Has to be shouted at', record: told({ B0200: '0' }, 'HOH, had to shout.') },
    { why: 'Voices', record: none('Hears voices at night.'), says: /mark 6/ },
    { why: 'Believes that he is robbed', record: none('Convinced that the aide steals his socks.'), says: /mark 6/ },
    { why: 'A form: orientation', record: told({ M1700: '0', M1710: '1' }, 'Orientation: person, place.') },
    {
      why: 'Screamed, and threw at somebody',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', M1740: ['7'] },
        documents: [paper('visit-note', 'RN', 'Screamed at staff and threw a cup at the aide.', '2026-01-12')],
      }),
      count: 2,
    },
  ],
  silent: [
    {
      why: 'Of the bed, the pharmacy, an appointment, a pet, a relative',
      record: told(
        { M1710: '0', M1720: '0', M1740: ['7'], B1000: '0' },
        [
          'Sat on edge of bed with SBA.',
          'Her pill boxes got mixed up by the pharmacy.',
          'Does not know the date of his next appointment.',
          'Cat wanders at night.',
          'Daughter confused about visit times.',
          'Thinks it is time to stop driving.',
          'Could not see any print of the strip, printer out of paper.',
          'Yells at the TV during football.',
          'Sees her aide in the room each morning.',
          'Insists on watching her diet.',
        ].join(' '),
      ),
    },
    {
      why: 'Of another, taught, gone',
      record: none('Wife has poor judgment. Taught safety awareness. Yelling at aide resolved.'),
    },
    { why: 'Marked with its frequency', record: counted(['3'], '3') },
    { why: 'Memory is no disruption', record: counted(['1', '2'], '0') },
    { why: 'None, and rarely', record: counted(['7'], '3') },
    {
      why: 'Follows some, with cues',
      record: told(
        { M1700: '3', M1710: '3' },
        'Follows 2-step commands without cues once reminded; confused about the day.',
      ),
    },
    { why: 'The dog bit', record: none('Dog bit the aide. Pushed the walker.') },
    {
      why: 'Never learned to read; one eye',
      record: told({ B1000: '0' }, 'Cannot read labels, never learned. Cannot see faces with left eye.'),
    },
    {
      why: 'Oriented to all',
      record: told(
        { M1700: '0', M1710: '1' },
        'Orientation: person, place, time. Oriented to person, place, month and president.',
      ),
    },
    { why: 'Of a form, not ticked', record: none('[x] Alert [ ] Impaired judgment [ ] Combative with aide') },
    {
      why: 'At the screen, and another at the patient',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', M1740: ['7'] },
        documents: [
          paper('visit-note', 'RN', 'Yelled at the TV during football. Husband yelled at her.', '2026-01-12'),
        ],
      }),
    },
    {
      why: 'The answer of a quiz',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', M1740: ['7'] },
        documents: [
          paper('visit-note', 'RN', 'Shouted out the answer to the quiz. Threw out expired pills.', '2026-01-12'),
        ],
      }),
    },
  ],
};
