import type { Role } from '../../shared/role.ts';
import type { Caller } from '../audit/event.ts';
import type { OidcSettings } from '../config/identity.ts';
import { isHashOf, s256, secretText, tenantOf } from '../secret.ts';
import { newId } from '../store/id.ts';
import { assertRoom, type OpenSignIns } from '../store/launch-room.ts';
import { addLaunch, takeLaunch } from '../store/launches.ts';
import {
  addSession,
  removeSession,
  type Session,
  sessionByCredential,
  setCredential,
  setSeen,
  takeSessionCode,
} from '../store/sessions.ts';
import { type Means, openConfirmation, placesOf, tokensOf } from './confirm.ts';
import { openProvider } from './provider.ts';
import { roleOf, tenantIn } from './roles.ts';

/** How a sign-in begins. */
export interface Beginning {
  redirectUri: string;
  /** The secret of the browser, from its cookie. */
  browser: string;
  /** Where it is begun from. */
  source: string;
  /** S256 of a secret of the program that will fetch the credential; absent: the browser itself will. */
  challenge?: string;
  returnTo?: string;
}

/** Somebody with a role. */
export interface Person extends Caller {
  role: Role;
}

/** A credential of ours. It is over after a quarter of an hour without a request, and after one shift whatever happens. */
export interface Opened extends Person {
  credential: string;
  /** Seconds without a request after which it is over. */
  idle: number;
  /** ISO 8601, UTC. */
  ends: string;
}

/** Somebody whom the provider knows and the configuration does not let in. */
export class NoRoleError extends Error {
  override readonly name = 'NoRoleError';
  readonly subject: string;

  constructor(subject: string) {
    super('no group of this person is a role, or its tenant is none');
    this.subject = subject;
  }
}

const MINUTE = 60_000;
/** Milliseconds for a person at the provider's sign-in page. */
const SIGN_IN_LIFE = 10 * MINUTE;
/** Milliseconds between the way back and the fetch of the credential; a person may have to copy a code. */
const CODE_LIFE = 2 * MINUTE;
/** Milliseconds without a request after which a session is over: the idle lock of service.md section 9. */
export const IDLE = 15 * MINUTE;
/** Milliseconds between two notes of when a session was seen: a lock may come that much early, never late. */
const SEEN_EVERY = MINUTE;
/** Milliseconds after which a person signs in anew: one shift. */
const SESSION_LIFE = 12 * 60 * MINUTE;
/** Seconds of an access token whose provider does not say how long it lives. */
const UNSAID_LIFE = 600;

/** Begins every credential of a session: who looks at a header knows what it is, and no other kind is looked up as one. */
export const PERSON_PREFIX = 'person.';
/** What stands for the provider among begun sign-ins. No FHIR server can be registered under this name. */
const PROVIDER = ':provider';

/** People who sign in at the agency's identity provider. Its tokens stay behind this. */
export interface People {
  /** Where the browser has to go. @throws {ProviderError}; {TooManyOpenError} */
  begin(beginning: Beginning, signal: AbortSignal): Promise<string>;
  /**
   * The browser is back. Whatever comes of it, the same state does not count again.
   * @returns `undefined` for a state that is unknown, used, over, or of another browser
   * @throws {ProviderError}; {NoRoleError}
   */
  complete(
    answer: URLSearchParams,
    browser: string,
    signal: AbortSignal,
  ): Promise<{ code: string; returnTo?: string; person: Person } | undefined>;
  /** The credential for a one-time code. @param secret what the challenge is the hash of */
  redeem(code: string, secret: string): Promise<Opened | undefined>;
  /**
   * Who showed this; a request of theirs. Asks the provider where its word is old.
   * @throws {ProviderError} `unavailable` where that word is too old to go on
   */
  who(credential: string): Promise<Person | undefined>;
  /** @returns whose session it was */
  signOut(credential: string): Promise<Person | undefined>;
}

