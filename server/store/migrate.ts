import { sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { type Store, StoreError } from './database.ts';
import { MIGRATIONS } from './migrations/index.ts';

function migratorOf({ db, engine }: Store): Migrator {
  const migrations: Record<string, Migration> = {};
  for (const [name, up] of Object.entries(MIGRATIONS)) migrations[name] = { up: (open) => up(open, engine) };
  return new Migrator({ db, provider: { getMigrations: async () => migrations } });
}

/**
 * Brings the tables up to this version. Processes that start together wait for each other.
 * @throws {StoreError} when a migration fails, the database cannot be reached or is of a newer version
 */
export async function migrate(store: Store): Promise<void> {
  const { error, results } = await migratorOf(store).migrateToLatest();
  if (error === undefined) return;
  const failed = results?.find(({ status }) => status === 'Error');
  const where = failed ? `migration ${failed.migrationName} failed` : 'the tables cannot be brought up to date';
  throw new StoreError(`${where} (${reasonOf(error)})`);
}

/** Migrations that have not run. @throws when the database cannot be reached */
export async function pendingMigrations(store: Store): Promise<string[]> {
  const all = await migratorOf(store).getMigrations();
  return all.filter(({ executedAt }) => executedAt === undefined).map(({ name }) => name);
}

/** Whether a later version of Lintel has been at it. @throws when the database cannot be reached, or has no tables yet */
export async function isNewer({ db }: Store): Promise<boolean> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  return rows.some(({ name }) => MIGRATIONS[name] === undefined);
}

/** A database's words may quote its address or a row: its code, or the kind of error. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  if ('code' in error) return String(error.code);
  return error.message.startsWith('corrupted migrations') ? 'it was made by another version of Lintel' : error.name;
}
