import type { Chart } from '../chart/chart.ts';
import type { EditionUsed } from '../editions/edition.ts';
import { cite, type Editions } from '../editions/editions.ts';
import type { Grouping } from '../pdgm/grouping.ts';
import { evidenceAsGiven, quotedAsGiven } from './as-given.ts';
import { type ChecklistItem, documentation } from './documentation.ts';
import { Facts } from './facts.ts';
import type { Finding, NonEmpty, Severity } from './finding.ts';
import { keyOf } from './key.ts';
import type { Need } from './need.ts';
import { lacksOf } from './needs.ts';
import type { Policy } from './policy.ts';
import type { Options, Rule, Said } from './rule.ts';
import { type Spoken, toldOnce } from './told-once.ts';
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
  const quoted = quotedAsGiven(facts);
  return {
    findings: toldOnce(said).map((one) => ({
      ...one,
      say: quoted(one.say),
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
  const cite: NonEmpty<string> = [...new Set([...(said.cite ?? []), ...rule.cite])] as unknown as NonEmpty<string>;
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

function used({ codes, notes }: Facts): EditionUsed[] {
  return [codes?.pack, notes?.pack].filter((pack) => pack !== undefined).map(cite);
}
