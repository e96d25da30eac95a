import { coded, type Fixture, paper } from './chart.ts';

/** What hands do (`combs`, `to thread the sleeve`), with who does it around it. */
const told = (oasis: Record<string, string>, text: string) =>
  coded(['M17.0'], {
    oasis: { M0090: '2026-01-12', ...oasis },
    documents: [paper('therapy-evaluation', 'OT', text, '2026-01-12')],
  });
const alone = { M1800: '0', M1810: '0', M1820: '0', M1830: '0', M1845: '0', M1850: '0', M1860: '0', M1870: '0' };

export const fixture: Fixture = {
  fires: [
    {
      why: 'Help to do a part of dressing',
      record: told({ M1810: '0' }, 'Mod A to thread the weak arm into the sleeve.'),
      says: /M1810 is 0 .*“Mod A to thread the weak arm into/,
    },
    { why: 'The part behind the help, in one word', record: told({ M1820: '0' }, 'Needs help pulling up slacks.') },
    { why: 'Unable to do a part', record: told({ M1820: '0' }, 'She cannot reach or tie her shoes.') },
    { why: 'Needs a named person', record: told({ M1800: '1' }, 'Needs her sister to comb her hair.') },
    { why: 'Has a named person do it', record: told({ M1820: '0' }, 'Has his niece tie his shoes.') },
    {
      why: 'One hand does two things, the second is the one that counts',
      record: told({ M1800: '0' }, 'Niece buttons his shirt and shaves his face.'),
      says: /“Niece buttons his shirt and shaves his face”/,
    },
    { why: 'In the past, of this visit', record: told({ M1830: '0' }, 'Aide bathed pt in the shower.') },
    { why: 'Done to the patient', record: told({ M1830: '1' }, 'Is showered by the aide on Tuesdays.') },
    { why: 'Helped, not done', record: told({ M1810: '0' }, 'Partner assists him with buttoning his shirt.') },
    {
      why: 'Slacks at the commode are of the toilet',
      record: told({ M1845: '0' }, 'Sister pulls up his slacks after he uses the commode.'),
      says: /M1845 is 0/,
    },
    { why: 'Wiped', record: told({ M1845: '0' }, 'Aide wipes her after each bowel movement.') },
    { why: 'Teeth are of grooming', record: told({ M1800: '0' }, 'Brother cleans his dentures.') },
    { why: 'Out of bed', record: told({ M1850: '0', M1860: '0' }, 'Husband lifts her out of bed.') },
    { why: 'The meal watched', record: told({ M1870: '0' }, 'Supervision throughout all meals for pocketing.') },
    { why: 'Help to walk', record: told({ M1860: '1' }, 'Requires assist of one to walk in the hall.') },
    { why: 'Extensive help', record: told({ M1810: '1' }, 'UB dressing: extensive assist.') },
    {
      why: 'Two halves, each of its own',
      record: told({ M1810: '0', M1820: '0' }, 'UB dressing independent but LB dressing max A.'),
      says: /M1820 is 0/,
    },
    {
      why: 'The half behind tells of something else',
      record: told({ M1860: '1' }, 'Walks with CGA but turns slowly.'),
    },
    {
      why: 'Help in the past tense, and dressing alone in its word',
      record: told({ M1820: '0' }, 'She needed help dressing today.'),
    },
    { why: 'All help', record: told({ M1830: '0' }, 'Required full assistance with a shower.') },
    { why: 'A meal with help', record: told({ M1870: '0' }, 'Ate half of his dinner with assistance.') },
    { why: 'Turns to the chair with help', record: told({ M1850: '0', M1860: '0' }, 'CGA to pivot to the recliner.') },
    { why: 'Put onto the toilet', record: told({ M1840: '0', M1860: '0' }, 'Son lowers her onto the toilet.') },
    { why: 'From wall to wall', record: told({ M1860: '0' }, 'Walks in the house holding onto walls.') },
    {
      why: 'Begun by the patient, finished by another',
      record: told({ M1800: '0' }, 'Partner finishes cleaning the upper denture.'),
    },
    { why: 'Only one arm is put in', record: told({ M1810: '0' }, 'Niece threads his weak arm.') },
    { why: 'To the chair with a lift', record: told({ M1850: '2' }, 'Up to the recliner by Hoyer each noon.') },
    { why: 'In bed, and walks with somebody', record: told({ M1860: '3' }, 'Bedbound since the stroke.') },
  ],
  silent: [
    {
      why: 'Another’s own hair, another’s shoes, a dog',
      record: told(alone, 'Niece combs her own hair. Pt helps brother put on his shoes. Sister feeds her cat.'),
    },
    {
      why: 'Shoes that are put away',
      record: told(alone, 'Aide removes shoes at the front door. Niece puts her shoes in the closet.'),
    },
    {
      why: 'A child needs it',
      record: told(alone, 'Grandson needs help getting on the toilet; roommate requires min A for bathing.'),
    },
    { why: 'Does it herself', record: told(alone, 'Threads both legs into slacks, ties shoes and combs hair.') },
    {
      why: 'A finite verb takes no help of another',
      record: told({ M1800: '0', M1830: '3' }, 'Combs hair at the sink, bathing min A.'),
    },
    { why: 'Care of a wound', record: told(alone, 'Sister washes her leg and dries it before the wound gauze.') },
    { why: 'Washed is something else', record: told(alone, 'Aide washes his shirts and cleans the bathroom.') },
    { why: 'Needed once, and no longer', record: told(alone, 'No longer needs her sister to wash her back.') },
    { why: 'To come', record: told(alone, 'If he cannot tie his shoes, aide will tie his shoes.') },
    { why: 'Somebody else is unable', record: told(alone, 'Brother cannot tie his shoes.') },
    {
      why: 'Unable to reach by phone',
      record: told(alone, 'Unable to reach niece by phone; cannot button down a date.'),
    },
    { why: 'Meals that are cooked', record: told(alone, 'Needs assistance with meal preparation.') },
    { why: 'The supervision of an aide', record: told(alone, 'Supervision of the aide done during the meal.') },
    {
      why: 'The half behind rules the half before',
      record: told({ M1850: '2', M1860: '3', M1830: '3' }, 'Transfers independently but needs CGA to be safe.'),
    },
    {
      why: 'Help in the half before, ability behind',
      record: told({ M1830: '0' }, 'Bathing with min A but is able to do it alone.'),
    },
    { why: 'Less than the answer has it', record: told({ M1810: '2' }, 'Son buttons her blouse.') },
    {
      why: 'A dressing that covers a wound',
      record: told(alone, 'Assistance with dressing of the left foot ulcer each day.'),
    },
    {
      why: 'A meal, and help elsewhere',
      record: told(alone, 'Had lunch and received help with the mail. Ate with an assistance dog near.'),
    },
    { why: 'The husband is in bed', record: told(alone, 'Husband has a hospital bed and is bedbound.') },
    { why: 'A cane, asked', record: told(alone, 'Uses a cane? No.') },
    {
      why: 'Holds a clock',
      record: told(
        alone,
        'Holding the wall clock. Spent days after surgery with a rollator for two weeks, now walks freely.',
      ),
    },
    {
      why: 'Another time',
      record: told(alone, 'Last month needed help with bathing. After surgery required assistance with dressing.'),
    },
    { why: 'An order', record: told(alone, 'Orders: gait with RW.') },
    { why: 'The father', record: told({ M1860: '3' }, 'Father was bedbound for years.') },
  ],
};
