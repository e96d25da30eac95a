import type { ServerResponse } from 'node:http';
import { deflateSync, gzipSync } from 'node:zlib';
import { afterEach, expect, it } from 'vitest';
import { endpointAt, patience } from '../../../abuse/server/gateway.ts';
import { type FakeEhr, startFakeEhr } from '../../../fhir-server/fake-ehr.ts';

/** What servers compress is unpacked, refusals of authorization servers too: they say in the body why. */

let server: FakeEhr | undefined;
afterEach(async () => server?.close());

it.each([
  ['gzip', gzipSync],
  ['deflate', deflateSync],
] as const)('%s', async (encoding, packed) => {
  server = await startFakeEhr();
  const answer = (status: number, body: object) => (_request: unknown, response: ServerResponse) =>
    void response.writeHead(status, { 'content-encoding': encoding }).end(packed(JSON.stringify(body)));
  server.on('GET /fhir/Patient/p1', answer(200, { resourceType: 'Patient', id: 'p1' }));
  server.on('POST /fhir/token', answer(400, { error: 'invalid_client' }));
  const { client, transport } = endpointAt(server.url);
  await expect(client.read('Patient', 'p1', patience())).resolves.toMatchObject({ id: 'p1' });
  const refused = await transport.send({ method: 'POST', url: 'token', body: 'x', anyStatus: true }, patience());
  expect([refused.status, JSON.parse(new TextDecoder().decode(refused.bytes))]).toEqual([
    400,
    { error: 'invalid_client' },
  ]);
});

it('a request says who asks', async () => {
  server = await startFakeEhr([{ resourceType: 'Patient', id: 'p1' }]);
  await endpointAt(server.url).client.read('Patient', 'p1', patience());
  expect(server.requests[0]?.headers['user-agent']).toBe('lintel');
});
