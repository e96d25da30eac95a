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

/**
 * Starts the in-memory FHIR R4 server.
 * @param options.port 0 takes a free one
 * @param options.areValid the resources are known to be valid R4, and are not validated again
 */
export async function startFhirServer(
  options: FhirAppOptions & { port?: number; host?: string; resources?: readonly object[]; areValid?: boolean } = {},
): Promise<FhirServer> {
  const { app, repo } = fhirApp(options);
  const host = options.host ?? '127.0.0.1';
  const server = serve({ fetch: app.fetch, port: options.port ?? 0, hostname: host });
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve);
    server.once('error', reject);
  });
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      if ('closeAllConnections' in server) server.closeAllConnections();
    });
  try {
    // After listening: whoever finds the port taken and tries the next one does not load everything again.
    await load(repo, options.resources ?? [], options.areValid);
  } catch (error) {
    await close();
    throw error;
  }
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${port}${options.basePath ?? '/fhir'}`,
    repo,
    load: (resources) => load(repo, resources),
    close,
  };
}
