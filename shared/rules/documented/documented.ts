import { display, normalise } from '../../icd10cm/code.ts';
import type { CodeSet } from '../../icd10cm/code-set.ts';
import { meaningfulWords } from '../../icd10cm/title-words.ts';
import type { Condition } from '../../narrative/conditions/condition.ts';
import { withPresumedLinks } from '../../narrative/links/presumed-links.ts';
import { withStrokeSequelae } from '../../narrative/links/stroke-links.ts';
import { type Candidate, candidateOf } from '../../narrative/standing/candidate.ts';
import { historyCode } from '../../narrative/standing/past.ts';
import { type Standing, standingOf } from '../../narrative/standing/standing.ts';
import { isHeldWrong } from '../../narrative/standing/taken-back.ts';
import { wordsAbout } from '../../narrative/standing/words-about.ts';
import { pattern } from '../../pattern.ts';
import type { Coded, Facts, Paper } from '../facts.ts';
import { oncePerChart } from '../once-per-chart.ts';
import { repeatsCoding } from '../papers/repeats-coding.ts';
import { type Fitting, fitOf } from './code-fit.ts';

/** What the documents say of a coded diagnosis: the conditions that they name, laid beside the code. */

/** A condition of a document that is the one of a code, as far as it goes. */
export interface Documented extends Fitting {
  paper: Paper;
  condition: Condition;
  standing: Standing;
}

/** A condition that a document names, whatever it says of it. */
export interface Named {
  paper: Paper;
  condition: Condition;
  /** Without the dot. */
  code: string;
  standing: Standing;
}

interface Mentions {
  all: readonly Documented[];
  /** Without denials, teaching and relatives. */
  stated: readonly Documented[];
}

const NONE: Mentions = { all: [], stated: [] };

interface Read {
  named: readonly Named[];
  byLetter: ReadonlyMap<string, readonly Named[]>;
  /** Personal histories, by terms of their own. */
  histories: readonly Named[];
  of: Map<string, Mentions>;
  presumed?: ReadonlySet<string>;
}

/** Cancers and strokes: whether they are over is for rows of their own to say (CH10, CH20), by more than a sentence. */
const OF_OWN_ROWS = /^(?:C|I6[0-3]|Z)/;

/** A test that is to tell whether it is there: `Doppler to evaluate for DVT`, `CT ordered to rule out PE`. */
const LOOKED_FOR = /\b(?:evaluat\w*|work-?up|rule|r\/o|screen\w*|check\w*|assess\w*) (?:for|out)\b/i;

function standingFor(facts: Facts, paper: Paper, condition: Condition): Standing {
  const own = standingOf(condition);
  const { kind, cue } = condition.assertion;
  if (kind === 'plan' && LOOKED_FOR.test(cue?.text ?? '')) return 'uncertain';
  if (OF_OWN_ROWS.test(condition.code)) return own;
  const standing = facts.standing(paper, condition);
  // What somebody was admitted with may be treated still: only a word for its end ends what is coded.
  const { start, end } = condition.sentence;
  return standing === 'past' && own === 'current' && !ENDED.test(paper.text.slice(start, end)) ? own : standing;
}

const ENDED =
  /\b(?:completed|finished|done|resolved|cleared|cured|healed|over|gone|normali[sz]ed|ended|no longer|off (?:abx|antibiotics))\b/i;

const readingOf = oncePerChart((facts): Read => {
  const papers = facts.papers.filter((paper) => !repeatsCoding(facts, paper));
  const named = papers.flatMap((paper) =>
    facts.conditions(paper).flatMap((condition): Named[] => {
      const code = normalise(condition.code);
      return code === undefined ? [] : [{ paper, condition, code, standing: standingFor(facts, paper, condition) }];
    }),
  );
  const histories = named.filter(
    ({ code, condition }) => /^Z8[5-7]/.test(code) && /^(?:historical|affirmed)$/.test(condition.assertion.kind),
  );
  return { named, byLetter: Map.groupBy(named, ({ code }) => code.slice(0, 1)), histories, of: new Map() };
});

/** Weakness that a stroke left is written as hemiparesis with its side; the code of that side. */
export function hemiplegiaOf({ code }: Pick<Coded, 'code'>): { code: string } | undefined {
  return /^I69.5[1-4]$/.test(code) ? { code: `G819${code.at(-1)}` } : undefined;
}

/** What the documents name of a code's condition; denials, teaching and relatives left out. */
export function documentedOf(facts: Facts, one: Pick<Coded, 'code'>): readonly Documented[] {
  return mentionsOfCode(facts, one).stated;
}

/** Where documents deny a code's condition, or what it is a kind of. "No infection for 60 days" is a goal and denies nothing. */
export function deniedOf(facts: Facts, one: Pick<Coded, 'code'>): readonly Documented[] {
  return mentionsOfCode(facts, one).all.filter(
    ({ fit, condition, paper }) =>
      condition.assertion.kind === 'negated' && (fit === 'same' || fit === 'vaguer') && !isGoal(paper, condition),
  );
}

