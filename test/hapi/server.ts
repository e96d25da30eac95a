import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { startJava } from './java.ts';

/** HAPI's FHIR server on a free port of this machine. */
export interface HapiServer {
  /** Base URL, without a slash at the end. */
  url: string;
  /** Sends a transaction of PUTs. @throws with what the server said when one of them failed */
  load(resources: readonly Identified[]): Promise<void>;
  close(): Promise<void>;
}

export interface Identified {
  resourceType: string;
  id?: string | undefined;
}

/** Milliseconds until it has to answer: 16 s on a machine that does nothing else. */
const START = 150_000;

/** Starts one with nothing in it. @throws with what Java printed when it does not start */
export async function startHapi(): Promise<HapiServer> {
  const server = await startJava('FhirServer');
  let printed = '';
  server.stderr.on('data', (chunk: Buffer) => {
    printed = `${printed}${chunk}`.slice(-20_000);
  });
  const gone = once(server, 'exit');
  const late = setTimeout(() => server.kill('SIGKILL'), START);
  const port = await listeningPort(server.stdout);
  clearTimeout(late);
  if (port === undefined) {
    await gone;
    throw new Error(`HAPI did not start:\n${printed}`);
  }
  const url = `http://127.0.0.1:${port}/fhir`;
  return {
    url,
    load: (resources) => load(url, resources),
    close: async () => {
      const insist = setTimeout(() => server.kill('SIGKILL'), 5_000);
      // It ends with its standard input.
      server.stdin.end();
      await gone;
      clearTimeout(insist);
    },
  };
}

async function listeningPort(output: NodeJS.ReadableStream): Promise<string | undefined> {
  for await (const line of createInterface(output)) {
    const [, port] = /^listening (\d+)$/.exec(line) ?? [];
    if (port !== undefined) return port;
  }
  return undefined;
}

async function load(url: string, resources: readonly Identified[]): Promise<void> {
  const entry = resources.map((resource) => ({
    resource,
    request: { method: 'PUT', url: `${resource.resourceType}/${resource.id}` },
  }));
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/fhir+json' },
    body: JSON.stringify({ resourceType: 'Bundle', type: 'transaction', entry }),
  });
  const answer = await response.text();
  if (!response.ok) throw new Error(`HAPI refused the resources (${response.status}): ${answer.slice(0, 2_000)}`);
}
