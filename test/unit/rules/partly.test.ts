import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../shared/chart/chart.ts';
import type { Kind } from '../../../shared/editions/edition.ts';
import { Editions } from '../../../shared/editions/editions.ts';
import { Readings } from '../../../shared/narrative/readings.ts';
import { group } from '../../../shared/pdgm/group.ts';
import { type Checked, check, checkFacts } from '../../../shared/rules/check.ts';
import { Facts } from '../../../shared/rules/facts.ts';
import { RULES } from '../../../shared/rules/index.ts';
import type { Rule } from '../../../shared/rules/rule.ts';
import { chartOf, coded, type FiringCase, type Fixture, paper, type SilentCase } from '../../rules/chart.ts';
import { fixtureOf, ruleFiles } from '../../rules/write-index.ts';
import { shippedEditions } from '../../shipped.ts';

/** "Not looked for" of a half: a rule that runs without some facts names those that it would have looked at besides. */

const editions = await shippedEditions();
const without = (kind: Kind) => new Editions(editions.packs.filter(({ edition }) => edition.kind !== kind));
const fixtures = new Map<string, Fixture>();
for (const file of ruleFiles()) fixtures.set(file.code, await fixtureOf(file));

type Document = NonNullable<Chart['documents']>[number];
const documents = (make: (document: Document) => Document[]) => (chart: Chart) =>
  chart.documents ? { ...chart, documents: chart.documents.flatMap(make) } : chart;
const unreadable = ({ text: _text, ...rest }: Document): Document[] => [{ ...rest, state: 'unreadable' }];
const unranked = ({ rank: _rank, ...rest }: Chart['diagnoses'][number]) => rest;

/** What may be absent of a chart, each taken away by itself; and tables that may not be there. */
const TAKEN: readonly (readonly [string, (chart: Chart) => Chart, Editions?])[] = [
  ['authors', documents(({ author: _author, ...rest }) => [rest])],
  ['dates of documents', documents(({ date: _date, ...rest }) => [rest])],
  ['medications', ({ medications: _medications, ...rest }) => rest],
  ['OASIS', ({ assessment: _assessment, ...rest }) => ({ ...rest, oasis: {} })],
  ['the whole list', (chart) => ({ ...chart, looked: chart.looked.filter((one) => one !== 'secondary') })],
  [
    'the order behind the first',
    (chart) => ({ ...chart, diagnoses: chart.diagnoses.map((one) => (one.rank === 1 ? one : unranked(one))) }),
  ],
  ['the order', (chart) => ({ ...chart, diagnoses: chart.diagnoses.map(unranked) })],
  ['tabular notes', (chart) => chart, without('icd10cm-notes')],
  ['terms', (chart) => chart, without('narrative-terms')],
  ['the grouper', (chart) => chart, without('pdgm-grouper')],
  // Last: what was read of the documents is forgotten without their day or their words, and would be read again.
  ['the From date', ({ period: { from: _from, ...period } = {}, ...rest }) => ({ ...rest, period })],
  ['documents', documents(() => [])],
  ['documents that can be read', documents(unreadable)],
];

type Case = FiringCase | SilentCase;
/** What was read of a case's documents, and what its rule says of the whole chart: asked for once for each fact taken away. */
const readings = new WeakMap<Case, Readings>();
const wholes = new WeakMap<Case, Checked>();

function run(rule: Rule, one: Case, chart: Chart, open: Editions): Checked {
  const held = readings.get(one) ?? new Readings();
  readings.set(one, held);
  return checkFacts(
    new Facts(chart, open, { ...group(chart, open).grouping, ...one.grouping }, held),
    [rule],
    one.policy,
  );
}

function runWhole(rule: Rule, one: Case, chart: Chart): Checked {
  const known = wholes.get(one) ?? run(rule, one, chart, editions);
  wholes.set(one, known);
  return known;
}

const told = ({ findings }: Checked) => findings.map(({ severity, key }) => `${severity} ${key}`).join('; ');

