import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readPatient } from '../../../server/fhir/read-patient.ts';
import type { Editions } from '../../../shared/editions/editions.ts';
import { bundle, type FakeEhr, json, startFakeEhr } from '../../fhir-server/fake-ehr.ts';
import { shippedEditions } from '../../shipped.ts';
import { endpointAt, patience, problemOf } from './gateway.ts';

/** Abuse cases 13, 18, 19 and 22 (service.md section 10 B): a record that is not what it seems. */

let editions: Editions;
beforeAll(async () => {
  editions = await shippedEditions();
});
let server: FakeEhr | undefined;
afterEach(async () => server?.close());

const ICD = 'http://hl7.org/fhir/sid/icd-10-cm';
const patient = { resourceType: 'Patient', id: 'p1', name: [{ family: 'Okafor', given: ['Ruth'] }] };
const condition = (id: string, code: string, more: object = {}) => ({
  resourceType: 'Condition',
  id,
  subject: { reference: 'Patient/p1' },
  clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }] },
  verificationStatus: {
    coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code: 'confirmed' }],
  },
  code: { coding: [{ system: ICD, code }] },
  ...more,
});

async function read(resources: { resourceType: string; id?: string }[]) {
  server = await startFakeEhr([patient, ...resources]);
  return readPatient(endpointAt(server.url), 'p1', { editions, signal: patience() });
}
const codes = (chart: { diagnoses: { code: string }[] }) =>
  chart.diagnoses.map(({ code }) => code.replace('.', '')).sort();

describe('case 13: references that are patterns', () => {
  it.each(['(a+)+$', 'Patient/(', 'Patient/(a+)+', `Patient/${'a'.repeat(5000)}!`, 'Patient/../../admin', '__proto__'])(
    '%j costs no time and no request',
    async (reference) => {
      const before = process.threadCpuUsage();
      const { chart } = await read([condition('c1', 'I50.9'), condition('c2', 'E11.9', { subject: { reference } })]);
      const { user, system } = process.threadCpuUsage(before);
      expect(codes(chart)).toEqual(['I509']);
      // The kit's own resolver takes 4.5 s for one of these (service.md section 2, finding 4), and grows without a bound.
      expect((user + system) / 1_000).toBeLessThan(4_000);
      expect(server?.requests.every(({ url }) => url.startsWith('/fhir/'))).toBe(true);
    },
  );
});

