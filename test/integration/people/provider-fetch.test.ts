import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { providerFetch } from '../../../server/people/provider-fetch.ts';

/** The way to an identity provider, when what is at the other end is not one. */

const servers: Server[] = [];
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});
const asked = { method: 'GET', headers: {} };

describe('providerFetch', () => {
  it('follows no redirect: nobody else gets the secret', async () => {
    const reached: string[] = [];
    const other = await serve((request, response) => {
      reached.push(request.url ?? '');
      response.end('{}');
    });
    const url = await serve((_request, response) => void response.writeHead(307, { location: other }).end());
    await expect(providerFetch(url, { ...asked, method: 'POST', body: 'client_secret=x' })).rejects.toThrow();
    expect(reached).toEqual([]);
  });

  it('plain http is for this machine only', async () => {
    await expect(providerFetch('http://login.valley.example/token', asked)).rejects.toThrow('not https');
    await expect(providerFetch('file:///etc/passwd', asked)).rejects.toThrow('not https');
  });

  it('reads a megabyte and no more, compressed or not', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(Buffer.alloc(1024 * 1024 + 1, 0x20));
    });
    await expect(providerFetch(url, asked)).rejects.toThrow('larger than the limit');
  });

  it('gives status, headers and body of an answer, also of one without', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/none') return void response.writeHead(204).end();
      response.writeHead(401, { 'www-authenticate': 'Bearer error="invalid_token"' }).end('{"a":1}');
    });
    const refused = await providerFetch(url, asked);
    expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([401, 'Bearer error="invalid_token"']);
    expect(await refused.json()).toEqual({ a: 1 });
    expect((await providerFetch(`${url}/none`, asked)).status).toBe(204);
  });

  it('ends when the caller does', async () => {
    const url = await serve(() => {});
    await expect(providerFetch(url, { ...asked, signal: AbortSignal.timeout(100) })).rejects.toThrow();
  });
});
