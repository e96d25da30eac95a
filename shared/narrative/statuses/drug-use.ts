import type { CodeSet } from '../../icd10cm/code-set.ts';
import { pattern } from '../../pattern.ts';
import { DIABETES_DRUG, diabetesDrugs } from '../drugs/diabetes-drugs.ts';
import { type DrugUse, USES } from '../drugs/long-term-drugs.ts';
import { matchesIn, rowsIn } from '../reading/find.ts';
import { isInHospital } from '../reading/in-hospital.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import { type Span, spanOf } from '../reading/span.ts';
import type { Candidate } from '../standing/candidate.ts';
import { NAMES_KIN } from '../standing/kin.ts';
import { isToCome } from '../standing/to-come.ts';
import { weeksOfAntibiotics } from './antibiotics.ts';
import { isOfCourse, isOfStayOnly } from './of-a-stay.ts';
import { clauseAt, isTaken, NOT_LONG, ofDrug } from './taken-drugs.ts';

/** `MS Contin 15 mg BID + prn`, `10 mg BID x7d then 5 BID`: what goes on beside the rest. */
const BESIDE = pattern('gi')`
  (?:\+|&|\band|\bplus|\bwith|\bw\/) ?(?:(?:
    oxy(?:codone)?|MSIR|morphine|norco|percocet|dilaudid|hydromorphone
  )(?: IR)? (?:\d+(?:\.\d+)?(?:[-–]\d+)? ?(?:mg|mcg|ml)? )?(?:(?:po|sl|soln|solution|liquid|elixir|tabs?|concentrate|conc) )*(?:(?:
    q ?\d+(?:[-–]\d+)? ?h(?:rs?|ours?)?|every \d+(?:[-–]\d+)? h(?:ou)?rs?|bid|tid|qid|daily
  ) )?)?(?:prn|breakthrough)\b
  |\b(?:for|x) ?\d+ ?(?:d|days?|wks?|weeks?),? then\b
`;
/** Held for a while, and taken again, within so many characters. */
const RESUMED_WITHIN = 90;
const RESUMED =
  /\b(?:held|hold|on hold|stopped)\b.{0,40}\b(?:then|and|now|to|,) (?:be )?(?:resume[ds]?|restart(?:ed)?)\b/i;
const LONG = pattern('i')`
  \b(?:
    long[- ]term|chronic(?:ally)?|since \d{4}|for (?:\w+ )?years|years|every day|maintenance|indefinite(?:ly)?
    |daily since|steroid[- ]dependent|(?:MS)?ER\b|extended[- ]release|long[- ]acting|long taper|slow taper
    |taper over (?:(?:\d+[-–]?\d*|several|many) ?)?mo\w*
    |taper to \d+(?:\.\d+)? ?mg (?:then|and) (?:stay|hold|maintain|continue)|(?:oxy|ms )?contin|xtampza|hysingla
    |butrans|abiraterone|(?<=hydrocort(?:isone)? )(?:10|15|20)\b
    |(?<=pred(?:nisone)? )(?:[1-9]|2\.5|7\.5|10)(?: ?mg)?(?= ?(?:daily|qd|po|every|[.,;)]|$))
    |(?<=(?:fent(?:anyl)?|buprenorphine|butrans|duragesic)\b[^;.\n]{0,30})patch|around the clock|ATC|transplant
    |methadone
  )\b
`;

/**
 * Long-term use of drugs that the note shows to be current (OG I.C.21.c.3; for diabetes I.C.4.a.3: insulin, oral and
 * injectable drugs each, not with type 1). A drug is never evidence for a disease.
 */
