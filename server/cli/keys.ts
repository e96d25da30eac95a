import { parseArgs } from 'node:util';
import { PATHS } from '../../shared/api.ts';
import { PackError } from '../../shared/editions/pack.ts';
import { ensureKeys, KeysError, publicKeySet, readKeys, rotateKeys, type SigningKey } from '../fhir/smart/keys.ts';
import { homeToKeep, signingKeysFile } from '../home.ts';
import { argumentsFault, isArgumentsFault } from './arguments.ts';
import type { Command } from './command.ts';
import { failAs } from './say.ts';

const fail = failAs('keys');

/** `lintel keys`: the keys by which EHRs know this service. */
export const command: Command = {
  summary: "The service's signing keys for SMART: make, list, rotate",
  help: `Usage: lintel keys create | list [--json] | rotate

The keys that the service signs with when it asks an EHR's authorization server for a token (private_key_jwt, ES384 and
RS384). Their public parts are at ${PATHS.jwks} of the running service: give the EHR that address. What an EHR
wants as text instead is what "list --json" prints under "jwks".

  create          makes them where there are none ("lintel endpoint add --auth backend" does it too)
  rotate          the next key becomes the current one, and a new next one is published. The old one is published for one
                  more hour. EHRs that fetch the address need nothing; a running service needs no restart
  --json          as JSON
  --home FOLDER   default $LINTEL_HOME, else ~/.lintel

Example:
  lintel keys list`,
  run,
};

async function run(args: string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { home: { type: 'string' }, json: { type: 'boolean' } },
    });
    const file = signingKeysFile(homeToKeep(values.home));
    const now = new Date();
    const [action, ...more] = positionals;
    if (more.length > 0) return fail('create, list or rotate; lintel keys --help');
    if (action === 'create') return print(await ensureKeys(file, now), now, values.json === true);
    if (action === 'list') return print(await readKeys(file), now, values.json === true);
    if (action === 'rotate') return print(await rotateKeys(file, now), now, values.json === true);
    return fail('create, list or rotate; lintel keys --help');
  } catch (error) {
    if (isArgumentsFault(error)) return fail(argumentsFault(error));
    if (error instanceof KeysError || error instanceof PackError) return fail(error.message);
    throw error;
  }
}

function print(keys: readonly SigningKey[], now: Date, json: boolean): number {
  if (json) {
    const listed = keys.map(({ privateKey: _secret, ...key }) => key);
    process.stdout.write(`${JSON.stringify({ keys: listed, jwks: publicKeySet(keys, now) })}\n`);
  } else if (keys.length === 0) process.stderr.write('there are no signing keys; lintel keys create\n');
  else {
    for (const { kid, alg, use, made } of keys) {
      process.stdout.write(`${kid}  ${alg}  ${use.padEnd(8)}  made ${made.slice(0, 10)}\n`);
    }
  }
  return 0;
}
