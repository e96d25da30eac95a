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
  ],
  silent: [
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
  ],
};
