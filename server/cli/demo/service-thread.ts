import { parentPort, workerData } from 'node:worker_threads';
import { DEFAULT_PORT, readConfig } from '../../config.ts';
import { saveEndpoint } from '../../fhir/registry.ts';
import { startService } from '../../main.ts';
import { onFreePort } from './free-port.ts';

/** What the thread is told: settings of the service, by their variables. */
export interface ServiceSettings {
  LINTEL_ENDPOINTS: string;
  [variable: string]: string;
}

// The demo's service. Reading its code is half a second's work: not for the thread that starts the browser and serves the
// pages. Says its address when it is up; then it is told the FHIR server's, and says when that is registered.
const settings = workerData as ServiceSettings;
const { url } = await onFreePort(DEFAULT_PORT, (port) =>
  startService(readConfig(process.env, { ...settings, LINTEL_PORT: String(port) })),
);
parentPort?.on('message', async (baseUrl: string) => {
  await saveEndpoint(settings.LINTEL_ENDPOINTS, {
    id: 'demo',
    baseUrl,
    auth: { mode: 'open' },
    search: 'GET',
    pageSize: 200,
    concurrency: 8,
    timeout: 10_000,
  });
  parentPort?.postMessage(baseUrl);
});
parentPort?.postMessage(url);
