import { coded, type Fixture, paper } from './chart.ts';

/** Amounts of help by grammar: without who gives it, under a head, as a share, as a code, and of which activity each is. */
const told = (oasis: Record<string, string>, text: string) =>
  coded(['I69.354'], {
    oasis: { M0090: '2026-01-12', ...oasis },
    documents: [paper('therapy-evaluation', 'OT', text, '2026-01-12')],
  });
const alone = {
  M1800: '0',
  M1810: '0',
  M1820: '0',
  M1830: '0',
  M1840: '0',
  M1845: '0',
  M1850: '0',
  M1860: '0',
  M1870: '0',
};

export const fixture: Fixture = {
  fires: [
    {
      why: 'Helped, by nobody named',
      record: told({ M1820: '0' }, 'Was assisted with lower body dressing before breakfast.'),
      says: /M1820 is 0 .*“assisted with lower body dressing”/,
    },
    { why: 'Help given', record: told({ M1850: '0' }, 'Help given for all transfers.') },
    { why: 'Help that was needed', record: told({ M1830: '0' }, 'Some assistance was needed during shower.') },
    {
      why: 'Help with it, given',
      record: told({ M1800: '0' }, 'Assistance with grooming is provided daily by niece.'),
    },
    { why: 'Help of a named person', record: told({ M1820: '0' }, 'Puts on socks with help of her sister.') },
    {
      why: 'Help is called for',
      record: told({ M1845: '0' }, 'Waits for help to zip slacks after using the commode.'),
    },
    {
      why: 'Washed, between deed and doer the days',
      record: told({ M1830: '1' }, 'Is showered twice a week by a hired caregiver.'),
    },
    {
      why: 'Under a head: the sentence behind names no activity',
      record: told({ M1830: '0' }, 'Bathing: sits on tub bench. Min A to rinse her hair and feet.'),
      says: /M1830 is 0 .*“Min A to rinse her hair and feet\.?”/,
    },
    { why: 'Under a head on a line of its own', record: told({ M1850: '0' }, 'TRANSFERS:\nMod A needed.') },
    {
      why: 'Slacks under the head of the toilet are of the toilet',
      record: told({ M1845: '0' }, 'Toileting: raised seat. Niece adjusts her slacks.'),
      says: /M1845/,
    },
    { why: 'Half of the effort', record: told({ M1820: '0' }, 'Performs about 60% of lower body dressing.') },
    {
      why: 'The effort of a helper',
      record: told({ M1830: '1' }, 'Bathing: therapist provides 80% effort.'),
    },
    { why: 'A short word', record: told({ M1820: '1' }, 'Footwear: s/u. LB dressing dep.') },
    { why: 'A half of bathing', record: told({ M1830: '1' }, 'UB bathing I, LB bathing mod A.') },
    { why: 'A hand that steadies', record: told({ M1850: '0' }, 'Steadying hand for bed to chair.') },
    { why: 'Up to the chair', record: told({ M1850: '0' }, 'OOB to recliner with min A.') },
    {
      why: 'Well on the level and on stairs',
      record: told({ M1860: '3' }, 'Gait: independent, level surfaces and stairs.'),
    },
    {
      why: 'The second amount is of the second activity',
      record: told({ M1810: '0', M1820: '0' }, 'UB dressing independent, needs min A with footwear.'),
      count: 1,
      says: /M1820/,
    },
    {
      why: 'The item with its answer',
      record: told({ M1830: '1' }, 'Functional scores: M1830: 3, M1850: 2.'),
      says: /M1830 is 1; .*“M1830: 3”/,
    },
    { why: 'A rollator by its wheels', record: told({ M1860: '0' }, 'Ambulates in the home using 4WW.') },
    {
      why: 'Fields of a form under a name',
      record: told({ M1860: '1' }, 'Ambulation\nSurface: carpet\nDevice: RW\nAssist level: mod A'),
    },
    { why: 'Whose help', record: told({ M1820: '0' }, "Puts on slacks with sister's help.") },
    { why: 'Not without somebody', record: told({ M1850: '0' }, 'Unable to get out of bed without her niece.') },
    { why: 'On an arm', record: told({ M1860: '0' }, "Walks in the house holding her niece's arm.") },
    { why: 'The scale of FIM', record: told({ M1850: '0' }, 'Bed to chair transfers FIM 3.') },
    { why: 'Is fed, in one word', record: told({ M1870: '1' }, 'Is a total feeder since the stroke.') },
    { why: 'Told at each bite', record: told({ M1870: '0' }, 'Has to be reminded to take another bite.') },
    { why: 'Into the tub', record: told({ M1830: '0' }, 'Gets into the tub with mod A.') },
    { why: 'To the commode', record: told({ M1840: '0', M1860: '0' }, 'Bed to commode stand pivot with mod A.') },
    { why: 'Washed from the waist', record: told({ M1830: '0' }, 'Niece washes below the waist.') },
    { why: 'Wiped, the occasion first', record: told({ M1845: '0' }, 'After each bowel movement niece wipes him.') },
    {
      why: 'Cannot lift the arm to do it',
      record: told({ M1800: '0' }, 'Unable to lift her weak arm to brush her hair.'),
    },
    { why: 'Moved in', record: told({ M1100: '01' }, 'Pt recently moved in with her niece.') },
    { why: 'The task between amount and help', record: told({ M1870: '0' }, 'Needs maximal feeding assistance.') },
    {
      why: 'Walked in training, so far and so',
      record: told({ M1860: '1' }, 'Gait training 30 ft with RW, mod A to shift weight.'),
    },
    {
      why: 'Time is increased, and help stands',
      record: told({ M1810: '0' }, 'Dons shirt with min A, increased time.'),
    },
    { why: 'Several do it', record: told({ M1850: '0' }, 'Her two daughters lift her out of bed.') },
    { why: 'Hygiene by its occasion', record: told({ M1845: '0' }, 'Mod A for hygiene after BM.') },
    {
      why: 'Garments behind the help',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', M1820: '0' },
        documents: [paper('therapy-evaluation', 'OT', 'Total assist for pants and shoes.', '2026-01-12')],
      }),
      says: /M1820 is 0/,
    },
  ],
  silent: [
    {
      why: 'Help with other things beside it',
      record: told(alone, 'Was assisted with mail after her bath. Help given with errands.'),
    },
    {
      why: 'None was given, or it is not asked for',
      record: told(alone, 'No assistance provided for transfers. Assistance with bathing is no longer needed.'),
    },
    { why: 'Conditional', record: told(alone, 'If assistance is required for bathing, call the office.') },
    { why: 'Patient helps another', record: told(alone, 'Pt assisted her brother with bathing.') },
    {
      why: 'Under a head that has its amount',
      record: told(alone, 'Transfers: independent. Needs help with shopping.'),
    },
    {
      why: 'Under a head, of another thing',
      record: told(alone, 'Bathing: alone in shower. Needs help to install a rail.'),
    },
    { why: 'Under a head, a denial', record: told(alone, 'Gait: steady. CGA not needed.') },
    { why: 'Under a head, of a wound', record: told(alone, 'Dressing: foam, intact. Min A to reach the wound.') },
    { why: 'A share of other things', record: told(alone, 'Completes 50% of the puzzle at meals. Ate 60% of lunch.') },
    {
      why: 'What was found at first',
      record: told(alone, 'At evaluation on 12/29 was min A for transfers; now independent.'),
    },
    {
      why: 'The item of another time, or the form’s list',
      record: told(
        { M1830: '1' },
        'M1830 was 3 at last assessment. M1830: 0 - Able alone 1 - With devices 2 - With help.',
      ),
    },
    { why: 'The same answer', record: told({ M1830: '1' }, 'M1830: 1.') },
    {
      why: 'Transfers of papers, and a bench',
      record: told(alone, 'Help given for transfers of records. Transfer bench, min A-frame.'),
    },
    {
      why: 'The form’s list of answers',
      record: told({ M1830: '3' }, 'Bathing: 0-Able to bathe independently 1-With devices 2-With help now and then.'),
    },
    { why: 'A score of FIM that is well', record: told(alone, 'Transfers FIM 7. Gait FIM 6.') },
    { why: 'Fields of another task', record: told(alone, 'Laundry\nDistance: 20 ft\nAssist level: mod A') },
    {
      why: 'A bird feeder',
      record: told(alone, 'There is a feeder for birds at meals time. A total feeder tube set was returned.'),
    },
    {
      why: 'Training without a way, to come',
      record: told(alone, 'Will start gait training with min A. Meal preparation needs total cooking assistance.'),
    },
    {
      why: 'Of the laundry',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', M1820: '0' },
        documents: [paper('therapy-evaluation', 'OT', 'Needs help with pants laundry.', '2026-01-12')],
      }),
    },
    {
      why: 'Of the spouse',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', M1820: '0' },
        documents: [
          paper('therapy-evaluation', 'OT', 'Spouse needs assist with pants. Patient dresses alone.', '2026-01-12'),
        ],
      }),
    },
  ],
};
