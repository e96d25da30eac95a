import type { Pool } from 'undici';
import { criticalPath } from './critical-path.ts';
import { openPool, quantile, timed } from './load.ts';
import { type Asked, startFhir, startServiceProcess } from './processes.ts';
import { goal, ms, say } from './say.ts';

const READS = Number(process.env.BENCH_READS ?? 100);
const WARM_UP = 30;
/** What a FHIR server elsewhere adds to each request, in milliseconds. */
const WAYS = [0, 100];

/**
 * A patient's classification beside two measures of the FHIR server: its own time for the requests of that read (the
 * critical path of its answers, by its own clock), and the very requests sent again by a client that does nothing else.
 */
export async function benchPatients(audit: 'required' | 'off'): Promise<void> {
  const fhir = await startFhir();
  const service = await startServiceProcess({ audit, fhirUrl: fhir.said.url });
  const [ours, theirs] = [openPool(service.said.url), openPool(fhir.said.url, 32)];
  try {
    for (const delay of WAYS) {
      await fhir.ask({ delay });
      const [whole, own, again, counts]: [number[], number[], number[], number[]] = [[], [], [], []];
      let before = 0;
      for (let i = -WARM_UP; i < READS; i++) {
        if (i === 0) before = await service.ask<number>('cpu');
        const id = fhir.said.patients[(i + WARM_UP) % fhir.said.patients.length];
        await fhir.ask('asked');
        const took = await timed(ours, { method: 'GET', path: `/v1/patients/${id}/classification` });
        const asked = await fhir.ask<Asked[]>('asked');
        const alone = await replay(theirs, asked);
        if (i < 0) continue;
        whole.push(took);
        own.push(criticalPath(asked));
        again.push(alone);
        counts.push(asked.length);
      }
      const cpu = ((await service.ask<number>('cpu')) - before) / READS;
      const where = delay === 0 ? 'FHIR server here' : `FHIR server ${delay} ms away`;
      const both = (values: readonly number[]) => `${ms(quantile(values, 0.5))}, ${ms(quantile(values, 0.95))}`;
      const ratios = (base: readonly number[]) => whole.map((took, i) => took / (base[i] ?? Number.NaN));
      say(`${where}: a patient's classification, median and p95`, both(whole));
      say(`${where}: the FHIR server's own time, median and p95`, both(own));
      say(`${where}: the same FHIR requests alone, median and p95`, both(again));
      say(`${where}: FHIR requests, fewest and most`, `${Math.min(...counts)}, ${Math.max(...counts)}`);
      say(`${where}: processor time of the service a patient`, ms(cpu));
      const ratio = quantile(whole, 0.95) / quantile(own, 0.95);
      say(
        `${where}: p95 over the server's own p95 (goal ≤ 1.15); median of the ratios`,
        `${ratio.toFixed(2)} ${goal(`over the server's own time, ${where}, audit ${audit}`, ratio <= 1.15)}; ${quantile(ratios(own), 0.5).toFixed(2)}`,
      );
      const added = quantile(
        whole.map((took, i) => took - (own[i] ?? Number.NaN)),
        0.5,
      );
      // What is added does not depend on how far away the server is: near ones cannot be met, far ones cannot be missed.
      say(
        `${where}: what is added to the server's own time, median; the own time of which it is 0.15`,
        `${ms(added)}; ${ms(added / 0.15)}`,
      );
      say(
        `${where}: p95 over p95 of the requests alone; median of the ratios`,
        `${(quantile(whole, 0.95) / quantile(again, 0.95)).toFixed(2)}; ${quantile(ratios(again), 0.5).toFixed(2)}`,
      );
      if (delay === 100) {
        const p95 = quantile(whole, 0.95);
        say(`${where}: p95 (goal < 500 ms)`, `${ms(p95)} ${goal(`500 ms, ${where}, audit ${audit}`, p95 < 500)}`);
      }
    }
  } finally {
    await Promise.all([ours.destroy(), theirs.destroy()]);
    await service.close();
    await fhir.close();
  }
}

/** The requests of one read, those that ran beside each other sent beside each other again. @returns milliseconds */
async function replay(pool: Pool, asked: readonly Asked[]): Promise<number> {
  const waves: Asked[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const one of [...asked].sort((a, b) => a.from - b.from)) {
    if (one.from >= end) waves.push([]);
    waves.at(-1)?.push(one);
    end = Math.max(end, one.to);
  }
  const began = performance.now();
  for (const wave of waves) await Promise.all(wave.map(({ path }) => fetchOnce(pool, path)));
  return performance.now() - began;
}

async function fetchOnce(pool: Pool, path: string): Promise<void> {
  const { body } = await pool.request({ method: 'GET', path });
  await body.arrayBuffer();
}
