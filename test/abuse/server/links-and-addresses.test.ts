import type { LookupAddress } from 'node:dns';
import { afterEach, describe, expect, it } from 'vitest';
import { MAX_PAGES, searchAll } from '../../../server/fhir/pager.ts';
import { bundle, type FakeEhr, json, startFakeEhr } from '../../fhir-server/fake-ehr.ts';
import { endpointAt, patience, problemOf, TOKEN, withToken } from './gateway.ts';

/** Abuse cases 8–12 (service.md section 10 B): a FHIR server that wants the gateway to go elsewhere. */

const open: FakeEhr[] = [];
const ehr = async (...args: Parameters<typeof startFakeEhr>) => {
  const server = await startFakeEhr(...args);
  open.push(server);
  return server;
};
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

const condition = (id: string) => ({ resourceType: 'Condition', id, subject: { reference: 'Patient/p1' } });

describe('case 8: a next link that leads away', () => {
  it.each([
    ['another port of the same host', (other: FakeEhr) => `${other.url}/Condition?page=2`],
    ['a host that begins with ours', () => 'http://127.0.0.1.evil.test/fhir/Condition'],
    [
      'a user name that looks like our host',
      (other: FakeEhr) => other.url.replace('127.0.0.1', '127.0.0.1:80@127.0.0.1'),
    ],
    ['a file', () => 'file:///etc/passwd'],
    ['the metadata service of a cloud', () => 'http://169.254.169.254/latest/meta-data/'],
    ['https in place of http', (other: FakeEhr) => other.url.replace('http:', 'https:')],
  ])('%s: not followed, no token sent, and the type does not count as searched', async (_name, link) => {
    const other = await ehr();
    const main = await ehr();
    main.on('GET /fhir/Condition', (_request, response) => json(response, 200, bundle([condition('c1')], link(other))));
    const { client } = endpointAt(main.url, withToken.row, withToken.machine);
    const found = await searchAll(client, 'Condition', { patient: 'p1' }, patience());
    expect(found.stopped?.problem).toBe('outside-base');
    expect(found.resources.map(({ id }) => id)).toEqual(['c1']);
    expect(other.requests).toEqual([]);
    expect(main.requests.map(({ headers }) => headers.authorization)).toEqual([`Bearer ${TOKEN}`]);
  });

  it('a path outside of the base on the same server', async () => {
    const main = await ehr();
    main.on('GET /fhir/Condition', (_request, response) =>
      json(response, 200, bundle([], `${main.origin}/admin/export`)),
    );
    const found = await searchAll(endpointAt(main.url).client, 'Condition', { patient: 'p1' }, patience());
    expect(found.stopped?.problem).toBe('outside-base');
    expect(main.requests.map(({ url }) => url.split('?')[0])).toEqual(['/fhir/Condition']);
  });

  it("HAPI's own next link, which has no slash after the base, is followed", async () => {
    const main = await ehr();
    main.on('GET /fhir/Condition', (_request, response) =>
      json(response, 200, bundle([condition('c1')], `${main.url}?_getpages=7e1f&_getpagesoffset=1`)),
    );
    main.on('GET /fhir', (_request, response) => json(response, 200, bundle([condition('c2')])));
    const found = await searchAll(endpointAt(main.url).client, 'Condition', { patient: 'p1' }, patience());
    expect(found).toMatchObject({ resources: [{ id: 'c1' }, { id: 'c2' }] });
    expect(found.stopped).toBeUndefined();
  });

  it('a relative next link is followed within the base', async () => {
    const main = await ehr();
    main.on('GET /fhir/Condition', (request, response) =>
      json(
        response,
        200,
        request.url.includes('page=2') ? bundle([condition('c2')]) : bundle([condition('c1')], 'Condition?page=2'),
      ),
    );
    const found = await searchAll(endpointAt(main.url).client, 'Condition', { patient: 'p1' }, patience());
    expect(found.resources.map(({ id }) => id)).toEqual(['c1', 'c2']);
  });
});

