import { isDeeperThan, MAX_DEPTH } from '../../bounded-json.ts';
import { bare, isLoopbackHost } from '../address.ts';
import { OPEN } from '../auth-strategy.ts';
import { type BaseUrl, parseBaseUrl } from '../base-url.ts';
import type { Machine } from '../machine.ts';
import type { EndpointRow } from '../registry.ts';
import { makeTransport, type Transport } from '../transport.ts';
import { UpstreamError } from '../upstream-error.ts';
import { authorityAnswer } from './authority-answer.ts';

/** Bytes of one answer of an authorization server. */
const MAX_AUTH_ANSWER = 256 * 1024;

/** What oauth4webapi asks with, in place of the global fetch. */
export type AuthorityFetch = (
  url: string,
  init: { method: string; headers: Record<string, string>; body?: unknown; signal?: AbortSignal },
) => Promise<Response>;

/**
 * Whether an address of a SMART configuration may be used: absolute, https (plain http where the row allows it), and on
 * the FHIR server's own origin or on a host that the row names. A configuration is a server's word, and a wrong one
 * would send the agency's credential to whoever it names.
 */
export function isAuthAddress(row: EndpointRow, base: BaseUrl, text: string): boolean {
  const url = URL.parse(text);
  if (!url || url.username || url.password || url.hash) return false;
  const isPlainAllowed = isLoopbackHost(bare(url.hostname)) || row.allowHttp === true;
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isPlainAllowed)) return false;
  return url.origin === base.origin || (row.authHosts ?? []).includes(url.host);
}

/**
 * The way to an authorization server: the gateway's own bounded transport, one for each origin, and never with a FHIR
 * token. Answers come back whatever their status, since OAuth says in the body why it refuses.
 */
export function authorityFetch(
  row: EndpointRow,
  base: BaseUrl,
  machine: Machine,
): { fetch: AuthorityFetch; close(): Promise<void> } {
  const transports = new Map<string, Transport>();
  const transportTo = (origin: string): Transport => {
    const known = transports.get(origin);
    if (known) return known;
    const address = parseBaseUrl(origin);
    if (!address) throw new UpstreamError('auth-elsewhere');
    const made = makeTransport(address, row, OPEN, machine);
    transports.set(origin, made);
    return made;
  };
  return {
    fetch: async (address, { method, headers, body, signal }) => {
      if (!isAuthAddress(row, base, address)) throw new UpstreamError('auth-elsewhere');
      const { status, bytes, contentType } = await transportTo(new URL(address).origin).send(
        {
          method,
          url: address,
          headers,
          body: body === undefined || body === null ? undefined : String(body),
          limit: MAX_AUTH_ANSWER,
          anyStatus: true,
        },
        signal ?? new AbortController().signal,
      );
      if (isDeeperThan(bytes, MAX_DEPTH)) throw new UpstreamError('auth-answer');
      // A status without a body may not have one, even an empty one.
      const content = status === 204 || status === 205 || status === 304 ? null : bytes;
      if (method === 'POST' && content !== null) {
        const read = authorityAnswer(status, content);
        // Some servers do not say that it is JSON; it was read as that.
        return new Response(read, { status, headers: { 'content-type': 'application/json' } });
      }
      return new Response(content, {
        status,
        headers: contentType === undefined ? {} : { 'content-type': contentType },
      });
    },
    close: async () => {
      await Promise.all([...transports.values()].map((transport) => transport.close()));
    },
  };
}
