import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CASES, caseOf } from '../../abuse/cases.ts';
import { tableOf, testsIn } from '../../abuse/write-table.ts';

const TESTS = resolve(import.meta.dirname, '../..');

/** Numbers that stand at the beginning of a title of a test, in the files that vitest runs. */
function numbersOfTitles(): Set<number> {
  const files = ['abuse', 'e2e', 'integration', 'unit']
    .flatMap((folder) =>
      readdirSync(join(TESTS, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(TESTS, folder, file)),
    )
    .filter((file) => /\.test\.tsx?$/.test(file) && file !== import.meta.filename);
  const titles = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\(\s*(['"`])case (\d{1,2}): /g)]);
  return new Set(titles.map((found) => Number(found[2])));
}

describe('the abuse cases', () => {
  it('are the forty of service.md, and those found since, without a gap', () => {
    expect(Object.keys(CASES).length).toBeGreaterThanOrEqual(40);
    expect(Object.keys(CASES).map(Number)).toEqual(Object.keys(CASES).map((_, i) => i + 1));
  });

  it('have a named test each', () => {
    const numbers = numbersOfTitles();
    expect(
      Object.keys(CASES)
        .map(Number)
        .filter((number) => !numbers.has(number)),
    ).toEqual([]);
  });

  it('a test belongs to the case that its own title names, else to that around it', () => {
    expect(caseOf(['case 28: who may call', 'a page of another site'])).toBe(28);
    expect(caseOf(['case 28: who may call', 'case 29: with tokens'])).toBe(29);
    expect(caseOf(['the case 28: no'])).toBeUndefined();
  });
});

describe('the table', () => {
  const report = (status: string) => ({
    testResults: [
      {
        name: join(TESTS, 'abuse/server/x.test.ts'),
        assertionResults: [
          { ancestorTitles: ['case 8: a'], title: 'one', status: 'passed' },
          { ancestorTitles: ['case 8: a'], title: 'two', status },
          { ancestorTitles: ['other'], title: 'three', status: 'failed' },
        ],
      },
    ],
  });
  const rowOf = (status: string) =>
    tableOf(testsIn(report(status)))
      .split('\n')
      .find((row) => row.startsWith('| 8 |'));

  it('says how many tests of which file passed, failed or did not run', () => {
    expect(rowOf('passed')).toMatch(
      /\[abuse\/server\/x\.test\.ts\]\(\/test\/abuse\/server\/x\.test\.ts\) 2 \| passed \|$/,
    );
    expect(rowOf('failed')).toMatch(/\| \*\*1 failed\*\* \|$/);
    expect(rowOf('skipped')).toMatch(/\| 1 passed, 1 \*\*not run\*\* \|$/);
  });

  it('a case without a test stands in it as that', () => {
    expect(
      tableOf([])
        .split('\n')
        .slice(2)
        .every((row) => row.endsWith('| none | **no test** |')),
    ).toBe(true);
  });
});