/** The cases in which a rule says something else without a fact, and does not say that it was not there. */
function unsaid(rule: Rule, what: string, take: (chart: Chart) => Chart, open: Editions): string[] {
  const { fires, silent } = fixtures.get(rule.code) ?? { fires: [], silent: [] };
  return [...fires, ...silent].flatMap((one) => {
    const chart = chartOf(one);
    const taken = take(chart);
    // Most charts hold few kinds of facts: without one that it never had a chart is the chart that it was.
    if (open === editions && isDeepStrictEqual(taken, chart)) return [];
    const whole = runWhole(rule, one, chart);
    if (whole.looked.length === 0) return [];
    const less = run(rule, one, taken, open);
    if (less.looked.length === 0 || told(whole) === told(less)) return [];
    return less.partly.length > 0 ? [] : [`${rule.code} without ${what}: ${one.why}`];
  });
}

describe('no rule is silent, or speaks otherwise, without naming what it could not look at', () => {
  for (const [what, take, open = editions] of TAKEN)
    it(`without ${what}`, () => {
      expect(RULES.flatMap((rule) => unsaid(rule, what, take, open))).toEqual([]);
    });
});

/** Which facts a chart's rules name as those that a half of them lacked. */
function partlyOf(chart: Chart, code: string, open = editions): string[] | undefined {
  return check(chart, open, group(chart, open).grouping, RULES).partly.find(({ rule }) => rule === code)?.missing;
}

describe('what is named', () => {
  const record = coded(['I21.4', 'I10']);

  it('is the documents where there are none, and nothing where a provider’s signed and dated one is read', () => {
    expect(partlyOf(chartOf({ record }), 'CH11')).toEqual(['readable documents of a provider']);
    const read = { ...record, documents: [paper('progress-note', 'MD', 'NSTEMI 01/02/2026.')] };
    expect(partlyOf(chartOf({ record: read }), 'CH11')).toBeUndefined();
  });

  it('is the provider’s where only a nurse wrote, and a scan where it could not be read', () => {
    const nurse = paper('visit-note', 'RN', 'NSTEMI last month.');
    expect(partlyOf(chartOf({ record: { ...record, documents: [nurse] } }), 'CH11')).toEqual([
      'readable documents of a provider',
    ]);
    const { text: _text, ...scan } = paper('discharge-summary', 'MD', '');
    const documents = [paper('progress-note', 'MD', 'NSTEMI 01/02/2026.'), { ...scan, id: 'scan' }];
    expect(partlyOf(chartOf({ record: { ...record, documents } }), 'CH11')).toEqual([
      'unreadable documents (discharge summary)',
    ]);
  });

  it('is the author where nobody states whose the words are', () => {
    const { author: _author, ...anyones } = paper('progress-note', 'MD', 'NSTEMI 01/02/2026.');
    expect(partlyOf(chartOf({ record: { ...record, documents: [anyones] } }), 'CH11')).toEqual([
      'the author of documents (progress note)',
    ]);
  });

  it('is the tabular list before 2024-10-01, which does not keep the titles and guidelines from being looked at', () => {
    const old = chartOf({ record: coded(['I11.9', 'I50.9'], { from: '2023-11-02' }) });
    expect(partlyOf(old, 'CH34')).toEqual(['tabular notes of the From date']);
    const { findings, notLooked } = check(old, editions, group(old, editions).grouping, RULES);
    expect(findings.map(({ rule }) => rule)).toContain('CH34');
    expect(notLooked).toContainEqual({ rule: 'CV03', missing: ['tabular notes of the From date'] });
  });

  it('is nothing for a rule that does not run', () => {
    const chart = chartOf({ record });
    const { looked, notLooked, partly } = check(chart, editions, group(chart, editions).grouping, RULES);
    const ran = new Set(looked);
    expect(partly.filter(({ rule, missing }) => !ran.has(rule) || missing.length === 0)).toEqual([]);
    expect(notLooked.filter(({ rule }) => ran.has(rule))).toEqual([]);
  });
});
