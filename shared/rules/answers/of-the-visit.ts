import type { SectionName } from '../../narrative/reading/section-name.ts';
import { isAnswerList } from '../papers/open-boxes.ts';
import { clauseOf, type Statement, sentenceOf } from '../papers/statements.ts';
import { CARED_FOR, KIN_ALONE, OF_ANOTHER } from './of-another.ts';
import { KIN } from './people.ts';

/**
 * Whether words of a note are of the patient and of the day of the visit: what every answer of OASIS is held against. The frames
 * around the words decide (whose, when, asked, taught, feared, answered "no"), whatever the words are.
 */

/** Said of the patient: not `her husband, who is fed by the aide`, nor `spouse uses oxygen and is bedbound`, nor asked, taught or feared. */
export function isOfPatient(one: Statement): boolean {
  const { before, own, behind } = sentenceOf(one);
  const { section } = one.mention.sentence;
  if (NOT_OF_THE_VISIT.has(section.name) || isAnswerList(before + own + behind)) return false;
  if (isUnderTeaching(one.paper.text, one.mention.span.start) || FEARED.test(before) || HANDED_OUT.test(before))
    return false;
  if (KIN_ALONE.test(before) && /^(?:needs?|needed|requires?|required|is|was|has|had)\b/i.test(own)) return false;
  if (KIN_BEFORE.test(before) && THEIRS.test(own)) return false;
  return !CARED_FOR.test(clauseOf(one)) && !OF_ANOTHER.test(before + own) && !isAsked(behind);
}

/**
 * The same, and nothing around the words denies them: not `no low vision` nor `Dyspnea at rest: none`. A denial among the words
 * (`cannot hear`) is what they say.
 */
export function isSaidOfPatient(one: Statement): boolean {
  const { assertion, span } = one.mention;
  const { cue } = assertion;
  const isDenied = assertion.kind === 'negated' && (!cue || cue.end <= span.start || cue.start >= span.end);
  return !isDenied && !ANSWERED_NO.test(one.paper.text.slice(span.end, span.end + LONGEST_ANSWER)) && isOfPatient(one);
}

/** The same, and of now: not `in the hospital she had …`. */
export function isOfVisit(one: Statement): boolean {
  const { before, own, behind } = sentenceOf(one);
  const isOver = (ANOTHER_TIME.test(before) || AT_ANOTHER_TIME.test(behind)) && !STILL.test(before + own + behind);
  return !isOver && isSaidOfPatient(one);
}

/** Somebody else right before what is felt or had: `her neighbor feels down`. */
const KIN_BEFORE = new RegExp(`\\b${KIN} (?:also |still |often )?$`, 'i');
const THEIRS =
  /^(?:feels?|felt|takes?|uses?|wears?|fell|fallen|leaks?|wets?|sleeps?|gets?|yell\w*|scream\w*|shout\w*|curs\w+)\b/i;

/** `Taught when to call:`, `Signs to report:`: what stands behind such a label may come, and is not there. */
const TEACHING =
  /\b(?:taught|teach\w*|instruct\w*|educat\w*|when to (?:call|report|notify)|call (?:if|for|when|md|the)|signs? (?:to|of)|report(?: (?:any|if|to))?|warning signs|watch for|risks?)\b[^.;:\n]{0,50}:[^.;\n]{0,60}$/i;

/** Whether words stand behind the label of what is taught or watched for. @param start of the words */
export function isUnderTeaching(text: string, start: number): boolean {
  return TEACHING.test(text.slice(Math.max(0, start - LONGEST_LABEL), start));
}

const LONGEST_LABEL = 130;

/** `Incontinent? No`: what is asked is not said. @param behind the rest of the sentence behind the words */
export function isAsked(behind: string): boolean {
  return /^[^.;,\n]{0,40}\?/.test(behind);
}

/** Sections that tell of what shall be or may come. */
const NOT_OF_THE_VISIT: ReadonlySet<SectionName> = new Set<SectionName>(['orders', 'goals', 'return-precautions']);

