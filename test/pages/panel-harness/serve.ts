import { join, resolve } from 'node:path';
import { build, preview } from 'vite';
import { healthHomePeople } from './health-home-people.ts';

const BUILT = resolve(import.meta.dirname, '../../.artifacts/panel-harness');

/**
 * Builds the panel harness and serves it on a port of this machine.
 * By hand: `node test/pages/panel-harness/serve.ts 5199`, then open the address with `?scene=NAME`.
 * @param port 0: any that is free
 */
export async function servePanelHarness(port = 0): Promise<{ url: string; close: () => Promise<void> }> {
  const config = { root: import.meta.dirname, configFile: false, logLevel: 'error' } as const;
  const define = { __HEALTH_HOME__: JSON.stringify(await healthHomePeople()) };
  await build({ ...config, define, build: { outDir: BUILT, emptyOutDir: true, minify: false } });
  const server = await preview({
    ...config,
    build: { outDir: BUILT },
    preview: { host: '127.0.0.1', port, strictPort: port !== 0 },
  });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('the panel harness has no address');
  return { url, close: () => server.close() };
}

if (process.argv[1] === join(import.meta.dirname, 'serve.ts')) {
  const { url } = await servePanelHarness(Number(process.argv[2] ?? 0));
  process.stdout.write(`${url}\n`);
}
