import { pattern } from '../../pattern.ts';
import { isIn, matchesIn } from './find.ts';
import { toldOf } from './for-anybody.ts';
import { isListOfPeople } from './lists-of-people.ts';
import type { Reading } from './reading.ts';
import { beginsWithWhatWasDone } from './title.ts';

/** The note says of itself that it is not about the patient in whose chart it stands. */
const NOT_OURS = pattern('i')`
  \b(?:quiz|answer) key\b|\bnot (?:an? )?(?:our|agency) (?:pts?|patients?|clients?)\b|\bno (?:pt|patient) contact\b
  |\breason codes:|\bprotocol (?:excerpt|pasted|copy)\b|\bexcerpt pasted\b
  |\b(?:menu|template|pick ?list)\b[^.\n]{0,20}\b(?:system default|unedited)\b|\bdefault (?:menu|list)\b
  |\bsaved (?:by|in) (?:mistake|error)\b|\b(?:aide|employee|staff) health (?:form|screen|record|questionnaire)\b
  |\bnot (?:assigned|related|applicable|specific) to this (?:patient|pt|client|chart)\b
  |\bfor (?:the )?survey binder\b|\breferral (?:was )?(?:declined|rejected|refused by agency|returned to)\b
  |\bno chart (?:opened|exists|was opened|yet)\b|\bno (?:patient|pt) identifiers\b
  |\bno patient (?:information|info|data|PHI)\b[^.\n]{0,20}\b(?:exchanged|shared|discussed|disclosed)\b
  |\bdictation test\b|\btesting (?:the |my )?(?:new )?(?:microphone|mic|dictation)\b
  |\btest (?:note|entry|patient)\b(?=[^.\n]{0,40}\b(?:delete|disregard|ignore))
  |\b(?:loaded|pasted|uploaded|scanned|filed) (?:in(?:to)? [\w ]{0,24})?(?:by|in) (?:mistake|error)\b
  |\bnot this (?:chart|patient|pt|record)\b
  |\b(?:
    photos?|pictures?|labs?|results?|records?|charts?|faxe?s?|reports?|notes?|documents?|images?|orders?|these|they
    |it
  )\b[^.\n]{0,25}\bbelong(?:s|ed)? to (?:another|an? different|the wrong) (?:patient|person|pt|client)\b
  |\bcase study\b
  |\b(?:referral|order|fax|script|prescription)\b[^.\n]{0,15}\b(?:meant|intended) for (?:another|an? different)\b
  |\bon (?:a |the )?man(?:ikin|nequin|nikin)s?\b|\(no (?:pt|patient)\)|\bworksheet \(?training\b
  |\bdo not use for billing\b|\bappl(?:y|ies) to (?:all|every) (?:clients?|patients?|pts?|residents?)\b
  |\bwrong (?:pt|patient|chart)(?:['’]s)? (?:\w+ )?(?:attached|sent|faxed|scanned)\b
  |\bno (?:pts?|patients?) (?:were |was )?(?:discussed|seen|present)\b|\b(?:not (?:our|your) patient)\b
  |\b(?:called|phoned|faxed|wrote) (?:us )?(?:with|about|re:?|for) (?:the )?wrong (?:pt|patient)\b|\bnot (?:the )?(?:pt|patient)\)|\bwrong[- ](?:chart|patient) (?:note|entry)\b
  |\b(?:please )?disregard (?:all|this note|this entry|the (?:below|above)|everything)\b
  |\bnone (?:of (?:these|them) )?(?:are|is) (?:this|our) patients?\b
  |\b(?:today['’]s|this) (?:call|visit|contact|letter) (?:is|was) (?:an? )?(?:\w+ )?bereavement\b
`;
/** `Dictated in the wrong chart`, at the beginning of a sentence or of `this note`. */
const IN_WRONG_CHART = pattern('i')`
  (?:
    ^|[.;:!\n]
    |\b(?:this|the above|above|preceding|previous) (?:\w+ )?(?:note|entry|dictation|documentation)(?: was)?
  )[ \t]{0,3}(?:error:? )?(?:dictated|charted|entered|documented|filed|scanned) (?:in|into|on|under) (?:the )?wrong (?:chart|patient|record)(?:['’]s (?:chart|record))?\b
`;
const WRONG_CHART = /\bwrong (?:chart|patient|record)/i;
/** A guide to a note: line upon line of what is to be asked and written down. */
const TO_WRITE =
  /(?:^|\n)[ \t•*-]{0,8}(?:document|inquire|describe|record) (?:specific|all|any|the|current|prior|about|location|presence|whether|if)\b/gi;
