import { pattern } from '../../pattern.ts';
import type { Condition } from '../conditions/condition.ts';
import { isOfTheseWeeks } from './these-weeks.ts';
import { isLeftBehind, isOfDrug, isOfValue, isReason, isTreated } from './treated-symptom.ts';

/**
 * Symptoms and findings are coded where no diagnosis explains them, and a note names many (OG I.B.4–6). They are suggested
 * only where the note treats them as the matter: in an assessment, a list of diagnoses, the reason for care; and those that
 * home health treats in their own right, wherever a provider names them.
 */
const OWN_RIGHT =
  /^(?:R13\.1|R15|R26\.[0-28]|R29\.6|R29\.810|R32|R33|R18|R39\.8|R40\.3|R62\.7|N39\.[34]|R27\.0|R41\.(?:3|4|81|82|84|89)|R44|R45\.851|R47|R48|R49\.[08]|R53\.2|R54|R56\.[19]|R63\.[346]|R64|R65|R73\.[09]|R78\.81|R79\.1|R91\.1|R97)/;
const SYMPTOM =
  /^(?:R|M25\.5|M79\.[168]|M62\.81|M54\.[2569]|K59\.0(?![349])|K92\.[01]|N39\.[34]|H53\.[189]|H55|H9[23]|B99|T14|L29|M25\.[46]|G89\.1|N32\.89|L84|D72\.82)/;
const MATTERS: ReadonlySet<string> = new Set(['assessment', 'diagnoses', 'reason']);

/** Symptoms that a list of what the patient has names for themselves. */
const LASTING_SYMPTOM = /^(?:N39\.[34]|R54|R62\.7|R13\.1|R29\.810|R32|R15|R4[78]|R73\.03)/;

/** `BPH c chronic retention`. */
function isChronic({ spans, sentence: { tokens } }: Condition): boolean {
  const from = spans[0].start;
  return tokens.some(
    ({ word, start, end }) => word === 'chronic' && (start === from || (end < from && from - end < 12)),
  );
}

/** Symptoms of the past, or of habits, are none of now. */
const ASIDE: ReadonlySet<string> = new Set(['pmh', 'psh', 'social-history', 'family-social']);
/** A family's history bears on no care at home. The rest says no more than that something was done once, or that an organ is not well: nobody codes by it. */
const EMPTY = pattern()`
  ^(?:
    T78(?!\.3)|C80\.1|L02\.91|Z51\.81|N28\.9|I51\.9|K76\.9|J98\.4|B99\.9|A49\.9|T14|S09\.90|M25\.9|M79\.9
    |H54\.50|Z98\.89|Z98\.49|Z97\.8|Z48\.02|Z98\.5|Z90\.(?:10|89|71)|Z8[0-4]|Z86\.19|Z87\.81|M77\.9|M12\.9|M54\.10
    |M24\.[45]0|M95\.4|I70\.90|L82\.1|Z89\.\d[0-3]?9|Z89\.9
  )
`;

/** Sections that say what was seen, not what is treated. */
const SEEN: ReadonlySet<string> = new Set(['ros', 'exam', 'vitals', 'results']);
/** What is seen and is the matter: ulcers and wounds, amputations, stomas and devices, edema of the limbs. */
const SEEN_AND_TREATED =
  /^(?:H54\.[0-48]|H9[01]|L89|L97|L98\.4|L03|I83|I87|I89|T8|S|Z4[3-8]|Z89|Z9[3-9]|Z6[0-5]|Z5[5-9])/;
/** Acute states of a hospital stay: coded at home only where the note names them as a diagnosis of now. */
const OF_THE_STAY = /^(?:N17|E86|E87(?!\.1)|J80|J96\.0|R57|R65|I46|G93\.41|K56\.[56]|J95\.821)/;
const NAMED: ReadonlySet<string> = new Set(['assessment', 'diagnoses', 'reason', 'plan']);

const UNWANTED =
  /^(?:un\w+|involuntary|abnormal|significant|severe|progressive|ongoing|rapid|anorexia|appetite|intake|lb|kg|pound|%)$|^\d+(?:lb|kg|%)$/;
const WANTED =
  /^(?:intentional|intended|goal|exercise|program|ozempic|wegovy|semaglutide|phentermine|bariatric|diet|successful|congratulated|reduce|calorie|recommend|target|desired)$/;

