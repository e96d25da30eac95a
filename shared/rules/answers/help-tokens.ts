import { allIn } from '../../narrative/reading/find.ts';
import type { Bare } from './done-by-others.ts';
import { ACTIVITIES, type Activity, ALL_ADLS, BARE_DRESSING, ELSEWHERE, OF_A_WOUND } from './function-words.ts';
import { helpIn, isFor, type Level, WITH_A_DEVICE } from './help-levels.ts';

/** Activities and amounts of help of a clause, in their order, and which amount is of which. */

/** An activity and its level stand no further apart. */
export const NEAR = 45;

/** An activity, or an amount of help. */
export interface Token {
  start: number;
  end: number;
  activity?: Activity;
  level?: Level;
  /** Help that is of what stands behind it, and of nothing before. */
  isOfNext?: boolean;
}

/** `Dressing independent, but bathing min A`: each half tells of its own; where one half rules the other, neither is read. */
export function partsOf(clause: string): (readonly [part: string, at: number])[] {
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

/** In the order of the clause; what lies within another goes, and a longer one stands before a shorter one of the same place. */
export function tokensOf(clause: string, acts: readonly Bare[], isNearWound = true): Token[] {
  const help = helpIn(clause);
  if (help.length === 0) return [];
  const all: Token[] = [...help];
  const isWell = help.every(({ level }) => level[0] === INDEPENDENT);
  for (const { activity, words } of ACTIVITIES) {
    if (activity === 'lower-dressing' && OF_A_WOUND.test(clause)) continue;
    if (activity === 'ambulation' && !isWell && ELSEWHERE.test(clause)) continue;
    for (const { index, 0: word } of allIn(clause, words))
      all.push({ start: index, end: index + word.length, activity });
  }
  if (!isNearWound)
    for (const { index, 0: word } of allIn(clause, BARE_DRESSING))
      all.push({ start: index, end: index + word.length, activity: 'lower-dressing' });
  for (const { activity, start, end, isFiniteVerb } of acts)
    if (!isFiniteVerb || all.some((one) => one.level && isBeside(clause.slice(end, one.start), one.start - end)))
      if (!OF_A_WOUND.test(clause)) all.push({ start, end, activity });
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Token[] = [];
  for (const token of all) if (token.start >= (kept.at(-1)?.end ?? 0)) kept.push(token);
  return kept.flatMap((token, at) => {
    if (token.level) return whatFor(token, clause, kept[at - 1], kept[at + 1]);
    if (isHeadingOf(token, clause, kept[at + 1])) return [];
    return ALL_ADLS.test(clause.slice(token.start, token.end)) ? everyActivity(token, kept) : [token];
  });
}

const INDEPENDENT = 6;

/**
 * What an amount of help is of: `independent with UB dressing, needs min A with footwear` gives each its own; `needs help with laundry after
 * her shower` is of the laundry, and no token.
 */
function whatFor(token: Token, clause: string, before: Token | undefined, next: Token | undefined): Token[] {
  const behind = clause.slice(token.end, next?.activity ? next.start : token.end + NEAR);
  const isRightBehind = next?.activity !== undefined && isFor(behind);
  if (token.isOfNext) {
    if (isRightBehind) return [token];
    return WITH_A_DEVICE.test(behind) ? [{ ...token, isOfNext: false }] : [];
  }
  const gap = before?.activity ? clause.slice(before.end, token.start) : '';
  const isOfAnother = /^ (?:with\b|w\/|for\b|during\b)/i.test(behind) && /[,;]|\b(?:and|but)\b/i.test(gap);
  if (!isOfAnother) return [token];
  if (isRightBehind) return [{ ...token, isOfNext: true }];
  // `Walks 50 ft and needs min A with shoes`: of a task that nobody knows here.
  const isWithTask = /^ w(?:ith\b|\/)/i.test(behind) && !WITH_A_DEVICE.test(behind.replace(/^ w\/ ?/i, ' with '));
  return isWithTask ? [] : [token];
}

/** `Bed mobility: rolling I, supine to sit mod A`: the word in front of the colon is of the whole list. */
function isHeadingOf({ start, end }: Token, clause: string, next: Token | undefined): boolean {
  return (
    next?.activity !== undefined &&
    /^bed mobility$/i.test(clause.slice(start, end)) &&
    /^ ?[:(–-] ?$/.test(clause.slice(end, next.start))
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
