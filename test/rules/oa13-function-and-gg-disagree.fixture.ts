import { coded, type Fixture, paper } from './chart.ts';

const ot = (text: string) => paper('therapy-evaluation', 'OT', text, '2026-01-12');

export const fixture: Fixture = {
  fires: [
    {
      why: 'Walks only with another person, and walks 10 feet independently',
      record: coded(['M17.11'], { oasis: { M0100: '01', M1860: '3', GG0170I1: '06' } }),
      severity: 'warn',
      says: /M1860 3 .* GG0170I1 06/,
    },
    {
      why: 'Transfers alone, and needs half the effort from a helper',
      record: coded(['M17.11'], { oasis: { M0100: '01', M1850: '0', GG0170E1: '03' } }),
    },
    {
      why: 'Is dressed by another person, and dresses with supervision',
      record: coded(['I69.351'], { oasis: { M0100: '03', M1810: '3', GG0130F1: '04' } }),
    },
    {
      why: 'At discharge column 3 is compared',
      record: coded(['I69.351'], { oasis: { M0100: '09', M1870: '0', GG0130A3: '02', GG0130A1: '06' } }),
      says: /GG0130A3/,
    },
    {
      why: 'Someone must help with all of the lower body, and trousers and footwear are independent',
      record: coded(['M17.11'], { oasis: { M0100: '01', M1820: '2', GG0130G1: '06', GG0130H1: '06' } }),
    },
    {
      why: 'Bathed by another person, and washes with partial help; M0100 is not stated, one column is answered',
      record: coded(['I69.351'], { oasis: { M1830: '6', GG0130E4: '03' } }),
    },
    {
      why: 'Dressed by another person: footwear does not explain it',
      record: coded(['M17.11'], { oasis: { M0100: '01', M1820: '3', GG0130G1: '06', GG0130H1: '03' } }),
    },
    {
      why: 'Exactly two levels',
      record: coded(['M17.11'], { oasis: { M0100: '01', M1850: '0', GG0170E1: '04' } }),
      says: /GG0170E1 04/,
    },
    {
      why: 'Walks alone, and a helper does all of it',
      record: coded(['M17.11'], { oasis: { M0100: '01', M1860: '0', GG0170I1: '01' } }),
      says: /GG0170I1 01/,
    },
    {
      why: 'M0100 is not stated, one activity of one column is answered',
      record: coded(['M17.11'], { oasis: { M1860: '3', GG0170I1: '06' } }),
      says: /GG0170I1 06/,
    },
    {
      why: 'Cannot transfer alone, transfers alone, and walks alone',
      record: coded(['M17.11'], { oasis: { M0100: '01', M1850: '2', GG0170E1: '06', GG0170I1: '06' } }),
      says: /M1850 2/,
    },
    {
      why: 'Needs little help to transfer, is lifted, and is walked with',
      record: coded(['M17.11'], { oasis: { M0100: '01', M1850: '1', GG0170E1: '01', GG0170I1: '03' } }),
      says: /M1850 1/,
    },
    {
      why: 'Independent in section GG, and helped in the note',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M0100: '01', GG0130E1: '06' },
        documents: [ot('Bathing: mod A.')],
      }),
      says: /GG0130E1 is 06 \(independent\); the therapy evaluation of 2026-01-12 says “Bathing: mod A”/,
    },
    {
      why: 'Dependent in section GG, and with supervision in the note',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M0100: '01', GG0170I1: '01' },
        documents: [ot('Ambulates 30 ft SBA.')],
      }),
      says: /GG0170I1 is 01/,
    },
    {
      why: 'Shoes have a code of their own',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M0100: '01', GG0130H1: '06', GG0130G1: '06' },
        documents: [ot('Max assist to don shoes.')],
      }),
      says: /GG0130H1/,
      count: 1,
    },
    {
      why: 'At discharge column 3',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M0100: '09', GG0130A3: '06', GG0130A1: '04' },
        documents: [ot('Eating with supervision.')],
      }),
      says: /GG0130A3/,
      count: 1,
    },
    {
      why: 'Four steps with help, and alone',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M0100: '01', GG0170N1: '06' },
        documents: [ot('Stairs: 4 steps mod assist x1 with 2 railings.')],
      }),
      says: /GG0170N1 is 6 \(independent\)/,
    },
    {
      why: 'Help before the steps',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M0100: '01', GG0170O1: '05' },
        documents: [ot('Min A up and down 12 steps.')],
      }),
      says: /GG0170O1 is 5/,
    },
  ],
  silent: [
    {
      why: 'The items say the same',
      record: coded(['M17.11'], {
        oasis: { M0100: '01', M1830: '2', GG0130E1: '04', M1850: '1', GG0170E1: '04', M1860: '2', GG0170I1: '05' },
      }),
    },
    {
      why: 'Not attempted is no level',
      record: coded(['M17.11'], {
        oasis: { M0100: '01', M1860: '0', GG0170I1: '88', GG0170K1: '07', M1830: '0', GG0130E1: '10' },
      }),
    },
    {
      why: 'Walks alone at home with a walker and tires at 150 feet',
      record: coded(['I50.22'], { oasis: { M0100: '01', M1860: '2', GG0170I1: '06', GG0170J1: '05', GG0170K1: '02' } }),
    },
    {
      why: 'Help with shoes and socks only: GG0130G leaves footwear out',
      record: coded(['Z47.1'], { oasis: { M0100: '01', M1820: '2', GG0130G1: '06', GG0130H1: '03' } }),
    },
    {
      why: 'The goal is not the performance',
      record: coded(['M17.11'], { oasis: { M0100: '01', M1860: '3', GG0170I1: '03', GG0170I2: '06' } }),
    },
    {
      why: 'Start of care answers in a discharge assessment',
      record: coded(['M17.11'], { oasis: { M0100: '09', M1860: '0', GG0170I1: '02', GG0170I3: '06' } }),
    },
    { why: 'No section GG', record: coded(['M17.11'], { oasis: { M0100: '01', M1860: '3' } }), notLooked: true },
    {
      why: 'Supervised with shoes and socks',
      record: coded(['Z47.1'], { oasis: { M0100: '01', M1820: '2', GG0130G1: '06', GG0130H1: '04' } }),
    },
    {
      why: 'M0100 is not stated, and two columns are answered',
      record: coded(['M17.11'], { oasis: { M1860: '3', GG0170I1: '06', GG0170I3: '06' } }),
    },
    {
      why: 'The nearest chair is down the hall: help to walk there is help to transfer in M1850 alone',
      record: coded(['M17.11'], { oasis: { M0100: '01', M1850: '2', GG0170E1: '06', GG0170I1: '04' } }),
    },
    {
      why: 'One level apart',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M0100: '01', GG0130E1: '04', GG0170E1: '05' },
        documents: [ot('Bathing: min A. Transfers: SBA.')],
      }),
    },
    {
      why: 'Not attempted, and no note tells how it went',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M0100: '01', GG0130E1: '88' },
        documents: [ot('Bathing: not attempted, would need max A.')],
      }),
    },
    {
      why: 'Words of no amount that reach near the code',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M0100: '01', GG0130E1: '05' },
        documents: [ot('Needs assistance with bathing.')],
      }),
    },
    {
      why: 'Other steps, a watch, a goal',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M0100: '01', GG0170N1: '06', GG0170M1: '06', GG0170O1: '06' },
        documents: [ot('SBA for 4 steps. Mod A for 8 steps. Goal: 12 steps with min A.')],
      }),
    },
    {
      why: 'Four steps with the help that is answered',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M0100: '01', GG0170N1: '03' },
        documents: [ot('4 steps with min A.')],
      }),
    },
  ],
};
