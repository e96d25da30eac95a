import type { TriggerList } from './trigger.ts';

/** What may stand between a word for the family's history and what it holds. */
const FOLLOWS = `
  of|positive for|is positive for|pos for|significant for|is significant for|notable for|is notable for
  |remarkable for|is remarkable for|includes|include|including|with
`.split('|');

/** Conditions of somebody else. */
export const FAMILY: readonly TriggerList[] = [
  {
    kind: 'family',
    side: 'before',
    list: 'all',
    colon: true,
    phrases: [
      ...'family history|family hx|fam hx|fhx|fh|family medical history'
        .split('|')
        .flatMap((noun) => [noun, ...FOLLOWS.map((follows) => `${noun} ${follows}`)])
        .filter((phrase) => phrase !== 'fh'),
      'strong family history of|maternal history of|paternal history of|maternal|paternal',
      `
      runs in family|runs in the family|runs in her family|runs in his family|positive fh|pos fh|nobody in the family
      |nobody in her family|nobody in his family|no one in the family|no one in her family
      |no one in his family|mother side|father side|mom side|dad side|family member has|family member had
      |family member with|relative with|relative has
    `,
    ].join('|'),
  },
  {
    kind: 'family',
    side: 'after',
    reach: 14,
    list: 'closed',
    phrases: `
      runs in the family|run in the family|runs in family|in the family|in family|in her family|in his family
      |in pt family|runs in her family|runs in his family|on her side|on his side|on maternal side|on paternal side
      |on the maternal side|on the paternal side|maternal side|paternal side|on both sides of the family
      |side of the family|side of family
    `,
  },
];

/** Nouns for relatives and others near the patient, in their normalised form. */
export const RELATIVES: ReadonlySet<string> = new Set(
  'mother father mom dad parent brother sister sibling son daughter aunt uncle dtr hubby husb grandmother grandfather grandma grandpa grandparent cousin wife husband spouse niece nephew roommate neighbor grandson granddaughter stepfather stepmother twin caregiver cg pcg partner child kid girlfriend boyfriend fiance stepson stepdaughter grandchild grandparent mgm mgf pgm pgf gf dog friend landlord coworker aide owner'.split(
    ' ',
  ),
);

/** Words that tie a condition to the relative before them. */
export const TIES: ReadonlySet<string> = new Set(
  'smoke had has have with w post s/p d die died dy dying passed deceased disabled laid diagnosed treated suffer suffered suffering succumb succumbed recovering recovers battling battled battle fought struggled struggle struggling survived survive undergoing hx history h/o dx'.split(
    ' ',
  ),
);

/** Behind a tie, these make the relative a witness or a helper: `wife has noticed`, `daughter has been giving`. */
export const WITNESS: ReadonlySet<string> = new Set(
  'noted noticed reported been observed concern question seen stated expressed assisted helped learned verbalized agreed provided called requested asked to a the good understanding no not medication med patient pt him her his difficulty'.split(
    ' ',
  ),
);

/** Words for the patient: what follows them is the patient's again. */
const PATIENT: ReadonlySet<string> = new Set(['patient', 'pt', 'client', 'resident']);

/** Said of a relative named before: `daughter sees her own therapist for anxiety`, `husband drives, has glaucoma himself`. */
export const OWN: readonly TriggerList[] = [
  {
    kind: 'family',
    side: 'before',
    reach: 10,
    list: 'closed',
    needs: RELATIVES,
    unless: PATIENT,
    phrases: 'her own|his own|their own|sees own|has own|takes own',
  },
  {
    kind: 'family',
    side: 'after',
    reach: 2,
    list: 'first',
    closing: true,
    needs: RELATIVES,
    unless: PATIENT,
    phrases: 'himself|herself|themselves',
  },
];
