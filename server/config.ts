import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Policy } from '../shared/rules/policy.ts';
import { isLoopbackHost } from './fhir/address.ts';
import { endpointsFile, lintelHome } from './home.ts';
import { readPolicyFile } from './policy-file.ts';

/** Everything that the service can be told, read once at start. */
export interface Config {
  host: string;
  /** 0 takes a free port. */
  port: number;
  home: string;
  endpointsFile: string;
  /** Bearer tokens that callers may show. Empty: none is asked for, which only a loopback address allows. */
  tokens: readonly string[];
  /** Origins of browser pages that may call: extensions by their exact origin. */
  origins: readonly string[];
  /** Bytes of one request body. */
  bodyLimit: number;
  /** Milliseconds for one request, from its first byte to the answer. */
  timeout: number;
  log: 'info' | 'silent';
  /** The agency's coding policy, as `lintel check --policy` takes it: every classification of this service is made with it. */
  policy?: Policy;
}

/** The coding policy as an option of `classify`. */
export function policyOf({ policy }: Config): { policy?: Policy } {
  return policy === undefined ? {} : { policy };
}

/** A configuration that cannot be used: every fault by the name of its variable, no values. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}

/** Where the service listens unless it is told otherwise. */
export const DEFAULT_PORT = 7463;

const TOKEN = /^[A-Za-z0-9\-._~+/]{24,200}=*$/;
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

/** The variables of the environment, each with what is said when it is wrong. */
const environmentSchema = z.object({
  LINTEL_HOST: z
    .string()
    .regex(/^(?:[a-zA-Z0-9.-]+|[0-9a-fA-F:]+)$/, 'is a host name or address')
    .default('127.0.0.1'),
  LINTEL_PORT: whole(0, 65_535, DEFAULT_PORT),
  LINTEL_TOKENS: list.refine((tokens) => tokens.every((token) => TOKEN.test(token)), {
    message: 'holds tokens of 24 to 200 characters (letters, digits, -._~+/), separated by commas',
  }),
  LINTEL_TOKENS_FILE: z.string().optional(),
  LINTEL_ORIGINS: list.refine((origins) => origins.every((origin) => ORIGIN.test(origin)), {
    message: 'holds origins such as chrome-extension://… without a path, separated by commas',
  }),
  LINTEL_BEHIND_TLS: z.literal('yes', 'is "yes" or not set').optional(),
  LINTEL_BODY_LIMIT: whole(1024, 1024 ** 3, 32 * 1024 * 1024),
  LINTEL_TIMEOUT: whole(100, 600_000, 30_000),
  LINTEL_LOG: z.enum(['info', 'silent'], 'is info or silent').default('info'),
  LINTEL_POLICY: z.string().optional(),
  NODE_ENV: z.string().optional(),
  DEBUG: z.string().optional(),
});

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
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`));
  }
  const vars = parsed.data;
  const faults: string[] = [];
  const tokens = [...vars.LINTEL_TOKENS, ...tokensOfFile(vars.LINTEL_TOKENS_FILE, faults)];
  if (!isLoopbackHost(vars.LINTEL_HOST)) {
    if (tokens.length === 0)
      faults.push('LINTEL_HOST is not this machine only: set LINTEL_TOKENS or LINTEL_TOKENS_FILE');
    if (vars.LINTEL_BEHIND_TLS === undefined) {
      faults.push('LINTEL_HOST is not this machine only: put a TLS proxy in front and set LINTEL_BEHIND_TLS=yes');
    }
  }
  if (vars.NODE_ENV === 'production' && debugCovers(vars.DEBUG ?? '', 'fhir-kit-client:info')) {
    faults.push('DEBUG covers fhir-kit-client, which would print patients and tokens: unset it');
  }
  const policy = vars.LINTEL_POLICY === undefined ? undefined : readPolicyFile(vars.LINTEL_POLICY);
  if (typeof policy === 'string') faults.push(`LINTEL_POLICY ${policy}`);
  if (faults.length > 0) throw new ConfigError(faults);
  const home = lintelHome(given);
  return {
    host: vars.LINTEL_HOST,
    port: vars.LINTEL_PORT,
    home,
    endpointsFile: endpointsFile(home, given),
    tokens,
    origins: vars.LINTEL_ORIGINS,
    bodyLimit: vars.LINTEL_BODY_LIMIT,
    timeout: vars.LINTEL_TIMEOUT,
    log: vars.LINTEL_LOG,
    ...(typeof policy === 'object' ? { policy } : {}),
  };
}

/** Tokens of a file, one a line; `#` begins a comment. */
function tokensOfFile(file: string | undefined, faults: string[]): string[] {
  if (file === undefined) return [];
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    faults.push('LINTEL_TOKENS_FILE cannot be read');
    return [];
  }
  const tokens = text
    .split(/\r?\n/)
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '');
  if (tokens.length === 0) faults.push('LINTEL_TOKENS_FILE holds no token');
  if (!tokens.every((token) => TOKEN.test(token))) {
    faults.push('LINTEL_TOKENS_FILE holds a line that is no token of 24 to 200 characters');
  }
  return tokens;
}

/**
 * Whether the `debug` package would print a namespace: `*` stands for anything, a leading `-` takes out. Where a pattern
 * is odd, this says yes rather than no.
 */
export function debugCovers(setting: string, namespace: string): boolean {
  const patterns = setting.split(/[\s,]+/).filter((pattern) => pattern !== '');
  const covers = (pattern: string) => {
    const [start = '', ...rest] = pattern.split('*');
    if (rest.length === 0) return pattern === namespace;
    return namespace.startsWith(start) && rest.every((part) => namespace.includes(part));
  };
  if (patterns.some((pattern) => pattern.startsWith('-') && covers(pattern.slice(1)))) return false;
  return patterns.some((pattern) => !pattern.startsWith('-') && covers(pattern));
}

/** A variable that is set to nothing is not set. */
function withoutEmpty(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (value ? [[key, value]] : [])));
}