/** `Hosp problem list (copied): AKI on CKD, hyponatremia`: what the stay was about. */
function isOfHospital({ sentence: { section } }: Condition): boolean {
  return section.heading !== undefined && /\b(?:hosp(?:ital)?|inpatient|copied)\b/i.test(section.heading.text);
}

/** `A: BP 104/60 HR 88 sat 90% RA, 3+ edema`: what stands among vital signs was seen, whatever the heading. */
function isMeasured({ sentence: { tokens } }: Condition): boolean {
  return tokens.some(({ word }, i) => VITAL.test(word) && /^\d{2,3}(?:\/\d+)?$/.test(tokens[i + 1]?.word ?? ''));
}

const VITAL = /^(?:bp|hr|rr|spo2|sat|sats|temp|pulse)$/;

/** `AKI improving`: it has not passed. */
function isOnItsWay({ sentence: { tokens }, spans }: Condition): boolean {
  const end = spans.reduce((last, span) => Math.max(last, span.end), 0);
  return tokens
    .filter(({ start }) => start >= end)
    .slice(0, 4)
    .some(({ word }) => /^(?:improving|recovering|resolving|worsening|persisting|persistent|ongoing)$/.test(word));
}

/** `AKI, Cr 3.1 still above baseline`, `hypernatremia being treated with free water`: told of it behind its name. */
function isStillThere({ sentence: { tokens }, spans }: Condition): boolean {
  const end = spans.reduce((last, span) => Math.max(last, span.end), 0);
  const behind = tokens.filter(({ start }) => start >= end).slice(0, MOST_BEHIND);
  return STILL_THERE.test(behind.map(({ word }) => word).join(' '));
}

const MOST_BEHIND = 16;
const STILL_THERE =
  /\bstill (?:above|below|elevated|high|low|up|not (?:back|at|recovered|resolved))\b|\bnot (?:yet |fully )?(?:back (?:to|at)|at (?:his |her )?baseline|recovered|resolved)\b|^(?:is |are )?being (?:treated|corrected)\b/;

/** `DM2 c/b neuropathy, nephropathy`: a kidney of a diabetic (Index: Diabetes, with, nephropathy). */
function isOfDiabetic({ code, spans, sentence: { tokens } }: Condition): boolean {
  return (
    code === 'N28.9' &&
    /nephropathy/i.test(spans[0].text) &&
    tokens.some(({ word }) =>
      /^(?:dm[12]?|t[12]dm|dmii|iddm|niddm|diabet\w+|(?:poly)?neuropathy|retinopathy|microalbuminuria)$/.test(word),
    )
  );
}

/** `Atorvastatin – cholesterol` says what the drug is for; the word alone, of a diet or a test, says nothing. */
function isBareLipid({ spans, sentence: { tokens } }: Condition): boolean {
  return (
    /^(?:for )?cholesterol$/i.test(spans[0].text) &&
    !tokens.some(({ word }) =>
      /statin$|^(?:lipitor|crestor|zocor|zetia|ezetimibe|fenofibrate|repatha|pravachol)$/.test(word),
    )
  );
}

/** "Full thickness of the thigh" alone is an ulcer as well. */
const BURNT = /^(?:burn|burned|burnt|scald|scalded|flame|degree|tbsa|corrosion|caustic|thermal)$/;

/** `Weight loss` is a symptom where it is not sought: `unintentional`, `8 kg`, `poor appetite`. */
function isUnwanted({ sentence: { tokens }, spans }: Condition): boolean {
  // `Wt loss 8# in 3 mos`
  const next = tokens.find(({ start }) => start >= spans[0].end)?.word ?? '';
  const isTold = /^\d/.test(next) || tokens.some(({ word }) => UNWANTED.test(word));
  return isTold && !tokens.some(({ word }) => WANTED.test(word));
}

/** Whether an examination or a test shows it and nobody says more (OG III.B). */
export function isOnlySeen({ code, sentence }: Condition): boolean {
  return SEEN.has(sentence.section.name) && !SEEN_AND_TREATED.test(code);
}

/** A condition that is weighed, with what is asked of it most. */
interface Weighed {
  condition: Condition;
  code: string;
  /** The name of its section. */
  section: string;
  /** A phrase of ours or a title of the code set named it, and not the index. */
  isOurs: boolean;
}

/** A reason to suggest something, or not to. */
type Reason = (weighed: Weighed) => boolean;

/** A status that a list writes out by its title was meant to be one. */
const isEmpty: Reason = ({ code, condition }) =>
  EMPTY.test(code) && !isOfDiabetic(condition) && !(condition.source === 'official' && /^Z9/.test(code));

