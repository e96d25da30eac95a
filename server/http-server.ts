import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { SaidError } from '../shared/said-error.ts';
import type { Config } from './config/config.ts';
import { answerNotForTheApp, refuseUnreadable } from './not-for-the-app.ts';
import type { RequestLog } from './observe/request-log.ts';

/** The service cannot start, in words for people. */
export class StartError extends SaidError {
  override readonly name = 'StartError';
}

/**
 * A GET has no body. One that is sent all the same is read by nobody, and would hold the connection open for as long as it
 * trickles; of other methods the adapter sees to it.
 */
function closeBehindUnreadBody({ method, headers }: IncomingMessage, response: ServerResponse): void {
  const hasBody = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
  if (hasBody && (method === 'GET' || method === 'HEAD')) response.shouldKeepAlive = false;
}

/** Node's HTTP server before an app, with what bounds a connection. It listens with {@link listening}. */
export function serverOf(
  fetch: Parameters<typeof getRequestListener>[0],
  { host, timeout }: Pick<Config, 'host' | 'timeout'>,
  log: RequestLog,
): Server {
  const server = createServer(
    {
      // Requests have a deadline of their own (app.ts), and a batch may take hours; headers must come soon.
      requestTimeout: 0,
      headersTimeout: 10_000,
      connectionsCheckingInterval: 2_000,
      keepAliveTimeout: 5_000,
      maxHeaderSize: 16 * 1024,
      // The app answers it: Node would without a word of why.
      requireHostHeader: false,
    },
    getRequestListener(fetch, { hostname: host, errorHandler: refuseUnreadable(log) }),
  );
  // A connection on which nothing moves for longer than a request may take: a client that stalls, in either direction.
  server.setTimeout(timeout + 5_000);
  answerNotForTheApp(server, log);
  server.on('request', closeBehindUnreadBody);
  return server;
}

/** The answers that are not finished yet. */
export function answersUnderWay(server: Server): ReadonlySet<ServerResponse> {
  const underWay = new Set<ServerResponse>();
  server.on('request', (_request, response) => {
    underWay.add(response);
    response.once('close', () => underWay.delete(response));
  });
  return underWay;
}

/** Takes no more connections and waits for the answers under way. @param most milliseconds; then they are cut off */
export async function stopServing(server: Server, underWay: ReadonlySet<ServerResponse>, most: number): Promise<void> {
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

/** Listens where the configuration says. @throws {StartError} when the port is taken, or may not be used */
export function listening(server: Server, config: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('listening', resolve);
    server.once('error', (error: NodeJS.ErrnoException) => reject(new StartError(sayWhy(error, config))));
    server.listen(config.port, config.host);
  });
}

function sayWhy({ code }: NodeJS.ErrnoException, { host, port }: Config): string {
  if (code === 'EADDRINUSE') return `port ${port} is in use; --port 0 takes a free one`;
  if (code === 'EACCES') return `port ${port} may not be used by this user; --port 0 takes a free one`;
  return `cannot listen on ${host} port ${port} (${code ?? 'unknown error'})`;
}
