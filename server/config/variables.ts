import { z } from 'zod';
import { isLoopbackHost } from '../fhir/address.ts';
import { DEFAULT_PORT } from './config.ts';
import { HEALTH_HOME } from './health-home.ts';
import { IDENTITY_VARIABLES } from './identity.ts';
import { PROXIES } from './proxies.ts';
import { TRACING_VARIABLES } from './tracing.ts';

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

export type Variables = z.output<typeof environmentSchema>;

/** Their names. */
export const VARIABLES: readonly string[] = Object.keys(environmentSchema.shape);

/** The variables; where single ones are wrong, those stand at their defaults, so that everything else is looked at as well. */
export function variablesOf(given: Readonly<Record<string, string>>): {
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
