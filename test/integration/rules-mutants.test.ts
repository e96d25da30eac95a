import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/**
 * Each decision that a rule's own `check` takes, broken in memory, is noticed by the rule's fixtures. What stands in the
 * functions that it calls takes longer: `npm run mutate`.
 */
it('the fixtures of each rule notice what is broken in its check', { timeout: 180_000 }, () => {
  const script = join(import.meta.dirname, '../rules/mutate.ts');
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  expect(stdout.split('\n').filter((line) => / → /.test(line))).toEqual([]);
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
});
