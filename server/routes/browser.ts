import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Config } from '../config/config.ts';
import { isLoopbackHost } from '../fhir/address.ts';
import { secretText } from '../secret.ts';
import type { Env } from './env.ts';
import { Problem } from './problem.ts';

/** What a sign-in that leaves this service in a browser, and comes back in it, needs of that browser. */

/** Seconds that the browser keeps what binds a sign-in to it. */
const COOKIE_LIFE = 15 * 60;

/** Where people's browsers reach this service. @throws {Problem} where nobody said */
export function originOf(c: Context<Env>, config: Pick<Config, 'host' | 'publicUrl'>): string {
  if (config.publicUrl !== undefined) return config.publicUrl;
  // On this machine only loopback names are answered (`hostGuard`), so the request says it.
  if (isLoopbackHost(config.host)) return new URL(c.req.url).origin;
  throw new Problem(503, 'exception', 'LINTEL_PUBLIC_URL is not set: the service does not know its own address');
}

/** Whether a browser asks for this to show it in a frame of another page. */
export function isInFrame(c: Context<Env>): boolean {
  return c.req.header('sec-fetch-dest') === 'iframe';
}

/** The secret of a browser that has begun a sign-in, in a frame or in a window; '' where it has none. */
export function browserOf(c: Context<Env>, origin: string): string {
  // Where a browser sends both they hold the same: `keepBrowser` has seen to it.
  return getCookie(c, cookieName(origin, false)) ?? getCookie(c, cookieName(origin, true)) ?? '';
}

/**
 * Gives the browser a secret by which it is known when it comes back. In a frame the cookie is one of the page around it
 * (`Partitioned`): in no other page and no window does it count.
 */
export function keepBrowser(c: Context<Env>, origin: string, inFrame = false): string {
  const had = browserOf(c, origin);
  // Kept where there is one: two sign-ins may be under way in two tabs.
  const browser = /^[A-Za-z0-9_-]{43}$/.test(had) ? had : secretText();
  const secure = origin.startsWith('https:');
  const life = { path: '/', maxAge: COOKIE_LIFE, httpOnly: true };
  // Browsers take a cookie in a frame only with `Secure`, which they take on this machine without TLS too.
  const where = inFrame
    ? ({ sameSite: 'None', secure: true, partitioned: true } as const)
    : ({ sameSite: 'Lax', secure } as const);
  setCookie(c, cookieName(origin, inFrame), browser, { ...life, ...where });
  return browser;
}

/** `__Host-`: no other host of the domain can set it. Browsers take that name over https only. */
function cookieName(origin: string, inFrame: boolean): string {
  const name = inFrame ? 'lintel-sign-in-frame' : 'lintel-sign-in';
  return origin.startsWith('https:') ? `__Host-${name}` : name;
}
