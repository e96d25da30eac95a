import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { syntheticPatients } from '../../charts/generate.ts';
import { type FhirServer, startFhirServer } from '../../fhir-server/server.ts';
import { FIXTURES } from '../../health-home/fixtures.ts';
import { resourcesOf } from '../../health-home/person.ts';
import { post, startTestService, type TestService } from './start.ts';

/**
 * What doors really answer, held against /openapi.json: clients are generated from the document, and one that checks what it gets
 * must not refuse an answer of ours. The schemas that the document is made of are not asked; the document is.
 */

let service: TestService;
let fhir: FhirServer;
let document: OpenApi;
const synthetic = await syntheticPatients();
const members = FIXTURES.flatMap(({ profile, asOf, people }) =>
  people
    .filter(({ refused, fileOnly }) => refused === undefined && !fileOnly)
    .slice(0, 6)
    .map((person, n) => ({ id: `${profile.toLowerCase()}-${n}`, profile, asOf: person.asOf ?? asOf, person })),
);

interface OpenApi {
  paths: Record<
    string,
    Record<string, { responses: Record<string, { content?: Record<string, { schema: object }> }> }>
  >;
}

beforeAll(async () => {
  const all = members.flatMap(({ id, person }) => resourcesOf(person, id));
  const once = new Map(all.map((resource) => [`${resource.resourceType}/${resource.id}`, resource]));
  fhir = await startFhirServer({ resources: [...once.values()] as never });
  service = await startTestService({ LINTEL_RATE_LIMIT: '0', LINTEL_TENANT_RATE_LIMIT: '0' });
  await service.register('ehr', fhir.url);
  document = (await (await fetch(`${service.url}/openapi.json`)).json()) as OpenApi;
}, 60_000);
afterAll(async () => {
  await service.close();
  await fhir.close();
});

const schemas = new Map<string, z.ZodType>();

/** What of an answer the document does not allow. */
async function faultsOf(response: Response, method: string, path: string): Promise<string[]> {
  const type = (response.headers.get('content-type') ?? '').split(';')[0] ?? '';
  const key = `${method} ${path} ${response.status} ${type}`;
  const said = document.paths[path]?.[method]?.responses[response.status]?.content?.[type]?.schema;
  if (!said) return [`${key} is not in the document`];
  const schema = schemas.get(key) ?? z.fromJSONSchema(said as never);
  schemas.set(key, schema);
  const checked = schema.safeParse(await response.json());
  return checked.success ? [] : [`${key}: ${z.prettifyError(checked.error).slice(0, 400)}`];
}

describe('answers are as /openapi.json says', () => {
  it('the classification of every synthetic patient', async () => {
    for (const { bundle } of synthetic) {
      const response = await post(`${service.url}/v1/classify`, bundle);
      expect(await faultsOf(response, 'post', '/v1/classify')).toEqual([]);
    }
  });

  it('chart, classification and Health Home of people of every program', async () => {
    expect(members.length).toBeGreaterThan(30);
    for (const { id, profile, asOf } of members) {
      for (const [what, query] of [
        ['chart', ''],
        ['classification', ''],
        ['health-home', `?profile=${profile}&asOf=${asOf}`],
      ]) {
        const response = await fetch(`${service.url}/v1/patients/${id}/${what}${query}`);
        expect(response.status).toBe(200);
        expect(await faultsOf(response, 'get', `/v1/patients/{id}/${what}`)).toEqual([]);
      }
    }
  });

  it('what is said of codes, notes, packs, endpoints, the policy and the trail, and failures', async () => {
    const note = { text: 'Type 2 diabetes with a foot ulcer. HTN.', author: 'MD', date: '2026-10-06' };
    const asked: [method: string, path: string, Promise<Response>][] = [
      ...['E11.9', 'E11', 'M54.5', 'ZZZ.9'].map((code): [string, string, Promise<Response>] => [
        'get',
        '/v1/codes/{code}',
        fetch(`${service.url}/v1/codes/${code}`),
      ]),
      ['get', '/v1/codes', fetch(`${service.url}/v1/codes?q=heart%20failure`)],
      ['get', '/v1/codes', fetch(`${service.url}/v1/codes`)],
      ['post', '/v1/suggest', post(`${service.url}/v1/suggest`, note)],
      ['post', '/v1/suggest', post(`${service.url}/v1/suggest`, {})],
      ['post', '/v1/classify', post(`${service.url}/v1/classify`, '{')],
      ['get', '/v1/packs', fetch(`${service.url}/v1/packs`)],
      ['get', '/v1/endpoints', fetch(`${service.url}/v1/endpoints`)],
      ['get', '/v1/policy', fetch(`${service.url}/v1/policy`)],
      ['get', '/v1/audit', fetch(`${service.url}/v1/audit`)],
      ['get', '/v1/patients/{id}/chart', fetch(`${service.url}/v1/patients/nobody/chart`)],
      ['post', '/v1/patients/search', post(`${service.url}/v1/patients/search`, { name: 'a b' })],
    ];
    for (const [method, path, answer] of asked) expect(await faultsOf(await answer, method, path)).toEqual([]);
  });

  it('an answer that lacks what the document requires would be seen', async () => {
    const broken = new Response('{"grouping":{}}', { headers: { 'content-type': 'application/json' } });
    expect(await faultsOf(broken, 'post', '/v1/classify')).toHaveLength(1);
  });
});
