/**
 * Writes README.md beside this file from the reports that vitest left in test/.artifacts: `npm test` does so after the parts
 * unit, integration and browser; by hand: `node test/abuse/write-table.ts`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ROOT } from '../../server/cli/prepare.mjs';
import { CASES, caseOf } from './cases.ts';

/** The parts of `npm test` that hold tests of the cases. */
export const TABLE_PARTS = ['unit', 'integration', 'browser'] as const;

/** One test of a case, as a run left it. */
export interface CaseTest {
  case: number;
  file: string;
  status: string;
}

interface Report {
  testResults: {
    name: string;
    assertionResults: { ancestorTitles: string[]; title: string; status: string }[];
  }[];
}

/** The tests of the cases in a report of vitest. */
export function testsIn(report: Report): CaseTest[] {
  return report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.flatMap(({ ancestorTitles, title, status }) => {
      const number = caseOf([...ancestorTitles, title]);
      return number === undefined ? [] : [{ case: number, file: relative(ROOT, name), status }];
    }),
  );
}

/** The table, by case: its tests by file with how many, and what came out. */
export function tableOf(tests: readonly CaseTest[]): string {
  const rows = Object.entries(CASES).map(([number, what]) => {
    const own = tests.filter((test) => test.case === Number(number));
    const files = [...Map.groupBy(own, ({ file }) => file)].sort(([a], [b]) => a.localeCompare(b));
    const named = files.map(([file, all]) => `[${file.replace('test/', '')}](/${file}) ${all.length}`);
    return `| ${number} | ${what} | ${named.join('<br>') || 'none'} | ${resultOf(own)} |`;
  });
  return ['| case | what | tests | result |', '|---|---|---|---|', ...rows].join('\n');
}

function resultOf(tests: readonly CaseTest[]): string {
  if (tests.length === 0) return '**no test**';
  const failed = tests.filter(({ status }) => status === 'failed').length;
  const passed = tests.filter(({ status }) => status === 'passed').length;
  if (failed > 0) return `**${failed} failed**`;
  return passed === tests.length ? 'passed' : `${passed} passed, ${tests.length - passed} **not run**`;
}

/** Reads the reports of the last run and writes the table. @returns false where a part left no report */
export async function writeTable(): Promise<boolean> {
  const tests: CaseTest[] = [];
  for (const part of TABLE_PARTS) {
    const text = await readFile(join(ROOT, `test/.artifacts/${part}.json`), 'utf8').catch(() => undefined);
    if (text === undefined) return false;
    tests.push(...testsIn(JSON.parse(text) as Report));
  }
  await writeFile(join(import.meta.dirname, 'README.md'), `${HEAD}\n\n${tableOf(tests)}\n`);
  return true;
}

const HEAD = `# Abuse cases

Hostile pages, FHIR servers, tokens and callers, each against real local servers and bounded. **This file is written by the
test run** (\`write-table.ts\`): how many tests of which file belong to a case, and what came out. \`cases.ts\` has the list;
a test belongs to a case when its title or that of a \`describe\` around it begins with \`case N: \`, and
\`test/unit/abuse/cases.test.ts\` fails when a case has none.

What whoever runs the service reads in its log of each: \`server/log.test.ts\` (status, code, words of ours; which types of a
record were not read and why, how many things were left out; no patient).`;

if (import.meta.main && !(await writeTable())) {
  process.stderr.write(
    `There is no report of ${TABLE_PARTS.join(', ')} in test/.artifacts: npm test -- ${TABLE_PARTS.join(' ')}\n`,
  );
  process.exitCode = 1;
}
