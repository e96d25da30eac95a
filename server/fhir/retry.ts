/** Statuses after which the same GET may succeed. */
const AGAIN = new Set([429, 502, 503, 504]);
/** Times that a GET is sent again after the first. */
export const MAX_RETRIES = 2;
/** Longest wait between two tries, in milliseconds: someone sits in front of a panel. */
export const LONGEST_WAIT = 3_000;
const FIRST_WAIT = 200;

/**
 * How long to wait before the same request is sent again, in milliseconds; `undefined`: do not.
 *
 * Only GET is repeated. A server that asks for a longer wait than {@link LONGEST_WAIT} is not asked again at all: to
 * come back sooner than it said would be rude, and to wait would hang the caller.
 * @param attempt tries so far, 1 after the first
 */
export function waitBeforeRetry(
  method: string,
  status: number,
  attempt: number,
  retryAfter: string | null,
  now: number,
): number | undefined {
  if (method !== 'GET' || !AGAIN.has(status) || attempt > MAX_RETRIES) return undefined;
  const asked = secondsOfRetryAfter(retryAfter, now);
  if (asked === undefined) return FIRST_WAIT * 2 ** (attempt - 1);
  return asked * 1000 <= LONGEST_WAIT ? asked * 1000 : undefined;
}

/**
 * A Retry-After header in seconds, at least 0 and at most a day. It may be a number or a date (RFC 9110 section 10.2.3);
 * a negative number or anything else is no statement at all.
 * @param now milliseconds since 1970, to read a date against
 */
export function secondsOfRetryAfter(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Math.min(Number(text), 86_400);
  if (!/^[A-Za-z]{3},? /.test(text)) return undefined;
  const at = Date.parse(text);
  if (Number.isNaN(at)) return undefined;
  return Math.min(Math.max(0, Math.ceil((at - now) / 1000)), 86_400);
}
