import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { routePath } from 'hono/route';
import { PATHS } from '../../shared/api.ts';
import type { Trail } from '../audit/trail.ts';
import { PASS_PREFIX } from '../fhir/smart/sign-in.ts';
import { PERSON_PREFIX } from '../people/people.ts';
import { isOfNobody } from './audited.ts';
import { NOBODY } from './caller-guard.ts';
import { doorOf } from './doors.ts';
import type { Env } from './env.ts';
import { bearerOf } from './guards.ts';
import { Problem } from './problem.ts';

/** Milliseconds of the window that refusals are counted in, and how many of one source are answered as such in it. */
const WINDOW = 60_000;
const MOST = 100;
/** Sources that are counted at a time. */
const SOURCES = 10_000;

/**
 * Writes down who showed a credential that was refused (a token, a signed assertion, a one-time code), and says 429 to a source
 * that goes on: an address, or a registered CDS client that somebody speaks for. Nothing of what was shown is kept, and the
 * address stays in memory. A right credential is taken from there all the same, so that nobody locks an agency out behind
 * its one proxy, or an EHR by its name.
 */
export const refusals = (trail: Trail | undefined, now: () => number = Date.now) => {
  const counted = openCounter(now);
  return createMiddleware<Env>(async (c, next) => {
    await next();
    const kind = kindOf(c);
    if (kind === undefined) return;
    const client = c.get('refusedClient');
    const address = counted(`address ${addressOf(c)}`);
    const named = client === undefined ? undefined : counted(`client ${client.tenant} ${client.id}`);
    const unwritten = Math.max(address.before, named?.before ?? 0);
    const seconds = Math.max(address.wait, named?.wait ?? 0);
    if (seconds > 0) {
      await c.res.body?.cancel();
      const say = 'too many credentials were refused from there';
      throw new Problem(429, 'throttled', say, { headers: { 'Retry-After': String(seconds) } });
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
      throw new Problem(503, 'exception', 'the audit trail cannot be written, so nothing is answered');
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

function addressOf(c: Context<Env>): string {
  try {
    return getConnInfo(c).remote.address ?? '';
  } catch {
    // Without a socket: a test.
    return '';
  }
}

interface Count {
  /** Refusals of the window before that were not written one by one. */
  before: number;
  /** Seconds that the source has to wait; 0: not too many yet. */
  wait: number;
}

function openCounter(now: () => number): (source: string) => Count {
  const windows = new Map<string, { count: number; ends: number; before: number }>();
  return (source) => {
    const time = now();
    const held = windows.get(source);
    const isOver = held === undefined || held.ends <= time;
    const window = isOver ? { count: 0, ends: time + WINDOW, before: Math.max(0, (held?.count ?? 0) - MOST) } : held;
    if (isOver && windows.size >= SOURCES) windows.clear();
    window.count++;
    windows.set(source, window);
    const wait = window.count > MOST ? Math.max(1, Math.ceil((window.ends - time) / 1000)) : 0;
    return { before: window.count === 1 ? window.before : 0, wait };
  };
}
