import { pattern } from '../../pattern.ts';
import type { Condition } from '../conditions/condition.ts';
import { DRUG } from '../drugs/drug-effects.ts';
import { isOfTheseWeeks } from './these-weeks.ts';

/**
 * Symptoms and findings are coded where no diagnosis explains them, and a note names many (OG I.B.4–6). They are suggested
 * only where the note treats them as the matter: in an assessment, a list of diagnoses, the reason for care; and those that
 * home health treats in their own right, wherever a provider names them.
 */
const OWN_RIGHT =
  /^(?:R13\.1|R15|R26\.[0-28]|R29\.6|R29\.810|R32|R33|R18|R39\.8|R40\.3|R62\.7|N39\.[34]|R27\.0|R41\.(?:3|4|81|82|84|89)|R44|R45\.851|R47|R48|R49\.[08]|R53\.2|R54|R56\.[19]|R63\.[346]|R64|R65|R73\.[09]|R78\.81|R79\.1|R91\.1|R97)/;
const SYMPTOM =
  /^(?:R|M25\.5|M79\.[168]|M62\.81|M54\.[2569]|K59\.0(?![349])|K92\.[01]|N39\.[34]|H53\.[189]|H55|H9[23]|B99|T14|L29|M25\.[46]|G89\.1|N32\.89|L84)/;
/** Drugs for symptoms: a symptom that one of them is taken for is treated in its own right. */
const FOR_SYMPTOMS: ReadonlySet<string> = new Set(
  'miralax senna colace docusate dulcolax bisacodyl lactulose metamucil linzess polyethylene oxybutynin ditropan mirabegron myrbetriq trospium tolterodine detrol vesicare solifenacin hyoscyamine levsin imodium loperamide zofran ondansetron compazine prochlorperazine phenergan meclizine tessalon benzonatate lokelma veltassa patiromer kayexalate kcl klor-con k-dur kdur klor potassium restriction salt bicarbonate bicarb ns ivf hydration saline lr'.split(
    ' ',
  ),
);
const TREATED_BY_DRUG = /^(?:N32\.89|E86|E87\.[156]|E87\.2|K59\.0|R11|R19\.7|R42|R05)/;

/** `constipation w/ miralax daily`, `N/V controlled w/ zofran`: the drug stands within a few words behind it. */
function isTreated({ code, sentence: { tokens }, spans }: Condition): boolean {
  if (!TREATED_BY_DRUG.test(code)) return false;
  const end = spans.reduce((last, span) => Math.max(last, span.end), 0);
  const behind = tokens.filter(({ start }) => start >= end && start < end + 60).slice(0, 6);
  // `Miralax (constipation)`, `Zofran for nausea`
  const led = tokens.filter((token) => token.end <= spans[0].start).slice(-6);
  const before = led.at(-1)?.word === 'for' ? led : led.slice(-3);
  // `1 L NS over 2 hrs per order for dehydration`
  if (
    before.at(-1)?.word === 'for' &&
    tokens.some(({ word, end: to }) => to < spans[0].start && /^(?:ns|ivf|ivfs|lr|hydration)$/.test(word))
  )
    return true;
  // `Dehydration, IV fluids 1 L x3`
  const about = [...before, ...behind];
  return about.some(
    ({ word }, i) =>
      FOR_SYMPTOMS.has(word) || (/^fluids?$/.test(word) && /^(?:iv|subq|sc)$/.test(about[i - 1]?.word ?? '')),
  );
}

const MATTERS: ReadonlySet<string> = new Set(['assessment', 'diagnoses', 'reason']);

/** Symptoms that a list of what the patient has names for themselves. */
const LASTING_SYMPTOM = /^(?:N39\.[34]|R13\.1|R29\.810|R32|R15|R4[78]|R73\.03)/;

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
    T78(?!\.3)|C80\.1|L02\.91|E11\.8|E10\.8|Z51\.81|N28\.9|I51\.9|K76\.9|J98\.4|B99\.9|T14|S09\.90|M25\.9|M79\.9
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
  /^(?:intentional|intended|goal|exercise|program|ozempic|wegovy|semaglutide|phentermine|bariatric|diet|successful|congratulated)$/;

const DEGREE = /^(?:mild|moderate|severe|slight|fine|bilateral|some)$/;

/** `Diarrhea from the pyridostigmine`: the drug's adverse effect is coded with what it brings about. */
function isOfDrug({ code, sentence: { tokens }, spans }: Condition): boolean {
  if (!/^(?:R19\.7|R11|R42|R00\.[0-2]|R05|R21|R25\.1|R31|E87\.[156]|N17\.9|R79\.1)/.test(code)) return false;
  const end = spans.reduce((last, span) => Math.max(last, span.end), 0);
  const [tie, ...behind] = tokens.filter(({ start, word }) => start >= end && !DEGREE.test(word)).slice(0, 6);
  const before = tokens.filter((token) => token.end <= spans[0].start).slice(-2);
  if (
    /^(?:induced|related|associated|causing|caused|causes)$/.test(before[1]?.word ?? '') &&
    DRUG.test(before[0]?.word ?? '')
  )
    return true;
  if (/^(?:from|due|2\/2|secondary|d\/t)$/.test(tie?.word ?? '')) return behind.some(({ word }) => DRUG.test(word));
  const effect = behind.findIndex(({ word }) => /^(?:se|side|s\/e)$/.test(word));
  return effect >= 0 && DRUG.test((effect === 0 ? tie : behind[effect - 1])?.word ?? '');
}

