/**
 * The service over HTTP (issue 7): a patient's classification over the FHIR server's own time, CDS Hooks with a full
 * prefetch, requests a second beside a bare Hono, and memory over many requests. Each with the audit trail and without.
 * `BENCH_REQUESTS=5000` shortens the last one (100,000). Every program runs in a process of its own; what is compared is
 * measured in turn, round by round, since the machine may do other things. Exit code 1 where a goal is missed.
 */
import { loadavg } from 'node:os';
import type { Pool } from 'undici';
import { codedCharts } from '../charts/coded/index.ts';
import { hookRequest, prefetched } from '../conformance/cds-client.ts';
import { PATIENT_ID, RESOURCES } from '../integration/server/patient.ts';
import { openPool, quantile, rate, type Sent, timed } from './service/load.ts';
import {
  type Asked,
  type Program,
  startEcho,
  startFhir,
  startServiceProcess,
  type Weight,
} from './service/processes.ts';

const READS = 40;
const HOOK_CALLS = 200;
const ROUNDS = 3;
const A_ROUND = { ms: 1_500 };
const REQUESTS = Number(process.env.BENCH_REQUESTS ?? 100_000);
/** What a FHIR server elsewhere adds to each request. */
const WAYS = [0, 100];

const say = (what: string, value: string) => process.stdout.write(`${what.padEnd(104)}${value}\n`);
const ms = (value: number) => `${value.toFixed(1)} ms`;
const missed: string[] = [];
function goal(what: string, isMet: boolean): string {
  if (!isMet) missed.push(what);
  return isMet ? 'met' : 'MISSED';
}

say(
  'load of the machine (1, 5, 15 minutes) when it began',
  loadavg()
    .map((load) => load.toFixed(1))
    .join(', '),
);
const sent = (record: object): Sent => ({ method: 'POST', path: '/v1/classify', body: JSON.stringify(record) });
const charts = codedCharts.map(({ record }) => sent(record));
/** The same periods as a billing export has them. */
const periods = codedCharts.map(({ record: { documents, ...period } }) => sent(period));

for (const audit of ['required', 'off'] as const) {
  process.stdout.write(`\naudit trail ${audit}\n`);
  await benchPatients(audit);
  const service = await startServiceProcess(audit);
  const pool = openPool(service.said.url);
  try {
    await benchHooks(pool);
    await benchRates(pool);
    if (audit === 'required') await benchMemory(service, pool);
  } finally {
    await pool.destroy();
    await service.close();
  }
}
say(
  '\nload of the machine when it ended',
  loadavg()
    .map((load) => load.toFixed(1))
    .join(', '),
);
if (missed.length > 0) say('goals missed', missed.join('; '));
process.exitCode = missed.length > 0 ? 1 : 0;

