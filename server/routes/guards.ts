import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { PATHS } from '../../shared/api/paths.ts';
import { isLoopbackHost } from '../fhir/address.ts';
import { isInFrame } from './browser.ts';
import type { Env } from './env.ts';
import { Problem } from './problem.ts';

/**
 * On a loopback address only loopback names are answered: a page whose name was pointed at 127.0.0.1 (DNS rebinding)
 * sends its own name in `Host`.
 */
export const hostGuard = (listensOn: string, publicUrl?: string) => {
  const publicHost = publicUrl === undefined ? undefined : new URL(publicUrl).hostname;
  return createMiddleware<Env>(async (c, next) => {
    const host = hostnameOf(c.req.header('host') ?? '');
    if (isLoopbackHost(listensOn) && !isLoopbackHost(host) && host !== publicHost) {
      throw new Problem(403, 'forbidden', 'this service answers to its own host name only', { at: 'Host' });
    }
    await next();
  });
};

/** Where an EHR's page, or the EHR's sign-in page, may send a whole window: ways on, and the empty page at their end. */
const SENT_BY_OTHERS: ReadonlySet<string> = new Set([
  PATHS.smartLaunch,
  PATHS.smartStart,
  PATHS.smartCallback,
  // Where a sign-in ends: the browser counts the EHR's page as its sender still.
  PATHS.panel,
  PATHS.signIn,
  PATHS.signInCallback,
]);

/** Where an EHR's page may send a frame in it too: an endpoint's row says which EHR's (`smart.ts`, `framing.ts`). */
const FRAMED: ReadonlySet<string> = new Set([PATHS.smartLaunch, PATHS.smartCallback, PATHS.panel]);

/**
 * A browser says from which page it calls. Pages that are not configured are turned away before anything is done;
 * programs that are no browser send neither header. On a loopback address our own page is the one at the very name that was
 * asked (`hostGuard` has seen it); elsewhere `LINTEL_PUBLIC_URL` says where it is.
 */
export const originGuard = (isAllowed: (origin: string) => boolean, listensOn: string) =>
  createMiddleware<Env>(async (c, next) => {
    const origin = c.req.header('origin');
    const isOwn = isLoopbackHost(listensOn) && origin === new URL(c.req.url).origin;
    const allowed = origin !== undefined && (isOwn || isAllowed(origin));
    if (origin !== undefined && !allowed) {
      throw new Problem(403, 'forbidden', 'this origin is not in LINTEL_ORIGINS', { at: 'Origin' });
    }
    // Images, forms and navigations of foreign pages come without Origin, but never without this.
    const site = c.req.header('sec-fetch-site');
    const isFromOutside = site === 'cross-site' || site === 'same-site';
    const isSent = SENT_BY_OTHERS.has(c.req.path) && isNavigation(c, FRAMED.has(c.req.path));
    if (!allowed && isFromOutside && !isSent) {
      throw new Problem(403, 'forbidden', 'other sites may not call this service', { at: 'Sec-Fetch-Site' });
    }
    await next();
  });

function isNavigation(c: Context<Env>, mayBeFrame: boolean): boolean {
  const isShown = c.req.header('sec-fetch-dest') === 'document' || (mayBeFrame && isInFrame(c));
  return c.req.method === 'GET' && c.req.header('sec-fetch-mode') === 'navigate' && isShown;
}

/** What stands in the Authorization header behind `Bearer`. */
export function bearerOf(c: Context<Env>): string | undefined {
  return /^Bearer +([^\s]+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
}

function hostnameOf(host: string): string {
  return URL.parse(`http://${host}`)?.hostname ?? '';
}
