import { coded, type Fixture, paper } from './chart.ts';

const rn = (text: string, date = '2026-01-12') => paper('visit-note', 'RN', text, date);
const BIMS = ['C0200', 'C0300A', 'C0300B', 'C0300C', 'C0400A', 'C0400B', 'C0400C'];
/** The seven items in their order, and the score. */
const bims = (items: readonly string[], score: string) =>
  coded(['I50.22'], { oasis: { ...Object.fromEntries(BIMS.map((item, i) => [item, items[i] ?? '0'])), C0500: score } });
/** Column 2 of D0150 A–I, and the score; nothing of an answer that is not given. */
const mood = (answers: readonly (string | undefined)[], score: string) =>
  coded(['F33.1'], {
    oasis: {
      ...Object.fromEntries(
        [...'ABCDEFGHI'].flatMap((letter, i) => (answers[i] === undefined ? [] : [[`D0150${letter}2`, answers[i]]])),
      ),
      D0160: score,
    },
  });
const pain = (J0510: string, J0520: string, J0530: string) =>
  coded(['M17.11'], { oasis: { M0090: '2026-01-12', J0510, J0520, J0530 } });
const noPain = (text: string, date?: string) =>
  coded(['M17.11'], { oasis: { M0090: '2026-01-12', J0510: '0' }, documents: [rn(text, date)] });

