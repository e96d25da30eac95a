import type { TriggerList } from './trigger.ts';

/** Conditions of somebody else. */
export const FAMILY: readonly TriggerList[] = [
  {
    kind: 'family',
    side: 'before',
    list: 'all',
    colon: true,
    phrases:
      'family history of|family hx of|fam hx of|fhx of|fh of|family history|family hx|fam hx|fhx|family history is significant for|family history significant for|family history positive for|family history is positive for|fh positive for|fh significant for|strong family history of|family medical history|maternal history of|paternal history of|maternal|paternal',
  },
  {
    kind: 'family',
    side: 'after',
    reach: 6,
    list: 'closed',
    phrases: 'runs in the family|run in the family|runs in family|in the family|in family',
  },
];

/** Nouns for relatives and others near the patient, in their normalised form. */
export const RELATIVES: ReadonlySet<string> = new Set(
  'mother father mom dad parent brother sister sibling son daughter aunt uncle dtr hubby husb grandmother grandfather grandma grandpa grandparent cousin wife husband spouse niece nephew roommate neighbor grandson granddaughter stepfather stepmother twin caregiver cg pcg partner'.split(
    ' ',
  ),
);

/** Words that tie a condition to the relative before them. */
export const TIES: ReadonlySet<string> = new Set(
  'smoke had has have with w post s/p who died dy passed deceased diagnosed suffer suffered suffering recovering recovers battling undergoing hx history h/o dx'.split(
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
