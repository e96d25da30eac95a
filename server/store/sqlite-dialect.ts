import {
  CompiledQuery,
  type DatabaseConnection,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  type SqliteStatement,
} from 'kysely';

/**
 * Kysely's SQLite with the two things that several processes on one file need: a transaction takes the write lock when it
 * begins (one that reads first and then writes is refused at once when another has written meanwhile, however long it may
 * wait), and migrations run in one (SQLite can roll tables back).
 */
export class ImmediateSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver(this.#config);
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Statements that are kept; lists of another length make others. */
const KEPT = 100;

/** The database with each text of a statement prepared once: it takes longer than most of them run. SQLite sees to changed tables. */
export function preparedOnce(raw: SqliteDatabase): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    prepare: (text) => {
      const held = kept.get(text);
      if (held) return held;
      const statement = raw.prepare(text);
      if (kept.size === KEPT) kept.clear();
      kept.set(text, statement);
      return statement;
    },
    close: () => raw.close(),
  };
}
