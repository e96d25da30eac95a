import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** The token of the service: where it is kept, and to whom it goes. */

const session = new Map<string, unknown>();
const local = new Map<string, unknown>();
let managed: Record<string, unknown> = {};
const levels: string[] = [];

const area = (values: Map<string, unknown>) => ({
  get: async (key: string) => (values.has(key) ? { [key]: values.get(key) } : {}),
  set: async (change: Record<string, unknown>) => {
    for (const [key, value] of Object.entries(change)) values.set(key, value);
  },
  remove: async (key: string) => void values.delete(key),
  setAccessLevel: async ({ accessLevel }: { accessLevel: string }) => void levels.push(accessLevel),
});
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: area(session),
      local: area(local),
      managed: { ...area(new Map()), get: async () => managed },
    },
  },
}));
// Files before this one may have loaded what it rests on, with a browser of their own.
vi.resetModules();
const { isToken, readToken, saveToken, tokenState } = await import('../../../extension/token.ts');
const { keepSignIn, signInState, touchSignIn } = await import('../../../extension/signed-in.ts');

const HERE = 'https://lintel.agency.example';
const TOKEN = 'k3y-of-the-agency.2026~+/abc=';

beforeEach(() => {
  session.clear();
  local.clear();
  levels.length = 0;
  managed = {};
});

describe('a token', () => {
  it('has the form that the service asks for', () => {
    expect(isToken(TOKEN)).toBe(true);
    for (const wrong of ['', 'short', `${'x'.repeat(23)}`, `${'x'.repeat(30)} y`, 'x'.repeat(201), 'ü'.repeat(30)])
      expect(isToken(wrong)).toBe(false);
  });

  it('is kept in memory only, where content scripts cannot read', async () => {
    await saveToken(HERE, TOKEN);
    expect(await readToken(HERE)).toBe(TOKEN);
    expect(await tokenState(HERE)).toBe('set');
    expect([...local.values()]).toEqual([]);
    expect(levels).toContain('TRUSTED_CONTEXTS');
    await saveToken(HERE, undefined);
    expect(await tokenState(HERE)).toBe('none');
  });

  it('goes to the address that it was set for, and to no other', async () => {
    await saveToken(HERE, TOKEN);
    expect(await readToken('https://lintel.agency.example.evil.example')).toBeUndefined();
    expect(await readToken(`${HERE}/v2`)).toBeUndefined();
  });

  it('of the policy stands over a person’s, for the policy’s service only', async () => {
    await saveToken(HERE, TOKEN);
    managed = { service: `${HERE}/`, token: 'policy-token-0123456789-abc' };
    expect(await readToken(HERE)).toBe('policy-token-0123456789-abc');
    expect(await tokenState(HERE)).toBe('policy');
    managed = { token: 'policy-token-0123456789-abc' };
    expect(await readToken(HERE)).toBe(TOKEN);
    expect(await readToken('https://elsewhere.example')).toBeUndefined();
  });
});

describe('a sign-in', () => {
  const MINUTE = 60_000;
  const answer = {
    credential: `person.local.${'x'.repeat(43)}`,
    subject: 'c-12',
    tenant: 'local',
    role: 'coder' as const,
    idle: 900,
    ends: '2026-11-26T21:00:00.000Z',
  };
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.parse('2026-11-26T09:00:00Z') });
  });
  afterEach(() => void vi.useRealTimers());

  it('is what the service is asked with, before a token that was set and behind the policy’s', async () => {
    await saveToken(HERE, TOKEN);
    await keepSignIn(HERE, answer);
    expect(await readToken(HERE)).toBe(answer.credential);
    expect(await readToken(`${HERE}.evil.example`)).toBeUndefined();
    managed = { service: HERE, token: 'policy-token-0123456789-abc' };
    expect(await readToken(HERE)).toBe('policy-token-0123456789-abc');
    expect(local.size).toBe(0);
  });

  it('locks after a quarter of an hour without a hand on our pages, and not before', async () => {
    await keepSignIn(HERE, answer);
    vi.advanceTimersByTime(14 * MINUTE);
    await touchSignIn(HERE);
    vi.advanceTimersByTime(14 * MINUTE);
    expect(await readToken(HERE)).toBe(answer.credential);
    vi.advanceTimersByTime(MINUTE);
    await touchSignIn(HERE);
    expect(await readToken(HERE)).toBeUndefined();
    expect(await signInState(HERE)).toEqual({ state: 'out', why: 'idle' });
    expect(JSON.stringify([...session.values()])).not.toContain('person.');
  });

  it('is over when the service says so, however busy it was', async () => {
    await keepSignIn(HERE, answer);
    for (let i = 0; i < 12 * 6; i++) {
      vi.advanceTimersByTime(10 * MINUTE);
      await touchSignIn(HERE);
    }
    expect(await signInState(HERE)).toEqual({ state: 'out', why: 'over' });
  });

  it('says until when, and nothing of the credential', async () => {
    await keepSignIn(HERE, answer);
    expect(await signInState(HERE)).toEqual({
      state: 'in',
      role: 'coder',
      idle: 900_000,
      ends: Date.parse(answer.ends),
    });
    expect(await signInState('https://elsewhere.example')).toEqual({ state: 'out' });
  });
});
