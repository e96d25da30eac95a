import { pattern } from '../../pattern.ts';
import { bareHeading, hasBareHeadings } from './bare-headings.ts';
import { allIn } from './find.ts';
import { mendedHeading } from './misspelt-headings.ts';
import { mayEndHeading, sectionNamed } from './section-headings.ts';
import type { SectionName } from './section-name.ts';
import { saysWhatWasDone } from './title.ts';
import { wordsOf } from './tokens.ts';

/** A heading as it stands in the text, and the section that it opens. */
export interface Heading {
  name: SectionName;
  start: number;
  end: number;
}

/** Longest heading, in code units. */
export const LONGEST = 70;

const LINE = /[^\r\n\u2028\u2029\v\f]+/g;
/** What stands before a heading on its line: markdown, a bullet, a number. */
const LEAD = /^[\s#*_>•●▪◦‣·=~-]*(?:(?:\d{1,2}|[IVX]{1,4})[.)]\s+|\d{1,2}\s+(?=[A-Z]))?[*_]*/;

/** The headings of a text, in order: lines of their own, and names before a colon or a dash. */
export function* headingsOf(text: string): Iterable<Heading> {
  const isBare = hasBareHeadings(text);
  for (let at = 0; at < text.length; ) {
    LINE.lastIndex = at;
    const line = LINE.exec(text);
    if (!line) return;
    at = line.index + line[0].length;
    const bare = isBare ? bareHeading(text, line.index, at) : undefined;
    if (bare) yield bare;
    yield* headingsOfLine(text, bare?.end ?? line.index, at);
  }
}

function* headingsOfLine(text: string, start: number, end: number): Iterable<Heading> {
  const whole = wholeLine(text, start, end);
  if (whole) {
    yield whole;
    return;
  }
  const dashed = beforeDash(text, start, end);
  if (dashed) yield dashed;
  // Searched within the line: a note of many lines and no colon is not walked once a line.
  const line = text.slice(start, end);
  let from = dashed?.end ?? start;
  for (let colon = line.indexOf(':'); colon >= 0; colon = line.indexOf(':', colon + 1)) {
    const heading = beforeColon(text, from, start + colon, start);
    if (heading) yield heading;
    from = start + colon + 1;
  }
}

/** A line that is a heading and nothing else: `PAST MEDICAL HISTORY`, `## Plan`, `Hospital Course:`, `3. Wound care -`. */
function wholeLine(text: string, start: number, end: number): Heading | undefined {
  if (end - start > LONGEST + 20) return undefined;
  const line = text.slice(start, end);
  const lead = LEAD.exec(line)?.[0] ?? '';
  // A sentence is none, and nearly all lines are: told before anything is cut off of it.
  if (STOPS.test(line.slice(lead.length))) return undefined;
  const rest = line.slice(lead.length).replace(/[\s*_#=~-]+$/, '');
  const bare = rest.replace(/\s*:$/, '');
  if (bare === '' || bare.length > LONGEST || bare.includes(':')) return undefined;
  // A star before a blank is a bullet, one that is never closed makes nothing bold, and `# CHF` is a problem.
  const isBold = /\*(?!\s)/.test(lead) && line.trimEnd().endsWith('*');
  const isMarked = bare !== rest || isBold || /##|[_=]/.test(lead) || UNDERLINED.test(text.slice(end, end + LONGEST));
  const from = start + (/\S/.test(lead) ? lead.search(/\S/) : lead.length);
  const isHeading = isTitled(bare.replace(/\([^()]*\)|\band\b/g, ' '));
  const known =
    bare !== rest && DENIAL.test(bare)
      ? 'denied'
      : LEADS_LIST.test(bare.slice(-12)) && RETURNS.test(bare)
        ? 'return-precautions'
        : FAMILY.test(bare) && isHeading
          ? 'family-history'
          : (sectionNamed(wordsOf(bare)) ??
            sectionOfRemarked(bare) ??
            (isHeading ? (sectionOfJoined(bare) ?? sectionMeant(bare)) : undefined));
  // `Past medical history`, `Medication profile`: of two words and more, nothing else stands on a line of its own.
  const isPlain = known !== undefined && STRONG.has(known) && wordsOf(bare).length > 1 && /^\p{Lu}/u.test(bare);
  if (
    known &&
    (isMarked ||
      lead.includes('#') ||
      known === 'resolved' ||
      (known === 'differential' && wordsOf(bare).length > 1) ||
      (known === 'return-precautions' && !saysWhatWasDone(bare)) ||
      isHeading ||
      isPlain)
  )
    return { name: known, start: from, end: start + line.trimEnd().length };
  if (!known && isMarked && isTitled(bare) && wordsOf(bare).length <= 6) {
    return { name: 'other', start: from, end: start + line.trimEnd().length };
  }
  return undefined;
}

/** On the next line, and nothing else on it. */
const UNDERLINED = /^\n[ \t]*[-=~_*]{3,}[ \t]*(?:\n|$)/;
const STOPS = /[.,;!?[\]]/;

/** Few lines end so: the others are not gone through. */
const LEADS_LIST = /(?:\bif|\bfor|\bwhen|\bany|\bof|following|there is|there are)$/i;
/** A line that tells when to come back or to call, and what it leads is listed below: `Advised to go to the ED if`. */
const RETURNS =
  /\b(?:ED|ER|A&E|911|call|return|seek|present|attend|hospital|emergency|notify|contact|come back|go)\b[^.;:]{0,40}\b(?:if|for|when)(?: (?:any(?: of(?: the following)?)?|the following|there (?:is|are)))?$/i;

/** A line that denies what is listed below it: `Denies:`, `No history of the following:`. On one line the words do. */
const DENIAL = pattern('i')`
  ^(?:(?:he|she|pt|patient|client|resident) )?(?:(?:also|currently|specifically) )?(?:
    den(?:ies|ied)(?: any| having| a? ?history of)?|(?:pertinent )?negatives?(?: for)?
    |no (?:known |prior |previous |personal )?(?:history|hx|evidence|signs?|diagnosis) of
    |(?:has|had) no(?: history of)?|(?:does|did) not have|(?:has )?never had|ruled out|excluded|absent|not present
  )(?: (?:any of |all of )?the following(?: conditions| symptoms| problems)?)?$
`;

/** Behind `FAMILY:` these tell of its history, and `daughter helps` of who is there. */
const KIN_BEHIND =
  /^\s*(?:(?:[MF]|Mo|Fa|mom|dad|mother|father|bro|sis|[MP]G[MF]|parents?|brothers?|sisters?|siblings?)\b\s*(?:[-–—:=(]|w\/|with|had|d\.|died)|positive|\+|strong|(?:no )?(?:hx|history)\b|DM\b|HTN|CAD|CA\b|cancer|stroke|heart dis)/i;

/** `FAMILY HISTORY INTERVIEW (genetics)`, with more words than the heading has; `Family History Reviewed` heads nothing. */
const FAMILY =
  /^family (?:medical |health )?(?:history|hx)\b(?!.*\b(?:review\w*|negative|positive|unknown|unremarkable|none|denie[sd]|non-?contributory|of|for|social)\b)/i;

/** `PROBLEM LIST (status)`, `PMH (copied from 2023)`: a heading, and a remark in brackets behind it. */
function sectionOfRemarked(phrase: string): SectionName | undefined {
  const heading = /^([^()]{2,40})\([^()]{1,40}\)\s*$/.exec(phrase)?.[1];
  if (heading === undefined || !isTitled(heading)) return undefined;
  return sectionNamed(wordsOf(heading.slice(LEAD.exec(heading)?.[0].length ?? 0)));
}

/** `Discharge Instructions & Follow-up`, `HOSPITAL COURSE AND METRICS`: the section that the first of two headings opens. */
function sectionOfJoined(phrase: string): SectionName | undefined {
  const [first = '', second = ''] = phrase.split(JOINED);
  const words = wordsOf(first);
  const name = second === '' ? undefined : sectionNamed(words);
  return name && (words.length > 1 || BY_ONE_WORD.has(name)) ? name : undefined;
}

const AND = /\sand\s/i;
const JOINED = /\s*(?:&|\band\b)\s*/i;
/** Sections whose headings of one word are taken for what they are before another one. */
const BY_ONE_WORD: ReadonlySet<SectionName> = new Set<SectionName>([
  ...['medications', 'allergies', 'assessment', 'goals', 'instructions', 'teaching'],
] as SectionName[]);

/** Whether words are written as a title: each longer word begins with a capital. */
function isTitled(phrase: string): boolean {
  const words = phrase.match(/\p{L}{4,}/gu) ?? phrase.match(/\p{L}+/gu) ?? [];
  return words.length > 0 && words.every((word) => word[0] !== word[0]?.toLowerCase());
}

const CAPITAL = /(?<![\p{L}\p{N}-])\p{Lu}/gu;
const CLAUSE_START = /[.;|\t,]\s*|\s{2,}|\s[-–—]\s/g;
/** Sections whose headings are taken for what they are behind another capitalised word: `Eliquis Allergies:`. */
const STRONG: ReadonlySet<SectionName> = new Set([
  ...['pmh', 'psh', 'family-history', 'family-social', 'social-history', 'medications', 'allergies', 'hpi', 'ros'],
] as SectionName[]);
/** `LIVER TRANSPLANT EVALUATION:` is one label. */
const CAPITALS_BEFORE = /(?:^|\s)\p{Lu}{3,}\s+$/u;
const ORDINARY_WORD_BEFORE = /(?:^|\s)\p{Lu}\p{Ll}+\s+$/u;

/** A known heading that ends at a colon: at the start of its line or of a clause, or capitalised within a line. */
function beforeColon(text: string, from: number, colon: number, lineStart: number): Heading | undefined {
  const begin = Math.max(from, colon - LONGEST);
  const before = text.slice(begin, colon);
  // `MEDICATIONS (N=new, C=changed):`, the label of the certification form.
  const remarked = begin === lineStart ? sectionOfRemarked(before) : undefined;
  if (remarked) return { name: remarked, start: begin + (LEAD.exec(before)?.[0].length ?? 0), end: colon + 1 };
  if (begin === lineStart && (before.includes('&') || AND.test(before)) && isTitled(before.replace(JOINED, ' '))) {
    const lead = LEAD.exec(before)?.[0].length ?? 0;
    const joined = sectionNamed(wordsOf(before.slice(lead))) ?? sectionOfJoined(before.slice(lead));
    if (joined) return { name: joined, start: begin + lead, end: colon + 1 };
  }
  if (
    begin === lineStart &&
    (/^\W*(?:family tree|pedigree|genogram)\b/i.test(before) ||
      (/^\W*family$/i.test(before.trim()) && KIN_BEHIND.test(text.slice(colon + 1, colon + 20))))
  )
    return { name: 'family-history', start: begin + (LEAD.exec(before)?.[0].length ?? 0), end: colon + 1 };
  // `Ed: s/s of infection` teaches, `ED: seen for a fall` is a place.
  const taught = /(?:^|[.;]\s{1,2})(Ed)$/.exec(before);
  if (taught) return { name: 'teaching', start: colon - 2, end: colon + 1 };
  if (!mayEndHeading(before)) return begin === lineStart ? misspelt(before, begin, colon) : undefined;
  if (begin === lineStart) {
    const lead = LEAD.exec(before)?.[0].length ?? 0;
    const name = sectionNamed(wordsOf(before.slice(lead)));
    // P: is a plan, P: 72 a pulse.
    if (
      !name &&
      /^famil(?:y|ial)$/i.test(before.slice(lead).trim()) &&
      KIN_BEHIND.test(text.slice(colon + 1, colon + 20))
    )
      return { name: 'family-history', start: begin + lead, end: colon + 1 };
    const isVital = /^[^\w]*[PTRHW]$/i.test(before) && /^\s*\d+(?![\d]*[.)]\s)/.test(text.slice(colon + 1, colon + 7));
    if (name && !isVital) return { name, start: begin + lead, end: colon + 1 };
    const meant = name ? undefined : misspelt(before, begin, colon);
    if (meant) return meant;
  }
  for (const mark of allIn(before, CLAUSE_START)) {
    const at = mark.index + mark[0].length;
    const name = sectionOfMore(before.slice(at));
    if (name) return { name, start: begin + at, end: colon + 1 };
  }
  for (const word of allIn(before, CAPITAL)) {
    const name = sectionOfMore(before.slice(word.index));
    if (!name) continue;
    // "Colorectal surgery: …" is who writes, not what was operated on.
    if (name === 'psh' && /\p{L}\s+$/u.test(before.slice(0, word.index))) continue;
    const ahead = before.slice(0, word.index);
    if ((ORDINARY_WORD_BEFORE.test(ahead) || CAPITALS_BEFORE.test(ahead)) && !STRONG.has(name)) return undefined;
    return { name, start: begin + word.index, end: colon + 1 };
  }
  return undefined;
}

/** `Pertinent dignoses:`, at the start of a line. */
function misspelt(before: string, begin: number, colon: number): Heading | undefined {
  const lead = LEAD.exec(before)?.[0].length ?? 0;
  const name = sectionMeant(before.slice(lead).trimEnd());
  return name && { name, start: begin + lead, end: colon + 1 };
}

function sectionMeant(phrase: string): SectionName | undefined {
  const mended = mendedHeading(phrase);
  return mended === undefined ? undefined : sectionNamed(wordsOf(mended));
}

/** Within a line single letters are no headings. */
function sectionOfMore(phrase: string): SectionName | undefined {
  return phrase.trim().length < 2 ? undefined : sectionNamed(wordsOf(phrase));
}

/** `Plan - continue PT`, `Discharge diagnoses - CHF`, at the start of a line. */
function beforeDash(text: string, start: number, end: number): Heading | undefined {
  const found = DASHED.exec(text.slice(start, Math.min(end, start + LONGEST)));
  if (!found) return undefined;
  const [, lead = '', phrase = ''] = found;
  const name = sectionNamed(wordsOf(phrase));
  const isPlain = name !== undefined && (name === 'diagnoses' || STRONG.has(name)) && wordsOf(phrase).length > 1;
  return name && (isTitled(phrase) || isPlain)
    ? { name, start: start + lead.length, end: start + found[0].trimEnd().length }
    : undefined;
}

const DASHED = /^(\s*[#*_>•]*\s*)(\p{Lu}[^:;.,\r\n]{2,40}?)\s[-–—]\s/u;