describe('case 18: what does not belong', () => {
  it("another patient's condition is left out and reported", async () => {
    const { chart, reported } = await read([
      condition('c1', 'I50.9'),
      condition('c2', 'C34.90', { subject: { reference: 'Patient/p2' } }),
    ]);
    expect(codes(chart)).toEqual(['I509']);
    expect(reported.some(({ at }) => at.includes('c2'))).toBe(true);
    expect(JSON.stringify(chart)).not.toContain('C34');
  });

  it('another Patient in place of the one asked for is refused', async () => {
    server = await startFakeEhr();
    server.on('GET /fhir/Patient/p1', (_request, response) =>
      json(response, 200, { resourceType: 'Patient', id: 'p2' }),
    );
    expect(await problemOf(readPatient(endpointAt(server.url), 'p1', { editions, signal: patience() }))).toBe(
      'not-fhir',
    );
  });

  it('another type in the answer of a search is left out and counted', async () => {
    server = await startFakeEhr([patient]);
    const stranger = { ...condition('c9', 'I50.9'), resourceType: 'Procedure' };
    server.on('GET /fhir/Condition', (_request, response) =>
      json(response, 200, bundle([condition('c1', 'J44.9'), stranger])),
    );
    const { chart, reported } = await readPatient(endpointAt(server.url), 'p1', { editions, signal: patience() });
    expect(codes(chart)).toEqual(['J449']);
    expect(reported).toContainEqual({
      at: 'Condition',
      say: '1 entry of the answer is no Condition with an id: left out',
    });
  });

  it.each([
    ['an entry that is no resource', { resource: { id: 'e1', class: { code: 'IMP' } } }],
    ['an Encounter without an id', { resource: { resourceType: 'Encounter', status: 'finished' } }],
    ['an Encounter whose id is null', { resource: { resourceType: 'Encounter', id: null, status: 'finished' } }],
    [
      'an outcome that tells of an error',
      {
        resource: { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'incomplete' }] },
        search: { mode: 'outcome' },
      },
    ],
    [
      'an error that is not marked as an outcome',
      { resource: { resourceType: 'OperationOutcome', issue: [{ severity: 'fatal', code: 'throttled' }] } },
    ],
  ])('%s leaves the search unfinished: that there was no stay is not known', async (_, entry) => {
    server = await startFakeEhr([patient]);
    server.on('GET /fhir/Encounter', (_request, response) =>
      json(response, 200, { resourceType: 'Bundle', type: 'searchset', entry: [entry] }),
    );
    const { chart, notLooked } = await readPatient(endpointAt(server.url), 'p1', { editions, signal: patience() });
    expect(notLooked).toContain('Encounter');
    expect(chart.looked).not.toContain('Encounter');
  });

  it('a warning among the entries does not', async () => {
    server = await startFakeEhr([patient]);
    const outcome = { resourceType: 'OperationOutcome', issue: [{ severity: 'warning', code: 'informational' }] };
    const entry = [{ resource: outcome, search: { mode: 'outcome' } }];
    server.on('GET /fhir/Encounter', (_request, response) =>
      json(response, 200, { resourceType: 'Bundle', type: 'searchset', entry }),
    );
    const { notLooked } = await readPatient(endpointAt(server.url), 'p1', { editions, signal: patience() });
    expect(notLooked).not.toContain('Encounter');
  });

  it.each([
    ['without a resource', { fullUrl: 'urn:uuid:0b6fca9e-7d1c-4c56-9f54-0b6f3b1f2a11' }],
    ['that is null', null],
    ['whose resource is null', { resource: null, search: null }],
  ])('an entry %s takes nothing from its page, and leaves the search unfinished', async (_, entry) => {
    server = await startFakeEhr([patient]);
    const page = { resourceType: 'Bundle', entry: [{ resource: condition('c1', 'I50.9') }, entry] };
    server.on('GET /fhir/Condition', (_request, response) => json(response, 200, page));
    const { chart, notLooked } = await readPatient(endpointAt(server.url), 'p1', { editions, signal: patience() });
    expect(codes(chart)).toEqual(['I509']);
    expect(notLooked).toContain('Condition');
  });

  it('a server that writes null for what it has none of has none of it', async () => {
    server = await startFakeEhr([patient]);
    const empty = { resourceType: 'Bundle', id: null, total: 0, entry: null, link: null };
    const bare = { resourceType: 'Bundle', link: [null, { relation: 'self', url: null }], entry: [] };
    server.on('GET /fhir/Condition', (_request, response) => json(response, 200, empty));
    server.on('GET /fhir/Encounter', (_request, response) => json(response, 200, bare));
    const { notLooked } = await readPatient(endpointAt(server.url), 'p1', { editions, signal: patience() });
    expect(notLooked).toEqual([]);
  });

  it.each([[{}], [{ url: null }], [{ url: '' }]])(
    'a next page with the address %j is a page that was not read',
    async (next) => {
      server = await startFakeEhr([patient]);
      const page = { ...bundle([condition('c1', 'I50.9')]), link: [{ relation: 'next', ...next }] };
      server.on('GET /fhir/Condition', (_request, response) => json(response, 200, page));
      const { chart, notLooked } = await readPatient(endpointAt(server.url), 'p1', { editions, signal: patience() });
      expect(codes(chart)).toEqual(['I509']);
      expect(notLooked).toContain('Condition');
    },
  );

  it('one condition on two pages is one diagnosis', async () => {
    const { chart } = await read([condition('c1', 'I50.9'), condition('c1', 'I50.9')]);
    expect(codes(chart)).toEqual(['I509']);
  });

  it('entered in error, and changed in a way that we do not know: left out and reported', async () => {
    const wrong = { verificationStatus: { coding: [{ code: 'entered-in-error' }] } };
    const { chart, reported } = await read([
      condition('c1', 'I50.9'),
      condition('c2', 'E11.9', wrong),
      condition('c3', 'J44.9', { modifierExtension: [{ url: 'http://example.com/not-this-one', valueBoolean: true }] }),
    ]);
    expect(codes(chart)).toEqual(['I509']);
    for (const id of ['c2', 'c3']) expect(reported.some(({ at }) => at.includes(id))).toBe(true);
  });
});

