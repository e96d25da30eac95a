import { type Heading, headingsOf, LONGEST } from './headings.ts';
import { listEnd } from './list-sections.ts';
import type { SectionName } from './section-name.ts';
import { type Span, spanOf } from './span.ts';
import { wordsOf } from './tokens.ts';

export type { SectionName } from './section-name.ts';

/** A part of a note. Sections tile the text: each ends where the next one begins. */
export interface Section {
  name: SectionName;
  start: number;
  end: number;
  /** The heading as written, with its colon or the marks around it; absent before the first heading. */
  heading?: Span;
  /** Its heading is none that is known, and stands within a section of problems: it names one of them. */
  isProblem?: true;
}

/** Headings of body systems: parts of the review, examination or list in which they stand, else an examination. */
const SYSTEMS: ReadonlySet<string> = new Set(
  'lung heart abdomen abd extremity ext heent neck skin integumentary integument musculoskeletal mental-status mood behavior gait balance strength speech swallow psych-status neuro-status endurance rom'.split(
    ' ',
  ),
);
/** Sections that systems are parts of. */
const HAS_SYSTEMS: ReadonlySet<SectionName> = new Set([
  'ros',
  'exam',
  'objective',
  'pmh',
  'assessment',
  'course',
  'hpi',
]);
/** Sections in which a heading that is not known names a problem, or a part. */
const HAS_PARTS: ReadonlySet<SectionName> = new Set([
  ...['assessment', 'plan', 'diagnoses', 'course', 'goals', 'interventions', 'teaching', 'wound', 'ros', 'exam'],
] as SectionName[]);

/** Of these the parts are problems: `Assessment:`, then `# Hypertension` and what is done for it. */
const LISTS_PROBLEMS: ReadonlySet<SectionName> = new Set<SectionName>(['assessment', 'plan', 'diagnoses', 'course']);

/** The sections of a note, in order. A note without headings is one section, `other`. */
export function sectionsOf(text: string): Section[] {
  const headings = [...headingsOf(text)].map((one) => renamed(text, one));
  const sections: Section[] = [];
  const first = headings[0]?.start ?? text.length;
  if (first > 0 || headings.length === 0) sections.push({ name: 'other', start: 0, end: first });
  let main: SectionName = 'other';
  let hasSuch = false;
  headings.forEach(({ name: named, start, end }, i) => {
    const isDrugs = main === 'medications' && named === 'diagnoses' && isOfADrug(text, start, end, hasSuch);
    hasSuch ||= isDrugs;
    const name = isDrugs ? main : named;
    const heading = spanOf(text, start, end);
    const key = wordsOf(heading.text).join('-');
    const isPart = (SYSTEMS.has(key) && HAS_SYSTEMS.has(main)) || (name === 'other' && HAS_PARTS.has(main));
    const around = main;
    if (!isPart) main = name;
    const next = headings[i + 1]?.start ?? text.length;
    const inline = ONE_SENTENCE.has(name) && around !== name ? inlineEnd(text, start, end, next) : undefined;
    const stop = inline ?? listEnd(text, main, end, next);
    const isProblem = isPart && name === 'other' && LISTS_PROBLEMS.has(main);
    sections.push({ name: main, start, end: stop, heading, ...(isProblem ? { isProblem } : {}) });
    if (stop < next) {
      main = inline === undefined ? 'other' : around;
      sections.push({ name: main, start: stop, end: next });
    }
  });
  return sections;
}

/** `Hx: 62M with glioblastoma …` tells of the present illness; beside "Action:" the "Data:" are what was seen and heard. */
function renamed(text: string, heading: Heading): Heading {
  const { name, start, end } = heading;
  if (name === 'pmh' && OF_WHOM.test(text.slice(end, end + 24))) return { ...heading, name: 'hpi' };
  if (name === 'pmh' && /^\W*historical\W*$/i.test(text.slice(start, end)))
    return ONGOING.test(text.slice(Math.max(0, start - LONGEST_LIST), start))
      ? { ...heading, name: 'resolved' }
      : heading;
  if (name === 'results' && /^data\b/i.test(text.slice(start, end)) && ACTION.test(text.slice(end)))
    return { ...heading, name: 'other' };
  if (name === 'teaching' && /^\W*education/i.test(text.slice(start, end)) && SCHOOL.test(text.slice(end, end + 24)))
    return { ...heading, name: 'social-history' };
  return heading;
}

