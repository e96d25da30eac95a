import type { Reading } from '../reading/reading.ts';

/** So many codes may be of what a note names by the way. */
const FEW = 2;
/** A shorter note may be all that there is to say. */
const LEAST_WORDS = 24;

/** Who comes to the patient, in the capitals in which notes write them. */
const COMES = /\b(?:SN|RN|LPN|LVN|HHA?|PT|PTA|OT|ST|SLP|MSW|NPWT|IV|PICC|TPN|ADLs?)\b/;
/** What is done for a patient, or given. */
const CARE =
  /\b(?:nurs(?:e|es|ing)|home ?(?:health|care|visit)|house ?call|homebound|wounds?|dressings?|therapy|rehab|hospice|palliative|dialysis|infusions?|walker|wheelchair|continues?|continued|refill(?:s|ed)?|stable|(?:un|well|poorly )?controlled|regimen|titrat\w+|increase[ds]?|decrease[ds]?|start(?:s|ed)?|weaned|taper|daily|nightly|weekly|monthly|bid|tid|qid|qhs|qd|q ?\d+ ?(?:h|hrs?|d|days?|wks?|weeks?|mo|months?)|\d+ ?(?:mg|mcg|units?|puffs?)|on (?:an? |the |his |her )?(?:\w+(?:pril|sartan|statin|olol|azole|ine|ide|xaban|mab|nib|gliptin|formin)|insulin|lantus|warfarin|coumadin|eliquis|oxygen|o2|meds|medications?))\b/i;

/**
 * Whether what a note names is named only by the way: it is no single line, tells of nobody who comes, of nothing that is done or
 * given, and has but one or two codes to give. Such notes are letters, clearances, results and talk (`Discussed hepatitis B
 * exposure protocol`); measured on notes that the engine had not met: README, "Named in passing".
 * @param given codes that would be suggested
 */
export function isNamedInPassing({ text, sentences }: Reading, given: readonly string[]): boolean {
  if (given.length === 0 || given.length > FEW || given.some((code) => code.startsWith('Z79'))) return false;
  const words = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
  return words >= LEAST_WORDS && !COMES.test(text) && !CARE.test(text);
}
