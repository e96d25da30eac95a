import { parentPort, workerData } from 'node:worker_threads';
import { startFhirServer } from '../../../test/fhir-server/server.ts';
import { onFreePort } from './free-port.ts';
import { demoPeople } from './people.ts';

/** What the thread says when its server is up. */
export interface FhirAnswer {
  url: string;
  /** How many it holds. */
  patients: number;
}

// The demo's FHIR server with everybody's resources. Reading FHIR's definitions keeps a processor busy at first, and
// searching later: not the one that serves the pages.
const { firstPort } = workerData as { firstPort: number };
const people = await demoPeople();
const resources = people.flatMap((person) => person.resources);
const { url } = await onFreePort(firstPort, (port) => startFhirServer({ port, resources, areValid: true }));
parentPort?.postMessage({ url, patients: people.length } satisfies FhirAnswer);
