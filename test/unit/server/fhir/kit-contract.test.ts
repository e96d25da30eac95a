import { Client } from 'fhir-kit-client';
import { describe, expect, it } from 'vitest';
import { boundedKit } from '../../../../server/fhir/client.ts';
import type { Outgoing, Transport } from '../../../../server/fhir/transport.ts';

/**
 * The bounded transport stands in for `client.httpClient.request`. That is worth something only while the kit sends
 * every verb and every page through it: this fails when an upgrade stops to (service.md section 2).
 */
function recordingKit() {
  const sent: Outgoing[] = [];
  const answer = new TextEncoder().encode('{"resourceType":"Bundle","type":"searchset"}');
  const transport: Pick<Transport, 'send'> = {
    send: async (outgoing) => {
      sent.push(outgoing);
      return { status: 200, bytes: answer };
    },
  };
  return { sent, kit: boundedKit('https://ehr.example.com/fhir', transport) };
}

const page = {
  resourceType: 'Bundle',
  link: [
    { relation: 'next', url: 'https://ehr.example.com/fhir?page=2' },
    { relation: 'previous', url: 'https://ehr.example.com/fhir?page=0' },
  ],
};
const patient = { resourceType: 'Patient', id: 'p1' };

const VERBS: [string, string, (kit: Client) => unknown][] = [
  ['read', 'GET', (kit) => kit.read({ resourceType: 'Patient', id: 'p1' })],
  ['vread', 'GET', (kit) => kit.vread({ resourceType: 'Patient', id: 'p1', version: '2' })],
  ['search', 'GET', (kit) => kit.search({ resourceType: 'Patient', searchParams: { _id: 'p1' } })],
  [
    'search by POST',
    'POST',
    (kit) => kit.search({ resourceType: 'Patient', searchParams: { name: 'x' }, options: { postSearch: true } }),
  ],
  ['system search', 'GET', (kit) => kit.search({ searchParams: { _id: 'p1' } })],
  [
    'compartment search',
    'GET',
    (kit) => kit.search({ resourceType: 'Goal', compartment: { resourceType: 'Patient', id: 'p1' } }),
  ],
  ['nextPage', 'GET', (kit) => kit.nextPage({ bundle: page })],
  ['prevPage', 'GET', (kit) => kit.prevPage({ bundle: page })],
  ['history', 'GET', (kit) => kit.history({ resourceType: 'Patient', id: 'p1' })],
  ['system history', 'GET', (kit) => kit.history()],
  ['create', 'POST', (kit) => kit.create({ resourceType: 'Patient', body: patient })],
  ['update', 'PUT', (kit) => kit.update({ resourceType: 'Patient', id: 'p1', body: patient })],
  ['patch', 'PATCH', (kit) => kit.patch({ resourceType: 'Patient', id: 'p1', jsonPatch: [] })],
  ['delete', 'DELETE', (kit) => kit.delete({ resourceType: 'Patient', id: 'p1' })],
  ['batch', 'POST', (kit) => kit.batch({ body: { resourceType: 'Bundle' } })],
  ['transaction', 'POST', (kit) => kit.transaction({ body: { resourceType: 'Bundle' } })],
  ['operation', 'POST', (kit) => kit.operation({ name: '$everything', resourceType: 'Patient', id: 'p1' })],
  ['raw request', 'GET', (kit) => kit.request('Patient/p1')],
  ['metadata', 'GET', (kit) => kit.capabilityStatement()],
];

describe('the kit sends everything through httpClient.request', () => {
  it.each(VERBS)('%s', async (_name, method, call) => {
    const { sent, kit } = recordingKit();
    await call(kit);
    expect(sent.map((outgoing) => outgoing.method)).toEqual([method]);
  });

  it('every method of the kit is in this list, or banned', () => {
    const methods = Object.getOwnPropertyNames(Client.prototype).filter((name) => {
      const property = Object.getOwnPropertyDescriptor(Client.prototype, name);
      return typeof property?.value === 'function' && name !== 'constructor';
    });
    const banned = ['resolve', 'smartAuthMetadata'];
    // The parts that `search` and `history` are made of.
    const inner = [
      'baseSearch',
      'resourceSearch',
      'systemSearch',
      'compartmentSearch',
      'resourceHistory',
      'typeHistory',
      'systemHistory',
    ];
    const tried = [
      'read',
      'vread',
      'search',
      'nextPage',
      'prevPage',
      'history',
      'create',
      'update',
      'patch',
      'delete',
      'batch',
      'transaction',
      'operation',
      'request',
      'capabilityStatement',
    ];
    expect(methods.sort()).toEqual([...banned, ...inner, ...tried].sort());
  });

  it('the values of a posted search are in the form, not in the URL', async () => {
    const { sent, kit } = recordingKit();
    await kit.search({ resourceType: 'Patient', searchParams: { name: 'Okafor' }, options: { postSearch: true } });
    expect(sent[0]).toMatchObject({ url: 'Patient/_search', body: 'name=Okafor' });
    expect(sent[0]?.headers?.['content-type']).toBe('application/x-www-form-urlencoded');
  });

  it('aborts reach the transport on this Node (Vermonster/fhir-kit-client issue 204)', async () => {
    const signals: AbortSignal[] = [];
    const kit = boundedKit('https://ehr.example.com/fhir', {
      send: async (_outgoing, signal) => {
        signals.push(signal);
        throw signal.reason;
      },
    });
    const signal = AbortSignal.abort(new Error('gone'));
    await expect(kit.read({ resourceType: 'Patient', id: 'p1', options: { signal } })).rejects.toThrow('gone');
    expect(signals).toEqual([signal]);
  });
});
