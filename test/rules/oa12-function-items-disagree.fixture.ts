import { coded, type Fixture, paper } from './chart.ts';

const rn = (text: string, date = '2026-01-12') => paper('visit-note', 'RN', text, date);
const pt = (text: string, date = '2026-01-12') => paper('therapy-evaluation', 'PT', text, date);

export const fixture: Fixture = {
  fires: [
    {
      why: 'Chairfast, and steps into the tub alone',
      record: coded(['I69.351'], { oasis: { M1830: '0', M1840: '1', M1850: '2', M1860: '5' } }),
      severity: 'warn',
      says: /M1860 5 .* M1830 0/,
    },
    {
      why: 'Wheels alone, bathes with devices, and no code of a life in a wheelchair',
      record: coded(['M17.11', 'I10'], { oasis: { M1830: '1', M1850: '1', M1860: '4' } }),
    },
    {
      why: 'Walks with a cane and cannot bear weight',
      record: coded(['M17.11'], { oasis: { M1850: '3', M1860: '1' } }),
      says: /M1850 3/,
    },
    {
      why: 'Bedfast, and gets to the commode',
      record: coded(['G12.21'], { oasis: { M1840: '2', M1850: '4', M1860: '6' } }),
      count: 1,
    },
    {
      why: 'The nurse finds nobody who walks.',
      record: coded(['I10'], {
        documents: [paper('visit-note', 'RN', 'Wheelchair bound, Hoyer lift for transfers.', '2026-01-12')],
        oasis: { M0090: '2026-01-12', M1860: '0' },
      }),
      says: /wheelchair bound/i,
    },
    {
      why: 'Bed confinement is coded, and M1860 walks with a cane.',
      record: coded(['L89.154', 'Z74.01'], { oasis: { M1860: '1' } }),
      says: /Z74\.01/,
    },
    {
      why: 'Chairfast in OASIS, and the therapist walks with the patient',
      record: coded(['I69.351'], {
        documents: [paper('therapy-evaluation', 'PT', 'PT SOC. Gait hemi walker 30 ft min A.', '2026-01-12')],
        oasis: { M0090: '2026-01-12', M1860: '5' },
      }),
      says: /M1860 is 5 .*“Gait hemi walker 30 ft”/,
    },
    {
      why: 'Supervised on stairs, and bedbound for the nurse of seven days after',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-16', M1860: '2' },
        documents: [rn('Bedbound, turned every two hours.', '2026-01-23')],
      }),
      says: /M1860 is 2 \(walks with a device\); the visit note of 2026-01-23 says/,
    },
    {
      why: 'Without a device, and nobody said when it was assessed',
      record: coded(['I10'], { oasis: { M1860: '0' }, documents: [rn('Bedbound, turned every two hours.')] }),
      says: /M1860 is 0 \(walks alone without a device\)/,
    },
    {
      why: 'Chairfast and wheels alone, and the therapist walks with the patient',
      record: coded(['I69.351'], {
        oasis: { M0090: '2026-01-12', M1860: '4' },
        documents: [pt('PT SOC. Gait hemi walker 30 ft min A.')],
      }),
      says: /M1860 is 4/,
    },
    {
      why: 'The words of the second item go with it',
      record: coded(['M17.11'], { oasis: { M1850: '3', M1860: '1' } }),
      quotes: /./,
    },
    {
      why: 'Chairfast, wheels not alone, and steps into the tub alone; transfers alone',
      record: coded(['G82.21'], { oasis: { M1830: '1', M1850: '1', M1860: '5' } }),
      says: /M1860 5/,
    },
    {
      why: 'Walks everywhere alone, and cannot transfer without help',
      record: coded(['I69.351'], { oasis: { M1850: '2', M1860: '0' } }),
      says: /M1860 0 .*M1850 2/,
      count: 1,
    },
    {
      why: 'Without a device, and the therapist sees a rollator',
      record: coded(['J44.9'], {
        oasis: { M0090: '2026-01-12', M1860: '0' },
        documents: [pt('Walks through the apartment with a rollator, steady.')],
      }),
      says: /M1860 is 0 .*therapy evaluation of 2026-01-12 says “Walks/,
    },
    {
      why: 'Without a device, and the nurse sees a cane',
      record: coded(['J44.9'], {
        oasis: { M0090: '2026-01-12', M1860: '0' },
        documents: [rn('Uses a cane in every room.')],
      }),
      says: /without a device/,
    },
    {
      why: 'A one-handed device, and the walker takes both hands',
      record: coded(['J44.9'], {
        oasis: { M0090: '2026-01-12', M1860: '1' },
        documents: [rn('Ambulates with a standard walker.')],
      }),
      says: /M1860 is 1 .*one-handed/,
    },
    {
      why: 'Bears weight and pivots, and is lifted',
      record: coded(['G82.20'], {
        oasis: { M0090: '2026-01-12', M1850: '2' },
        documents: [rn('All transfers by Hoyer with the aide.')],
      }),
      says: /M1850 is 2 \(bears weight and pivots\).*Hoyer/,
    },
    {
      why: 'Transfers alone, and bears no weight',
      record: coded(['M84.551A'], {
        oasis: { M0090: '2026-01-12', M1850: '0' },
        documents: [rn('He is unable to bear weight.')],
      }),
      says: /M1850 is 0 \(transfers alone\)/,
    },
    {
      why: 'Stands, and does not turn: M1850 2 is both',
      record: coded(['I69.351'], {
        oasis: { M0090: '2026-01-12', M1850: '2' },
        documents: [pt('Stands with two people and cannot pivot.')],
      }),
      says: /cannot pivot/,
    },
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
      why: 'Transfers with little help, and takes all of it',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1850: '1' },
        documents: [pt('Transfers: max A of two.')],
      }),
      says: /M1850 is 1/,
    },
    {
      why: 'Walks alone on level ground, and with help of another',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1860: '2' },
        documents: [pt('Ambulates 40 ft with RW and mod A.')],
      }),
      says: /M1860 is 2 \(walks alone on level ground\)/,
      count: 1,
    },
    {
      why: 'Walks only with another person, and alone',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1860: '3' },
        documents: [pt('Ambulates independently in the apartment.')],
      }),
      says: /M1860 is 3 \(walks only with another person\)/,
    },
    {
      why: 'Gets to the toilet with help, and walks and transfers alone',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1840: '1', M1860: '1' },
        documents: [pt('Toilet transfers: modified independent.')],
      }),
      says: /M1840 is 1/,
    },
    {
      why: 'The lift is told once, and not also the help',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1850: '0' },
        documents: [rn('Hoyer lift for transfers, transfers total assist.')],
      }),
      says: /Hoyer/,
      count: 1,
    },
    {
      why: 'A two-handed device, and none in the note',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1860: '2' },
        documents: [rn('Walks through the house without any device.')],
      }),
      says: /M1860 is 2 \(a two-handed device, or help on stairs\)/,
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
      why: 'Gets to the toilet with help, and only to the commode',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1840: '1' },
        documents: [rn('Unable to walk to the bathroom, commode beside the bed.')],
      }),
      says: /“Unable to walk to the bathroom”/,
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
      why: 'To the toilet alone, and toileting is on the commode',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1840: '0' },
        documents: [rn('Toileting with bedside commode.')],
      }),
      says: /M1840 is 0 /,
    },
    {
      why: 'Clothing after the toilet',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1845: '0' },
        documents: [rn('Uses the toilet himself, needs help zipping up his pants.')],
      }),
      says: /M1845 is 0 /,
    },
    {
      why: 'Toileting in one word, and the toilet is reached alone',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1840: '0', M1845: '0' },
        documents: [pt('Toileting: min A.')],
      }),
      says: /M1845 is 0 .*“Toileting: min A”/,
      count: 1,
    },
    {
      why: 'Depends on another, and toileting alone',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1845: '3' },
        documents: [pt('Independent with toileting.')],
      }),
      says: /M1845 is 3 /,
    },
  ],
  silent: [
    {
      why: 'Paraplegia: wheels, transfers with a board, bathes on a bench',
      record: coded(['G82.21', 'I10'], { oasis: { M1830: '1', M1840: '0', M1850: '1', M1860: '4' } }),
    },
    {
      why: 'Walks with a walker, is helped in the tub',
      record: coded(['M17.11'], { oasis: { M1830: '3', M1840: '1', M1850: '1', M1860: '2' } }),
    },
    {
      why: 'Walks alone and is bathed: dementia',
      record: coded(['G30.9', 'F02.C0'], { oasis: { M1830: '6', M1840: '4', M1850: '0', M1860: '0' } }),
    },
    {
      why: 'Chairfast and bathes at the sink',
      record: coded(['I69.351'], { oasis: { M1830: '4', M1840: '2', M1850: '2', M1860: '4' } }),
    },
    { why: 'Only walking is answered, and no note speaks of it', record: coded(['M17.11'], { oasis: { M1860: '2' } }) },
    { why: 'No item of function is answered', record: coded(['M17.11'], { oasis: { M1400: '1' } }), notLooked: true },
    {
      why: 'Unable to walk far is no word of a wheelchair.',
      record: coded(['I10'], {
        documents: [paper('visit-note', 'RN', 'Unable to walk far without rest.', '2026-01-12')],
        oasis: { M0090: '2026-01-12', M1860: '2' },
      }),
    },
    {
      why: 'He was bedbound in the hospital a month ago.',
      record: coded(['I10'], {
        documents: [paper('discharge-summary', 'MD', 'Was bedbound for a week.', '2025-12-10')],
        oasis: { M0090: '2026-01-12', M1860: '2' },
      }),
    },
    {
      why: 'A few steps with all help, and a goal, are no walking',
      record: coded(['I69.351'], {
        documents: [
          paper(
            'therapy-evaluation',
            'PT',
            'Gait: 6 steps in parallel bars max A x2. Goal: ambulate 50 ft with hemi walker by week 6.',
            '2026-01-12',
          ),
        ],
        oasis: { M0090: '2026-01-12', M1860: '5' },
      }),
    },
    {
      why: 'Bedbound for a note of eight days before',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1860: '2' },
        documents: [rn('Bedbound.', '2026-01-04')],
      }),
    },
    {
      why: 'Walked in the hospital, as its summary tells',
      record: coded(['I69.351'], {
        oasis: { M0090: '2026-01-12', M1860: '5' },
        documents: [paper('discharge-summary', 'MD', 'Gait hemi walker 30 ft min A.', '2026-01-11')],
      }),
    },
    { why: 'Not assessed', record: coded(['Z74.01'], { oasis: { M1830: '0', M1850: '-', M1860: '-' } }) },
    {
      why: 'A note without a day',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1860: '2' },
        documents: [{ type: 'visit-note', author: 'RN', text: 'Bedbound.' }],
      }),
    },
    {
      why: 'A note of no day of the calendar',
      record: coded(['I10'], { oasis: { M0090: '2026-01-12', M1860: '2' } }),
      chart: { documents: [{ type: 'visit-note', author: 'RN', date: 'Monday', text: 'Bedbound.' }] },
    },
    {
      why: 'A cane, and help to transfer',
      record: coded(['I69.351'], { oasis: { M1850: '2', M1860: '1' } }),
    },
    {
      why: 'Walks everywhere alone, and transfers with a little help',
      record: coded(['I69.351'], { oasis: { M1850: '1', M1860: '0' } }),
    },
    {
      why: 'A walker for long distances only, a cane of the husband, a trial in therapy',
      record: coded(['J44.9'], {
        oasis: { M0090: '2026-01-12', M1860: '0' },
        documents: [
          rn('Uses a walker outside for long distances. Husband walks with a cane.'),
          pt('Gait training with walker tried. Walks without a cane.'),
        ],
      }),
    },
    {
      why: 'A hemi-walker and a cane take one hand',
      record: coded(['I69.351'], {
        oasis: { M0090: '2026-01-12', M1860: '1' },
        documents: [rn('Walks with hemi-walker in the house, uses a quad cane at the table.')],
      }),
    },
    {
      why: 'The walker is of two weeks ago',
      record: coded(['Z47.1'], {
        oasis: { M0090: '2026-01-26', M1860: '0' },
        documents: [rn('Ambulates with a walker.', '2026-01-12')],
      }),
    },
    {
      why: 'No weight on one leg, and a lift that is there for later',
      record: coded(['S82.201D'], {
        oasis: { M0090: '2026-01-12', M1850: '2' },
        documents: [rn('Unable to bear weight on left leg. Hoyer lift for transfers was ordered.')],
      }),
    },
    {
      why: 'Cannot bear weight, as the assessment says',
      record: coded(['G82.20'], {
        oasis: { M0090: '2026-01-12', M1850: '3' },
        documents: [rn('Hoyer lift for all transfers.')],
      }),
    },
    {
      why: 'A walker, as the assessment says',
      record: coded(['J44.9'], {
        oasis: { M0090: '2026-01-12', M1860: '2' },
        documents: [rn('Ambulates with a standard walker.')],
      }),
    },
    {
      why: 'Lifted, and the transfer was not assessed',
      record: coded(['G82.20'], {
        oasis: { M0090: '2026-01-12', M1850: '-' },
        documents: [rn('Hoyer lift for all transfers.')],
      }),
    },
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
      why: 'On stairs and outside, M1860 has answers of its own',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1860: '2' },
        documents: [pt('Ambulates on stairs with mod A.')],
      }),
    },
    {
      why: 'Walked with to the toilet, transfers alone',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1840: '1', M1850: '2', M1860: '3' },
        documents: [pt('Toilet transfers independent. Transfers independent.')],
      }),
    },
    {
      why: 'Helped on the way in the note alone',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1840: '1', M1860: '2' },
        documents: [pt('Toilet transfers independent. Ambulates with CGA.')],
      }),
    },
    {
      why: 'How he walks is not said',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1840: '1' },
        documents: [pt('Toilet transfers independent.')],
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
      why: 'A device for stairs, unsafely, or none for the short way',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1860: '2' },
        documents: [
          rn('Walks without walker but unsteady. Walks short distances without a device. Uses the rail on the stairs.'),
        ],
      }),
    },
    {
      why: 'Stairs take help, so that M1860 2 fits',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1860: '2', GG0170M1: '04' },
        documents: [rn('Walks without a device.')],
      }),
    },
    {
      why: 'Another note has him walk with the walker',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1860: '2' },
        documents: [rn('Walks to the sink without any device.'), pt('Ambulates with a walker.')],
      }),
    },
    {
      why: 'No device, as the assessment says',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1860: '0' },
        documents: [rn('Walks through the house without any device.')],
      }),
    },
    {
      why: 'Refuses the shower, a bed bath was ordered',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1830: '1' },
        documents: [rn('Refuses the shower, daily sponge bath by choice. Bed bath if needed.')],
      }),
    },
    {
      why: 'The commode only at night',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1840: '0' },
        documents: [rn('Bedside commode at night only. Unable to get to the bathroom in time.')],
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
      why: 'A thing helps, a therapist helps, and the commode stands over the toilet',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1830: '0', M1840: '0' },
        documents: [
          rn(
            'Shower chair helps her with bathing. OT assists with bathing. Toileting with bedside commode over the toilet.',
          ),
        ],
      }),
    },
    {
      why: 'Help with toileting may be help on the way',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1840: '1', M1845: '0' },
        documents: [pt('Toileting: min A. Requires supervision for toileting schedule.')],
      }),
    },
  ],
};
