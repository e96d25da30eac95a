import { Client } from 'fhir-kit-client';
import { parseBoundedJson } from '../bounded-json.ts';
import type { AuthStrategy } from './auth-strategy.ts';
import type { BaseUrl } from './base-url.ts';
import { asPage, asResource, type FhirResource, type Page } from './bundle.ts';
import { nextLink } from './next-link.ts';
import type { EndpointRow } from './registry.ts';
import { isResourceId, type ResourceType } from './resource-types.ts';
import type { Interaction, Reach, ScopedType } from './smart/scopes.ts';
import type { Transport } from './transport.ts';
import { UpstreamError } from './upstream-error.ts';
import { whatCame } from './what-came.ts';

/** What the gateway asks a FHIR server. Everything else that the kit can do stays out of reach. */
export interface FhirClient {
  read(type: ResourceType, id: string, signal: AbortSignal): Promise<FhirResource>;
  /** First page of a type search. `phi`: a value would tell who the patient is, so it must not stand in a URL. */
  search(type: ResourceType, params: SearchParams, options: { phi?: boolean; signal: AbortSignal }): Promise<Page>;
  /** A page by its link. */
  page(link: string, signal: AbortSignal): Promise<Page>;
  metadata(signal: AbortSignal): Promise<FhirResource>;
  /** Whether the credential lets the server be asked for this. `read` and `search` do not ask for what it does not. */
  reach(type: ScopedType, interaction: Interaction, signal: AbortSignal): Promise<Reach>;
}

export type SearchParams = Record<string, string | number | undefined>;

/** What the kit hands to `httpClient.request`. */
interface KitOptions {
  headers?: Record<string, string>;
  signal?: unknown;
}

/**
 * The kit's client with its own transport taken out. The kit builds paths and forms; `Transport` sends them. The token
 * is never given to the kit, so that a path we did not foresee carries none.
 */
export function makeClient(base: BaseUrl, row: EndpointRow, transport: Transport, auth: AuthStrategy): FhirClient {
  const kit = boundedKit(base.href, transport);
  const hasCount = row.quirks?.includes('no-count') !== true;
  const reach: FhirClient['reach'] = async (type, interaction, signal) =>
    (await auth.granted?.(signal))?.reach(type, interaction) ?? 'all';
  const assertGranted = async (type: ResourceType, interaction: Interaction, signal: AbortSignal) => {
    if ((await reach(type, interaction, signal)) === 'none') throw new UpstreamError('not-granted');
  };
  return {
    reach,
    read: async (resourceType, id, signal) => {
      if (!isResourceId(id)) throw new UpstreamError('not-found');
      await assertGranted(resourceType, 'r', signal);
      return expectResource(await kit.read({ resourceType, id, options: { signal } }));
    },
    search: async (resourceType, params, { phi = false, signal }) => {
      await assertGranted(resourceType, 's', signal);
      const searchParams = stripped({ ...params, _count: hasCount ? (params._count ?? row.pageSize) : undefined });
      const postSearch = phi || row.search === 'POST';
      const value = await kit.search({ resourceType, searchParams, options: { signal, postSearch } });
      return expectPage(value, base, `${base.href}/${resourceType}`);
    },
    page: async (link, signal) => expectPage(await kit.request(link, { options: { signal } }), base, link),
    metadata: async (signal) => expectResource(await kit.capabilityStatement({ signal })),
  };
}

/** The kit's client, every request of which goes through the transport. Exported for the contract test. */
export function boundedKit(base: string, transport: Pick<Transport, 'send'>): Client {
  const kit = new Client({ baseUrl: base });
  kit.httpClient.request = async (method, requestUrl, options, body) => {
    const { headers, signal } = (options ?? {}) as KitOptions;
    const { bytes } = await transport.send(
      {
        method,
        url: relative(requestUrl),
        ...(headers ? { headers } : {}),
        body: body === undefined || typeof body === 'string' ? body : JSON.stringify(body),
      },
      signal instanceof AbortSignal ? signal : NEVER,
    );
    const json = parseBoundedJson(bytes);
    const resource = json.ok ? asResource(json.value) : undefined;
    if (!resource) throw new UpstreamError('not-fhir', { note: whatCame(bytes) });
    return resource as FhirResource & Record<string, unknown>;
  };
  return kit;
}

const NEVER = new AbortController().signal;

/** The kit writes some paths with a slash in front; here they are relative to the base, which has a path of its own. */
function relative(url: string): string {
  return url.startsWith('/') ? url.slice(1) : url;
}

/** Without members that are `undefined`: the kit would send the word. */
function stripped(params: SearchParams): Record<string, string | number> {
  const out: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(params)) if (value !== undefined) out[name] = value;
  return out;
}

function expectResource(value: unknown): FhirResource {
  const resource = asResource(value);
  if (!resource) throw new UpstreamError('not-fhir');
  return resource;
}

/** @param from the address that was asked */
function expectPage(value: unknown, base: BaseUrl, from: string): Page {
  const page = asPage(value);
  if (!page) throw new UpstreamError('not-fhir');
  return page.next === undefined
    ? page
    : { ...page, next: nextLink(base, page.next, from, page.home === undefined ? [] : [page.home]) };
}
