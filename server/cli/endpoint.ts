import { given } from '../../shared/chart/given.ts';
import { SaidError } from '../../shared/said-error.ts';
import { openEditions } from '../editions/open.ts';
import { checkEndpoint } from '../fhir/check/check-endpoint.ts';
import { openEndpoint } from '../fhir/endpoint.ts';
import { parseEndpoint, readRegistry, removeEndpoint, saveEndpoint } from '../fhir/registry.ts';
import { isResourceId } from '../fhir/resource-types.ts';
import { ensureKeys } from '../fhir/smart/keys.ts';
import { endpointsFile, homeToKeep, importedPacks, signingKeysFile } from '../home.ts';
import { argumentsOf, UsageError } from './arguments.ts';
import type { Command } from './command.ts';
import { inOptions, ROW_OPTIONS, rowOf, withoutWayIn } from './endpoint-row.ts';
import { checkTable, rowTable } from './endpoint-table.ts';

/** `lintel endpoint`: the FHIR servers that the service may talk to. */
export const command: Command = {
  summary: 'FHIR servers: add one, list them, check one, remove one',
  help: `Usage: lintel endpoint add ID URL [options]
       lintel endpoint list [--json]
       lintel endpoint check ID [--patient PATIENT_ID] [--json]
       lintel endpoint remove ID

Registers a FHIR R4 server, by the base URL that the EHR gives (SMART calls it iss). The service talks to registered
servers only. "add" again with the same ID replaces it; its roles and frames stay where no others are given. "check" says what
works, and what to do about the rest. "remove" takes it out of the registry; what the audit trail says of it stays.

How Lintel gets in (secrets stay in a variable or a file; the registry only says where):
  --auth open               no credential (default)
  --auth bearer             a fixed token, for development: --token-env NAME or --token-file PATH
  --auth backend            SMART Backend Services, signed with Lintel's key ("lintel keys"): --client-id ID
  --auth client-secret      the same with a secret: --client-id ID, --secret-env NAME or --secret-file PATH
  --auth launch             each person signs in at the EHR (SMART App Launch): --client-id ID; with a secret as above, or
                            with Lintel's key where none is named
  --alg es384|rs384         for signing; default es384
  --context patient|user    launch: the patient in context, or all that the person may see; default patient
  --role WHO=ROLE           launch: who has which role, the first that fits (may be repeated). WHO is user:Practitioner/ID,
                            claim:NAME=VALUE of the id_token, or code:[SYSTEM|]CODE of a PractitionerRole; none: nobody
  --frame ORIGIN            launch: a page that may show Lintel in a frame (may be repeated); none: no page
  --read TYPE,TYPE          resource types to ask for; default is the least that the checks need
  --scopes v1|v2            how scopes are written; default as the server says
  --auth-host HOST          another host that may hold the authorization server (may be repeated)

How it asks:
  --search get|post         how searches are sent (a value that would name a patient is always posted); default get
  --page-size N             entries asked for on a page; default 200
  --concurrency N           requests at a time; default 24
  --timeout MS              milliseconds for one request; default 10000
  --quirk NAME              aud-is-issuer, secret-in-body, pkce-unlisted, no-count (may be repeated)
  --allow-http              plain http to another machine, where the network is trusted
  --private-network         the host name may resolve to a private address
  --tenant NAME             whose patients these are; default local
  --home FOLDER             default $LINTEL_HOME, else ~/.lintel

Checking:
  --patient PATIENT_ID      the server's id of a patient that may be looked at, for servers that search by patient only

Example:
  lintel endpoint add demo http://127.0.0.1:8103/fhir`,
  run,
};

async function run(args: string[]): Promise<number> {
  const { values, positionals } = argumentsOf({
    args,
    allowPositionals: true,
    options: { ...ROW_OPTIONS, patient: { type: 'string' }, home: { type: 'string' }, json: { type: 'boolean' } },
  });
  const home = homeToKeep(values.home);
  const [action, id, url, ...more] = positionals;
  const json = values.json === true;
  if (action === 'list' && id === undefined) return list(home, json);
  if (action === 'check' && id !== undefined && url === undefined) {
    return check(home, id, { json, ...given('patient', values.patient) });
  }
  if (action === 'add' && id !== undefined && url !== undefined && more.length === 0) {
    const stray = withoutWayIn(values);
    if (stray !== undefined) throw new SaidError(stray);
    return add(home, rowOf(id, url, values));
  }
  if (action === 'remove' && id !== undefined && url === undefined) return remove(home, id);
  throw new UsageError('add ID URL, list, check ID or remove ID');
}

async function add(home: string, item: unknown): Promise<number> {
  const file = endpointsFile(home, process.env);
  const row = parseEndpoint(item);
  if (!row.ok) throw new SaidError(row.faults.map(inOptions).join('\n'));
  await saveEndpoint(file, row.value);
  const { id, auth } = row.value;
  process.stderr.write(`registered ${id} in ${file}; next: lintel endpoint check ${id}\n`);
  if (auth.mode === 'backend' || (auth.mode === 'launch' && (auth.secretEnv ?? auth.secretFile) === undefined)) {
    await ensureKeys(signingKeysFile(home), new Date());
    process.stderr.write(
      "at the EHR, give as key set address: the service's address + /.well-known/jwks.json (or the text of: lintel keys list --json)\n",
    );
  }
  if (auth.mode === 'launch') {
    process.stderr.write(
      "at the EHR, give as redirect address: the service's address + /auth/callback, and as launch address: + /launch\n",
    );
  }
  return 0;
}

async function list(home: string, json: boolean): Promise<number> {
  const rows = await readRegistry(endpointsFile(home, process.env));
  if (json) process.stdout.write(`${JSON.stringify({ endpoints: rows })}\n`);
  else if (rows.length === 0) process.stderr.write('no endpoint is registered; lintel endpoint add --help\n');
  else for (const row of rows) process.stdout.write(rowTable(row));
  return 0;
}

async function remove(home: string, id: string): Promise<number> {
  const file = endpointsFile(home, process.env);
  if (!(await removeEndpoint(file, id))) throw notRegistered(id);
  process.stderr.write(`removed ${id} from ${file}\n`);
  return 0;
}

/** Milliseconds for all questions together. */
const CHECK_TIME = 180_000;

async function check(
  home: string,
  id: string,
  { json, ...options }: { json: boolean; patient?: string },
): Promise<number> {
  if (options.patient !== undefined && !isResourceId(options.patient)) throw new SaidError('--patient takes a FHIR id');
  const row = (await readRegistry(endpointsFile(home, process.env))).find((one) => one.id === id);
  if (!row) throw notRegistered(id);
  const editions = await openEditions({ imported: importedPacks(home) });
  const machine = { env: process.env, keysFile: signingKeysFile(home) };
  const endpoint = openEndpoint(row, machine);
  const signal = AbortSignal.timeout(CHECK_TIME);
  try {
    const checks = await checkEndpoint(endpoint, machine, { editions, ...options, signal });
    const passed = checks.every((one) => one.passed);
    process.stdout.write(json ? `${JSON.stringify({ id, passed, checks })}\n` : checkTable(checks));
    return passed ? 0 : 1;
  } catch (error) {
    if (!signal.aborted) throw error;
    throw new SaidError(`the check took longer than ${CHECK_TIME / 1000} seconds: the server is too slow`);
  } finally {
    await endpoint.close();
  }
}

function notRegistered(id: string): SaidError {
  return new SaidError(`no endpoint is called ${id}; lintel endpoint list`);
}
