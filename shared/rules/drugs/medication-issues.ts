import { pattern } from '../../pattern.ts';
import type { Facts, Paper } from '../facts.ts';
import { againstAnswer, notesOfAssessment } from '../papers/assessed-visit.ts';
import { clauseOf, isReadable, type Statement, sentenceOf, statements } from '../papers/statements.ts';
import type { Said } from '../rule.ts';
import { usesOf } from './drug-indications.ts';

/**
 * Issues of medications that notes tell of, against M2001 (any found), M2003 (physician reached and done by midnight of the next day)
 * and M2005 (the same, each time since the start). What is clinically significant is the clinician's to judge: an issue counts only
 * where the note has the provider told of it.
 */

const DRUGS =
  /\b(?:meds?|medications?|drugs?|bottles?|doses?|dosing|dosage|therapy|duplicat\w+|interactions?|warfarin|coumadin|insulin|metoprolol|lisinopril|ibuprofen|nsaids?|otc|regimen|beta[- ]blockers?|reconcil\w+|scripts?|rx|prescriptions?)\b/i;
/** An issue by its name, found and not looked for. */
const ISSUE = pattern('i')`
  \b(?:
    (?:duplicat\w+ (?:therapy|medications?|drugs?|orders?|beta[- ]blockers?|bottles?|\w+)|(?:drug|medication|med)[- ](?:drug )?(?:interactions?|discrepanc(?:y|ies)|issues?|errors?)|adverse (?:drug )?reactions?|wrong dos(?:e|age)|therapeutic duplication|omitted medications?)
      (?: \w+){0,2}? ?(?:was |were |is |are )?(?:identified|found|noted|discovered|present|reported|detected)
    |(?:identified|found|noted|discovered|detected)(?: (?:an?|the|possible|potential|actual|clinically|significant|serious|major|pt|patient|in home|two|2))*
      (?:duplicat\w+|(?:drug|medication|med)[- ](?:drug )?(?:interactions?|discrepanc(?:y|ies)|issues?|errors?)|adverse (?:drug )?reactions?|wrong dos(?:e|age)|therapeutic duplication)
    |(?:found|noted|discovered|identified) (?:pt|patient|her|him|that (?:pt|patient|she|he))(?: (?:is|was|to be|still))* (?:taking|using)
    |interactions? (?:\w+ )?(?:noted|found|identified|flagged|detected)(?: (?:between|with|of)| *[:;.,])|interactions? between [\w\s,/-]{3,40}? (?:noted|found|identified|flagged|detected)
    |discrepanc(?:y|ies)(?: (?:noted|found|identified|between)\b| ?[:–-] )
    |bottles of both|allerg(?:y|ic) to [\w\s,/-]{2,40}? (?:and|but|yet)(?: (?:is|was|has|been))* (?:taking|prescribed|discharged (?:on|with)|ordered|given|started on)
    |(?:prescribed|discharged (?:on|with)|taking|given|ordered) [\w\s,/-]{2,40}? (?:despite|with) (?:an? |known |documented )*allergy
    |(?:never|not) (?:given|filled|picked up|received|provided)(?: an?| the| any)* (?:script|rx|prescription|refill)|no (?:script|rx|prescription) (?:for|given|sent)
    |(?:conflicting|contradict\w+|differing|discrepant) (?:orders?|doses?|dosages?|instructions?|lists?)|(?:contraindicated|expired) (?:med\w*|drugs?|with)
    |(?:is |was |still |been )*taking both
  )\b
`;
/** There is none, it is taught about, or feared. */
const NO_ISSUE =
  /\b(?:no|none|without|denies|not|negative for|if|when|risk|potential side effects?|teach\w*|taught|instruct\w*|educat\w*|history|hx|hospital\w*|prior|previous\w*)\b/i;

