import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PagesServer, startPages } from '../../../test/pages/server.ts';
import type { FhirGiven } from './fhir-thread.ts';
import { onFreePort } from './free-port.ts';
import type { Person } from './people.ts';
import type { ServiceSettings, ServiceTold } from './service-thread.ts';
import { onThread } from './thread.ts';

const FHIR_PORT = 7480;
const PAGES_PORT = 7490;

/** The demo's FHIR server with everybody's resources, on a thread of its own. */
export async function startFhir(people: readonly Person[], stack: AsyncDisposableStack): Promise<{ url: string }> {
  const file = new URL('./fhir-thread.ts', import.meta.url);
  const given: FhirGiven = { firstPort: FHIR_PORT, resources: people.flatMap(({ resources }) => resources) };
  return { url: (await onThread<string>(file, given, stack)).answer };
}

/** The service of the demo. */
export interface DemoService {
  url: string;
  /** Makes the FHIR server its only endpoint, in a registry that goes with the demo. */
  register(fhirUrl: string): Promise<void>;
  /** Reads one chart, so that the first one of a person does not wait. */
  warmUp(): Promise<void>;
}

/** The demo's service, on a thread of its own. @param extensionId the browser extension that may call it */
export async function startDemoService(extensionId: string, stack: AsyncDisposableStack): Promise<DemoService> {
  // What the service keeps goes with the demo; imported tables stay those of the person's own home folder.
  const folder = await mkdtemp(join(tmpdir(), 'lintel-demo-service-'));
  stack.defer(() => rm(folder, { recursive: true, force: true }));
  const keys = join(folder, 'keys');
  await writeFile(keys, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600 });
  // A registry that is named has to be there; the FHIR server comes into it when it has an address.
  const endpoints = join(folder, 'endpoints.json');
  await writeFile(endpoints, '{"endpoints": []}\n');
  const settings: ServiceSettings = {
    LINTEL_HOST: '127.0.0.1',
    LINTEL_ENDPOINTS: endpoints,
    LINTEL_DATABASE: `sqlite:${join(folder, 'lintel.db')}`,
    LINTEL_KEYS_FILE: keys,
    LINTEL_ORIGINS: `chrome-extension://${extensionId}`,
    LINTEL_LOG: process.env.LINTEL_LOG ?? 'silent',
  };
  const file = new URL('./service-thread.ts', import.meta.url);
  const { answer, tell } = await onThread<string, ServiceTold>(file, settings, stack);
  return { url: answer, register: (url) => tell({ register: url }), warmUp: () => tell({ warmUp: true }) };
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
