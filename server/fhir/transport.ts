import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, fetch, type Headers, type Response } from 'undici';
import { readStream, TooLargeError } from '../read-stream.ts';
import { addressKind, allowedKinds, bare, guardedLookup, type Lookup } from './address.ts';
import type { AuthStrategy } from './auth.ts';
import { type BaseUrl, withinBase } from './base-url.ts';
import { limiter } from './limiter.ts';
import type { EndpointRow } from './registry.ts';
import { secondsOfRetryAfter, waitBeforeRetry } from './retry.ts';
import { problemOfStatus, UpstreamError } from './upstream-error.ts';

/** Bytes of one answer, after decompression. */
export const MAX_ANSWER = 32 * 1024 * 1024;

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
export function makeTransport(base: BaseUrl, row: Bounds, auth: AuthStrategy, lookup?: Lookup): Transport {
  const allowed = allowedKinds(base.hostname, row.privateNetwork === true);
  const agent = new Agent({ connect: { lookup: guardedLookup(allowed, lookup) } });
  const limited = limiter(row.concurrency);
  const transportAs = (credential: AuthStrategy): Transport => ({
    async send(outgoing, caller) {
      const url = withinBase(base, outgoing.url);
      if (!url) throw new UpstreamError('outside-base');
      assertNumericHost(base);
      return limited(() => sendInTime(url, outgoing, credential, caller), caller);
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
  ): Promise<Answer> {
    const deadline = AbortSignal.timeout(row.timeout);
    const signal = AbortSignal.any([caller, deadline]);
    try {
      for (let attempt = 1; ; attempt++) {
        const response = await attemptOnce(url, outgoing, credential, signal);
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
      if (deadline.aborted) throw new UpstreamError('timeout');
      throw error instanceof TooLargeError ? new UpstreamError('too-large') : connectionFailure(error);
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
  for (let at = error; at instanceof Error; at = at.cause) {
    if (at instanceof UpstreamError) return at;
    if (at.message === 'unexpected redirect') return new UpstreamError('redirected');
    if ('code' in at && /TIMEOUT/.test(String(at.code))) return new UpstreamError('timeout');
  }
  return new UpstreamError('unreachable');
}
