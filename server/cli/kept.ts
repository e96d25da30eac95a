import { userInfo } from 'node:os';
import type { Actor } from '../audit/event.ts';
import { openTrail, type Trail } from '../audit/trail.ts';
import type { Config } from '../config/config.ts';
import { readConfig } from '../config/read-config.ts';
import { openStore, type Store, StoreError } from '../store/database.ts';
import { sealOf } from '../store/keys.ts';
import { isNewer, pendingMigrations } from '../store/migrate.ts';

/** The tenant of what is done at this machine, by nobody who signed in. */
export const LOCAL = 'local';

/** Who runs a command. */
export function commandUser(): Actor {
  return { subject: `user ${userInfo().username}` };
}

/** The service's configuration, for a command beside it. @throws {ConfigError} */
export function configFor(home: string | undefined): Config {
  // A command does not listen: what another address asks for (a TLS proxy, sign-ins) is not asked of it, as in a container.
  return readConfig(process.env, { LINTEL_HOME: home, LINTEL_HOST: '127.0.0.1' });
}

/** Opens the service's database, which has to be there and up to date. @throws {StoreError} */
export async function openKept(config: Config): Promise<Store> {
  const store = openStore(config.database, { existing: true });
  try {
    const [pending] = await pendingMigrations(store);
    if (pending !== undefined) {
      throw new StoreError(`the database is older than this version (${pending}): start the service once`);
    }
    if (await isNewer(store)) throw new StoreError('the database is of a newer version of Lintel');
    return store;
  } catch (error) {
    await store.close();
    throw error instanceof StoreError ? error : new StoreError('the database does not answer');
  }
}

/** The trail, to write down what a command does before it does it. @throws {StoreError} where its keys are gone */
export async function trailOf(store: Store, config: Config): Promise<Trail> {
  return openTrail(store, await sealOf(store, config.keys), () => new Date());
}
