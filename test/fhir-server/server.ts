import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { MemoryRepository } from '@medplum/fhir-router';
import { type FhirAppOptions, fhirApp, load } from './app.ts';

export interface FhirServer {
  /** Base URL, without a slash at the end. */
  url: string;
  repo: MemoryRepository;
  /** Adds or replaces resources; each is validated. */
  load(resources: readonly object[]): Promise<void>;
  close(): Promise<void>;
}

/** Starts the in-memory FHIR R4 server. `port` 0 takes a free one. */
export async function startFhirServer(
  options: FhirAppOptions & { port?: number; host?: string; resources?: readonly object[] } = {},
): Promise<FhirServer> {
  const { app, repo } = fhirApp(options);
  await load(repo, options.resources ?? []);
  const host = options.host ?? '127.0.0.1';
  const server = serve({ fetch: app.fetch, port: options.port ?? 0, hostname: host });
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve);
    server.once('error', reject);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${port}${options.basePath ?? '/fhir'}`,
    repo,
    load: (resources) => load(repo, resources),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
