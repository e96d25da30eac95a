import type { Coded, Facts } from './facts.ts';
import { type Drug, drugsOf } from './medications.ts';
import { rule, type Said } from './rule.ts';
import { NOT_DENIED, perhapsOfProviders, sentenceOf, statements } from './statements.ts';
import { named } from './the-list.ts';

/** Long-term use codes and the drugs of each. */
const CLASSES: readonly (readonly [code: string, drugs: RegExp])[] = [
  [
    'Z792',
    /\b(?:amoxicillin\w*|augmentin|ampicillin\w*|penicillin\w*|piperacillin\w*|cef\w+|cephalexin|keflex|azithromycin|z-?pak|clarithromycin|erythromycin|doxycycline|minocycline|ciprofloxacin|cipro|levofloxacin|levaquin|moxifloxacin|trimethoprim|sulfamethoxazole|bactrim|septra|nitrofurantoin|macrobid|metronidazole|flagyl|clindamycin|vancomycin|linezolid|daptomycin|ertapenem|meropenem|gentamicin|tobramycin|rifampin|fosfomycin|methenamine)\b/i,
  ],
  [
    'Z7952',
    /\b(?:prednisone|prednisolone|methylprednisolone|medrol|dexamethasone|decadron|hydrocortisone|cortisone|budesonide)\b/i,
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
const TAPER = /\b(?:short (?:course|term)|taper\w*|dose-?pa(?:c)?k|z-?pak|one[- ]time|burst)\b/i;
/** Dependence on opioids. */
const DEPENDENCE = ['F11.2'];

/**
 * Z79 is for continuous use: not for a course of days against an acute illness, and not for a drug on which the patient is
 * dependent. Judged where the medications hold the drugs of the code, and all of them are such courses.
 */
export const shortCourse = rule({
  code: 'CH47',
  name: 'short-course',
  version: 1,
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
    const [opioid] = facts.coded('Z79.891');
    const [dependence] = facts.coded(...DEPENDENCE);
    if (!opioid || !dependence) return;
    const say = `${named(facts, opioid)} is not for a patient who is dependent on the drug, or on a maintenance program: that is ${named(facts, dependence)}.`;
    yield { at: [opioid.at, dependence.at], say };
  },
});

function* ofDays(facts: Facts, coded: Coded, drugs: RegExp, days: number): Iterable<Said> {
  const mine: readonly Drug[] = drugsOf(facts)?.drugs.filter(({ text }) => drugs.test(text)) ?? toldBy(facts, drugs);
  const [first, ...more] = mine;
  if (!first || !mine.every((drug) => isShort(drug, days))) return;
  const name = drugs.exec(first.text)?.[0] ?? first.text;
  const who = drugsOf(facts) === undefined ? 'a provider’s document has' : 'the medications include';
  const say = `${named(facts, coded)}: ${who} ${name} for a short course only. Long-term use means continuous use.`;
  yield { at: [coded.at, first.at, ...more.map(({ at }) => at)], about: [coded.shown], say };
}

/** Where the chart has no list: what providers' documents say of the drug, up to the end of its sentence. */
function toldBy(facts: Facts, drugs: RegExp): Drug[] {
  return statements(facts, perhapsOfProviders(facts), drugs, NOT_DENIED).map((one) => {
    const { own, behind } = sentenceOf(one);
    return { text: `${own}${behind.replace(/[;\n][\s\S]*$/, '')}`, at: one.at };
  });
}

const GOES_ON = /\b(?:long[- ]term|chronic\w*|indefinite\w*|life-?long|suppress\w*|prophyla\w*|maintenance)\b/i;

function isShort({ text }: Drug, days: number): boolean {
  if (GOES_ON.test(text)) return false;
  if (TAPER.test(text)) return true;
  const found = COURSE.exec(text);
  if (!found || EVERY.test(text.slice(0, found.index + (found[0].length - found[0].trimStart().length)))) return false;
  const count = /\d/.test(found[1] ?? '') ? Number(found[1]) : WORDS.indexOf((found[1] ?? '').toLowerCase());
  return count * (DAYS[(found[2] ?? '').toLowerCase()] ?? 1) <= days;
}
