import { setTimeout as wait } from 'node:timers/promises';
import { hookRequest, prefetched } from '../../conformance/cds-client.ts';
import { PATIENT_ID, RESOURCES } from '../../integration/server/patient.ts';
import { servicesOf } from './hooks.ts';
import { openPool, rate, type Sent } from './load.ts';
import { type Program, startFhir, startServiceProcess, type Weight } from './processes.ts';
import { batch, charts, periods } from './requests.ts';
import { goal, megabytes, say } from './say.ts';

/** Parts of all requests after which the service is weighed. The first stands for "everything was used once". */
const STOPS = [0.01, 0.1, 0.5, 1];
/** Milliseconds without a request before it is weighed a second time: what is still there then stays. */
const REST = 15_000;
/** The same at the very end: longer than anything that the service keeps for later (timers, connections, windows of limits). */
const LONG_REST = 150_000;

/**
 * What the service holds after so many requests of every costly kind, from 16 connections: periods with and without
 * documents, batches of 8 lines, patients of a FHIR server, CDS Hooks. Weighed after forced collections.
 */
export async function benchMemory(total: number): Promise<void> {
  const fhir = await startFhir();
  // It runs for long, perhaps beside other work: nothing is to fail because the machine is busy.
  const service = await startServiceProcess({ audit: 'required', fhirUrl: fhir.said.url, patience: 120_000 });
  const pool = openPool(service.said.url);
  try {
    const mixture = mixed(fhir.said.patients, await hookOf(service.said.url));
    const [busy, rested]: [Weight[], Weight[]] = [[], []];
    sayWeight('0 requests', await service.ask<Weight>('weigh'));
    let sent = 0;
    for (const stop of STOPS.map((part) => Math.round(part * total))) {
      const began = performance.now();
      await rate(pool, mixture, { total: stop - sent });
      const seconds = (performance.now() - began) / 1000;
      const after = `${stop.toLocaleString('en-US')} requests`;
      const [at, rest] = [await service.ask<Weight>('weigh'), await weightAfterRest(service, REST)];
      sayWeight(`${after} (the last ${stop - sent} in ${seconds.toFixed(0)} s)`, at);
      sayWeight(`${after}, ${REST / 1000} s after the last one`, rest);
      busy.push(at);
      rested.push(rest);
      sent = stop;
      // The FHIR server of this bench writes down what it was asked: not what is weighed here, but its machine's memory.
      await fhir.ask('asked');
    }
    sayWeight(`${LONG_REST / 1000} s more without a request`, await weightAfterRest(service, LONG_REST));
    sayGrowth('heap', busy, 'heapUsed');
    sayGrowth('heap after rest', rested, 'heapUsed');
    sayGrowth('resident memory', busy, 'rss');
    sayGrowth('resident memory after rest', rested, 'rss');
  } finally {
    await pool.destroy();
    await service.close();
    await fhir.close();
  }
}

async function weightAfterRest(service: Program<{ url: string }>, ms: number): Promise<Weight> {
  await wait(ms);
  return service.ask<Weight>('weigh');
}

function sayWeight(after: string, { heapUsed, heapTotal, external, arrayBuffers, rss }: Weight): void {
  const parts = [heapUsed, heapTotal, external, arrayBuffers, rss].map(megabytes).join(', ');
  say(`memory after ${after}: heap used, heap, external, array buffers, resident`, parts);
}

/** At the end over after a tenth of all requests. */
function sayGrowth(what: string, weights: readonly Weight[], part: keyof Weight): void {
  const grew = (weights.at(-1)?.[part] ?? 0) / (weights[1]?.[part] ?? Number.NaN);
  say(`${what} at the end over after a tenth (goal ≤ 1.1)`, `${grew.toFixed(2)} ${goal(what, grew <= 1.1)}`);
}

/** Fifty requests over and over: 44 periods, a chart, two batches, a hook and two patients. */
function mixed(patients: readonly string[], hook: Sent): Sent[] {
  return Array.from({ length: 32 * 13 }, (_, i) => i).flatMap((i) => [
    ...Array.from({ length: 44 }, (_, k) => periods[(44 * i + k) % periods.length] as Sent),
    charts[i % charts.length] as Sent,
    batch,
    batch,
    hook,
    ...[0, 1].map(
      (k): Sent => ({ method: 'GET', path: `/v1/patients/${patients[(2 * i + k) % patients.length]}/classification` }),
    ),
  ]);
}

async function hookOf(url: string): Promise<Sent> {
  const services = await servicesOf(url);
  const service = services.find(({ hook }) => hook === 'patient-view');
  const prefetch = prefetched(service?.prefetch ?? {}, RESOURCES, PATIENT_ID);
  return {
    method: 'POST',
    path: `/cds-services/${service?.id}`,
    body: JSON.stringify(hookRequest(PATIENT_ID, { hook: 'patient-view', prefetch })),
  };
}
