import { readFile } from 'node:fs/promises';
import type { Chart } from '../../shared/chart/chart.ts';
import { readFlatRecord } from '../../shared/chart/flat-record.ts';
import type { FlatRecord } from '../../shared/chart/flat-schema.ts';
import { given } from '../../shared/chart/given.ts';
import type { Editions } from '../../shared/editions/editions.ts';
import { group } from '../../shared/pdgm/group.ts';
import { check } from '../../shared/rules/check.ts';
import type { Finding, Severity } from '../../shared/rules/finding.ts';
import { RULES } from '../../shared/rules/index.ts';
import type { Rule } from '../../shared/rules/rule.ts';

/** A chart of a rule's own examples; they are made of its fixtures (`test/rules/write-index.ts`). */
interface Example {
  why: string;
  record: FlatRecord;
  /** Facts that a flat record does not hold. */
  chart?: Partial<Chart>;
}

interface RuleExamples {
  about: string;
  fires: Example;
  silent: Example;
}

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  block: 'would be returned to provider (RTP), or a fatal OASIS edit',
  error: 'coding error',
  query: 'needs the provider’s documentation',
  warn: 'likely inconsistency',
  info: 'information',
};

/**
 * What `lintel check --explain CODE` prints: the rule, its source, a chart on which it fires, with what it says there, and
 * one on which it stays silent. The rule is run on both as they are printed.
 * @returns `undefined` where there is no such rule
 */
export async function explain(code: string, editions: Editions, asJson: boolean): Promise<string | undefined> {
  // `cv-5` is CV05.
  const wanted = code
    .trim()
    .toUpperCase()
    .replace(/^([A-Z]{2})-?(\d)$/, '$10$2')
    .replace('-', '');
  const rule = RULES.find((one) => one.code === wanted);
  if (!rule) return undefined;
  const file = new URL('./examples/rules.json', import.meta.url);
  const all = JSON.parse(await readFile(file, 'utf8')) as Record<string, RuleExamples>;
  const examples = all[rule.code];
  if (!examples) throw new Error(`${rule.code} has no examples: run node test/rules/write-index.ts`);
  const told = {
    code: rule.code,
    name: rule.name,
    version: rule.version,
    about: examples.about,
    severity: rule.severity,
    cite: rule.cite,
    needs: rule.needs,
    ...given('reads', rule.reads),
    ...given('from', rule.from),
    ...given('to', rule.to),
    ...given('payer', rule.payer),
    ...given('options', rule.options),
    fires: { ...examples.fires, findings: findingsOn(rule, examples.fires, editions) },
    silent: { ...examples.silent, findings: findingsOn(rule, examples.silent, editions) },
  };
  return asJson ? `${JSON.stringify(told, null, 2)}\n` : inWords(rule, told);
}

function findingsOn(rule: Rule, { record, chart }: Example, editions: Editions): Finding[] {
  const whole = { ...readFlatRecord(record).chart, ...chart };
  return check(whole, editions, group(whole, editions).grouping, [rule]).findings;
}

interface Told {
  about: string;
  fires: Example & { findings: Finding[] };
  silent: Example & { findings: Finding[] };
}

function inWords(rule: Rule, { about, fires, silent }: Told): string {
  const lines = [
    `${rule.code} ${rule.name} (version ${rule.version})`,
    about,
    '',
    `Severity  ${rule.severity}: ${SEVERITY_WORDS[rule.severity]}`,
    `Source    ${rule.cite.join('; ')}`,
    `Reads     ${rule.needs.join(', ') || 'nothing that every chart has not'}`,
    ...(rule.reads === undefined ? [] : [`Besides   ${rule.reads.join(', ')}, where they are there`]),
    ...applies(rule).map((line) => `Applies   ${line}`),
    ...optionsIn(rule).map((line) => `Option    ${line}`),
    '',
    `Fires: ${fires.why}`,
    ...shown(fires),
    ...fires.findings.flatMap(findingInWords),
    '',
    `Stays silent: ${silent.why}`,
    ...shown(silent),
    ...silent.findings.flatMap(findingInWords),
  ];
  return `${lines.join('\n')}\n`;
}

function applies({ from, to, payer }: Rule): string[] {
  const days = [from === undefined ? '' : `from ${from}`, to === undefined ? '' : `up to, not including, ${to}`];
  return [
    ...(from === undefined && to === undefined ? [] : [`to From dates ${days.filter(Boolean).join(' and ')}`]),
    ...(payer === undefined ? [] : ['to Medicare fee-for-service, and payers that the policy marks as paying by PDGM']),
  ];
}

function optionsIn({ options = {} }: Rule): string[] {
  return Object.entries(options).map(
    ([name, { about, default: own, least, most }]) =>
      `${name}: ${about} (${own}; a policy may set ${least} to ${most})`,
  );
}

/** The chart as a line that `lintel check` reads. */
function shown({ record, chart }: Example): string[] {
  if (chart === undefined) return [`  ${JSON.stringify(record)}`];
  return [`  ${JSON.stringify({ ...readFlatRecord(record).chart, ...chart })}`];
}

function findingInWords({ severity, say, cite, quote }: Finding): string[] {
  return [`  → ${severity}: ${say}`, `    ${cite.join('; ')}`, ...(quote === undefined ? [] : [`    “${quote}”`])];
}
