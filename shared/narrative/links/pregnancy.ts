import type { CodeSet } from '../../icd10cm/code-set.ts';
import { assertionOf } from '../assertion/assertion.ts';
import { isIn, matchesIn } from '../reading/find.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import { type Candidate, linked, statedCandidate } from '../standing/candidate.ts';

/*
 * Chapter 15 comes before all others while a patient is pregnant (OG I.C.15.a.1): hypertension, diabetes and anemia are coded
 * as what complicates the pregnancy, with its trimester (I.C.15.a.3), and the weeks beside it (Z3A).
 */

/** Words that weeks are told with; who has only been pregnant has some of them too. */
const PREGNANT =
  /\bG\d{1,2}\s?P\d{1,4}\b|\b(?:pregnan(?:t|cy)|IUP|gravid|gestation(?:al)?|trimester|antepartum|EDD|EDC)\b/i;
/** Pregnant, without a word of weeks. */
const IS_PREGNANT =
  /(?<=(?:^|[.;:,\n]|\byo|\by\/o|\bold)\s*)pregnant\b|\b(?:(?:is|currently|now) pregnant|pregnant (?:pt|patient|woman|female|with|w\/)|antepartum|(?:first|second|third) trimester)\b/gi;
/** Not now, or not she. */
const NOT_NOW =
  /\b(?:post-?partum|puerper\w+|delivered|s\/p (?:c-?section|CS|SVD|NSVD|delivery)|not pregnant|denies pregnancy|pregnancy test|pregnancy[- ](?:compatible|safe|planning|prevention)|(?:attempt\w*|plan\w*|desir\w*|avoid\w*|before|prior to) (?:\w+ )?(?:conception|pregnancy|conceiving)|pre-?conception|newborn|neonate|infant|preemie|daughter|wife|girlfriend)\b/i;
const WEEKS = /\b(\d{1,2})(?:\s?(?:weeks?|wks?|w)(?![a-z])(?:\s?\d\s?d\b)?|[+ ]\d\/7)/gi;
/** Weeks of something else. */
const OTHER_WEEKS = /^\s*(?:ago|x\b|of (?:therapy|treatment|antibiotics|PT)|post|after|since|course|old)/i;

/** Codes of other chapters, and what chapter 15 has for them: without its last character, the trimester. */
const COMPLICATES: readonly { own: RegExp; instead: string; stays: boolean }[] = [
  { own: /^I10$/, instead: 'O10.01', stays: false },
  { own: /^E10/, instead: 'O24.01', stays: true },
  { own: /^E11/, instead: 'O24.11', stays: true },
  { own: /^D64\.9$/, instead: 'O99.01', stays: false },
  { own: /^D(?:5\d|6[0-4])/, instead: 'O99.01', stays: true },
];

const SUPERIMPOSED = /\bsuperimposed\b[^.;\n]{0,20}\bpre-?eclampsia\b/i;
const NOT_SEVERE =
  /\bpre-?eclampsia\b[^.;\n]{0,25}\b(?:without|w\/o|no) severe features\b|\b(?:mild|moderate) pre-?eclampsia\b/i;
const SEVERE =
  /\bsevere pre-?eclampsia\b|\bpre-?eclampsia\b[^.;\n]{0,20}\bwith severe features\b|\bpre-?eclampsia w\/ severe features\b/i;

