import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Config } from '../config.ts';
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

/** The secret of a browser that has begun a sign-in; '' where it has none. */
export function browserOf(c: Context<Env>, origin: string): string {
  return getCookie(c, cookieName(origin)) ?? '';
}

/** Gives the browser a secret by which it is known when it comes back. */
export function keepBrowser(c: Context<Env>, origin: string): string {
  const had = browserOf(c, origin);
  // Kept where there is one: two sign-ins may be under way in two tabs.
  const browser = /^[A-Za-z0-9_-]{43}$/.test(had) ? had : secretText();
  const secure = origin.startsWith('https:');
  const life = { path: '/', maxAge: COOKIE_LIFE };
  setCookie(c, cookieName(origin), browser, { httpOnly: true, sameSite: 'Lax', secure, ...life });
  return browser;
}

/** `__Host-`: no other host of the domain can set it. Browsers take that name over https only. */
function cookieName(origin: string): string {
  return origin.startsWith('https:') ? '__Host-lintel-sign-in' : 'lintel-sign-in';
}
