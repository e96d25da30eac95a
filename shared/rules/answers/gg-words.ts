import type { Evidence } from '../../chart/evidence.ts';
import type { Facts } from '../facts.ts';
import { againstAnswer } from '../papers/assessed-visit.ts';
import type { Said } from '../rule.ts';
import { outside } from './function-answers.ts';
import type { Activity } from './function-words.ts';
import { LEVELS } from './gg-levels.ts';
import { notAttemptedAgainst } from './not-attempted.ts';

/** Section GG against the amounts of help that notes tell. */

/** Activities of section GG that notes rate in words too. */
const IN_WORDS: readonly (readonly [gg: string, activity: Activity])[] = [
  ['GG0130A', 'eating'],
  ['GG0130B', 'oral-hygiene'],
  ['GG0130C', 'toilet-hygiene'],
  ['GG0130E', 'bathing'],
  ['GG0130F', 'upper-dressing'],
  ['GG0130G', 'lower-dressing'],
  ['GG0130H', 'footwear'],
  ['GG0170A', 'rolling'],
  ['GG0170B', 'sitting-to-lying'],
  ['GG0170C', 'lying-to-sitting'],
  ['GG0170D', 'sitting-to-standing'],
  ['GG0170E', 'transfer'],
  ['GG0170F', 'toilet-transfer'],
  ['GG0170G', 'car-transfer'],
  ['GG0170I', 'ambulation'],
  ['GG0170P', 'picking-up'],
  ['GG0170R', 'wheelchair'],
];

/** Farther ways are harder: help on any of them speaks against walking these alone, and ease says nothing. */
const FARTHER: readonly (readonly [gg: string, activity: Activity])[] = [
  ['GG0170J', 'ambulation'],
  ['GG0170K', 'ambulation'],
];

/**
 * Codes of section GG, and the words of the notes of those days two or more levels away; and codes of what was not attempted beside
 * words that tell how it went. @param column of section GG that this assessment answers
 */
export function* ggAgainstWords(facts: Facts, column: string): Iterable<Said> {
  for (const [gg, activity] of IN_WORDS) {
    const level = levelOf(facts, gg + column);
    const found = level && outside(facts, activity, [level.value, level.value], 1);
    if (!level || !found) continue;
    const say = `${level.gg} is 0${level.value} (${LEVELS[level.value]})`;
    yield againstAnswer(level.gg, level.at, say, found.statement);
  }
  for (const [gg] of FARTHER) {
    const level = levelOf(facts, gg + column);
    const found = level && outside(facts, 'ambulation', [level.value, level.value], 1);
    if (!level || !found || found.level[0] > level.value) continue;
    yield againstAnswer(level.gg, level.at, `${level.gg} is 0${level.value} (${LEVELS[level.value]})`, found.statement);
  }
  yield* notAttemptedAgainst(facts, [...IN_WORDS, ...FARTHER], column);
}

/** A level of help that section GG has for an item; a code of what was not attempted is none. */
export function levelOf(facts: Facts, gg: string): { gg: string; value: number; at: Evidence } | undefined {
  const said = facts.oasis(gg);
  const value = facts.answer(gg);
  return said && value !== undefined && value >= 1 && value <= 6 ? { gg, value, at: said.at } : undefined;
}
