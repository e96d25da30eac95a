import { parseBoundedJson } from '../../bounded-json.ts';
import { UpstreamError } from '../upstream-error.ts';
import { whatCame } from '../what-came.ts';

/** Refusals that need no word of OAuth to be understood. */
const REFUSALS: ReadonlySet<number> = new Set([400, 401, 403]);

/**
 * What an authorization server answered to a form, for oauth4webapi to read. What is no OAuth is told apart here, since that
 * library has one error for all of it: a server that is down, an address that is none, a page that stands before it.
 * @param bytes of a body that nests no deeper than is read
 * @returns the body, without members that are `null`: servers write that for what they have none of (a scope, a refresh token)
 * @throws {UpstreamError} for what OAuth has no answer in
 */
export function authorityAnswer(status: number, bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const said = membersOf(bytes);
  const isGood = status >= 200 && status < 300;
  if (status === 429 || status >= 500) throw new UpstreamError('auth-failed', { status });
  if (!isGood && typeof said?.error !== 'string') {
    const note = said === undefined ? whatCame(bytes) : undefined;
    throw new UpstreamError(REFUSALS.has(status) ? 'auth-refused' : 'auth-answer', { status, note });
  }
  if (said === undefined) {
    // A revocation is answered with nothing.
    if (bytes.length === 0) return bytes;
    throw new UpstreamError('auth-answer', { note: whatCame(bytes) });
  }
  const members = Object.entries(said);
  const told = members.filter(([, value]) => value !== null);
  return told.length === members.length ? bytes : new TextEncoder().encode(JSON.stringify(Object.fromEntries(told)));
}

function membersOf(bytes: Uint8Array): Record<string, unknown> | undefined {
  const json = parseBoundedJson(bytes);
  const isObject = json.ok && typeof json.value === 'object' && json.value !== null && !Array.isArray(json.value);
  return isObject ? (json.value as Record<string, unknown>) : undefined;
}
