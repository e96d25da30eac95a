import type { Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { serve } from '@hono/node-server';
import { FHIR_JSON } from '../shared/api.ts';
import { createApp } from './app.ts';
import type { Config } from './config.ts';
import { openEditions, SHIPPED_PACKS } from './editions/open.ts';
import { openGateway } from './fhir/gateway.ts';
import { importedPacks } from './home.ts';
import { openRequestLog } from './observe/request-log.ts';
import { openPackShelf } from './routes/pack-shelf.ts';
import { outcomeOf, Problem } from './routes/problem.ts';

/** A running service. */
export interface Service {
  /** `http://127.0.0.1:7463`, without a slash at the end. */
  url: string;
  port: number;
  /** Takes no more requests, waits for those under way up to a limit, then closes everything. */
  close(): Promise<void>;
}

/** The service cannot start, in words for people. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/** Milliseconds for requests under way when the service is told to stop. */
const LAST_REQUESTS = 5_000;

/**
 * Opens the tables and starts the service.
 * @param options.writeLog takes log lines; absent: standard error
 * @throws {StartError} when the port is taken; {PackError} when the tables cannot be opened
 */
export async function startService(
  config: Config,
  options: { writeLog?: (line: string) => void; env?: Readonly<Record<string, string | undefined>> } = {},
): Promise<Service> {
  const imported = importedPacks(config.home);
  const [editions, packs] = await Promise.all([openEditions({ imported }), openPackShelf([SHIPPED_PACKS, imported])]);
  const gateway = openGateway(config.endpointsFile, { env: options.env ?? process.env });
  const log = openRequestLog(config.log, options.writeLog ?? ((line) => process.stderr.write(line)));
  const app = createApp({ config, editions, packs, gateway, log });
  const server = serve({
    fetch: app.fetch,
    port: config.port,
    hostname: config.host,
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
  server.setTimeout(config.timeout + 5_000);
  server.on('clientError', answerMalformed);
  await listening(server, config);
  const { port } = server.address() as AddressInfo;
  const host = config.host.includes(':') ? `[${config.host}]` : config.host;
  return {
    url: `http://${host}:${port}`,
    port,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const timer = setTimeout(() => server.closeAllConnections(), LAST_REQUESTS);
      await closed;
      clearTimeout(timer);
      await gateway.close();
    },
  };
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

/** What is no HTTP, or has headers that are too long, never reaches the app: Node would answer it in plain text. */
function answerMalformed(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const [status, say] =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? ['431 Request Header Fields Too Large', 'the headers are too long']
      : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? ['408 Request Timeout', 'the headers did not come in time']
        : ['400 Bad Request', 'the request is no HTTP'];
  const body = JSON.stringify(outcomeOf(new Problem(400, 'structure', say)));
  socket.end(
    `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Type: ${FHIR_JSON}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}
