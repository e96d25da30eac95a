import { addDays } from '../chart/day.ts';
import type { Coded, Facts } from './facts.ts';
import { datedStatements, dayInWords } from './papers/dated-statements.ts';
import {
  hasUnreadOfProviders,
  NOW_OR_BEFORE,
  perhapsOfProviders,
  type Statement,
  statements,
  wordsAround,
} from './papers/statements.ts';
import { rule, type Said } from './rule.ts';
import { isWhole, listed, named } from './the-list.ts';

const INFARCTION = /\b(?:(?:acute )?myocardial infarctions?|n?stemi|heart attack|(?:acute )?a?mi(?! ?\/)|type 2 mi)\b/i;
/** What else has a date beside it. */
const OTHER_EVENT = /\b(?:stent\w*|pci|cabg|cath\w*|echo|discharged?|admitted|stroke|cva)\b/i;
const CODED = ['I21', 'I22'];
/** Four weeks (guideline I.C.9.e.1). */
const WEEKS = 28;

/**
 * The day of a myocardial infarction, where the documents state it beside the word, against its code: after four weeks no
 * I21 or I22; within four weeks not an old one. A date that may lie on either side decides nothing.
 */
export const infarctionDate = rule({
  code: 'CH11',
  name: 'infarction-date',
  version: 1,
  severity: 'error',
  asks: 'replace',
  cite: ['OG I.C.9.e.1 (FY2026)'],
  needs: ['diagnoses', 'from'],
  reads: ['secondary', 'provider-documents', 'document-dates'],
  *check(facts): Iterable<Said> {
    const acute = facts.coded(...CODED)[0];
    const old = facts.coded('I25.2')[0];
    if (!facts.day || (!acute && !old)) return;
    yield* withoutTheFirst(facts);
    yield* ofOneEvent(facts);
    yield* ofTypeTwo(facts);
    const limit = addDays(facts.day, -WEEKS);
    const days = datedStatements(facts, INFARCTION, OTHER_EVENT);
    const [first] = days;
    if (!first && acute) yield* onlyOld(facts, acute);
    if (!first || limit === undefined) return;
    if (acute && days.every(({ day }) => day.latest < limit)) {
      const { statement, day } = days.reduce((a, b) => (a.day.latest >= b.day.latest ? a : b));
      const say = `${named(facts, acute)}: the documents date the infarction ${dayInWords(day)}, more than four weeks before ${facts.day}. While it is still cared for, an aftercare code is used; without further care it is I25.2.`;
      yield { at: [acute.at, statement.at], about: [acute.shown], document: statement.paper.id, words: day.text, say };
    }
    const recent = days.find(({ day }) => day.earliest >= limit && day.earliest <= (facts.day ?? ''));
    if (!old || acute || !recent) return;
    const { statement, day } = recent;
    const say = `${named(facts, old)}: the documents date the infarction ${dayInWords(day)}, within four weeks of ${facts.day}. While it is four weeks old or less, I21.- or I22.- may be reported.`;
    yield {
      at: [old.at, statement.at],
      about: [old.shown],
      document: statement.paper.id,
      words: day.text,
      severity: 'warn',
      say,
    };
  },
});

/** A subsequent infarction is of the four weeks after another one, which is coded with it. */
function* withoutTheFirst(facts: Facts): Iterable<Said> {
  const [next] = facts.coded('I22');
  if (!next || !isWhole(facts) || facts.coded('I21').length > 0) return;
  yield {
    at: [next.at, listed(facts)],
    about: [next.shown, 'I21'],
    asks: 'add',
    say: `${named(facts, next)} goes with the code of the infarction before it (I21.-), and none is in the list.`,
    cite: ['OG I.C.9.e.4 (FY2026)'],
  };
}

/** With and without ST elevation at once: one that goes on to the other is one code, a new one within four weeks is I22. */
function* ofOneEvent(facts: Facts): Iterable<Said> {
  const [nstemi] = facts.coded('I21.4');
  const [stemi] = facts.coded(...STEMI);
  if (nstemi && stemi)
    yield {
      at: [nstemi.at, stemi.at],
      severity: 'warn',
      say: `${named(facts, nstemi)} and ${named(facts, stemi)}: an infarction that goes on to ST elevation is coded as the latter alone, and a second one within four weeks as I22.-.`,
      cite: ['OG I.C.9.e.1 (FY2026)', 'OG I.C.9.e.4 (FY2026)'],
    };
  const [second] = facts.coded('I21.A1');
  const first = nstemi ?? stemi;
  if (!second || !first || areTwoTold(facts)) return;
  yield {
    at: [first.at, second.at],
    severity: 'warn',
    say: `${named(facts, second)} and ${named(facts, first)}: a type 2 infarction that is called STEMI or NSTEMI is I21.A1 alone, and I21.0- to I21.4 are type 1. Were there two?`,
    cite: ['OG I.C.9.e.5 (FY2026)'],
  };
}

/** Documents name a type 2 infarction, and one in other words. */
function areTwoTold({ papers }: Facts): boolean {
  const isSecond = papers.some(({ text }) => TYPE_TWO.test(text));
  return isSecond && papers.some(({ text }) => INFARCTION.test(text.replace(EACH_TYPE_TWO, ' ')));
}

const STEMI = ['I21.0', 'I21.1', 'I21.2', 'I21.3'];
const TYPE_TWO = /\btype (?:2|II|two) (?:acute )?(?:a?mi|n?stemi|myocardial infarctions?|infarct\w*|n?ste-?mi)\b/i;
const EACH_TYPE_TWO = new RegExp(TYPE_TWO.source, 'gi');
const TYPE_ONE = /\btype (?:1|I|one) (?:acute )?(?:a?mi|n?stemi|myocardial infarctions?|infarct\w*)\b/i;

/** A provider says type 2, and the code is one of type 1. */
function* ofTypeTwo(facts: Facts): Iterable<Said> {
  const [one] = facts.coded(...STEMI, 'I21.4', 'I21.9');
  if (!one || facts.coded('I21.A1').length > 0) return;
  const papers = perhapsOfProviders(facts);
  const [told] = statements(facts, papers, TYPE_TWO);
  if (!told || papers.some(({ text }) => TYPE_ONE.test(text))) return;
  const words = told.mention.span.text;
  yield {
    at: [one.at, told.at],
    about: [one.shown, 'I21.A1'],
    document: told.paper.id,
    words,
    severity: 'warn',
    say: `${named(facts, one)}: a provider says “${words}”, which is I21.A1, also where it is called STEMI or NSTEMI.`,
    cite: ['OG I.C.9.e.5 (FY2026)'],
  };
}

const OLD = /\b(?:old|prior|previous|remote|history of|hx of|h\/o|past)\s+(?:[\w-]+\s+){0,3}$/i;

/** An infarction that every provider who names it calls old. */
function* onlyOld(facts: Facts, acute: Coded): Iterable<Said> {
  const told = statements(facts, perhapsOfProviders(facts), INFARCTION, NOW_OR_BEFORE);
  const [found] = told;
  const isOld = ({ paper, mention: { sentence, span } }: Statement) =>
    OLD.test(paper.text.slice(sentence.start, span.start));
  if (!found || hasUnreadOfProviders(facts) || !told.every(isOld)) return;
  const words = wordsAround(found).trim().slice(0, LONGEST_QUOTE);
  const say = `${named(facts, acute)}: providers speak of an old infarction only (“${words}”). An old one without further care is I25.2.`;
  yield { at: [acute.at, found.at], about: [acute.shown], document: found.paper.id, words, say };
}

const LONGEST_QUOTE = 60;
