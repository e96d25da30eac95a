import { coded, type Fixture, paper } from './chart.ts';

/** Directions that are followed with help, what is asked again, and who is not known. */
const told = (oasis: Record<string, string | string[]>, text: string) =>
  coded(['I10'], {
    oasis: { M0090: '2026-01-12', ...oasis },
    documents: [paper('therapy-evaluation', 'SLP', text, '2026-01-12')],
  });

export const fixture: Fixture = {
  fires: [
    {
      why: 'One step only',
      record: told({ M1700: '0' }, 'Follows simple one-step directions only.'),
      says: /M1700 is 0/,
    },
    { why: 'One step, and with help', record: told({ M1700: '0' }, 'Follows 1 step commands with repetition.') },
    { why: 'Not two', record: told({ M1700: '0' }, 'Cannot carry out two-step commands.') },
    {
      why: 'Forgets in spite of what was said',
      record: told({ M1700: '0' }, 'Forgetful of the walker despite repeated instructions.'),
    },
    { why: 'Asks again', record: told({ M1700: '0' }, 'Asks the same question every few minutes.') },
    { why: 'Each step is told', record: told({ M1700: '0' }, 'Needs step-by-step directions to make tea.') },
    {
      why: 'A grandchild is not known',
      record: told({ M1740: ['7'] }, 'Did not recognize his own grandson.'),
      says: /M1740 does not mark 1/,
    },
    { why: 'The past day is gone', record: told({ M1740: ['7'] }, 'Unable to remember events of the past day.') },
    { why: 'Loud into one ear', record: told({ B0200: '0' }, 'Had to speak loudly into his right ear throughout.') },
    { why: 'Shown', record: told({ M1710: '0' }, 'Showed signs of confusion over lunch.'), says: /M1710 is 0/ },
    { why: 'In the past', record: told({ M1710: '0' }, 'Appeared slightly confused this morning.') },
    { why: 'A mother long dead', record: told({ M1710: '0' }, 'Calling for her mother each evening.') },
    { why: 'Anxiety, told in the past', record: told({ M1720: '0' }, 'Expressed much anxiety over the nights.') },
    { why: 'Afraid to be alone', record: told({ M1720: '0' }, 'Fearful of being left alone at night.') },
    {
      why: 'Does not see enough to read',
      record: told({ B1000: '0' }, 'Cannot see well enough to read the newspaper.'),
    },
    { why: 'The item with its answer', record: told({ M1700: '0' }, 'M1700 coded 2.'), says: /M1700 is 0; / },
    { why: 'Told again', record: told({ M1700: '0' }, 'Requires directions repeated each time.') },
    {
      why: 'Hands that wring',
      record: told({ M1720: '0' }, 'Wringing her hands during the visit, asks if she is dying.'),
    },
    { why: 'Accuses somebody', record: told({ M1740: ['7'] }, 'Accuses the aide of stealing socks.') },
    { why: 'Only shapes', record: told({ B1000: '0' }, 'Can only see shadows.') },
    { why: 'Found outside', record: told({ M1710: '0' }, 'Found wandering out in the yard at dawn.') },
    { why: 'An impairment by its degree', record: told({ M1700: '0' }, 'Moderate memory deficits.') },
    { why: 'Cues to recall', record: told({ M1700: '0' }, 'Needs frequent cues for recall.') },
    { why: 'Not heard unless spoken loudly', record: told({ B0200: '0' }, 'Does not hear unless spoken to loudly.') },
    {
      why: 'Does not retain what was told',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', M1700: '0' },
        documents: [paper('visit-note', 'RN', 'Cannot recall instructions given five minutes before.', '2026-01-12')],
      }),
    },
  ],
  silent: [
    {
      why: 'Several steps, and an exercise of one',
      record: told({ M1700: '0' }, 'Follows three-step commands. One step at a time on the stairs.'),
    },
    { why: 'The husband', record: told({ M1700: '0' }, 'Forgetful husband needs reminders.') },
    { why: 'A test of the heart', record: told({ M1700: '0' }, 'Unable to complete the two-step cardiac test.') },
    { why: 'Asked the same by the nurse', record: told({ M1700: '0' }, 'Same shoes every day; asks good questions.') },
    { why: 'A nurse in a mask', record: told({ M1740: ['7'] }, 'Did not recognize the nurse in her mask.') },
    { why: 'Spoke loudly of a game', record: told({ B0200: '0' }, 'Family spoke loudly of the game.') },
    { why: 'Signs to look out for', record: told({ M1710: '0' }, 'Reviewed signs of confusion to report.') },
    { why: 'Her mother’s ring', record: told({ M1710: '0' }, "Looking for her mother's ring.") },
    { why: 'A letter', record: told({ M1710: '0' }, 'Seemed confused by the insurance letter.') },
    { why: 'None expressed', record: told({ M1720: '0' }, 'Expressed no anxiety.') },
    { why: 'A neighbor', record: told({ M1710: '0' }, 'Neighbor confused about the road.') },
    {
      why: 'The neighbor’s cat, and the news',
      record: told(
        { M1710: '0', M1740: ['7'] },
        'Cat found wandering out in the yard. The paper accuses banks of stealing.',
      ),
    },
    { why: 'Never confused', record: told({ M1710: '0' }, 'Sister says he is never confused.') },
    {
      why: 'Those of the hospital',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', M1700: '0' },
        documents: [
          paper('visit-note', 'RN', 'Could not recall instructions from the hospital about the drain.', '2026-01-12'),
        ],
      }),
    },
  ],
};
