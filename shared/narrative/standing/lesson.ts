import { pattern } from '../../pattern.ts';
import { type Reading, sentenceNumber } from '../reading/reading.ts';
import type { SectionName } from '../reading/section-name.ts';
import type { Sentence } from '../reading/sentence.ts';

/** How a lesson begins: `SN instructed patient / caregiver on …`, `Patient was educated about …`, `Explained that …`. */
const LEAD = pattern('i')`
  ^\W*(?:
    (?:(?:the |both )?(?:SN|RN|LPN|LVN|PT|OT|ST|SLP|RD|skilled nurse|nurse|therapist|clinician|writer|pt|patient|client|caregiver|CG|PCG|family
    |wife|husband|spouse|son|daughter|dtr)(?:['’]s)?|and|was|were|is|has been|also|further|\/|&|,)\s*
  ){0,8}(?:re-?)?(?:(?:reinforced|continued|provided|gave) )?(?:instruct(?:ed|ions?)|educated|taught|teaching|explained|inform(?:ed)?)\b
`;
/** A lesson's aim, and its list: `The client can list factors that may increase risk. A. Myocardial infarction B. …`. */
const AIM =
  /\b(?:client|pt|patient|caregiver|cg|learner)\b[^.;\n]{0,24}\b(?:can|will|able to|is to)\b[^.;\n]{0,12}\b(?:list|define|describe|name|recogni[sz]e|identify|explain)\b/i;
const ITEM = /(?:^|\s)[A-H]\.\s?[A-Z]/;
/** What the lesson tells, behind the name of what it is about. */
const TOLD = /\b(?:that|which|where|ways|steps|damage|when|if)\b/i;
const ASKS = /\b(?:how|why|what)\b(?! to\b)/i;
/** Words of what holds of anybody. */
const AT_LARGE = pattern('i')`
  \b(?:
    can|may|might|could|causes?|causing|carr(?:y|ies)|means|affects?|involves?|results?|increases?|decreases?|leads? to|damages?|happens?
    |occurs?|develops?|spreads?|suppl(?:y|ies|ying)|stimulates?|people|persons|individuals|someone|anyone|those (?:who|with)|you|your
    |if any|any of the following|following (?:signs|symptoms|side effects)|(?:most|more) common|(?:often|usually) (?:goes|comes|begins|starts|is|are|has|have)|known as|(?:is|are|also) called|is an emergency|refers to
    |(?:is|are) (?:\w+ )?(?:an? |the )(?:\w+ ){0,3}(?:disease|condition|disorder|illness|infection|type|form|term|name|buildup|inflammation)
  )\b
`;
/** Words of this patient on this day. */
const OF_THE_PATIENT = pattern('i')`
  \b(?:
    pts?|patient|client|resident|he|she|him|his|hers?|their|wife|husband|spouse|son|daughter|dtr|mother|father|mom|dad|caregiver|CG
    |denie[sd]|reports?|reported|states?|stated|noted|observed|assessed|tolerated|c\/o|cleansed|applied|changed|administered|measured|performed
    |today|admitted|hx|h\/o|history|PMH|dx|diagnosed|takes|taking|uses|needs|tolerat\w+|SN|RN
  )\b
  |\d\s?\/\s?\d|\d ?(?:mg|mcg|ml|cc|cm|mm|units?|lbs?|%|L\b)|\bx ?\d
`;
/** `Instructed that her CHF needs daily weights`: the patient's own. */
const OWN = /\b(?:his|her|their|my|pt['’]?s|patient['’]s|client['’]s)\s+(?:[\w-]+\s+){0,3}$/i;
/** `If your big toe slants, you've got a bunion`: whoever has it. */
const IF_YOU = /\b(?:if|when|in case) (?:you|your)\b[^.;\n]*$|\byou(?:['’]ve got| may| might| could)\b[^.;\n]{0,60}$/i;
/** Sections that name what the patient has, whatever was taught before. */
const NAMES: ReadonlySet<SectionName> = new Set<SectionName>([
  'assessment',
  'diagnoses',
  'pmh',
  'psh',
  'reason',
  'hpi',
]);
/** A lesson goes on no farther. */
const MOST_SENTENCES = 6;

/**
 * Whether a condition is named in a lesson that nurses write out into their notes (`Instructed how high blood pressure damages the
 * vessels. This causes what is known as heart failure.`): in what is told of it at large, and not in what is taught for it
 * (`taught low salt diet for CHF`).
 * @param first where the condition stands, and @param before the words of its sentence before it
 */
export function isOfLesson(reading: Reading, sentence: Sentence, first: number, before: string): boolean {
  if (NAMES.has(sentence.section.name) || OWN.test(before)) return false;
  if (IF_YOU.test(before)) return true;
  const { text, sentences } = reading;
  const words = text.slice(sentence.start, sentence.end);
  if (AIM.test(words.slice(0, Math.max(0, first - sentence.start)))) return true;
  const isItem = ITEM.test(words);
  if (!isItem && !AT_LARGE.test(words)) return false;
  const lead = LEAD.exec(words);
  if (lead) {
    const told = text.slice(sentence.start + lead[0].length, first);
    // `Explained that glaucoma leads to vision loss`: the glaucoma may well be his.
    return ASKS.test(told) || (TOLD.test(told) && AT_LARGE.test(told));
  }
  if (OF_THE_PATIENT.test(words)) return false;
  const at = sentenceNumber(reading, sentence.start);
  for (let back = at - 1; back >= Math.max(0, at - MOST_SENTENCES); back--) {
    const earlier = sentences[back];
    if (!earlier || earlier.section !== sentence.section) return false;
    const said = text.slice(earlier.start, earlier.end);
    if (AIM.test(said)) return true;
    if (LEAD.test(said)) return !isItem;
    if (OF_THE_PATIENT.test(said)) return false;
  }
  return false;
}
