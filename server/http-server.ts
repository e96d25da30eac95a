import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { serve } from '@hono/node-server';
import { FHIR_JSON } from '../shared/api.ts';
import type { Config } from './config.ts';
import type { RequestLog } from './observe/request-log.ts';
import { outcomeOf, Problem } from './routes/problem.ts';

/** The service cannot start, in words for people. */
export class StartError extends Error {
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

/** Node's HTTP server before an app, with what bounds a connection. */
export function serverOf(
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

/** Waits until it listens. @throws {StartError} when the port is taken, or may not be used */
export function listening(server: Server, config: Config): Promise<void> {
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
