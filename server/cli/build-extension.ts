import { join } from 'node:path';
import { buildOnce } from './build-once.ts';
import { ROOT } from './prepare.mjs';

export interface BuiltExtension {
  /** Absolute path of the unpacked extension. */
  folder: string;
  /** False when the last build still stood. */
  built: boolean;
}

/**
 * Builds the extension, unless the last build was made from the same inputs. Tests and the demo load the one with
 * permission for this machine's own pages (`E2E=1`), which never ships.
 * @param options.shipped the extension as it ships: no host permission, every site is asked for
 * @param options.signal stops a build that is under way
 * @throws with the builder's own output when the build fails
 */
export async function buildExtension(
  options: { shipped?: boolean; signal?: AbortSignal } = {},
): Promise<BuiltExtension> {
  const out = join(ROOT, options.shipped ? 'dist' : 'dist/e2e');
  const folder = join(out, 'chrome-mv3');
  const built = await buildOnce({
    inputs: ['package-lock.json', 'wxt.config.ts', 'extension/**/*', 'shared/**/*'],
    out,
    made: join(folder, 'manifest.json'),
    command: ['node_modules/wxt/bin/wxt.mjs', 'build'],
    env: { E2E: options.shipped ? '' : '1' },
    ...(options.signal ? { signal: options.signal } : {}),
  });
  return { folder, built };
}
