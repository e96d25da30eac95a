import { addDays } from '../chart/day.ts';
import { allIn } from '../narrative/reading/find.ts';
import { pattern } from '../pattern.ts';
import { isOf, type Kind } from './chapter.ts';
import { drugsOf } from './drugs/medications.ts';
import type { Facts } from './facts.ts';
import { daysIn } from './papers/days-in-text.ts';
import { type Result, resultsOf } from './papers/laboratory.ts';
import { hasUnreadOfProviders, inPaper, perhapsOfProviders, statements } from './papers/statements.ts';
import { rule, type Said } from './rule.ts';
import { named } from './the-list.ts';

/** A diagnosis, the result that speaks for it, and what explains a result that does not. */
interface Clash {
  codes: Kind;
  /** As a provider documents it. */
  words: RegExp;
  test: string;
  name: string;
  /** Whether a result may go with the diagnosis. */
  fits: (value: number) => boolean;
  /** Words without which the result tells nothing. */
  only?: RegExp;
  /** Treated, recovered, corrected: then a normal result is no contradiction. */
  unless: RegExp;
}

/** Given as a range of two numbers. */
const EJECTION = 'ejection fraction';

const TREATED =
  'corrected|replet\\w*|replac\\w*|supplement\\w*|improv\\w*|resol\\w*|recover\\w*|normali[sz]\\w*|treated|transfus\\w*|controlled';

/** Oxygen or ventilation of any kind, and the hours at which it fails without. */
const OXYGEN_GIVEN = pattern('i')`
  \b(?:
    (?:oxygen|o2)(?! ?(?:sat|was|is|\d))
    |\d ?(?:L|lpm|liters?)|cannula|concentrator|cpap|bipap|avaps|trilogy|ventilat\w*|vent|trach\w*|niv
    |noct\w*|nights?|nightly|sleep\w*|exert\w*|desat\w*|improv\w*|resol\w*|recover\w*|weaned
    |[5-8]\d ?% (?:with|on|during|when|while|after|upon)
  )\b
`;

const CLASHES: readonly Clash[] = [
  {
    codes: ['E87.1'],
    words: /\bhyponatr(?:a)?emi\w*|low sodium\b/i,
    test: 'sodium|na\\+?',
    name: 'sodium',
    fits: (value) => value < 135 || value > 200,
    unless: new RegExp(`\\b(?:${TREATED}|salt tab\\w*|sodium chloride|tolvaptan|fluid restrict\\w*|chronic)\\b`, 'i'),
  },
  {
    codes: ['E87.6'],
    words: /\bhypokal(?:a)?emi\w*|low potassium\b/i,
    test: 'potassium|k\\+?',
    name: 'potassium',
    fits: (value) => value < 3.5 || value > 10,
    unless: new RegExp(`\\b(?:${TREATED}|potassium chloride|kcl|k-?dur|klor-?con|spironolactone|chronic)\\b`, 'i'),
  },
  {
    codes: ['E87.5'],
    words: /\bhyperkal(?:a)?emi\w*|high potassium\b/i,
    test: 'potassium|k\\+?',
    name: 'potassium',
    fits: (value) => value > 5,
    unless: new RegExp(`\\b(?:${TREATED}|kayexalate|patiromer|veltassa|lokelma|low potassium diet)\\b`, 'i'),
  },
  {
    codes: ['D50', 'D51', 'D52', 'D53', 'D62', 'D63', 'D64'],
    words: /\ban(?:a)?emi\w*\b/i,
    test: 'hemoglobin|hgb|hb',
    name: 'hemoglobin',
    fits: (value) => value < 13 || value > 25,
    unless: new RegExp(
      `\\b(?:${TREATED}|(?:iron|b-?12|folate|folic acid)(?![- ]defici)|ferrous|epoetin|epogen|procrit|retacrit|mircera|darbepoetin|aranesp|venofer|injectafer|cyanocobalamin)\\b`,
      'i',
    ),
  },
  {
    codes: ['N18.3', 'N18.4', 'N18.5'],
    words: /\b(?:chronic kidney disease|ckd)\b/i,
    test: 'e?gfr',
    name: 'eGFR',
    fits: (value) => value < 60,
    unless: /\btransplant\w*\b/i,
  },
  {
    codes: ['I50.2'],
    words: /\b(?:systolic|hfref|reduced ejection fraction|reduced ef)\b/i,
    test: '(?:lv)?ef|ejection fraction',
    name: EJECTION,
    fits: (value) => value <= 50,
    unless: /\b(?:recover\w*|improv\w*|hfimpef|previous\w*|prior)\b/i,
  },
  {
    codes: ['I50.3'],
    words: /\b(?:diastolic|hfpef|preserved ejection fraction|preserved ef)\b/i,
    test: '(?:lv)?ef|ejection fraction',
    name: EJECTION,
    fits: (value) => value >= 40,
    unless: /\b(?:declin\w*|worsen\w*|previous\w*|prior|new(?:ly)? reduced)\b/i,
  },
  {
    codes: ['E43', 'E44'],
    words: /\bmalnutrition\b|\bmalnourished\b/i,
    test: 'bmi|body mass index',
    name: 'body mass index',
    fits: (value) => value < 30,
    // What the criteria of ASPEN and GLIM ask for beside the index.
    unless:
      /\b(?:weight loss|lost|losing|loss of|wast(?:ing|ed)|cachex\w*|sarcopen\w*|(?:poor|inadequate|decreased|reduced|minimal) (?:\w+ )?(?:intake|appetite)|aspen|glim|dietit?ian|nutritionist|\brd\b|supplement\w*|ensure|tube feed\w*|tpn|peg)\b/i,
  },
  {
    codes: ['J96.11'],
    words: /\bresp(?:iratory)?\.? failure\b/i,
    test: 'sp?o2(?: sats?)?|o2 sat(?:uration)?s?|oxygen sat(?:uration)?s?|sats|pulse ox(?:imetry)?',
    name: 'oxygen saturation',
    fits: (value) => value < 95 || value > 100,
    only: /\b(?:room air|RA)\b/,
    unless: OXYGEN_GIVEN,
  },
  {
    codes: ['E66.813', 'E66.01', 'E66.2'],
    words: /\b(?:morbid(?:ly)?|severe|class (?:3|iii)) obes\w*|\bobesity,? class (?:3|iii)\b/i,
    test: 'bmi|body mass index',
    name: 'body mass index',
    fits: (value) => value >= 35,
    unless:
      /\b(?:weight loss|lost|down from|previous\w*|prior|bariatric|(?:gastric|roux-en-y) bypass|gastrectomy|lap band)\b/i,
  },
];

