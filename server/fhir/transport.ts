import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, fetch, type Headers, type Response } from 'undici';
import { inTime } from '../in-time.ts';
import { NO_TRACING, type Tracing } from '../observe/tracing.ts';
import { readStream, TooLargeError } from '../read-stream.ts';
import { addressKind, allowedKinds, bare, guardedLookup, type Lookup } from './address.ts';
import type { AuthStrategy } from './auth.ts';
import { type BaseUrl, withinBase } from './base-url.ts';
import { limiter } from './limiter.ts';
import type { EndpointRow } from './registry.ts';
import { BINARY, RESOURCE_TYPES } from './resource-types.ts';
import { secondsOfRetryAfter, waitBeforeRetry } from './retry.ts';
import { problemOfStatus, UpstreamError } from './upstream-error.ts';

/** Bytes of one answer, after decompression. */
export const MAX_ANSWER = 32 * 1024 * 1024;

/**
 * Milliseconds for which a connection is kept for the next patient; a server that says a shorter time has it. Opening them
 * anew costs two round trips (TCP, TLS) before anything is asked.
 */
const KEPT_OPEN = 60_000;

export interface Outgoing {
  method: string;
  /** Absolute, or relative to the base. */
  url: string;
  headers?: Record<string, string>;
  body?: string | undefined;
  /** Bytes of the decompressed answer; absent: {@link MAX_ANSWER}. */
  limit?: number;
  /** The answer is wanted whatever its status, once: an authorization server says in the body why it refuses. */
  anyStatus?: boolean;
}

export interface Answer {
  status: number;
  headers: Headers;
  bytes: Uint8Array<ArrayBuffer>;
}

/** What a registration says of how its server is asked. */
type Bounds = Pick<EndpointRow, 'timeout' | 'concurrency' | 'privateNetwork'>;

/** What the gateway takes from the machine on its way out. */
export interface WayOut {
  /** Name resolution; absent: the system's. */
  lookup?: Lookup;
  /** Absent: nothing is timed. */
  tracing?: Tracing;
}

export interface Transport {
  /** One request. @throws {UpstreamError}, or the signal's reason when the caller aborts */
  send(outgoing: Outgoing, signal: AbortSignal): Promise<Answer>;
  /** The same connections and the same limit, for another credential. */
  as(auth: AuthStrategy): Transport;
  close(): Promise<void>;
}

/**
 * The only way out to a FHIR server: within its base, without redirects, one deadline for all tries of a request, a cap
 * on what is read after decompression, a limited number at a time (service.md section 2, "Bounded transport rule").
 *
 * `fetch` and `Agent` come from the same undici package: Node's own fetch refuses an Agent of another major version.
 */
