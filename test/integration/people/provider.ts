import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** An OpenID provider that nobody here wrote (oidc-provider), with an agency's staff in it. */
export interface TestProvider {
  issuer: string;
  /** Variables of a service whose people sign in here. */
  env: Record<string, string>;
  /** Who is at the keyboard of the sign-in page. */
  atKeyboard: string;
  /** Groups by account; one that is not there is disabled. */
  accounts: Map<string, { groups?: string[]; tenant?: string }>;
  /** Requests to the provider, as `METHOD path`. */
  requests: string[];
  /** Answers of a given path instead of the provider's, once it is set. */
  broken: Map<string, (answer: import('node:http').ServerResponse) => void>;
  close(): Promise<void>;
}

export const SECRET = 'provider-secret-8675309-long-enough-for-it';

/** @param redirects addresses to which browsers may be sent back: the service's, which is started afterwards */
export async function startProvider(redirects: readonly string[]): Promise<TestProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const accounts: TestProvider['accounts'] = new Map();
  const self: TestProvider = {
    issuer,
    env: {
      LINTEL_OIDC_ISSUER: issuer,
      LINTEL_OIDC_CLIENT_ID: 'lintel',
      LINTEL_OIDC_SECRET: SECRET,
      LINTEL_OIDC_SCOPES: 'openid groups offline_access',
      // This provider gives refresh tokens after consent only.
      LINTEL_OIDC_PROMPT: 'consent',
      LINTEL_OIDC_ROLES: 'Lintel Coders=coder; Lintel QA=qa; Managers=manager; Nurses=clinician; Help Desk=it',
    },
    atKeyboard: '',
    accounts,
    requests: [],
    broken: new Map(),
    close: () => closed(server),
  };
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'lintel',
        client_secret: SECRET,
        redirect_uris: [...redirects],
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
      },
    ],
    scopes: ['openid', 'offline_access', 'groups'],
    claims: { openid: ['sub'], groups: ['groups', 'agency'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, userinfo: { enabled: true } },
    ttl: { AccessToken: 600, IdToken: 600, RefreshToken: 86_400, Grant: 86_400, Session: 86_400, Interaction: 600 },
    findAccount: async (_ctx, sub) => {
      const account = accounts.get(sub);
      if (!account) return undefined;
      const { groups, tenant } = account;
      return {
        accountId: sub,
        claims: async () => ({ sub, ...(groups ? { groups } : {}), ...(tenant ? { agency: tenant } : {}) }),
      };
    },
    // The person is known and says yes: the sign-in page comes back at once.
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
  });
  const callback = provider.callback();
  server.on('request', (request, response) => {
    const path = new URL(request.url ?? '/', issuer).pathname;
    self.requests.push(`${request.method} ${path}`);
    const broken = self.broken.get(path);
    if (broken) return broken(response);
    if (!path.startsWith('/interaction/')) return callback(request, response);
    void (async () => {
      const { params } = await provider.interactionDetails(request, response);
      const accountId = self.atKeyboard;
      const grant = new provider.Grant({ accountId, clientId: String(params.client_id) });
      grant.addOIDCScope(String(params.scope));
      const consent = { grantId: await grant.save() };
      await provider.interactionFinished(request, response, { login: { accountId }, consent });
    })();
  });
  return self;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
