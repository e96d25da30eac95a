import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { routePath } from 'hono/route';
import type { Caller } from '../audit/event.ts';
import type { ProgramToken } from '../config/identity.ts';
import { PASS_PREFIX } from '../fhir/smart/pass.ts';
import type { SignedIn } from '../fhir/smart/sign-in.ts';
import { PERSON_PREFIX } from '../people/people.ts';
import { ProviderError } from '../people/provider-error.ts';
import { doorOf } from './doors.ts';
import type { Env, House } from './env.ts';
import { bearerOf } from './guards.ts';
import { notSignedIn, Problem } from './problem.ts';

/** Who asks where nobody has to say so: whoever uses this machine. */
export const NOBODY: Caller = { tenant: 'local', subject: 'local' };

/**
 * Finds out who asks, by the one header of all credentials: a person who signed in here or at a FHIR server, or a program's
 * token. A door without a credential of ours is passed by, and so is what is no door.
 */
export const callerGuard = (house: House) => {
  const identify = identifier(house);
  return createMiddleware<Env>(async (c, next) => {
    const door = doorOf(c.req.method, routePath(c, -1));
    const isOpen = door === undefined ? !c.req.path.startsWith('/v1/') : door.who === 'anyone' || door.signed === true;
    if (!isOpen) await identify(c);
    await next();
  });
};

/** Lets in the roles that the door is for. Behind the audit trail: who was turned away stands in it. */
export const roleGuard = createMiddleware<Env>(async (c, next) => {
  const door = doorOf(c.req.method, routePath(c, -1));
  const { role } = c.get('caller');
  const isFor = role === undefined || door === undefined || door.who === 'anyone' || door.who.includes(role);
  if (!isFor) throw new Problem(403, 'forbidden', 'this is not for your role');
  await next();
});

/** Puts the caller of a request in its place. @throws {Problem} 401 where none is shown that is known */
export function identifier({ config, signIns, people }: House): (c: Context<Env>) => Promise<void> {
  const programs = openTokens(config.tokens);
  const asksForNothing = config.tokens.length === 0 && people === undefined;
  return async (c) => {
    const shown = bearerOf(c) ?? '';
    if (shown.startsWith(PASS_PREFIX)) {
      const signedIn = await signIns.who(shown);
      if (!signedIn) throw over();
      c.set('signedIn', signedIn);
      c.set('caller', callerOf(signedIn));
    } else if (people && shown.startsWith(PERSON_PREFIX)) {
      const person = await people.who(shown).catch(unanswered);
      if (!person) throw over();
      c.set('caller', person);
    } else if (!asksForNothing) {
      const program = programs(shown);
      if (!program) throw unknown();
      c.set('caller', program);
    }
  };
}

/** Somebody who signed in at a FHIR server, as the one who acts. */
export function callerOf({ tenant, grant, role }: SignedIn): Caller {
  return { tenant, subject: grant.details.user ?? `sign-in ${grant.id}`, role };
}

/** @returns whose token it is. Digests have one length, so the comparison takes the same time whatever was shown */
function openTokens(tokens: readonly ProgramToken[]): (shown: string) => Caller | undefined {
  const known = tokens.map(({ text, ...token }) => ({ ...token, hash: digest(text) }));
  return (shown) => {
    const hash = digest(shown);
    const [match] = known.filter((one) => timingSafeEqual(one.hash, hash));
    if (!match) return undefined;
    const { tenant, role } = match;
    // Which token it was, and nothing to find the token by.
    const subject = `token ${hash.toString('hex').slice(0, 8)}`;
    return role === undefined ? { tenant, subject } : { tenant, subject, role };
  };
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function unanswered(error: unknown): never {
  if (!(error instanceof ProviderError)) throw error;
  throw new Problem(503, 'transient', error.say('the identity provider does not answer, and its last word is too old'));
}

function over(): Problem {
  return unknown('this sign-in is over: sign in again');
}

function unknown(say = 'a bearer token of this service is needed'): Problem {
  return notSignedIn(say, 'Authorization');
}