export function makeTransport(
  base: BaseUrl,
  row: Bounds,
  auth: AuthStrategy,
  { lookup, tracing = NO_TRACING }: WayOut = {},
): Transport {
  const allowed = allowedKinds(base.hostname, row.privateNetwork === true);
  const agent = new Agent({ connect: { lookup: guardedLookup(allowed, lookup) }, keepAliveTimeout: KEPT_OPEN });
  const limited = limiter(row.concurrency);
  const transportAs = (credential: AuthStrategy): Transport => ({
    async send(outgoing, caller) {
      const url = withinBase(base, outgoing.url);
      if (!url) throw new UpstreamError('outside-base');
      assertNumericHost(base);
      return limited(
        () =>
          tracing.span('fhir', (say) => {
            say({ method: outgoing.method, resourceType: resourceTypeIn(base, url) });
            return sendInTime(url, outgoing, credential, caller, (status) => say({ status }));
          }),
        caller,
      );
    },
    as: transportAs,
    close: () => agent.close(),
  });
  return transportAs(auth);

  async function sendInTime(
    url: URL,
    outgoing: Outgoing,
    credential: AuthStrategy,
    caller: AbortSignal,
    answered: (status: number) => void,
  ): Promise<Answer> {
    const { signal, done } = inTime(row.timeout, caller);
    try {
      for (let attempt = 1; ; attempt++) {
        const response = await onOpenConnection(outgoing.method, () => attemptOnce(url, outgoing, credential, signal));
        answered(response.status);
        const problem = problemOfStatus(response.status);
        if (problem === 'unauthorized') credential.refused?.();
        if (!problem || outgoing.anyStatus === true)
          return await readAnswer(response, outgoing.limit ?? MAX_ANSWER, signal);
        const header = response.headers.get('retry-after');
        // Nobody reads the body of a failure; without this the connection would stay taken.
        await response.body?.cancel().catch(() => {});
        const wait = waitBeforeRetry(outgoing.method, response.status, attempt, header, Date.now());
        if (wait === undefined) throw failure(problem, response.status, header);
        await sleep(wait, undefined, { signal });
      }
    } catch (error) {
      if (caller.aborted) throw caller.reason;
      if (error instanceof UpstreamError) throw error;
      if (signal.aborted) throw new UpstreamError('timeout');
      throw error instanceof TooLargeError ? new UpstreamError('too-large') : connectionFailure(error);
    } finally {
      done();
    }
  }

  async function attemptOnce(
    url: URL,
    outgoing: Outgoing,
    credential: AuthStrategy,
    signal: AbortSignal,
  ): Promise<Response> {
    return fetch(url, {
      method: outgoing.method,
      headers: { accept: 'application/fhir+json', ...outgoing.headers, ...(await credential.headers(signal)) },
      ...(outgoing.body === undefined ? {} : { body: outgoing.body }),
      redirect: 'error',
      signal,
      dispatcher: agent,
    });
  }
}

/**
 * A server may close a connection that was kept open in the moment in which the next request goes out on it. Nothing of an
 * answer has come then, and what may be repeated (RFC 9110 section 9.2.2) is sent once more.
 */
async function onOpenConnection<T>(method: string, attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (method !== 'GET' || !causesOf(error).some(isClosed)) throw error;
    return attempt();
  }
}

function isClosed(cause: Error): boolean {
  return 'code' in cause && (cause.code === 'UND_ERR_SOCKET' || cause.code === 'ECONNRESET' || cause.code === 'EPIPE');
}

function causesOf(error: unknown): Error[] {
  return error instanceof Error ? [error, ...causesOf(error.cause)] : [];
}

/** The type that a path below the base begins with, where it is one that is asked for: a path may hold anything. */
function resourceTypeIn(base: BaseUrl, url: URL): string {
  const first = url.pathname.slice(base.path.length + 1).split('/')[0];
  return [...RESOURCE_TYPES, BINARY].find((type) => type === first) ?? 'other';
}

function failure(problem: UpstreamError['problem'], status: number, retryAfter: string | null): UpstreamError {
  const seconds = secondsOfRetryAfter(retryAfter, Date.now());
  return new UpstreamError(problem, { status, ...(seconds === undefined ? {} : { retryAfter: seconds }) });
}

async function readAnswer(response: Response, limit: number, signal: AbortSignal): Promise<Answer> {
  const bytes = await readStream(response.body as ReadableStream<Uint8Array> | null, limit, signal);
  return { status: response.status, headers: response.headers, bytes };
}

/** `net.connect` asks no lookup for an address written in numbers, so that case is checked here. */
function assertNumericHost(base: BaseUrl): void {
  const host = bare(base.hostname);
  if (/^[\d.]+$|:/.test(host) && addressKind(host) === 'never') throw new UpstreamError('address-not-allowed');
}

/** undici wraps what went wrong in `cause`; its texts may hold host names and URLs and go no further. */
function connectionFailure(error: unknown): UpstreamError {
  for (const at of causesOf(error)) {
    if (at instanceof UpstreamError) return at;
    if (at.message === 'unexpected redirect') return new UpstreamError('redirected');
    if ('code' in at && /TIMEOUT/.test(String(at.code))) return new UpstreamError('timeout');
  }
  return new UpstreamError('unreachable');
}
