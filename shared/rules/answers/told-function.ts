import { assertionOf } from '../../narrative/assertion/assertion.ts';
import type { AssertionKind } from '../../narrative/assertion/assertion-kind.ts';
import type { SectionName } from '../../narrative/reading/section-name.ts';
import { spanOf } from '../../narrative/reading/span.ts';
import type { Facts, Paper } from '../facts.ts';
import { oncePerChart } from '../once-per-chart.ts';
import { notesOfAssessment } from '../papers/assessed-visit.ts';
import { isAnswerList, isInOpenBox } from '../papers/open-boxes.ts';
import { inPaper, type Statement } from '../papers/statements.ts';
import { AT_THE_TOILET } from './care-acts.ts';
import { type Acts, actsIn, type Bare, NOT_NOW as DONE_ANOTHER_TIME, type Helped } from './done-by-others.ts';
import { type Activity, NOT_NOW, OF_A_WOUND } from './function-words.ts';
import { type Head, headAt, headOf, headOver, helpUnderHead } from './headed-activities.ts';
import type { Level } from './help-levels.ts';
import { NEAR, partsOf, type Token, tokensOf } from './help-tokens.ts';
import { ANOTHER_IN_NEED, CARED_FOR, NEEDED_BY_ANOTHER, OF_ANOTHER } from './of-another.ts';

/** How much help a note of the assessment says that somebody needs with one activity. */
export interface ToldFunction {
  activity: Activity;
  /** On the scale of section GG, 6 independent to 1 dependent; the lowest and the highest that the words may mean. */
  level: Level;
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
  let head: Head | undefined;
  return facts.reading(paper).sentences.flatMap((sentence) => {
    const text = paper.text.slice(sentence.start, sentence.end);
    if (sentence.heading || OTHER_SECTIONS.has(sentence.section.name) || OF_ANOTHER.test(text) || isAnswerList(text)) {
      head = undefined;
      return [];
    }
    let start = sentence.start;
    return text.split(/(?<=[;\n])/).flatMap((clause) => {
      const from = start;
      start += clause.length;
      const over = headOver(head, paper.text, from);
      const own = headOf(clause);
      const activity = own ?? over?.activity;
      const found = clause.length > LONGEST ? [] : inClause(facts, paper, clause, from, activity);
      const told = found.length > 0 || own || !over ? found : underHead(facts, paper, clause, from, over.activity);
      // Who has told how it goes goes on with other things.
      const isOver = activity === undefined || told.length > 0;
      head = isOver ? undefined : headAt(activity, clause, from, own ? undefined : over);
      return told;
    });
  });
}

/** `Needs help to rinse her back` behind `Bathing: on a shower chair.`: the amount of help is of the activity in front of the colon. */
function underHead(facts: Facts, paper: Paper, clause: string, from: number, activity: Activity): ToldFunction[] {
  if (NOT_NOW.test(clause) || ANOTHER_IN_NEED.test(clause) || NEEDED_BY_ANOTHER.test(clause)) return [];
  const isNoClothes = activity.endsWith('dressing') && facts.ofText(paper.text, isOfWound);
  const help = isNoClothes || tokensOf(clause, []).some((one) => one.activity) ? [] : helpUnderHead(clause);
  const whole = [from + clause.search(/\S/), from + clause.trimEnd().length] as const;
  return help.flatMap(({ start, end, level }) =>
    stated(facts, paper, whole, [from + start, from + end], ['affirmed']).map((statement) => ({
      activity,
      level,
      statement,
    })),
  );
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

/** Whether a document has a word of a wound. */
const isOfWound = (text: string): boolean => OF_A_WOUND.test(text);

const actsByClause = (_text: string): Map<string, Acts> => new Map();

/** `Does she need help with bathing?`; a form's `Bathing? min A` answers itself. */
const ASKS = /^\s*(?:does|do|is|are|can|could|has|how|who|what)\b[^?]*\?/i;

/** What a clause tells: acts with the hand that does them, and levels of help beside activities. */
function inClause(facts: Facts, paper: Paper, clause: string, from: number, head?: Activity): ToldFunction[] {
  if (NEEDED_BY_ANOTHER.test(clause) || ASKS.test(clause)) return [];
  const { helped, bare } = actsOf(facts, paper, clause);
  const byOthers =
    DONE_ANOTHER_TIME.test(clause) || CARED_FOR.test(clause) || (helped.length > 0 && OF_A_WOUND.test(clause))
      ? []
      : helped.flatMap((one) => doneByOthers(facts, paper, from, atTheToilet(one, clause, head)));
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
          return start >= 0 && end <= part.length ? [atTheToilet({ ...one, start, end }, clause, head)] : [];
        }),
      ),
    ),
  ];
}

/** What is pulled up or zipped at the toilet is of the toilet. */
function atTheToilet<T extends { activity: Activity }>(one: T, clause: string, head?: Activity): T {
  const isThere = one.activity === 'lower-dressing' && (head === 'toileting' || AT_THE_TOILET.test(clause));
  return isThere ? { ...one, activity: 'toilet-hygiene' } : one;
}

function doneByOthers(facts: Facts, paper: Paper, from: number, one: Helped): ToldFunction[] {
  return stated(facts, paper, [from + one.start, from + one.end], [from + one.start, from + one.end], one.kinds).map(
    (statement) => ({ activity: one.activity, level: one.level, statement }),
  );
}

/** `Min A bathing, FWW for gait`: the device is what the next one of the list takes, and no help. */
const BY_DEVICE =
  /[,;] ?(?:uses |with |on )?(?:an? |his |her |the )?(?:fww|rw|[24]ww|spc|(?:\w+ )?(?:walker|cane|rollator|crutches|wheelchair)|w\/c|grab bars?|shower chair)\b[^,;]{0,12}$/i;

const LONGEST = 400;
/**
 * Activities and levels of a clause, each activity with its own level: `UB dressing min A, LB dressing mod A`, `min assist with
 * bathing and dressing`, `bathing, dressing: SBA`. A clause that begins and ends with a level may be read both ways and is left.
 */
function levelsIn(facts: Facts, paper: Paper, clause: string, from: number, acts: readonly Bare[]): ToldFunction[] {
  const tokens = tokensOf(clause, acts, facts.ofText(paper.text, isOfWound));
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last || tokens.length < 2 || (first.level && last.level)) return [];
  const found: ToldFunction[] = [];
  let waiting: Token[] = [];
  let level: Token | undefined;
  for (const [at, token] of tokens.entries()) {
    if (token.activity) {
      if (BY_DEVICE.test(clause.slice(tokens[at - 1]?.end ?? 0, token.start))) level = undefined;
      if (level) found.push(...told(facts, paper, from, token, level));
      else waiting.push(token);
    } else if (waiting.length > 0 && !token.isOfNext) {
      for (const one of waiting) found.push(...told(facts, paper, from, one, token));
      waiting = [];
    } else {
      level = token;
      waiting = [];
    }
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
  const span = spanOf(reading.text, start, end);
  return [{ paper, mention: { span, sentence, assertion }, at: inPaper(paper, span) }];
}
