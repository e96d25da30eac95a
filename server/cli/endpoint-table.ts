import type { Check } from '../fhir/check/check.ts';
import type { EndpointRow } from '../fhir/registry.ts';
import type { RoleLine } from '../fhir/smart/roles.ts';

const MARK = { pass: 'pass', fail: 'FAIL', less: 'less' } as const;
const LESS = 'less: not there, or not asked. Lintel works without it, and a chart names what was not looked at';

/** The table of a check, for a terminal: one line a question, and under a failure what to do, once where it is the same. */
export function checkTable(checks: readonly Check[]): string {
  const lines = checks.flatMap(({ what, result, say, fix, ms }, index) => [
    `${MARK[result]}  ${what.padEnd(30)}${String(ms).padStart(6)} ms  ${say}`,
    ...(result === 'fail' && fix !== undefined && fix !== checks[index - 1]?.fix ? [`      fix: ${fix}`] : []),
  ]);
  const failed = checks.filter(({ passed }) => !passed).length;
  if (checks.some(({ result }) => result === 'less')) lines.push('', LESS);
  lines.push('', failed === 0 ? 'passed' : `${failed} of ${checks.length} failed`, '');
  return lines.join('\n');
}

/** A registered server for a terminal: a line, and one under it for each role and each page that may frame it. */
export function rowTable({ id, auth, baseUrl, frameAncestors = [] }: EndpointRow): string {
  const roles = auth.mode === 'launch' ? (auth.roles ?? []) : [];
  const lines = [
    `${id.padEnd(20)}${wayIn(auth.mode).padEnd(15)}${baseUrl}`,
    ...roles.map((line) => `${`  role ${line.role}`.padEnd(20)}${whoOf(line)}`),
    ...frameAncestors.map((page) => `${'  frame'.padEnd(20)}${page}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** A way in as `--auth` says it. */
function wayIn(mode: EndpointRow['auth']['mode']): string {
  return mode === 'static-bearer' ? 'bearer' : mode;
}

/** A line of `roles` as `--role` takes it. */
function whoOf(line: RoleLine): string {
  if ('user' in line) return `user:${line.user}`;
  return 'claim' in line ? `claim:${line.claim}=${line.value}` : `code:${line.code}`;
}