/** @param means with how many sign-ins may be under way */
export function openPeople(settings: OidcSettings, means: Means & { open: OpenSignIns }): People {
  const { store, seal, now, open } = means;
  const provider = openProvider(settings, now);
  const confirm = openConfirmation(settings, provider, means);
  const later = (ms: number) => new Date(now().getTime() + ms).toISOString();
  const ageOf = (time: string) => now().getTime() - Date.parse(time);

  const found = async (credential: string): Promise<{ tenant: string; session: Session } | undefined> => {
    const tenant = tenantOf(credential.startsWith(PERSON_PREFIX) ? credential.slice(PERSON_PREFIX.length) : '');
    if (tenant === undefined) return undefined;
    const session = await sessionByCredential(store, tenant, seal, credential);
    if (!session) return undefined;
    if (session.ends > now().toISOString() && ageOf(session.seen) < IDLE) return { tenant, session };
    await removeSession(store, tenant, session.id);
    return undefined;
  };

  return {
    begin: async ({ redirectUri, browser, source, challenge, returnTo }, signal) => {
      const { tenant } = settings;
      // Before anything is asked of the provider.
      await assertRoom(store, tenant, seal, { source, most: open, now: now() });
      const state = `${tenant}.${secretText()}`;
      const way = await provider.authorization({ state, redirectUri }, signal);
      await addLaunch(store, tenant, seal, {
        state,
        browser,
        source,
        endpoint: PROVIDER,
        ends: later(SIGN_IN_LIFE),
        details: {
          verifier: way.verifier,
          nonce: way.nonce,
          redirectUri,
          scopes: settings.scopes.split(' '),
          issuer: provider.issuer,
          // Who began it fetches the credential: a program by a secret of its own, a page by the browser's.
          challenge: challenge ?? s256(browser),
          ...(returnTo === undefined ? {} : { returnTo }),
        },
      });
      return way.url;
    },

    complete: async (answer, browser, signal) => {
      const state = answer.get('state') ?? '';
      const launch = await takeLaunch(store, settings.tenant, seal, { state, browser }, now().toISOString());
      if (launch?.endpoint !== PROVIDER || launch.details.nonce === undefined) return undefined;
      const { verifier, nonce, redirectUri, challenge = '', returnTo } = launch.details;
      const known = await provider.exchange(answer, { state, verifier, nonce, redirectUri }, signal);
      const role = roleOf(known.claims[settings.groupsClaim], settings.roles);
      const tenant = tenantIn(settings, known.claims);
      if (role === undefined || tenant === undefined) throw new NoRoleError(known.subject);
      const time = now().toISOString();
      const code = `${tenant}.${secretText()}`;
      const session: Session = {
        id: newId(now().getTime()),
        subject: known.subject,
        role,
        details: { ...tokensOf(known), ...placesOf(known, settings), challenge },
        began: time,
        seen: time,
        confirmed: time,
        asked: time,
        // Without a refresh token nobody can be asked about the person once the access token is over.
        ends:
          known.refreshToken === undefined
            ? later(Math.min(SESSION_LIFE, (known.expiresIn ?? UNSAID_LIFE) * 1000))
            : later(SESSION_LIFE),
      };
      await addSession(store, tenant, seal, session, { text: code, ends: later(CODE_LIFE) });
      const person = { tenant, subject: known.subject, role };
      return { code, person, ...(returnTo === undefined ? {} : { returnTo }) };
    },

    redeem: async (code, secret) => {
      const tenant = tenantOf(code);
      if (tenant === undefined) return undefined;
      const session = await takeSessionCode(store, tenant, seal, code, now().toISOString());
      if (!session) return undefined;
      const credential = `${PERSON_PREFIX}${tenant}.${secretText()}`;
      const isTheirs = isHashOf(secret, session.details.challenge);
      if (isTheirs && (await setCredential(store, tenant, seal, session.id, credential))) {
        const { subject, role, ends } = session;
        return { credential, tenant, subject, role, ends, idle: IDLE / 1000 };
      }
      // Someone holds the code who did not begin the sign-in: it ends here.
      await removeSession(store, tenant, session.id);
      return undefined;
    },

    who: async (credential) => {
      const shown = await found(credential);
      if (!shown) return undefined;
      const { tenant, session } = shown;
      const role = await confirm(tenant, session);
      if (role === undefined) return undefined;
      if (ageOf(session.seen) >= SEEN_EVERY) await setSeen(store, tenant, session.id, now().toISOString());
      return { tenant, subject: session.subject, role };
    },

    signOut: async (credential) => {
      const shown = await found(credential);
      if (!shown || !(await removeSession(store, shown.tenant, shown.session.id))) return undefined;
      const { subject, role } = shown.session;
      return { tenant: shown.tenant, subject, role };
    },
  };
}
