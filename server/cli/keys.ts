import { PATHS } from '../../shared/api/paths.ts';
import { ensureKeys, publicKeySet, readKeys, rotateKeys, type SigningKey } from '../fhir/smart/keys.ts';
import { homeToKeep, signingKeysFile } from '../home.ts';
import { argumentsOf, UsageError } from './arguments.ts';
import type { Command } from './command.ts';

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
  const { values, positionals } = argumentsOf({
    args,
    allowPositionals: true,
    options: { home: { type: 'string' }, json: { type: 'boolean' } },
  });
  const file = signingKeysFile(homeToKeep(values.home));
  const now = new Date();
  const [action, ...more] = positionals;
  const does =
    more.length === 0 && action !== undefined && Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
  if (!does) throw new UsageError('create, list or rotate');
  return print(await does(file, now), now, values.json === true);
}

const ACTIONS: Readonly<Record<string, (file: string, now: Date) => Promise<readonly SigningKey[]>>> = {
  create: ensureKeys,
  list: readKeys,
  rotate: rotateKeys,
};

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
