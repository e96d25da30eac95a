import { join } from 'node:path';
import { buildOnce } from '../../../server/cli/build-once.ts';
import { ROOT } from '../../../server/cli/prepare.mjs';

/**
 * Builds the panel that the service serves, unless the last build was made from the same inputs.
 * @throws with the builder's own output when the build fails
 */
export async function buildPanel(): Promise<void> {
  await buildOnce({
    inputs: ['package-lock.json', 'extension/**/*', 'shared/**/*'],
    out: join(ROOT, 'dist/panel'),
    made: join(ROOT, 'dist/panel/index.html'),
    command: ['node_modules/vite/bin/vite.js', 'build', 'extension/smart'],
  });
}