const MOST_OF_A_NOTE = 2;
/** `Discharge Summary Template`, and what is to be filled in (`[Last, First]`) or chosen. */
const TEMPLATE_TITLE = /^[\s\S]{0,160}\btemplates?\b/i;
const TO_FILL_IN = /\[(?!x\])[A-Za-z][^\][\n]{3,90}\]|\b(?:select as applicable|use the below template)\b/gi;
/** Papers of the agency, by their title: `Infection control log`, `Drill report`. */
const OF_AGENCY = pattern('i')`
  ^\W*(?:
    (?:safety|utili[sz]ation|credential\w*|infection control|formulary|P&T) committee|CME\b
    |continuing (?:medical )?education|certificate of (?:attendance|completion)
    |prior auth(?:ori[sz]ation)?\b[^\n]{0,60}\bcriteria\b|journal club|grand rounds|morbidity (?:and|&) mortality
    |M ?& ?M conference|infection (?:control|surveillance) (?:log|report|data)|QAPI
    |(?:infection control )?(?:(?:annual|yearly|quarterly|monthly|mandatory|staff|agency) ){0,2}in-?service
    |staff (?:meeting|education|training|inservice)
    |(?:annual |yearly )?competency (?:validation|checklist|skills|assessment|test)|(?:annual|yearly) competency
    |skills (?:fair|competency)
    |(?:fire |emergency |code )?drill (?:report|log)|(?:intake|referral|call)(?: call)? log
    |formulary (?:update|change)|policy (?:update|change)|product (?:trial|recall|update)|recall notice
    |(?:weekly )?(?:IDT|IDG|team|staff) (?:\w+ )?agenda|marketing (?:visit|log|call)s?
    |policy (?:acknowledge?ment|attestation)|policy (?:no\.?|#|\d|and procedure)|procedure manual
    |voice ?mail (?:transcript|message)
    |(?:payer|payor|insurance|coverage|denial) (?:notice|letter|determination|criteria)
    |(?:clinical )?trial (?:pre-?)?screen\w*|research (?:screening|recruitment)|exposure log
    |(?:vehicle|supply|bag|trunk|car stock)\b[^\n:]{0,20}\b(?:audit|inventory|count)|(?:chart )?label sheet
    |(?:staff|team|morning|daily) huddle|(?:DME|equipment) (?:return|pick-?up|retrieval)|returned mail|mail returned
    |caregiver assessment(?= \([^)\n]*not (?:the )?(?:pt|patient))|incident (?:\/|and|or) staff|staff note
    |bereavement (?:call|visit|contact|mailing|note|follow-?up)|(?:wellness: )?community (?:\w+ )?screening
  )\b
`;
/** Titles of such papers that are words of notes too: `BP clinic`, `Scheduling: SN 2w4`, `Supply order`. */
const OF_AGENCY_OR_NOTE = pattern('i')`
  ^\W*(?:
    quality committee|scheduling|staffing|caseload|census|huddle|(?:clinical )?(?:record|chart) audit|peer review|newsletter
    |quality(?=(?: review| improvement)?\s*:)|(?:informed )?consent (?:and|for|form|to)
    |(?:flu|vaccin\w+|immunization|blood pressure|BP|COVID(?:-19)?)(?: ?\/ ?[\w-]+)? clinic
    |supply (?:order|requisition|request)|benefits? (?:counsel\w+|review)(?: only)?|resource (?:list|guide|directory)
    |(?:patient |client |member )?satisfaction survey
  )\b
`;
/** A class, a clinic for many, a meeting. */
const MANY = /\b\d+ (?:attendees|participants|residents (?:seen|attended)|people attended)\b|\bmeeting minutes\b/i;
/** What a note about one patient says of him; a patient may come to a class too. */
const OF_ONE = /\b(?:pt|patient|client|resident|he|she|his|her|mrs?|ms)\b/i;

/** Whether a note says of itself that it is about no patient, or about another one than the chart's. */
export function isAboutNobody(reading: Reading): boolean {
  const { text } = reading;
  return (
    isIn(reading, NOT_OURS) ||
    (isIn(reading, WRONG_CHART) && IN_WRONG_CHART.test(text)) ||
    // Told by the first word, or begun by words of most notes: nothing is won by looking into the index first.
    OF_AGENCY.test(text) ||
    (OF_AGENCY_OR_NOTE.test(text) && isOfAgency(text)) ||
    isListOfPeople(reading) ||
    (isIn(reading, MANY) && !OF_ONE.test(text)) ||
    matchesIn(reading, TO_WRITE).length > MOST_OF_A_NOTE ||
    (TEMPLATE_TITLE.test(text) && matchesIn(reading, TO_FILL_IN).length > MOST_OF_A_NOTE)
  );
}

/** `Consent for treatment signed`, and a first line like a paper's above what is told of one person (`BP clinic`) make none of it. */
function isOfAgency(text: string): boolean {
  if (beginsWithWhatWasDone(text)) return false;
  const { one, many } = toldOf(text.slice(/^\s*[^\n]*/.exec(text)?.[0].length));
  return one <= many;
}
