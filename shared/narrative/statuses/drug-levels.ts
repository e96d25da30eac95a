import type { CodeSet } from '../../icd10cm/code-set.ts';
import { assertionOf } from '../assertion/assertion.ts';
import { matchesIn } from '../reading/find.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import { type Candidate, statedCandidate } from '../standing/candidate.ts';

/** A level of a drug, or what tells of warfarin, that is taken by the nurse: `INR today POC: 2.4`, `vanc trough drawn`, `seen for INR`. */
const LEVEL =
  '(?:(?:(?:PT|protime) ?[/&] ?)?INR|(?:vanc(?:o(?:mycin)?)?|tac(?:ro(?:limus)?)?|prograf|lithium|dig(?:oxin)?|dilantin|phenytoin|depakote|valproic acid|valproate|tegretol|carbamazepine|gent(?:amicin)?|tobra(?:mycin)?|cyclosporine|theophylline) (?:trough|level|lvl|tr)s?|troughs?)';
const TAKEN = '(?:drawn|obtained|collected|performed|checked|done|taken|draws?|check(?:s|ed)?)';
const VALUE = '(?: (?:=|of|was|is))?(?: \\d{1,2}(?:\\.\\d{1,2})?)?';
const BY_US = new RegExp(
  `\\b(?:POC|finger ?stick|FS|home|coagu?chek) ${LEVEL}\\b|\\b${LEVEL}(?: (?:and|&) [A-Z]{2,5}\\d?)? (?:to be|is|was|are|were) ${TAKEN}\\b|\\b${LEVEL}${VALUE}(?: ?\\([^()\\n]{0,24}\\))?(?: (?:was|is|today|level|result|per|via|by|x1)){0,2}[ ,:-]*(?:${TAKEN}|\\(?(?:via |per |by )?(?:POC|finger ?stick|coagu?chek|venipuncture))\\b|\\b(?:drew|draw|obtained|collected|checked|(?:seen|visit|here|in|venipuncture|labs?|stick) (?:today )?(?:for|drawn:?)) (?:the |a |pt['’]s |weekly |monthly |routine )?${LEVEL}\\b`,
  'gi',
);
const ASIDE: ReadonlySet<string> = new Set([
  'pmh',
  'course',
  'teaching',
  'instructions',
  'goals',
  'results',
  'family-history',
]);
/** Taken elsewhere, or not yet. */
const ELSEWHERE =
  /\b(?:at (?:the )?(?:lab|clinic|office|hospital|coumadin clinic)|by (?:the )?(?:lab|clinic|dialysis|office|hospital)|in (?:the )?(?:hospital|ED|ER)|not (?:drawn|done|due)|next|due|will|refus\w*|declin\w*|unable)\b/i;

/** The monitoring of a drug's level (Z51.81, before the Z79 code of the drug). */
export function drugLevels(reading: Reading, codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  if (!codes.isValid('Z51.81') || found.some(({ code }) => code === 'Z51.81')) return [];
  for (const { 0: words, index } of matchesIn(reading, BY_US)) {
    const end = index + words.length;
    const sentence = sentenceAt(reading, index);
    if (!sentence || sentence.start > index || ASIDE.has(sentence.section.name)) continue;
    if (ELSEWHERE.test(reading.text.slice(Math.max(sentence.start, index - 30), Math.min(sentence.end, end + 30))))
      continue;
    if (assertionOf(reading, index, end).kind !== 'affirmed') continue;
    return [statedCandidate(reading, 'Z51.81', index, end)];
  }
  return [];
}