/** A gallbladder or an appendix is missed by nobody, a bowel is. */
const isOrganMissedByNobody: Reason = ({ code, condition }) =>
  code === 'Z90.49' && !MISSED_ORGAN.test(wordsOf(condition));
const MISSED_ORGAN = /acquired absence|colectomy|sigmoidectomy|proctocol|resect|bowel|jejun|ileectomy|pancrea|whipple/i;

/** The index takes many valves for rheumatic ones; a note that does not say so does not mean it. */
const isRheumaticByIndex: Reason = ({ code, isOurs }) => /^I0[5-8]/.test(code) && !isOurs;

/** How a therapist finds him to stand. */
const isPosture: Reason = ({ code, section }) => /^M40\.[0-2]/.test(code) && section === 'objective';

const isSoughtWeightLoss: Reason = ({ code, section, condition }) =>
  code === 'R63.4' && !MATTERS.has(section) && !isUnwanted(condition);

const isOnlyCholesterol: Reason = ({ code, condition }) => code === 'E78.00' && isBareLipid(condition);

const isNoBurn: Reason = ({ code, condition: { sentence } }) =>
  /^T2[0-5]/.test(code) && !sentence.tokens.some(({ word }) => BURNT.test(word));

/** An acute state of the hospital stay, of which nothing says that it is of now. */
const isOfTheStay: Reason = ({ code, section, condition }) =>
  OF_THE_STAY.test(code) &&
  (!NAMED.has(section) || isOfHospital(condition)) &&
  !SAY_OF_NOW.some((isOfNow) => isOfNow(condition));
const SAY_OF_NOW = [isTreated, isOfValue, isOfDrug, isOnItsWay, isStillThere];

/** Whatever it is, disease or symptom. */
const NEVER: readonly Reason[] = [
  isEmpty,
  isOrganMissedByNobody,
  isRheumaticByIndex,
  ({ condition }) => isOnlySeen(condition),
  isPosture,
  isSoughtWeightLoss,
  isOnlyCholesterol,
  isNoBurn,
  isOfTheStay,
];

/** Back pain that lasts is a disease of its own to those who have it. */
const isLastingBackPain: Reason = ({ code, condition }) =>
  /^M54\.[25]/.test(code) && /\bchronic\b/i.test(wordsOf(condition));

/** Reported beside the disease of one phrase: `BPH with nocturia`. */
const isBesideItsDisease: Reason = ({ condition, section, isOurs }) =>
  condition.place > 0 && isOurs && (section === 'pmh' || !ASIDE.has(section));

/** Among what was, or among habits, and neither of these weeks nor lasting. */
const isAside: Reason = ({ code, section, condition }) =>
  ASIDE.has(section) &&
  !isOfTheseWeeks(condition) &&
  !(section === 'pmh' && (LASTING_SYMPTOM.test(code) || (code.startsWith('R33') && isChronic(condition))));

/** The matter of the note, by where it stands. */
const isTheMatter: Reason = ({ section, condition }) =>
  MATTERS.has(section) && !isMeasured(condition) && !(section === 'reason' && isFarFromHeading(condition));

/** `Reason: check-up`, and then a history of many lines: what stands far below the heading is no reason for the visit. */
function isFarFromHeading({ sentence: { section, start } }: Condition): boolean {
  return start - (section.heading?.end ?? section.start) > LONGEST_REASON;
}

const LONGEST_REASON = 200;

const SAY_TREATED = [isReason, isLeftBehind, isTreated, isOfDrug];

/**
 * Whether what a note names may be suggested: a disease that it treats of, and symptoms as above. What an examination or a
 * test shows is no diagnosis (OG III.B), and an acute state of the hospital stay is over as a rule.
 */
export function isWorthCoding(condition: Condition): boolean {
  const { code, source } = condition;
  const isOurs = source === 'synonym' || source === 'official';
  const weighed: Weighed = { condition, code, section: condition.sentence.section.name, isOurs };
  if (NEVER.some((reason) => reason(weighed))) return false;
  if (!SYMPTOM.test(code) || isLastingBackPain(weighed) || isBesideItsDisease(weighed)) return true;
  if (!isOurs || isAside(weighed)) return false;
  return OWN_RIGHT.test(code) || isTheMatter(weighed) || SAY_TREATED.some((isTreatedHere) => isTreatedHere(condition));
}

/** The words that named it. */
function wordsOf({ spans }: Condition): string {
  return spans.map(({ text }) => text).join(' ');
}
