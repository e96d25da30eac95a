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
  if (isOfAnother(error)) throw new StoreError(await sayAnother(store));
  const known = SAY[codeOf(error)];
  if (known !== undefined) throw new StoreError(`${known} (${codeOf(error)})`);
  const where = failed ? `migration ${failed.migrationName} failed` : 'the tables cannot be brought up to date';
  throw new StoreError(`${where} (${codeOf(error)})`);
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

function isOfAnother(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('corrupted migrations');
}

async function sayAnother(store: Store): Promise<string> {
  if (!(await isNewer(store))) return 'the tables cannot be brought up to date: another version of Lintel made them';
  return 'the database is of a newer version of Lintel: start that version, or go back to a copy from before it (lintel store restore)';
}

/** A database's words may quote its address or a row: its code, or the kind of error. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  return 'code' in error ? String(error.code) : error.name;
}

const NOT_REACHED =
  'the database cannot be reached: see that it runs, and that LINTEL_DATABASE names its host and port';
/** What whoever installs it can mend, by the code of SQLite, PostgreSQL or the connection. */
const SAY: Record<string, string> = {
  ECONNREFUSED: NOT_REACHED,
  ECONNRESET: NOT_REACHED,
  EHOSTUNREACH: NOT_REACHED,
  ENETUNREACH: NOT_REACHED,
  ENOENT: NOT_REACHED,
  ENOTFOUND: NOT_REACHED,
  EAI_AGAIN: NOT_REACHED,
  ETIMEDOUT: NOT_REACHED,
  '28P01': 'the database does not take the name and password of LINTEL_DATABASE',
  '28000': 'the database does not let that name in from here (pg_hba.conf)',
  '3D000': 'there is no database of the name in LINTEL_DATABASE: create it (createdb)',
  '42501': 'that name may not make tables: start once with the owner of the database (server/audit/README.md)',
  SQLITE_READONLY: 'the database file may not be written: see who owns it and its folder',
  SQLITE_FULL: 'the disk of the database is full',
  SQLITE_BUSY: 'another program holds the database',
};
