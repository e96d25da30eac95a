import { z } from 'zod';
import type { Role } from '../shared/role.ts';
import type { Policy } from '../shared/rules/policy.ts';
import { SaidError } from '../shared/said-error.ts';
import { faultsAcross } from './config/across.ts';
import { faultsOfFiles } from './config/files.ts';
import { HEALTH_HOME, type HealthHomePrograms } from './config/health-home.ts';
import {
  IDENTITY_VARIABLES,
  type OidcSettings,
  oidcOf,
  type ProgramToken,
  programTokensOf,
} from './config/identity.ts';
import { PROXIES, type Proxies } from './config/proxies.ts';
import { TRACING_VARIABLES, type TracingSettings, tracingOf } from './config/tracing.ts';
import { unknownVariables } from './config/unknown-variables.ts';
import { isLoopbackHost } from './fhir/address.ts';
import { cdsClientsFile, endpointsFile, lintelHome, signingKeysFile } from './home.ts';
import { readPolicyFile } from './policy-file.ts';
import { type DatabaseAddress, readDatabaseAddress } from './store/address.ts';
import { type KeysFile, keysFile } from './store/keys.ts';
import type { OpenSignIns } from './store/launch-room.ts';

/** Everything that the service can be told, read once at start. */
export interface Config {
  host: string;
  /** 0 takes a free port. */
  port: number;
  home: string;
  endpointsFile: string;
  /** Bearer tokens of programs. Without any, and without `oidc`, none is asked for: only a loopback address allows it. */
  tokens: readonly ProgramToken[];
  /** The identity provider at which people sign in. */
  oidc?: OidcSettings;
  /** The role of people who sign in at their EHR instead, which names none. */
  smartRole: Role;
  /** Whether a TLS proxy stands in front. */
  behindTls: boolean;
  /** Proxies in front whose `X-Forwarded-For` is believed. */
  proxies: Proxies;
  /** Requests a minute of one person or program, and of one tenant; sign-ins a minute begun from one source; 0: no limit. */
  limits: { subject: number; tenant: number; signIns: number };
  /** Sign-ins that may be begun and not ended at a time. */
  openSignIns: OpenSignIns;
  /** What `/metrics` asks for, and whether tenants are told apart there. */
  metrics: { token?: string; tenants: boolean };
  /** Origins of browser pages that may call: extensions by their exact origin. */
  origins: readonly string[];
  /** Bytes of one request body. */
  bodyLimit: number;
  /** Milliseconds for one request, from its first byte to the answer. */
  timeout: number;
  /** Milliseconds for requests under way when the service is told to stop. */
  stopWait: number;
  log: 'info' | 'silent';
  /** The collector of OpenTelemetry; absent: nothing is traced. */
  tracing?: TracingSettings;
  /** Where people's browsers reach the service, without a path; absent: at the loopback address that it listens on. */
  publicUrl?: string;
  /** Keys that this service signs with, towards authorization servers. */
  signingKeysFile: string;
  /** Programs that may call the CDS Hooks. */
  cdsClientsFile: string;
  database: DatabaseAddress;
  /** Keys of the sealed columns. */
  keys: KeysFile;
  /** `required`: what cannot be written to the audit trail is not answered. `off`: there is no trail. */
  audit: 'required' | 'off';
  /** Days for which what has ended (sign-ins) stays in the database. The audit trail has no end. */
  retentionDays: number;
  /** The agency's coding policy, as `lintel check --policy` takes it: every classification of this service is made with it. */
  policy?: Policy;
  /** The Health Home programs that the panel shows. */
  healthHomes: HealthHomePrograms;
}

/** The coding policy as an option of `classify`. */
export function policyOf({ policy }: Config): { policy?: Policy } {
  return policy === undefined ? {} : { policy };
}

/** A configuration that cannot be used: every fault by the name of its variable, no values. */
export class ConfigError extends SaidError {
  override readonly name = 'ConfigError';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}

/** Where the service listens unless it is told otherwise. */
export const DEFAULT_PORT = 7463;

const ORIGIN = /^(?:chrome-extension:\/\/[a-p]{32}|moz-extension:\/\/[0-9a-f-]{36}|https?:\/\/[a-z0-9.-]+(?::\d+)?)$/;

