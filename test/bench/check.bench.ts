/**
 * How long all rules take on a large chart: 25 diagnoses and five documents (goal of issue 4: under 5 ms), as it comes and again
 * after its list has changed. Figures, no test:
 * run with `node test/bench/check.bench.ts` on a machine that does nothing else.
 */
import { openEditions } from '../../server/editions/open.ts';
import { addDays } from '../../shared/chart/day.ts';
import { readFlatRecord } from '../../shared/chart/flat-record.ts';
import type { FlatRecord } from '../../shared/chart/flat-schema.ts';
import { Readings } from '../../shared/narrative/readings.ts';
import { group } from '../../shared/pdgm/group.ts';
import { check, checkFacts } from '../../shared/rules/check.ts';
import { Facts } from '../../shared/rules/facts.ts';
import { RULES } from '../../shared/rules/index.ts';
import { codedCharts } from '../charts/coded/index.ts';

const DIAGNOSES = 25;
const DOCUMENTS = 5;
const ROUNDS = 200;
const WARM_UP = 50;

/** Charts of the corpus, each filled up with codes and documents of the next ones. */
function large(start: number): FlatRecord {
  const charts = codedCharts.map((_, i) => codedCharts[(start + i) % codedCharts.length]?.record);
  const codes = [...new Set(charts.flatMap((record) => (record ? [record.principal, ...record.secondary] : [])))];
  const [principal = '', ...secondary] = codes.slice(0, DIAGNOSES);
  const from = charts[0]?.from ?? '2026-01-12';
  return {
    ...charts[0],
    from,
    through: addDays(from, 29) ?? '',
    principal,
    secondary,
    documents: charts.flatMap((record) => record?.documents ?? []).slice(0, DOCUMENTS),
  };
}

const editions = await openEditions();
const readings = new Readings();
const charts = codedCharts.map((_, i) => {
  const record = large(i);
  const { chart } = readFlatRecord(record);
  const changed = readFlatRecord({ ...record, secondary: record.secondary?.slice(0, -1) ?? [] }).chart;
  return { chart, changed, grouping: group(chart, editions).grouping };
});
const timed = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
/** A chart that was not seen before, and the same after its list has changed: its documents are there still. */
const once = (i: number): { first: number; again: number } => {
  const at = charts[i % charts.length];
  if (!at?.grouping) throw new Error('a chart of the corpus has no grouping');
  const { chart, changed, grouping } = at;
  readings.begin();
  return {
    first: timed(() => checkFacts(new Facts(changed, editions, grouping, readings), RULES)),
    again: timed(() => checkFacts(new Facts(chart, editions, grouping, readings), RULES)),
  };
};

const { first: cold } = once(0);
for (let i = 0; i < WARM_UP; i++) once(i);
const times = Array.from({ length: ROUNDS }, (_, i) => once(i));
const shown = (which: 'first' | 'again'): string => {
  const sorted = times.map((one) => one[which]).sort((a, b) => a - b);
  const at = (part: number) => (sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(2);
  return `median ${at(0.5)} ms, p95 ${at(0.95)} ms`;
};
process.stdout.write(`${RULES.length} rules, ${DIAGNOSES} diagnoses, ${DOCUMENTS} documents\n`);
process.stdout.write(`cold ${cold.toFixed(0)} ms\n`);
process.stdout.write(`a chart as it comes: ${shown('first')}\n`);
process.stdout.write(`again after a code was added, its documents as they were: ${shown('again')}\n`);

/** Which rules take it: each alone over the charts, warm. */
const costs = RULES.map((rule) => {
  const start = performance.now();
  for (const { chart, grouping } of charts) if (grouping) check(chart, editions, grouping, [rule]);
  return { code: rule.code, ms: (performance.now() - start) / charts.length };
}).sort((a, b) => b.ms - a.ms);
for (const { code, ms } of costs.slice(0, 10)) process.stdout.write(`${code}  ${ms.toFixed(3)} ms alone\n`);
