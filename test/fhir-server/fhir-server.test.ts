import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFakeEhr } from './fake-ehr.ts';
import { type FhirServer, startFhirServer } from './server.ts';

/** The in-memory FHIR server against the traps of fhir-data.md section 5, before anything is tested against it. */

const subject = { reference: 'Patient/p1' };
const RESOURCES = [
  { resourceType: 'Patient', id: 'p1', name: [{ family: 'Okafor', given: ['Ruth'] }], birthDate: '1941-03-02' },
  { resourceType: 'Patient', id: 'p2', name: [{ family: 'Lindqvist', given: ['Per'] }], birthDate: '1938-11-20' },
  ...[1, 2, 3, 4, 5].map((n) => ({ resourceType: 'Condition', id: `c${n}`, subject })),
  { resourceType: 'Condition', id: 'other', subject: { reference: 'Patient/p2' } },
  { resourceType: 'QuestionnaireResponse', id: 'q1', status: 'completed', subject },
  { resourceType: 'Coverage', id: 'v1', status: 'active', beneficiary: subject, payor: [{ display: 'Medicare' }] },
  { resourceType: 'Goal', id: 'g1', lifecycleStatus: 'active', description: { text: 'walk to the mailbox' }, subject },
];

let server: FhirServer;
beforeAll(async () => {
  server = await startFhirServer({ resources: RESOURCES, pageSize: 2 });
});
afterAll(() => server.close());

interface Page {
  total?: number;
  entry?: { resource: { id: string } }[];
  link?: { relation: string; url: string }[];
}
async function get(path: string): Promise<{ status: number; body: Page }> {
  const response = await fetch(path.startsWith('http') ? path : `${server.url}/${path}`);
  return { status: response.status, body: (await response.json()) as Page };
}
const ids = (page: Page) => (page.entry ?? []).map(({ resource }) => resource.id);

it('one version of @medplum/core is installed: two make every search empty, without a word', () => {
  const from = (name: string) => createRequire(createRequire(import.meta.url).resolve(name)).resolve('@medplum/core');
  const core = createRequire(import.meta.url).resolve('@medplum/core');
  expect(from('@medplum/fhir-router')).toBe(core);
  const { dependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const versions = Object.entries(dependencies).flatMap(([name, version]) =>
    name.startsWith('@medplum/') ? [version] : [],
  );
  expect(new Set(versions).size).toBe(1);
});

describe('searches', () => {
  it.each(['Condition', 'QuestionnaireResponse', 'Coverage', 'Goal'])(
    '%s by patient, with or without the type',
    async (type) => {
      const bare = await get(`${type}?patient=p1&_count=200`);
      const typed = await get(`${type}?patient=Patient/p1&_count=200`);
      expect(ids(bare.body).length).toBeGreaterThan(0);
      expect(ids(bare.body)).not.toContain('other');
      expect(ids(typed.body)).toEqual(ids(bare.body));
    },
  );

  it('pages link to each other, to the end, and hold everything once', async () => {
    const seen: string[] = [];
    for (let next: string | undefined = 'Condition?patient=p1'; next !== undefined; ) {
      const { body }: { body: Page } = await get(next);
      seen.push(...ids(body));
      next = body.link?.find(({ relation }) => relation === 'next')?.url;
    }
    expect(seen).toEqual(['c1', 'c2', 'c3', 'c4', 'c5']);
  });

  it('by POST, with the values in the form', async () => {
    const response = await fetch(`${server.url}/Patient/_search`, {
      method: 'POST',
      body: new URLSearchParams({ name: 'okafor' }),
    });
    expect(ids((await response.json()) as Page)).toEqual(['p1']);
  });

  it.each([
    'Patient?_has:Condition:patient:code=x',
    'Condition?patient.name=Okafor',
    'Condition?code:text=x',
    'Patient?shoe-size=9',
    'Patient?_count=-1',
  ])('what it cannot do is an error, not an empty Bundle: %s', async (path) =>
    expect((await get(path)).status).toBe(400),
  );

  it('an unknown type or id is 404', async () => {
    expect((await get('Fridge?patient=p1')).status).toBe(404);
    expect((await get('Patient/nobody')).status).toBe(404);
  });
});

describe('writes', () => {
  const send = (method: string, path: string, body: unknown) =>
    fetch(`${server.url}/${path}`, {
      method,
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/fhir+json' },
    });

  it('a resource that is not valid R4 is 422, one that is can be read back', async () => {
    expect((await send('PUT', 'Patient/p9', { resourceType: 'Patient', id: 'p9', gender: 5 })).status).toBe(422);
    expect((await send('POST', 'Observation', { resourceType: 'Observation', status: 'final' })).status).toBe(422);
    expect(
      (await send('PUT', 'Patient/p9', { resourceType: 'Patient', id: 'p9', gender: 'female' })).status,
    ).toBeLessThan(300);
    expect((await get('Patient/p9')).status).toBe(200);
  });

  it('loading refuses what is not valid, by its id and place', async () => {
    await expect(server.load([{ resourceType: 'Patient', id: 'bad', gender: 5 }])).rejects.toThrow(
      'Patient/bad is not valid R4 at Patient.gender',
    );
  });

  it('says that it speaks R4', async () => {
    expect(await get('metadata')).toMatchObject({
      status: 200,
      body: { resourceType: 'CapabilityStatement', fhirVersion: '4.0.1' },
    });
  });
});

it('the fake EHR serves what it was given, records what was asked, and does what a script says', async () => {
  const fake = await startFakeEhr([{ resourceType: 'Patient', id: 'p1' }]);
  fake.on('GET /fhir/Goal', (_request, response) => void response.writeHead(503).end());
  expect((await fetch(`${fake.url}/Patient/p1`)).status).toBe(200);
  expect((await fetch(`${fake.url}/Patient/p2`)).status).toBe(404);
  expect((await fetch(`${fake.url}/Goal?patient=p1`, { headers: { 'x-mark': 'm' } })).status).toBe(503);
  expect(fake.requests.map(({ url }) => url)).toEqual([
    '/fhir/Patient/p1',
    '/fhir/Patient/p2',
    '/fhir/Goal?patient=p1',
  ]);
  expect(fake.requests[2]?.headers['x-mark']).toBe('m');
  await fake.close();
});
