import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * A FHIR server that does what a test tells it to: for everything hostile (service.md section 10 B). Without a script it
 * serves the resources that it was given, whole, and records what was asked.
 */
export interface FakeEhr {
  /** Base URL, `http://127.0.0.1:PORT/fhir`. */
  url: string;
  origin: string;
  /** Every request that came, in order. */
  requests: RecordedRequest[];
  /** Answers `METHOD /path` (without the query) by a handler instead. The last one set wins. */
  on(route: string, handler: Handler): void;
  close(): Promise<void>;
}

export interface RecordedRequest {
  method: string;
  /** Path and query. */
  url: string;
  headers: IncomingMessage['headers'];
  body: string;
}

export type Handler = (request: RecordedRequest, response: ServerResponse) => void | Promise<void>;

type Resource = { resourceType: string; id?: string };

/**
 * @param options.guard looks at every request that no script answers; answers it itself and returns true, or lets it
 * through
 */
export async function startFakeEhr(
  resources: readonly Resource[] = [],
  { guard }: { guard?: (request: RecordedRequest, response: ServerResponse) => boolean } = {},
): Promise<FakeEhr> {
  const handlers = new Map<string, Handler>();
  const requests: RecordedRequest[] = [];
  const server = createServer((incoming, response) => {
    // A client that goes away in the middle is what these tests are about.
    response.on('error', () => {});
    void record(incoming).then(async (request) => {
      requests.push(request);
      const path = new URL(request.url, 'http://fake').pathname;
      const handler = handlers.get(`${request.method} ${path}`);
      if (!handler && guard?.(request, response)) return;
      await (handler ? handler(request, response) : serveResources(resources, path, response));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `${origin}/fhir`,
    origin,
    requests,
    on: (route, handler) => void handlers.set(route, handler),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers JSON. */
export function json(
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/fhir+json', ...headers });
  response.end(JSON.stringify(value));
}

/** A page of a search. */
export function bundle(resources: readonly unknown[], next?: string): Record<string, unknown> {
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    entry: resources.map((resource) => ({ resource, search: { mode: 'match' } })),
    ...(next === undefined ? {} : { link: [{ relation: 'next', url: next }] }),
  };
}

function serveResources(resources: readonly Resource[], path: string, response: ServerResponse): void {
  const [, , type, id] = path.split('/');
  const ofType = resources.filter(({ resourceType }) => resourceType === type);
  if (id === undefined || id === '_search') {
    json(response, 200, bundle(ofType));
    return;
  }
  const one = ofType.find((resource) => resource.id === id);
  if (one) json(response, 200, one);
  else json(response, 404, { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'not-found' }] });
}

async function record(incoming: IncomingMessage): Promise<RecordedRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return {
    method: incoming.method ?? '',
    url: incoming.url ?? '',
    headers: incoming.headers,
    body: Buffer.concat(chunks).toString('utf8'),
  };
}
