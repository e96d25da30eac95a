import type { Evidence } from '../../shared/chart/evidence.ts';
import type { Editions } from '../../shared/editions/editions.ts';
import { group } from '../../shared/pdgm/group.ts';
import { type Checked, checkFacts } from '../../shared/rules/check.ts';
import { Facts } from '../../shared/rules/facts.ts';
import { RULES } from '../../shared/rules/index.ts';
import type { Rule } from '../../shared/rules/rule.ts';
import { chartOf, type FiringCase, type Fixture, type SilentCase } from './chart.ts';

type AnyCase = FiringCase | SilentCase;

/** A rule alone on the chart of a case. */
export function alone(rule: Rule, one: AnyCase, editions: Editions): Checked {
  return checkFacts(factsOf(one, editions), [rule], one.policy);
}

/** All rules on the chart of a case. */
export function together(one: AnyCase, editions: Editions): Checked {
  return checkFacts(factsOf(one, editions), RULES, one.policy);
}

/** What is read of a case's chart is kept: a broken rule after another looks at the same one. */
const held = new WeakMap<AnyCase, Facts>();

function factsOf(one: AnyCase, editions: Editions): Facts {
  const known = held.get(one);
  if (known) return known;
  const chart = chartOf(one);
  const facts = new Facts(chart, editions, { ...group(chart, editions).grouping, ...one.grouping });
  held.set(one, facts);
  return facts;
}

/** What is wrong with a firing case, in words; empty: nothing. */
export function wrongFiring(rule: Rule, one: FiringCase, editions: Editions): string[] {
  const { findings, looked } = alone(rule, one, editions);
  const [first] = findings;
  if (!looked.includes(rule.code)) return ['did not run'];
  if (!first) return ['stayed silent'];
  const wrong: string[] = [];
  if (findings.length !== (one.count ?? 1)) wrong.push(`${findings.length} findings`);
  if (first.severity !== (one.severity ?? rule.severity)) wrong.push(`severity ${first.severity}`);
  const held: readonly [RegExp | undefined, string][] = [
    [one.says, first.say],
    [one.cites, first.cite.join('; ')],
    [one.shows, first.at.map(({ what, value }) => `${what} ${value}`).join('; ')],
    [one.key, first.key],
    [one.quotes, first.quote ?? ''],
  ];
  for (const [pattern, text] of held) if (pattern && !pattern.test(text)) wrong.push(`${pattern} is not in: ${text}`);
  if (one.act !== undefined && first.act !== one.act) wrong.push(`act ${first.act}`);
  if (one.asks !== undefined && first.asks !== one.asks) wrong.push(`asks ${first.asks}`);
  if (one.goes !== undefined && !goingOf(rule, factsOf(one, editions)).includes(one.goes))
    wrong.push(`${one.goes} stays`);
  return [...wrong, ...findings.flatMap(({ at }) => at.flatMap((each) => misquoted(each, factsOf(one, editions))))];
}

/** The codes that go by what a rule says, for rules without options. A finding does not show it: other findings are left out for it. */
function goingOf(rule: Rule, facts: Facts): string[] {
  const said = rule.check(facts, {});
  const all = !said ? [] : Symbol.iterator in said ? [...said] : [said];
  return all.flatMap(({ goes }) => goes ?? []);
}

/** Words that are not those at the place where the evidence says that they stand. */
function misquoted({ value, at }: Evidence, { papers }: Facts): string[] {
  if (at.kind !== 'document') return [];
  const text = papers.find(({ id }) => id === at.doc)?.given ?? '';
  const words = text.slice(at.start, at.end);
  // A document as a whole is no quotation.
  return words === value || words === text ? [] : [`evidence “${value}” where the document has “${words}”`];
}

export function wrongSilent(rule: Rule, one: SilentCase, editions: Editions): string[] {
  const { findings, looked } = alone(rule, one, editions);
  if (findings.length > 0) return [`says: ${findings[0]?.say}`];
  if (looked.includes(rule.code) === (one.notLooked === true)) return [one.notLooked ? 'ran' : 'did not run'];
  return [];
}

/** Whether its fixtures notice that a rule is not what it was. */
export function isNoticed(rule: Rule, { fires, silent }: Fixture, editions: Editions): boolean {
  return (
    fires.some((one) => wrongFiring(rule, one, editions).length > 0) ||
    silent.some((one) => wrongSilent(rule, one, editions).length > 0)
  );
}