/** A list of problems in two parts, `Ongoing` and `Historical`: what stands in the second one is over. */
const ONGOING = /(?:^|\n)[ \t]*(?:ongoing|active)(?: problems?)?[ \t]*:?[ \t]*(?:\n|$)/i;
const LONGEST_LIST = 2_000;

/** `Education: 8th grade` tells of no lesson. */
const SCHOOL =
  /^\s*(?:\d{1,2}(?:st|nd|rd|th) grade|(?:some |less than |completed )?(?:HS|high school|college|GED|grade school|elementary|middle school)\b)/i;

/**
 * `Zofran 4 mg prn`, and behind it or on the next line `Diagnosis: nausea`: within a list of drugs, what one of them is for. The
 * diagnosis of a form stands behind all drugs, so that the next line has to go on with them.
 * @param hasSuch the list had such a line before
 */
function isOfADrug(text: string, start: number, end: number, hasSuch: boolean): boolean {
  if (!ONE_DIAGNOSIS.test(text.slice(start, end))) return false;
  const lead = text.slice(Math.max(0, start - LONGEST_ORDER), start);
  const [own = '', next = ''] = text.slice(end, end + LONGEST_ORDER).split(/\r?\n/);
  if (own.trim() === '' || /[,;]\s*\w/.test(own.split(')', 1)[0] ?? '')) return false;
  if (DOSE.test(lead.slice(lead.lastIndexOf('\n') + 1))) return true;
  const before = lead.trimEnd();
  return DOSE.test(before.slice(before.lastIndexOf('\n') + 1)) && (hasSuch || DOSE.test(next));
}

const ONE_DIAGNOSIS = /^\W*(?:(?:associated|related) )?(?:diagnosis|dx|indication)\W*$/i;
const DOSE =
  /\d ?(?:mg|mcg|g|ml|units?|puffs?|tabs?|caps?)\b|\b(?:prn|daily|bid|tid|qid|qhs|nightly|tablets?|capsules?)\b/i;
const LONGEST_ORDER = 160;

const OF_WHOM = /^\s*(?:\d{1,3}[\s-]?(?:[MF]\b|y\/?o\b|y\.o\.|yrs?\b|years?\b))/i;
const ACTION = /(?:^|\n)[ \t]*(?:action|a)\s*:/i;

/**
 * `She felt a crack in her back. MRI: fracture of L1. Healing as expected.` A test that prose names within a line is told in
 * one sentence, and the prose goes on; `undefined`: the heading begins its line, or nothing stands behind its sentence.
 */
function inlineEnd(text: string, start: number, from: number, next: number): number | undefined {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  if (!/[^\r\n]{25}$/.test(before)) return undefined;
  const isTest = TEST.test(text.slice(start, from));
  if (!(isTest ? BEHIND_MARK : BEHIND_STOP).test(before)) return undefined;
  const found = (isTest ? TEST_ENDS : SENTENCE_ENDS).exec(text.slice(from, Math.min(next, from + LONGEST_RESULT)));
  return found ? from + found.index + found[0].length : undefined;
}

/** A test by its name, and no list of results. */
const TEST =
  /^\W*(?:MRI|CT|CXR|X[- ]?rays?|EKG|ECG|echo(?:cardiogram)?|EMG|chest x[- ]?ray|CT (?:head|scan)|cultures?|pathology)\W*$/i;
const BEHIND_STOP = /[\p{L}\d)%]\.\s[^.\r\n]{0,12}$/u;
const BEHIND_MARK = /[\p{L}\d)%][.,;]\s[^.,;\r\n]{0,12}$|\([^()\r\n]{0,12}$/u;
const SENTENCE_ENDS = /\.\s+(?=\p{Lu})/u;
const TEST_ENDS = /[.;]\s+(?=[\p{L}\d])/u;
const LONGEST_RESULT = 400;
/** Told in one sentence where prose names them within a line. */
const ONE_SENTENCE: ReadonlySet<SectionName> = new Set<SectionName>(['results', 'allergies', 'goals']);
