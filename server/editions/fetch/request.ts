import { FetchError } from './fetch-error.ts';

export interface RequestOptions {
  /** Ends the whole run (`--within`). */
  signal?: AbortSignal;
  /** Milliseconds without a byte after which the server counts as gone. */
  stallMs?: number;
  /** Hosts beside the first one that a redirect may lead to. */
  redirectHosts?: readonly string[];
}

/** What a server answered, with its body still to be read. */
export interface Reply {
  status: number;
  /** Bytes that the body will have, where the server says so. */
  length: number | undefined;
  /** First byte of a partial answer. */
  rangeStart: number | undefined;
  /** Strong ETag, else Last-Modified: what If-Range takes. */
  validator: string | undefined;
  chunks(): AsyncGenerator<Uint8Array>;
  cancel(): Promise<void>;
}

const STALL_MS = 30_000;
const MOST_REDIRECTS = 5;

/**
 * GET, with redirects followed by hand: only over https, only to the same host or one that is allowed by name, at most
 * five. (An address on this machine may be http, which is how tests serve a release.) A `range` is asked for with
 * If-Range, so that a changed file comes whole.
 * @throws {FetchError} when the host is not reached, is silent, refuses, or leads elsewhere
 */
export async function request(
  url: string,
  options: RequestOptions,
  part?: { range: number; validator: string },
): Promise<Reply> {
  const headers: Record<string, string> = { 'accept-encoding': 'identity', 'user-agent': 'lintel (editions fetch)' };
  if (part) Object.assign(headers, { range: `bytes=${part.range}-`, 'if-range': part.validator });
  const first = allowedStart(url);
  let at = first;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    const stall = new AbortController();
    const response = await send(at, headers, options, stall);
    if (response.status < 300 || response.status >= 400 || response.status === 304) {
      return replyOf(at, response, options, stall);
    }
    await response.body?.cancel();
    at = redirectTarget(at, first, response.headers.get('location'), options.redirectHosts ?? []);
  }
  throw new FetchError('redirect', `${url}: more than ${MOST_REDIRECTS} redirects`);
}

async function send(
  at: URL,
  headers: Record<string, string>,
  options: RequestOptions,
  stall: AbortController,
): Promise<Response> {
  const signal = AbortSignal.any([stall.signal, ...(options.signal ? [options.signal] : [])]);
  return watched(at, options, stall, () => fetch(at, { headers, signal, redirect: 'manual' }));
}

function replyOf(at: URL, response: Response, options: RequestOptions, stall: AbortController): Reply {
  const { status, headers, body } = response;
  if (status !== 200 && status !== 206 && status !== 416) {
    void body?.cancel();
    throw new FetchError('http', `${at.href}: the server answered ${status}`);
  }
  const length = headers.get('content-length');
  const start = /^bytes (\d+)-/.exec(headers.get('content-range') ?? '')?.[1];
  const etag = headers.get('etag');
  return {
    status,
    length: length === null || !/^\d+$/.test(length) ? undefined : Number(length),
    rangeStart: start === undefined ? undefined : Number(start),
    // A weak tag does not promise the same bytes.
    validator: (etag?.startsWith('W/') ? undefined : etag) ?? headers.get('last-modified') ?? undefined,
    chunks: () => chunks(at, body, options, stall),
    cancel: async () => body?.cancel(),
  };
}

async function* chunks(
  at: URL,
  body: ReadableStream<Uint8Array> | null,
  options: RequestOptions,
  stall: AbortController,
): AsyncGenerator<Uint8Array> {
  if (!body) return;
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await watched(at, options, stall, () => reader.read());
      if (done) return;
      yield value;
    }
  } finally {
    // A reader that failed has nothing left to cancel.
    await reader.cancel().catch(() => undefined);
  }
}

/** Runs one step of a transfer; silence for too long, the end of the run and a broken line each get their own words. */
async function watched<T>(
  at: URL,
  options: RequestOptions,
  stall: AbortController,
  step: () => Promise<T>,
): Promise<T> {
  const limit = options.stallMs ?? STALL_MS;
  const timer = setTimeout(() => stall.abort(), limit);
  try {
    return await step();
  } catch (error) {
    if (options.signal?.aborted) throw new FetchError('timeout', `${at.href}: stopped, the time allowed is over`);
    if (stall.signal.aborted) throw new FetchError('timeout', `${at.href}: no answer for ${limit / 1000} s`);
    throw broken(at, error);
  } finally {
    clearTimeout(timer);
  }
}

const UNREACHED = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'ENETDOWN',
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
]);

function broken(at: URL, error: unknown): FetchError {
  const cause = error instanceof Error ? (error.cause as NodeJS.ErrnoException | undefined) : undefined;
  const code = cause?.code ?? (error instanceof Error ? error.message : String(error));
  if (UNREACHED.has(code)) return new FetchError('offline', `${at.host} was not reached (${code})`);
  return new FetchError('cut', `${at.href}: the connection failed (${code}); the next attempt continues`);
}

function allowedStart(url: string): URL {
  const at = URL.canParse(url) ? new URL(url) : undefined;
  if (at && (at.protocol === 'https:' || isLocal(at))) return at;
  throw new FetchError('redirect', `${url}: only https addresses are fetched`);
}

function redirectTarget(from: URL, first: URL, location: string | null, hosts: readonly string[]): URL {
  const to = location !== null && URL.canParse(location, from) ? new URL(location, from) : undefined;
  if (!to) throw new FetchError('redirect', `${from.href}: a redirect without an address`);
  const secure = to.protocol === 'https:' || (isLocal(first) && isLocal(to));
  if (secure && (to.host === first.host || hosts.includes(to.host))) return to;
  throw new FetchError('redirect', `${from.href}: leads to ${to.protocol}//${to.host}, which is not followed`);
}

/** http on this machine itself. */
function isLocal(at: URL): boolean {
  return at.protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(at.hostname);
}
