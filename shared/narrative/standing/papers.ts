import { pattern } from '../../pattern.ts';
import { toldOf } from '../reading/for-anybody.ts';
import type { Reading } from '../reading/reading.ts';
import type { Sentence } from '../reading/sentence.ts';
import { titleOf } from '../reading/title.ts';

/** Nouns for papers that are written for everybody, or wait to be filled in. */
const PAPER = pattern('i')`
  \b(?:
    polic(?:y|ies)|guidelines?|criteria|notice|leaflet|handouts?|brochure|flyer|pamphlet|booklet|newsletter
    |bulletin|memo(?:randum)?|announcement|article|questionnaire|survey|quiz|FAQ
    |(?:fact|tip|cheat|teaching|info(?:rmation)?) sheet|worksheet|job aid|curriculum|lesson|agenda
    |roster|inventory|requisition|price list
    |clinical pathway|correction scale|lab reference|directory|waiver|agreement|consent
    |acknowledge?ment|disclosure|authorization|release of information|transcript|voice ?mail|in-?service
    |webinar|orientation|competenc(?:y|ies)
    |(?:pre-?)?screening (?:form|sheet|tool|questionnaire)|pre-?screen|eligibility|benefits?
    |(?:blank|unused|sample) (?:form|template)|staff (?:note|meeting)|bulletin board|poster|website|web page|podcast
  )\b
`;
/** In titles of papers, and in what is done for one: `Annual TB training`, `Gait training`. */
const OF_CARE_TOO =
  /\b(?:protocol|training|drill|recall|log|minutes|library|menu|catalog(?:ue)?|permission|coverage|case conference|care pathway|standing orders|sliding scale|algorithm|flow ?chart|annual risk assessment|normal (?:findings|ranges?|values)|quick reference|telephone triage|(?:immuni[sz]ation|vaccin\w+) record|risk calculator|quick (?:list|start)|module \d)\b/i;
/** So plainly for everybody that nothing else in the title makes it one patient's. */
const FOR_ALL = pattern('i')`
  \binformation for (?:patients|families|caregivers|clients|residents)\b
  |\bpatient information (?:sheet|leaflet|handout)\b
  |\b(?:handout|leaflet|brochure|pamphlet|flyer|newsletter|(?:fact|tip|info(?:rmation)?) sheet)\b
  |\btip of the (?:day|week|month)\b|\bfrequently asked questions\b|\bFAQs?\b|\blectures?\b|\badmission packet\b|\bprotocol synopsis\b|^\W*order ?sets?\s?:|\b(?:education|care plan|template|note) library\b
  |^\W*(?:quality )?measure\s?:|\bjob (?:posting|description)\b
  |\b(?:full|part)[- ]time\s*$|^\W*(?:study |clinical |coding )(?:protocol|guide|tips?)\b
  |\b(?:nomogram|glossary|formulary|handbook|primer|syllabus|toolkit|tutorial|rubric|curriculum|scorecard|quiz|codebook|pearls)\b
  |\bboxed warnings?\b|\b(?:drug|prescriber|safety) (?:alert|update)\b|\bquick (?:pick|guide)\b|\b(?:prognosis|pocket|reference|field|user|study|teaching) guide\b|\bguide (?:to|for)\b
  |\breference (?:ranges?|values|card|sheet)\b|\babstraction tool\b|\brisk (?:index|score sheet)\b
  |\b(?:discharge|admission|eligibility|inclusion|exclusion|coverage|referral) criteria\b
  |^\W*(?:what|why|how|when|who|where|can|should|do|does|is|are|am)\b(?![^\n?]*\b(?:today|here|now|brings?|feeling)\b)[^\n?]*\b(?:you|your|I|my|me|us|we)\b[^\n?]*\?\s*$
  |\bwhat you (?:need|should) (?:to )?know\b|\b(?:journal club|grand rounds)\b
`;
/** In the title of what tells of one patient. */
const OF_PATIENT = pattern('i')`
  \b(?:
    referral|intake|orders?|admission|assessments?|evaluations?|visit|problems?|diagnos\w+|med(?:ication)?s?|wound
    |transfer|history|H&P|certif\w+|recert\w*|plan of care|POC|physician|consult\w*|discharge|progress|summary|OASIS
    |SOC|ROC|F2F|face|follow|clinic|nephrology|cardiology|oncology|letter|note(?!\s*\()|report
  )\b
`;
/** Who a sentence of such a paper has to name. */
const NAMES_HIM =
  /\b(?:pt|patient|client|resident|he|she|him|his|her|mrs?|ms|veteran|\d{1,3}[\s-]?(?:y\/?o|yr|year)s?[\s-]old)\b/i;
const STATED: ReadonlySet<string> = new Set(['diagnoses', 'assessment', 'reason', 'pmh', 'hpi', 'course']);

/** How plainly a title is a paper's. */
type Kind = 'for all' | 'paper' | 'of care too';

function kindOf(title: string): Kind | undefined {
  if (FOR_ALL.test(title)) return 'for all';
  if (OF_PATIENT.test(title)) return undefined;
  if (PAPER.test(title)) return 'paper';
  return OF_CARE_TOO.test(title) ? 'of care too' : undefined;
}

/** What a text has to tell of so that it is what its title says: the less plain that is, the less of one person. */
const MAY_BE: Readonly<Record<Kind, (told: { one: number; many: number }) => boolean>> = {
  'for all': ({ one, many }) => one < 2 || one <= many,
  paper: ({ one, many }) => one <= many,
  'of care too': ({ one, many }) => one < many,
};

const papers = new WeakMap<Reading, boolean>();

/** Whether a note is by its title a paper for everybody, and not about one patient. */
function isPaper(reading: Reading): boolean {
  const held = papers.get(reading);
  if (held !== undefined) return held;
  const title = titleOf(reading.text);
  const kind = title === undefined ? undefined : kindOf(title);
  const is =
    isSheet(reading.text) ||
    // What the title itself has (`SN ORIENTATION`) tells of nobody.
    (kind !== undefined && MAY_BE[kind](toldOf(reading.text.slice(title?.length))));
  papers.set(reading, is);
  return is;
}

/** `Competency eval for new LPN: trach suction – met`. */
const OF_STAFF =
  /^(?:annual |skills? )?(?:competenc(?:y|ies)|skills? (?:check\w*|lab|fair)|orientation|in-?service|audit|training)\b.*\b(?:LPN|RN|LVN|HHA|CNA|aides?|staff|nurses?|employees?|hires?)\b/i;

/** `Drug info sheet — Metoprolol. Used for …`: its kind before a dash or colon, and the text on the same line. */
function isSheet(text: string): boolean {
  const label = /^\s*([A-Z][\w ,/&’'-]{4,50}?)(?: [–—-] |:)/.exec(text.slice(0, 80))?.[1];
  return label !== undefined && (/\b(?:fact|tip|info(?:rmation)?) sheet$/i.test(label) || OF_STAFF.test(label));
}

/**
 * Whether what is named stands in a paper for everybody (`POLICY`, `LEAFLET`, `SCREENING FORM`), in a sentence that does not
 * speak of the patient: people at large have it, or nobody.
 */
export function isOfPaper(reading: Reading, sentence: Sentence): boolean {
  if (!isPaper(reading) || STATED.has(sentence.section.name)) return false;
  return !NAMES_HIM.test(reading.text.slice(sentence.start, sentence.end));
}
