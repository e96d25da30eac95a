import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureKeys, rotateKeys } from '../../../server/fhir/smart/keys.ts';
import { LEAST, resourceScopes } from '../../../server/fhir/smart/scopes.ts';
import { signingKeysFile } from '../../../server/home.ts';
import { type FakeEhr, json, startFakeEhr } from '../../fhir-server/fake-ehr.ts';
import { startBrowser } from './browser.ts';
import { PATIENT_ID, RESOURCES } from './patient.ts';
import { as, signIn } from './sign-in.ts';
import { startTestService, type TestService } from './start.ts';

/**
 * Lintel as a client of an authorization server that nobody here wrote (oidc-provider): what it takes for a valid
 * assertion, PKCE and id_token is its own judgement.
 */

let service: TestService;
let ehr: FakeEhr;
let server: Server;
let issuer: string;
const tokens: string[] = [];

beforeAll(async () => {
  service = await startTestService();
  await ensureKeys(signingKeysFile(service.home), new Date());
  ehr = await startFakeEhr(RESOURCES, {
    guard: (request) => {
      tokens.push(request.headers.authorization ?? '');
      return false;
    },
  });
  server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const launch = resourceScopes({ mode: 'launch', context: 'patient', clientId: 'x', alg: 'ES384' }, 'v2');
  const backend = LEAST.map((type) => `system/${type}.${type === 'Binary' ? 'r' : 'rs'}`);
  const provider = new Provider(issuer, {
    clients: (['ES384', 'RS384'] as const).map((alg) => ({
      client_id: `lintel-${alg}`,
      jwks_uri: `${service.url}/.well-known/jwks.json`,
      token_endpoint_auth_method: 'private_key_jwt' as const,
      token_endpoint_auth_signing_alg: alg,
      grant_types: ['client_credentials', 'authorization_code', 'refresh_token'],
      redirect_uris: [`${service.url}/auth/callback`],
      response_types: ['code' as const],
      scope: ['openid', 'fhirUser', 'launch/patient', 'online_access', ...launch, ...backend].join(' '),
    })),
    scopes: ['openid', 'fhirUser', 'launch/patient', 'online_access', ...launch, ...backend],
    features: {
      clientCredentials: { enabled: true },
      revocation: { enabled: true },
      devInteractions: { enabled: false },
    },
    pkce: { required: () => true },
    enabledJWA: {
      clientAuthSigningAlgValues: ['ES384', 'RS384'],
    },
    issueRefreshToken: async () => true,
    // It fetches our key set from this machine, which it otherwise does not do.
    fetch: (url, options) => fetch(url, { ...options, dispatcher: undefined } as RequestInit),
    findAccount: async (_ctx, sub) => ({
      accountId: sub,
      claims: async () => ({ sub, fhirUser: `${ehr.url}/Practitioner/${sub}`, groups: ['Nurses', 'HIM'] }),
    }),
    claims: { openid: ['sub'], fhirUser: ['fhirUser', 'groups'] },
    conformIdTokenClaims: false,
    // The person is known and says yes: the sign-in page comes back at once.
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
  });
  const callback = provider.callback();
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return callback(request, response);
    void (async () => {
      const { params } = await provider.interactionDetails(request, response);
      const grant = new provider.Grant({ accountId: 'rn-7', clientId: String(params.client_id) });
      grant.addOIDCScope(String(params.scope));
      const consent = { grantId: await grant.save() };
      await provider.interactionFinished(request, response, { login: { accountId: 'rn-7' }, consent });
    })();
  });
  ehr.on('GET /fhir/.well-known/smart-configuration', (_request, response) =>
    json(response, 200, {
      issuer,
      jwks_uri: `${issuer}/jwks`,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      revocation_endpoint: `${issuer}/token/revocation`,
      code_challenge_methods_supported: ['S256'],
      capabilities: ['launch-standalone', 'sso-openid-connect', 'permission-v2', 'permission-online'],
      authorization_response_iss_parameter_supported: true,
    }),
  );
});
afterAll(async () => {
  await service.close();
  await ehr.close();
  server.closeAllConnections();
  server.close();
});

const register = (auth: Parameters<TestService['register']>[2]) =>
  service.register('ehr', ehr.url, { authHosts: [new URL(issuer).host], ...auth });
const chart = (init?: RequestInit) => fetch(`${service.url}/v1/patients/${PATIENT_ID}/chart`, init);

describe.each(['ES384', 'RS384'] as const)('oidc-provider, %s', (alg) => {
  it('backend services: takes the assertion, before and after a rotation', async () => {
    await register({ auth: { mode: 'backend', clientId: `lintel-${alg}`, alg } });
    expect((await chart()).status).toBe(200);
    const first = tokens.at(-1);
    await rotateKeys(signingKeysFile(service.home), new Date());
    // Another row of the same app: a token of its own, with the key that was next.
    await register({ auth: { mode: 'backend', clientId: `lintel-${alg}`, alg }, pageSize: 100 });
    expect((await chart()).status).toBe(200);
    expect(tokens.at(-1)).not.toBe(first);
    expect(tokens.at(-1)).toMatch(/^Bearer /);
  });

  it('standalone launch: PKCE, id_token, issuer and revocation', async () => {
    await register({ auth: { mode: 'launch', clientId: `lintel-${alg}`, alg, context: 'patient' } });
    const pass = await signIn(service, startBrowser());
    expect((await chart(as(pass))).status).toBe(200);
    expect(pass).toMatchObject({ role: 'clinician', notGranted: [] });
    const out = await fetch(`${service.url}/auth/sign-out`, { method: 'POST', ...as(pass) });
    expect(out.status).toBe(204);
    expect((await chart(as(pass))).status).toBe(401);
  });

  it.each([
    ['a claim', { claim: 'groups', value: 'HIM', role: 'coder' as const }],
    ['the person', { user: 'Practitioner/rn-7', role: 'coder' as const }],
  ])('the role that a line for %s of its id_token gives', async (_name, line) => {
    await register({ auth: { mode: 'launch', clientId: `lintel-${alg}`, alg, context: 'patient', roles: [line] } });
    expect((await signIn(service, startBrowser())).role).toBe('coder');
  });
});
