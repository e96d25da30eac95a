import type { Chart } from '../chart/chart.ts';
import type { EditionUsed } from '../editions/edition.ts';
import { cite, type Editions } from '../editions/editions.ts';
import type { Grouping } from '../pdgm/grouping.ts';
import { evidenceAsGiven } from './as-given.ts';
import { type ChecklistItem, documentation } from './documentation.ts';
import { Facts } from './facts.ts';
import { type Finding, type NonEmpty, SEVERITIES, type Severity } from './finding.ts';
import { keyOf } from './key.ts';
import type { Need } from './need.ts';
import { lacksOf } from './needs.ts';
import type { Policy } from './policy.ts';
import type { Options, Rule, Said } from './rule.ts';
import { unseenOf } from './unseen.ts';

export interface Checked {
  findings: Finding[];
  /** Codes of the rules that ran. */
  looked: string[];
  /** Rules that did not run, with the facts that were not there, or why they do not apply. */
  notLooked: { rule: string; missing: string[] }[];
  /** Rules that ran on a part of what they look at, with the facts that were not there for the rest. */
  partly: { rule: string; missing: string[] }[];
  /** What the documentation has to hold, for the rules among those that ran that look for it. */
  documentation: ChecklistItem[];
  /** The code set and the tabular list of the From date. */
  editions: EditionUsed[];
}

/**
 * Runs rules over a chart. Pure; never throws on a chart of the Chart's shape. Findings stand in the order of the rules
 * as given, then of the diagnoses.
 */
export function check(
  chart: Chart,
  editions: Editions,
  grouping: Grouping,
  rules: readonly Rule[],
  policy: Policy = {},
): Checked {
  return checkFacts(new Facts(chart, editions, grouping), rules, policy);
}

/** The same over facts that the caller goes on reading. */
export function checkFacts(facts: Facts, rules: readonly Rule[], policy: Policy = {}): Checked {
  const said: Spoken[] = [];
  const looked: string[] = [];
  const notLooked: Checked['notLooked'] = [];
  const partly: Checked['partly'] = [];
  const lacks = lacksOf(facts);
  const unseen = unseenOf(facts);
  for (const rule of rules) {
    const missing = whyNot(rule, facts, policy, lacks);
    if (missing.length > 0) {
      notLooked.push({ rule: rule.code, missing: [...missing] });
      continue;
    }
    looked.push(rule.code);
    const missed = unseen(rule, lacks);
    if (missed.length > 0) partly.push({ rule: rule.code, missing: missed });
    const options = optionsOf(rule, policy);
    for (const one of asList(rule.check(facts, options)))
      said.push({
        finding: finding(rule, one, options, policy),
        over: one.over ?? [],
        ...(one.joins === undefined ? {} : { joins: one.joins }),
        ...(one.goes === undefined ? {} : { goes: one.goes }),
      });
  }
  const given = evidenceAsGiven(facts);
  return {
    findings: joinedTo(withoutDoubles(withoutGone(onceEach(said))), said).map((one) => ({
      ...one,
      at: one.at.map(given) as unknown as typeof one.at,
    })),
    looked,
    notLooked,
    partly,
    documentation: checklist(facts, rules, notLooked).map((one) => ({ ...one, evidence: one.evidence.map(given) })),
    editions: used(facts),
  };
}

/** The checklist of the documentation, without the lines of rules that are off, do not apply, or were not asked for. */
function checklist(facts: Facts, rules: readonly Rule[], notLooked: Checked['notLooked']): ChecklistItem[] {
  const shown = new Set(rules.flatMap(({ code }) => (code.startsWith('EL') ? code : [])));
  for (const { rule, missing } of notLooked) if (missing.some((why) => DOES_NOT_APPLY.test(why))) shown.delete(rule);
  return shown.size === 0 ? [] : documentation(facts).filter(({ rule }) => shown.has(rule));
}

const DOES_NOT_APPLY = /^(?:off:|does not apply)/;

/** Why a rule does not run; empty: it runs. */
function whyNot(
  rule: Rule,
  facts: Facts,
  policy: Policy,
  lacks: (need: Need) => string | undefined,
): readonly string[] {
  const set = policy.rules?.[rule.code];
  if (set?.off) return [`off: ${set.reason}`];
  if (rule.payer === 'pdgm' && !paysByPdgm(facts.chart, policy)) return ['does not apply: payer'];
  if (rule.from !== undefined || rule.to !== undefined) {
    if (facts.day === undefined) return ['From date'];
    if (facts.day < (rule.from ?? '') || (rule.to !== undefined && facts.day >= rule.to))
      return ['does not apply: date'];
  }
  let missing = RUNS;
  for (const need of rule.needs) {
    const why = lacks(need);
    if (why !== undefined) missing = [...missing, why];
  }
  return missing;
}

const RUNS: readonly string[] = [];

function paysByPdgm(chart: Chart, policy: Policy): boolean {
  const payer = chart.payer ?? 'medicare-ffs';
  return payer === 'medicare-ffs' || (policy.pdgmPayers ?? []).includes(payer);
}

const NO_OPTIONS: Options = {};

/** The options of a rule: the policy's, within their bounds, over the rule's own. */
function optionsOf({ code, options }: Rule, policy: Policy): Options {
  if (options === undefined) return NO_OPTIONS;
  const set = policy.rules?.[code]?.options ?? {};
  return Object.fromEntries(
    Object.entries(options).map(([name, { default: own, least, most }]) => [
      name,
      Math.min(Math.max(set[name] ?? own, least), most),
    ]),
  );
}

function asList(result: ReturnType<Rule['check']>): readonly Said[] {
  if (!result) return NOTHING;
  if (Array.isArray(result)) return result;
  return Symbol.iterator in result ? [...result] : [result];
}

const NOTHING: readonly Said[] = [];

function finding(rule: Rule, said: Said, options: Options, policy: Policy): Finding {
  const act = said.act ?? rule.act;
  const asks = said.asks ?? rule.asks;
  const cite: NonEmpty<string> = [...(said.cite ?? []), ...rule.cite] as unknown as NonEmpty<string>;
  const own = said.severity ?? rule.severity;
  const set = policy.rules?.[rule.code];
  const severity = set?.severity ?? own;
  return {
    rule: rule.code,
    name: rule.name,
    version: rule.version,
    severity,
    say: said.say,
    cite,
    at: said.at,
    key: keyOf(rule.code, said),
    ...(act === undefined ? {} : { act }),
    ...(asks === undefined ? {} : { asks }),
    ...(said.quote === undefined ? {} : { quote: said.quote }),
    ...(set === undefined ? {} : asSet(set, { own, severity }, options)),
  };
}

/** What the policy changed, with the numbers that the rule went by. */
function asSet(
  { options: set = {}, reason }: NonNullable<Policy['rules']>[string],
  { own, severity }: { own: Severity; severity: Severity },
  options: Options,
): Pick<Finding, 'set'> {
  const followed = Object.entries(options).filter(([name]) => Object.hasOwn(set, name));
  if (severity === own && followed.length === 0) return {};
  return { set: { from: own, ...(followed.length === 0 ? {} : { options: Object.fromEntries(followed) }), reason } };
}

/** A finding, and the rules whose findings about the same give way to it. */
interface Spoken {
  finding: Finding;
  over: readonly string[];
  joins?: NonNullable<Said['joins']>;
  goes?: string;
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
  return { ...finding, severity, ...(asks === undefined ? {} : { asks }), also: [...also].sort() };
}

function used({ codes, notes }: Facts): EditionUsed[] {
  return [codes?.pack, notes?.pack].filter((pack) => pack !== undefined).map(cite);
}
