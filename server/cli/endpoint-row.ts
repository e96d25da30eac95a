import { resolve } from 'node:path';
import type { ParseArgsConfig } from 'node:util';

/** The options of `lintel endpoint add`, each a field of the registry's row. */
export const ROW_OPTIONS = {
  auth: { type: 'string' },
  'client-id': { type: 'string' },
  'secret-env': { type: 'string' },
  'secret-file': { type: 'string' },
  'token-env': { type: 'string' },
  'token-file': { type: 'string' },
  alg: { type: 'string' },
  context: { type: 'string' },
  read: { type: 'string' },
  scopes: { type: 'string' },
  'auth-host': { type: 'string', multiple: true },
  role: { type: 'string', multiple: true },
  frame: { type: 'string', multiple: true },
  tenant: { type: 'string' },
  search: { type: 'string' },
  'page-size': { type: 'string' },
  concurrency: { type: 'string' },
  timeout: { type: 'string' },
  quirk: { type: 'string', multiple: true },
  'allow-http': { type: 'boolean' },
  'private-network': { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

type Values = { [Name in keyof typeof ROW_OPTIONS]?: string | boolean | string[] | undefined };

/** A row as the options say it, unchecked: the registry's schema says what is wrong with it. */
export function rowOf(id: string, baseUrl: string, values: Values): unknown {
  const number = (text: Values[keyof Values]) => (text === undefined ? undefined : Number(text));
  const row = {
    id,
    baseUrl,
    tenant: values.tenant,
    auth: authOf(values),
    authHosts: values['auth-host'],
    frameAncestors: listOf(values.frame),
    search: typeof values.search === 'string' ? values.search.toUpperCase() : undefined,
    pageSize: number(values['page-size']),
    concurrency: number(values.concurrency),
    timeout: number(values.timeout),
    quirks: values.quirk,
    allowHttp: values['allow-http'],
    privateNetwork: values['private-network'],
  };
  // Options that were not given are absent, so that the registry's own defaults stand.
  return JSON.parse(JSON.stringify(row));
}

/** `bearer` is what a person says; a token's place alone says it too. A part of a way in without the way is for the schema to refuse. */
function authOf(values: Values): unknown {
  const hasToken = values['token-env'] !== undefined || values['token-file'] !== undefined;
  const mode = values.auth ?? (hasToken ? 'bearer' : undefined);
  const all = {
    mode: mode === 'bearer' ? 'static-bearer' : mode,
    tokenEnv: values['token-env'],
    tokenFile: fileOf(values['token-file']),
    clientId: values['client-id'],
    secretEnv: values['secret-env'],
    secretFile: fileOf(values['secret-file']),
    alg: typeof values.alg === 'string' ? values.alg.toUpperCase() : undefined,
    context: values.context,
    scopeStyle: values.scopes,
    read: typeof values.read === 'string' ? values.read.split(',').map((type) => type.trim()) : undefined,
    roles: listOf(values.role)?.map(roleLineOf),
  };
  return Object.values(all).every((part) => part === undefined) ? undefined : all;
}

/** A file from where the command stands: the service reads it from elsewhere. An empty name is for the schema to refuse. */
function fileOf(path: Values[keyof Values]): unknown {
  return typeof path === 'string' && path !== '' ? resolve(path) : path;
}

/** Options that say nothing without a way in. */
const OF_A_WAY_IN = ['client-id', 'secret-env', 'secret-file', 'alg', 'context', 'read', 'scopes', 'role'] as const;

/** The option that was given and belongs to a way in, where `--auth` was not given: who forgot it is told so. */
export function withoutWayIn(values: Values): string | undefined {
  if (values.auth !== undefined || values['token-env'] !== undefined || values['token-file'] !== undefined)
    return undefined;
  const stray = OF_A_WAY_IN.find((name) => values[name] !== undefined);
  return stray === undefined
    ? undefined
    : `--auth: is missing, and --${stray} belongs to one of backend, client-secret, launch`;
}

/** What may be given several times; `none` alone takes away what the row had. */
function listOf(given: Values[keyof Values]): string[] | undefined {
  if (!Array.isArray(given)) return undefined;
  return given.length === 1 && given[0] === 'none' ? [] : given;
}

/** `user:WHO=ROLE`, `claim:NAME=VALUE=ROLE` or `code:CODE=ROLE`. What is none of them stays text, which the schema refuses. */
function roleLineOf(line: string): unknown {
  const [, kind, who = '', role] = /^(user|claim|code):(.+)=([^=]+)$/.exec(line) ?? [];
  if (kind === 'user') return { user: who, role };
  if (kind === 'code') return { code: who, role };
  const [, claim, value] = /^([^=]+)=(.+)$/.exec(who) ?? [];
  return kind === 'claim' && claim !== undefined ? { claim, value, role } : line;
}

/** Fields of the row, by the option that says them. */
const OPTION_OF: Record<string, string> = {
  'auth.mode': '--auth',
  auth: '--auth',
  scopeStyle: '--scopes',
  roles: '--role',
  quirks: '--quirk',
  authHosts: '--auth-host',
  frameAncestors: '--frame',
  baseUrl: 'URL',
  id: 'ID',
};
const OPTIONS = Object.keys(ROW_OPTIONS);

/** What the schema says of a row, in the words of the options: `auth.clientId: is missing` → `--client-id: is missing`. */
export function inOptions(fault: string): string {
  return fault
    .replace(/^([\w.]+?)(?:\.\d+)?(?=:)/, (path) => optionOf(path.replace(/\.\d+$/, '')) ?? path)
    .replace(/\b[a-z]+(?:[A-Z][a-z]+)+\b|(?<=known there: )\w+/g, (name) => optionOf(name) ?? name)
    .replace('static-bearer', 'bearer');
}

function optionOf(field: string): string | undefined {
  const last = field.replace(/^auth\./, '');
  const dashed = last.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return OPTION_OF[field] ?? OPTION_OF[last] ?? (OPTIONS.includes(dashed) ? `--${dashed}` : undefined);
}
