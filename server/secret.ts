import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 random bits, as text for an address, a header or a cookie. */
export function secretText(): string {
  return randomBytes(32).toString('base64url');
}

/** S256, as PKCE writes it (RFC 7636 section 4.2). */
export function s256(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/** Whether a secret is the one that a challenge is the S256 of. */
export function isHashOf(secret: string, challenge: string): boolean {
  const made = Buffer.from(s256(secret));
  const kept = Buffer.from(challenge);
  return made.length === kept.length && timingSafeEqual(made, kept);
}

/** A new secret of a tenant. @param kind what it begins with, so that who sees one knows what it is; absent: nothing */
export function secretOf(tenant: string, kind = ''): string {
  return `${kind}${tenant}.${secretText()}`;
}

/**
 * The tenant of a secret of ours, made by {@link secretOf}. It only says where to look: the whole of it is what is looked up.
 * @returns `undefined` for what is no such secret, or of another kind
 */
export function tenantOf(text: string, kind = ''): string | undefined {
  if (!text.startsWith(kind)) return undefined;
  return /^([a-z0-9][a-z0-9-]{0,63})\.[A-Za-z0-9_-]{43}$/.exec(text.slice(kind.length))?.[1];
}

/** The earlier of two times (ISO 8601, UTC). */
export function earlier(a: string, b: string): string {
  return a < b ? a : b;
}
