import { display } from '../icd10cm/code.ts';
import { pattern } from '../pattern.ts';
import { drugLines } from './drugs/medication-lines.ts';
import { type Drug, drugsOf } from './drugs/medications.ts';
import type { Coded, Facts, Paper } from './facts.ts';
import { nameOf } from './papers/paper-name.ts';
import {
  codeAndWords,
  isReadable,
  NOT_DENIED,
  perhapsOfProviders,
  sentenceOf,
  statements,
} from './papers/statements.ts';
import { rule, type Said } from './rule.ts';
import { named } from './the-list.ts';

/** Long-term use codes and the drugs of each. */
const CLASSES: readonly (readonly [code: string, drugs: RegExp])[] = [
  [
    'Z792',
    pattern('i')`
    \b(?:
      amoxicillin\w*|augmentin|ampicillin\w*|penicillin\w*|piperacillin\w*|cef\w+|cephalexin|keflex|azithromycin
      |z-?pak|clarithromycin|erythromycin|doxycycline|minocycline|ciprofloxacin|cipro|levofloxacin|levaquin
      |moxifloxacin|trimethoprim|sulfamethoxazole|bactrim|septra|nitrofurantoin|macrobid|metronidazole|flagyl
      |clindamycin|vancomycin|linezolid|daptomycin|ertapenem|meropenem|gentamicin|tobramycin|rifampin|fosfomycin
      |methenamine
    )\b
  `,
  ],
  [
    'Z7952',
    /\b(?:steroids? (?=taper|burst|course)|prednisone|prednisolone|methylprednisolone|medrol|dexamethasone|decadron|hydrocortisone|cortisone|budesonide)\b/i,
  ],
  [
    'Z791',
    /\b(?:ibuprofen|motrin|advil|naproxen|aleve|meloxicam|mobic|diclofenac|celecoxib|celebrex|ketorolac|toradol|indomethacin|etodolac|nabumetone)\b/i,
  ],
  [
    'Z7901',
    /\b(?:warfarin|coumadin|apixaban|eliquis|rivaroxaban|xarelto|dabigatran|pradaxa|edoxaban|enoxaparin|lovenox|heparin|fondaparinux|dalteparin)\b/i,
  ],
  [
    'Z79891',
    /\b(?:oxycodone|percocet|hydrocodone|norco|vicodin|morphine|hydromorphone|dilaudid|tramadol|codeine|fentanyl|methadone|tapentadol|oxymorphone|buprenorphine)\b/i,
  ],
];

/** Steroids that are breathed in. */
const INHALED =
  /\b(?:inhaled|inhalers?|nebuli\w*|fluticasone|flovent|advair|breo|trelegy|budesonide|pulmicort|symbicort|breztri|mometasone|asmanex|dulera|beclomethasone|qvar|ciclesonide|alvesco|wixela|airduo)\b/i;

/** More classes, and words for a class without its drugs: then a code without any of them is without its drug. */
const WITHOUT: readonly (readonly [code: string, words: RegExp])[] = [
  [
    'Z792',
    /\b(?:antibiotics?|abx|antimicrobial\w*|\w+(?:cillin|floxacin|cycline|mycin|penem|azole)|isoniazid|\w*tmp\b|smx|iv (?:therapy|infusion)|suppressi\w+)\b/i,
  ],
  ['Z7951', INHALED],
  ['Z7952', /\b(?:\w*steroids?|predni\w*|deflazacort|fludrocortisone|betamethasone|triamcinolone)\b/i],
  ['Z791', /\b(?:nsaids?|anti-?inflammator\w*|aspirin|ketoprofen|oxaprozin|piroxicam|sulindac)\b/i],
  ['Z7901', /\b(?:anti-?coag\w*|blood thinners?|noac|doac|inr|bivalirudin|argatroban)\b/i],
  [
    'Z7902',
    /\b(?:clopidogrel|plavix|ticagrelor|brilinta|prasugrel|effient|dipyridamole|aggrenox|cilostazol|pletal|vorapaxar|anti-?platelets?|dapt)\b/i,
  ],
  ['Z7982', /\b(?:aspirin|asa|ecotrin|bayer|aggrenox|dapt)\b/i],
  [
    'Z79891',
    /\b(?:opioids?|opiates?|narcotics?|\w*codone|\w*morph\w*|ms ?contin|suboxone|butrans|belbuca|levorphanol|meperidine|patch)\b/i,
  ],
];

const DAYS: Readonly<Record<string, number>> = { day: 1, d: 1, dose: 1, week: 7, wk: 7 };
const WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
];
const COURSE = new RegExp(
  `(?:\\b(?:for|x|times)\\s*|,\\s*|\\b)(\\d{1,2}|${WORDS.join('|')})[ -]?(?:more |additional |total )?(day|d|dose|week|wk)s?\\b(?! (?:a|per|supply|off)\\b)`,
  'i',
);
const EVERY = /\b(?:every|q|each|per)\s*$/i;
const SHORT = /\b(?:short (?:course|term)|dose-?pa(?:c)?k|z-?pak|one[- ]time|burst)\b/i;
const TAPER = /\btaper\w*\b/i;
/** Dependence on opioids. */
const DEPENDENCE = ['F11.2'];

