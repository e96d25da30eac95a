import { browser } from 'wxt/browser';
import { given } from '../shared/chart/given.ts';
import { ROLES, type Role } from '../shared/role.ts';
import { type Policy as CodingPolicy, readPolicy as readCodingPolicy } from '../shared/rules/policy.ts';
import { type HealthHomeSetting, healthHomeOf } from './health-home-setting.ts';
import { forgetPolicy, readPolicy } from './policy.ts';
import { onSignIn, signedInAt } from './signed-in.ts';

/**
 * What is set in this browser: whose view it is, and where the agency's service is. An administrator's policy
 * (`storage.managed`, public/managed-schema.json) stands over what a person sets in the options page
 * (`storage.local`). No chart fact is ever stored.
 */
export interface Settings {
  role: Role;
  /** Set where the service said the role, at a sign-in. */
  roleBySignIn?: true;
  /** Address of the agency's service, without a slash at the end; absent: none is used. */
  service?: string;
  /** The agency's coding policy: the same as the file of `lintel check --policy`. */
  coding?: CodingPolicy;
  /** Why the coding policy that is set cannot be used; the rules then run as they are, and the panel says so. */
  codingFault?: string;
  /** Whether words of substance use, HIV and psychiatric conditions are marked on pages: family may see the screen. */
  sensitiveOnPage?: true;
  /** The Health Home program; absent: none, and nothing of it shows. */
  healthHome?: HealthHomeSetting;
  healthHomeFault?: string;
  /** Set where policy sets the program. */
  healthHomeFixed?: true;
  /** Set by policy: the options page shows them and cannot change them. */
  fixed: { role: boolean; service: boolean; coding: boolean };
}

/** The settings as they stand now. Nobody said anything: a clinician's view, and no service. */
export async function readSettings(): Promise<Settings> {
  const [policy, own] = await Promise.all([
    readPolicy(),
    browser.storage.local.get(['role', 'service', 'coding', 'sensitiveOnPage', 'healthHome']),
  ]);
  return withSignIn(settingsOf(policy, own));
}

/** Whoever signed in at the service has the role that it says, unless an administrator has set one for this browser. */
async function withSignIn(settings: Settings): Promise<Settings> {
  if (settings.service === undefined || settings.fixed.role) return settings;
  const held = await signedInAt(settings.service);
  return held ? { ...settings, role: held.role, roleBySignIn: true } : settings;
}

/** Changes what a person may change; `undefined` takes a setting back. */
export async function saveSettings(change: {
  role?: Role;
  service?: string | undefined;
  coding?: CodingPolicy | undefined;
  sensitiveOnPage?: true | undefined;
  healthHome?: { profile: string } | undefined;
}): Promise<void> {
  if (change.role !== undefined) await browser.storage.local.set({ role: change.role });
  for (const key of ['service', 'coding', 'sensitiveOnPage', 'healthHome'] as const) {
    if (!(key in change)) continue;
    if (change[key] === undefined) await browser.storage.local.remove(key);
    else await browser.storage.local.set({ [key]: change[key] });
  }
}

/** Calls `listener` with the settings whenever they change. Returns what stops it. */
export function onSettings(listener: (settings: Settings) => void): () => void {
  const changed = (_changes: unknown, area: string): void => {
    if (area === 'managed') forgetPolicy();
    if (area === 'local' || area === 'managed') void readSettings().then(listener);
  };
  browser.storage.onChanged.addListener(changed);
  const stop = onSignIn(() => void readSettings().then(listener));
  return () => {
    stop();
    browser.storage.onChanged.removeListener(changed);
  };
}

/** Policy over person over default, each only where it is of use: a role that nobody knows gives the least. */
export function settingsOf(policy: Record<string, unknown>, own: Record<string, unknown>): Settings {
  const fixedRole = asRole(policy.role);
  const fixedService = typeof policy.service === 'string';
  const service = serviceAddress(String((fixedService ? policy.service : own.service) ?? ''));
  return {
    role: fixedRole ?? asRole(own.role) ?? 'clinician',
    ...given('service', service),
    ...codingOf(policy.policy ?? own.coding),
    ...(own.sensitiveOnPage === true ? { sensitiveOnPage: true as const } : {}),
    ...healthHomeOf(policy.healthHome, own.healthHome),
    ...(policy.healthHome === undefined ? {} : { healthHomeFixed: true as const }),
    // A policy that names an unknown role still takes the choice away: it must not widen what is shown.
    fixed: { role: policy.role !== undefined, service: fixedService, coding: policy.policy !== undefined },
    ...(policy.role !== undefined && fixedRole === undefined ? { role: 'clinician' as const } : {}),
  };
}

/**
 * An address as it is used: http or https, no user name, no query, no slash at the end. `undefined` for anything else.
 */
export function serviceAddress(text: string): string | undefined {
  if (!URL.canParse(text.trim())) return undefined;
  const url = new URL(text.trim());
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  if (url.username || url.password || url.search || url.hash) return undefined;
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

function codingOf(value: unknown): Pick<Settings, 'coding' | 'codingFault'> {
  if (value === undefined) return {};
  const read = readCodingPolicy(value);
  return typeof read === 'string' ? { codingFault: read } : { coding: read };
}

function asRole(value: unknown): Role | undefined {
  return ROLES.find((role) => role === value);
}
