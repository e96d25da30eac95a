import { pattern } from '../../pattern.ts';
import { isSaidOfIt, type WordsAbout } from './words-about.ts';

/** Openings, lines, machines and what hangs on them. */
export const DEVICE = /^(?:Z4[356]|Z9[36]\.0|Z93|Z95\.828|Z97\.8|Z99|Z96\.[04])/;
const CAME_OUT =
  /\b(?:pulled|removed|picked up|discontinued|d\/c['’]?d|taken out|came out|(?:been|is|was) (?:taken )?out|OUT|closed(?! system)|decann(?:ulated|'?d)?|reversed|taken down|capped and removed|no longer)\b/g;
/** `HD x 3, renal recovery`: done some times, and no more. */
const SOME_TIMES = /^\s*(?:x|×) ?\d+\b[^.;\n]{0,20}?\b(?:recover\w+|then off|now off|weaned)\b/i;
/** `Colostomy pouches (samples, returned)`: supplies that nobody uses. */
const NOT_USED =
  /^[^.;\n]{0,40}\b(?:samples?|(?:not |un)opened|unused|returned|cancel?led|wrong (?:address|patient|item))\b/i;
/** `DVT R arm from PICC`: what it brought about. */
const BLAMED =
  /\b(?:DVT|clot|thromb\w+|hematoma|infection|bacteremia)\b[^.;\n]{0,25}\b(?:from|due to|caused by|2\/2)\s(?:an? |the |his |her |old )?$/i;
/** `Discontinue: wound vac, Foley, PICC`. */
const STOPS =
  /^\W*(?:discontinue|d\/c(?! home\b)|dc(?! home\b)|remove|stop)(?:d|s)?\s*:?\s+(?:(?!\b(?:change|continue|start)\b)[^.;\n]){0,80}$/i;
/** A device that is only talked of: `PEG consult 6/9`, `family asks re trach`. */
const TALKED_OF = pattern('i')`
  ^\s*(?:tube |placement |line )?(?:
    consult\w*|eval\w*|referral|discuss\w*|decision|brochure|handout|info\w*|literature|class(?:es)?|options?
    |candidate|quote
    |(?:is |was )?(?:
      planned|scheduled|offered|recommended|not (?:wanted|desired|indicated|needed|an option|planned)|unwanted
    )
  )\b
`;
const TALKS_OF =
  /\bconsent\w*\b[^.;\n]{0,50}?(?:\b(?:for|to|re)|[–—:-])\s*(?:an? |the |placement of |insertion of )*$|\b(?:asks?|asking|asked|discuss\w*|consider\w*|re|about|declin\w+|refus\w+|candidate for|referr\w+ for)\s+(?:an? |the )?$/i;
/** `Bilateral externalized ureteral stents`: put in for an operation. */
const FOR_OPERATION = /\b(?:externali[sz]ed|intra-?operative|temporary)\s+(?:\w+\s+){0,2}$/i;
/** `Multiple sessions of hemodialysis were performed`. */
const SESSIONS = /\b(?:sessions|rounds|runs) of (?:\w+ )?$/i;
const WERE_GIVEN = /^[^.;\n]{0,40}\b(?:were|was|performed|given|required|during)\b/i;
const FOR_A_WHILE =
  /\b(?:required|requiring|needed|received|underwent|arrived with|came with)\s+(?:an? |brief |temporary )?(?:\w+ )?$/i;
const ENDED_AFTER =
  /^[^.;\n]{0,25}\b(?:for (?:\w+ )?(?:hours?|days?|weeks?|nights?)|until \d|briefly|temporarily|then)\b/i;

/** `Central line placed for pressors`: of a stay, and of no more; a port, a PICC or a tunneled line stays. */
const ACUTE_LINE =
  /^(?:\w+ )?(?:central (?:venous )?(?:line|catheter|access)|CVC|CVL|(?:triple|double)[- ]lumen(?: catheter)?)$/i;
const STAYS =
  /\b(?:tunnel\w*|port|hickman|broviac|groshong|permcath|PICC|dialysis|HD|home|TPN|long[- ]term|chronic)\b/i;
const PLACED_THEN =
  /\b(?:placed|inserted|put in|obtained|tip)\b[^.;\n]{0,40}\b(?:pressors?|vasopressors?|resuscitation|ICU|shock|ED|OR|access|cavoatrial|SVC)\b|\b(?:intubat\w*|pressors?|arterial line|a-line)\b/i;

/** Whether a line into a vein is one that a hospital puts in for a stay, by its words, its section and its sentence. */
export function isLineOfAStay(code: string, section: string, words: string, sentence: string): boolean {
  if (code !== 'Z95.828' || !ACUTE_LINE.test(words) || STAYS.test(sentence)) return false;
  return section === 'course' || section === 'results' || PLACED_THEN.test(sentence);
}

/** Whether a device was taken out, was there for a while, or is only talked of. */
export function isNotThere({ before, own, after, following }: WordsAbout): boolean {
  if (
    TALKED_OF.test(own) ||
    SOME_TIMES.test(own) ||
    NOT_USED.test(own) ||
    BLAMED.test(before) ||
    STOPS.test(before) ||
    TALKS_OF.test(before) ||
    FOR_OPERATION.test(before) ||
    (SESSIONS.test(before) && WERE_GIVEN.test(own)) ||
    isSaidOfIt(own, CAME_OUT)
  )
    return true;
  if (!FOR_A_WHILE.test(before)) return false;
  return ENDED_AFTER.test(own) || /\b(?:weaned|decannulated|removed|recovered)\b/i.test(after + following);
}
