import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTHeaderParameters, type JWTPayload, SignJWT } from 'jose';
import { type Card, cdsResponseSchema } from '../../server/cds/card-schema.ts';
import { cdsClientsFile } from '../../server/home.ts';
import type { TestService } from '../integration/server/start.ts';

/**
 * A CDS client as an EHR has one, with an ES384 key of its own for each run: publishes its key set, fills prefetch
 * templates from resources, signs each call. What it gets is checked against the schema of HL7's invariants.
 */
export interface CdsClient {
  iss: string;
  jku: string;
  /** How often its key set was fetched. */
  fetched(): number;
  /** A row of the service's registry for it. */
  row(more?: object): object;
  /** Writes the registry: this client alone. */
  register(service: Pick<TestService, 'home'>, more?: object): Promise<void>;
  /** A token for one call. `claims` and `header` stand over what is right; `undefined` leaves a member out. */
  token(url: string, claims?: Claims, header?: Claims): Promise<string>;
  call(service: TestService, id: string, body: unknown, token?: string): Promise<Response>;
  /** Cards of a call that has to be answered. */
  cards(service: TestService, id: string, body: unknown): Promise<Card[]>;
  close(): Promise<void>;
}
type Claims = Record<string, unknown>;
type Resource = { resourceType: string; id?: string };

export async function startCdsClient(): Promise<CdsClient> {
  const { privateKey, publicKey } = await generateKeyPair('ES384');
  const kid = randomUUID();
  const jwk = { ...(await exportJWK(publicKey)), kid, alg: 'ES384', use: 'sig' };
  let fetches = 0;
  const server = createServer((_request, response) => {
    fetches++;
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ keys: [jwk] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const jku = `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`;
  const iss = 'https://ehr.example.org/cds';

  const client: CdsClient = {
    iss,
    jku,
    fetched: () => fetches,
    row: (more = {}) => ({ id: 'valley-ehr', iss, jku, ...more }),
    register: (service, more) =>
      writeFile(cdsClientsFile(service.home), JSON.stringify({ clients: [client.row(more)] })),
    token: (url, claims = {}, header = {}) => {
      const now = Math.floor(Date.now() / 1000);
      const right = { iss, aud: url, iat: now, exp: now + 300, jti: randomUUID() };
      const head = { alg: 'ES384', typ: 'JWT', kid, jku };
      return new SignJWT(over(right, claims) as JWTPayload)
        .setProtectedHeader(over(head, header) as JWTHeaderParameters)
        .sign(privateKey);
    },
    call: async (service, id, body, token) => {
      const url = `${service.url}/cds-services/${id}`;
      return fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token ?? (await client.token(url))}` },
        body: JSON.stringify(body),
      });
    },
    cards: async (service, id, body) => {
      const response = await client.call(service, id, body);
      if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
      return cdsResponseSchema.parse(await response.json()).cards;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return client;
}

function over(right: Claims, given: Claims): Claims {
  return Object.fromEntries(Object.entries({ ...right, ...given }).filter(([, value]) => value !== undefined));
}

/** A request for a hook about one patient, without data. */
export function hookRequest(patientId: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    hook: 'patient-view',
    hookInstance: randomUUID(),
    context: { userId: 'Practitioner/nurse-1', patientId },
    ...more,
  };
}

/**
 * Fills the prefetch templates of a discovery answer as a client does: a read gives the resource, a search a searchset of
 * all resources of its type; `null` where there are none.
 */
export function prefetched(
  templates: Readonly<Record<string, string>>,
  resources: readonly Resource[],
  patientId: string,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(templates).map(([key, template]) => {
      const query = template.replace('{{context.patientId}}', patientId);
      const [, type = '', id] = /^([A-Za-z]+)(?:\/([^/?]+))?(?:\?patient=.+)?$/.exec(query) ?? [];
      if (id !== undefined) return [key, resources.find((one) => one.resourceType === type && one.id === id) ?? null];
      const found = resources.filter(({ resourceType }) => resourceType === type);
      return [key, found.length === 0 ? null : searchset(found)];
    }),
  );
}

/** What a search answers. */
export function searchset(resources: readonly Resource[], more: object = {}): object {
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    total: resources.length,
    entry: resources.map((resource) => ({ resource, search: { mode: 'match' } })),
    ...more,
  };
}

/** The prefetch templates of a service, asked of it. */
export async function templatesOf(service: TestService, id = 'hh-doc-completeness'): Promise<Record<string, string>> {
  const { services } = (await (await fetch(`${service.url}/cds-services`)).json()) as {
    services: { id: string; prefetch: Record<string, string> }[];
  };
  return services.find((one) => one.id === id)?.prefetch ?? {};
}
