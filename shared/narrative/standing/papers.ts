import { pattern } from '../../pattern.ts';
import type { Reading } from '../reading/reading.ts';
import type { Sentence } from '../reading/sentence.ts';

/** No title is longer. */
const LONGEST = 80;
/** Nouns for papers that are written for everybody, or wait to be filled in. */
const PAPER = pattern('i')`
  \b(?:
    polic(?:y|ies)|protocol|guidelines?|criteria|notice|leaflet|handouts?|brochure|flyer|pamphlet|booklet|newsletter
    |bulletin|memo(?:randum)?|announcement|article|questionnaire|survey|quiz|FAQ
    |(?:fact|tip|cheat|teaching|info(?:rmation)?) sheet|worksheet|job aid|curriculum|lesson|lecture|agenda|minutes
    |roster|inventory|catalog(?:ue)?|requisition|price list|directory|library|menu|waiver|agreement|consent
    |acknowledge?ment|disclosure|authorization|permission|release of information|transcript|voice ?mail|in-?service
    |webinar|training|orientation|competenc(?:y|ies)|drill|recall|log
    |(?:pre-?)?screening (?:form|sheet|tool|questionnaire)|pre-?screen|eligibility|coverage|benefits?
    |(?:blank|unused|sample) (?:form|template)|staff (?:note|meeting)|bulletin board|poster|website|web page|podcast
  )\b
`;
/** So plainly for everybody that nothing else in the title makes it one patient's. */
const FOR_ALL = pattern('i')`
  \binformation for (?:patients|families|caregivers|clients|residents)\b
  |\bpatient information (?:sheet|leaflet|handout)\b
  |\b(?:handout|leaflet|brochure|pamphlet|flyer|newsletter|(?:fact|tip|info(?:rmation)?) sheet)\b
  |\btip of the (?:day|week|month)\b|\bfrequently asked questions\b|\bFAQs?\b|\b(?:clinical|care) pathway\b|\border ?sets?\b
  |\bstanding orders\b|\b(?:correction|sliding) scale\b|\btelephone triage\b|\b(?:lab|quick) reference\b
  |\badmission packet\b|\b(?:immuni[sz]ation|vaccin\w+) record\b|^\W*(?:quality )?measure\s?:|\bjob (?:posting|description)\b
  |\b(?:full|part)[- ]time\s*$|^\W*(?:study |clinical |coding )(?:protocol|guide|tips?)\b
  |\b(?:algorithm|nomogram|glossary|formulary|handbook|primer|syllabus|toolkit|tutorial|rubric|curriculum|flow ?chart|scorecard|quiz|codebook|pearls)\b
  |\bboxed warnings?\b|\b(?:drug|prescriber|safety) (?:alert|update)\b|\bmodule \d|\bquick (?:pick|guide|list|start)\b|\b(?:prognosis|pocket|reference|field|user|study|teaching) guide\b|\bguide (?:to|for)\b
  |\bnormal (?:findings|ranges?|values)\b|\breference (?:ranges?|values|card|sheet)\b|\bannual risk assessment\b|\babstraction tool\b|\brisk (?:index|calculator|score sheet)\b
  |\b(?:discharge|admission|eligibility|inclusion|exclusion|coverage|referral) criteria\b
  |^\W*(?:what|why|how|when|who|where|can|should|do|does|is|are|am)\b[^\n?]*\b(?:you|your|I|my|me|us|we)\b[^\n?]*\?\s*$
  |\bwhat you (?:need|should) (?:to )?know\b|\b(?:journal club|grand rounds|case conference)\b
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

const papers = new WeakMap<Reading, boolean>();

/** Whether a note is by its title a paper for everybody, and not about one patient. */
function isPaper(reading: Reading): boolean {
  const held = papers.get(reading);
  if (held !== undefined) return held;
  const title = titleOf(reading.text);
  const is =
    isSheet(reading.text) ||
    (title !== undefined && (FOR_ALL.test(title) || (PAPER.test(title) && !OF_PATIENT.test(title))));
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

/** A first line that is no sentence and has text below it, or capitals before its colon: `POLICY 4.12 – FALLS`, `LEAFLET: …`. */
function titleOf(text: string): string | undefined {
  const [, line = '', below] = /^\s*([^\n]*)(\n\s*\S)?/.exec(text.slice(0, 400)) ?? [];
  if (below && line.length <= LONGEST && !/[.!,;]\s*$/.test(line)) return line;
  return /^[A-Z][A-Z\d ()/&–-]{5,60}[A-Z\d)](?=:| [–-] | [a-z])/.exec(line)?.[0];
}

/**
 * Whether what is named stands in a paper for everybody (`POLICY`, `LEAFLET`, `SCREENING FORM`), in a sentence that does not
 * speak of the patient: people at large have it, or nobody.
 */
export function isOfPaper(reading: Reading, sentence: Sentence): boolean {
  if (!isPaper(reading) || STATED.has(sentence.section.name)) return false;
  return !NAMES_HIM.test(reading.text.slice(sentence.start, sentence.end));
}
