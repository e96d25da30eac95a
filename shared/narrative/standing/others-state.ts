import { KIN } from './kin.ts';
import { RELATIVE_HAS_IT } from './relatives-state.ts';
import { STAFF_HAS_IT } from './staff-state.ts';
import { STRANGER_HAS_IT } from './strangers-state.ts';

/** One look for a word without which none of the patterns below can match. */
const SOMEBODY = new RegExp(
  `${KIN}|\\bP?CG\\b|married to|lives with|car(?:es|ing) for|\\bown\\b|\\blate\\b|\\b(?:dogs?|cats?|pets?)\\b|participants?|attendees|members|class|group|people|children|kids|twins|staff|employee|co-?worker|colleague|team|hubby|boyfriend|girlfriend|\\b(?:M?G[MF]|[MP]G[MF]|[MP][AU])\\b|maternal|paternal|\\btheir\\b|another|different|other|wrong|contact|exposure|donor|visitor|aide|HHA|CNA|nurse|\\bRN\\b|LPN|\\b[PO]T\\b|therapist|sitter|driver|student|volunteer|\\b(?:pts|patients|clients|visits today|admits?|referrals|seen|screened|tested|checked|vaccinated)\\b`,
  'i',
);

const HAS_IT: readonly RegExp[] = [...RELATIVE_HAS_IT, ...STAFF_HAS_IT, ...STRANGER_HAS_IT];

/** Whether the words of a sentence before a condition speak of somebody about the patient, who has it. */
export function isSomebodyElses(before: string): boolean {
  return SOMEBODY.test(before) && HAS_IT.some((pattern) => pattern.test(before));
}
