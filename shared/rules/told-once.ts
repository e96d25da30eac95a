import { given } from '../chart/given.ts';
import { type Finding, type NonEmpty, SEVERITIES } from './finding.ts';
import type { Said } from './rule.ts';

/** One problem is told once: which of the findings that rules said remain, and what they take in of the others. */

/** A finding, and the rules whose findings about the same give way to it. */
export interface Spoken {
  finding: Finding;
  over: readonly string[];
  joins?: NonNullable<Said['joins']>;
  goes?: string;
}

/** What remains of what rules said, in their order. */
export function toldOnce(said: readonly Spoken[]): Finding[] {
  return joinedTo(withoutDoubles(withoutGone(onceEach(said))), said);
}

/** A code that stands twice in the list gives the same finding twice. */
function onceEach(all: readonly Spoken[]): readonly Spoken[] {
  const seen = new Set<string>();
  return all.filter(({ finding: { key, say } }) => {
    const own = `${key} ${say}`;
    return !seen.has(own) && seen.add(own);
  });
}

/** Whether a chapter row takes the code out of the list for what the titles alone would (CV26): told once, by the graver one. */
function saysItPlainer(one: Spoken, other: Spoken): boolean {
  return (
    other.finding.rule === 'CV26' &&
    one.finding.rule.startsWith('CH') &&
    one.goes !== undefined &&
    one.goes === other.goes &&
    one.finding.severity === 'error'
  );
}

/**
 * Without what asks for a closer code in the place of one that another finding takes out of the list (the type of adhesions that
 * surgery has removed). An error stays, and so does everything where the removal is information only.
 */
function withoutGone(all: readonly Spoken[]): readonly Spoken[] {
  const spoken = all.filter((one) => !all.some((other) => saysItPlainer(other, one)));
  const gone = new Set(spoken.flatMap(({ goes, finding }) => (finding.severity === 'info' ? [] : (goes ?? []))));
  if (gone.size === 0) return spoken;
  return spoken.filter(({ finding: { asks, severity, at } }) => {
    const isCloser = asks === 'replace' && severity !== 'block' && severity !== 'error';
    return !(isCloser && at[0].what === 'diagnosis' && gone.has(String(at[0].value)));
  });
}

/**
 * One finding of those that say the same of the same codes. A chapter row (CH) goes before a convention row (CV) that
 * rests on the same note (interfaces.md), and a rule before those that it names (`over`); what remains names the others in
 * `also` and takes the graver severity. "The same" is the part of the key behind the rule's code.
 */
function withoutDoubles(spoken: readonly Spoken[]): Finding[] {
  const bySubject = new Map<string, Spoken[]>();
  for (const one of spoken) {
    const subject = one.finding.key.slice(one.finding.key.indexOf(':') + 1);
    const held = bySubject.get(subject);
    if (held) held.push(one);
    else bySubject.set(subject, [one]);
  }
  const gone = new Set<Finding>();
  const merged = new Map<Finding, Finding>();
  for (const same of bySubject.values()) {
    if (same.length < 2) continue;
    for (const one of same) {
      const under = same.filter((other) => !gone.has(other.finding) && goesBefore(one, other));
      if (gone.has(one.finding) || under.length === 0) continue;
      for (const { finding } of under) gone.add(finding);
      merged.set(
        one.finding,
        joined(
          one.finding,
          under.map(({ finding }) => finding),
        ),
      );
    }
  }
  return spoken.flatMap(({ finding }) => (gone.has(finding) ? [] : (merged.get(finding) ?? finding)));
}

/** The findings with those that only add to another one taken in by it: one finding, its words and theirs. */
function joinedTo(findings: readonly Finding[], spoken: readonly Spoken[]): Finding[] {
  const kept = [...findings];
  for (const { finding: guest, joins } of spoken) {
    if (!joins) continue;
    const from = kept.indexOf(guest);
    const to = kept.findIndex(
      ({ rule, also = [], at }) => at[0] === joins.at && [rule, ...also].some((code) => joins.rules.test(code)),
    );
    const host = kept[to];
    if (from < 0 || !host || host === guest) continue;
    const cite = [...new Set([...host.cite, ...guest.cite])] as unknown as NonEmpty<string>;
    kept[to] = { ...joined(host, [guest]), say: `${host.say} ${joins.adds}`, cite };
    kept.splice(from, 1);
  }
  return kept;
}

function goesBefore(one: Spoken, other: Spoken): boolean {
  const [a, b] = [one.finding.rule, other.finding.rule];
  // Two chapter rows that rest on one note say it in the same words: the order of a diabetes of drugs is CH04's and CH29's.
  if (a < b && a.startsWith('CH') && one.finding.say === other.finding.say) return true;
  return one.over.includes(b) || (a.startsWith('CH') && b.startsWith('CV') && !NO_NOTE.test(b));
}

/** No code of the day, no 7th character, listed twice: what no note says, and so nothing that a chapter row could say too. */
const NO_NOTE = /^CV(?:01|02|10)$/;

function joined(finding: Finding, under: readonly Finding[]): Finding {
  const also = new Set([...(finding.also ?? []), ...under.flatMap(({ rule, also: more }) => [rule, ...(more ?? [])])]);
  const severities = [finding, ...under].map(({ severity }) => severity);
  // What the agency set for the rule that remains stands.
  const severity = finding.set
    ? finding.severity
    : (SEVERITIES.find((one) => severities.includes(one)) ?? finding.severity);
  const asks = finding.asks ?? under.find((one) => one.asks !== undefined)?.asks;
  return { ...finding, severity, ...given('asks', asks), also: [...also].sort() };
}
