import { SEARCH_ABBREVIATIONS } from '../../icd10cm/search-abbreviations.ts';
import { pattern } from '../../pattern.ts';
import type { Coded, Facts } from '../facts.ts';
import { isKnownBy } from './known-by.ts';

/** Words of titles that say nothing of the condition. */
const EMPTY = pattern()`
  ^(?:
    unspecified|other|others|specified|classified|elsewhere|with|without|and|the|for|from|not|nos|nec|due|type|right
    |left|bilateral|side|site|part|parts|initial|subsequent|encounter|sequela|sequelae|routine|healing|delayed
    |closed|open|acute|chronic|disease|diseases|disorder|disorders|condition|conditions|complication|complications
    |syndrome|current|presence|personal|history|following|limb|lower|upper|multiple|associated|care|health|aftercare
    |surgery|surgical|procedure|procedures|stage|limited|breakdown|exposed|layer|system|long|term|use|drug|therapy
    |elevation|general|generalized|status|mild|moderate|severe|recurrent|single|episode|major|essential|primary|secondary
  )$
`;
/** Words that every note has somewhere (vital signs, examination): alone they show nothing, two of them do. */
const COMMON =
  /^(?:heart|blood|pressure|rate|lung|lungs|chest|skin|foot|feet|leg|legs|arm|hip|knee|back|shoulder|head|neck|body|abdomen|hand|ankle|joint|bone|muscle|tissue|nerve|brain|pain|weight|renal|native|artery|arteries|function|failure|urinary|tract)$/;
/** Words that people write for what titles call otherwise. */
const SAME: Readonly<Record<string, string>> = {
  stroke: 'cerebral infarction',
  hemiparesis: 'hemiplegia',
  renal: 'kidney',
  cardiac: 'heart',
  cancer: 'malignant neoplasm',
  carcinoma: 'malignant neoplasm',
  tumor: 'neoplasm',
  mets: 'malignant neoplasm',
  metastasis: 'malignant neoplasm',
  metastases: 'malignant neoplasm',
  metastatic: 'malignant neoplasm',
  wound: 'ulcer laceration disruption wound',
  sore: 'ulcer',
  decubitus: 'pressure ulcer',
  arthroplasty: 'joint replacement prosthesis',
  replacement: 'joint prosthesis',
  septic: 'sepsis',
  urosepsis: 'sepsis urinary tract infection',
  bacteremia: 'sepsis',
  arthritis: 'osteoarthritis',
  fractured: 'fracture',
  emphysema: 'obstructive pulmonary',
  op: 'osteoporosis',
  smokes: 'nicotine',
  smoker: 'nicotine',
  smoking: 'nicotine',
  cigarettes: 'nicotine',
  ppd: 'nicotine',
  hyperglycemia: 'diabetes',
  glucose: 'diabetes',
  a1c: 'diabetes',
  hba1c: 'diabetes',
  insulin: 'diabetes',
  glargine: 'diabetes',
  metformin: 'diabetes',
  diuretic: 'heart failure',
  furosemide: 'heart failure',
  bnp: 'heart failure',
  memory: 'dementia',
  cognitive: 'dementia',
  slurred: 'dysarthria',
  slurring: 'dysarthria',
  droop: 'facial weakness',
  inhaler: 'obstructive pulmonary',
  nebulizer: 'obstructive pulmonary',
  incision: 'disruption wound infection',
  amputation: 'absence amputation',
  surgery: 'surgery surgical postprocedural',
};

/** Words of an operation and of what it leaves. */
const SURGERY = pattern('i')`
  surg|post-?op|operat|bypass|graft|incision|repair|ectomy|plasty|otomy|ostomy|replacement|fixation|\borif\b|stent
  |transplant|amputat|sutur|staple|fusion|implant|resect|excis|debrid|whipple
  |\b(?:t[kh][ar]|tsa|[ab]ka|tma|cabg|avr|mvr|tavr|evar|cea|lvad|i&d|acdf|vats|turp|lar|apr|avf)\b
`;

/**
 * Whether a text speaks of the condition that a code names, by its code or by the words of its title, of the titles above
 * it and of its inclusion terms. Made to be generous: it is asked only whether a document says nothing of a condition.
 */
export function speaksOf(facts: Facts, coded: Pick<Coded, 'code' | 'shown'>, text: string): boolean {
  const { stems, capitals, initials } = facts.ofText(text, wordsOfText);
  if (capitals.includes(coded.shown.toUpperCase())) return true;
  const own = wordsOfCode(facts, coded.code);
  if (initials.size > 0 && own?.initials.some((each) => initials.has(each))) return true;
  // Aftercare and other reasons for care (Z) are called by what was done; only surgery has words of its own.
  if (coded.code.startsWith('Z')) return !/^Z4[78]/.test(coded.code) || SURGERY.test(text);
  if (isKnownBy(coded.code, text)) return true;
  // "Kidney disease" is no word of an acute failure.
  if (coded.code.startsWith('N17')) return ACUTE_KIDNEY.test(text);
  // A title of words that say nothing ("other complications of procedures") can be told in any; what has no title is told in none.
  if (own && own.words.length === 0 && facts.title(coded.code) !== '') return true;
  let common = 0;
  for (const { stem, isCommon } of own?.words ?? []) {
    if (!stems.has(stem)) continue;
    if (!isCommon) return true;
    common++;
    if (common === 2) return true;
  }
  return false;
}

const ACUTE_KIDNEY = pattern('i')`
  \b(?:AKI|AKF|ARF|ATN)\b|\bacute\b[^.;\n]{0,40}\b(?:kidney|renal|ckd\d?[ab]?|tubular)|\btubular necrosis\b|\bpre-?renal\b|\bcreatinine\b
  |\b(?:kidneys?|renal)(?:\s\w+){0,2}\s(?:injur\w*|insult|failure|failed|failing|insufficiency|shut\w*|declin\w*|worsen\w*)
  |\b(?:worsen\w*|declin\w*|impaired)\s(?:kidney|renal)
`;