const list = z
  .string()
  .default('')
  .transform((text) => text.split(/[\s,]+/).filter((item) => item !== ''));
const whole = (min: number, max: number, fallback: number) =>
  z
    .string()
    .regex(/^\d{1,12}$/, `is a whole number from ${min} to ${max}`)
    .transform(Number)
    .pipe(z.number().min(min, `is at least ${min}`).max(max, `is at most ${max}`))
    .default(fallback);

function isPublicUrl(text: string): boolean {
  const url = URL.parse(text);
  if (!url || url.origin !== text.replace(/\/$/, '')) return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopbackHost(url.hostname));
}

/** The variables of the environment, each with what is said when it is wrong. */
const environmentSchema = z.object({
  LINTEL_HOST: z
    .string()
    .regex(/^(?:[a-zA-Z0-9.-]+|[0-9a-fA-F:]+)$/, 'is a host name or address')
    .default('127.0.0.1'),
  LINTEL_PORT: whole(0, 65_535, DEFAULT_PORT),
  ...IDENTITY_VARIABLES,
  ...TRACING_VARIABLES,
  LINTEL_ORIGINS: list.refine((origins) => origins.every((origin) => ORIGIN.test(origin)), {
    message: 'holds origins such as chrome-extension://… without a path, separated by commas',
  }),
  LINTEL_BEHIND_TLS: z.literal('yes', 'is "yes" or not set').optional(),
  LINTEL_BODY_LIMIT: whole(1024, 1024 ** 3, 32 * 1024 * 1024),
  LINTEL_TIMEOUT: whole(100, 600_000, 30_000),
  LINTEL_STOP_WAIT: whole(0, 600_000, 30_000),
  LINTEL_RATE_LIMIT: whole(0, 1_000_000, 600),
  LINTEL_TENANT_RATE_LIMIT: whole(0, 1_000_000, 6_000),
  LINTEL_PROXIES: PROXIES,
  LINTEL_SIGN_IN_RATE_LIMIT: whole(0, 1_000_000, 300),
  LINTEL_OPEN_SIGN_INS: whole(0, 1_000_000, 10_000),
  LINTEL_SOURCE_OPEN_SIGN_INS: whole(0, 1_000_000, 2_000),
  LINTEL_METRICS_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]{24,200}$/, 'is a token of 24 to 200 characters')
    .optional(),
  LINTEL_METRICS_TENANTS: z.literal('yes', 'is "yes" or not set').optional(),
  LINTEL_LOG: z.enum(['info', 'silent'], 'is info or silent').default('info'),
  LINTEL_POLICY: z.string().optional(),
  LINTEL_HEALTH_HOME: HEALTH_HOME,
  LINTEL_PUBLIC_URL: z
    .string()
    .refine(isPublicUrl, 'is an https address without a path (http for this machine only)')
    .transform((text) => new URL(text).origin)
    .optional(),
  LINTEL_DATABASE: z.string().optional(),
  LINTEL_KEYS_FILE: z.string().optional(),
  LINTEL_AUDIT: z.enum(['required', 'off'], 'is required or off').default('required'),
  LINTEL_RETENTION_DAYS: whole(0, 3_650, 0),
  NODE_ENV: z.string().optional(),
  DEBUG: z.string().optional(),
});

type Variables = z.output<typeof environmentSchema>;

