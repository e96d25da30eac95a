import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** A provider of the test's own, whose id_token is good but for one fault. */
export async function startForger(fault: {
  key?: 'other';
  claims?: Record<string, unknown>;
  none?: boolean;
  lives?: number;
}) {
  const keys = await Promise.all([generateKeyPair('ES256'), generateKeyPair('ES256')]);
  const [shown] = keys;
  const jwk = { ...(await exportJWK(shown.publicKey)), kid: 'k1', alg: 'ES256', use: 'sig' };
  let nonce = '';
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', issuer());
    const json = (body: unknown) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    if (url.pathname === '/.well-known/openid-configuration') {
      return json({
        issuer: issuer(),
        authorization_endpoint: `${issuer()}/auth`,
        token_endpoint: `${issuer()}/token`,
        jwks_uri: `${issuer()}/jwks`,
        id_token_signing_alg_values_supported: ['ES256', 'none'],
      });
    }
    if (url.pathname === '/jwks') return json({ keys: [jwk] });
    if (url.pathname === '/auth') {
      nonce = url.searchParams.get('nonce') ?? '';
      const back = new URL(url.searchParams.get('redirect_uri') ?? '');
      back.searchParams.set('code', 'c-1');
      back.searchParams.set('state', url.searchParams.get('state') ?? '');
      return void response.writeHead(302, { location: back.href }).end();
    }
    void (async () => {
      const time = Math.floor(Date.now() / 1000);
      const said = {
        iss: issuer(),
        aud: 'lintel',
        sub: 'm-1',
        groups: ['Managers'],
        nonce,
        iat: time,
        exp: time + 300,
      };
      const claims = { ...said, ...fault.claims };
      const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url');
      const idToken = fault.none
        ? `${encode({ alg: 'none' })}.${encode(claims)}.`
        : await new SignJWT(claims)
            .setProtectedHeader({ alg: 'ES256', kid: 'k1' })
            .sign((fault.key === 'other' ? keys[1] : shown).privateKey);
      json({ access_token: 'a-1', token_type: 'Bearer', expires_in: fault.lives ?? 300, id_token: idToken });
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer: issuer(),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
