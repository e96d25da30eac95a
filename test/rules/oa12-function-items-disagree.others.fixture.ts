import { coded, type Fixture, paper } from './chart.ts';

/** Care by another's hand, and ability that the answer denies. */
const told = (oasis: Record<string, string>, text: string) =>
  coded(['I69.354'], {
    oasis: { M0090: '2026-01-12', ...oasis },
    documents: [paper('therapy-evaluation', 'OT', text, '2026-01-12')],
  });

export const fixture: Fixture = {
  fires: [
    {
      why: 'Dresses alone by the answer, and the son puts the shirt on',
      record: told({ M1810: '0' }, 'Son buttons her blouse each morning.'),
      severity: 'warn',
      says: /M1810 is 0 \(dresses upper body alone\); .*“Son buttons her blouse”/,
    },
    { why: 'The legs likewise', record: told({ M1820: '1' }, 'Aide puts on his compression stockings and shoes.') },
    {
      why: 'Bathes alone by the answer, and is washed',
      record: told({ M1830: '1' }, 'Wife washes his back and legs.'),
    },
    { why: 'Another gives the shower', record: told({ M1830: '0' }, 'Daughter gives him a shower twice a week.') },
    {
      why: 'Eats alone by the answer, and another lifts the spoon',
      record: told({ M1870: '0' }, 'Caregiver brings the spoon to his mouth.'),
    },
    {
      why: 'Cannot use the shower by the answer, and does',
      record: told({ M1830: '5' }, 'Gets into the walk-in shower with the grab bar and washes.'),
      says: /M1830 is 5/,
    },
    {
      why: 'Cannot bear weight by the answer, and transfers without help',
      record: told({ M1850: '3' }, 'Bed to chair transfers independent with rolling walker.'),
      says: /M1850 is 3/,
    },
    { why: 'A capital for independent', record: told({ M1820: '3' }, 'LB dressing I, grooming I.') },
    { why: 'No help needed', record: told({ M1800: '2' }, 'Grooming: no assistance needed.') },
    { why: 'The son lives there', record: told({ M1100: '01' }, 'Son moved in with her in the fall.') },
    { why: 'Nobody else lives there', record: told({ M1100: '06' }, 'No one else in the home.') },
    { why: 'With the wife, in a house', record: told({ M1100: '01' }, 'Resides in a two-story house with his wife.') },
    { why: 'Alone, in a house', record: told({ M1100: '06' }, 'She lives in a small apartment by herself.') },
    { why: 'On a bedpan', record: told({ M1840: '0' }, 'Placed on bedpan by the aide every few hours.') },
    { why: 'Two helpers to get up', record: told({ M1850: '1' }, 'Two people move her from bed to the recliner.') },
    { why: 'A form: walking, unable', record: told({ M1860: '2' }, 'Gait: unable') },
    { why: 'A form: living with the wife', record: told({ M1100: '01' }, 'Living situation: with wife') },
    { why: 'A form: living alone', record: told({ M1100: '06' }, 'Living arrangement: lives alone') },
    {
      why: 'Dressing by its letters behind a meal eaten alone',
      record: told({ M1810: '0' }, 'eats I, UB drsg SBA, tub transfer Mod A'),
    },
    { why: 'On his own', record: told({ M1100: '06' }, 'Lives in a condo on his own.') },
    { why: 'Into his house', record: told({ M1100: '01' }, 'Sister and her sons moved into his house.') },
    { why: 'There since last month', record: told({ M1100: '01' }, 'Her sister moved in with her last month.') },
    { why: 'With her husband, in short', record: told({ M1100: '01' }, 'Resides c her husband in a condo.') },
    { why: 'The letter in brackets', record: told({ M1830: '0' }, 'Bathing: Max(A)'), says: /M1830 is 0/ },
    { why: 'In one word', record: told({ M1830: '0' }, 'Pt maxA for bathing.'), says: /M1830 is 0/ },
  ],
  silent: [
    {
      why: 'It is the mother-in-law, and the son-in-law, who live so',
      record: told({ M1100: '06' }, 'Lives with her husband; mother-in-law lives alone in Utah.'),
    },
    {
      why: 'Somebody else’s clothes',
      record: told({ M1810: '0' }, 'Daughter buttons the child’s coat. Son does not button her blouse.'),
    },
    { why: 'Laid out, not put on', record: told({ M1820: '1' }, 'Wife lays out pants and shoes.') },
    {
      why: 'Now and then, and at another time',
      record: told({ M1830: '0' }, 'Wife washes his back at times. Daughter bathed him before surgery.'),
    },
    {
      why: 'Taught, not done',
      record: told({ M1830: '5' }, 'Practiced stepping into the tub dry. Unable to get into the shower safely.'),
    },
    {
      why: 'A sponge bath too',
      record: told({ M1830: '4' }, 'Sponge baths at the sink. Gets in the shower when the son is there.'),
    },
    {
      why: 'Clothes changed after a dressing',
      record: told({ M1820: '0' }, 'Nurse changes the dressing of the foot.'),
    },
    { why: 'The daughter, at times', record: told({ M1100: '01' }, 'Daughter stays with her when she is ill.') },
    { why: 'The daughter’s husband', record: told({ M1100: '01' }, 'Daughter lives with her husband in town.') },
    {
      why: 'The sister, alone',
      record: told({ M1100: '06' }, 'Lives with wife; her sister lives in a condo by herself.'),
    },
    { why: 'The son lived there once', record: told({ M1100: '01' }, 'Son previously lived with her.') },
    { why: 'A bedpan at night', record: told({ M1840: '0' }, 'Uses bedpan at night only.') },
    { why: 'Two people at home', record: told({ M1850: '0' }, 'Transfers independently; two people in the home.') },
    {
      why: 'Of the husband for whom she cares',
      record: told(
        { M1830: '0', M1870: '0' },
        'Cares for her husband, who is fed by the aide and needs max assist with bathing.',
      ),
    },
    { why: 'A box that nobody ticked', record: told({ M1830: '0' }, '[x] Bathing independent [ ] Bathing max assist') },
    { why: 'His own side', record: told({ M1100: '06' }, 'Stays on his own side of the house with his wife.') },
    { why: 'Into her own', record: told({ M1100: '01' }, 'Daughter moved into her own house.') },
    { why: 'Taught how', record: told({ M1830: '0' }, 'Reviewed with daughter how to help with bathing.') },
    { why: 'Asked', record: told({ M1830: '0' }, 'Does she need help with bathing? Not asked.') },
    { why: 'Not always', record: told({ M1830: '0' }, 'Needs help with bathing on dialysis days only.') },
    {
      why: 'The mother, for whom she cares',
      record: told({ M1830: '0' }, 'Her mother, whom she cares for, is dependent for bathing.'),
    },
    {
      why: 'The husband since his stroke',
      record: told({ M1830: '0' }, 'Husband recently had a stroke and needs max A with bathing.'),
    },
    { why: 'A device for the next of the list', record: told({ M1860: '1' }, 'Min A bathing, cane for ambulation.') },
    { why: 'Help with another task', record: told({ M1860: '2' }, 'Walks 40 ft and needs min A w/ bathing.') },
    { why: 'Help with a task of no item', record: told({ M1860: '2' }, 'Walks 40 ft and needs min A with laundry.') },
  ],
};