/**
 * A documented and coded diagnosis that every result of its test in the same documents speaks against, with no word of
 * treatment. The diagnosis stays as the provider states it: the query asks for its clinical ground.
 */
export const diagnosisAgainstResult = rule({
  code: 'CV22',
  name: 'diagnosis-against-result',
  version: 1,
  severity: 'query',
  act: 'query-provider',
  cite: ['OG I.A.19 (FY2026)', 'project: shared/rules/cv22-diagnosis-against-result.ts'],
  needs: ['diagnoses', 'codes', 'provider-documents'],
  reads: ['from', 'medications', 'document-dates'],
  *check(facts): Iterable<Said> {
    if (hasUnreadOfProviders(facts)) return;
    for (const clash of CLASHES) {
      const [coded] = facts.list.filter((one) => isOf(clash.codes, one));
      if (!coded) continue;
      const [stated] = statements(facts, perhapsOfProviders(facts), clash.words);
      if (!stated || isExplained(facts, clash)) continue;
      const all = resultsOf(facts, clash.test, clash.name === EJECTION);
      // An old one that fits is what the diagnosis was made by.
      if (all.some(({ value }) => clash.fits(value))) continue;
      const results = all.filter((one) => !isOld(facts, one));
      const [result] = results;
      if (!result) continue;
      yield {
        at: [coded.at, stated.at, ...results.slice(0, 3).map((one: Result) => inPaper(one.paper, one))],
        about: [coded.shown],
        document: stated.paper.id,
        words: result.text,
        say: `${named(facts, coded)} is documented and coded; the results in the documents (${clash.name} ${valuesOf(results)}) do not fit it. The code stands as documented: query provider for the clinical basis.`,
      };
    }
  },
});

/** Results of so many days before the period say nothing of a diagnosis of now. */
const OLD_AFTER = 180;
/** How far behind a result its own date stands: `Na 141 in 2019`. */
const ITS_DATE = 12;

function isOld({ day }: Facts, { paper, end }: Result): boolean {
  const before = day === undefined ? undefined : addDays(day, -OLD_AFTER);
  const [own] = daysIn(paper.text.slice(end, end + 40), paper.date);
  const taken = own && own.start <= ITS_DATE ? own.latest : paper.date;
  return taken !== undefined && taken < (before ?? '');
}

/** "No weight loss", "not on oxygen", "on no supplement". */
const NOT = /\b(?:no|not|without|denies|off)\W+(?:(?:on|any|home|supplemental|a|the)\W+){0,2}$/i;

function isExplained(facts: Facts, { only, unless }: Clash): boolean {
  if (only && !facts.papers.some(({ text }) => only.test(text))) return true;
  if (
    facts.papers.some(({ text }) =>
      allIn(text, unless).some(({ index }) => !NOT.test(text.slice(Math.max(0, index - 30), index))),
    )
  )
    return true;
  return drugsOf(facts)?.drugs.some(({ text }) => unless.test(text)) ?? false;
}

function valuesOf(results: readonly Result[]): string {
  return [...new Set(results.map(({ value }) => String(value)))].slice(0, 3).join(', ');
}
