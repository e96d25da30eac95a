/**
 * How long all rules take on a large chart: 25 diagnoses and five documents (goal of issue 4: under 5 ms). Figures, no test:
 * run with `node test/bench/check.bench.ts` on a machine that does nothing else.
 */
import { openEditions } from '../../server/editions/open.ts';
import { addDays } from '../../shared/chart/day.ts';
import { readFlatRecord } from '../../shared/chart/flat-record.ts';
import type { FlatRecord } from '../../shared/chart/flat-schema.ts';
import { group } from '../../shared/pdgm/group.ts';
import { check } from '../../shared/rules/check.ts';
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
const charts = codedCharts.map((_, i) => readFlatRecord(large(i)).chart);
const groupings = charts.map((chart) => group(chart, editions).grouping);
const once = (i: number): number => {
  const chart = charts[i % charts.length];
  const grouping = groupings[i % charts.length];
  if (!chart || !grouping) return 0;
  const start = performance.now();
  check(chart, editions, grouping, RULES);
  return performance.now() - start;
};

const first = once(0);
for (let i = 0; i < WARM_UP; i++) once(i);
const times = Array.from({ length: ROUNDS }, (_, i) => once(i)).sort((a, b) => a - b);
const at = (part: number) => (times[Math.floor(times.length * part)] ?? 0).toFixed(2);
process.stdout.write(`${RULES.length} rules, ${DIAGNOSES} diagnoses, ${DOCUMENTS} documents\n`);
process.stdout.write(`first chart ${first.toFixed(0)} ms; then median ${at(0.5)} ms, p95 ${at(0.95)} ms\n`);

/** Which rules take it: each alone over the charts, warm. */
const costs = RULES.map((rule) => {
  const start = performance.now();
  charts.forEach((chart, i) => {
    const grouping = groupings[i];
    if (grouping) check(chart, editions, grouping, [rule]);
  });
  return { code: rule.code, ms: (performance.now() - start) / charts.length };
}).sort((a, b) => b.ms - a.ms);
for (const { code, ms } of costs.slice(0, 10)) process.stdout.write(`${code}  ${ms.toFixed(3)} ms alone\n`);