/**
 * Z79 is for continuous use: not for a course of days against an acute illness, and not for a drug on which the patient is
 * dependent. Judged where the medications hold the drugs of the code, and all of them are such courses; and where they are
 * listed and hold none of them, of which no document has a word either. An anticoagulant, an antiplatelet and aspirin have a code
 * each.
 */
export const shortCourse = rule({
  code: 'CH47',
  name: 'short-course',
  version: 3,
  severity: 'warn',
  asks: 'remove',
  cite: ['OG I.C.21.c.3 (FY2026)'],
  needs: ['diagnoses', 'codes'],
  options: {
    days: {
      about: 'so many days at most are a course of an acute illness; six weeks of antibiotics for a bone are not',
      default: 14,
      least: 3,
      most: 28,
    },
  },
  *check(facts, { days }): Iterable<Said> {
    for (const [code, drugs] of CLASSES) {
      const [coded] = facts.coded(code);
      if (coded) yield* ofDays(facts, coded, drugs, days);
    }
    yield* withoutDrug(facts);
    yield* otherClass(facts);
    const [opioid] = facts.coded('Z79.891');
    const [dependence] = facts.coded(...DEPENDENCE);
    if (!opioid || !dependence) return;
    const say = `${named(facts, opioid)} is not for a patient who is dependent on the drug, or on a maintenance program: that is ${named(facts, dependence)}.`;
    yield { at: [opioid.at, dependence.at], say };
  },
});

/** What steroids are taken for over months, in a taper too: autoimmune and blistering diseases, transplants, the adrenals. */
const LASTING = [
  ...['M05', 'M06', 'M3', 'L10', 'L11', 'L12', 'L13', 'L88', 'K50', 'K51', 'K754', 'D59', 'D693', 'D86', 'D89'],
  ...['G35', 'G36', 'G61', 'G70', 'N04', 'J84', 'E27', 'Z94', 'T86', 'C9', 'H20'],
];

function* ofDays(facts: Facts, coded: Coded, drugs: RegExp, days: number): Iterable<Said> {
  const mine: readonly Drug[] = drugsOf(facts)?.drugs.filter(({ text }) => drugs.test(text)) ?? toldBy(facts, drugs);
  const [first, ...more] = mine;
  const isTaperShort = facts.coded(...LASTING).length === 0;
  if (!first || !mine.every((drug) => isShort(drug, days, isTaperShort))) return;
  if (isCalledLasting(facts, coded)) return;
  const name = (drugs.exec(first.text)?.[0] ?? first.text).trim();
  const who = drugsOf(facts) === undefined ? 'a provider’s document has' : 'the medications include';
  const say = `${named(facts, coded)}: ${who} ${name} for a short course only. Long-term use means continuous use.`;
  yield { at: [coded.at, first.at, ...more.map(({ at }) => at)], about: [coded.shown], say };
}

/** A drug's code, a list of drugs that has none of its class, and no word of one in any document. */
function* withoutDrug(facts: Facts): Iterable<Said> {
  const held = drugsOf(facts);
  if (!held || held.source === 'discharge-summary' || facts.papers.some((paper) => !isReadable(paper))) return;
  // A list alone may be an old one.
  if (facts.papers.every(({ type }) => type === 'medication-list')) return;
  for (const [code, words] of WITHOUT) {
    const [coded] = facts.coded(code);
    if (!coded) continue;
    const drugs = CLASSES.find(([of]) => of === code)?.[1];
    const isSaid = (text: string) => words.test(text) || drugs?.test(text) === true;
    if (held.drugs.some(({ text }) => isSaid(text)) || facts.papers.some((paper) => isSaid(besideCode(paper, coded))))
      continue;
    yield {
      at: [coded.at, ...held.drugs.slice(0, 3).map(({ at }) => at)],
      about: [coded.shown, 'drug'],
      say: `${named(facts, coded)}: the medications include no such drug, and no document speaks of one.`,
    };
  }
}

/** Classes that are held against each other only. */
const OF_A_KIND: readonly (readonly [code: string, drugs: RegExp])[] = [
  ['Z79810', /\b(?:tamoxifen|nolvadex|raloxifene|evista|toremifene|serms?)\b/i],
  ['Z79811', /\b(?:letrozole|femara|anastrozole|arimidex|exemestane|aromasin|aromatase)\b/i],
  [
    'Z79818',
    /\b(?:leuprolide|lupron|eligard|goserelin|zoladex|degarelix|firmagon|fulvestrant|faslodex|triptorelin)\b/i,
  ],
  [
    'Z79620',
    /\b(?:biologics?|humira|remicade|etanercept|enbrel|rituxan|actemra|abatacept|stelara|entyvio|belatacept|\w+mab)\b/i,
  ],
  ['Z79621', /\b(?:tacrolimus|prograf|envarsus|cyclosporine|neoral|sandimmune|calcineurin)\b/i],
  ['Z79622', /\b(?:tofacitinib|xeljanz|upadacitinib|rinvoq|baricitinib|olumiant|ruxolitinib|jakafi|jak)\b/i],
  ['Z79623', /\b(?:sirolimus|rapamune|everolimus|zortress|mtor)\b/i],
  ['Z79624', /\b(?:azathioprine|imuran|mycophenol\w*|cellcept|myfortic|leflunomide)\b/i],
];

