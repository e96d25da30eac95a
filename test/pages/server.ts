import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { pagesApp } from './app.ts';
import { INVENTED, type PagePatient } from './patients.ts';
import { PageState } from './state.ts';

export interface PagesServer {
  /** `http://localhost:4310`, without a slash at the end. */
  url: string;
  state: PageState;
  close(): Promise<void>;
}

/**
 * Serves the demo EHR pages on 127.0.0.1.
 * @param port 0 for any free one
 * @throws when the port is in use
 */
export async function startPages(port = 0, patients: readonly PagePatient[] = INVENTED): Promise<PagesServer> {
  const state = new PageState(patients);
  const app = pagesApp(state);
  const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const started = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, () => resolve(started));
    started.on('error', reject);
  });
  const { port: used } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${used}`,
    state,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