describe('case 9: a base that another base begins with', () => {
  it('/fhirevil is not /fhir', async () => {
    const main = await ehr();
    main.on('GET /fhir/Goal', (_request, response) =>
      json(response, 200, bundle([], `${main.origin}/fhirevil/Goal?page=2`)),
    );
    const found = await searchAll(endpointAt(main.url).client, 'Goal', { patient: 'p1' }, patience());
    expect(found.stopped?.problem).toBe('outside-base');
    expect(main.requests).toHaveLength(1);
  });
});

describe('case 10: pages without an end', () => {
  it('a page that links to itself is read once', async () => {
    const main = await ehr();
    main.on('GET /fhir/Goal', (request, response) => json(response, 200, bundle([], `${main.origin}${request.url}`)));
    const found = await searchAll(endpointAt(main.url).client, 'Goal', { patient: 'p1' }, patience());
    expect(found.stopped?.problem).toBe('page-loop');
    expect(main.requests.length).toBeLessThanOrEqual(2);
  });

  it('a circle of three is left', async () => {
    const main = await ehr();
    main.on('GET /fhir/Goal', (request, response) => {
      const page = Number(new URL(request.url, main.url).searchParams.get('page') ?? 0);
      json(response, 200, bundle([], `${main.url}/Goal?page=${(page + 1) % 3}`));
    });
    const found = await searchAll(endpointAt(main.url).client, 'Goal', { patient: 'p1' }, patience());
    expect(found.stopped?.problem).toBe('page-loop');
    expect(main.requests.length).toBeLessThanOrEqual(5);
  });

  it('a chain of ever new links ends at the cap', async () => {
    const main = await ehr();
    let page = 0;
    main.on('GET /fhir/Goal', (_request, response) =>
      json(response, 200, bundle([], `${main.url}/Goal?page=${++page}`)),
    );
    const found = await searchAll(endpointAt(main.url).client, 'Goal', { patient: 'p1' }, patience());
    expect(found.stopped?.problem).toBe('too-many-pages');
    expect(main.requests).toHaveLength(MAX_PAGES);
  });
});

describe('case 11: a redirect to an internal address', () => {
  it.each([301, 302, 303, 307, 308])('%i is not followed', async (status) => {
    const inside = await ehr();
    const main = await ehr();
    main.on('GET /fhir/Patient/p1', (_request, response) => {
      response.writeHead(status, { location: `${inside.url}/Patient/p1` }).end();
    });
    const { client } = endpointAt(main.url, withToken.row, withToken.machine);
    expect(await problemOf(client.read('Patient', 'p1', patience()))).toBe('redirected');
    expect(inside.requests).toEqual([]);
  });
});

describe('case 12: a name that changes its address', () => {
  const lookupOf = (answers: string[][]) => {
    const asked: string[] = [];
    const lookup = (host: string, _options: unknown, done: (error: null, found: LookupAddress[]) => void) => {
      asked.push(host);
      const addresses = answers[Math.min(asked.length, answers.length) - 1] ?? [];
      done(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
    };
    return { asked, lookup };
  };

  it.each([['127.0.0.1'], ['10.0.0.7'], ['169.254.169.254'], ['::1'], ['::ffff:127.0.0.1']])(
    'a public name that resolves to %s is not connected to',
    async (address) => {
      const inside = await ehr();
      const port = new URL(inside.url).port;
      const { lookup } = lookupOf([[address]]);
      const row = { ...withToken.row, allowHttp: true };
      const { client } = endpointAt(`http://ehr.example.com:${port}/fhir`, row, { ...withToken.machine, lookup });
      expect(await problemOf(client.read('Patient', 'p1', patience()))).toBe('address-not-allowed');
      expect(inside.requests).toEqual([]);
    },
  );

  it('the socket connects to the address that was checked: the name is asked once a connection', async () => {
    const inside = await ehr([{ resourceType: 'Patient', id: 'p1' }]);
    const port = new URL(inside.url).port;
    const { asked, lookup } = lookupOf([['127.0.0.1'], ['169.254.169.254']]);
    const row = { allowHttp: true, privateNetwork: true };
    const { client } = endpointAt(`http://ehr.agency.local:${port}/fhir`, row, { lookup });
    expect(await client.read('Patient', 'p1', patience())).toMatchObject({ id: 'p1' });
    expect(asked).toEqual(['ehr.agency.local']);
  });
});
