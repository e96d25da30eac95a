import { resolve } from 'node:path';
import { type ChainVerdict, verifyTrail } from '../audit/verify.ts';
import type { Config } from '../config/config.ts';
import { backUpSqlite, checkCopy, discardStaged, putInPlace, stageCopy } from '../store/backup.ts';
import { openStore } from '../store/database.ts';
import { type KeysFile, readSeal, sealOf } from '../store/keys.ts';
import { migrate } from '../store/migrate.ts';
import { argumentsOf, UsageError } from './arguments.ts';
import type { Command } from './command.ts';
import { commandUser, configFor, LOCAL, openKept, trailOf } from './kept.ts';
import { sayAs } from './say.ts';

const say = sayAs('store');

/** `lintel store`: copies of the service's database. */
export const command: Command = {
  summary: 'The database of the service: back it up, put a copy back',
  help: `Usage: lintel store backup FILE
       lintel store restore FILE [--force]

backup   copies a SQLite database into a new file while the service runs, and writes an event that says so
restore  checks a copy (SQLite's own check, its version, the chain of its audit trail) and puts it in the place of the
         database, which is kept beside it. Stop the service first. The key file must be there

  --force         restore a copy whose audit trail is not whole
  --home FOLDER   default $LINTEL_HOME, else ~/.lintel. LINTEL_DATABASE and LINTEL_KEYS_FILE as for lintel serve

The key file is not in a copy: back it up too, in another place. PostgreSQL has tools of its own:
  pg_dump --format=custom --file=FILE "$LINTEL_DATABASE"
  pg_restore --dbname="$LINTEL_DATABASE" --no-owner FILE       (into an empty database)
  lintel audit verify

Exit code: 0 done, 1 the copy's audit trail is not whole, 2 the command could not run.

Example:
  lintel store backup lintel-backup.db`,
  run,
};

async function run(args: string[]): Promise<number> {
  const { values, positionals } = argumentsOf({
    args,
    allowPositionals: true,
    options: { home: { type: 'string' }, force: { type: 'boolean', default: false } },
  });
  const [action = '', file, ...more] = positionals;
  if (!['backup', 'restore'].includes(action) || file === undefined || more.length > 0) {
    throw new UsageError('backup FILE or restore FILE');
  }
  const config = configFor(values.home);
  if (config.database.engine === 'postgres') throw new UsageError('PostgreSQL has tools of its own');
  const copy = resolve(file);
  if (action === 'backup') return backup(config, config.database.file, copy);
  return restore(config, config.database.file, copy, values.force);
}

async function backup(config: Config, file: string, copy: string): Promise<number> {
  const store = await openKept(config);
  try {
    const trail = await trailOf(store, config);
    await trail.record(LOCAL, { who: commandUser(), action: 'backup', route: 'lintel store backup' });
  } finally {
    await store.close();
  }
  await backUpSqlite(file, copy);
  say(`${copy} is a whole copy; the key file ${config.keys.file} is not in it`);
  return 0;
}

async function restore(config: Config, file: string, copy: string, force: boolean): Promise<number> {
  // New keys would open nothing of the copy.
  readSeal({ ...config.keys, make: false });
  checkCopy(copy);
  const staged = stageCopy(copy, file);
  let verdicts: ChainVerdict[];
  let kept: string | undefined;
  try {
    verdicts = await checkedChains(staged, config.keys);
    if (verdicts.some(({ faultCount }) => faultCount > 0) && !force) {
      say('the audit trail of the copy is not whole; nothing was changed; --force puts it back all the same');
      return 1;
    }
    kept = putInPlace(staged, file, new Date().toISOString().replace(/[:.]/g, '-'));
  } finally {
    discardStaged(staged);
  }
  const restored = openStore(config.database);
  try {
    const events = verdicts.reduce((sum, verdict) => sum + verdict.events, 0);
    const trail = await trailOf(restored, config);
    await trail.record(LOCAL, {
      who: commandUser(),
      action: 'restore',
      route: 'lintel store restore',
      about: { events },
    });
  } finally {
    await restored.close();
  }
  for (const { tenant, last } of verdicts) if (last) say(`${tenant}: events up to ${last.seq} of ${last.time}`);
  say(kept === undefined ? `${file} is put back` : `${file} is put back; what it was is ${kept}`);
  return 0;
}

/** Brings the staged copy up to this version, refuses a newer one and other keys, and says what is wrong with its trail. */
async function checkedChains(staged: string, keys: KeysFile): Promise<ChainVerdict[]> {
  const store = openStore({ engine: 'sqlite', file: staged });
  try {
    await migrate(store);
    await sealOf(store, { ...keys, make: false });
    const verdicts = await verifyTrail(store);
    for (const { tenant, faults } of verdicts) {
      for (const { seq, say: what } of faults) say(`${tenant} event ${seq}: ${what}`);
    }
    return verdicts;
  } finally {
    await store.close();
  }
}
