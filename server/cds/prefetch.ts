import { asPage, asResource, type FhirResource } from '../fhir/bundle.ts';
import type { CdsRequest, Prefetched } from './request-schema.ts';
import { PREFETCH, PREFETCH_KEYS, type PrefetchKey } from './services.ts';

/**
 * What a client sent for one key. `whole`: everything that there is, perhaps nothing. `part`: a first page, or one
 * resource where a search was asked for. `failed`: the client tried and could not. `absent`: the key was not sent.
 */
export type PrefetchState = 'whole' | 'part' | 'failed' | 'absent';

export interface Prefetch {
  states: Readonly<Record<PrefetchKey, PrefetchState>>;
  /** Of whole and partial keys, those that came with a search included. */
  resources: Readonly<Record<PrefetchKey, readonly FhirResource[]>>;
}

/** A key whose value is nothing that the query could have given. */
export class PrefetchError extends Error {
  override readonly name = 'PrefetchError';
  readonly key: PrefetchKey;

  constructor(key: PrefetchKey) {
    super('is not the answer to the query of this key');
    this.key = key;
  }
}

/** Reads the prefetch of a request. @throws {PrefetchError} */
export function readPrefetch({ prefetch, context }: CdsRequest): Prefetch {
  const states = {} as Record<PrefetchKey, PrefetchState>;
  const resources = {} as Record<PrefetchKey, readonly FhirResource[]>;
  for (const key of PREFETCH_KEYS) {
    const read = readKey(key, prefetch?.[key], context.patientId);
    states[key] = read.state;
    resources[key] = read.resources;
  }
  return { states, resources };
}

interface ReadKey {
  state: PrefetchState;
  resources: readonly FhirResource[];
}

function readKey(key: PrefetchKey, value: Prefetched | undefined, patientId: string): ReadKey {
  if (value === undefined) return { state: 'absent', resources: [] };
  if (value === null) return { state: 'whole', resources: [] };
  if (value.resourceType === 'OperationOutcome') return { state: 'failed', resources: [] };
  if (key === 'patient') {
    if (value.resourceType !== 'Patient' || value.id !== patientId) throw new PrefetchError(key);
    return { state: 'whole', resources: [value as FhirResource] };
  }
  if (value.resourceType === PREFETCH[key]) return { state: 'part', resources: [value as FhirResource] };
  const page = value.resourceType === 'Bundle' ? asPage(value) : undefined;
  if (!page) throw new PrefetchError(key);
  const found = page.entries.map(asResource).filter((one) => one !== undefined);
  const resources = found.filter((one) => one.resourceType !== 'OperationOutcome');
  const matches = resources.filter((one) => one.resourceType === PREFETCH[key]).length;
  const isPart =
    page.next !== undefined || (typeof value.total === 'number' && value.total > matches) || hasError(value);
  return { state: isPart ? 'part' : 'whole', resources };
}

/** Whether a search result says of itself that something went wrong: then it may not be whole. */
function hasError(bundle: object): boolean {
  const entries: unknown = 'entry' in bundle ? bundle.entry : [];
  return (Array.isArray(entries) ? entries : []).some((entry: unknown) => {
    const resource = typeof entry === 'object' && entry !== null && 'resource' in entry ? entry.resource : undefined;
    const one = asResource(resource);
    if (one?.resourceType !== 'OperationOutcome' || !Array.isArray(one.issue)) return false;
    return one.issue.some((issue: unknown) => {
      const severity = typeof issue === 'object' && issue !== null && 'severity' in issue ? issue.severity : undefined;
      return severity === 'error' || severity === 'fatal';
    });
  });
}
