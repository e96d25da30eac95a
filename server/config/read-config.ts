import { cdsClientsFile, endpointsFile, lintelHome, signingKeysFile } from '../home.ts';
import { readPolicyFile } from '../policy-file.ts';
import { readDatabaseAddress } from '../store/address.ts';
import { keysFile } from '../store/keys.ts';
import { faultsAcross } from './across.ts';
import { type Config, ConfigError } from './config.ts';
import { faultsOfFiles } from './files.ts';
import { oidcOf, programTokensOf } from './identity.ts';
import { tracingOf } from './tracing.ts';
import { unknownVariables } from './unknown-variables.ts';
import { VARIABLES, type Variables, variablesOf } from './variables.ts';

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
  const unknown = unknownVariables(Object.keys(given), VARIABLES, endpointsFile(home, given));
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

/** A variable that is set to nothing is not set. */
function withoutEmpty(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (value ? [[key, value]] : [])));
}
