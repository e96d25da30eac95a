import { coded, type Fixture, paper } from './chart.ts';

/** Language, reading, rides, loneliness; and the signs of delirium. */
const told = (oasis: Record<string, string | string[]>, text: string) =>
  coded(['I10'], {
    oasis: { M0090: '2026-01-12', ...oasis },
    documents: [paper('visit-note', 'RN', text, '2026-01-12')],
  });

export const fixture: Fixture = {
  fires: [
    {
      why: 'An interpreter on the telephone',
      record: told({ A1110B: '0' }, 'Visit conducted via telephone interpreter (Cantonese).'),
      severity: 'warn',
      says: /A1110B is 0 \(does not need or want an interpreter\)/,
    },
    {
      why: 'The granddaughter translates',
      record: told({ A1110B: '0' }, 'Granddaughter translated throughout the visit.'),
    },
    { why: 'One language only', record: told({ A1110B: '0' }, 'Patient speaks only Spanish.') },
    {
      why: 'Cannot read',
      record: told({ B1300: '0' }, 'Patient unable to read or write, wife reads all paperwork.'),
      says: /B1300 is 0 \(never needs help to read health material\)/,
    },
    { why: 'Illiterate', record: told({ B1300: '1' }, 'Patient is illiterate; teaching with pictures.') },
    {
      why: 'Missed for want of a ride',
      record: told({ A1250: ['C'] }, 'Missed last two wound clinic appts because she had no ride.'),
      says: /A1250 does not mark A/,
    },
    {
      why: 'A ride, by the newer item',
      record: coded(['I10'], {
        from: '2026-05-12',
        oasis: { M0090: '2026-05-12', A1255: '1' },
        documents: [paper('visit-note', 'RN', 'Has no reliable transportation to dialysis.', '2026-05-12')],
      }),
      says: /A1255 is 1/,
    },
    { why: 'Lonely', record: told({ D0700: '0' }, '"I feel so lonely since we moved here."'), says: /D0700 is 0/ },
    {
      why: 'Suddenly confused',
      record: told({ C1310A: '0' }, 'Daughter reports he became suddenly confused on Sunday.'),
      says: /C1310A is 0 \(not present\)/,
    },
    { why: 'Loses track', record: told({ C1310B: '0' }, 'Easily distracted, kept losing track of the conversation.') },
    { why: 'Cannot attend', record: told({ C1310B: '0' }, 'Unable to stay on task during the interview.') },
    { why: 'Rambles', record: told({ C1310C: '0' }, 'Conversation rambling and incoherent at times.') },
    { why: 'Hard to wake', record: told({ C1310D: '0' }, 'Lethargic, dozing off repeatedly during assessment.') },
    {
      why: 'Struck the aide at whom he yelled',
      record: told({ M1740: ['7'] }, 'Yelled obscenities at aide and struck her arm.'),
      says: /does not mark [34]/,
      count: 2,
    },
    { why: 'Accuses her of theft', record: told({ M1740: ['7'] }, 'Accuses her of stealing his wallet.') },
    { why: 'Fingers are all that is seen', record: told({ B1000: '0' }, 'Can only count fingers at 2 ft, both eyes.') },
    { why: 'Written for her', record: told({ B0200: '0' }, 'Nurse writes everything on a tablet for the patient.') },
    { why: 'Says that she is lonely', record: told({ D0700: '1' }, 'Verbalizes loneliness since her husband died.') },
    { why: 'Became combative', record: told({ M1740: ['7'] }, 'Became combative during care this morning.') },
  ],
  silent: [
    { why: 'Offered and declined', record: told({ A1110B: '0' }, 'Interpreter offered, declined. Fluent in English.') },
    { why: 'Bills of a neighbor', record: told({ A1110B: '0' }, 'Daughter translates bills for the neighbor.') },
    { why: 'The wife’s language', record: told({ A1110B: '0' }, 'Wife speaks no English; pt translates for her.') },
    { why: 'Print too small', record: told({ B1300: '0' }, 'Unable to read small print without glasses.') },
    { why: 'Labels and cataracts', record: told({ B1300: '0' }, 'Cannot read pill labels due to cataracts.') },
    { why: 'The newspaper for company', record: told({ B1300: '0' }, 'Son reads the newspaper to her.') },
    { why: 'Another reason', record: told({ A1250: ['C'] }, 'Missed last PCP visit because of the flu.') },
    { why: 'Driven', record: told({ A1250: ['C'] }, 'Daughter drives to all appts, no missed visits.') },
    {
      why: 'A ride is lacking, and it is marked',
      record: told({ A1250: ['A'] }, 'Missed two appts as she had no ride.'),
    },
    { why: 'Not lonely', record: told({ D0700: '0' }, 'Denies feeling lonely.') },
    { why: 'Precautions', record: told({ D0700: '0' }, 'Isolation precautions for MRSA.') },
    { why: 'The wife is lonely', record: told({ D0700: '0' }, 'Says his wife feels lonely since the move.') },
    { why: 'In the hospital', record: told({ C1310A: '0', C1310D: '0' }, 'Was lethargic in hospital, alert today.') },
    { why: 'Taught', record: told({ C1310A: '0' }, 'Instructed to report new confusion.') },
    { why: 'The dog distracted', record: told({ C1310B: '0' }, 'Dog kept barking and SN was distracted.') },
    { why: 'A nap', record: told({ C1310D: '0' }, 'Napping on arrival, woke easily.') },
    {
      why: 'The arm on the door',
      record: told({ M1740: ['7'] }, 'Struck her arm on the door last week. Yelled out "hello".'),
    },
    { why: 'Fields of vision', record: told({ B1000: '0' }, 'Counts fingers accurately in all quadrants.') },
    { why: 'A list for the shop', record: told({ B0200: '0' }, 'Son writes the grocery list on a tablet for her.') },
  ],
};