/** `Afraid to leak urine in public`, `worries that she may be bedbound`. */
const FEARED =
  /\b(?:(?:afraid|scared|fear(?:s|ful)?) (?:to|of|that|s?he)|worr(?:y|ies|ied) (?:that )?(?:s?he|they|pt|patient) (?:may|might|will|would|could))\b[^.;\n]{0,30}$/i;

/** `Handout on bowel incontinence given`. */
const HANDED_OUT =
  /\b(?:handouts?|brochures?|pamphlets?|booklets?|leaflets?|literature|fact sheets?|teaching sheets?|materials?|videos?) (?:given |provided |left |reviewed )?(?:on|about|re|regarding)\b[^.;\n]{0,40}$/i;

const STAY = '(?:hospital(?:i[sz]ation)?|inpatient|rehab\\w*|snf|irf|ltac\\w*|icu|ccu|er|ed)';
const EVENT = `(?:${STAY}|admission|surgery|operation|stroke|cva|amputation|stay)\\b`;
const OF_IT = '(?:(?:the|her|his|this|last|most|recent|acute|skilled) ){0,2}';
const WAS = '(?:had|was|were|needed|required|did|could|got|became|felt|developed|experienced|used|received)';
/** A time before the visit leads the clause (a stay, or what came before care began), or a stay that the words were the reason for. */
const ANOTHER_TIME = new RegExp(
  `(?:^|[;\\n]|[.,] )[ \\t]{0,4}(?:${[
    `(?:in|at|during|while (?:still )?(?:in|at)|upon arrival (?:at|to|in)|on (?:arrival|admission) (?:at|to|in)) ${OF_IT}${EVENT}[^.;:\\n]{0,20}?(?:: ?|\\b(?:s?he|they|pt|patient|client) ${WAS}\\b)`,
    `(?:prior to|before) ${OF_IT}${EVENT}`,
  ].join(
    '|',
  )})[^.;\\n]{0,50}$|\\b(?:hospitali[sz]ed|admitted to (?:the )?(?:hospital|icu)|(?:sent|went|taken|brought) to (?:the )?(?:hospital|er|ed)|seen in (?:the )?(?:er|ed))\\b[^.;\\n]{0,20}?\\b(?:with|for|due to|after|because of)\\b[^.;\\n]{0,30}$`,
  'i',
);
/** The same behind the words: `bedbound prior to surgery`, `confusion while in the hospital`. What came up there may well go on. */
const AT_ANOTHER_TIME = new RegExp(
  `^(?![^.;\\n]{0,40}\\b(?:acquired|developed|placed|inserted|began|started|sustained|from|after)\\b)[^.,;\\n]{0,30}\\b(?:(?:prior to|before) ${OF_IT}${EVENT}|(?:while|when) (?:in|at) ${OF_IT}${STAY}\\b|during ${OF_IT}(?:hospital|inpatient|rehab|snf) stay\\b)`,
  'i',
);
/** It has gone on since. */
const STILL =
  /\b(?:still|since|remains?|continu\w+|persist\w*|ongoing|now|current(?:ly)?|today|(?:came|went|sent|discharged|returned) home with|and (?:has|is)|present)\b/i;

/** `Dyspnea at rest: none`, `Colostomy with pink stoma? no`, `Fell on 11/02: denies`: the label's answer. */
const ANSWERED_NO =
  /^[^.;:?\n]{0,40}?(?:[:?]|\s[-–—](?=\s)) ?(?:[Nn]o?|NO|[Nn]one|NONE|[Dd]enie[sd]|[Nn]ever|[Nn]eg(?:ative)?|[Aa]bsent|[Nn]il|[Nn]\/?[Aa]|N\/A)(?: (?:noted|reported|present|observed|today|at this time))?(?=\s*(?:[.,;|\n]|$)| [A-Z][a-z])/;
const LONGEST_ANSWER = 80;
