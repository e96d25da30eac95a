import { browser } from 'wxt/browser';
import { given } from '../shared/chart/given.ts';

/** What an administrator may set (`public/managed-schema.json`). */
export type Policy = Record<string, unknown>;

/** Under this key the last answer is kept, so that the next start of the browser need not wait for it. */
const KEPT = 'policy';
/** Chromium answers at once, except in the first seconds after it started: then it takes five. */
const PATIENCE_MS = 60;

let known: Policy | undefined;
/** The first wait for an answer; nobody waits a second time. */
let patience: Promise<unknown> | undefined;

/**
 * The administrator's policy. In the browser's first seconds, before it can say, the policy of last time stands; when
 * the answer comes and is another, it is kept, and everyone who listens to the settings hears of it.
 */
export async function readPolicy(): Promise<Policy> {
  patience ??= Promise.race([ask(), new Promise((done) => setTimeout(done, PATIENCE_MS))]);
  await patience;
  return known ?? (await kept());
}

async function ask(): Promise<void> {
  known = await answer();
  if (JSON.stringify(known) !== JSON.stringify(await kept())) await browser.storage.local.set({ [KEPT]: known });
}

/** Browsers without a policy answer with nothing, or refuse the area. */
async function answer(): Promise<Policy> {
  try {
    const { role, service, sites, policy, healthHome } = (await browser.storage.managed.get([
      'role',
      'service',
      'sites',
      'policy',
      'healthHome',
    ])) as Policy;
    return {
      ...given('role', role),
      ...given('service', service),
      ...given('sites', sites),
      ...given('policy', policy),
      ...given('healthHome', healthHome),
    };
  } catch {
    return {};
  }
}

async function kept(): Promise<Policy> {
  const { [KEPT]: last } = await browser.storage.local.get(KEPT);
  return typeof last === 'object' && last !== null ? (last as Policy) : {};
}

/** To be called when the browser says that the policy changed. */
export function forgetPolicy(): void {
  known = undefined;
  patience = undefined;
}
