import { parentPort, workerData } from 'node:worker_threads';
import { DEFAULT_PORT } from '../../config/config.ts';
import { readConfig } from '../../config/read-config.ts';
import { saveEndpoint } from '../../fhir/registry.ts';
import { startService } from '../../main.ts';
import { onFreePort } from './free-port.ts';

/** What the thread is told: settings of the service, by their variables. */
export interface ServiceSettings {
  LINTEL_ENDPOINTS: string;
  [variable: string]: string;
}

/** What it is told when it is up: the FHIR server's address, or that the demo stands and nobody asks for anything yet. */
export type ServiceTold = { register: string } | { warmUp: true };

// The demo's service. Reading its code is half a second's work: not for the thread that starts the browser and serves the
// pages. Says its address when it is up, and posts again when it has done what it is told. Its first chart is not read at the
// start, where the browser wants the processor.
const settings = workerData as ServiceSettings;
const service = await onFreePort(DEFAULT_PORT, (port) =>
  startService(readConfig(process.env, { ...settings, LINTEL_PORT: String(port) }), { warm: false }),
);
parentPort?.on('message', async (told: ServiceTold) => {
  if ('register' in told) await register(told.register);
  else service.warmUp();
  parentPort?.postMessage('done');
});
parentPort?.postMessage(service.url);

async function register(baseUrl: string): Promise<void> {
  await saveEndpoint(settings.LINTEL_ENDPOINTS, {
    id: 'demo',
    baseUrl,
    auth: { mode: 'open' },
    search: 'GET',
    pageSize: 200,
    concurrency: 8,
    timeout: 10_000,
  });
}
