import type { Context } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';
import type { Config } from '../config/config.ts';
import { NOBODY } from './caller-guard.ts';
import type { Env } from './env.ts';
import { tooMany } from './problem.ts';

/** Milliseconds of the window that requests are counted in. */
const WINDOW = 60_000;

/**
 * Requests a minute: of one person or program, and of all of a tenant together, so that one agency cannot use up what the
 * others need. Counted by who asks and not by address, since a whole agency comes through one proxy. Each process counts for
 * itself. Whoever uses this machine without a credential is not counted.
 */
export const limits = ({ subject, tenant }: Config['limits']) => [
  counted(subject, 'you send', (c) => JSON.stringify([c.get('caller').tenant, c.get('caller').subject])),
  counted(tenant, 'your tenant sends', (c) => c.get('caller').tenant),
];

/** What hono-rate-limiter hangs on a request. */
type Counted = Env & { Variables: { rateLimit: { resetTime: Date | undefined } } };

const counted = (limit: number, who: string, keyOf: (c: Context<Counted>) => string) =>
  rateLimiter<Counted>({
    windowMs: WINDOW,
    limit,
    standardHeaders: false,
    requestPropertyName: 'rateLimit',
    keyGenerator: keyOf,
    skip: (c) => limit === 0 || c.get('caller') === NOBODY,
    handler: (c) => {
      const resets = c.get('rateLimit').resetTime?.getTime() ?? Date.now() + WINDOW;
      const seconds = Math.max(1, Math.ceil((resets - Date.now()) / 1000));
      throw tooMany(`${who} more than ${limit} requests a minute`, seconds);
    },
  });
