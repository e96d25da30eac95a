import { pattern } from '../../pattern.ts';
import { allIn } from './find.ts';
import type { Reading } from './reading.ts';

/** Who, how old, of which history: what only a text about one person says. */
const WHO = pattern('i')`
  \b(?:he|she|him|his|her|hers|mrs?\.? [A-Z]|ms\.? [A-Z]|veteran)\b
  |\b\d{1,3}[\s-]?(?:y\/?o|y|yo|yrs?[\s-]old|years?[\s-]old|[MF])\b
  |\byou(?:['’]ve| have| had| were|['’]re| are)? (?:been |recently )?(?:diagnosed|admitted|treated|seen|hospitali\w+|in the hospital|had (?:surgery|an? ))\b
  |\byour (?:diagnos\w+|recent|surgery|operation|hospital (?:stay|visit)|results?|last visit|labs?|incision|new)\b(?! (?:is|may|should))
  |\byour (?:\w+ ){1,3}(?:is|are|was|were|came back) (?:low|high|elevated|normal|better|worse|up|down|stable|positive|negative|healing)\b
  |\bI (?:saw|spoke|reviewed|sent|want|recommend|started|stopped|changed|increased|called|visited|examined|do|don['’]t|agree|think)\b
  |\b(?:denies|c\/o|s\/p|h\/o|pmhx?|hx|presents (?:with|to|for|after)|presented|admitted|discharged|f\/u|dx(?:['’]d)?(?!\s*[|:])|diagnosed)\b
  |(?:^|["“:.;,\n]\s{0,3})(?:history of|positive for)\b|\b(?:was|were) treated with\b|\bnon-?smoker\b
  |(?:^|\n)\W{0,6}(?:dx|(?:\w+ ){0,2}diagnos[ei]s|assessment|impression|problems?(?: list)?|PMH|A\/P|A&P|HPI|CC|reason for \w+)\s?:(?!\s*(?:[☐□_]|\[ \]))
`;
/** What was found, done or measured, and where. */
const FOUND = pattern('i')`
  \b(?:
    a&o|aox\d|vss|afebrile|wnl|tolerat\w+|SN|lives|wears|today|LLE|RLE|RUE|LUE|BLE|BUE|hosp|hospitali[sz]ed|PTA|post-?op|POD ?\d*|WBAT|cont|sp
    |(?<!\b(?:until|if|when) )stable(?=\s*(?:[.,;)\n]|on\b|with\b|$))|improv(?:ed|ing)|(?<!\b(?:gets?|getting|becomes?|feel) )worse(?:ned)?(?! of)|progress(?:ed|ing)|resolved|persist(?:s|ed|ing)|residual
    |CGA|SBA|(?:min|mod|max) ?(?:A|assist|cues)|issued|instructed|verbalized|taught|dtr|daughter|son|wife|husband|spouse
    |(?<!\b(?:be|is|are|being|get|getting|or|and) )(?:changed|flushed|suctioned|drained|emptied|irrigated|packed|cleansed|cleaned|applied|removed|inserted|administered|drawn|completed|wrapped|measured|assessed|ambulated|transferred|performed|obtained)
    |indefinitely|lifelong|neg|nl|bedbound|homebound|deformit\w+|noted
  )\b
  |\b(?:left|right|bilateral|bilat|[RL]) (?:(?!to\b|of\b|side\b)[\w-]+ ){0,3}(?:
    hip|knee|foot|heel|ankle|leg|arm|hand|wrist|elbow|shoulder|breast|eye|ear|lung|kidney|toe|shin|calf|thigh|hemi\w*|side|upper|lower|lateral|medial|great|buttock|ischi\w+|troch\w+|femoral|humerus|femur
  )
  |\b[RL] (?=[a-z]{3})|\d(?:\.\d+)? ?x ?\d|\b[12]\d\d\/\d{2,3}\b|\d ?cm\b|\bBMI \d|\d ?lbs?\b(?!\s?(?:\/|in|per|a))
  |\b(?:SpO2|O2|EF|A1c|BP|HR|FBS|BS|BG|wt|weight|temp|INR|Cr|T)\s?(?:of|is|was|:|=)?\s?\d(?![^.;\n]{0,12}(?:-|–|:)\s?(?:call|hold|send|give|recheck))
  |\b(?:CT|MRI|US|x-?ray|CXR|EEG|EKG|echo|cultures?|UCx|biopsy|bx|cx|path(?:ology)?|margins|doppler|labs?)\b[^.;\n]{0,20}\b(?:neg|negative|normal|nl|clear|clean|pos|positive|showed|shows|grew|back)\b
  |\bon (?:IV |oral |po |home |low[- ]dose )?(?:[a-z]{4,}(?:mab|nib|pril|olol|artan|statin|xaban|mycin|cillin|oxacin|azole|trexate|cline|idone|pine|semide|formin)|cef\w+|home O2|home oxygen)\b
  |\b(?:mg|mcg|units|g|bid|tid|daily|q\d\w*|cipro \d+)\b[^.;\n]{0,20}\b(?:x ?\d|until|thru|through|since|started|held|stopped|increased|decreased)\b
  |\bsince (?:age|childhood|birth|(?:19|20)\d\d)\b|\bHH (?:for|PT|OT|SN|RN|nurs\w+|infusion|aide)\b
  |\bsats? (?:of |is |was )?\d\d\b(?!:)|\b\d+ ?(?:d|days?|wks?|weeks?|mos?|months?|yrs?|years?) (?:ago|old)\b|\b(?:last|this) (?:week|month|spring|summer|fall|winter|year)\b|\bx ?\d+ ?(?:d|days|wk|wks|weeks|mo|yrs?)\b
`;
/** `On Stelara`; `DISCHARGE SUMMARY`, `WOUND CLINIC 10/3`: the title of what is written about one. */
const TITLED = pattern()`
  \bon (?!Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[A-Z][a-z]{4,}
  |^[^\n]{0,50}\b(?:
    [Cc]linic|[Cc]onsult\w*|[Dd]ischarge|[Pp]rogress|[Oo]ffice|[Vv]isit|[Oo]perative|H&P|F2F|[Rr]eferral|[Tt]elehealth|[Ee]val\w*|SOC|ROC|[Rr]ecert\w*
    |CLINIC|CONSULT\w*|DISCHARGE|PROGRESS|OFFICE|VISIT|OPERATIVE|REFERRAL|TELEHEALTH|EVAL\w*|RECERT\w*
  )(?: (?:note|summary|report|letter|NOTE|SUMMARY|REPORT|LETTER))?[ \t,–-]*(?:\n|\d{1,2}\/)
  |^\W*(?:
    [Cc]ardio\w*|[Nn]euro\w*|[Ee]ndo(?:crin\w+)?|GI|ID|[Oo]nc(?:ology)?|[Hh]eme\w*|[Rr]enal|[Nn]ephro\w*|[Pp]ulm\w*|[Oo]rtho\w*|[Pp]sych\w*|[Rr]heum\w*
    |[Uu]ro(?:logy)?|PCP|PM&R|[Gg]eri\w*|[Hh]epatology|CARDIO\w*|NEURO\w*|ENDO(?:CRIN\w+)?|ONC(?:OLOGY)?|RENAL|NEPHRO\w*|PULM\w*|ORTHO\w*|RHEUM\w*|URO(?:LOGY)?|HEPATOLOGY
  )\s?[.:–-]
  |\b(?:since|until|thru|through|completed|removed|done|started|placed|began|on|from) \d{1,2}\/\d{1,2}\b
  |\b(?:surgery|SURGERY|DOS|DOB|[Aa]dmit(?:ted)?|[Dd]ischarged?|SOC|[Oo]nset|[Ss]een)\W{0,3}(?:on )?\d{1,2}\/\d{1,2}
`;
/** The patient by his noun: a text for everybody may call its reader or anybody so. */
const PATIENT = pattern('g')`
  (?<!\b(?:[Aa]ny|[Ee]ach|[Ee]very|[Aa]ll|[Ii]f|[Ii]f the|[Ii]f an?|[Aa]n?|[Yy]our|[Nn]on|[Pp]er|[Oo]n|[Cc]all) )\b(?:
    [Pp]t|[Pp]atient|[Cc]lient|[Rr]esident|PATIENT|CLIENT|RESIDENT
  )(?:['’]s)?\b(?!['’]?s?\s(?:
    shall|must|should|may|will be|care|education|safety|portal|information|satisfaction|days|teaching|rights
  )\b)
`;
/** What is said to anybody, or of many: the reader, the plural, rules. */
const OF_MANY = pattern('gi')`
  \b(?:
    you|your|yours|yourself|(?<!\d )(?:patients|pts|clients|residents)|people|persons|individuals|adults|employees|learners?
    |attendees|members|americans|beneficiaries|enrollees|loved ones|candidates|applicants?|anyone|anybody|whoever|everyone|everybody|those who|staff
    |(?:any|each|every|if(?: (?:the|a|your))?) (?:patient|client|resident|person|employee)s?
    |(?:patient|client|resident|employee)s? (?:shall|must|should|may|will be)|shall
  )\b(?!\s?@)
`;
const ENOUGH = 2;
/** So often it is said of many that a patient named by the noun alone is anybody. */
const PLAINLY = 5;
/** Words by which sentences say what holds of many, or define: a note says what was found, and has few of them. */
const GENERAL = pattern('gi')`
  \b(?:
    may|can|should|must|could|might|usually|often|sometimes|include[sd]?|such as|causes?|is an?|are|refers? to|common|most|many|some
    |these|those|they|their|your?|people|patients|adults|children|shall|staff|clients|residents|participants|persons|individuals
    |employees|members|anyone|is the (?:most|main|usual)|leads? to|predispos\w+|occurs?|is seen in|randomi[sz]ed|cohort|odds|requirements?
    |objectives?|methods
  )\b
`;
/** What only a note about one person has, however much it tells of many beside it. */
const OF_THIS_ONE = pattern('i')`
  \b\d{1,3}[\s-]?(?:y\/?o|y|yo|yrs?[\s-]old|years?[\s-]old|[MF])\b
  |\b(?:denies|c\/o|s\/p|h\/o|pmhx?|hx|f\/u|dx(?:['’]d)?|SN|LLE|RLE|today)\b
  |(?:^|\n)\W{0,6}(?:dx|(?:\w+ ){0,2}diagnos[ei]s|assessment|impression|problems?(?: list)?|PMH|A\/P|A&P|HPI|CC|reason for \w+)\s?:(?!\s*(?:[☐□_]|\[ \]))
  |\byou(?:['’]ve| have| had| were|['’]re| are)? (?:been |recently )?(?:admitted|treated|seen|hospitali\w+|in the hospital|had (?:surgery|an? ))\b
  |\bI (?:saw|spoke|reviewed|sent|want|recommend|started|stopped|changed|increased|called|visited|examined|agree|think)\b
  |\b\d{1,2}\/\d{1,2}\/(?:\d{4}|\d\d)\b|\bM(?:r|rs|s)\. [A-Z]|\b[12]\d\d\/\d{2,3}\b
`;
/** A text of fewer general words is too short to tell: `Legs are swollen. Sugars are often high. Should see podiatry.` is a note. */
const LEAST_GENERAL = 8;
/** Fewer are enough where a text says what something is: `Croup is an infection of …`, `Symptoms include …`. */
const LEAST_BESIDE_DEFINITION = 3;
const DEFINES = pattern('i')`
  \b(?:is|are) (?:an?|the|any|one of) (?:[a-z-]+ ){0,3}?(?:
    condition|disease|disorder|infection|syndrome|illness|type|kind|form|group|term|name|inflammation|set of|loss of|lack of
  )s?\b
  |\brefers? to\b|\b(?:is|are) (?:usually |often |most often |commonly )?(?:caused|defined|characterized|diagnosed) (?:by|as)\b
  |\b(?:signs|symptoms|causes|risk factors|treatments?|complications) (?:of [\w-]{3,30} )?(?:may |can |often |usually )?(?:include|depend)\b
  |\bmethods:|\brandomi[sz]ed\b
`;
/**
 * So many times more often does a text speak of many than of one. Of 466 notes for tuning and 3,056 public ones none is so; of 107
 * leaflets of public institutes, drawn at random, 102 are (2026-11-28).
 */
