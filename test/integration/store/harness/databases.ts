import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { DatabaseAddress, Engine } from '../../../../server/store/address.ts';
import { openStore, type Store } from '../../../../server/store/database.ts';
import { migrate } from '../../../../server/store/migrate.ts';
import { folderFor, postgresTools, startPostgres, type TestPostgres } from './postgres.ts';

/** What a test asks of the engine that it runs on. */
export interface Databases {
  engine: Engine;
  /** An address with nothing at it yet. */
  newAddress(): Promise<DatabaseAddress>;
  /** An open database with every table, closed after the tests. */
  newStore(): Promise<Store>;
  /** PostgreSQL only: kill -9 of the server, and its recovery. */
  crash(): Promise<void>;
}

/**
 * Runs the same tests on SQLite and on a real PostgreSQL.
 * @param options.fsync PostgreSQL waits for the disk, as in production
 */
export function onEachDatabase(tests: (databases: Databases) => void, options: { fsync?: boolean } = {}): void {
  describe('SQLite', () => {
    let folder: string;
    let files = 0;
    beforeAll(() => {
      folder = mkdtempSync(join(folderFor(options), 'lintel-sqlite-'));
    });
    run(tests, {
      engine: 'sqlite',
      newAddress: async () => ({ engine: 'sqlite', file: join(folder, `${++files}`, 'lintel.db') }),
      crash: async () => {},
      end: async () => rmSync(folder, { recursive: true, force: true }),
    });
  });
  onPostgres(() => {
    let server: TestPostgres;
    beforeAll(async () => {
      server = await startPostgres(options);
    });
    run(tests, {
      engine: 'postgres',
      newAddress: async () => ({ engine: 'postgres', url: await server.newDatabase() }),
      crash: () => server.crash(),
      end: () => server.stop(),
    });
  });
}

/**
 * Tests that want a real PostgreSQL. Where a user's machine has none there is one skipped test in their place, which
 * `npm test` names; on CI they run, and fail.
 */
export function onPostgres(tests: () => void): void {
  describe('PostgreSQL', () => {
    if (postgresTools() !== undefined || process.env.CI === 'true') tests();
    else it.skip('has no server on this machine (initdb, postgres)', () => {});
  });
}

function run(
  tests: (databases: Databases) => void,
  { end, ...engine }: Omit<Databases, 'newStore'> & { end: () => Promise<void> },
): void {
  const open: Store[] = [];
  afterAll(async () => {
    await Promise.all(open.map((store) => store.close()));
    await end();
  });
  tests({
    ...engine,
    newStore: async () => {
      const store = openStore(await engine.newAddress());
      open.push(store);
      await migrate(store);
      return store;
    },
  });
}
