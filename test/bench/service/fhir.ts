/** A process of its own: the in-memory FHIR server with the synthetic patients. Keeps what it was asked, and when. */
import { setTimeout as wait } from 'node:timers/promises';
import { serve } from '@hono/node-server';
import { syntheticPatients } from '../../charts/generate.ts';
import { fhirApp, load } from '../../fhir-server/app.ts';
import type { Asked } from './processes.ts';

const { app, repo } = fhirApp();
const patients = await syntheticPatients();
const resources = patients.flatMap(({ bundle }) => (bundle.entry ?? []).flatMap(({ resource }) => resource ?? []));
await load(repo, resources, true);

let asked: Asked[] = [];
/** Milliseconds that each request waits first: the way to a server that is elsewhere. */
let delay = 0;
process.on('message', (what: { delay: number } | 'asked') => {
  if (typeof what === 'object') delay = what.delay;
  process.send?.(what === 'asked' ? asked : 'set');
  asked = [];
});

const server = serve(
  {
    port: 0,
    hostname: '127.0.0.1',
    fetch: async (request) => {
      const one: Asked = {
        path: request.url.slice(new URL(request.url).origin.length),
        method: request.method,
        from: performance.now(),
        to: 0,
      };
      asked.push(one);
      if (delay > 0) await wait(delay);
      const answer = await app.fetch(request);
      one.to = performance.now();
      return answer;
    },
  },
  ({ port }) =>
    process.send?.({
      url: `http://127.0.0.1:${port}`,
      patients: resources.filter(({ resourceType }) => resourceType === 'Patient').map(({ id }) => id),
    }),
);
process.on('disconnect', () => server.close(() => process.exit()));
