/**
 * Writes the table of all rules at the end of `shared/rules/README.md`: severity, citation, fixtures, and how often each
 * speaks on the invented patients and on the correctly coded charts. Run after adding a rule: `node test/rules/write-table.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openEditions } from '../../server/editions/open.ts';
import type { Chart } from '../../shared/chart/chart.ts';
import { readFlatRecord } from '../../shared/chart/flat-record.ts';
import { classify } from '../../shared/classify.ts';
import { readChart } from '../../shared/fhir/read-chart.ts';
import type { Finding } from '../../shared/rules/finding.ts';
import { RULES } from '../../shared/rules/index.ts';
import { codedCharts } from '../charts/coded/index.ts';
import { syntheticPatients } from '../charts/generate.ts';
import { fixtureOf, type RuleFile, ruleFiles } from './write-index.ts';

export const README = join(import.meta.dirname, '../../shared/rules/README.md');
const HEADING = '## All rules';

/** On how many of some charts, each given by its findings, a rule has one: its own, or one that took it in (`also`). */
export function timesFired(charts: readonly (readonly Finding[])[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const findings of charts) {
    const codes = findings.flatMap(({ rule, also }) => [rule, ...(also ?? [])]);
    for (const code of new Set(codes)) times.set(code, (times.get(code) ?? 0) + 1);
  }
  return times;
}

/** A line of the table without its figures: what a test holds it to. */
export async function lineOf(file: RuleFile): Promise<string> {
  const rule = RULES.find(({ code }) => code === file.code);
  const { fires, silent } = await fixtureOf(file);
  const cite = rule?.cite.join('; ').replaceAll('|', '/') ?? '';
  return `| ${file.code} ${rule?.name} | ${rule?.severity} | ${cite} | ${fires.length} + ${silent.length} |`;
}

async function write(): Promise<void> {
  const editions = await openEditions();
  const patients = (await syntheticPatients()).map(({ bundle }) => readChart(bundle, editions).chart);
  const clean = codedCharts.map(({ record }) => readFlatRecord(record).chart);
  const findingsOf = (chart: Chart) => classify(chart, editions).findings;
  const [ofPatients, ofClean] = [timesFired(patients.map(findingsOf)), timesFired(clean.map(findingsOf))];
  const lines: string[] = [];
  for (const file of ruleFiles()) {
    lines.push(`${await lineOf(file)} ${ofPatients.get(file.code) ?? 0} | ${ofClean.get(file.code) ?? 0} |`);
  }
  const text = readFileSync(README, 'utf8');
  const before = text.includes(HEADING) ? text.slice(0, text.indexOf(HEADING)) : `${text.trimEnd()}\n\n`;
  const table = [
    HEADING,
    '',
    `Written by \`node test/rules/write-table.ts\`. Severity is the rule's own; what it says may weigh otherwise. Fixtures: charts`,
    `that fire + charts that stay silent. The last two columns: on how many of the ${patients.length} invented patients (\`test/charts\`)`,
    `and of the ${clean.length} correctly coded charts (\`test/charts/coded\`) it says something.`,
    '',
    '| rule | severity | citation | fixtures | patients | correct charts |',
    '| --- | --- | --- | --- | --- | --- |',
    ...lines,
    '',
  ];
  writeFileSync(README, before + table.join('\n'));
  process.stdout.write(`${lines.length} rules\n`);
}

if (import.meta.main) await write();
