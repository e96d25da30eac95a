import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { openStore } from '../../../server/store/database.ts';
import { migrate, pendingMigrations } from '../../../server/store/migrate.ts';
import { MIGRATIONS } from '../../../server/store/migrations/index.ts';
import { onEachDatabase } from './harness/databases.ts';

const run = promisify(execFile);
const CHILD = join(import.meta.dirname, 'harness/migrate-child.ts');

onEachDatabase(({ newAddress }) => {
  it('an empty database has every migration before it, and none behind it afterwards', async () => {
    const store = openStore(await newAddress());
    expect(await pendingMigrations(store)).toEqual(Object.keys(MIGRATIONS));
    await migrate(store);
    expect(await pendingMigrations(store)).toEqual([]);
    await migrate(store);
    await store.close();
  });

  it('several processes that start together migrate once', async () => {
    const address = await newAddress();
    const start = () => run(process.execPath, [CHILD, JSON.stringify(address)]);
    await Promise.all([start(), start(), start(), start()]);
    const store = openStore(address);
    expect(await pendingMigrations(store)).toEqual([]);
    await store.close();
  });

  it('a database of a newer version is refused by name', async () => {
    const store = openStore(await newAddress());
    await migrate(store);
    await store.db
      .insertInto('kysely_migration' as never)
      .values({ name: '9999-later', timestamp: '2030-01-01T00:00:00.000Z' } as never)
      .execute();
    await expect(migrate(store)).rejects.toThrow(
      'the database is of a newer version of Lintel: start that version, or go back to a copy',
    );
    await store.close();
  });
});

it.each([
  [
    'nothing listens',
    'postgres://lintel:hunter2@127.0.0.1:1/lintel',
    /cannot be reached.*LINTEL_DATABASE.*\(ECONNREFUSED\)/,
  ],
  ['no such socket', 'postgres:///lintel?host=/nonexistent', /cannot be reached.*\(ENOENT\)/],
])(
  'a PostgreSQL that is not there (%s) is said with what to look at, and no part of its address',
  async (_name, url, say) => {
    const store = openStore({ engine: 'postgres', url });
    const error = await migrate(store).catch((thrown: unknown) => thrown);
    expect(String(error)).toMatch(say);
    expect(String(error)).not.toMatch(/hunter2|127\.0\.0\.1|nonexistent/);
    await store.close();
  },
);
