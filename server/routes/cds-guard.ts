import { createMiddleware } from 'hono/factory';
import { PATHS } from '../../shared/api/paths.ts';
import { AssertionError, clientOf } from '../cds/client-assertion.ts';
import { UpstreamError } from '../fhir/upstream-error.ts';
import { originOf } from './browser.ts';
import { identifier } from './caller-guard.ts';
import type { Env, House } from './env.ts';
import { bearerOf } from './guards.ts';
import { notSignedIn, Problem } from './problem.ts';

/**
 * Who may call the CDS Hooks: the registered clients, by a token that each signs for each call. Where none is registered the
 * hooks are guarded as the other doors are, by this service's own tokens, if it has any. What services there are may be asked
 * by anyone: nothing of a patient is in that answer.
 */
export const cdsGuard = (house: House) => {
  const { cds, config, store } = house;
  const identify = identifier(house);
  return createMiddleware<Env>(async (c, next) => {
    const isDiscovery = c.req.path === PATHS.cdsServices;
    const token = bearerOf(c);
    if ((await cds.clients.rows()).length === 0) {
      if (!isDiscovery) await identify(c);
      return next();
    }
    if (token === undefined) {
      if (isDiscovery) return next();
      throw notSignedIn('a token that the client signed is needed', 'Authorization');
    }
    const audience = originOf(c, config) + c.req.path;
    try {
      const client = await clientOf(token, audience, { ...cds, store, now: () => new Date() });
      c.set('cdsClient', client);
      c.set('caller', { tenant: client.tenant, subject: `cds ${client.id}`, role: client.role });
    } catch (error) {
      if (error instanceof AssertionError) {
        if (error.client) c.set('refusedClient', error.client);
        throw notSignedIn(error.message, 'Authorization');
      }
      if (error instanceof UpstreamError) {
        throw new Problem(502, 'transient', 'the keys of this client cannot be fetched from its registered address');
      }
      throw error;
    }
    await next();
  });
};