/**
 * Reads the configuration from the environment.
 * @param overrides what the command line said, as the variables it stands for
 * @throws {ConfigError} with every fault, by variable
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
  overrides: Readonly<Record<string, string | undefined>> = {},
): Config {
  const given = { ...withoutEmpty(env), ...withoutEmpty(overrides) };
  const { vars, wrong } = variablesOf(given);
  const faults: string[] = [];
  const parts = partsOf(vars, given, faults);
  const { home, database } = parts;
  // What is said of a variable that could not be read is said of its default.
  const others = faults.filter((fault) => !fault.split(/[^A-Z_]+/).some((name) => wrong.has(name)));
  const unknown = unknownVariables(
    Object.keys(given),
    Object.keys(environmentSchema.shape),
    endpointsFile(home, given),
  );
  const all = [...wrong.values(), ...others, ...unknown];
  if (all.length > 0 || database === undefined) throw new ConfigError(all);
  return {
    ...parts,
    database,
    ...limitsOf(vars),
    host: vars.LINTEL_HOST,
    port: vars.LINTEL_PORT,
    smartRole: vars.LINTEL_SMART_ROLE,
    behindTls: vars.LINTEL_BEHIND_TLS === 'yes',
    proxies: vars.LINTEL_PROXIES,
    metrics: {
      ...(vars.LINTEL_METRICS_TOKEN === undefined ? {} : { token: vars.LINTEL_METRICS_TOKEN }),
      tenants: vars.LINTEL_METRICS_TENANTS === 'yes',
    },
    origins: vars.LINTEL_ORIGINS,
    log: vars.LINTEL_LOG,
    ...(vars.LINTEL_PUBLIC_URL === undefined ? {} : { publicUrl: vars.LINTEL_PUBLIC_URL }),
    audit: vars.LINTEL_AUDIT,
    retentionDays: vars.LINTEL_RETENTION_DAYS,
    healthHomes: vars.LINTEL_HEALTH_HOME,
  };
}

/** What is made of several variables, or read from files that they name. @param faults takes what is wrong with them */
function partsOf(vars: Variables, given: Readonly<Record<string, string>>, faults: string[]) {
  const tokens = programTokensOf(vars, faults);
  const oidc = oidcOf(vars, faults);
  faults.push(...faultsAcross(vars, tokens.length > 0));
  const tracing = tracingOf(vars);
  const policy = vars.LINTEL_POLICY === undefined ? undefined : readPolicyFile(vars.LINTEL_POLICY);
  if (typeof policy === 'string') faults.push(`LINTEL_POLICY ${policy}`);
  const home = lintelHome(given);
  const database = readDatabaseAddress(vars.LINTEL_DATABASE, home);
  if (typeof database === 'string') faults.push(`LINTEL_DATABASE ${database}`);
  faults.push(...faultsOfFiles(vars, given, home, database));
  return {
    home,
    endpointsFile: endpointsFile(home, given),
    signingKeysFile: signingKeysFile(home),
    cdsClientsFile: cdsClientsFile(home, given),
    keys: keysFile(home, vars.LINTEL_KEYS_FILE),
    database: typeof database === 'string' ? undefined : database,
    tokens,
    ...(oidc === undefined ? {} : { oidc }),
    ...(tracing === undefined ? {} : { tracing }),
    ...(typeof policy === 'object' ? { policy } : {}),
  };
}

function limitsOf(vars: Variables): Pick<Config, 'limits' | 'openSignIns' | 'bodyLimit' | 'timeout' | 'stopWait'> {
  return {
    limits: {
      subject: vars.LINTEL_RATE_LIMIT,
      tenant: vars.LINTEL_TENANT_RATE_LIMIT,
      signIns: vars.LINTEL_SIGN_IN_RATE_LIMIT,
    },
    openSignIns: { tenant: vars.LINTEL_OPEN_SIGN_INS, source: vars.LINTEL_SOURCE_OPEN_SIGN_INS },
    bodyLimit: vars.LINTEL_BODY_LIMIT,
    timeout: vars.LINTEL_TIMEOUT,
    stopWait: vars.LINTEL_STOP_WAIT,
  };
}

/** The variables; where single ones are wrong, those stand at their defaults, so that everything else is looked at as well. */
function variablesOf(given: Readonly<Record<string, string>>): {
  vars: Variables;
  /** What is wrong, by variable. */
  wrong: ReadonlyMap<string, string>;
} {
  const parsed = environmentSchema.safeParse(given);
  if (parsed.success) return { vars: parsed.data, wrong: new Map() };
  const wrong = new Map(
    parsed.error.issues.map(({ path, message }) => [String(path[0]), `${String(path[0])} ${message}`]),
  );
  const rest = Object.fromEntries(Object.entries(given).filter(([name]) => !wrong.has(name)));
  return { vars: environmentSchema.parse(rest), wrong };
}

/** A variable that is set to nothing is not set. */
function withoutEmpty(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (value ? [[key, value]] : [])));
}
