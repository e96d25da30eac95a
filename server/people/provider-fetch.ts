import { bare, isLoopbackHost } from '../fhir/address.ts';
import { inTime } from '../in-time.ts';
import { readStream } from '../read-stream.ts';

/** Bytes of one answer of an identity provider. */
const MAX_ANSWER = 1024 * 1024;
/** Milliseconds for one question. */
const TIME = 10_000;

/**
 * What oauth4webapi asks the identity provider with: https (plain http on this machine only), no redirects, a deadline, and
 * a cap on what is read. Which hosts it asks is the word of the configured issuer, fetched over TLS, and of nobody else.
 */
export async function providerFetch(
  address: string,
  init: { method: string; headers: Record<string, string>; body?: unknown; signal?: AbortSignal },
): Promise<Response> {
  const url = new URL(address);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopbackHost(bare(url.hostname)))) {
    throw new TypeError('an address of the identity provider is not https');
  }
  const { signal, done } = inTime(TIME, init.signal);
  try {
    const response = await fetch(url, {
      method: init.method,
      headers: init.headers,
      ...(init.body === undefined || init.body === null ? {} : { body: String(init.body) }),
      redirect: 'error',
      signal,
    });
    const bytes = await readStream(response.body, MAX_ANSWER, signal);
    // A status without a body may not have one, even an empty one.
    const isEmpty = response.status === 204 || response.status === 205 || response.status === 304;
    return new Response(isEmpty ? null : bytes, { status: response.status, headers: response.headers });
  } finally {
    done();
  }
}
