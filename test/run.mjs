// `npm test`: everything, from a fresh clone, with nothing but a Node and npm. Installs what is missing, then hands over
// to test/run/run.ts under a current Node. `npm test -- unit browser` runs those parts only.
import { join } from 'node:path';
import { prepare, ROOT, run } from '../server/cli/prepare.mjs';

try {
  const started = performance.now();
  const node = await prepare((line) => process.stdout.write(`${line}\n`));
  process.stdout.write(`install      ${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s\n`);
  process.exitCode = await run(node, [join(ROOT, 'test/run/run.ts'), ...process.argv.slice(2)], { cwd: ROOT });
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n0 passed, 1 failed\n`);
  process.exitCode = 1;
}
