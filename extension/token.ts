import { browser } from 'wxt/browser';
import { signedInAt } from './signed-in.ts';

/**
 * The bearer token of the agency's service (server/config/variables.ts, `LINTEL_TOKENS`). A person's stands in `storage.session`: in
 * memory, for our own pages only, gone with the browser (extension.md section 2). An administrator's stands in the managed
 * policy and is never copied from there. A token goes to the address that it was set for, and to no other.
 */
const KEY = 'serviceToken';
/** As the service itself checks its tokens. */
const TOKEN = /^[A-Za-z0-9\-._~+/]{24,200}=*$/;

/** What the options page says of a token; the token itself is shown nowhere. */
export type TokenState = 'none' | 'set' | 'policy';

/** Whether a text can be a token of a service. */
export function isToken(text: string): boolean {
  return TOKEN.test(text);
}

/**
 * What the service at `address` is asked with: the policy's token, the credential of whoever signed in there, or a token that
 * a person set; `undefined` where there is none of them.
 */
export async function readToken(address: string): Promise<string | undefined> {
  return (await ofPolicy(address)) ?? (await signedInAt(address))?.credential ?? (await ofSession(address));
}

/** Whether the service at an address has a token, and whose: the policy’s, or one that a person set. */
export async function tokenState(address: string): Promise<TokenState> {
  if ((await ofPolicy(address)) !== undefined) return 'policy';
  return (await ofSession(address)) === undefined ? 'none' : 'set';
}

/** Sets the token for one address; `undefined` takes it back. */
export async function saveToken(address: string, token: string | undefined): Promise<void> {
  await keepFromPages();
  if (token === undefined) await browser.storage.session.remove(KEY);
  else await browser.storage.session.set({ [KEY]: { address, token } });
}

async function ofSession(address: string): Promise<string | undefined> {
  const { [KEY]: held } = await browser.storage.session.get(KEY);
  const { address: at, token } = (held ?? {}) as { address?: unknown; token?: unknown };
  return at === address && typeof token === 'string' && isToken(token) ? token : undefined;
}

/** A policy's token is for the policy's service: a policy without an address names no one to send it to. */
async function ofPolicy(address: string): Promise<string | undefined> {
  try {
    const { service, token } = (await browser.storage.managed.get(['service', 'token'])) as Record<string, unknown>;
    const isThere = typeof service === 'string' && URL.canParse(service) && withoutSlash(service) === address;
    return isThere && typeof token === 'string' && isToken(token) ? token : undefined;
  } catch {
    // A browser without policies.
    return undefined;
  }
}

function withoutSlash(text: string): string {
  const { origin, pathname } = new URL(text.trim());
  return `${origin}${pathname.replace(/\/+$/, '')}`;
}

/** Content scripts read none of these areas. Chromium's default already, said so that it stays; Firefox has no other. */
async function keepFromPages(): Promise<void> {
  for (const area of [browser.storage.session, browser.storage.managed]) {
    await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => {});
  }
}