/** `K 5.8 (hyperkalemia)`: what a value of now is called. */
function isOfValue({ code, spans, sentence: { tokens } }: Condition): boolean {
  if (!code.startsWith('E8')) return false;
  const [name, value] = tokens.filter((token) => token.end <= spans[0].start).slice(-2);
  return (
    /^\d+(?:\.\d+)?$/.test(value?.word ?? '') &&
    /^(?:k|na|mg|ca|phos|potassium|sodium|magnesium|calcium)$/.test(name?.word ?? '')
  );
}

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

const NAMES_REASON: ReadonlySet<string> = new Set([
  'dx',
  'dxs',
  'diagnosis',
  'diagnoses',
  'referred',
  'referral',
  'ordered',
]);
/** Behind it something else is told. */
const ENDS_REASON: ReadonlySet<string> = new Set([
  'after',
  'following',
  'who',
  'with',
  'but',
  'denies',
  'no',
  'reports',
]);

/** What therapy is asked for. */
const FOR_THERAPY = /^(?:R13|R26|R27|R29\.[36]|R41\.8|R4[78]|R53|M62\.81)/;

/** `Referral dx deconditioning after …`, `referred for unsteady gait`: the reason for care within a sentence. */
function isReason({ code, spans, sentence: { tokens } }: Condition): boolean {
  if (!FOR_THERAPY.test(code)) return false;
  const before = tokens.filter(({ end }) => end <= spans[0].start).slice(-8);
  const at = before.findLastIndex(({ word }) => NAMES_REASON.has(word));
  return at >= 0 && !before.slice(at).some(({ word }) => ENDS_REASON.has(word));
}

/** `Deconditioned after 3 weeks in the hospital`: what left him so says that it is the matter. */
function isLeftBehind({ code, spans, sentence: { tokens } }: Condition): boolean {
  if (code !== 'R53.81') return false;
  // `Reason for SNF stay: debility after …`
  if (tokens.some(({ word, end }) => end <= spans[0].start && /^(?:stay|admitted|admission)$/.test(word))) return false;
  const end = spans.reduce((last, span) => Math.max(last, span.end), 0);
  return /^(?:after|following|from|since|s\/p|d\/t|due|2\/2|post)$/.test(
    tokens.find(({ start }) => start >= end)?.word ?? '',
  );
}

/** Whether an examination or a test shows it and nobody says more (OG III.B). */
export function isOnlySeen({ code, sentence }: Condition): boolean {
  return SEEN.has(sentence.section.name) && !SEEN_AND_TREATED.test(code);
}

/**
 * Whether what a note names may be suggested: a disease that it treats of, and symptoms as above. What an examination or a
 * test shows is no diagnosis (OG III.B), and an acute state of the hospital stay is over as a rule.
 */
export function isWorthCoding(condition: Condition): boolean {
  const { code, sentence, source } = condition;
  const { name } = sentence.section;
  const isOurs = source === 'synonym' || source === 'official';
  // A status that a list writes out by its title was meant to be one.
  if (EMPTY.test(code) && !isOfDiabetic(condition) && !(source === 'official' && /^Z9/.test(code))) return false;
  // A gallbladder or an appendix is missed by nobody, a bowel is.
  if (
    code === 'Z90.49' &&
    !/acquired absence|colectomy|sigmoidectomy|proctocol|resect|bowel|jejun|ileectomy|pancrea|whipple/i.test(
      condition.spans.map(({ text }) => text).join(' '),
    )
  )
    return false;
  // The index takes many valves for rheumatic ones; a note that does not say so does not mean it.
  if (/^I0[5-8]/.test(code) && !isOurs) return false;
  if (isOnlySeen(condition)) return false;
  // How a therapist finds him to stand.
  if (/^M40\.[0-2]/.test(code) && name === 'objective') return false;
  if (code === 'R63.4' && !MATTERS.has(name) && !isUnwanted(condition)) return false;
  if (code === 'E78.00' && isBareLipid(condition)) return false;
  if (/^T2[0-5]/.test(code) && !sentence.tokens.some(({ word }) => BURNT.test(word))) return false;
  if (
    OF_THE_STAY.test(code) &&
    (!NAMED.has(name) || isOfHospital(condition)) &&
    !isTreated(condition) &&
    !isOfValue(condition) &&
    !isOfDrug(condition) &&
    !isOnItsWay(condition)
  )
    return false;
  if (!SYMPTOM.test(code)) return true;
  // Back pain that lasts is a disease of its own to those who have it.
  if (/^M54\.[25]/.test(code) && /\bchronic\b/i.test(condition.spans.map(({ text }) => text).join(' '))) return true;
  // Reported beside the disease of one phrase: `BPH with nocturia`.
  if (condition.place > 0 && isOurs && (name === 'pmh' || !ASIDE.has(name))) return true;
  if (
    !isOurs ||
    (ASIDE.has(name) &&
      !isOfTheseWeeks(condition) &&
      !(name === 'pmh' && (LASTING_SYMPTOM.test(code) || (code.startsWith('R33') && isChronic(condition)))))
  )
    return false;
  return (
    OWN_RIGHT.test(code) ||
    (MATTERS.has(name) && !isMeasured(condition)) ||
    isReason(condition) ||
    isLeftBehind(condition) ||
    isTreated(condition) ||
    isOfDrug(condition)
  );
}
