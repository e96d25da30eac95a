import { coded, type Fixture, paper } from './chart.ts';

const rn = (text: string, date = '2026-01-12') => paper('visit-note', 'RN', text, date);
const pt = (text: string, date = '2026-01-12') => paper('therapy-evaluation', 'PT', text, date);

/** Grooming, dressing, bathing, eating, and who is there. */
export const fixture: Fixture = {
  fires: [
    {
      why: 'Bathes alone, and the therapist stands by',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1830: '1' },
        documents: [pt('Bathing: contact guard for the left side.')],
      }),
      says: /M1830 is 1 \(bathes alone in tub or shower with devices\); the therapy evaluation of 2026-01-12 says “Bathing: contact guard”/,
    },
    {
      why: 'One level for several activities',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1810: '0', M1845: '0' },
        documents: [rn('Needs mod assist with upper body dressing and toileting hygiene.')],
      }),
      says: /M1810 is 0/,
      count: 2,
    },
    {
      why: 'Each activity with its own level',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1820: '0', M1800: '0' },
        documents: [pt('Grooming independent, LB dressing max A.')],
      }),
      says: /M1820 is 0 .*“LB dressing max A”/,
      count: 1,
    },
    {
      why: 'Several activities before one level',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1800: '0', M1830: '0' },
        documents: [pt('Grooming, bathing: min A.')],
      }),
      says: /M1800/,
      count: 2,
    },
    {
      why: 'Dependent for all activities, and rated independent',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1830: '0' },
        documents: [rn('Dependent for all ADLs.')],
      }),
      says: /“Dependent for all ADLs”/,
    },
    {
      why: 'Is bathed, and bathes alone',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1830: '6' },
        documents: [rn('Independent with bathing.')],
      }),
      says: /M1830 is 6 \(is bathed by another person\)/,
    },
    {
      why: 'Depends on another to eat, and eats with setup',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1870: '2' },
        documents: [pt('Eating: mod I with built-up spoon.')],
      }),
      says: /M1870 is 2/,
    },
    {
      why: 'Shoes and socks belong to M1820',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1820: '1' },
        documents: [pt('Total assist to don socks.')],
      }),
      says: /M1820 is 1 .*shoes/,
    },
    {
      why: 'Bathes in the shower with help, and has bed baths',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1830: '3' },
        documents: [rn('Receives a complete bed bath from the aide.')],
      }),
      says: /M1830 is 3/,
    },
    {
      why: 'Cannot get into the tub',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1830: '1' },
        documents: [rn('Unable to step into the tub.')],
      }),
      says: /“Unable to step into the tub”/,
    },
    {
      why: 'Eats, and takes all by the tube',
      record: coded(['I10'], { oasis: { M0090: '2026-01-12', M1870: '1' }, documents: [rn('NPO, fed by PEG.')] }),
      says: /M1870 is 1 .*NPO/,
    },
    {
      why: 'Eats alone, and is fed',
      record: coded(['I10'], { oasis: { M0090: '2026-01-12', M1870: '0' }, documents: [rn('His sister feeds him.')] }),
      says: /M1870 is 0 \(eats alone\)/,
    },
    {
      why: 'Hygiene alone, and the daughter does it',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1845: '0' },
        documents: [rn('Daughter cleans her after each bowel movement.')],
      }),
      says: /M1845 is 0/,
    },
    {
      why: 'Grooms alone, and the aide does it',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1800: '0' },
        documents: [rn('The aide brushes his teeth.')],
      }),
      says: /M1800 is 0/,
    },
    {
      why: 'With others, and alone',
      record: coded(['I10'], { oasis: { M0090: '2026-01-12', M1100: '7' }, documents: [rn('Widowed, lives alone.')] }),
      says: /M1100 is 7 \(lives with others\)/,
    },
    {
      why: 'Alone, and with the son',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1100: '4' },
        documents: [rn('She lives with her son.')],
      }),
      says: /M1100 is 4 \(lives alone\)/,
    },
    {
      why: 'Somebody who is named helps',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1830: '0' },
        documents: [rn('Steve helps her with showering.')],
      }),
      says: /M1830 is 0 .*“helps her with showering”/,
    },
    {
      why: 'Changes his brief: of no wound',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', M1845: '0' },
        documents: [
          paper(
            'visit-note',
            'RN',
            'Caregiver cleans him after each bowel movement and changes his brief.',
            '2026-01-12',
          ),
        ],
      }),
    },
    {
      why: 'One who comes in goes on',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1830: '0' },
        documents: [rn('Spouse gets in the walk in shower with her and washes back, legs and feet.')],
      }),
    },
    {
      why: 'Bathed in bed by another',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1830: '1' },
        documents: [rn('Sponge bathed in bed by wife.')],
      }),
    },
    {
      why: 'A capital that is help',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1845: '0' },
        documents: [rn('Pt needs A for thorough wiping after BM.')],
      }),
    },
    {
      why: 'Does not reach the bathroom',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1840: '0' },
        documents: [rn('Uses commode next to bed, unable to reach bathroom.')],
      }),
    },
    {
      why: 'Alone, in a home of many',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1100: '01' },
        documents: [rn('Resides in assisted living facility apartment.')],
      }),
    },
  ],
  silent: [
    {
      why: 'What the answers leave room for',
      record: coded(['I10'], {
        oasis: {
          M0090: '2026-01-12',
          M1800: '2',
          M1810: '1',
          M1820: '2',
          M1830: '2',
          M1845: '2',
          M1850: '1',
          M1860: '2',
          M1870: '1',
        },
        documents: [
          pt(
            'Grooming SBA. UB dressing setup. LB dressing min A. Bathing mod A. Toileting hygiene min A. Transfers CGA. Ambulates SBA with RW. Eating with supervision.',
          ),
        ],
      }),
    },
    {
      why: 'One statement fits, another does not',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1830: '0' },
        documents: [rn('Bathing independent this morning. Bathing min A on Monday.')],
      }),
    },
    {
      why: 'Before, hoped for, taught, sometimes, and of the wife',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1810: '0', M1830: '0', M1860: '0' },
        documents: [
          rn(
            'Prior level: bathing min A. Goal: bathing with SBA. Instructed in bathing with supervision. Occasionally needs help with bathing. Wife needs max assist with UB dressing. Will need SBA for ambulation.',
          ),
        ],
      }),
    },
    {
      why: 'Denied',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1830: '0' },
        documents: [rn('Does not require assistance with bathing.')],
      }),
    },
    {
      why: 'A clause that can be read both ways',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1830: '0', M1845: '0' },
        documents: [rn('Min assist with bathing, toileting hygiene independent')],
      }),
    },
    {
      why: 'Help with activities of which none is named',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1830: '0' },
        documents: [rn('Needs assistance with ADLs.')],
      }),
    },
    {
      why: 'A dressing of the wound',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1820: '0' },
        documents: [rn('Requires assist with wound dressing, dressing changed with min assist.')],
      }),
    },
    {
      why: 'Words too far apart',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1830: '0' },
        documents: [
          rn(
            'Bathing in the walk-in shower of the daughter, which has rails on both of its sides, min assist for the curtain.',
          ),
        ],
      }),
    },
    {
      why: 'Bathes at the sink alone: no level follows',
      record: coded(['I10'], { oasis: { M0090: '2026-01-12', M1830: '4' }, documents: [rn('Bathing min A.')] }),
    },
    {
      why: 'Refuses the shower, a bed bath was ordered',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1830: '1' },
        documents: [rn('Refuses the shower, daily sponge bath by choice. Bed bath if needed.')],
      }),
    },
    {
      why: 'Fed in the hospital',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1870: '0' },
        documents: [rn('Was NPO with tube feeding in the hospital.')],
      }),
    },
    {
      why: 'Alone in a home for many',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1100: '11' },
        documents: [rn('Lives alone in assisted living.')],
      }),
    },
    {
      why: 'A facility, by day',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1100: '06' },
        documents: [rn('Lives alone in an independent living facility. Daughter lives alone.')],
      }),
    },
    {
      why: 'As the assessment says',
      record: coded(['I10'], { oasis: { M0090: '2026-01-12', M1100: '02' }, documents: [rn('Lives alone.')] }),
    },
    {
      why: 'Comes in, and the patient goes on',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1830: '0' },
        documents: [rn('Husband stays near and she washes her own back with a long brush.')],
      }),
    },
    {
      why: 'A capital that is praise, and no body',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1845: '0' },
        documents: [rn('Gets an A for effort. Wiping counters after meals.')],
      }),
    },
    {
      why: 'In time is another matter',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1840: '0' },
        documents: [rn('Unable to reach bathroom in time at night.')],
      }),
    },
    {
      why: 'A home of many that was looked at',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1100: '01' },
        documents: [rn('Considered living in assisted living last year, declined.')],
      }),
    },
  ],
};