/** Drugs of one purpose, by the code of each: what keeps blood from clotting (Excludes2 at Z79.02: aspirin, Z79.82); steroids; what
 * acts on estrogen; what holds down the immune system. */
const OF_ONE_PURPOSE = [
  ['Z7901', 'Z7902', 'Z7982'],
  ['Z7951', 'Z7952'],
  ['Z79810', 'Z79811', 'Z79818'],
  ['Z79620', 'Z79621', 'Z79622', 'Z79623', 'Z79624'],
];

/** One of these coded, of which no document has a drug, where providers name a drug of another, which is not coded. */
function* otherClass(facts: Facts): Iterable<Said> {
  const source = drugsOf(facts)?.source ?? 'discharge-summary';
  if (source !== 'discharge-summary' || facts.papers.some((paper) => !isReadable(paper))) return;
  const said = (code: string) =>
    [...CLASSES, ...WITHOUT, ...OF_A_KIND].flatMap(([of, words]) => (of === code ? words : []));
  const all = OF_ONE_PURPOSE.flatMap((codes) => facts.coded(...codes).map((one) => ({ one, codes })));
  for (const { one, codes } of all) {
    const own = said(one.code);
    if (facts.papers.some((paper) => own.some((words) => words.test(besideCode(paper, one))))) continue;
    const others = codes.filter((code) => facts.coded(code).length === 0);
    const [found] = others.flatMap((code) =>
      said(code).flatMap((words) =>
        statements(facts, perhapsOfProviders(facts), words).map((statement) => ({ code, statement })),
      ),
    );
    if (!found) continue;
    const { statement, code } = found;
    yield {
      ...codeAndWords(one, statement),
      asks: 'replace',
      say: `${named(facts, one)}: no document names such a drug, and the ${nameOf(statement.paper.type)} names “${statement.mention.span.text}”. That is ${named(facts, { code, shown: display(code) })}.`,
    };
  }
}

/** A document without the lines that list the code. */
function besideCode({ text }: Paper, { shown }: Coded): string {
  return text
    .split('\n')
    .filter((line) => !line.includes(shown))
    .join('\n');
}

/** Where the chart has no list: what providers' documents say of the drug, up to the next drug or the end of its sentence. */
function toldBy(facts: Facts, drugs: RegExp): Drug[] {
  return statements(facts, perhapsOfProviders(facts), drugs, NOT_DENIED).map((one) => {
    const { own, behind } = sentenceOf(one);
    const text = `${own}${behind.replace(/[;\n][\s\S]*$/, '')}`;
    return { text: drugLines(text)[0]?.text ?? text, at: one.at };
  });
}

const LASTING_BEFORE = /\b(?:long[- ]term|chronic(?:ally)?|life-?long|indefinite|maintenance|suppressive)(?: \w+)? $/i;
const LASTING_BEHIND = /^[^.,;\n]{0,20}\b(?:long[- ]term|indefinitely|life-?long|for life|chronically)\b/i;

/** `Cancer pain, on long-term opioids`: a provider calls the drugs of the code lasting, whatever one line of them says. */
function isCalledLasting(facts: Facts, { code }: Coded): boolean {
  const words = WITHOUT.find(([of]) => of === code)?.[1];
  if (!words) return false;
  return statements(facts, perhapsOfProviders(facts), words).some((one) => {
    const { before, behind } = sentenceOf(one);
    return LASTING_BEFORE.test(before) || LASTING_BEHIND.test(behind);
  });
}

const GOES_ON = /\b(?:long[- ]term|chronic\w*|indefinite\w*|life-?long|suppress\w*|prophyla\w*|maintenance)\b/i;

/** A loading dose, and with what it goes on: `10 mg twice daily for 7 days, then 5 mg`. */
const THEN =
  /\b(?:then|followed by|thereafter|after(?:wards| that))\b[^.;\n]{0,20}?\d[\d.,]* ?(?:mg|mcg|units?|g|ml|tab\w*)\b(?![^.;\n]{0,40}\b(?:for|x) ?\d{1,2} ?(?:more )?(?:d(?:ays?)?|doses?)\b)/i;

function isShort({ text }: Drug, days: number, isTaperShort: boolean): boolean {
  if (GOES_ON.test(text) || THEN.test(text)) return false;
  if (SHORT.test(text) || (isTaperShort && TAPER.test(text))) return true;
  const found = COURSE.exec(text);
  if (!found || EVERY.test(text.slice(0, found.index + (found[0].length - found[0].trimStart().length)))) return false;
  const count = /\d/.test(found[1] ?? '') ? Number(found[1]) : WORDS.indexOf((found[1] ?? '').toLowerCase());
  return count * (DAYS[(found[2] ?? '').toLowerCase()] ?? 1) <= days;
}