/** The provider was told or asked. */
const TOLD = pattern('i')`
  \b(?:
    (?:md|dr\.?|doctor|physician|provider|pcp|np|pa|prescriber|cardiolog\w+|neurolog\w+|nephrolog\w+|surgeon|office)(?:['’]s)?(?: \w+){0,3}? (?:was |were )?(?:notified|called|phoned|contacted|reached|informed|aware|alerted|paged|faxed)
    |(?:notified|notify|called|phoned|telephoned|contacted|reached|informed|alerted|paged|faxed|messaged|spoke (?:with|to)|left (?:a )?(?:vm|voice ?mail|message)\b[^.;\n]{0,15}(?:for|with|at)) (?:the |his |her )?(?:md|dr\b|doctor|physician|provider|pcp|np|prescriber|cardiolog\w+|neurolog\w+|nephrolog\w+|surgeon|office)
    |(?:vm|voice ?mail|message) left (?:for|with|at)|(?:calls?|t\/?c|tc|message|msg|fax|text)(?: (?:was|were|has been))?(?: (?:placed|made|sent|out|in))? to (?:the |his |her )?(?:md|dr\b|doctor|physician|provider|pcp|np|prescriber|cardiolog\w+|neurolog\w+|nephrolog\w+|surgeon|office)
  )
`;
/** No answer yet. */
const WAITS = pattern('i')`
  \b(?:
    (?:has|have|had) (?:not|n['’]t|yet to|still not) (?:yet )?(?:called|call|returned|return|responded|respond|replied|reply|gotten back|answered)
    |(?:hasn|haven|didn)['’]t (?:yet )?(?:called|call|returned|return|responded|respond|replied|reply|answered)
    |(?:did|does) not (?:call back|return|respond|reply|answer|pick up)|phone tag|unanswered|unable to reach|(?:could|can) ?not reach
    |no (?:call ?back|return(?:ed)? call|response|reply|answer|orders?)(?: \w+){0,3}?(?: (?:yet|received|from|so far|as of|to date)|(?=[.;,\n]|$))
    |(?:await\w*|waiting (?:for|on)|pending) (?:a |the |md |physician )*(?:call ?back|return call|response|reply|answer|new orders?|orders?|clarification)
    |still (?:awaiting|waiting|pending|no)
  )\b
`;
/** Answered and acted on, at once. */
const DONE = pattern('i')`
  \b(?:
    (?:verbal |telephone |phone |new )?(?:orders?|v\.?o\.?|t\.?o\.?)(?: \w+){0,2}? (?:received|obtained|given|taken|to (?:stop|hold|d\/c|discontinue|change|decrease|increase|reduce|resume))
    |(?:received|obtained) (?:verbal |telephone |phone |new |an? )*(?:orders?|v\.?o\.?)
    |(?:md|dr\.? ?\w+|physician|provider|pcp)(?: \w+){0,3}? (?:stopped|discontinued|d\/c['’]?d|changed|decreased|increased|adjusted|reduced|held)
    |torb|read back
  )\b
`;
const AT_ONCE =
  /\b(?:during (?:the |this )?visit|same[- ]day|today|while (?:\w+ )?in (?:the )?home|at (?:this|the) visit|immediately|right away|before leaving|by phone)\b/i;

/** The items with what each answer says. */
const NO_ISSUE_FOUND = 'no issues found during the review';
const IN_TIME = 'the physician was reached and what was ordered was done by midnight of the next day';
const NOT_IN_TIME = 'the physician was not reached, or what was ordered was not done, by midnight of the next day';

/** Words of the notes of the assessment against M2001 and M2003, and of the notes since the start against M2005. */
export function* medicationIssues(facts: Facts): Iterable<Said> {
  const notes = notesOfAssessment(facts);
  yield* unfound(facts, 'M2001', 0, NO_ISSUE_FOUND, notes);
  yield* waiting(facts, 'M2003', notes);
  const done = toldAndDone(facts, notes);
  const said = facts.oasis('M2003');
  if (said && facts.answer('M2003') === 0 && done && !statements(facts, notes, WAITS, 'any')[0])
    yield againstAnswer('M2003', said.at, `M2003 is 0 (${NOT_IN_TIME})`, done);
  const since = notesSinceStart(facts);
  yield* unfound(
    facts,
    'M2005',
    9,
    'no potential clinically significant medication issue since the start or resumption of care',
    since,
  );
  yield* waiting(facts, 'M2005', since);
}

