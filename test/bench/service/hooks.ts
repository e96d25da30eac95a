import type { Pool } from 'undici';
import { syntheticPatients } from '../../charts/generate.ts';
import { hookRequest, prefetched, startCdsClient } from '../../conformance/cds-client.ts';
import { openPool, quantile, type Sent, timed } from './load.ts';
import { startServiceProcess } from './processes.ts';
import { goal, ms, say } from './say.ts';

const CALLS = Number(process.env.BENCH_CALLS ?? 208);
const WARM_UP = 26;

/**
 * Each service on `patient-view` with everything that it asks to be sent along, for each of the invented patients in turn, each
 * call signed by a registered client as an EHR signs it. What the client needs to sign is not timed.
 */
export async function benchHooks(audit: 'required' | 'off'): Promise<void> {
  const client = await startCdsClient();
  const service = await startServiceProcess({ audit });
  const { url } = service.said;
  const pool = openPool(url);
  try {
    await client.register(service);
    for (const { id, hook, prefetch } of await servicesOf(url)) {
      if (hook !== 'patient-view') continue;
      const path = `/cds-services/${id}`;
      const bodies = (await syntheticPatients()).map(({ id: patient, bundle }) => {
        const resources = (bundle.entry ?? []).flatMap(({ resource }) => resource ?? []);
        return hookRequest(patient, { hook, prefetch: prefetched(prefetch, resources as Resource[], patient) });
      });
      const before = await service.ask<number>('cpu');
      const times = await timesOf(pool, async (i) => {
        const token = await client.token(url + path);
        return { method: 'POST', path, token, body: JSON.stringify(bodies[i % bodies.length]) };
      });
      const cpu = ((await service.ask<number>('cpu')) - before) / (WARM_UP + CALLS);
      const p95 = quantile(times, 0.95);
      say(
        `CDS Hooks ${id}, full prefetch, p95 (goal < 150 ms)`,
        `${ms(p95)} ${goal(`CDS ${id}, audit ${audit}`, p95 < 150)}; median ${ms(quantile(times, 0.5))}; processor time a call ${ms(cpu)}`,
      );
    }
  } finally {
    await pool.destroy();
    await service.close();
    await client.close();
  }
}

type Resource = Parameters<typeof prefetched>[1][number];

/** Milliseconds of each call, one after another. */
async function timesOf(pool: Pool, call: (i: number) => Promise<Sent>): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < WARM_UP + CALLS; i++) times.push(await timed(pool, await call(i)));
  return times.slice(WARM_UP);
}

interface HookService {
  id: string;
  hook: string;
  prefetch: Record<string, string>;
}

/** What the service's own discovery says. */
export async function servicesOf(url: string): Promise<HookService[]> {
  const { services } = (await (await fetch(`${url}/cds-services`)).json()) as { services: HookService[] };
  return services;
}
