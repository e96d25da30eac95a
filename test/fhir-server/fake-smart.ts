import { createHash, randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import {
  createRemoteJWKSet,
  decodeProtectedHeader,
  exportJWK,
  generateKeyPair,
  type JWTPayload,
  jwtVerify,
  SignJWT,
} from 'jose';
import { type FakeEhr, json, type RecordedRequest, startFakeEhr } from './fake-ehr.ts';

/**
 * A FHIR server with a SMART authorization server on the same origin, over real HTTP. It keeps the rules of SMART App
 * Launch 2.2 and OAuth 2.0 for a confidential client, and breaks the ones that a test tells it to.
 */
export interface FakeSmart extends FakeEhr {
  /** What the app is registered as. */
  client: { id: string; secret?: string; jwksUrl?: string };
  /** What the FHIR server asks for and the authorization server does. A test changes it at any time. */
  rules: Rules;
  /** Parameters of each visit to the sign-in page. */
  visits: URLSearchParams[];
  /** Forms of each request to the token endpoint, with what its assertion said. */
  tokenRequests: { form: URLSearchParams; header?: Record<string, unknown>; claims?: JWTPayload }[];
  /** Tokens that were revoked by request. */
  revoked: string[];
  /** Makes every access token that was given out worthless, as an EHR does that restarts. */
  forgetTokens(): void;
}

export interface Rules {
  /** Changes what discovery answers. */
  configuration: (own: Record<string, unknown>) => unknown;
  /** What of the scopes that are asked for is granted; `undefined`: the answer names no scope. */
  grant: (asked: string[]) => string[] | undefined;
  /** Seconds that an access token lives; `undefined`: the answer does not say. */
  expiresIn: number | undefined;
  /** Changes the claims of the id_token. */
  claims: (own: JWTPayload) => JWTPayload;
  /** How the id_token is signed. */
  sign: 'RS256' | 'HS256' | 'none' | 'foreign key';
  /** Changes the token answer as a whole. */
  answer: (own: Record<string, unknown>) => unknown;
  /** Parameters that the browser carries back, beside or in place of `code` and `state`. */
  back: (own: Record<string, string>) => Record<string, string>;
  /** Context of the launch. */
  context: Record<string, string>;
  /** Milliseconds before the token endpoint answers. */
  delay: number;
}

const BEARER = /^Bearer (.+)$/;

export async function startFakeSmart(resources: Parameters<typeof startFakeEhr>[0] = []): Promise<FakeSmart> {
  const issued = new Map<string, { ends: number; scopes: string[] }>();
  const codes = new Map<string, URLSearchParams>();
  const refreshTokens = new Map<string, string[]>();
  const seen = new Set<string>();
  const signer = await generateKeyPair('RS256');
  const foreign = await generateKeyPair('RS256');
  const ehr = await startFakeEhr(resources, {
    guard: (request, response) => {
      if (request.url.startsWith('/fhir/metadata')) return false;
      const token = issued.get(BEARER.exec(request.headers.authorization ?? '')?.[1] ?? '');
      const type = /^\/fhir\/(\w+)/.exec(request.url)?.[1] ?? '';
      if (!token || token.ends < Date.now()) response.writeHead(401).end();
      else if (!token.scopes.some((scope) => scope.includes(`/${type}.`))) response.writeHead(403).end();
      else return false;
      return true;
    },
  });
  const url = (path: string) => `${ehr.origin}/auth${path}`;
  const fake: FakeSmart = {
    ...ehr,
    client: { id: 'lintel-at-valley' },
    rules: {
      configuration: (own) => own,
      grant: (asked) => asked,
      expiresIn: 300,
      claims: (own) => own,
      sign: 'RS256',
      answer: (own) => own,
      back: (own) => own,
      context: { patient: 'hh-0417' },
      delay: 0,
    },
    visits: [],
    tokenRequests: [],
    revoked: [],
    forgetTokens: () => issued.clear(),
  };

  ehr.on('GET /fhir/.well-known/smart-configuration', (_request, response) =>
    json(
      response,
      200,
      fake.rules.configuration({
        issuer: url(''),
        jwks_uri: url('/keys'),
        authorization_endpoint: url('/authorize'),
        token_endpoint: url('/token'),
        revocation_endpoint: url('/revoke'),
        grant_types_supported: ['authorization_code', 'client_credentials'],
        code_challenge_methods_supported: ['S256'],
        token_endpoint_auth_methods_supported: ['private_key_jwt', 'client_secret_basic'],
        token_endpoint_auth_signing_alg_values_supported: ['RS384', 'ES384'],
        capabilities: [
          'launch-ehr',
          'launch-standalone',
          'client-confidential-symmetric',
          'client-confidential-asymmetric',
          'sso-openid-connect',
          'context-ehr-patient',
          'permission-patient',
          'permission-online',
          'permission-v2',
        ],
      }),
    ),
  );

  ehr.on('GET /auth/keys', async (_request, response) => {
    const jwk = { ...(await exportJWK(signer.publicKey)), kid: 'ehr-1', alg: 'RS256', use: 'sig' };
    json(response, 200, { keys: [jwk] }, { 'content-type': 'application/json' });
  });

  // The sign-in page: the person says yes at once.
  ehr.on('GET /auth/authorize', (request, response) => {
    const asked = new URL(request.url, ehr.origin).searchParams;
    fake.visits.push(asked);
    const code = randomUUID();
    codes.set(code, asked);
    const back = new URL(asked.get('redirect_uri') ?? '');
    for (const [name, value] of Object.entries(fake.rules.back({ code, state: asked.get('state') ?? '' }))) {
      back.searchParams.set(name, value);
    }
    response.writeHead(302, { location: back.href }).end();
  });

  ehr.on('POST /auth/token', async (request, response) => {
    const form = new URLSearchParams(request.body);
    const record: FakeSmart['tokenRequests'][number] = { form };
    fake.tokenRequests.push(record);
    await new Promise((resolve) => setTimeout(resolve, fake.rules.delay));
    const refuse = (error: string, status = 400) => json(response, status, { error }, NO_STORE);
    if (!(await isClient(request, form, record))) return refuse('invalid_client', 401);
    switch (form.get('grant_type')) {
      case 'client_credentials':
        return give(response, (form.get('scope') ?? '').split(' '), {});
      case 'authorization_code': {
        const asked = codes.get(form.get('code') ?? '');
        codes.delete(form.get('code') ?? '');
        const isSame =
          asked?.get('redirect_uri') === form.get('redirect_uri') &&
          asked?.get('code_challenge_method') === 'S256' &&
          asked.get('code_challenge') === s256(form.get('code_verifier') ?? '');
        if (!asked || !isSame) return refuse('invalid_grant');
        const scopes = (asked.get('scope') ?? '').split(' ');
        return give(response, scopes, {
          ...fake.rules.context,
          ...(scopes.includes('openid') ? { id_token: await idToken(asked.get('nonce') ?? '') } : {}),
          ...(scopes.includes('online_access') ? { refresh_token: newRefreshToken(scopes) } : {}),
        });
      }
      case 'refresh_token': {
        const scopes = refreshTokens.get(form.get('refresh_token') ?? '');
        refreshTokens.delete(form.get('refresh_token') ?? '');
        if (!scopes) return refuse('invalid_grant');
        return give(response, scopes, { refresh_token: newRefreshToken(scopes) });
      }
      default:
        return refuse('unsupported_grant_type');
    }
  });

  ehr.on('POST /auth/revoke', async (request, response) => {
    const form = new URLSearchParams(request.body);
    if (!(await isClient(request, form, { form }))) return void response.writeHead(401).end();
    const token = form.get('token') ?? '';
    fake.revoked.push(token);
    issued.delete(token);
    refreshTokens.delete(token);
    response.writeHead(200).end();
  });

  function give(response: ServerResponse, asked: string[], more: Record<string, unknown>): void {
    const scopes = fake.rules.grant(asked);
    const token = `at-${randomUUID()}`;
    const { expiresIn } = fake.rules;
    issued.set(token, { ends: Date.now() + (expiresIn ?? 3600) * 1000, scopes: scopes ?? asked });
    const own = {
      access_token: token,
      token_type: 'Bearer',
      ...(expiresIn === undefined ? {} : { expires_in: expiresIn }),
      ...(scopes === undefined ? {} : { scope: scopes.join(' ') }),
      ...more,
    };
    json(response, 200, fake.rules.answer(own), NO_STORE);
  }

  function newRefreshToken(scopes: string[]): string {
    const token = `rt-${randomUUID()}`;
    refreshTokens.set(token, scopes);
    return token;
  }

  /** Knows the app by its secret, or by an assertion under its published keys, as strictly as SMART says. */
  async function isClient(
    request: RecordedRequest,
    form: URLSearchParams,
    record: FakeSmart['tokenRequests'][number],
  ): Promise<boolean> {
    const { id, secret, jwksUrl } = fake.client;
    const assertion = form.get('client_assertion');
    if (assertion === null) {
      const basic = Buffer.from(request.headers.authorization?.replace(/^Basic /, '') ?? '', 'base64').toString();
      const inBody = `${form.get('client_id')}:${form.get('client_secret')}`;
      return secret !== undefined && [basic, inBody].includes(`${encodeURIComponent(id)}:${secret}`);
    }
    if (jwksUrl === undefined || form.get('client_assertion_type') !== JWT_BEARER) return false;
    try {
      const { payload, protectedHeader } = await jwtVerify(assertion, createRemoteJWKSet(new URL(jwksUrl)), {
        algorithms: ['RS384', 'ES384'],
        typ: 'JWT',
        issuer: id,
        subject: id,
        audience: url('/token'),
        requiredClaims: ['jti', 'exp'],
      });
      record.header = { ...protectedHeader };
      record.claims = payload;
      const isFresh = (payload.exp ?? Infinity) - Date.now() / 1000 <= 300;
      const isNew = !seen.has(payload.jti ?? '');
      seen.add(payload.jti ?? '');
      return isFresh && isNew && protectedHeader.kid !== undefined;
    } catch {
      record.header = { ...decodeProtectedHeader(assertion) };
      return false;
    }
  }

  async function idToken(nonce: string): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    const claims = fake.rules.claims({
      iss: url(''),
      aud: fake.client.id,
      sub: 'u-1138',
      fhirUser: `${ehr.url}/Practitioner/rn-7`,
      nonce,
      iat: now,
      exp: now + 300,
    });
    const { sign } = fake.rules;
    if (sign === 'none') return `${part({ alg: 'none' })}.${part(claims)}.`;
    if (sign === 'HS256') {
      return new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode('x'.repeat(32)));
    }
    const { privateKey } = sign === 'RS256' ? signer : foreign;
    return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'ehr-1' }).sign(privateKey);
  }

  return fake;
}

const NO_STORE = { 'content-type': 'application/json', 'cache-control': 'no-store' };
const JWT_BEARER = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

function s256(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
