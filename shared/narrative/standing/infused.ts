import { pattern } from '../../pattern.ts';
import { isIn } from '../reading/find.ts';
import type { Reading } from '../reading/reading.ts';

/** An antibiotic that runs into a vein, or a line through which one does. */
const INFUSED = pattern('i')`
  \b(?:
    vanc(?:o(?:mycin)?)?|cef(?:azolin|triaxone|epime|tazidime|taroline)|rocephin|ancef|dapto(?:mycin)?|ertapenem
    |invanz|meropenem|zosyn|piperacillin\S*|nafcillin|oxacillin|ampicillin\S*|unasyn|penicillin G|micafungin
    |(?:IV|intravenous) (?:antibiotics?|abx)
  )\b[^.;\n]{0,60}\b(?:IV|PICC|hickman|midline|q ?\d+ ?h\w*|every \w+ hours)\b
  |\b(?:IV|intravenous|PICC)\b[^.;\n]{0,25}\b(?:
    vanc(?:o(?:mycin)?)?|cef\w{4,}|rocephin|ancef|dapto(?:mycin)?|ertapenem|invanz|meropenem|zosyn|nafcillin
    |oxacillin|ampicillin\S*|unasyn|micafungin|antibiotics?|abx
  )\b
`;
const DONE =
  /\b(?:complet(?:ed?|ion)|finished|stopped|ended|received|(?:s\/p|after|off) (?:\d+ (?:wks?|weeks?) (?:of )?)?(?:IV|intravenous)|switched|transitioned|PICC (?:was )?(?:removed|pulled|out|d\/c))/i;

/** Infections that antibiotics by vein treat for weeks: of a hospital stay they are not over while these run. */
export const TREATED_FOR_WEEKS = /^(?:I33|I38|M86|M46\.[2-5]|G06|K75\.0|M00|J86|K65|T84\.[5-7])/;

/** Whether the note tells of antibiotics that still run into a vein. */
export function isInfusedNow(reading: Reading): boolean {
  return isIn(reading, INFUSED) && !isIn(reading, DONE);
}