/** An issue of which a provider was told, and the answer says that there was none. */
function* unfound(facts: Facts, item: string, none: number, means: string, notes: readonly Paper[]): Iterable<Said> {
  const said = facts.oasis(item);
  if (!said || facts.answer(item) !== none) return;
  const found = issuesIn(facts, notes).find(isTold);
  if (found) yield againstAnswer(item, said.at, `${item} is ${none} (${means})`, found);
}

/** "Yes, in time", and a note on or after the day of the assessment still waits for the answer. */
function* waiting(facts: Facts, item: string, notes: readonly Paper[]): Iterable<Said> {
  const said = facts.oasis(item);
  const day = facts.assessment.completed?.value;
  if (!said || facts.answer(item) !== 1 || day === undefined) return;
  const late = notes.filter(({ date, text }) => date !== undefined && date >= day && !DONE.test(text));
  const found = statements(facts, late, WAITS, 'any').find((one) => isOfDrugs(one) && isTold(one));
  if (found) yield againstAnswer(item, said.at, `${item} is 1 (${IN_TIME})`, found);
}

/** An issue, the provider's answer to it, and that it was at once. */
function toldAndDone(facts: Facts, notes: readonly Paper[]): Statement | undefined {
  return statements(facts, notes, DONE, 'any').find((one) => {
    const { before, own, behind } = sentenceOf(one);
    const near = one.paper.text.slice(Math.max(0, one.mention.span.start - REACH), one.mention.span.start);
    return AT_ONCE.test(`${before}${own}${behind}`) && ISSUE.test(near);
  });
}

const REACH = 250;

/** A provider was told or asked in the words around. */
function isTold({ paper: { text }, mention: { span } }: Statement): boolean {
  return TOLD.test(text.slice(Math.max(0, span.start - REACH), span.end + REACH));
}

function issuesIn(facts: Facts, notes: readonly Paper[]): Statement[] {
  return statements(facts, notes, ISSUE, ['affirmed', 'historical']).filter(
    // Who speaks with whom is an interaction too.
    (one) =>
      !NO_ISSUE.test(clauseOf(one)) &&
      (!/^(?:interaction|discrepanc)/i.test(one.mention.span.text) || namesDrug(clauseOf(one))),
  );
}

function namesDrug(clause: string): boolean {
  return DRUGS.test(clause.replace(/interactions?|reconcil\w+/gi, '')) || usesOf(clause).length > 0;
}

const OF_OTHER_THINGS =
  /\b(?:frequenc\w+|visits?|wounds?|supplies|referral|dme|labs?|refill\w*|evaluation|eval|x-?ray)\b/i;

/** The sentence, or the one before it, is about medications. */
function isOfDrugs(one: Statement): boolean {
  const {
    paper,
    mention: { sentence },
  } = one;
  const near = paper.text.slice(Math.max(0, sentence.start - REACH), sentence.end);
  return !OF_OTHER_THINGS.test(clauseOf(one)) && (DRUGS.test(near) || usesOf(near).length > 0);
}

/** Readable notes of clinicians from the start of care to the end of the assessment. */
function notesSinceStart(facts: Facts): Paper[] {
  const from = facts.assessment.resumption?.value ?? facts.assessment.startOfCare?.value;
  const to = facts.assessment.completed?.value;
  if (from === undefined || to === undefined) return [];
  return facts.papers.filter(
    (paper) =>
      (paper.type === 'visit-note' || paper.type === 'therapy-evaluation' || paper.type === 'other') &&
      isReadable(paper) &&
      paper.date !== undefined &&
      paper.date >= from &&
      paper.date <= to,
  );
}
