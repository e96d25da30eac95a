import { assertionOf } from '../narrative/assertion/assertion.ts';
import { allIn } from '../narrative/reading/find.ts';
import type { SectionName } from '../narrative/reading/section-name.ts';
import { spanOf } from '../narrative/reading/span.ts';
import { notesOfAssessment } from './assessed-visit.ts';
import type { Facts, Paper } from './facts.ts';
import {
  ACTIVITIES,
  type Activity,
  ALL_ADLS,
  ELSEWHERE,
  LEVELS,
  NOT_NOW,
  OF_A_WOUND,
  SOMEBODY,
} from './function-words.ts';
import { oncePerChart } from './once-per-chart.ts';
import { isInOpenBox } from './open-boxes.ts';
import { inPaper, type Statement } from './statements.ts';

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
    let start = sentence.start;
    return text.split(/(?<=[;\n])/).flatMap((clause) => {
      const from = start;
      start += clause.length;
      if (clause.length > LONGEST || NOT_NOW.test(clause) || SOMEBODY.test(clause)) return [];
      return inClause(facts, paper, clause, from);
    });
  });
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
function inClause(facts: Facts, paper: Paper, clause: string, from: number): ToldFunction[] {
  const tokens = tokensOf(clause);
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
  const [start, end] = [from + Math.min(one.start, level.start), from + Math.max(one.end, level.end)];
  if (isInOpenBox(paper.text, start, end)) return [];
  const reading = facts.reading(paper);
  const assertion = assertionOf(reading, from + level.start, from + level.end);
  const sentence = reading.sentences.find((each) => each.start <= start && end <= each.end);
  if (assertion.kind !== 'affirmed' || !sentence) return [];
  const span = spanOf(reading.given, start, end);
  const statement: Statement = { paper, mention: { span, sentence, assertion }, at: inPaper(paper, span) };
  return [{ activity: one.activity, level: level.level, statement }];
}

/** In the order of the clause; what lies within another goes, and a longer one stands before a shorter one of the same place. */
function tokensOf(clause: string): Token[] {
  const all: Token[] = [];
  for (const { activity, words } of ACTIVITIES) {
    if (activity === 'lower-dressing' && OF_A_WOUND.test(clause)) continue;
    if (activity === 'ambulation' && ELSEWHERE.test(clause)) continue;
    for (const { index, 0: word } of allIn(clause, words))
      all.push({ start: index, end: index + word.length, activity });
  }
  for (const { range, words } of LEVELS)
    for (const { index, 0: word } of allIn(clause, words))
      all.push({ start: index, end: index + word.length, level: range });
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Token[] = [];
  for (const token of all) if (token.start >= (kept.at(-1)?.end ?? 0)) kept.push(token);
  return kept.flatMap((token) =>
    ALL_ADLS.test(clause.slice(token.start, token.end)) ? everyActivity(token, kept) : [token],
  );
}

/** `Independent with all ADLs`, `dependent for ADLs`: each of them; `needs help with ADLs` says of none that it is meant. */
function everyActivity(token: Token, tokens: readonly Token[]): Token[] {
  const isPlain = tokens.every(({ level }) => level === undefined || level[0] === 6 || level[1] === 1);
  return isPlain ? SELF_CARE.map((activity) => ({ ...token, activity })) : [];
}

const SELF_CARE: readonly Activity[] = ['grooming', 'upper-dressing', 'lower-dressing', 'bathing', 'toilet-hygiene'];
