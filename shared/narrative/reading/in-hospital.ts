import { pattern } from '../../pattern.ts';
import { isIn } from './find.ts';
import type { Reading } from './reading.ts';

/** What is written of who lies in the hospital yet; `admitted to ICU` is told of a stay that is over too. */
const IN_HOSPITAL = pattern('i')`
  \b(?:
    (?:anticipat|expect|plan)\w* (?:discharge|d\/c) (?:in|tomorrow|today|when|once)
    |day \d+ of (?:admission|hospital\w*|stay)|hospital day|HD ?#?\d
    |(?:goal|plan)[: ]+(?:to )?wean (?:down |off )?to (?:RA|room air)
    |disposition:? *(?:admit\w*|ICU|telemetry|step-?down|medicine floor|pulmonary step-?down|neuro ICU)
    |NPO\b[^.\n]{0,20}\bIV fluids|(?:remainder|rest) of (?:the |this |her |his )?(?:admission|hospitali[sz]ation|stay)|monitor(?:ed|ing)? (?:closely )?on tele(?:metry)?|continue(?:s|d)? (?:on )?tele(?:metry)?|(?:medicine|medical|ICU|MICU|CCU|hospitalist) (?:admission note|daily progress note)
    |since admission(?! to (?:home|hh|services?|the agency|our))|is (?:now )?being admitted|(?:will|we) admit(?: (?:him|her|the patient|pt))?|have (?:him|her|the patient) admitted|will be admitted
  )\b
  |(?:^|\n)[ \t]{0,8}(?:(?:\d{1,2}[.)]|[-•*])[ \t]{0,4})?(?:ICU(?: admission\b|\.)|admit (?:to|for)\b|transfer to (?:ICU|the unit)\b)
`;

/** Whether a note was written during a stay in hospital: what runs or flows there is not of home. */
export function isInHospital(reading: Reading): boolean {
  return isIn(reading, IN_HOSPITAL);
}
