import type { Role } from '../../shared/role.ts';
import type { Trail } from '../audit/trail.ts';
import type { OidcSettings } from '../config/identity.ts';
import type { Store } from '../store/database.ts';
import type { Seal } from '../store/sealed.ts';
import { confirmSession, removeSession, type Session, type SessionDetails, takeQuestion } from '../store/sessions.ts';
import type { Known, Provider } from './provider.ts';
import { ProviderError } from './provider-error.ts';
import { roleOf, tenantIn } from './roles.ts';
import { isGone, placeOf } from './said.ts';

/** What sessions stand on. */
export interface Means {
  store: Store;
  seal: Seal;
  now(): Date;
  /** Absent: nothing is written down. */
  trail?: Trail;
}

/** Milliseconds that the provider's word holds before it is asked again. */
const WORD_LIFE = 5 * 60_000;
/**
 * Milliseconds after which a word that could not be had anew does not hold any more. Longer than the idle lock and the life
 * of a word together: of several requests after a pause one asks, and the others need not wait for it.
 */
const LAST_WORD = 30 * 60_000;
/** Milliseconds before a provider that did not answer is asked again. */
const PATIENCE = 30_000;
/** Milliseconds for one question. It is not the caller's: a refresh token whose answer nobody read would be lost. */
const QUESTION_TIME = 20_000;

/**
 * Whether the provider still lets a person in: an account that is disabled there, or taken out of its groups, ends here
 * within five minutes of use.
 * @returns the role that the provider gives now; `undefined` where it ended the session. Throws a {@link ProviderError}
 * where the last word is too old and there is no other
 */
export function openConfirmation(
  settings: OidcSettings,
  provider: Provider,
  { store, seal, now, trail }: Means,
): (tenant: string, session: Session) => Promise<Role | undefined> {
  const ageOf = (time: string) => now().getTime() - Date.parse(time);

  const end = async (tenant: string, { id, subject, role }: Session): Promise<undefined> => {
    if (!(await removeSession(store, tenant, id))) return;
    await trail?.record(tenant, { who: { subject, role }, action: 'sign-out', about: { by: 'identity provider' } });
  };

  const ask = async (tenant: string, session: Session): Promise<Role | undefined> => {
    const { id, subject, details, role: before } = session;
    const known = await provider.ask({ subject, ...details }, AbortSignal.timeout(QUESTION_TIME));
    const { groupsClaim, tenantClaim = '' } = settings;
    if (isGone(known.answers, groupsClaim, details.groupsIn) || isGone(known.answers, tenantClaim, details.tenantIn)) {
      return end(tenant, session);
    }
    const said = known.claims[groupsClaim];
    const role = said === undefined ? before : roleOf(said, settings.roles);
    if (role === undefined || tenantIn(settings, known.claims, tenant) !== tenant) return end(tenant, session);
    const kept = { ...details, ...tokensOf(known), ...placesOf(known, settings) };
    await confirmSession(store, tenant, seal, { id, role, details: kept, confirmed: now().toISOString() });
    return role;
  };

  return async (tenant, session) => {
    const lastWord = (failure: ProviderError): Role => {
      if (ageOf(session.confirmed) >= LAST_WORD) throw failure;
      return session.role;
    };
    if (ageOf(session.confirmed) < WORD_LIFE) return session.role;
    // Once for all requests of a session, in every process.
    const isMine =
      ageOf(session.asked) >= PATIENCE &&
      (await takeQuestion(store, tenant, { id: session.id, was: session.asked, asked: now().toISOString() }));
    if (!isMine) return lastWord(new ProviderError('unavailable'));
    try {
      return await ask(tenant, session);
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      return error.problem === 'refused' ? end(tenant, session) : lastWord(error);
    }
  };
}

/** Where the provider says who may come in, as it is kept: what is not said this time stays as it was. */
export function placesOf({ answers }: Known, { groupsClaim, tenantClaim = '' }: OidcSettings): Partial<SessionDetails> {
  const [groupsIn, tenantIn] = [placeOf(answers, groupsClaim), placeOf(answers, tenantClaim)];
  return { ...(groupsIn ? { groupsIn } : {}), ...(tenantIn ? { tenantIn } : {}) };
}

/** The tokens of an answer, in the shape in which they are kept. */
export function tokensOf({ accessToken, refreshToken }: Known): { accessToken: string; refreshToken?: string } {
  return refreshToken === undefined ? { accessToken } : { accessToken, refreshToken };
}