export const fixture: Fixture = {
  fires: [
    {
      why: 'Seven items that add up to 11, and a score of 14',
      record: bims(['3', '2', '2', '1', '1', '1', '1'], '14'),
      severity: 'block',
      says: /C0500 is 14; .* add up to 11/,
      cites: /-5800/,
    },
    {
      why: 'The score is less than its items',
      record: bims(['3', '3', '2', '1', '2', '2', '2'], '13'),
      says: /add up to 15/,
    },
    {
      why: 'Not completed, and three zeros only',
      record: bims(['3', '3', '2', '1', '0', '0', '0'], '99'),
      says: /C0500 is 99/,
    },
    {
      why: 'Four zeros, and a score that is neither their sum nor 99',
      record: bims(['3', '3', '0', '0', '0', '0', '1'], '8'),
      says: /add up to 7/,
    },
    {
      why: 'An item was not assessed, and the rest is summed up',
      record: bims(['3', '3', '2', '-', '2', '2', '2'], '14'),
      says: /not assessed .* 99/,
      cites: /-5800/,
    },
    {
      why: 'None of the items was assessed, and there is a score',
      record: bims(['-', '-', '-', '-', '-', '-', '-'], '0'),
      says: /none of its items/,
    },
    {
      why: 'None of the items was assessed, and the score says not completed',
      record: bims(['-', '-', '-', '-', '-', '-', '-'], '99'),
      says: /none of its items/,
    },
    {
      why: 'Never understood, and yet asked',
      record: coded(['I69.320'], { oasis: { C0100: '0', C0200: '2', C0500: '9' } }),
      severity: 'block',
      says: /C0100 is 0, so C0200, C0500 are skipped; they are answered/,
      cites: /-5790/,
    },
    {
      why: 'Interviewed, and the score is blank',
      record: coded(['I50.22'], { oasis: { C0100: '1', C0200: '3', C0500: '^' } }),
      says: /C0100 is 1, so C0500 has to be answered; it is skipped/,
    },
    {
      why: 'Both first answers are low, and the score is more than they are',
      record: mood(['1', '0'], '3'),
      severity: 'block',
      says: /D0160 is 3; its answers \(D0150A2–D0150B2\) add up to 1/,
      cites: /-5910/,
    },
    {
      why: 'Nine answers and another score',
      record: mood(['2', '1', '3', '2', '0', '0', '1', '0', '0'], '10'),
      says: /D0150A2–D0150I2\) add up to 9/,
    },
    {
      why: 'One of nine is missing, and the sum is not made up to nine',
      record: mood(['2', '2', '2', '2', '2', '2', '2', '2', '^'], '16'),
      says: /add up to 16 with 1 of nine missing, which makes 18/,
      shows: /D0150A2 2.*D0150I2 \^/,
    },
    {
      why: 'Two of nine are missing',
      record: mood(['3', '2', '^', '1', '1', '0', '0', '0', '^'], '7'),
      says: /2 of nine missing, which makes 9/,
    },
    {
      why: 'Three of nine are missing, and there is a score',
      record: mood(['3', '3', '^', '^', '^', '0', '0', '0', '0'], '6'),
      says: /3 of its nine answers are missing, so that it is 99/,
    },
    {
      why: 'The first answer asks for the rest, which is blank',
      record: coded(['F33.1'], { oasis: { D0150A2: '2', D0150B2: '0', D0150C1: '^', D0150I1: '^' } }),
      severity: 'block',
      says: /2 or more, so D0150C–I are asked/,
      cites: /-5900/,
    },
    {
      why: 'The second answer alone asks for the rest',
      record: coded(['F33.1'], { oasis: { D0150B2: '3', D0150D1: '^', D0160: '^' } }),
      says: /so D0150C–I are asked/,
    },
    {
      why: 'Both first answers are low, and the rest is answered',
      record: coded(['F33.1'], { oasis: { D0150A2: '1', D0150B2: '1', D0150C1: '0', D0160: '2' } }),
      says: /are below 2, so D0150C–I are skipped/,
    },
    {
      why: 'No pain, and what it keeps from is answered',
      record: pain('0', '^', '2'),
      severity: 'block',
      says: /J0510 is 0, so J0530 is skipped/,
      cites: /-5920/,
    },
    {
      why: 'Pain, and what it keeps from is blank',
      record: pain('2', '1', '^'),
      says: /J0510 is 2, so J0530 has to be answered/,
    },
    {
      why: 'No pain in five days, and seven of ten in the note of the visit',
      record: noPain('Right knee pain 7/10 with weight bearing.'),
      severity: 'warn',
      says: /J0510 is 0 \(no pain in the past 5 days\); the visit note of 2026-01-12 says “pain 7\/10”/,
    },
    {
      why: 'No pain in five days, and the patient complains of it',
      record: noPain('Complains of burning pain in both feet.'),
      severity: 'warn',
      says: /“Complains of burning pain”/,
    },
    {
      why: 'Pain of ten, and none',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', J0510: '0' },
        documents: [rn('Right knee: pain 6 of 10 with walking.')],
      }),
      severity: 'warn',
      says: /J0510 is 0/,
    },
    {
      why: 'Two of nine answers add up to more than the score',
      record: mood(['3', '3'], '1'),
      severity: 'block',
      says: /add up to 6 alone/,
    },
  ],
  silent: [
    { why: 'The sum is right', record: bims(['3', '2', '2', '1', '1', '1', '1'], '11') },
    { why: 'Four zeros, and not completed', record: bims(['3', '3', '0', '0', '0', '0', '1'], '99') },
    { why: 'Four zeros, and their sum', record: bims(['3', '3', '0', '0', '0', '0', '1'], '7') },
    { why: 'An item was not assessed: 99', record: bims(['3', '3', '2', '-', '2', '2', '2'], '99') },
    { why: 'Nothing was assessed', record: bims(['-', '-', '-', '-', '-', '-', '-'], '-') },
    {
      why: 'Only some items are in the chart',
      record: coded(['I50.22'], { oasis: { C0200: '3', C0300A: '3', C0500: '13' } }),
    },
    {
      why: 'Never understood, and skipped',
      record: coded(['I69.320'], { oasis: { C0100: '0', C0200: '^', C0500: '^' } }),
    },
    { why: 'Two low answers, summed up', record: mood(['1', '0'], '1') },
    { why: 'Nine answers, summed up', record: mood(['2', '1', '3', '2', '0', '0', '1', '0', '0'], '9') },
    { why: 'One missing, made up to nine', record: mood(['2', '2', '2', '2', '2', '2', '2', '2', '^'], '18') },
    { why: 'Two missing, made up to nine', record: mood(['3', '2', '^', '1', '1', '0', '0', '0', '^'], '9') },
    { why: 'Three missing: 99', record: mood(['3', '3', '^', '^', '^', '0', '0', '0', '0'], '99') },
    { why: 'One of the nine is not in the chart', record: mood(['2', '1', '3', '2', '0', '0', '1', '0'], '9') },
    { why: 'One of the nine was not assessed', record: mood(['2', '1', '3', '2', '0', '0', '1', '0', '-'], '9') },
    { why: 'One of the two first answers is missing', record: mood(['1', '^'], '99') },
    {
      why: 'Low answers, and the rest is blank',
      record: coded(['F33.1'], { oasis: { D0150A2: '0', D0150B2: '1', D0150C1: '^', D0150I1: '^', D0160: '1' } }),
    },
    {
      why: 'The first answer was not assessed',
      record: coded(['F33.1'], { oasis: { D0150A2: '-', D0150B2: '0', D0150C1: '1', D0160: '5' } }),
    },
    { why: 'No pain, the rest blank', record: pain('0', '^', '^') },
    { why: 'Pain, the rest answered', record: pain('3', '0', '2') },
    { why: 'Denies pain', record: noPain('Denies pain. Pain 0/10 at rest and with exercise.') },
    {
      why: 'A pain to come, of the hospital, of the wife',
      record: noPain(
        'Instructed to call if she has chest pain. Pain goal is 3/10. Reported severe pain in the hospital. Wife complains of back pain.',
      ),
    },
    { why: 'A pain of the week before', record: noPain('Pain 6/10.', '2026-01-03') },
    {
      why: 'The pain that the assessment has too',
      record: coded(['M17.11'], {
        oasis: { M0090: '2026-01-12', J0510: '2', J0520: '0', J0530: '1' },
        documents: [rn('Knee pain 7/10.')],
      }),
    },
    { why: 'No interview in the chart', record: coded(['I50.22'], { oasis: { M1400: '0' } }), notLooked: true },
    { why: 'Two of nine answers add up to less than the score', record: mood(['3', '3'], '9') },
    { why: 'As much as the score', record: mood(['3', '3'], '6') },
  ],
};
