import type { Check } from '../fhir/check/check.ts';

const MARK = { pass: 'pass', fail: 'FAIL', less: 'less' } as const;
const LESS = 'less: not there, or not asked. Lintel works without it, and a chart names what was not looked at';

/** The table of a check, for a terminal: one line a question, and under a failure what to do. */
export function checkTable(checks: readonly Check[]): string {
  const lines = checks.flatMap(({ what, result, say, fix, ms }) => [
    `${MARK[result]}  ${what.padEnd(30)}${String(ms).padStart(6)} ms  ${say}`,
    ...(result === 'fail' && fix !== undefined ? [`      fix: ${fix}`] : []),
  ]);
  const failed = checks.filter(({ passed }) => !passed).length;
  if (checks.some(({ result }) => result === 'less')) lines.push('', LESS);
  lines.push('', failed === 0 ? 'passed' : `${failed} of ${checks.length} failed`, '');
  return lines.join('\n');
}
