import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { routePath } from 'hono/route';
import { PATHS } from '../../shared/api/paths.ts';
import type { Trail } from '../audit/trail.ts';
import type { Proxies } from '../config/proxies.ts';
import { PASS_PREFIX } from '../fhir/smart/pass.ts';
import { PERSON_PREFIX } from '../people/people.ts';
import { isOfNobody } from './audited.ts';
import { NOBODY } from './caller-guard.ts';
import { doorOf } from './doors.ts';
import type { Env } from './env.ts';
import { bearerOf } from './guards.ts';
import { notWritten, tooMany } from './problem.ts';
import { sourceOf } from './source.ts';
import { openCounter } from './source-counter.ts';

/** Refusals of one source that are answered as such in a minute. */
const MOST = 100;

/**
 * Writes down who showed a credential that was refused (a token, a signed assertion, a one-time code), and says 429 to a source
 * that goes on: an address, or a registered CDS client that somebody speaks for. Nothing of what was shown is kept, and the
 * address stays in memory. A right credential is taken from there all the same, so that nobody locks an agency out behind
 * its one proxy, or an EHR by its name.
 */
export const refusals = (trail: Trail | undefined, proxies: Proxies, now: () => number = Date.now) => {
  const counted = openCounter(MOST, now);
  return createMiddleware<Env>(async (c, next) => {
    await next();
    const kind = kindOf(c);
    if (kind === undefined) return;
    const client = c.get('refusedClient');
    const address = counted(`address ${sourceOf(c, proxies)}`);
    const named = client === undefined ? undefined : counted(`client ${client.tenant} ${client.id}`);
    const unwritten = Math.max(address.before, named?.before ?? 0);
    const seconds = Math.max(address.wait, named?.wait ?? 0);
    if (seconds > 0) {
      await c.res.body?.cancel();
      throw tooMany('too many credentials were refused from there', seconds);
    }
    if (!trail || isWritten(c)) return;
    const about = { kind, ...(client ? { client: client.id } : {}), ...(unwritten > 0 ? { unwritten } : {}) };
    const [route, status, requestId] = [routePath(c, -1), c.res.status, c.get('requestId')];
    const event = {
      who: { subject: 'a refused credential' },
      action: 'refuse' as const,
      route,
      status,
      requestId,
      about,
    };
    await trail.record(client?.tenant ?? NOBODY.tenant, event).catch(async () => {
      await c.res.body?.cancel();
      throw notWritten();
    });
  });
};

const CODE_DOORS: readonly string[] = [PATHS.smartToken, PATHS.signInToken];
const CALLBACKS: readonly string[] = [PATHS.smartCallback, PATHS.signInCallback];

/** What was shown and refused, by its outside; `undefined`: nothing was. */
function kindOf(c: Context<Env>): string | undefined {
  // The answer of a sign-in that was not begun here.
  if (CALLBACKS.includes(c.req.path) && isOfNobody(c)) return 'sign-in';
  if (c.res.status !== 401) return undefined;
  const shown = bearerOf(c);
  if (shown === undefined) return CODE_DOORS.includes(c.req.path) ? 'code' : undefined;
  if (shown.startsWith(PERSON_PREFIX)) return 'person';
  if (shown.startsWith(PASS_PREFIX)) return 'smart';
  return shown.split('.').length === 3 ? 'jwt' : 'token';
}

/** Whether the door's own event says it: the guards in front had let the request through. */
function isWritten(c: Context<Env>): boolean {
  const { action = 'none' } = doorOf(c.req.method, routePath(c, -1)) ?? {};
  return c.get('audited') !== undefined && action !== 'none' && !isOfNobody(c);
}
