import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { PATHS } from '../../shared/api/paths.ts';
import { type EndpointsAnswer, endpointsAnswerSchema } from '../../shared/api/patients.ts';
import type { Endpoint } from '../fhir/endpoint.ts';
import type { Env, House } from './env.ts';
import { GUARDED } from './openapi.ts';
import { Problem } from './problem.ts';

const route = createRoute({
  method: 'get',
  path: PATHS.endpoints,
  summary: 'The registered FHIR servers, by name',
  responses: {
    200: { description: 'Their names', content: { 'application/json': { schema: endpointsAnswerSchema } } },
    ...GUARDED,
  },
});

/**
 * `GET /v1/endpoints`: the names of the FHIR servers that are registered for the caller’s tenant, and how each is signed in
 * to.
 */
export function endpointsRoute(app: OpenAPIHono<Env>, { gateway }: House): void {
  app.openapi(route, async (c) => {
    const rows = await gateway.of(c.get('caller').tenant).rows();
    const endpoints = rows.map(({ id, auth }) => ({
      id,
      ...(auth.mode === 'launch' ? { signIn: true as const } : {}),
    }));
    return c.json({ endpoints } satisfies EndpointsAnswer, 200);
  });
}

/**
 * The endpoint of the caller's tenant that is named, or its only one; that of another tenant is not there. Never a guess
 * among several. Who signed in at one asks that one only.
 */
export async function chooseEndpoint(house: House, c: Context<Env>, id: string | undefined): Promise<Endpoint> {
  const endpoint = await chosen(house, c, id);
  c.set('asked', endpoint.row.id);
  return endpoint;
}

async function chosen(house: House, c: Context<Env>, id: string | undefined): Promise<Endpoint> {
  const at = { at: 'endpoint' };
  const signedIn = c.get('signedIn');
  const gateway = house.gateway.of(c.get('caller').tenant);
  if (signedIn) {
    if (id === undefined || id === signedIn.endpoint.row.id) return signedIn.endpoint;
    if (!(await gateway.endpoint(id))) throw noEndpoint();
    throw new Problem(403, 'forbidden', 'this sign-in is for another FHIR server', at);
  }
  const endpoint = await gateway.endpoint(id);
  if (endpoint) return endpoint;
  if (id !== undefined) throw noEndpoint();
  throw (await gateway.rows()).length > 0
    ? new Problem(422, 'invalid', `several FHIR servers are registered: name one (${PATHS.endpoints} lists them)`, at)
    : new Problem(422, 'invalid', 'no FHIR server is registered: lintel endpoint add', at);
}

function noEndpoint(): Problem {
  return new Problem(404, 'not-found', `no FHIR server of that name is registered; ${PATHS.endpoints} lists them`, {
    at: 'endpoint',
  });
}