export function drugUse(reading: Reading, codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  // Who lacks the hormone takes it for life, and polymyalgia for years.
  const isLacking = found.some(({ code }) => /^(?:E27\.[1-4]|M35\.3|M31\.[56]|Z94\.[0-4]|Z48\.2[0-8]|T86)/.test(code));
  const hasClots = found.some(({ code }) => CLOTS.test(code));
  const used = [
    ...usesIn(reading).flatMap((use) => first(reading, use, { isLacking, hasClots }) ?? []),
    ...weeksOfAntibiotics(reading),
  ];
  const isDiabetic = found.some(({ code }) => /^E(?:08|09|11|13)/.test(code));
  const hasType1 = found.some(({ code }) => code.startsWith('E10'));
  const all = [
    ...used,
    ...(isDiabetic ? forDiabetes(reading) : []),
    ...(isDiabetic || hasType1 ? insulinPump(reading, hasType1) : []),
  ];
  // Methadone is the treatment of the dependence beside it (Excludes1 at Z79.891).
  const isForDependence = found.some(({ code }) => code.startsWith('F11.2'));
  return all.filter(
    ({ code }) =>
      codes.isValid(code) && !found.some((one) => one.code === code) && !(isForDependence && code === 'Z79.891'),
  );
}

const usesIn = rowsIn(USES, ({ names }) => names);

function first(
  reading: Reading,
  { names: pattern, code, chronic }: DrugUse,
  { isLacking, hasClots }: { isLacking: boolean; hasClots: boolean },
): Candidate | undefined {
  for (const { 0: word, index } of matchesIn(reading, pattern)) {
    const clause = clauseAt(reading, index, index + word.length);
    if (
      !isTaken(reading, index, index + word.length) ||
      (NOT_LONG.test(hasClots ? lasting(code, clause) : untilItsEnd(code, clause)) &&
        !RESUMED.test(reading.text.slice(index, index + RESUMED_WITHIN)))
    )
      continue;
    if (
      chronic &&
      !(isLacking && /^(?:hydrocort|pred)/i.test(word)) &&
      !LONG.test(clause) &&
      !isKeptOn(reading, index + word.length)
    )
      continue;
    if (code === 'Z79.891' && FOR_DEPENDENCE.test(sentenceOf(reading, index))) continue;
    if (OTHERS.test(clause)) continue;
    if (isOfStayOnly(reading, word, clause, index)) continue;
    if (isGivenUpLater(reading, pattern, word, index) || isOfStory(reading, pattern, index)) continue;
    if (isNotOnIt(reading, pattern, word, index)) continue;
    return ofDrug(reading, code, index, index + word.length);
  }
  return undefined;
}

