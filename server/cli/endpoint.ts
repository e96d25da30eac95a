import { parseArgs } from 'node:util';
import { checkEndpoint } from '../fhir/check-endpoint.ts';
import { openEndpoint } from '../fhir/endpoint.ts';
import { type EndpointRow, parseEndpoint, RegistryError, readRegistry, saveEndpoint } from '../fhir/registry.ts';
import { endpointsFile, lintelHome } from '../home.ts';
import type { Command } from './command.ts';

/** `lintel endpoint`: the FHIR servers that the service may talk to. */
export const command: Command = {
  summary: 'FHIR servers: add one, list them, check one',
  help: `Usage: lintel endpoint add ID URL [options]
       lintel endpoint list [--json]
       lintel endpoint check ID [--json]

Registers a FHIR R4 server. The service talks to registered servers only.

  --token-env NAME    send the bearer token in this variable of the service's environment
  --token-file PATH   send the bearer token in this file (read anew for each request)
  --search get|post   how searches are sent (a value that would name a patient is always posted); default get
  --page-size N       entries asked for on a page; default 200
  --concurrency N     requests at a time; default 16
  --timeout MS        milliseconds for one request; default 10000
  --allow-http        plain http to another machine, where the network is trusted
  --private-network   the host name may resolve to a private address
  --home FOLDER       default $LINTEL_HOME, else ~/.lintel

Example:
  lintel endpoint add demo http://127.0.0.1:8103/fhir`,
  run,
};

async function run(args: string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        'token-env': { type: 'string' },
        'token-file': { type: 'string' },
        search: { type: 'string' },
        'page-size': { type: 'string' },
        concurrency: { type: 'string' },
        timeout: { type: 'string' },
        'allow-http': { type: 'boolean' },
        'private-network': { type: 'boolean' },
        home: { type: 'string' },
        json: { type: 'boolean' },
      },
    });
    const file = endpointsFile(values.home ?? lintelHome(), process.env);
    const [action, id, url, ...more] = positionals;
    if (action === 'list' && id === undefined) return await list(file, values.json === true);
    if (action === 'check' && id !== undefined && url === undefined) return await check(file, id, values.json === true);
    if (action === 'add' && id !== undefined && url !== undefined && more.length === 0) {
      return await add(file, rowOf(id, url, values));
    }
    return fail('add ID URL, list or check ID; lintel endpoint --help');
  } catch (error) {
    if (error instanceof RegistryError) return fail(error.message);
    if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
      return fail(error.message);
    throw error;
  }
}

type Options = Record<string, string | boolean | undefined>;

function rowOf(id: string, baseUrl: string, values: Options): unknown {
  const tokenEnv = values['token-env'];
  const tokenFile = values['token-file'];
  const number = (text: string | boolean | undefined) => (text === undefined ? undefined : Number(text));
  const row = {
    id,
    baseUrl,
    auth:
      tokenEnv === undefined && tokenFile === undefined ? undefined : { mode: 'static-bearer', tokenEnv, tokenFile },
    search: typeof values.search === 'string' ? values.search.toUpperCase() : undefined,
    pageSize: number(values['page-size']),
    concurrency: number(values.concurrency),
    timeout: number(values.timeout),
    allowHttp: values['allow-http'],
    privateNetwork: values['private-network'],
  };
  // Options that were not given are absent, so that the registry's own defaults stand.
  return JSON.parse(JSON.stringify(row));
}

async function add(file: string, item: unknown): Promise<number> {
  const row = parseEndpoint(item);
  if (!row.ok) return fail(row.faults.join('\n'));
  await saveEndpoint(file, row.value);
  process.stderr.write(`registered ${row.value.id} in ${file}; next: lintel endpoint check ${row.value.id}\n`);
  return 0;
}

async function list(file: string, json: boolean): Promise<number> {
  const rows = await readRegistry(file);
  if (json) process.stdout.write(`${JSON.stringify({ endpoints: rows })}\n`);
  else if (rows.length === 0) process.stderr.write('no endpoint is registered; lintel endpoint add --help\n');
  else for (const row of rows) process.stdout.write(`${row.id.padEnd(20)}${row.auth.mode.padEnd(15)}${row.baseUrl}\n`);
  return 0;
}

async function check(file: string, id: string, json: boolean): Promise<number> {
  const row: EndpointRow | undefined = (await readRegistry(file)).find((one) => one.id === id);
  if (!row) return fail(`no endpoint is called ${id}; lintel endpoint list`);
  const endpoint = openEndpoint(row, { env: process.env });
  const checks = await checkEndpoint(endpoint, AbortSignal.timeout(120_000));
  await endpoint.transport.close();
  if (json) process.stdout.write(`${JSON.stringify({ id, checks })}\n`);
  else {
    for (const { what, passed, say, ms } of checks) {
      process.stdout.write(
        `${passed ? 'pass' : 'FAIL'}  ${what.padEnd(28)}${String(Math.round(ms)).padStart(6)} ms  ${say}\n`,
      );
    }
  }
  return checks.every(({ passed }) => passed) ? 0 : 1;
}

function fail(say: string): number {
  for (const line of say.split('\n')) process.stderr.write(`lintel endpoint: ${line}\n`);
  return 2;
}
