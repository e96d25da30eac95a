import { assertionOf } from '../../narrative/assertion/assertion.ts';
import type { AssertionKind } from '../../narrative/assertion/assertion-kind.ts';
import { allIn } from '../../narrative/reading/find.ts';
import type { SectionName } from '../../narrative/reading/section-name.ts';
import { spanOf } from '../../narrative/reading/span.ts';
import type { Facts, Paper } from '../facts.ts';
import { oncePerChart } from '../once-per-chart.ts';
import { notesOfAssessment } from '../papers/assessed-visit.ts';
import { isInOpenBox } from '../papers/open-boxes.ts';
import { inPaper, type Statement } from '../papers/statements.ts';
import { AT_THE_TOILET } from './care-acts.ts';
import { type Acts, actsIn, type Bare, NOT_NOW as DONE_ANOTHER_TIME, type Helped } from './done-by-others.ts';
import {
  ACTIVITIES,
  type Activity,
  ALL_ADLS,
  BARE_DRESSING,
  ELSEWHERE,
  LEVELS,
  NOT_NOW,
  OF_A_WOUND,
} from './function-words.ts';
import { ANOTHER_IN_NEED, CARED_FOR, NEEDED_BY_ANOTHER, OF_ANOTHER } from './of-another.ts';

/** How much help a note of the assessment says that somebody needs with one activity. */
export interface ToldFunction {
  activity: Activity;
  /** On the scale of section GG, 6 independent to 1 dependent; the lowest and the highest that the words may mean. */
  level: readonly [low: number, high: number];
  statement: Statement;
}

/** Sections that tell of what was, shall be or is done, and not of what the patient can do. */
const OTHER_SECTIONS: ReadonlySet<SectionName> = new Set<SectionName>([
  'goals',
  'plan',
  'orders',
  'teaching',
  'instructions',
  'interventions',
  'pmh',
  'living',
  'social-history',
  'return-precautions',
]);

/** What the notes of the days of the assessment say of each activity, in their order. */
export const toldFunction = oncePerChart((facts): readonly ToldFunction[] =>
  notesOfAssessment(facts).flatMap((paper) => inNote(facts, paper)),
);

function inNote(facts: Facts, paper: Paper): ToldFunction[] {
  return facts.reading(paper).sentences.flatMap((sentence) => {
    if (sentence.heading || OTHER_SECTIONS.has(sentence.section.name)) return [];
    const text = paper.text.slice(sentence.start, sentence.end);
    if (OF_ANOTHER.test(text)) return [];
    let start = sentence.start;
    return text.split(/(?<=[;\n])/).flatMap((clause) => {
      const from = start;
      start += clause.length;
      return clause.length > LONGEST ? [] : inClause(facts, paper, clause, from);
    });
  });
}

/** The acts of a clause, read once a document. */
function actsOf(facts: Facts, paper: Paper, clause: string): Acts {
  const known = facts.ofText(paper.text, actsByClause);
  const held = known.get(clause);
  if (held) return held;
  const made = actsIn(clause);
  known.set(clause, made);
  return made;
}

const actsByClause = (_text: string): Map<string, Acts> => new Map();

/** What a clause tells: acts with the hand that does them, and levels of help beside activities. */
function inClause(facts: Facts, paper: Paper, clause: string, from: number): ToldFunction[] {
  if (NEEDED_BY_ANOTHER.test(clause)) return [];
  const { helped, bare } = actsOf(facts, paper, clause);
  const byOthers =
    DONE_ANOTHER_TIME.test(clause) || CARED_FOR.test(clause) || (helped.length > 0 && OF_A_WOUND.test(clause))
      ? []
      : helped.flatMap((one) => doneByOthers(facts, paper, from, atTheToilet(one, clause)));
  if (NOT_NOW.test(clause) || ANOTHER_IN_NEED.test(clause)) return byOthers;
  return [
    ...byOthers,
    ...partsOf(clause).flatMap(([part, at]) =>
      levelsIn(
        facts,
        paper,
        part,
        from + at,
        bare.flatMap((one) => {
          const [start, end] = [one.start - at, one.end - at];
          return start >= 0 && end <= part.length ? [atTheToilet({ ...one, start, end }, clause)] : [];
        }),
      ),
    ),
  ];
}

/** `Dressing independent, but bathing min A`: each half tells of its own; where one half rules the other, neither is read. */
function partsOf(clause: string): (readonly [part: string, at: number])[] {
  const at = clause.search(/\bbut\b/i);
  if (at < 0) return [[clause, 0]];
  const halves = [clause.slice(0, at), clause.slice(at)] as const;
  const [first, second] = halves.map((half) => tokensOf(half, []));
  if (!first || !second) return [];
  const isOfBoth = second.some(({ level }) => level) && second.every(({ activity }) => !activity);
  const isMeantWell = first.some(({ level }) => level && level[1] > 4);
  if (isOfBoth || (second.length === 0 && (isMeantWell || ABLE_AFTER_ALL.test(halves[1])))) return [];
  return [
    [halves[0], 0],
    [halves[1], at],
  ];
}

const ABLE_AFTER_ALL = /\b(?:alone|independent\w*|able|can|without|not|no|self|own)\b/i;

