import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { startBrowser } from '../server/browser.ts';
import { freePort } from '../server/free-port.ts';
import { failureOf, startTestService } from '../server/start.ts';
import { MINUTE, signInAt } from './agency.ts';
import { startForger } from './forger.ts';
import { startProvider } from './provider.ts';

describe('a provider that cannot be trusted', () => {
  it.each([
    ['a signature of another key', { key: 'other' as const }],
    ['another audience', { claims: { aud: 'someone-else' } }],
    ['another issuer', { claims: { iss: 'https://evil.example' } }],
    ['another nonce', { claims: { nonce: 'n' } }],
    ['an id_token that is over', { claims: { exp: 1_000_000_000 } }],
    ['alg none', { none: true }],
  ])('%s lets nobody in', async (_what, fault) => {
    const port = await freePort();
    const forger = await startForger(fault);
    const at = await startTestService({
      LINTEL_PORT: String(port),
      LINTEL_OIDC_ISSUER: forger.issuer,
      LINTEL_OIDC_CLIENT_ID: 'lintel',
      LINTEL_OIDC_ROLES: 'Managers=manager',
    });
    const visit = await startBrowser().open(`${at.url}/sign-in`, { from: 'none' });
    expect(visit.status).toBe(502);
    expect(visit.text).toContain('not one that can be trusted');
    const good = await startForger({});
    const fine = await startTestService({
      LINTEL_OIDC_ISSUER: good.issuer,
      LINTEL_OIDC_CLIENT_ID: 'lintel',
      LINTEL_OIDC_ROLES: 'Managers=manager',
    });
    // The same without the fault comes in: it is the fault that was refused.
    expect((await startBrowser().open(`${fine.url}/sign-in`, { from: 'none' })).status).toBe(200);
    await Promise.all([at.close(), fine.close(), forger.close(), good.close()]);
  });

  it('a token that lives beyond all times gives a shift, and no longer', async () => {
    const forger = await startForger({ lives: 1e300 });
    const at = await startTestService({
      LINTEL_OIDC_ISSUER: forger.issuer,
      LINTEL_OIDC_CLIENT_ID: 'lintel',
      LINTEL_OIDC_ROLES: 'Managers=manager',
    });
    const session = await signInAt(at);
    expect(Date.parse(session.ends) - Date.now()).toBeLessThanOrEqual(12 * 60 * MINUTE);
    await Promise.all([at.close(), forger.close()]);
  });

  it('one that is not there is a failure in words', async () => {
    const gone = await startTestService({
      LINTEL_OIDC_ISSUER: `http://127.0.0.1:${await freePort()}`,
      LINTEL_OIDC_CLIENT_ID: 'lintel',
      LINTEL_OIDC_ROLES: 'a=coder',
    });
    expect(await failureOf(await fetch(`${gone.url}/sign-in`))).toMatchObject({
      status: 502,
      code: 'transient',
      say: 'the identity provider cannot be used now (nothing answers at that port)',
    });
    expect(gone.log.join()).toContain('nothing answers at that port');
    await gone.close();
  });

  it.each([
    ['names another issuer', 'LINTEL_OIDC_ISSUER', (r) => r.end(JSON.stringify({ issuer: 'https://phi.example/x' }))],
    ['is a page', 'no JSON', (r) => r.writeHead(200, { 'content-type': 'text/html' }).end('<p>phi.example')],
    ['is not found', 'status 404', (r) => r.writeHead(404).end('phi.example')],
    ['fails', 'status 500', (r) => r.writeHead(500).end('phi.example')],
    ['redirects', 'it redirects', (r) => r.writeHead(302, { location: 'http://127.0.0.1:9/phi.example' }).end()],
    ['is cut off', 'the connection was closed', (r) => r.destroy()],
  ] as [string, string, (answer: ServerResponse) => void][])(
    'one whose description %s is said to be so, in words of ours',
    async (_what, say, answers) => {
      const server = createServer((_request, response) => {
        response.setHeader('content-type', 'application/json');
        answers(response);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const at = await startTestService({
        LINTEL_OIDC_ISSUER: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        LINTEL_OIDC_CLIENT_ID: 'lintel',
        LINTEL_OIDC_ROLES: 'a=coder',
      });
      const failure = await failureOf(await fetch(`${at.url}/sign-in`));
      expect(failure).toMatchObject({ status: 502, say: expect.stringContaining(say) });
      expect(at.log.join()).toContain(say);
      expect(at.log.join() + failure.say).not.toContain('phi.example');
      await at.close();
      server.closeAllConnections();
      server.close();
    },
  );

  it('that does not know the secret any more is said to be so', async () => {
    const port = await freePort();
    const other = await startProvider([`http://127.0.0.1:${port}/sign-in/callback`]);
    other.atKeyboard = 'm-1';
    other.accounts.set('m-1', { groups: ['Managers'] });
    const at = await startTestService({
      ...other.env,
      LINTEL_PORT: String(port),
      LINTEL_OIDC_SECRET: 'the-old-secret',
    });
    const visit = await startBrowser().open(`${at.url}/sign-in`, { from: 'none' });
    expect(visit.status).toBe(502);
    expect(visit.text).toContain('it does not know this client: see LINTEL_OIDC_CLIENT_ID and its secret');
    await Promise.all([at.close(), other.close()]);
  });
});
