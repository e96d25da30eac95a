import { pattern } from '../../pattern.ts';
import { NOT_PATIENT } from './kin.ts';

/** `Aide states she had COVID`: those who come to the house speak of themselves. */
const STAFF_SAYS =
  /^\W*(?:the )?(?:aide|HHA|CNA|student|driver|therapist|sitter)\b[^.;\n]{0,20}\b(?:states?|stated|says?|said|reports?|reported|called)(?: in)?(?: that)? (?:she|he|they)\b[^.;\n]{0,40}$/i;
/** `Volunteer is a cancer survivor and former stroke patient`. */
const STAFF_IS =
  /^\W*(?:the )?(?:volunteer|aide|HHA|CNA|sitter|driver)\b[^.;\n]{0,15}\b(?:is|was) (?:(?!for\b|with pt\b)[^.;\n]){0,50}$/i;
/** `Aide called off (whiplash, in ER)`. */
const STAFF_IS_OUT = pattern('i')`
  ^\W*(?:the |her |his |reg(?:ular)? |primary )?(?:
    aide|HHA|CNA|nurse|RN|LPN|PT|OT|therapist|sitter|driver|volunteer
  )\b[^.;\n]{0,15}\b(?:
    called? (?:off|out|in)(?: (?:with|w\/))?|is (?:out|off)|out (?:sick|with|w\/|for|on)|off (?:sick|with|for)
    |on (?:medical )?leave
  )(?!\w)[^.;\n]{0,80}$
`;
/** `Volunteer disclosed own recent COVID`. */
const STAFF_OWN = new RegExp(
  `\\b(?:volunteer|aide|HHA|CNA|sitter|driver|student|nurse|therapist|staff)\\b${NOT_PATIENT}{0,40}\\b(?:(?:her|his|their) )?own\\s+(?:\\w+\\s+){0,2}$`,
  'i',
);
/** `Two nurses on team with COVID-19`, `a coworker tested positive for flu`. */
const STAFF_HAS = new RegExp(
  `\\b(?:nurses|aides|therapists|staff(?: members?)?|employees?|co-?workers?|colleagues?|team members?)\\b${NOT_PATIENT}{0,30}\\b(?:with|has|have|had|(?:is|are|was|were|tested) positive for|caught|diagnosed with)\\s+(?:[\\w-]+\\s+){0,2}$`,
  'i',
);

/** What stands before a condition that one of those who come to the house has. */
export const STAFF_HAS_IT: readonly RegExp[] = [STAFF_OWN, STAFF_HAS, STAFF_IS_OUT, STAFF_SAYS, STAFF_IS];