/** What is pulled up or zipped at the toilet is of the toilet. */
function atTheToilet<T extends { activity: Activity }>(one: T, clause: string): T {
  return one.activity === 'lower-dressing' && AT_THE_TOILET.test(clause) ? { ...one, activity: 'toilet-hygiene' } : one;
}

function doneByOthers(facts: Facts, paper: Paper, from: number, one: Helped): ToldFunction[] {
  return stated(facts, paper, [from + one.start, from + one.end], [from + one.start, from + one.end], one.kinds).map(
    (statement) => ({ activity: one.activity, level: one.level, statement }),
  );
}

const LONGEST = 400;
/** An activity and its level stand no further apart. */
const NEAR = 45;

interface Token {
  start: number;
  end: number;
  activity?: Activity;
  level?: ToldFunction['level'];
}

/**
 * Activities and levels of a clause, each activity with its own level: `UB dressing min A, LB dressing mod A`, `min assist with
 * bathing and dressing`, `bathing, dressing: SBA`. A clause that begins and ends with a level may be read both ways and is left.
 */
function levelsIn(facts: Facts, paper: Paper, clause: string, from: number, acts: readonly Bare[]): ToldFunction[] {
  const tokens = tokensOf(clause, acts, OF_A_WOUND.test(paper.text));
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last || tokens.length < 2 || (first.level && last.level)) return [];
  const found: ToldFunction[] = [];
  let waiting: Token[] = [];
  let level: Token | undefined;
  for (const token of tokens) {
    if (token.activity) {
      if (level) found.push(...told(facts, paper, from, token, level));
      else waiting.push(token);
    } else if (waiting.length > 0) {
      for (const one of waiting) found.push(...told(facts, paper, from, one, token));
      waiting = [];
    } else level = token;
  }
  return found;
}

function told(facts: Facts, paper: Paper, from: number, one: Token, level: Token): ToldFunction[] {
  const apart = Math.max(one.start, level.start) - Math.min(one.end, level.end);
  if (!one.activity || !level.level || apart > NEAR) return [];
  const whole = [from + Math.min(one.start, level.start), from + Math.max(one.end, level.end)] as const;
  const { activity, level: range } = { activity: one.activity, level: level.level };
  return stated(facts, paper, whole, [from + level.start, from + level.end], ['affirmed']).map((statement) => ({
    activity,
    level: range,
    statement,
  }));
}

/** The words of a note as a statement, where what decides is so asserted. */
function stated(
  facts: Facts,
  paper: Paper,
  [start, end]: readonly [number, number],
  deciding: readonly [number, number],
  kinds: readonly AssertionKind[],
): Statement[] {
  if (isInOpenBox(paper.text, start, end)) return [];
  const reading = facts.reading(paper);
  const assertion = assertionOf(reading, ...deciding);
  const sentence = reading.sentences.find((each) => each.start <= start && end <= each.end);
  if (!kinds.includes(assertion.kind) || !sentence) return [];
  const span = spanOf(reading.given, start, end);
  return [{ paper, mention: { span, sentence, assertion }, at: inPaper(paper, span) }];
}

/** In the order of the clause; what lies within another goes, and a longer one stands before a shorter one of the same place. */
function tokensOf(clause: string, acts: readonly Bare[], isNearWound = true): Token[] {
  const all: Token[] = [];
  for (const { activity, words } of ACTIVITIES) {
    if (activity === 'lower-dressing' && OF_A_WOUND.test(clause)) continue;
    if (activity === 'ambulation' && ELSEWHERE.test(clause)) continue;
    for (const { index, 0: word } of allIn(clause, words))
      all.push({ start: index, end: index + word.length, activity });
  }
  if (!isNearWound)
    for (const { index, 0: word } of allIn(clause, BARE_DRESSING))
      all.push({ start: index, end: index + word.length, activity: 'lower-dressing' });
  for (const { range, words } of LEVELS)
    for (const { index, 0: word } of allIn(clause, words))
      all.push({ start: index, end: index + word.length, level: range });
  for (const { activity, start, end, isFiniteVerb } of acts)
    if (!isFiniteVerb || all.some((one) => one.level && isBeside(clause.slice(end, one.start), one.start - end)))
      if (!OF_A_WOUND.test(clause)) all.push({ start, end, activity });
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Token[] = [];
  for (const token of all) if (token.start >= (kept.at(-1)?.end ?? 0)) kept.push(token);
  return kept.flatMap((token) =>
    ALL_ADLS.test(clause.slice(token.start, token.end)) ? everyActivity(token, kept) : [token],
  );
}

/** `Dons socks with min A`: the help of a finite verb stands right behind it. */
function isBeside(between: string, apart: number): boolean {
  return apart >= 0 && apart <= NEAR && !/[,;]|\band\b/i.test(between);
}

/** `Independent with all ADLs`, `dependent for ADLs`: each of them; `needs help with ADLs` says of none that it is meant. */
function everyActivity(token: Token, tokens: readonly Token[]): Token[] {
  const isPlain = tokens.every(({ level }) => level === undefined || level[0] === 6 || level[1] === 1);
  return isPlain ? SELF_CARE.map((activity) => ({ ...token, activity })) : [];
}

const SELF_CARE: readonly Activity[] = ['grooming', 'upper-dressing', 'lower-dressing', 'bathing', 'toilet-hygiene'];
