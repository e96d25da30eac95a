import { type Config, ConfigError, DEFAULT_PORT } from '../config/config.ts';
import { readConfig } from '../config/read-config.ts';
import { faultOf } from '../observe/request-log.ts';
import { argumentsOf } from './arguments.ts';
import type { Command } from './command.ts';

/** `lintel serve`: the service, until it is told to stop. */
export const command: Command = {
  summary: 'The service: classify, codes, and patients of registered FHIR servers, over HTTP',
  help: `Usage: lintel serve [--port N] [--host H] [--home FOLDER]

Starts the service and prints one line with its address on standard output; the request log (route, status, time, no
patient data) goes to standard error. Ends on Ctrl-C or SIGTERM after the requests under way.

  --port N        default ${DEFAULT_PORT}; 0 takes a free port
  --host H        default 127.0.0.1; another address needs LINTEL_OIDC_ISSUER, LINTEL_TOKENS or LINTEL_TOKENS_FILE, and
                  LINTEL_BEHIND_TLS=yes
  --home FOLDER   registered endpoints and imported tables; default $LINTEL_HOME, else ~/.lintel

Variables. Where it is reached, and by whom:
  LINTEL_PORT, LINTEL_HOST, LINTEL_HOME   as the options
  LINTEL_PUBLIC_URL             where people's browsers reach the service, for sign-ins
  LINTEL_BEHIND_TLS             yes: a TLS proxy stands in front
  LINTEL_PROXIES                addresses and networks of the proxies in front, whose X-Forwarded-For is believed
  LINTEL_ORIGINS                browser origins that may call, such as chrome-extension://ID, separated by commas
  LINTEL_TOKENS_FILE, LINTEL_TOKENS   tokens of programs; a line of the file may say more: TOKEN role=coder tenant=valley
  LINTEL_ENDPOINTS              the registry of FHIR servers; default endpoints.json in the home folder
  LINTEL_CDS_CLIENTS            the registry of CDS Hooks clients; default cds-clients.json in the home folder

People who sign in (server/people/README.md):
  LINTEL_OIDC_ISSUER, LINTEL_OIDC_CLIENT_ID   the identity provider, and the service's name there
  LINTEL_OIDC_SECRET_FILE, LINTEL_OIDC_SECRET   its secret
  LINTEL_OIDC_ROLES             GROUP=role parts, separated by semicolons
  LINTEL_OIDC_GROUPS_CLAIM, LINTEL_OIDC_SCOPES, LINTEL_OIDC_PROMPT   how the provider is asked, and names groups
  LINTEL_OIDC_TENANT, LINTEL_OIDC_TENANT_CLAIM   whose people they are: one tenant, or the claim that names it
  LINTEL_SMART_ROLE             the role of people who sign in at their EHR; default clinician

What it answers:
  LINTEL_POLICY                 the coding policy, the file of lintel check --policy
  LINTEL_HEALTH_HOME            the program that the panel shows: PROFILE, or TENANT=PROFILE; …

What it keeps and writes:
  LINTEL_DATABASE               sqlite:PATH or postgres://…; default lintel.db in the home folder
  LINTEL_KEYS_FILE              the keys of sealed columns
  LINTEL_AUDIT                  required (default), or off on this machine only
  LINTEL_RETENTION_DAYS         days that ended sign-ins stay in the database; default 0
  LINTEL_LOG                    info (default) or silent
  LINTEL_METRICS_TOKEN          the token that /metrics asks for
  LINTEL_METRICS_TENANTS        yes: tenants are told apart there
  OTEL_EXPORTER_OTLP_ENDPOINT   a collector of traces (server/deploy/README.md); also OTEL_SERVICE_NAME, OTEL_SDK_DISABLED

Limits (0 of requests a minute and of sign-ins is none):
  LINTEL_BODY_LIMIT             bytes of one request; default 33554432, at least 1024
  LINTEL_TIMEOUT                milliseconds for one request; default 30000, at least 100
  LINTEL_STOP_WAIT              milliseconds for requests under way when it is told to stop; default 30000
  LINTEL_RATE_LIMIT, LINTEL_TENANT_RATE_LIMIT   requests a minute of one caller and of one tenant; default 600 and 6000
  LINTEL_SIGN_IN_RATE_LIMIT     sign-ins a minute begun from one address; default 300
  LINTEL_OPEN_SIGN_INS, LINTEL_SOURCE_OPEN_SIGN_INS   sign-ins begun and not ended, of a tenant and from one address;
                                default 10000 and 2000

Example:
  lintel serve --port 0`,
  run,
};

async function run(args: string[]): Promise<number> {
  const config = configOf(args);
  process.on('uncaughtException', endWithoutWords);
  // Two seconds of the processor on a cold start: whoever asks for help or mistypes an option does not wait for it.
  const { startService } = await import('../main.ts');
  const service = await startService(config);
  // Before anybody is told that it serves: whoever reads the line may tell it to stop at once.
  const stop = stopAsked();
  process.stdout.write(`Lintel serves on ${service.url}\n`);
  await stop;
  await service.close();
  return 0;
}

/** @throws {ConfigError} which names a value by the option that it came with, else by its variable */
function configOf(args: string[]): Config {
  const options = { port: { type: 'string' }, host: { type: 'string' }, home: { type: 'string' } } as const;
  const { port, host, home } = argumentsOf({ args, options }).values;
  try {
    return readConfig(process.env, { LINTEL_PORT: port, LINTEL_HOST: host, LINTEL_HOME: home });
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw new ConfigError(error.faults.map((fault) => inOptions(fault, args)));
  }
}

/** A fault of a variable whose value came with an option, by that option. */
function inOptions(fault: string, args: readonly string[]): string {
  return fault.replace(/^LINTEL_(PORT|HOST|HOME)\b/, (variable, name: string) => {
    const option = `--${name.toLowerCase()}`;
    return args.some((arg) => arg === option || arg.startsWith(`${option}=`)) ? option : variable;
  });
}

/** A fault that nothing caught ends the process, as Node has it; Node would also print its words, which may quote a patient. */
function endWithoutWords(error: unknown): never {
  const line = { level: 'fatal', time: new Date().toISOString(), ...faultOf(error), msg: 'fault' };
  process.stderr.write(`${JSON.stringify(line)}\n`);
  process.exit(1);
}

/** Resolves on the first SIGTERM or SIGINT. A second one ends the process at once, as Node does by default. */
function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      process.off('SIGTERM', stop);
      process.off('SIGINT', stop);
      resolve();
    };
    process.on('SIGTERM', stop);
    process.on('SIGINT', stop);
  });
}