/** Without their last character, the time: 5 is the puerperium (Tabular O13, O14). */
const OF_CHILDBED = /^O1(?:3|4\.[0129])$/;
const CHILDBED =
  /\b(?:post-?partum|puerper\w+|lochia|PP (?:day|visit|wk|week|check)|PPD ?#?\d|\d{1,2} ?(?:d|days?|wks?|weeks?) (?:pp|post-?partum)|(?:at|since|after) delivery)\b/i;

/** The candidates with what a pregnancy makes of them. A note of nobody who is pregnant now stays as it is. */
export function withPregnancy(reading: Reading, codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  if (found.some(({ code }) => OF_CHILDBED.test(code)) && isIn(reading, CHILDBED))
    return found.map((one) => (OF_CHILDBED.test(one.code) ? whole(one, `${one.code.padEnd(4, '.')}5`) : one));
  if (!isIn(reading, PREGNANT) || isIn(reading, NOT_NOW)) return [...found];
  const weeks = weeksIn(reading);
  const isPregnant = matchesIn(reading, IS_PREGNANT).some(
    ({ 0: words, index }) => assertionOf(reading, index, index + words.length).kind === 'affirmed',
  );
  if (!weeks && !isPregnant) return [...found];
  const trimester = weeks ? trimesterOf(weeks.count) : NAMED.find(([words]) => isIn(reading, words))?.[1];
  const made = found.flatMap((one) => ofPregnancy(reading, one, trimester));
  if (made.every(({ code }) => !code.startsWith('O'))) return [...found];
  const isGestational = made.some(({ code }) => code.startsWith('O24.4'));
  const pregnant = merged(made).filter(
    // What is given for it says no more (OG I.C.15.i).
    ({ code, complete }) => (!complete || codes.isValid(code)) && !(isGestational && /^Z79\.(?:4|84)$/.test(code)),
  );
  if (!weeks) return pregnant;
  const code = weeks.count < 8 ? 'Z3A.01' : `Z3A.${String(weeks.count).padStart(2, '0')}`;
  return codes.isValid(code) ? [...pregnant, statedCandidate(reading, code, weeks.start, weeks.end)] : pregnant;
}

/** Counted from the last period (I.C.15.a.3: Tabular, chapter 15). */
function trimesterOf(weeks: number): '1' | '2' | '3' {
  if (weeks < 14) return '1';
  return weeks < 28 ? '2' : '3';
}

const NAMED: readonly (readonly [words: RegExp, trimester: string])[] = [
  [/\b(?:first|1st) trimester\b/i, '1'],
  [/\b(?:second|2nd) trimester\b/i, '2'],
  [/\b(?:third|3rd) trimester\b/i, '3'],
];

function ofPregnancy(reading: Reading, one: Candidate, trimester: string | undefined): Candidate[] {
  const isSuperimposed = isIn(reading, SUPERIMPOSED);
  if (/^O14\.[019]/.test(one.code)) {
    if (isSuperimposed) return [inTrimester(whole(one, `O11.${trimester ?? '9'}`), trimester)];
    const kind = severityOf(reading, one.code[4] ?? '9');
    return [
      inTrimester(
        whole(one, `O14.${kind}${trimester === '1' || trimester === undefined ? '0' : trimester}`),
        trimester,
      ),
    ];
  }
  if (one.code === 'I10' && isSuperimposed) return [];
  if (/^O24\.4/.test(one.code)) return [whole(one, controlled(reading))];
  const row = COMPLICATES.find(({ own }) => own.test(one.code));
  if (!row) return [one];
  const complicated = inTrimester(whole(one, `${row.instead}${trimester ?? '9'}`), trimester);
  return row.stays ? [complicated, one] : [complicated];
}

/** The digit of O14.- for how severe a preeclampsia is: the code's own, else what the note says anywhere; 9: neither does. */
function severityOf(reading: Reading, named: string): string {
  if (named !== '9') return named;
  if (isIn(reading, SEVERE)) return '1';
  return isIn(reading, NOT_SEVERE) ? '0' : '9';
}

/** Without weeks or trimester its code would be a guess: the trimester is asked for. */
function inTrimester(one: Candidate, trimester: string | undefined): Candidate {
  return trimester === undefined ? { ...one, complete: false, missing: ['stage'] } : one;
}

/** Diabetes of the pregnancy, by what controls it; insulin before all else (OG I.C.15.i). */
function controlled(reading: Reading): string {
  if (isIn(reading, /\b(?:insulin|lispro|humalog|novolog|NPH|glargine|lantus)\b/i)) return 'O24.414';
  if (isIn(reading, /\b(?:metformin|glyburide)\b/i)) return 'O24.415';
  return isIn(reading, /\b(?:diet[- ]controlled|diet only|A1GDM|GDM ?A1|A1 ?GDM)\b/i) ? 'O24.410' : 'O24.419';
}

function whole(one: Candidate, code: string): Candidate {
  return { ...one, code, complete: true, missing: [], competing: [] };
}

/** Two anemias complicate a pregnancy once. */
function merged(found: readonly Candidate[]): Candidate[] {
  const byCode = new Map<string, Candidate>();
  for (const one of found) {
    const held = byCode.get(one.code);
    byCode.set(one.code, held ? linked(one.code, held, one) : one);
  }
  return [...byCode.values()];
}

/** Of the sentence that tells of the pregnancy. */
function weeksIn(reading: Reading): { count: number; start: number; end: number } | undefined {
  for (const { 0: words, 1: digits, index } of matchesIn(reading, WEEKS)) {
    const count = Number(digits);
    const end = index + words.length;
    if (count < 4 || count > 42 || OTHER_WEEKS.test(reading.text.slice(end, end + 20))) continue;
    const sentence = sentenceAt(reading, index);
    const about = sentence ? reading.text.slice(sentence.start, sentence.end) : '';
    if (about.search(PREGNANT) >= 0 || /w\s?\d\s?d|\/7/i.test(words)) return { count, start: index, end };
  }
  return undefined;
}
