import { createHash, timingSafeEqual } from 'node:crypto';
import { createMiddleware } from 'hono/factory';
import { isLoopbackHost } from '../fhir/address.ts';
import type { Env } from './env.ts';
import { Problem } from './problem.ts';

/**
 * On a loopback address only loopback names are answered: a page whose name was pointed at 127.0.0.1 (DNS rebinding)
 * sends its own name in `Host`.
 */
export const hostGuard = (listensOn: string) =>
  createMiddleware<Env>(async (c, next) => {
    if (isLoopbackHost(listensOn) && !isLoopbackHost(hostnameOf(c.req.header('host') ?? ''))) {
      throw new Problem(403, 'forbidden', 'this service answers to its own host name only', { at: 'Host' });
    }
    await next();
  });

/**
 * A browser says from which page it calls. Pages that are not configured are turned away before anything is done;
 * programs that are no browser send neither header.
 */
export const originGuard = (isAllowed: (origin: string) => boolean) =>
  createMiddleware<Env>(async (c, next) => {
    const origin = c.req.header('origin');
    const allowed = origin !== undefined && isAllowed(origin);
    if (origin !== undefined && !allowed) {
      throw new Problem(403, 'forbidden', 'this origin is not in LINTEL_ORIGINS', { at: 'Origin' });
    }
    // Images, forms and navigations of foreign pages come without Origin, but never without this.
    const site = c.req.header('sec-fetch-site');
    if (!allowed && (site === 'cross-site' || site === 'same-site')) {
      throw new Problem(403, 'forbidden', 'other sites may not call this service', { at: 'Sec-Fetch-Site' });
    }
    await next();
  });

/** Asks for one of the configured bearer tokens; asks for nothing where none is configured. */
export const tokenGuard = (tokens: readonly string[]) => {
  const known = tokens.map(digest);
  return createMiddleware<Env>(async (c, next) => {
    if (known.length > 0) {
      const shown = /^Bearer +([^\s]+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
      // Digests have one length, so the comparison takes the same time whatever was shown.
      const hash = digest(shown ?? '');
      const matches = known.filter((one) => timingSafeEqual(one, hash)).length > 0;
      if (shown === undefined || !matches) {
        throw new Problem(401, 'login', 'a bearer token of this service is needed', {
          at: 'Authorization',
          headers: { 'WWW-Authenticate': 'Bearer realm="lintel"' },
        });
      }
    }
    await next();
  });
};

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function hostnameOf(host: string): string {
  return URL.parse(`http://${host}`)?.hostname ?? '';
}
