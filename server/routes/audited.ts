import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { routePath } from 'hono/route';
import type { NewEvent } from '../audit/event.ts';
import { NOBODY } from './caller-guard.ts';
import { doorOf } from './doors.ts';
import type { Env, House } from './env.ts';
import { notWritten } from './problem.ts';

/**
 * Writes the event of a request before its answer goes out; where it cannot be written, 503 goes out instead. A refused or
 * failed request has its event too, with the status.
 */
export const audited = ({ trail, tracing }: House) =>
  createMiddleware<Env>(async (c, next) => {
    c.set('audited', {});
    await next();
    const route = routePath(c, -1);
    const { action = 'none' } = doorOf(c.req.method, route) ?? {};
    // Who shows at an open door what nobody gave is a matter of `refusals.ts`, which does not let a flood fill the trail.
    if (!trail || action === 'none' || isOfNobody(c)) return;
    const { tenant, ...who } = c.get('caller');
    const { patients = [], ...more } = c.get('audited');
    const event: NewEvent = { who, action, route, status: c.res.status, requestId: c.get('requestId'), ...more };
    // One event a patient, so that whose record was seen can be asked of the trail.
    const [first = event, ...others] = patients.map((patient) => ({ ...event, patient }));
    try {
      await tracing.span('audit', () => trail.record(tenant, first, ...others));
    } catch {
      await c.res.body?.cancel();
      throw notWritten();
    }
  });

/** Whether a door open to anyone turned away somebody of whom nothing was found out. */
export function isOfNobody(c: Context<Env>): boolean {
  const door = doorOf(c.req.method, routePath(c, -1));
  return door?.who === 'anyone' && c.get('caller') === NOBODY && c.res.status >= 400 && c.res.status < 500;
}
