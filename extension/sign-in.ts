import { browser } from 'wxt/browser';
import { PATHS } from '../shared/api/paths.ts';
import { sessionSchema, signInWaysSchema } from '../shared/api/sign-in.ts';
import { ask, askEndpoints, endSignIn } from './panel/state/service.ts';
import { forgetSignIn, keepSignIn, noteAsked, signedInAt } from './signed-in.ts';

/**
 * A person signs in at the agency's service: in a tab of the browser, at the agency's own identity provider. The service ends
 * it on a page with a one-time code; the worker takes the code from that page, of that tab alone, and fetches the credential
 * with a secret that only it knows (as PKCE does).
 */

const KEY = 'signingIn';
const DOOR_MS = 15_000;
/** Milliseconds that a person may take; the service gives ten minutes too. */
const PATIENCE_MS = 10 * 60_000;
/** Milliseconds of use after which the service is told that somebody is there: it locks after a quarter of an hour. */
const ASK_EVERY = 5 * 60_000;

interface SigningIn {
  address: string;
  verifier: string;
  tabId: number;
  until: number;
}

/** Whether people sign in at this service. A service without an identity provider is used with a token, or without. */
export async function takesPeople(address: string): Promise<boolean> {
  const answer = await ask({ address }, PATHS.signInWays, DOOR_MS, signInWaysSchema);
  return answer.ok && answer.value.people;
}

/** Opens the tab. Two that are begun one after the other: the later one counts. */
export async function beginSignIn(address: string): Promise<void> {
  const verifier = base64url(crypto.getRandomValues(new Uint8Array(32)));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  const query = new URLSearchParams({ challenge: base64url(new Uint8Array(digest)) });
  // An empty tab first: what is to come back is kept before the way begins.
  const { id } = await browser.tabs.create({ url: 'about:blank' });
  if (id === undefined) return;
  const begun: SigningIn = { address, verifier, tabId: id, until: Date.now() + PATIENCE_MS };
  await browser.storage.session.set({ [KEY]: begun });
  await browser.tabs.update(id, { url: `${address}${PATHS.signIn}?${query}` });
}

/** A tab has loaded an address: if it is the end of the sign-in that was begun, the credential is fetched. */
export async function finishSignIn(tabId: number, url: string | undefined): Promise<void> {
  const { [KEY]: kept } = await browser.storage.session.get(KEY);
  const begun = kept as SigningIn | undefined;
  if (begun?.tabId !== tabId || !isAt(url, begun.address, PATHS.signInCallback)) return;
  await browser.storage.session.remove(KEY);
  if (Date.now() > begun.until) return;
  const code = await codeIn(tabId);
  if (code === undefined) return;
  const body = JSON.stringify({ code, verifier: begun.verifier });
  const answer = await ask({ address: begun.address }, PATHS.signInToken, DOOR_MS, sessionSchema, body);
  // Where it did not work the tab stays, with what the service says in it.
  if (!answer.ok) return;
  await keepSignIn(begun.address, answer.value);
  await browser.tabs.remove(tabId).catch(() => {});
}

/** Ends it here first: whatever the service answers, nobody gets in with it from here any more. */
export async function signOut(address: string, why: 'idle' | 'signed-out' = 'signed-out'): Promise<void> {
  const held = await signedInAt(address);
  await forgetSignIn(address, why);
  if (held) await endSignIn({ address }, held.credential, PATHS.signOut);
}

/**
 * To be called every few seconds by a page of ours that is open: locks what nobody used, and tells the service of whoever is
 * there, which locks by itself otherwise.
 */
export async function watchSignIn(address: string): Promise<void> {
  const held = await signedInAt(address);
  const isDue = held && held.seen > held.asked && Date.now() - held.asked >= ASK_EVERY;
  if (!isDue) return;
  await noteAsked(held);
  const answer = await askEndpoints({ address, token: held.credential });
  if (!answer.ok && answer.isOver) await forgetSignIn(address, 'over');
}

/** The code on the service's page; the page itself runs no script. */
async function codeIn(tabId: number): Promise<string | undefined> {
  const [found] = await browser.scripting
    .executeScript({ target: { tabId }, func: () => document.getElementById('code')?.textContent })
    .catch(() => []);
  const code: unknown = found?.result;
  return typeof code === 'string' && /^[a-z0-9-]{1,64}\.[\w-]{43}$/.test(code) ? code : undefined;
}

function isAt(url: string | undefined, address: string, path: string): boolean {
  const at = url === undefined ? null : URL.parse(url);
  return at !== null && `${at.origin}${at.pathname}` === `${address}${path}`;
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
}
