import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { RequestError } from '@hono/node-server';
import { FHIR_JSON } from '../shared/api/paths.ts';
import { faultOf, type RequestLog } from './observe/request-log.ts';
import { outcomeOf, Problem } from './routes/problem.ts';

/** What is answered without the app, in its words: a failure is an OperationOutcome whoever finds it. */
interface Refusal {
  status: number;
  say: string;
  code?: 'structure' | 'not-supported' | 'exception';
}

const NO_HTTP: Refusal = { status: 400, say: 'the request is no HTTP' };
const MALFORMED: Record<string, Refusal> = {
  HPE_HEADER_OVERFLOW: { status: 431, say: 'the headers are too long' },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, say: 'the headers did not come in time' },
};
const NO_ADDRESS: Refusal = { status: 400, say: 'the path or the Host header is none that can be read' };
const NO_EXPECTATION: Refusal = { status: 417, say: 'Expect takes 100-continue only', code: 'not-supported' };
const NO_PROXY: Refusal = { status: 405, say: 'this is no proxy', code: 'not-supported' };
const FAULT: Refusal = { status: 500, say: 'an error of the service', code: 'exception' };

/** Answers what never comes to the app: what is no HTTP or too long, an expectation that is not met, a tunnel. */
export function answerNotForTheApp(server: Server, log: RequestLog): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    // Whoever goes away in the middle of a request waits for no answer.
    const isGone = error.code === 'ECONNRESET' || error.code === 'HPE_INVALID_EOF_STATE';
    if (isGone || !socket.writable) socket.destroy();
    else endWith(socket, MALFORMED[error.code ?? ''] ?? NO_HTTP, log);
  });
  server.on('checkExpectation', (_request: IncomingMessage, response: ServerResponse) => {
    log.malformed(NO_EXPECTATION);
    response.writeHead(NO_EXPECTATION.status, { 'content-type': FHIR_JSON, connection: 'close' });
    response.end(bodyOf(NO_EXPECTATION));
  });
  server.on('connect', (_request, socket) => {
    socket.on('error', () => {});
    endWith(socket, NO_PROXY, log);
  });
}

/** Answers a request whose address cannot be read, which the adapter does not give to the app. */
export function refuseUnreadable(log: RequestLog): (error: unknown) => Response {
  return (error) => {
    const refusal = error instanceof RequestError ? NO_ADDRESS : FAULT;
    if (refusal === FAULT) log.fault({ requestId: 'adapter', ...faultOf(error) });
    else log.malformed(refusal);
    return new Response(bodyOf(refusal), { status: refusal.status, headers: { 'content-type': FHIR_JSON } });
  };
}

function endWith(socket: Duplex, refusal: Refusal, log: RequestLog): void {
  log.malformed(refusal);
  const body = bodyOf(refusal);
  const head = [
    `HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status]}`,
    'Connection: close',
    `Content-Type: ${FHIR_JSON}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

function bodyOf({ say, code = 'structure' }: Refusal): string {
  return JSON.stringify(outcomeOf(new Problem(400, code, say)));
}
