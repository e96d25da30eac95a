import { getValidatedIdTokenClaims, type TokenEndpointResponse } from 'oauth4webapi';
import { given } from '../../../shared/chart/given.ts';
import { isResourceId } from '../resource-types.ts';
import { UpstreamError } from '../upstream-error.ts';
import { scopeList } from './scopes.ts';

/** What a token endpoint gave, in the parts that are used. */
export interface Token {
  accessToken: string;
  /** When it is time for another, shortly before it expires: milliseconds since 1970. */
  renewAt: number;
  scopes: string[];
  refreshToken?: string;
  /** Ids of the launch context. */
  patient?: string;
  encounter?: string;
  /** `Practitioner/…` of the person, as the id_token says; absent for a patient's own account. */
  user?: string;
  /** What else the id_token says; absent: none came, or it was not checked. */
  claims?: Readonly<Record<string, unknown>>;
}

/** Seconds of a token whose server does not say how long it lives (it has to: RFC 6749 recommends, SMART requires). */
const UNSAID_LIFE = 60;
/** Milliseconds before its end at which a token counts as over; a fifth of its life where that is less. */
const MARGIN = 30_000;
/** Seconds that an answer is believed to give: a token is fetched anew once a day at least. */
const LONGEST_LIFE = 86_400;

/**
 * @param asked the scopes that were asked for: where an answer names none, they were all granted (RFC 6749 section 5.1)
 * @param now milliseconds since 1970
 * @throws {UpstreamError} for a token that cannot stand in a header
 */
export function tokenOf(answer: TokenEndpointResponse, asked: readonly string[], now: number): Token {
  if (answer.token_type !== 'bearer' || !isTokenText(answer.access_token)) throw new UpstreamError('auth-answer');
  const life = Math.min(answer.expires_in ?? UNSAID_LIFE, LONGEST_LIFE);
  const refreshToken = answer.refresh_token;
  const claims = getValidatedIdTokenClaims(answer);
  const user = staffOf(claims?.fhirUser);
  return {
    accessToken: answer.access_token,
    renewAt: now + life * 1000 - Math.min(MARGIN, life * 200),
    scopes: answer.scope === undefined ? [...asked] : scopeList(answer.scope),
    ...(typeof refreshToken === 'string' && refreshToken !== '' ? { refreshToken } : {}),
    ...idMember('patient', answer.patient),
    ...idMember('encounter', answer.encounter),
    ...given('user', user),
    ...(claims === undefined ? {} : { claims: { ...claims } }),
  };
}

/** Who signed in, as `fhirUser` names them. A patient's own account, or a relative's, is no name for a log: it says of whom. */
function staffOf(user: unknown): string | undefined {
  if (typeof user !== 'string' || user === '' || user.length > 300) return undefined;
  return /(?:^|\/)(?:Patient|RelatedPerson)(?:\/|$)/.test(user) ? undefined : user;
}

/** RFC 6750's token characters. Anything else would be cut or refused by `fetch` with a message that quotes it. */
export function isTokenText(text: string): boolean {
  return /^[A-Za-z0-9\-._~+/]+=*$/.test(text);
}

function idMember<K extends string>(name: K, value: unknown): { [key in K]?: string } {
  return typeof value === 'string' && isResourceId(value) ? ({ [name]: value } as { [key in K]?: string }) : {};
}