const FAR_MORE = 2.5;

/**
 * Whether a text tells of no one person: it speaks to its reader or of many, and says not who, not what was found, done or measured, nor on
 * which side. Leaflets, rules, minutes, advertisements and courses do so; diseases that they name are nobody's.
 */
export function isForAnybody({ text }: Reading): boolean {
  if (speaksInGeneral(text)) return true;
  if (WHO.test(text) || FOUND.test(text) || TITLED.test(text)) return false;
  const many = allIn(text, OF_MANY).length;
  return many >= (allIn(text, PATIENT).length > 0 ? PLAINLY : ENOUGH);
}

/** Whether a text speaks in general, as leaflets, textbooks and rules do: what holds of many outweighs what tells of one by far. */
function speaksInGeneral(text: string): boolean {
  const general = allIn(text, GENERAL).length;
  const least = DEFINES.test(text) ? LEAST_BESIDE_DEFINITION : LEAST_GENERAL;
  if (general < least || OF_THIS_ONE.test(text)) return false;
  return general >= FAR_MORE * (signsOfOne(text) + 1);
}

function signsOfOne(text: string): number {
  return [WHO, FOUND, TITLED, PATIENT].reduce((sum, signs) => sum + allIn(text, signs).length, 0);
}

/** How often a text tells of one person, and how often of many. */
export function toldOf(text: string): { one: number; many: number } {
  return { one: signsOfOne(text), many: allIn(text, GENERAL).length };
}
