import { beforeEach, describe, expect, it, vi } from 'vitest';

/** The administrator's policy: what stands while the browser cannot say yet, and what when it can. */

const local = new Map<string, unknown>();
let managed: () => Promise<Record<string, unknown>>;

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => (local.has(key) ? { [key]: local.get(key) } : {}),
        set: async (values: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(values)) local.set(key, value);
        },
      },
      managed: { get: () => managed() },
    },
  },
}));

beforeEach(() => {
  local.clear();
  vi.resetModules();
});
const policy = async () => (await import('../../../../extension/policy.ts')).readPolicy();

describe('the policy', () => {
  it('carries the agency’s coding policy, and nothing that nobody knows', async () => {
    const coding = { rules: { CV10: { off: true, reason: 'doubled by the EHR' } } };
    managed = async () => ({ role: 'coder', policy: coding, other: 1 });
    expect(await policy()).toEqual({ role: 'coder', policy: coding });
  });

  it('is what the browser says, and is kept for the next start', async () => {
    managed = async () => ({ role: 'clinician' });
    expect(await policy()).toEqual({ role: 'clinician' });
    expect(local.get('policy')).toEqual({ role: 'clinician' });
  });

  it('is kept without the token: that is copied nowhere', async () => {
    managed = async () => ({ role: 'coder', service: 'https://lintel.agency.example', token: 'x'.repeat(30) });
    await policy();
    expect(JSON.stringify([...local])).not.toContain('xxx');
  });

  it('of last time stands while the browser cannot say', async () => {
    local.set('policy', { role: 'clinician' });
    managed = () => new Promise(() => {});
    expect(await policy()).toEqual({ role: 'clinician' });
  });

  it('is none where nobody ever set one, or the browser has no such thing', async () => {
    managed = () => new Promise(() => {});
    expect(await policy()).toEqual({});
    vi.resetModules();
    managed = () => Promise.reject(new Error('no managed storage'));
    expect(await policy()).toEqual({});
  });

  it('that comes late replaces the one of last time', async () => {
    local.set('policy', { role: 'coder' });
    let answer: (value: Record<string, unknown>) => void = () => {};
    managed = () =>
      new Promise((done) => {
        answer = done;
      });
    const { readPolicy } = await import('../../../../extension/policy.ts');
    expect(await readPolicy()).toEqual({ role: 'coder' });
    answer({ role: 'clinician' });
    await expect.poll(() => local.get('policy')).toEqual({ role: 'clinician' });
    expect(await readPolicy()).toEqual({ role: 'clinician' });
  });

  it('keeps nothing but what an administrator may set', async () => {
    managed = async () => ({ role: 'qa', sites: ['https://ehr.example'], note: 'x' });
    expect(await policy()).toEqual({ role: 'qa', sites: ['https://ehr.example'] });
  });
});
