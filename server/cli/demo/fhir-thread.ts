import { parentPort, workerData } from 'node:worker_threads';
import { startFhirServer } from '../../../test/fhir-server/server.ts';
import { onFreePort } from './free-port.ts';

/** What the thread is given. */
export interface FhirGiven {
  firstPort: number;
  /** Everybody's: made once, for the EHR pages too. */
  resources: readonly object[];
}

// The demo's FHIR server. Reading FHIR's definitions keeps a processor busy at first, and searching later: not the one that
// serves the pages. Says its address when it is up.
const { firstPort, resources } = workerData as FhirGiven;
const { url } = await onFreePort(firstPort, (port) => startFhirServer({ port, resources, areValid: true }));
parentPort?.postMessage(url);
