import { chmodSync, closeSync, existsSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { Pool, types } from 'pg';
import { SaidError } from '../../shared/said-error.ts';
import { faultCode } from '../fault-code.ts';
import { makeFolder } from '../make-folder.ts';
import type { DatabaseAddress, Engine } from './address.ts';
import { ImmediateSqliteDialect, preparedOnce } from './sqlite-dialect.ts';
import { notDatabase } from './sqlite-file.ts';
import type { Tables } from './tables.ts';

/** An open database. Repositories are functions over it; nothing else of the service knows SQL. */
export interface Store {
  engine: Engine;
  db: Kysely<Tables>;
  /**
   * Whether the SQLite file is no longer at its path, or another one is: what is written goes into a file that nobody can open
   * once this process ends. SQLite itself does not notice.
   */
  isGone(): boolean;
  close(): Promise<void>;
}

/** The database cannot be opened, migrated or copied, in words for people. Never an address: it may hold a password. */
export class StoreError extends SaidError {
  override readonly name = 'StoreError';
}

/** Milliseconds that a writer waits for another process's write. */
const BUSY_TIMEOUT = 5_000;

/**
 * Opens the database without looking at its tables (`migrate` makes them). PostgreSQL is reached at the first query.
 * @param options.existing a SQLite file that is not there is not made
 * @throws {StoreError} when the file cannot be opened or made
 */
export function openStore(address: DatabaseAddress, options: { existing?: boolean } = {}): Store {
  return address.engine === 'sqlite' ? openSqlite(address.file, options) : openPostgres(address.url);
}

function openSqlite(file: string, options: { existing?: boolean }): Store {
  if (options.existing === true && !existsSync(file)) throw new StoreError(`there is no database ${file}`);
  const raw = sqliteFile(file);
  const db = new Kysely<Tables>({ dialect: new ImmediateSqliteDialect({ database: preparedOnce(raw) }) });
  const opened = placeOf(file);
  return {
    engine: 'sqlite',
    db,
    isGone: () => placeOf(file) !== opened,
    close: async () => {
      await db.destroy();
      // Kysely leaves a database that it never asked anything.
      if (raw.open) raw.close();
    },
  };
}

/** Which file it is, whatever its name; `undefined` where there is none. */
function placeOf(file: string): string | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  return found && `${found.dev}:${found.ino}`;
}

function sqliteFile(file: string): Sqlite.Database {
  const wrong = notDatabase(file);
  if (wrong !== undefined) throw new StoreError(`the database file ${file} ${wrong}: nothing of it was changed`);
  try {
    makeFolder(dirname(file), 0o700);
    // Made before SQLite does, so that it, its log and its index are the owner's only.
    closeSync(openSync(file, 'a', 0o600));
    if (process.platform !== 'win32') chmodSync(file, 0o600);
    const raw = new Sqlite(file, { timeout: BUSY_TIMEOUT });
    raw.pragma('journal_mode = WAL');
    // WAL with NORMAL may lose the last transactions when the power goes: an audit event must not.
    raw.pragma('synchronous = FULL');
    raw.pragma('foreign_keys = ON');
    // "insert or replace" would otherwise delete a row of the audit trail without asking its triggers.
    raw.pragma('recursive_triggers = ON');
    return raw;
  } catch (error) {
    const code = faultCode(error) ?? 'unknown error';
    throw new StoreError(`the database file ${file} cannot be opened (${code})`);
  }
}

const INT8 = types.builtins.INT8;

function openPostgres(url: string): Store {
  const pool = new Pool({
    connectionString: url,
    application_name: 'lintel',
    max: 10,
    connectionTimeoutMillis: BUSY_TIMEOUT,
    statement_timeout: 3 * BUSY_TIMEOUT,
    // A server that is gone without a word answers nothing, and ends no statement either.
    query_timeout: 4 * BUSY_TIMEOUT,
    keepAlive: true,
    // Our integers are sequence numbers and counts, far below 2^53.
    types: {
      getTypeParser: (oid, format) => (oid === INT8 ? Number : types.getTypeParser(oid, format)),
    },
  });
  // An idle connection that the server ends is replaced at the next query; unheard it would end the process.
  pool.on('error', () => {});
  // One that ends while it is in use fails what it was asked; the pool hears of idle ones only.
  pool.on('connect', (client) => client.on('error', () => {}));
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool,
      // A server that acknowledges before it has written would lose acknowledged events; stronger settings are kept.
      onCreateConnection: async (connection) => {
        await connection.executeQuery(
          sql`select set_config('synchronous_commit', 'on', false)
              where current_setting('synchronous_commit') in ('off', 'local')`.compile(db),
        );
      },
    }),
  });
  return {
    engine: 'postgres',
    db,
    isGone: () => false,
    close: async () => {
      await db.destroy();
      if (!pool.ended) await pool.end();
    },
  };
}

/** Whether an insert was refused because another writer has taken that key. */
export function isTaken(error: unknown): boolean {
  const code = faultCode(error);
  return code === '23505' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY' || code === 'SQLITE_CONSTRAINT_UNIQUE';
}

/** Codes of a database that is full, away or held by another: nothing that a request did, and nothing that code can mend. */
const TROUBLE =
  /^(?:SQLITE_(?:FULL|READONLY|IOERR|BUSY|CANTOPEN)\w*|ECONN\w+|ENOTFOUND|EHOSTUNREACH|ETIMEDOUT|53\w{3}|57P0\d|08\w{3}|25006)$/;

/** @returns the code where the database is the trouble; `undefined` for any other error */
export function databaseTrouble(error: unknown): string | undefined {
  const code = faultCode(error);
  return code !== undefined && TROUBLE.test(code) ? code : undefined;
}