/** `Dexamethasone 2 mg daily, unable to taper further`: told behind the comma. */
function isKeptOn({ text }: Reading, end: number): boolean {
  return /^[^.;\n]{0,45},? ?\(?(?:unable to (?:taper|wean|stop)|(?:cannot|can['’]?t|could not) (?:be )?(?:taper|wean|stop)\w*|indefinitely|long[- ]term|life-?long)\b/i.test(
    text.slice(end, end + 80),
  );
}

/** Sections that tell what went before. */
const STORY: ReadonlySet<string> = new Set(['hpi', 'course', 'pmh', 'subjective']);
/** `Afterwards she was placed on Coumadin`, `a trial of lenalidomide`. */
const WAS_GIVEN =
  /\b(?:(?:was|were|had been) (?:then |initially |also |first )?(?:placed|put|started|begun|treated|tried|given|maintained)|started|received|tried|(?:trial|course) of)\b[^.;\n]{0,60}$/i;

/** Told of the past alone, where the note's own list of drugs does not have it. */
function isOfStory(reading: Reading, names: RegExp, at: number): boolean {
  const { text, sections } = reading;
  if (!sections.some(({ name }) => name === 'medications')) return false;
  const sentence = sentenceAt(reading, at);
  if (!sentence || !STORY.has(sentence.section.name) || !WAS_GIVEN.test(text.slice(sentence.start, at))) return false;
  return matchesIn(reading, names).every(({ index }) => STORY.has(sentenceAt(reading, index)?.section.name ?? ''));
}

/** `Fell on apixaban …. Apixaban to stay off until seen`: what a note says last of a drug stands. */
function isGivenUpLater(reading: Reading, names: RegExp, word: string, at: number): boolean {
  const last = matchesIn(reading, names).findLast(([other]) => other.toLowerCase() === word.toLowerCase());
  if (!last || last.index <= at) return false;
  const behind = /^[^.;,\n]{0,40}/.exec(reading.text.slice(last.index + word.length))?.[0] ?? '';
  return GIVEN_UP.test(behind) && !RESUMED.test(reading.text.slice(last.index, last.index + RESUMED_WITHIN));
}

/** `Instructed about warfarin. … Pt is not on warfarin`: where the note says so of the patient, no other mention stands. */
function isNotOnIt(reading: Reading, names: RegExp, word: string, at: number): boolean {
  return matchesIn(reading, names).some(({ 0: other, index }) => {
    if (index === at || other.toLowerCase() !== word.toLowerCase()) return false;
    const before = reading.text.slice(sentenceAt(reading, index)?.start ?? index, index);
    return NOT_ON.test(before) && !NAMES_KIN.test(before);
  });
}

const NOT_ON =
  /\b(?:(?:is|was|are|isn['’]t|he['’]s|she['’]s) )?(?:not (?:currently )?on|no longer (?:on|takes|taking)|never (?:been )?on)\s?$/i;

const GIVEN_UP =
  /^\s*(?:(?:is|was|were|to|will|(?:has|had|have) been|(?:has|had) to be) )?(?:be )?(?:(?:recently|since|then|now) )?(?:stay(?:s|ing)? off|remain(?:s|ing)? off|kept off|keep off|stopped|discontinued|d\/c['’]d|held|on hold|off)\b/i;

function sentenceOf(reading: Reading, at: number): string {
  const sentence = sentenceAt(reading, at);
  return sentence ? reading.text.slice(sentence.start, sentence.end) : '';
}

/** `IVDU heroin - in MAT methadone`: given for the dependence, not for pain (Z79.891: Excludes1). */
const FOR_DEPENDENCE =
  /\b(?:MAT|MOUD|OUD|OTP)\b|\b(?:heroin|IVDU|methadone (?:maintenance|clinic|program)|opioid (?:use disorder|addiction))\b/i;

/** `Husband takes Eliquis`. */
const OTHERS =
  /\b(?:husband|wife|spouse|sister|brother|mother|father|son|daughter|roommate|cousin|nephew|niece|uncle|aunt|friend|neighbou?r|landlord|boyfriend|girlfriend|partner|caregiver)\s+(?:who )?(?:also )?(?:takes?|is on|uses|on)\b|\b(?:he himself|she herself) (?:takes?|is on|uses)\b/i;

/** The day on which a thrombosis is no longer treated is months away: `Lovenox until 9/7`. */
/** What is thinned against for long: clots, an atrial fibrillation, a valve. */
const CLOTS = /^(?:I48|I82|I26|I27\.[28]|I51\.[35]|I74|I63|I69|D68|Z86\.71|Z95\.[28]|T8[24])/;

/** `Lovenox 40 through 11/3` of who has no clot: a drug with its last day is for a while. */
function untilItsEnd(code: string, whole: string): string {
  const clause = whole.replace(BESIDE, '');
  return code === 'Z79.01'
    ? clause.replace(/\b(?:through|thru|to|ends?|last (?:dose|day)) (?=\d{1,2}\/\d)/gi, 'until ')
    : clause;
}

function lasting(code: string, whole: string): string {
  const clause = whole.replace(BESIDE, '');
  return code === 'Z79.01' ? clause.replace(/\b(?:until|till)\b/gi, '') : clause;
}

/** The pump of who has diabetes of type 1, where its maker or its sentence tells that it gives insulin (Z96.41). */
const PUMP = /\b(?:omnipod|t:?slim|minimed|tandem pump|insulin pump|pump)\b/gi;
const OF_INSULIN =
  /\b(?:insulin|basal|bolus\w*|carbs?|CGM|dexcom|libre|humalog|novolog|lispro|aspart|pump settings|settings|reservoir|infusion set|sugars?|glucose|A1c|T1DM|DM ?1|type 1|diabet\w+)\b/i;
/** Other pumps, by the word before them. */
const OTHER_PUMP =
  /\b(?:feeding|enteral|feed|infusion|pain|baclofen|intrathecal|breast|PCA|sump|chemo|TPN|IV|wound|milrinone|kangaroo|heart|balloon|via|by|proton|no|off)\s+$/i;

const NAMES_INSULIN = /\b(?:insulin|humalog|novolog|lispro|aspart) pump$|^omnipod|\bomnipod$/i;

function insulinPump(reading: Reading, hasType1: boolean): Candidate[] {
  for (const { 0: word, index } of matchesIn(reading, PUMP)) {
    const end = index + word.length;
    const sentence = sentenceAt(reading, index);
    const before = reading.text.slice(Math.max(0, index - 24), index);
    const behind = reading.text.slice(end, end + 20);
    const isBare = /^pump$/i.test(word);
    // Of another type the note has to say what the pump gives.
    if (!hasType1 && !NAMES_INSULIN.test(reading.text.slice(Math.max(0, index - 12), end))) continue;
    if (!sentence || (isBare && !OF_INSULIN.test(reading.text.slice(sentence.start, sentence.end)))) continue;
    if (
      OTHER_PUMP.test(before) ||
      isToCome(before, behind) ||
      /^\s*(?:inhibitor|therapy was|consult|eval)/i.test(behind)
    )
      continue;
    if (isTaken(reading, index, end) && !NOT_LONG.test(clauseAt(reading, index, end)))
      return [ofDrug(reading, 'Z96.41', index, end)];
  }
  return [];
}

/** `DM2 on oral agents`, `diabetes controlled with pills`: what is taken by mouth, without its name. */
const BY_MOUTH =
  /\b(?:(?:T2)?DM(?: ?(?:2|II))?|NIDDM|diabetes|diabetic)\b[^.;\n]{0,40}?(?:\b(?:on|with|w\/|by|takes?)|,) (?:(?!no\b|not\b|her\b|his\b|other\b)\w+ )?(oral (?:agents?|meds?|medications?|medicines?|drugs?)|orals|pills)\b/gi;

function pillsOf(reading: Reading): Span | undefined {
  for (const { 0: words, 1: pills = '', index } of matchesIn(reading, BY_MOUTH)) {
    const end = index + words.length;
    const clause = clauseAt(reading, end - pills.length, end);
    if (isTaken(reading, index, end) && !NOT_LONG.test(clause)) return spanOf(reading.text, end - pills.length, end);
  }
  return undefined;
}

const DIABETES_CODES = { insulin: 'Z79.4', oral: 'Z79.84', injectable: 'Z79.85' } as const;

/** Insulin by what the sugar is, or by drip: given for a while in a hospital it is none for long (OG I.C.4.a.3). */
const OF_THE_STAY = /\b(?:sliding[- ]scale|SSI|correction(?:al)?(?: scale| dose)?|drip|gtt|infusion|prn|protocol)\b/i;

function forDiabetes(reading: Reading): Candidate[] {
  const added = new Map<string, Candidate>();
  for (const { 0: word, index } of matchesIn(reading, DIABETES_DRUG)) {
    const [kind] = diabetesDrugs(word);
    if (kind === undefined || added.has(DIABETES_CODES[kind])) continue;
    const clause = clauseAt(reading, index, index + word.length);
    if (
      !isTaken(reading, index, index + word.length) ||
      (NOT_LONG.test(clause) && !RESUMED.test(clause)) ||
      diabetesDrugs(clause).length === 0 ||
      isGivenUpLater(reading, DIABETES_DRUG, word, index)
    )
      continue;
    const code = DIABETES_CODES[kind];
    if (
      code === 'Z79.4' &&
      (/^ (?:drip|gtt|infusion)\b/i.test(reading.text.slice(index + word.length, index + word.length + 12)) ||
        (/^insulin/i.test(word) && isOfCourse(reading, index)))
    )
      continue;
    if (code === 'Z79.4' && OF_THE_STAY.test(clause) && isInHospital(reading)) continue;
    added.set(code, ofDrug(reading, code, index, index + word.length));
  }
  if (!added.has('Z79.84')) {
    const span = pillsOf(reading);
    if (span) added.set('Z79.84', ofDrug(reading, 'Z79.84', span.start, span.end));
  }
  return [...added.values()];
}
