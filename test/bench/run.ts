/**
 * `npm run bench [-- NAME… PART…]`: every `*.bench.ts` of this folder, one after another, each in a process of its own, so
 * that none warms up or slows down the next. What names no bench is a part that the named ones know: `service memory`.
 * Figures, no tests; the exit code is 1 where one of them missed its budget.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const all = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace('.bench.ts', ''));
const given = process.argv.slice(2);
const parts = given.filter((name) => !all.includes(name));
const names = all.filter((name) => given.length === 0 || given.includes(name));
if (names.length === 0) process.stderr.write(`There is no ${given.join(', ')} in test/bench\n`);

let missed = names.length === 0;
for (const name of names) {
  process.stdout.write(`\n== ${name}\n`);
  const file = join(import.meta.dirname, `${name}.bench.ts`);
  const { status } = spawnSync(process.execPath, [file, ...parts], { stdio: 'inherit' });
  if (status !== 0) missed = true;
}
process.exitCode = missed ? 1 : 0;
