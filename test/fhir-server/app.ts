import { OperationOutcomeError, validateResource } from '@medplum/core';
import { FhirRouter, type HttpMethod, type MemoryRepository } from '@medplum/fhir-router';
import type { Bundle, OperationOutcome, Resource } from '@medplum/fhirtypes';
import { type Context, Hono } from 'hono';
import { indexR4, isTypeOfR4, teachTypesOf } from './definitions.ts';
import { capabilityStatement } from './metadata.ts';
import { outcomeOf, outcomeOfError, Refusal } from './outcome.ts';
import { IndexedRepository } from './repository.ts';
import { searchType } from './search.ts';

export interface FhirAppOptions {
  /** Path under which the server answers. */
  basePath?: string;
  /** Entries on a page when the client does not say, and the most it may ask for. */
  pageSize?: number;
  maxPageSize?: number;
}

/**
 * An independent FHIR R4 server in memory: Medplum's router and repository in a shell of our own that adds what they
 * lack (fhir-data.md section 5). For tests and for the demo; it is no conformance referee and asks for no token.
 */
export function fhirApp(options: FhirAppOptions = {}): { app: Hono; repo: MemoryRepository } {
  indexR4();
  const repo = new IndexedRepository();
  const router = new FhirRouter();
  const basePath = options.basePath ?? '/fhir';
  const defaults = { pageSize: options.pageSize ?? 50, maxPageSize: options.maxPageSize ?? 200 };
  const app = new Hono();
  const fhir = app.basePath(basePath);
  const baseOf = (c: Context) => new URL(c.req.url).origin + basePath;

  fhir.get('/metadata', (c) => answer(c, 200, capabilityStatement(baseOf(c))));

  const searchHandler = async (c: Context, query: Record<string, string[]>) =>
    answer(c, 200, await searchType(repo, knownType(c), query, baseOf(c), defaults));
  fhir.get('/:type', (c) => searchHandler(c, c.req.queries()));
  fhir.post('/:type/_search', async (c) => {
    if (!(c.req.header('content-type') ?? '').startsWith('application/x-www-form-urlencoded')) {
      throw new Refusal(415, outcomeOf('not-supported', 'POST _search takes a form'));
    }
    const query = c.req.queries();
    for (const [name, value] of new URLSearchParams(await c.req.text())) query[name] = [...(query[name] ?? []), value];
    return searchHandler(c, query);
  });

  fhir.post('/', async (c) => {
    const bundle = await body(c);
    for (const { resource } of (bundle as Bundle).entry ?? []) if (resource) assertValid(resource);
    return route(c, 'POST', '/', bundle);
  });
  fhir.post('/:type', async (c) => {
    const resource = await body(c);
    assertValid(resource);
    return route(c, 'POST', `/${knownType(c)}`, resource);
  });
  fhir.put('/:type/:id', async (c) => {
    const resource = await body(c);
    assertValid(resource);
    return route(c, 'PUT', `/${knownType(c)}/${c.req.param('id')}`, resource);
  });
  fhir.get('/:type/:id', (c) => route(c, 'GET', `/${knownType(c)}/${c.req.param('id')}`, undefined));
  fhir.delete('/:type/:id', (c) => route(c, 'DELETE', `/${knownType(c)}/${c.req.param('id')}`, undefined));

  app.notFound((c) => answer(c, 404, outcomeOf('not-found', 'no such path')));
  app.onError((error, c) => {
    if (error instanceof Refusal) return answer(c, error.status, error.outcome);
    if (error instanceof OperationOutcomeError) return answer(c, statusOf(error.outcome), error.outcome);
    return answer(c, 500, outcomeOfError(error));
  });

  async function route(c: Context, method: HttpMethod, url: string, content: unknown) {
    const [outcome, resource] = await router.handleRequest(
      {
        method,
        url,
        pathname: '',
        body: content,
        params: {},
        query: {},
        headers: Object.fromEntries(c.req.raw.headers),
      },
      repo,
    );
    return answer(c, statusOf(outcome), resource ?? outcome);
  }

  return { app, repo };
}

/**
 * Puts resources in, each validated first.
 * @param areValid they are known to be: nothing is validated
 * @throws with the type, id and path of the first invalid one
 */
export async function load(repo: MemoryRepository, resources: readonly object[], areValid = false): Promise<void> {
  indexR4();
  for (const item of resources) {
    const resource = item as Resource;
    if (!areValid) assertLoadable(resource);
    await repo.updateResource(resource);
  }
}

function assertLoadable(resource: Resource): void {
  try {
    validate(resource);
  } catch (error) {
    const where = error instanceof OperationOutcomeError ? error.outcome.issue[0]?.expression?.join() : undefined;
    throw new Error(`${resource.resourceType}/${resource.id} is not valid R4 at ${where ?? 'an unknown place'}`);
  }
}

function knownType(c: Context) {
  const type = c.req.param('type') ?? '';
  if (!isTypeOfR4(type)) throw new Refusal(404, outcomeOf('not-found', 'unknown resource type'));
  return type;
}

async function body(c: Context): Promise<Resource> {
  try {
    return (await c.req.json()) as Resource;
  } catch {
    throw new Refusal(400, outcomeOf('structure', 'the body is no JSON'));
  }
}

function assertValid(resource: Resource): void {
  try {
    validate(resource);
  } catch (error) {
    throw new Refusal(422, outcomeOfError(error));
  }
}

function validate(resource: Resource): void {
  teachTypesOf(resource);
  validateResource(resource);
}

function statusOf(outcome: OperationOutcome): number {
  if (outcome.id === 'created') return 201;
  if (outcome.id === 'ok' || outcome.id === 'not-modified') return 200;
  return outcome.id === 'not-found' ? 404 : outcome.id === 'gone' ? 410 : 400;
}

function answer(c: Context, status: number, resource: object): Response {
  return c.body(JSON.stringify(resource), status as 200, { 'content-type': 'application/fhir+json; charset=utf-8' });
}
