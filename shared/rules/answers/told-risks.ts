import { daysBetween, isDay } from '../../chart/day.ts';
import type { Evidence } from '../../chart/evidence.ts';
import type { Facts, Paper } from '../facts.ts';
import { nameOf } from '../papers/paper-name.ts';
import {
  clauseOf,
  inPaper,
  isReadable,
  NOW_OR_BEFORE,
  type Statement,
  sentenceOf,
  statements,
} from '../papers/statements.ts';
import { isSaidOfPatient } from './of-the-visit.ts';
import { KIN } from './people.ts';
import { RISKS } from './risk-words.ts';

/** Risks of M1033 that documents tell in words and figures: what the item asks for, and no less. */

export interface ToldRisk {
  /** The answer of M1033. */
  answer: string;
  means: string;
  at: Evidence;
  paper: Paper;
  /** As the document has it. */
  words: string;
}

/** How far back of the assessment a document may lie, and how far behind it. */
const BEFORE = 60;
const BEHIND = 5;

/** What documents of the time of the assessment tell of the risks that M1033 does not mark, one each. */
export function toldRisks(facts: Facts): ToldRisk[] {
  const day = facts.assessment.completed?.value ?? facts.day;
  const papers = facts.papers.filter((paper) => isReadable(paper) && isOfItsTime(paper, day));
  const told = RISKS.flatMap(({ answer, means, words, and, but, byAnother, holds, kinds }): ToldRisk[] => {
    if (facts.ticked('M1033', answer)?.ticked !== false) return [];
    const found = statements(facts, papers, words, kinds ?? NOW_OR_BEFORE).find(
      (one) =>
        !but.test(clauseOf(one)) &&
        (and ?? []).every((more) => more.test(clauseOf(one))) &&
        (!holds || holds(words.exec(`${one.mention.span.text}${sentenceOf(one).behind}`)?.groups ?? {})) &&
        !isOld(one, day) &&
        isSaidOfPatient(one) &&
        (byAnother || !isOfAnother(one)),
    );
    if (!found) return [];
    return [{ answer, means, ...quoted(found) }];
  });
  return told.filter(({ answer }, i) => told.findIndex((other) => other.answer === answer) === i);
}

/** The words up to the end of their clause, which has the time: `3 falls in the past 6 months`. */
function quoted({ paper, mention: { sentence, span } }: Statement): Pick<ToldRisk, 'at' | 'paper' | 'words'> {
  const rest = paper.text.slice(span.end, Math.min(sentence.end, span.end + LONGEST_REST));
  const more = /^[^,.;\n(]*/.exec(rest)?.[0] ?? '';
  const end = span.end + (more.length < LONGEST_REST ? more.trimEnd().length : 0);
  const text = paper.text.slice(span.start, end);
  return { paper, words: text, at: inPaper(paper, { start: span.start, end, text }) };
}

const LONGEST_REST = 60;

function isOfItsTime({ date }: Paper, day: string | undefined): boolean {
  if (day === undefined || date === undefined || !isDay(date)) return false;
  const days = daysBetween(date, day) ?? Number.NaN;
  return days <= BEFORE && days >= -BEHIND;
}

const RELATIVE = `(?:${KIN}|caregiver|aide|grand\\w+|dog|cat)`;
const THEMSELVES = new RegExp(
  `\\b(?:herself|himself|her own|his own|for (?:her|his) ${RELATIVE})\\b|\\b${RELATIVE} (?:who |has |had |been |also |recently |was |is |seems |feels |went |to |in |the )*$`,
  'i',
);

/** `Wife reports she herself lost 15 lb`, `daughter fell twice`: what somebody else has is no risk of the patient. */
function isOfAnother(statement: Statement): boolean {
  const { before, behind } = sentenceOf(statement);
  const own = behind.replace(/[;\n][\s\S]*$/, '');
  return (
    THEMSELVES.test(before.replace(/^[\s\S]*[;\n]/, '')) || /\b(?:herself|himself)\b|\bfor (?:her|his) \w+\b/i.test(own)
  );
}

/** `3 falls in 2019`, `years ago`: before the year that the item asks of. */
function isOld(statement: Statement, day: string | undefined): boolean {
  const clause = clauseOf(statement);
  if (/\byears ago\b|\b(?:[2-9]|\d\d|two|three|four|five|ten) (?:years|yrs)\b|\bas a child\b/i.test(clause))
    return true;
  const last = Number(day?.slice(0, 4)) - 1;
  const years = [...clause.matchAll(/\b((?:19|20)\d\d)\b|\b\d{1,2}\/\d{1,2}\/(\d\d)\b/g)];
  return years.some(([, year, short]) => Number(year ?? `20${short}`) < last);
}

/** `falls told`: the document and its words, as messages name them. */
export function whereTold({ paper, words }: ToldRisk): string {
  return `the ${nameOf(paper.type)}${paper.date === undefined ? '' : ` of ${paper.date}`} says “${words}”`;
}

/** `weight down 9 lb in 5 months`: a loss of weight that documents put at less than the item asks for. */
export function tellsSmallLoss(facts: Facts): boolean {
  const texts = facts.papers.filter(isReadable).map(({ text }) => text);
  return texts.some((text) => SMALL_LOSS.test(text)) && !texts.some((text) => LARGE_LOSS.test(text));
}

const LOSS = '\\b(?:(?:lost|losing|loss of|loss|down)[:\\s]+(?:\\w+ ){0,2}?';
const SMALL_LOSS = new RegExp(`${LOSS}[1-9](?:\\.\\d)? ?(?:lbs?|pounds?|#))`, 'i');
const LARGE_LOSS = new RegExp(`${LOSS}[1-9]\\d+ ?(?:lbs?|pounds?|#))`, 'i');
