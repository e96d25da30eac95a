import { daysBetween } from '../../chart/day.ts';
import type { Facts } from '../facts.ts';
import { daysIn, type WrittenDay } from './days-in-text.ts';
import { NOW_OR_BEFORE, type Statement, statements } from './statements.ts';

/** What a document says of the patient, with the date that it gives for it. */
export interface DatedStatement {
  statement: Statement;
  day: WrittenDay;
}

/**
 * The dates that stand in one clause with words said of the patient, each with the nearest mention. Dates after the period are
 * left out, as are those behind another event (`others`: "MI in 2019; stent 11/3/2025").
 * @param others words of what else may have a date, between the two
 */
export function datedStatements(facts: Facts, words: RegExp, others: RegExp): DatedStatement[] {
  return statements(facts, facts.papers, words, NOW_OR_BEFORE).flatMap((statement) => {
    const { sentence, span } = statement.mention;
    const { text, date } = statement.paper;
    const from = Math.max(sentence.start, span.start - NEAR - LONGEST_DATE);
    const days = daysIn(text.slice(from, Math.min(sentence.end, span.end + NEAR + LONGEST_DATE)), date)
      .map((day) => ({ ...day, start: day.start + from, end: day.end + from }))
      .filter((day) => isBeside(text, span, day, others) && isPossible(facts, day));
    const [nearest] = days.sort((a, b) => apart(span, a) - apart(span, b));
    return nearest ? [{ statement, day: nearest }] : [];
  });
}

/** As a finding says it: the day, or the words where they leave it open. */
export function dayInWords({ earliest, latest, text }: WrittenDay): string {
  return earliest === latest ? latest : `“${text}”`;
}

const NEAR = 60;
const LONGEST_DATE = 25;
/** A note may be dated a little after the first day of the period. */
const AFTER = 28;

/** Near, and no other clause between. */
function isBeside(text: string, span: { start: number; end: number }, day: WrittenDay, others: RegExp): boolean {
  const between = text.slice(Math.min(span.end, day.end), Math.max(span.start, day.start));
  return between.length <= NEAR && !/[;:]|, (?:and|then|with|now)/i.test(between) && !others.test(between);
}

function apart(span: { start: number; end: number }, day: WrittenDay): number {
  return day.start >= span.end ? day.start - span.end : span.start - day.end;
}

function isPossible(facts: Facts, { earliest }: WrittenDay): boolean {
  return facts.day !== undefined && (daysBetween(earliest, facts.day) ?? -AFTER - 1) >= -AFTER;
}
