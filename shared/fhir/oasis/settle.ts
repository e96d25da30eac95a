import type { OasisAnswer } from '../../chart/chart.ts';
import { compare } from '../../chart/compare.ts';
import type { Report } from '../report.ts';
import type { Sourced } from '../sources.ts';
import type { Answered } from './assessment.ts';

/**
 * One answer for each element of an assessment. What was amended or corrected supersedes what was only final; equal
 * answers are one; ticks of a check-all item add up to its list; two differing final answers are none, and both are
 * reported (interfaces.md, "Which wins").
 */
export function settle(answers: readonly Answered[], report: Report): Map<string, Sourced<OasisAnswer>> {
  const byKey = Map.groupBy(answers, ({ key }) => key);
  const settled = new Map<string, Sourced<OasisAnswer>>();
  for (const [key, given] of [...byKey].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const read = given.filter((answer) => answer.isUnread === undefined);
    if (given.some(({ isUnread, list }) => isUnread && list !== undefined)) {
      for (const [flag, one] of flagsOf(key, read, report)) settled.set(flag, one);
      continue;
    }
    const one = read.length === 0 || isOverridden(given) ? undefined : settleOne(key, read, report);
    if (one) settled.set(key, one);
  }
  return settled;
}

/** An amendment that cannot be read: what it amends stands no longer. */
function isOverridden(given: readonly Answered[]): boolean {
  const amended = given.filter(({ isAmended }) => isAmended);
  return amended.length > 0 && amended.every(({ isUnread }) => isUnread);
}

/**
 * A check-all list is a complete answer. Where one of its answers could not be read, those that could are single boxes,
 * and nothing is said of the others.
 */
function flagsOf(key: string, read: readonly Answered[], report: Report): [string, Sourced<OasisAnswer>][] {
  for (const { place } of read)
    report(place, `${key}: another answer of this list could not be read, so that the list is not whole`);
  return read.flatMap(({ flag, at }) => (flag === undefined ? [] : [[flag, { value: '1', at: [at] }]]));
}

function settleOne(key: string, given: readonly Answered[], report: Report): Sourced<OasisAnswer> | undefined {
  const amended = given.filter((answer) => answer.isAmended);
  const standing = amended.length > 0 ? amended : given;
  for (const { place, isAmended } of given) {
    if (amended.length > 0 && !isAmended) report(place, `${key}: superseded by an amended answer`);
  }
  const at = standing.map((answer) => answer.at);
  // A whole list is one answer; a single answer is a list of its own.
  const lists = new Map<string, string[]>();
  for (const { list, code } of standing) {
    const name = list ?? `${lists.size}`;
    lists.set(name, [...new Set([...(lists.get(name) ?? []), code])].sort(byNumber));
  }
  const [first, ...others] = lists.values();
  const [answer] = standing;
  if (first && answer && others.every((other) => other.join() === first.join())) {
    return { value: answer.list === undefined ? answer.code : first, at };
  }
  for (const { place } of standing)
    report(place, `${key}: two final answers of one assessment differ; neither is read`);
  return undefined;
}

/** `2` before `10`, digits before letters. */
function byNumber(a: string, b: string): number {
  const [x, y] = [Number(a), Number(b)];
  if (!Number.isNaN(x) && !Number.isNaN(y)) return x - y;
  return compare(a, b);
}
