import { given } from '../../shared/chart/given.ts';
import type { Role } from '../../shared/role.ts';
import type { Caller } from '../audit/event.ts';
import type { OidcSettings } from '../config/identity.ts';
import { secretOf, tenantOf } from '../secret.ts';
import { type Beginning, beginSignIn, type Means as SignInMeans } from '../sign-in/begin.ts';
import { CODE_LIFE, IDLE, later, SHIFT } from '../sign-in/lives.ts';
import { redeemCode } from '../sign-in/redeem.ts';
import { newId } from '../store/id.ts';
import { takeLaunch } from '../store/launches.ts';
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
import { type Known, openProvider, type Provider } from './provider.ts';
import { roleOf, tenantIn } from './roles.ts';

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

/** A browser that came back from the provider, and is who began. */
export interface Completed {
  /** For the credential, once. */
  code: string;
  returnTo?: string;
  person: Person;
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

/** Milliseconds between two notes of when a session was seen: a lock may come that much early, never late. */
const SEEN_EVERY = 60_000;
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
  complete(answer: URLSearchParams, browser: string, signal: AbortSignal): Promise<Completed | undefined>;
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

/** What people's sign-ins stand on. */
interface Desk extends SignInMeans {
  settings: OidcSettings;
  provider: Provider;
}

/**
 * Opens the sign-ins at the identity provider of the settings.
 * @param means with how many sign-ins may be under way
 */
export function openPeople(settings: OidcSettings, means: Means & SignInMeans): People {
  const { store, seal, now } = means;
  const provider = openProvider(settings, now);
  const desk: Desk = { ...means, settings, provider };
  const confirm = openConfirmation(settings, provider, means);
  return {
    begin: (beginning, signal) =>
      beginSignIn(means, { tenant: settings.tenant, endpoint: PROVIDER }, beginning, async (state) => {
        const way = await provider.authorization({ state, redirectUri: beginning.redirectUri }, signal);
        return { ...way, scopes: settings.scopes.split(' '), issuer: provider.issuer };
      }),
    complete: (answer, browser, signal) => complete(desk, answer, browser, signal),
    redeem: (code, secret) =>
      redeemCode(code, secret, {
        take: (tenant) => takeSessionCode(store, tenant, seal, { code, now: now().toISOString() }),
        give: (tenant, session) => giveCredential(desk, tenant, session),
        end: (tenant, id) => removeSession(store, tenant, id),
      }),
    who: async (credential) => {
      const shown = await sessionOf(desk, credential);
      if (!shown) return undefined;
      const { tenant, session } = shown;
      const role = await confirm(tenant, session);
      if (role === undefined) return undefined;
      if (age(session.seen, now()) >= SEEN_EVERY) await setSeen(store, tenant, session.id, now().toISOString());
      return { tenant, subject: session.subject, role };
    },
    signOut: async (credential) => {
      const shown = await sessionOf(desk, credential);
      if (!shown || !(await removeSession(store, shown.tenant, shown.session.id))) return undefined;
      const { subject, role } = shown.session;
      return { tenant: shown.tenant, subject, role };
    },
  };
}

/** The browser is back: whom the provider names becomes a session, and the browser gets the code for its credential. */
async function complete(
  { store, seal, now, settings, provider }: Desk,
  answer: URLSearchParams,
  browser: string,
  signal: AbortSignal,
): Promise<Completed | undefined> {
  const state = answer.get('state') ?? '';
  const launch = await takeLaunch(store, settings.tenant, seal, { state, browser, now: now().toISOString() });
  if (launch?.endpoint !== PROVIDER || launch.details.nonce === undefined) return undefined;
  const { verifier, nonce, redirectUri, challenge = '', returnTo } = launch.details;
  const known = await provider.exchange(answer, { state, verifier, nonce, redirectUri }, signal);
  const role = roleOf(known.claims[settings.groupsClaim], settings.roles);
  const tenant = tenantIn(settings, known.claims);
  if (role === undefined || tenant === undefined) throw new NoRoleError(known.subject);
  const time = now().toISOString();
  const code = secretOf(tenant);
  const session: Session = {
    id: newId(now().getTime()),
    subject: known.subject,
    role,
    details: { ...tokensOf(known), ...placesOf(known, settings), challenge },
    began: time,
    seen: time,
    confirmed: time,
    asked: time,
    ends: later(now(), lifeOf(known)),
  };
  await addSession(store, tenant, seal, { session, code: { text: code, ends: later(now(), CODE_LIFE) } });
  const person = { tenant, subject: known.subject, role };
  return { code, person, ...given('returnTo', returnTo) };
}

/**
 * How long a session may last, in milliseconds. Without a refresh token nobody can be asked about the person once the access
 * token is over.
 */
function lifeOf({ refreshToken, expiresIn = UNSAID_LIFE }: Known): number {
  return refreshToken === undefined ? Math.min(SHIFT, expiresIn * 1000) : SHIFT;
}

/** Gives a session its credential. */
async function giveCredential({ store, seal }: Desk, tenant: string, session: Session): Promise<Opened | undefined> {
  const { id, subject, role, ends } = session;
  const credential = secretOf(tenant, PERSON_PREFIX);
  if (!(await setCredential(store, tenant, seal, { id, credential }))) return undefined;
  return { credential, tenant, subject, role, ends, idle: IDLE / 1000 };
}

/** The session that a credential opens. One that is over, or was idle too long, is deleted: a clock set back opens nothing. */
async function sessionOf(
  { store, seal, now }: Desk,
  credential: string,
): Promise<{ tenant: string; session: Session } | undefined> {
  const tenant = tenantOf(credential, PERSON_PREFIX);
  if (tenant === undefined) return undefined;
  const session = await sessionByCredential(store, tenant, seal, credential);
  if (!session) return undefined;
  if (session.ends > now().toISOString() && age(session.seen, now()) < IDLE) return { tenant, session };
  await removeSession(store, tenant, session.id);
  return undefined;
}

/** Milliseconds since a time (ISO 8601). */
function age(time: string, now: Date): number {
  return now.getTime() - Date.parse(time);
}
