import { browser } from 'wxt/browser';
import type { SessionAnswer } from '../shared/api/sign-in.ts';
import { given } from '../shared/chart/given.ts';
import { ROLES, type Role } from '../shared/role.ts';

/**
 * A sign-in at the agency's service, as this browser holds it: in `storage.session`, which is memory that our own pages
 * alone read, gone with the browser. What is held is the service's short credential; tokens of an identity provider or an
 * EHR never leave the service.
 */
const KEY = 'signIn';
/** Milliseconds between two notes of a hand on our pages. */
const SEEN_EVERY = 10_000;

/** Why a sign-in is over. */
const ENDS = ['idle', 'over', 'signed-out'] as const;
export type Ended = (typeof ENDS)[number];

export interface SignedIn {
  address: string;
  credential: string;
  role: Role;
  /** Milliseconds without use after which it is locked. */
  idle: number;
  /** Milliseconds since 1970: it is over then, whatever happens. */
  ends: number;
  /** When it was last used, by a hand on one of our pages. */
  seen: number;
  /** When the service last heard of it. */
  asked: number;
}

/** What the pages show of a sign-in; the credential is shown nowhere. */
export type SignInState =
  | { state: 'in'; role: Role; idle: number; ends: number }
  /** `why`: how the last one ended, in this run of the browser. */
  | { state: 'out'; why?: Ended };

/** The sign-in at `address`, if it is not locked and not over; one that is, ends here. */
export async function signedInAt(address: string, now: number = Date.now()): Promise<SignedIn | undefined> {
  const held = await read();
  if (held?.address !== address) return undefined;
  const why = now >= held.ends ? 'over' : now - held.seen >= held.idle ? 'idle' : undefined;
  if (why === undefined) return held;
  await forgetSignIn(address, why);
  return undefined;
}

/** Whether somebody is signed in at the service of an address; where not, why the last sign-in there ended. */
export async function signInState(address: string): Promise<SignInState> {
  const held = await signedInAt(address);
  if (held) return { state: 'in', role: held.role, idle: held.idle, ends: held.ends };
  const { [KEY]: last } = await browser.storage.session.get(KEY);
  const { address: at, why } = (last ?? {}) as { address?: unknown; why?: unknown };
  const known = at === address ? ENDS.find((one) => one === why) : undefined;
  return { state: 'out', ...given('why', known) };
}

/** Keeps a sign-in until the browser ends, where no page can read it. */
export async function keepSignIn(address: string, answer: SessionAnswer): Promise<void> {
  const now = Date.now();
  const { credential, role, idle, ends } = answer;
  const held: SignedIn = {
    address,
    credential,
    role,
    idle: idle * 1000,
    ends: Date.parse(ends),
    seen: now,
    asked: now,
  };
  await browser.storage.session.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => {});
  await browser.storage.session.set({ [KEY]: held });
}

/** The credential goes; that there was one, and how it ended, stays. */
export async function forgetSignIn(address: string, why: Ended): Promise<void> {
  await browser.storage.session.set({ [KEY]: { address, why } });
}

/** A hand on one of our pages. One that comes after the lock is too late. */
export async function touchSignIn(address: string): Promise<void> {
  const now = Date.now();
  const held = await signedInAt(address, now);
  if (held && now - held.seen >= SEEN_EVERY) await browser.storage.session.set({ [KEY]: { ...held, seen: now } });
}

/** The service heard of it: for as long again it does not lock there. */
export async function noteAsked(held: SignedIn): Promise<void> {
  const now = Date.now();
  const latest = await signedInAt(held.address, now);
  if (latest?.credential === held.credential) await browser.storage.session.set({ [KEY]: { ...latest, asked: now } });
}

/** Calls `listener` whenever a sign-in begins, ends or is used. Returns what stops it. */
export function onSignIn(listener: () => void): () => void {
  const changed = (changes: object, area: string): void => {
    if (area === 'session' && KEY in changes) listener();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

async function read(): Promise<SignedIn | undefined> {
  const { [KEY]: kept } = await browser.storage.session.get(KEY);
  const { credential, role } = (kept ?? {}) as Partial<SignedIn>;
  return typeof credential === 'string' && ROLES.some((one) => one === role) ? (kept as SignedIn) : undefined;
}