/** Where documents say of a code's condition that the diagnosis was none: entered in error, not supported, not agreed with. */
export function heldWrongOf(facts: Facts, one: Pick<Coded, 'code'>): readonly Documented[] {
  return mentionsOfCode(facts, one).all.filter(({ fit, condition, paper, standing }) => {
    // "Disagrees with the prior diagnosis of": the diagnosis is of before, and not agreed with.
    const { kind } = condition.assertion;
    if (standing !== 'not' || (kind !== 'affirmed' && kind !== 'historical') || (fit !== 'same' && fit !== 'vaguer'))
      return false;
    const { before, own, after } = wordsAbout(facts.reading(paper), condition);
    return isHeldWrong(before, own, after);
  });
}

/** Where documents name a code's condition as a relative's. */
export function relativesOf(facts: Facts, one: Pick<Coded, 'code'>): readonly Documented[] {
  return mentionsOfCode(facts, one).all.filter(
    ({ fit, condition }) => condition.assertion.kind === 'family' && (fit === 'same' || fit === 'vaguer'),
  );
}

const FROM_NOW_ON = pattern('i')`
  \b(?:
    (?:for|x|during|over|through(?:out)?|within|in|by) (?:the )?(?:next |first |entire |coming )?(?:
      \d+|one|two|four|six|eight|thirty|sixty|week|wk|month|episode|cert\w*|course|discharge|end of
    )
    |(?:will|remains?|stays?) (?:have no|free|without)
  )\b
`;

/** It stands among goals, or says for how long from now on there shall be none. */
function isGoal(paper: Paper, { sentence }: Condition): boolean {
  return sentence.section.name === 'goals' || FROM_NOW_ON.test(paper.text.slice(sentence.start, sentence.end));
}

function mentionsOfCode(facts: Facts, { code }: Pick<Coded, 'code'>): Mentions {
  const { codes } = facts;
  if (!codes || code === '') return NONE;
  const reading = readingOf(facts);
  const held = reading.of.get(code);
  if (held) return held;
  const all = (reading.byLetter.get(code.slice(0, 1)) ?? []).flatMap((one): Documented[] => {
    const fitting = fitOf(codes, code, one.code);
    return fitting ? [{ ...fitting, paper: one.paper, condition: one.condition, standing: one.standing }] : [];
  });
  // "History of pneumonia" is a term of its own, for the history's code.
  for (const { paper, condition, code: own } of reading.histories)
    if (isHistoryOf(codes, own, code)) all.push({ fit: 'same', axes: [], paper, condition, standing: 'past' });
  const made = { all, stated: all.filter(({ standing }) => standing !== 'not') };
  reading.of.set(code, made);
  return made;
}

/** Whether the code of a personal history is that of a condition: the code for it, or every word of its title. */
function isHistoryOf(codes: CodeSet, history: string, code: string): boolean {
  if (normalise(historyCode(display(code)) ?? '') === history) return true;
  const [, condition = ''] = /history of (?:other )?([^([]*)/i.exec(codes.title(history) ?? '') ?? [];
  const words = meaningfulWords(condition);
  const own = new Set(meaningfulWords(codes.title(code) ?? ''));
  return words.length > 0 && words.every((word) => own.has(word));
}

/** Conditions of any kind that documents state, with how. */
export function allNamed(facts: Facts): readonly Named[] {
  return readingOf(facts).named;
}

/** Whether a provider’s words come to a code together; of hypertension with heart or kidneys the fourth character is another row's (CH34). */
export function isPresumed(facts: Facts, { code }: Pick<Coded, 'code'>): boolean {
  const presumed = presumedCodes(facts);
  if (presumed.has(code)) return true;
  return /^I1[1-3]/.test(code) && [...presumed].some((other) => other.startsWith(code.slice(0, 3)));
}

/**
 * Codes without the dot that the documents of providers support by what the classification presumes among the conditions
 * that they state: diabetes and kidney disease, a stroke and what it left.
 */
export function presumedCodes(facts: Facts): ReadonlySet<string> {
  const reading = readingOf(facts);
  const { codes } = facts;
  if (!codes) return new Set();
  if (!reading.presumed) {
    const stated = reading.named.filter(({ standing, paper }) => standing === 'current' && facts.isProvider(paper));
    const candidates = distinctCodes(stated.map(({ condition }) => candidateOf(condition)));
    // What a stroke left may stand in another document than the stroke.
    const strokes = new Set(stated.flatMap(({ paper, code }) => (/^I6[0-3]|^Z8673/.test(code) ? [paper] : [])));
    const left = [...strokes].flatMap((paper) => withStrokeSequelae(facts.reading(paper), codes, candidates));
    const linked = withPresumedLinks(codes, strokes.size > 0 ? distinctCodes(left) : candidates);
    const all = new Set([...linked, ...left].flatMap(({ code }) => normalise(code) ?? []));
    // Who has the three of them has each two: that one code is for all is CH06's to say.
    for (const [whole, parts] of PARTS) if (all.has(whole)) for (const part of parts) all.add(part);
    reading.presumed = all;
  }
  return reading.presumed;
}

/** Hypertension with heart failure and kidney disease, and its codes of two of the three. */
const PARTS: readonly (readonly [whole: string, parts: readonly string[]])[] = [
  ['I130', ['I110', 'I129']],
  ['I1310', ['I119', 'I129']],
  ['I1311', ['I119', 'I120']],
  ['I132', ['I110', 'I120']],
];

/** Each code once. */
export function distinctCodes(candidates: readonly Candidate[]): Candidate[] {
  return [...new Map(candidates.map((one) => [one.code, one])).values()];
}
