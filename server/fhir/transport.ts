import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, type Dispatcher, interceptors, request } from 'undici';
import { given } from '../../shared/chart/given.ts';
import { inTime } from '../in-time.ts';
import { NO_TRACING, type Tracing } from '../observe/tracing.ts';
import { readChunks, TooLargeError } from '../read-stream.ts';
import { addressKind, allowedKinds, bare, guardedLookup, type Lookup } from './address.ts';
import type { AuthStrategy } from './auth-strategy.ts';
import { type BaseUrl, withinBase } from './base-url.ts';
import { limiter } from './limiter.ts';
import type { EndpointRow } from './registry.ts';
import { BINARY, RESOURCE_TYPES } from './resource-types.ts';
import { secondsOfRetryAfter, waitBeforeRetry } from './retry.ts';
import { causesOf, whyUnreachableOf } from './unreachable.ts';
import { problemOfStatus, UpstreamError } from './upstream-error.ts';
import { type Came, cameBy } from './what-came.ts';

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
  contentType?: string;
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
 * undici's `request` and not `fetch`: a patient is some 25 requests, and `fetch` takes more than twice the processor's time for one.
 */
export function makeTransport(
  base: BaseUrl,
  row: Bounds,
  auth: AuthStrategy,
  { lookup, tracing = NO_TRACING }: WayOut = {},
): Transport {
  const allowed = allowedKinds(base.hostname, row.privateNetwork === true);
  const agent = new Agent({ connect: { lookup: guardedLookup(allowed, lookup) }, keepAliveTimeout: KEPT_OPEN });
  // An authorization server's refusal may be compressed as well.
  const dispatcher = agent.compose(interceptors.decompress({ skipErrorResponses: false }));
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
            const sending = { url, outgoing, credential, dispatcher };
            return sendInTime(sending, row.timeout, caller, (status) => say({ status }));
          }),
        caller,
      );
    },
    as: transportAs,
    close: () => agent.close(),
  });
  return transportAs(auth);
}

/** One request of a caller, and how it is sent. */
interface Sending {
  url: URL;
  outgoing: Outgoing;
  credential: AuthStrategy;
  dispatcher: Dispatcher;
}

/**
 * Sends it as often as is worth it within its time.
 * @param timeout milliseconds for all tries together
 * @param answered hears the status of each
 */
async function sendInTime(
  sending: Sending,
  timeout: number,
  caller: AbortSignal,
  answered: (status: number) => void,
): Promise<Answer> {
  const { outgoing, credential } = sending;
  const { signal, done } = inTime(timeout, caller);
  let isRenewed = false;
  try {
    for (let attempt = 1; ; attempt++) {
      const shown = await credential.headers(signal);
      const response = await onOpenConnection(outgoing.method, () => attemptOnce(sending, shown, signal));
      const { statusCode: status, headers, body } = response;
      answered(status);
      const problem = problemOfStatus(status);
      if (problem === 'unauthorized') credential.refused?.(shown);
      if (!problem || (outgoing.anyStatus === true && problem !== 'redirected'))
        return await readAnswer(response, outgoing.limit ?? MAX_ANSWER);
      // Nobody reads the body of a failure; without this the connection would stay taken.
      body.on('error', () => {}).destroy();
      // A token may end in the middle of the pages of a search; one that can be had anew is, once.
      if (problem === 'unauthorized' && credential.refused !== undefined && !isRenewed) {
        isRenewed = true;
        continue;
      }
      const header = headerOf(headers, 'retry-after');
      const wait = waitBeforeRetry(outgoing.method, status, attempt, header, Date.now());
      if (wait === undefined) throw failure(problem, status, header, cameBy(headerOf(headers, 'content-type')));
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
  { url, outgoing, dispatcher }: Sending,
  shown: Record<string, string>,
  signal: AbortSignal,
): Promise<Dispatcher.ResponseData> {
  return request(url, {
    method: outgoing.method as Dispatcher.HttpMethod,
    headers: { ...OWN_HEADERS, ...outgoing.headers, ...shown },
    ...given('body', outgoing.body),
    signal,
    dispatcher,
  });
}

const OWN_HEADERS = { accept: 'application/fhir+json', 'accept-encoding': 'gzip, deflate', 'user-agent': 'lintel' };

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

/** The type that a path below the base begins with, where it is one that is asked for: a path may hold anything. */
function resourceTypeIn(base: BaseUrl, url: URL): string {
  const first = url.pathname.slice(base.path.length + 1).split('/')[0];
  return [...RESOURCE_TYPES, BINARY].find((type) => type === first) ?? 'other';
}

function failure(
  problem: UpstreamError['problem'],
  status: number,
  retryAfter: string | null,
  note: Came | undefined,
): UpstreamError {
  const seconds = secondsOfRetryAfter(retryAfter, Date.now());
  return new UpstreamError(problem, { status, note, ...given('retryAfter', seconds) });
}

async function readAnswer({ statusCode, headers, body }: Dispatcher.ResponseData, limit: number): Promise<Answer> {
  const contentType = headerOf(headers, 'content-type');
  const bytes = await readChunks(body, limit);
  return { status: statusCode, ...(contentType === null ? {} : { contentType }), bytes };
}

function headerOf(headers: Dispatcher.ResponseData['headers'], name: string): string | null {
  const value = headers[name];
  return value === undefined ? null : [value].flat().join(', ');
}

/** `net.connect` asks no lookup for an address written in numbers, so that case is checked here. */
function assertNumericHost(base: BaseUrl): void {
  const host = bare(base.hostname);
  if (/^[\d.]+$|:/.test(host) && addressKind(host) === 'never') throw new UpstreamError('address-not-allowed');
}

/** undici's texts, and those of what went wrong below it, may hold host names and URLs and go no further. */
function connectionFailure(error: unknown): UpstreamError {
  const causes = causesOf(error);
  for (const at of causes) {
    if (at instanceof UpstreamError) return at;
    if ('code' in at && /TIMEOUT/.test(String(at.code))) return new UpstreamError('timeout');
  }
  return new UpstreamError('unreachable', { why: whyUnreachableOf(error) });
}
