import { createMiddleware } from 'hono/factory';
import { PATHS } from '../../shared/api/paths.ts';
import type { Config } from '../config/config.ts';
import type { Env } from './env.ts';
import { tooMany } from './problem.ts';
import { sourceOf } from './source.ts';
import { openCounter } from './source-counter.ts';

/** Where a sign-in begins, without a credential: each keeps a row, and may ask a FHIR server or the identity provider. */
const BEGINNINGS: readonly string[] = [PATHS.smartLaunch, PATHS.smartStart, PATHS.signIn];

/**
 * Sign-ins a minute that are begun from one source. How many may stay open is counted where they are kept
 * (`../store/launch-room.ts`): this holds a flood off before anything is asked or written.
 */
export const beginnings = (
  { limits: { signIns }, proxies }: Pick<Config, 'limits' | 'proxies'>,
  now: () => number = Date.now,
) => {
  const counted = openCounter(signIns, now);
  return createMiddleware<Env>(async (c, next) => {
    if (signIns > 0 && BEGINNINGS.includes(c.req.path)) {
      const { wait } = counted(sourceOf(c, proxies));
      if (wait > 0) throw tooMany(`more than ${signIns} sign-ins a minute are begun from there`, wait);
    }
    await next();
  });
};
