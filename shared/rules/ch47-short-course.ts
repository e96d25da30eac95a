import { display } from '../icd10cm/code.ts';
import { isShortCourse } from './drugs/courses.ts';
import { CLASSES, OF_A_KIND, OF_ONE_PURPOSE, WITHOUT } from './drugs/long-term-classes.ts';
import { drugLines } from './drugs/medication-lines.ts';
import { type Drug, drugsOf } from './drugs/medications.ts';
import type { Coded, Facts, Paper } from './facts.ts';
import { nameOf } from './papers/paper-name.ts';
import {
  codeAndWords,
  isReadable,
  NOT_DENIED,
  perhapsOfProviders,
  type Statement,
  sentenceOf,
  statements,
  wordsAround,
} from './papers/statements.ts';
import { rule, type Said } from './rule.ts';
import { named } from './the-list.ts';

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
  reads: ['documents', 'provider-documents', 'medications'],
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
    yield* stopped(facts);
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

/** Infections of bone, joint, heart valve and implant, tuberculosis and its like, which are treated for weeks and months. */
const LONG_INFECTIONS = [
  'M86',
  'M00',
  'M46',
  'I33',
  'I38',
  'I39',
  'T82',
  'T84',
  'T85',
  'G06',
  'A15',
  'A18',
  'A31',
  'E11.69',
];

function* ofDays(facts: Facts, coded: Coded, drugs: RegExp, days: number): Iterable<Said> {
  const mine: readonly Drug[] = drugsOf(facts)?.drugs.filter(({ text }) => drugs.test(text)) ?? toldBy(facts, drugs);
  const [first, ...more] = mine;
  const isTaperShort = facts.coded(...LASTING).length === 0;
  // An end that is near may be that of six weeks.
  const from = facts.coded(...LONG_INFECTIONS).length === 0 ? facts.day : undefined;
  if (!first || !mine.every((drug) => isShortCourse(drug, days, isTaperShort, from))) return;
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

/** All that documents say of the drugs of a code is that they were stopped, or are not taken. */
function* stopped(facts: Facts): Iterable<Said> {
  if (facts.papers.some((paper) => !isReadable(paper))) return;
  for (const [code, words] of WITHOUT) {
    const [coded] = facts.coded(code);
    const drugs = CLASSES.find(([of]) => of === code)?.[1];
    if (!coded || facts.papers.some(({ text }) => RESUMED.test(besideCode({ text }, coded)))) continue;
    const told = [words, ...(drugs ? [drugs] : [])].flatMap((each) => statements(facts, facts.papers, each, 'any'));
    const ends = told.filter(isStopped);
    const [first] = ends.filter(({ paper }) => facts.isProvider(paper));
    if (!first || ends.length !== told.length) continue;
    const quote = wordsAround(first).trim().slice(0, LONGEST_QUOTE);
    yield {
      at: [coded.at, first.at],
      about: [coded.shown, 'stopped'],
      document: first.paper.id,
      words: quote,
      say: `${named(facts, coded)}: documents speak of such a drug only as stopped (“${quote}”).`,
    };
  }
}

const LONGEST_QUOTE = 80;
/** Words that let one that was stopped go on. */
const RESUMED =
  /\b(?:resum\w*|restart\w*|re-?initiat\w*|until|hold\w*|held|bridg\w*|temporar\w*|perioperative\w*|switch\w*|chang\w* to)\b/i;
const STOPPED_BEHIND = /^[^.,;\n]{0,12}?\b(?:stopped|discontinued|d\/c['’]?d|dc['’]d|was d\/c|permanently off)\b/i;
const STOPPED_BEFORE =
  /\b(?:stopped|discontinued|d\/c['’]?d|off(?: of| all)?|no longer (?:on|takes|taking)|not (?:currently )?(?:on|taking)|not)(?: (?:her|his|the|all|any|chronic|home))?\s$/i;

function isStopped(one: Statement): boolean {
  const { before, behind } = sentenceOf(one);
  return STOPPED_BEHIND.test(behind) || STOPPED_BEFORE.test(before);
}

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
function besideCode({ text }: Pick<Paper, 'text'>, { shown }: Coded): string {
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
