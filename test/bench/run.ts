/**
 * `npm run bench [-- NAME…]`: every `*.bench.ts` of this folder, one after another, each in a process of its own, so that
 * none warms up or slows down the next. Figures, no tests; the exit code is 1 where one of them missed its budget.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const only = process.argv.slice(2);
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace('.bench.ts', ''))
  .filter((name) => only.length === 0 || only.includes(name));
if (names.length === 0) process.stderr.write(`There is no ${only.join(', ')} in test/bench\n`);

let missed = names.length === 0;
for (const name of names) {
  process.stdout.write(`\n== ${name}\n`);
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, `${name}.bench.ts`)], { stdio: 'inherit' });
  if (status !== 0) missed = true;
}
process.exitCode = missed ? 1 : 0;
