import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { serve } from '@hono/node-server';
import { FHIR_JSON } from '../shared/api.ts';
import type { Editions } from '../shared/editions/editions.ts';
import { createApp } from './app.ts';
import { openTrail } from './audit/trail.ts';
import { openClients } from './cds/clients.ts';
import { openKeySets } from './cds/key-sets.ts';
import type { Config } from './config.ts';
import { openEditions, SHIPPED_PACKS } from './editions/open.ts';
import { openGateway } from './fhir/gateway.ts';
import { openSignIns } from './fhir/smart/sign-in.ts';
import { importedPacks } from './home.ts';
import { openMetrics } from './observe/metrics.ts';
import { faultOf, openRequestLog, type RequestLog } from './observe/request-log.ts';
import { startTracing } from './observe/start-tracing.ts';
import { openPeople } from './people/people.ts';
import { startPurging } from './retention.ts';
import { openPackShelf } from './routes/pack-shelf.ts';
import { outcomeOf, Problem } from './routes/problem.ts';
import { openStore, type Store } from './store/database.ts';
import { sealOf } from './store/keys.ts';
import { migrate } from './store/migrate.ts';
import type { Seal } from './store/sealed.ts';
import { warmUp } from './warm-up.ts';

/** A running service. */
export interface Service {
  /** `http://127.0.0.1:7463`, without a slash at the end. */
  url: string;
  port: number;
  /** Reads one chart, for who started it without. */
  warmUp(): void;
  /** Takes no more requests, waits for those under way up to a limit, then closes everything. */
  close(): Promise<void>;
}

/** The service cannot start, in words for people. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/**
 * Opens the tables and starts the service.
 * @param options.writeLog takes log lines; absent: standard error
 * @param options.editions tables that are open already; absent: those that are shipped and imported are opened
 * @param options.now the clock of sign-ins and of the audit trail; absent: the system's
 * @param options.warm whether one chart is read before requests are taken, so that the first caller does not wait for it; absent: yes
 * @throws {StartError} when the port is taken; {PackError} when the tables cannot be opened;
 * {StoreError} when the database or its keys cannot
 */
export async function startService(
  config: Config,
  options: {
    writeLog?: (line: string) => void;
    env?: Readonly<Record<string, string | undefined>>;
    editions?: Editions;
    now?: () => Date;
    warm?: boolean;
  } = {},
): Promise<Service> {
  const now = options.now ?? (() => new Date());
  const imported = importedPacks(config.home);
  const [editions, packs] = await Promise.all([
    options.editions ?? openEditions({ imported }),
    openPackShelf([SHIPPED_PACKS, imported]),
  ]);
  const tracing = await startTracing(config.tracing);
  const gateway = openGateway(config.endpointsFile, {
    tracing,
    env: options.env ?? process.env,
    keysFile: config.signingKeysFile,
    now,
  });
  const log = openRequestLog(config.log, options.writeLog ?? ((line) => process.stderr.write(line)));
  const { store, seal } = await openKept(config);
  const trail = config.audit === 'required' ? openTrail(store, seal, now) : undefined;
  const signIns = openSignIns({ store, seal, now, open: config.openSignIns }, gateway, config.smartRole);
  const people =
    config.oidc && openPeople(config.oidc, { store, seal, now, open: config.openSignIns, ...(trail ? { trail } : {}) });
  const keySets = openKeySets(() => new Date());
  const cds = { clients: openClients(config.cdsClientsFile), keySets };
  const app = createApp({
    config,
    editions,
    packs,
    gateway,
    signIns,
    cds,
    log,
    metrics: openMetrics(config.metrics),
    tracing,
    store,
    seal,
    ...(people ? { people } : {}),
    ...(trail ? { trail } : {}),
  });
  const warm = () => void warmUp(editions, now().toISOString().slice(0, 10));
  if (options.warm !== false) warm();
  const server = serverOf(app.fetch, config, log);
  const underWay = answersUnderWay(server);
  try {
    await listening(server, config);
  } catch (error) {
    await store.close();
    throw error;
  }
  const stopPurging = startPurging(
    { store, days: config.retentionDays, now: () => new Date(), ...(trail ? { trail } : {}) },
    (error) => log.fault({ requestId: 'retention', ...faultOf(error) }),
  );
  const { port } = server.address() as AddressInfo;
  const host = config.host.includes(':') ? `[${config.host}]` : config.host;
  return {
    url: `http://${host}:${port}`,
    port,
    warmUp: warm,
    close: async () => {
      await stopServing(server, underWay, config.stopWait);
      await gateway.close();
      await keySets.close();
      await tracing.close();
      await stopPurging();
      await store.close();
    },
  };
}

