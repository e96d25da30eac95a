import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { endpointAt, patience, problemOf } from '../../../abuse/server/gateway.ts';
import { json } from '../../../fhir-server/fake-ehr.ts';

/** Connections to a FHIR server stay open between two patients; a server may close one just when it is used. */

const PATIENT = { resourceType: 'Patient', id: 'p1' };
let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** @param isDropped whether the nth request on a connection is dropped without an answer, 1 the first */
async function start(isDropped: (nth: number, method: string) => boolean): Promise<{ url: string; methods: string[] }> {
  const methods: string[] = [];
  const onSocket = new WeakMap<Socket, number>();
  server = createServer((request, response) => {
    const nth = (onSocket.get(request.socket) ?? 0) + 1;
    onSocket.set(request.socket, nth);
    methods.push(request.method ?? '');
    if (isDropped(nth, request.method ?? '')) request.socket.destroy();
    else json(response, 200, request.url?.includes('_search') ? { resourceType: 'Bundle', entry: [] } : PATIENT);
  });
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/fhir`, methods };
}

/** Until the connection of the last answer is free again. */
const free = () => new Promise((resolve) => setTimeout(resolve, 50));

describe('a connection that was kept open', () => {
  it('and that the server closes on the next request: a read is sent once more, and answered', async () => {
    const { url, methods } = await start((nth) => nth === 2);
    const { client } = endpointAt(url);
    await client.read('Patient', 'p1', patience());
    await free();
    await expect(client.read('Patient', 'p1', patience())).resolves.toMatchObject(PATIENT);
    expect(methods).toEqual(['GET', 'GET', 'GET']);
  });

  it('a server that drops every request is asked twice, and cannot be reached', async () => {
    const { url, methods } = await start(() => true);
    expect(await problemOf(endpointAt(url).client.read('Patient', 'p1', patience()))).toBe('unreachable');
    expect(methods).toEqual(['GET', 'GET']);
  });

  it('what is posted is never sent twice', async () => {
    const { url, methods } = await start((nth) => nth === 2);
    const { client } = endpointAt(url);
    await client.read('Patient', 'p1', patience());
    await free();
    const search = client.search('Patient', { family: 'Whitcomb' }, { phi: true, signal: patience() });
    expect(await problemOf(search)).toBe('unreachable');
    expect(methods).toEqual(['GET', 'POST']);
  });

  it('is used again after longer than a few seconds', async () => {
    const { url } = await start(() => false);
    const opened: Socket[] = [];
    server?.on('connection', (socket) => opened.push(socket));
    const { client } = endpointAt(url);
    await client.read('Patient', 'p1', patience());
    await new Promise((resolve) => setTimeout(resolve, 5_500));
    await client.read('Patient', 'p1', patience());
    expect(opened).toHaveLength(1);
  });
});
