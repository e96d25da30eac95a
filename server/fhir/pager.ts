import { asResource, type FhirResource, type Page } from './bundle.ts';
import type { FhirClient, SearchParams } from './client.ts';
import type { ResourceType } from './resource-types.ts';
import { isOfCredential, UpstreamError, type UpstreamProblem } from './upstream-error.ts';

/** Pages of one search, at most. */
export const MAX_PAGES = 50;
/** Resources of one search, at most. */
export const MAX_RESOURCES = 20_000;

/**
 * The pages of a search, one after another. A link that was followed already, a chain that does not end and a link out
 * of the base (the transport refuses it) end it with an error, after the pages that were good.
 */
export async function* pages(client: FhirClient, first: Page, signal: AbortSignal): AsyncGenerator<Page> {
  const seen = new Set<string>();
  let page = first;
  for (let count = 1; ; count++) {
    yield page;
    if (page.next === undefined) return;
    if (seen.has(page.next)) throw new UpstreamError('page-loop');
    if (count === MAX_PAGES) throw new UpstreamError('too-many-pages');
    seen.add(page.next);
    page = await client.page(page.next, signal);
  }
}

/** What a search gave. Where `stopped` is set, it is not everything. */
export interface Found {
  resources: FhirResource[];
  /** Entries that are no resource of the type that was asked for. */
  strangers: number;
  /** Bases by which the server calls itself. */
  homes: string[];
  stopped?: { problem: UpstreamProblem; say: string };
}

/**
 * All resources of one type that match. Resources of another type (a server may add `include`s; a wrong one may add
 * anything) are counted and left out; a resource that comes twice is kept once.
 * A failure of the server, or an answer that is not whole, is named in `stopped`. @throws only when the caller's signal aborts, or when the
 * credential is refused: then no other search would fare better.
 */
export async function searchAll(
  client: FhirClient,
  type: ResourceType,
  params: SearchParams,
  signal: AbortSignal,
): Promise<Found> {
  const byId = new Map<string, FhirResource>();
  const found: Found = { resources: [], strangers: 0, homes: [] };
  const homes = new Set<string>();
  let isPart = false;
  let came = 0;
  try {
    const first = await client.search(type, params, { signal });
    for await (const page of pages(client, first, signal)) {
      isPart ||= page.isPart;
      came += page.entries.length;
      if (page.home !== undefined) homes.add(page.home);
      for (const entry of page.entries) {
        const resource = asResource(entry);
        // Nobody knows what an entry was that cannot be read: it may be one of those that were asked for.
        isPart ||= resource === undefined || (resource.resourceType === type && !resource.id);
        if (resource?.resourceType !== type || !resource.id) found.strangers++;
        else byId.set(resource.id, resource);
      }
      if (byId.size > MAX_RESOURCES) throw new UpstreamError('too-many-pages');
    }
    // Some servers leave out the link to the next page where so many results were asked for.
    if (isPart || came < (first.total ?? 0)) throw new UpstreamError('part-answer');
    // Everything came that the grant allows, which is not everything that there is.
    if ((await client.reach(type, 's', signal)) === 'part') throw new UpstreamError('partly-granted');
  } catch (error) {
    if (!(error instanceof UpstreamError) || isOfCredential(error)) throw error;
    found.stopped = { problem: error.problem, say: error.message };
  }
  found.resources = [...byId.values()];
  found.homes = [...homes];
  return found;
}
