import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startFhirServer } from '../../../test/fhir-server/server.ts';
import { type PagesServer, startPages } from '../../../test/pages/server.ts';
import { DEFAULT_PORT, readConfig } from '../../config.ts';
import { saveEndpoint } from '../../fhir/registry.ts';
import { type Service, startService } from '../../main.ts';
import { onFreePort } from './free-port.ts';
import type { Person } from './people.ts';

const FHIR_PORT = 7480;
const PAGES_PORT = 7490;

/** The demo's FHIR server with everybody's resources. */
export function startFhir(people: readonly Person[], stack: AsyncDisposableStack): Promise<{ url: string }> {
  return onFreePort(FHIR_PORT, async (port) => {
    const server = await startFhirServer({ port, resources: people.flatMap(({ resources }) => resources) });
    stack.defer(() => server.close());
    return server;
  });
}

/** The service, with the demo's FHIR server as its only endpoint, in a registry that goes with the demo. */
export async function startDemoService(
  fhirUrl: string,
  extensionId: string,
  stack: AsyncDisposableStack,
): Promise<Service> {
  const folder = await mkdtemp(join(tmpdir(), 'lintel-endpoints-'));
  stack.defer(() => rm(folder, { recursive: true, force: true }));
  const endpoints = join(folder, 'endpoints.json');
  await saveEndpoint(endpoints, {
    id: 'demo',
    baseUrl: fhirUrl,
    auth: { mode: 'open' },
    search: 'GET',
    pageSize: 200,
    concurrency: 8,
    timeout: 10_000,
  });
  const service = await onFreePort(DEFAULT_PORT, (port) =>
    startService(
      readConfig(process.env, {
        LINTEL_HOST: '127.0.0.1',
        LINTEL_PORT: String(port),
        LINTEL_ENDPOINTS: endpoints,
        LINTEL_ORIGINS: `chrome-extension://${extensionId}`,
        LINTEL_LOG: process.env.LINTEL_LOG ?? 'silent',
      }),
    ),
  );
  stack.defer(() => service.close());
  return service;
}

/** The demo EHR, with the same people in its own forms. */
export async function startEhr(people: readonly Person[], stack: AsyncDisposableStack): Promise<PagesServer> {
  const pages = await onFreePort(PAGES_PORT, (port) =>
    startPages(
      port,
      people.map(({ page }) => page),
    ),
  );
  stack.defer(() => pages.close());
  return pages;
}
