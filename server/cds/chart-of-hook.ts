import type { Chart } from '../../shared/chart/chart.ts';
import type { Editions } from '../../shared/editions/editions.ts';
import { readChart } from '../../shared/fhir/read-chart.ts';
import type { ReadOptions } from '../../shared/fhir/read-options.ts';
import { fetchAttachments } from '../fhir/attachments.ts';
import type { FhirResource } from '../fhir/bundle.ts';
import type { Endpoint } from '../fhir/endpoint.ts';
import { follow } from '../fhir/follow.ts';
import { searchOfPatient } from '../fhir/search-of-patient.ts';
import { isOfCredential, UpstreamError } from '../fhir/upstream-error.ts';
import type { Access } from './access.ts';
import type { Prefetch } from './prefetch.ts';
import { readPrefetch } from './prefetch.ts';
import type { CdsRequest } from './request-schema.ts';
import { PREFETCH, PREFETCH_KEYS, type PrefetchKey } from './services.ts';

/** A chart as a hook gives it, and what it was read from, for who reads more of it. */
export interface HookChart {
  chart: Chart;
  resources: readonly unknown[];
  options: ReadOptions;
}

/** Data that a service needs was neither sent nor can be fetched: the client is asked to send it (412). */
export class MissingPrefetchError extends Error {
  override readonly name = 'MissingPrefetchError';
  readonly keys: readonly PrefetchKey[];

  /** @param why it cannot be fetched, as a clause of ours */
  constructor(keys: readonly PrefetchKey[], why: string) {
    super(`was not sent, and ${why}: ${keys.join(', ')}`);
    this.keys = keys;
  }
}

/**
 * Makes the chart of a hook from its prefetch; what was not sent, or not whole, is asked of the client's FHIR server.
 * A type that neither gave whole is "not looked for", never "none". A key that the client tried and failed to fetch is such
 * a type; only the patient has to be there.
 * @param access the registered server, where it may be asked, or why it may not
 * @throws {PrefetchError} {MissingPrefetchError} {UpstreamError}
 */
export async function chartOfHook(
  request: CdsRequest,
  { ask, refused = 'it names none' }: Pick<Access, 'ask' | 'refused'>,
  { editions, signal }: { editions: Editions; signal: AbortSignal },
): Promise<HookChart> {
  const prefetch = readPrefetch(request);
  if (!ask) assertSent(prefetch, refused);
  const id = request.context.patientId;
  const found = await Promise.all(
    PREFETCH_KEYS.map((key) => {
      const sent = { resources: prefetch.resources[key], isWhole: prefetch.states[key] === 'whole', homes: [] };
      return sent.isWhole || !ask ? sent : asked(key, sent.resources, { patient: id, ask, signal });
    }),
  );
  const own = found.flatMap(({ resources }) => resources);
  const homes = new Set(found.flatMap(({ homes }) => homes));
  const draft = request.hook === 'problem-list-item-create' ? request.context.conditions : undefined;
  const [attachments, followed] = ask
    ? await Promise.all([fetchAttachments(ask, own, signal, homes), follow(ask, own, signal, homes)])
    : [undefined, undefined];
  const whole = PREFETCH_KEYS.filter((_, index) => found[index]?.isWhole);
  const options: ReadOptions = {
    patient: `Patient/${id}`,
    searched: whole.map((key) => PREFETCH[key]),
    refused: PREFETCH_KEYS.filter((key) => !whole.includes(key)).map((key) => PREFETCH[key]),
    ...(attachments ? { attachments: attachments.byUrl } : {}),
    areFound: true,
    ...(ask ? { bases: [ask.base.href, ...homes] } : {}),
  };
  const resources = [...own, ...(followed?.resources ?? []), ...(draft ? [draft] : [])];
  return { chart: readChart(resources, editions, options).chart, resources, options };
}

function assertSent({ states }: Prefetch, refused: string): void {
  const missing = PREFETCH_KEYS.filter(
    (key) => states[key] === 'absent' || (key === 'patient' && states[key] === 'failed'),
  );
  if (missing.length > 0)
    throw new MissingPrefetchError(missing, `there is no FHIR server to ask (of the request: ${refused})`);
}

/** What the FHIR server gives for a key that was not sent whole. */
async function asked(
  key: PrefetchKey,
  sent: readonly FhirResource[],
  { patient, ask, signal }: { patient: string; ask: Endpoint; signal: AbortSignal },
): Promise<{ resources: readonly FhirResource[]; isWhole: boolean; homes: string[] }> {
  if (key === 'patient') return { resources: [await readThePatient(ask, patient, signal)], isWhole: true, homes: [] };
  const found = await searchOfPatient(ask.client, PREFETCH[key], patient, signal);
  // What the client sent is kept where the server gave less.
  return found.stopped
    ? { resources: [...sent, ...found.resources], isWhole: false, homes: found.homes }
    : { resources: found.resources, isWhole: true, homes: found.homes };
}

async function readThePatient({ client }: Endpoint, id: string, signal: AbortSignal): Promise<FhirResource> {
  try {
    const patient = await client.read('Patient', id, signal);
    if (patient.resourceType === 'Patient' && patient.id === id) return patient;
  } catch (error) {
    if (!(error instanceof UpstreamError) || isOfCredential(error)) throw error;
    throw new MissingPrefetchError(['patient'], error.message);
  }
  throw new UpstreamError('not-fhir');
}