describe('case 19: __proto__ and constructor', () => {
  it('as members of a resource they reach no object but their own', async () => {
    server = await startFakeEhr();
    server.on('GET /fhir/Patient/p1', (_request, response) => {
      response
        .writeHead(200)
        .end(
          '{"resourceType":"Patient","id":"p1","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
        );
    });
    server.on('GET /fhir/Condition', (_request, response) => {
      const raw = JSON.stringify(bundle([condition('c1', 'I50.9')]));
      response
        .writeHead(200)
        .end(raw.replace('"code":{', '"__proto__":{"polluted":1},"constructor":{"polluted":1},"code":{'));
    });
    const { chart } = await readPatient(endpointAt(server.url), 'p1', { editions, signal: patience() });
    expect(codes(chart)).toEqual(['I509']);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(JSON.stringify(chart)).not.toContain('polluted');
  });
});

describe('what could not be looked at', () => {
  it.each([
    [403, 'does not allow'],
    [404, 'does not have'],
    [400, 'does not support'],
    [501, 'does not support'],
    [500, 'failed'],
  ])('a search that is answered with %i is "not looked for", not "none"', async (status, say) => {
    server = await startFakeEhr([patient, condition('c1', 'I50.9')]);
    server.on('GET /fhir/Encounter', (_request, response) =>
      json(response, status, { resourceType: 'OperationOutcome' }),
    );
    const { chart, reported, notLooked } = await readPatient(endpointAt(server.url), 'p1', {
      editions,
      signal: patience(),
    });
    expect(notLooked).toEqual(['Encounter']);
    expect(chart.looked).toContain('Condition');
    expect(chart.looked).not.toContain('Encounter');
    expect(reported.find(({ at }) => at === 'Encounter')?.say).toContain(say);
    expect(codes(chart)).toEqual(['I509']);
  });

  it('a search that is cut in the middle keeps what was good and is not "looked"', async () => {
    server = await startFakeEhr([patient]);
    server.on('GET /fhir/Condition', (_request, response) =>
      json(response, 200, bundle([condition('c1', 'I50.9')], 'https://elsewhere.example.com/fhir/Condition?page=2')),
    );
    const { chart, reported } = await readPatient(endpointAt(server.url), 'p1', { editions, signal: patience() });
    expect(codes(chart)).toEqual(['I509']);
    expect(chart.looked).not.toContain('Condition');
    expect(reported.find(({ at }) => at === 'Condition')?.say).toContain('not all of it was read');
  });

  it('a credential that is refused ends the whole read', async () => {
    server = await startFakeEhr([patient]);
    server.on('GET /fhir/Goal', (_request, response) => json(response, 401, {}));
    expect(await problemOf(readPatient(endpointAt(server.url), 'p1', { editions, signal: patience() }))).toBe(
      'unauthorized',
    );
  });

  it('no more requests are under way than the row allows', async () => {
    let running = 0;
    let most = 0;
    server = await startFakeEhr([patient]);
    for (const type of ['Condition', 'Encounter', 'Claim', 'Observation', 'Goal', 'CareTeam']) {
      server.on(`GET /fhir/${type}`, async (_request, response) => {
        most = Math.max(most, ++running);
        await new Promise((resolve) => setTimeout(resolve, 20));
        running--;
        json(response, 200, bundle([]));
      });
    }
    await readPatient(endpointAt(server.url, { concurrency: 2 }), 'p1', { editions, signal: patience() });
    expect(most).toBe(2);
  });
});
