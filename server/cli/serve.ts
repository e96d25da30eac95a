import { parseArgs } from 'node:util';
import { PackError } from '../../shared/editions/pack.ts';
import { ConfigError, DEFAULT_PORT, readConfig } from '../config.ts';
import { StartError, startService } from '../main.ts';
import type { Command } from './command.ts';

/** `lintel serve`: the service, until it is told to stop. */
export const command: Command = {
  summary: 'the service: classify, codes, and patients of registered FHIR servers, over HTTP',
  help: `Usage: lintel serve [--port N] [--host H] [--home FOLDER]

Starts the service and prints one line with its address on standard output; the request log (route, status, time, no
patient data) goes to standard error. Ends on Ctrl-C or SIGTERM after the requests under way.

  --port N        default ${DEFAULT_PORT}; 0 takes a free port
  --host H        default 127.0.0.1; another address needs LINTEL_TOKENS or LINTEL_TOKENS_FILE, and LINTEL_BEHIND_TLS=yes
  --home FOLDER   registered endpoints and imported tables; default $LINTEL_HOME, else ~/.lintel

Variables: LINTEL_PORT, LINTEL_HOST, LINTEL_HOME, LINTEL_ENDPOINTS (registry file), LINTEL_TOKENS, LINTEL_TOKENS_FILE,
LINTEL_ORIGINS (browser origins that may call, such as chrome-extension://ID), LINTEL_BEHIND_TLS, LINTEL_BODY_LIMIT,
LINTEL_TIMEOUT (milliseconds), LINTEL_POLICY (coding policy, the file of lintel check --policy), LINTEL_LOG (info or
silent).

Example:
  lintel serve --port 0`,
  run,
};

async function run(args: string[]): Promise<number> {
  try {
    const { values } = parseArgs({
      args,
      options: { port: { type: 'string' }, host: { type: 'string' }, home: { type: 'string' } },
    });
    const config = readConfig(process.env, {
      LINTEL_PORT: values.port,
      LINTEL_HOST: values.host,
      LINTEL_HOME: values.home,
    });
    const service = await startService(config);
    process.stdout.write(`Lintel serves on ${service.url}\n`);
    await stopAsked();
    await service.close();
    return 0;
  } catch (error) {
    const say = sayFor(error);
    if (say === undefined) throw error;
    for (const line of say) process.stderr.write(`lintel serve: ${line}\n`);
    return 2;
  }
}

/** Errors that a person can mend, in words; `undefined` for a fault of ours. */
function sayFor(error: unknown): readonly string[] | undefined {
  if (error instanceof ConfigError) return error.faults;
  if (error instanceof StartError || error instanceof PackError) return [error.message];
  if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
    return [error.message];
  return undefined;
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
