import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PagesServer } from '../../../test/pages/server.ts';
import type { FhirAnswer } from './fhir-thread.ts';
import { onFreePort } from './free-port.ts';
import type { Person } from './people.ts';
import { onThread } from './thread.ts';

/*
 * What a server needs is loaded when it starts: reading all of the demo's code takes a third of a second, and neither the
 * browser nor the FHIR server has to wait for the others' part.
 */

const FHIR_PORT = 7480;
const PAGES_PORT = 7490;

/** The demo's FHIR server with everybody's resources, on a thread of its own. */
export function startFhir(stack: AsyncDisposableStack): Promise<FhirAnswer> {
  return onThread(new URL('./fhir-thread.ts', import.meta.url), { firstPort: FHIR_PORT }, stack);
}

/** The service of the demo. */
export interface DemoService {
  url: string;
  /** Makes the FHIR server its only endpoint, in a registry that goes with the demo. */
  register(fhirUrl: string): Promise<void>;
}

export async function startDemoService(extensionId: string, stack: AsyncDisposableStack): Promise<DemoService> {
  const [{ startService }, { DEFAULT_PORT, readConfig }, { saveEndpoint }] = await Promise.all([
    import('../../main.ts'),
    import('../../config.ts'),
    import('../../fhir/registry.ts'),
  ]);
  // What the service keeps goes with the demo; imported tables stay those of the person's own home folder.
  const folder = await mkdtemp(join(tmpdir(), 'lintel-demo-service-'));
  stack.defer(() => rm(folder, { recursive: true, force: true }));
  const endpoints = join(folder, 'endpoints.json');
  const keys = join(folder, 'keys');
  await writeFile(keys, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600 });
  const service = await onFreePort(DEFAULT_PORT, (port) =>
    startService(
      readConfig(process.env, {
        LINTEL_HOST: '127.0.0.1',
        LINTEL_PORT: String(port),
        LINTEL_ENDPOINTS: endpoints,
        LINTEL_DATABASE: `sqlite:${join(folder, 'lintel.db')}`,
        LINTEL_KEYS_FILE: keys,
        LINTEL_ORIGINS: `chrome-extension://${extensionId}`,
        LINTEL_LOG: process.env.LINTEL_LOG ?? 'silent',
      }),
    ),
  );
  stack.defer(() => service.close());
  return {
    url: service.url,
    register: (fhirUrl) =>
      saveEndpoint(endpoints, {
        id: 'demo',
        baseUrl: fhirUrl,
        auth: { mode: 'open' },
        search: 'GET',
        pageSize: 200,
        concurrency: 8,
        timeout: 10_000,
      }),
  };
}

/** The demo EHR, with the same people in its own forms. */
export async function startEhr(people: readonly Person[], stack: AsyncDisposableStack): Promise<PagesServer> {
  const { startPages } = await import('../../../test/pages/server.ts');
  const pages = await onFreePort(PAGES_PORT, (port) =>
    startPages(
      port,
      people.map(({ page }) => page),
    ),
  );
  stack.defer(() => pages.close());
  return pages;
}