interface TextWords {
  /** Of its words and of what they mean. */
  stems: ReadonlySet<string>;
  /** The text in capitals, for codes as written. */
  capitals: string;
  /** Its words in capitals, which may be the initials of a title: `ED`, `OSA`. */
  initials: ReadonlySet<string>;
}

/** Words in capitals of every note: who writes, who comes, how a drug is taken. */
const NO_INITIALS: ReadonlySet<string> = new Set(
  'MD DO NP PA RN PT OT ST SN HH PO IV IM AM PM ER DC DX RX HX SOC POC LE UE BP HR RR DM'.split(' '),
);
const LONGEST_INITIALS = 5;

/** The initials of two and more words of a title that follow each other. */
function initialsOf(title: string): string[] {
  const letters =
    (title.split(/[,(]|\b(?:with|without)\b/)[0] ?? '').toUpperCase().match(/\b(?!OF\b|AND\b|THE\b|TO\b)[A-Z]/g) ?? [];
  return letters.flatMap((_, from) =>
    Array.from({ length: LONGEST_INITIALS - 1 }, (__, i) => letters.slice(from, from + i + 2)).flatMap((some, i) =>
      some.length === i + 2 ? [some.join('')] : [],
    ),
  );
}

/** So many letters hold depression and depressive together, schizophrenia and schizoaffective apart. */
const OWN_STEM = 7;

/** The words of a code's own title that say something of the condition, as one pattern. */
export function wordsOfTitle(facts: Facts, code: string): RegExp {
  const told = words(facts.title(code)).filter((word) => word.length > 2 && !EMPTY.test(word) && !COMMON.test(word));
  return told.length === 0
    ? /(?!)/
    : new RegExp(`\\b(?:${told.map((word) => word.slice(0, OWN_STEM)).join('|')})`, 'i');
}

function wordsOfText(text: string): TextWords {
  const initials = new Set(text.match(/\b[A-Z]{2,5}\b/g)?.filter((word) => !NO_INITIALS.has(word)));
  // Where all is in capitals, none of them tells.
  const isShouted = !/[a-z]{3}/.test(text);
  return {
    stems: stemsOf(text),
    capitals: text.toUpperCase(),
    initials: isShouted ? new Set() : initials,
  };
}

interface CodeWords {
  words: readonly { stem: string; isCommon: boolean }[];
  /** Of its title. */
  initials: readonly string[];
}

/** By code list, with the tabular list that was read with it. */
const ofCodes = new WeakMap<object, { notes: object | undefined; known: Map<string, CodeWords> }>();

/** The words of a code's titles and inclusion terms, once a code list and tabular list. */
function wordsOfCode(facts: Facts, code: string): CodeWords | undefined {
  const { codes, notes } = facts;
  const list = codes ?? notes;
  if (!list) return undefined;
  let held = ofCodes.get(list);
  if (!held || held.notes !== notes) {
    held = { notes, known: new Map() };
    ofCodes.set(list, held);
  }
  const { known } = held;
  let words = known.get(code);
  if (!words) {
    const read = [...readWordsOfCode(facts, code)];
    words = {
      words: read.map((word) => ({ stem: stem(word), isCommon: COMMON.test(word) })),
      initials: initialsOf(facts.title(code)),
    };
    known.set(code, words);
  }
  return words;
}

function readWordsOfCode(facts: Facts, code: string): Set<string> {
  const above = facts.codes?.ancestors(code).map(({ title }) => title ?? '') ?? [];
  const inclusion = (facts.notes?.notesOf(code) ?? []).filter(
    ({ kind }) => kind === 'inclusionTerm' || kind === 'includes',
  );
  const texts = [
    facts.title(code),
    ...above,
    ...inclusion.filter(({ at }) => at.level === 'code').flatMap(({ lines }) => lines),
  ];
  return new Set(texts.flatMap(words).filter((word) => word.length > 2 && !EMPTY.test(word)));
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[a-z][a-z0-9]*/g) ?? [];
}

/**
 * Without the s of a plural; six letters hold diabetes and diabetic together; behind a prefix that many words begin with, four more: hypertension and
 * hypertensive are one, hyperthyroidism is another.
 */
function stem(plural: string): string {
  const isPlural = plural.length > 4 && plural.endsWith('s') && !plural.endsWith('ss');
  const word = isPlural ? plural.slice(0, -1) : plural;
  if (word.length <= SHORTEST_STEM) return word;
  const prefix = PREFIX.exec(word)?.[0].length ?? 0;
  return word.slice(0, Math.max(SHORTEST_STEM, prefix + 4));
}

const SHORTEST_STEM = 6;

const PREFIX = /^(?:hyper|hypo|cardio|neuro|osteo|gastro|nephro|hemo|poly|peri|intra|inter|micro|macro|pseudo|thrombo)/;

/** The stems of what words mean. Own keys only: a text may hold the word `constructor`. */
const MEANS: ReadonlyMap<string, readonly string[]> = new Map(
  [...Object.entries(SEARCH_ABBREVIATIONS), ...Object.entries(SAME)].map(([word, means]) => [
    word,
    [means].flat().flatMap(words).map(stem),
  ]),
);

/** The stems of a text's words and of what they mean. */
function stemsOf(text: string): Set<string> {
  const stems = new Set<string>();
  for (const word of new Set(words(text))) {
    stems.add(stem(word));
    for (const meant of MEANS.get(word) ?? []) stems.add(meant);
  }
  return stems;
}