/** Opens the database, brings its tables up to date, and reads the keys. */
async function openKept({ database, keys }: Config): Promise<{ store: Store; seal: Seal }> {
  const store = openStore(database);
  try {
    await migrate(store);
    return { store, seal: await sealOf(store, keys) };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/**
 * A GET has no body. One that is sent all the same is read by nobody, and would hold the connection open for as long as it
 * trickles; of other methods the adapter sees to it.
 */
function closeBehindUnreadBody({ method, headers }: IncomingMessage, response: ServerResponse): void {
  const hasBody = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
  if (hasBody && (method === 'GET' || method === 'HEAD')) response.shouldKeepAlive = false;
}

/** Node's HTTP server before an app, with what bounds a connection. */
function serverOf(
  fetch: Parameters<typeof serve>[0]['fetch'],
  { host, port, timeout }: Config,
  log: RequestLog,
): Server {
  const server = serve({
    fetch,
    port,
    hostname: host,
    // Requests have a deadline of their own (app.ts), and a batch may take hours; headers must come soon.
    serverOptions: {
      requestTimeout: 0,
      headersTimeout: 10_000,
      connectionsCheckingInterval: 2_000,
      keepAliveTimeout: 5_000,
      maxHeaderSize: 16 * 1024,
    },
  }) as Server;
  // A connection on which nothing moves for longer than a request may take: a client that stalls, in either direction.
  server.setTimeout(timeout + 5_000);
  server.on('clientError', answerMalformed(log));
  server.on('request', closeBehindUnreadBody);
  return server;
}

/** The answers that are not finished yet. */
function answersUnderWay(server: Server): ReadonlySet<ServerResponse> {
  const underWay = new Set<ServerResponse>();
  server.on('request', (_request, response) => {
    underWay.add(response);
    response.once('close', () => underWay.delete(response));
  });
  return underWay;
}

/** Takes no more connections and waits for the answers under way. @param most milliseconds; then they are cut off */
async function stopServing(server: Server, underWay: ReadonlySet<ServerResponse>, most: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // Connections that a client keeps open, or opened and said nothing on, are not waited for.
  const sweep = setInterval(() => {
    if (underWay.size === 0) server.closeAllConnections();
  }, 50);
  const end = setTimeout(() => server.closeAllConnections(), most);
  await closed;
  clearInterval(sweep);
  clearTimeout(end);
}

function listening(server: Server, config: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('listening', resolve);
    server.once('error', (error: NodeJS.ErrnoException) => reject(new StartError(sayWhy(error, config))));
  });
}

function sayWhy({ code }: NodeJS.ErrnoException, { host, port }: Config): string {
  if (code === 'EADDRINUSE') return `port ${port} is in use; --port 0 takes a free one`;
  if (code === 'EACCES') return `port ${port} may not be used by this user; --port 0 takes a free one`;
  return `cannot listen on ${host} port ${port} (${code ?? 'unknown error'})`;
}

const NO_HTTP = { status: 400, words: 'Bad Request', say: 'the request is no HTTP' };
const MALFORMED: Record<string, typeof NO_HTTP> = {
  HPE_HEADER_OVERFLOW: { status: 431, words: 'Request Header Fields Too Large', say: 'the headers are too long' },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, words: 'Request Timeout', say: 'the headers did not come in time' },
};

/** What is no HTTP, or has headers that are too long, never reaches the app: Node would answer it in plain text. */
const answerMalformed =
  (log: RequestLog) =>
  (error: NodeJS.ErrnoException, socket: Socket): void => {
    // Whoever goes away in the middle of a request waits for no answer.
    if (!socket.writable || error.code === 'ECONNRESET' || error.code === 'HPE_INVALID_EOF_STATE') {
      socket.destroy();
      return;
    }
    const { status, words, say } = MALFORMED[error.code ?? ''] ?? NO_HTTP;
    log.malformed({ status, say });
    const body = JSON.stringify(outcomeOf(new Problem(400, 'structure', say)));
    socket.end(
      `HTTP/1.1 ${status} ${words}\r\nConnection: close\r\nContent-Type: ${FHIR_JSON}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
  };