/** A patient's classification, and the very requests that it made of the FHIR server sent by a client that does nothing else. */
async function benchPatients(audit: 'required' | 'off'): Promise<void> {
  const fhir = await startFhir();
  const service = await startServiceProcess(audit, fhir.said.url);
  const [ours, theirs] = [openPool(service.said.url), openPool(fhir.said.url)];
  try {
    for (const delay of WAYS) {
      await fhir.ask({ delay });
      const [whole, own, ratios]: [number[], number[], number[]] = [[], [], []];
      for (let i = -10; i < READS; i++) {
        const id = fhir.said.patients[(i + 10) % fhir.said.patients.length];
        await fhir.ask('asked');
        const took = await timed(ours, { method: 'GET', path: `/v1/patients/${id}/classification` });
        const asked = await fhir.ask<Asked[]>('asked');
        const alone = await replay(theirs, asked);
        if (i < 0) continue;
        whole.push(took);
        own.push(alone);
        ratios.push(took / alone);
      }
      const [p95, base] = [quantile(whole, 0.95), quantile(own, 0.95)];
      const where = delay === 0 ? 'FHIR server here' : `FHIR server ${delay} ms away`;
      say(`${where}: a patient's classification, median and p95`, `${ms(quantile(whole, 0.5))}, ${ms(p95)}`);
      say(`${where}: the same FHIR requests alone, median and p95`, `${ms(quantile(own, 0.5))}, ${ms(base)}`);
      const reached = goal(`classification over FHIR, ${where}, audit ${audit}`, p95 / base <= 1.15);
      say(
        `${where}: p95 over p95 (goal ≤ 1.15); median of the ratios`,
        `${(p95 / base).toFixed(2)} ${reached}; ${quantile(ratios, 0.5).toFixed(2)}`,
      );
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

async function benchHooks(pool: Pool): Promise<void> {
  const { services } = (await (await pool.request({ method: 'GET', path: '/cds-services' })).body.json()) as {
    services: { id: string; hook: string; prefetch: Record<string, string> }[];
  };
  for (const { id, hook, prefetch } of services.filter(({ hook: on }) => on === 'patient-view')) {
    const body = () =>
      JSON.stringify(hookRequest(PATIENT_ID, { hook, prefetch: prefetched(prefetch, RESOURCES, PATIENT_ID) }));
    const times: number[] = [];
    for (let i = -30; i < HOOK_CALLS; i++) {
      const took = await timed(pool, { method: 'POST', path: `/cds-services/${id}`, body: body() });
      if (i >= 0) times.push(took);
    }
    const p95 = quantile(times, 0.95);
    say(
      `CDS Hooks ${id}, full prefetch, p95 (goal < 150 ms)`,
      `${ms(p95)} ${goal(`CDS ${id}`, p95 < 150)}; median ${ms(quantile(times, 0.5))}`,
    );
  }
}

async function benchRates(pool: Pool): Promise<void> {
  const echo = await startEcho();
  const bare = openPool(echo.said.url);
  try {
    for (const [name, requests] of [
      ['GET /healthz', [{ method: 'GET', path: '/healthz' }]],
      [`POST /v1/classify, ${periods.length} periods without documents`, periods],
      [`POST /v1/classify, the same with their documents`, charts],
    ] as [string, Sent[]][]) {
      const [ours, theirs]: [number[], number[]] = [[], []];
      await rate(pool, requests, A_ROUND);
      await rate(bare, requests, A_ROUND);
      for (let round = 0; round < ROUNDS; round++) {
        ours.push(await rate(pool, requests, A_ROUND));
        theirs.push(await rate(bare, requests, A_ROUND));
      }
      const [best, bareBest] = [Math.max(...ours), Math.max(...theirs)];
      say(
        `${name}: requests a second, best of ${ROUNDS}; a bare Hono echo`,
        `${Math.round(best)}; ${Math.round(bareBest)} (${(best / bareBest).toFixed(2)})`,
      );
    }
    const times: number[] = [];
    for (let i = 0; i < 150; i++) times.push(await timed(pool, charts[i % charts.length] as Sent));
    const p95 = quantile(times, 0.95);
    say(
      'POST /v1/classify with documents, one after another, p95 (goal < 50 ms)',
      `${ms(p95)} ${goal('/v1/classify', p95 < 50)}; median ${ms(quantile(times, 0.5))}`,
    );
  } finally {
    await bare.destroy();
    await echo.close();
  }
}

/** Weighed after a tenth, when everything has been used once, and at the end. */
async function benchMemory(service: Program<{ url: string }>, pool: Pool): Promise<void> {
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  await rate(pool, periods, { total: Math.round(REQUESTS / 10) });
  const before = await service.ask<Weight>('weigh');
  const began = performance.now();
  await rate(pool, periods, { total: Math.round((REQUESTS * 9) / 10) });
  const seconds = (performance.now() - began) / 1000;
  const after = await service.ask<Weight>('weigh');
  const count = REQUESTS.toLocaleString('en-US');
  say(
    `memory after a tenth of ${count} requests: heap, resident`,
    `${megabytes(before.heapUsed)}, ${megabytes(before.rss)}`,
  );
  say(
    `memory after ${count} requests (the last nine tenths in ${seconds.toFixed(0)} s)`,
    `${megabytes(after.heapUsed)}, ${megabytes(after.rss)}`,
  );
  const grew = after.heapUsed / before.heapUsed;
  say('heap after over heap before (goal ≤ 1.1)', `${grew.toFixed(2)} ${goal('heap', grew <= 1.1)}`);
}
