import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { isTaken, openStore, StoreError } from '../../../server/store/database.ts';
import { migrate } from '../../../server/store/migrate.ts';
import { onEachDatabase } from './harness/databases.ts';

onEachDatabase(({ engine, newAddress, newStore }) => {
  it('an integer comes back as a number, and a key that is taken is known as such', async () => {
    const store = await newStore();
    const row = {
      tenant: 'valley',
      seq: 4_000_000_000,
      prev_hash: '',
      hash: 'h',
      time: 't',
      patient: null,
      event: '{}',
    };
    await store.db.insertInto('audit').values(row).execute();
    expect(await store.db.selectFrom('audit').selectAll().execute()).toEqual([row]);
    const taken = await store.db
      .insertInto('audit')
      .values(row)
      .execute()
      .catch((error: unknown) => error);
    expect(isTaken(taken)).toBe(true);
    const odd = await sql
      .raw('insert into nothing values (1)')
      .execute(store.db)
      .catch((error: unknown) => error);
    expect(isTaken(odd)).toBe(false);
  });

  it('of rows that are added together, all or none are there', async () => {
    const store = await newStore();
    const row = { tenant: 'valley', seq: 2, prev_hash: '', hash: 'h', time: 't', patient: null, event: '{}' };
    await store.db.insertInto('audit').values(row).execute();
    const both = store.db.insertInto('audit').values([{ ...row, seq: 1 }, row, { ...row, seq: 3 }]);
    await expect(both.execute()).rejects.toThrow();
    expect(await store.db.selectFrom('audit').select('seq').execute()).toEqual([{ seq: 2 }]);
  });

  it('closing twice, or before anything was asked, is no error', async () => {
    const store = openStore(await newAddress());
    await store.close();
    await store.close();
  });

  if (engine === 'postgres') {
    it('a connection that the server ends within a transaction ends the transaction, not the process', async () => {
      const store = await newStore();
      const lost = store.db.transaction().execute(async (transaction) => {
        const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(transaction);
        await sql`select pg_terminate_backend(${rows[0]?.pid}, 5000)`.execute(store.db);
        await sql`select 1`.execute(transaction);
      });
      await expect(lost).rejects.toThrow();
      expect(await store.db.selectFrom('audit').selectAll().execute()).toEqual([]);
    });

    it.each([
      ['off', 'on'],
      ['local', 'on'],
      ['remote_apply', 'remote_apply'],
    ])('a server that acknowledges with synchronous_commit = %s is asked for %s', async (set, got) => {
      const address = await newAddress();
      if (address.engine !== 'postgres') return;
      const admin = openStore(address);
      const name = new URL(address.url).pathname.slice(1);
      await sql.raw(`alter database ${name} set synchronous_commit = '${set}'`).execute(admin.db);
      await admin.close();
      const store = openStore(address);
      const { rows } = await sql<{ synchronous_commit: string }>`show synchronous_commit`.execute(store.db);
      expect(rows).toEqual([{ synchronous_commit: got }]);
      await store.close();
    });
  } else {
    it('waits for the disk, checks references, and is the owner’s only', async () => {
      const address = await newAddress();
      if (address.engine !== 'sqlite') return;
      const store = openStore(address);
      await migrate(store);
      const pragma = async (name: string) =>
        Object.values((await sql.raw(`pragma ${name}`).execute(store.db)).rows[0] ?? {});
      expect(await pragma('synchronous')).toEqual([2]);
      expect(await pragma('journal_mode')).toEqual(['wal']);
      expect(await pragma('foreign_keys')).toEqual([1]);
      if (process.platform !== 'win32') {
        for (const end of ['', '-wal', '-shm']) expect(statSync(`${address.file}${end}`).mode & 0o077).toBe(0);
      }
      await store.close();
    });
  }
});

describe('a database that cannot be opened', () => {
  it('is a file of something else, or a folder: words, and the file named', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lintel-store-'));
    const file = join(folder, 'notes.txt');
    writeFileSync(file, 'a text that is no database, long enough for its first page to be looked at', { mode: 0o644 });
    expect(() => openStore({ engine: 'sqlite', file })).toThrow(StoreError);
    // Who may read it is not ours to say: a path that was mistyped may be anything, the system's own files among them.
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o644);
    expect(readdirSync(folder)).toEqual(['notes.txt']);
    expect(() => openStore({ engine: 'sqlite', file: folder })).toThrow(folder);
    expect(() => openStore({ engine: 'sqlite', file: join(folder, 'none.db') }, { existing: true })).toThrow(
      'no database',
    );
    rmSync(folder, { recursive: true });
  });

  it.skipIf(process.platform === 'win32')('is a pipe: nobody waits for its other end', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lintel-store-'));
    const file = join(folder, 'pipe');
    execFileSync('mkfifo', [file]);
    expect(() => openStore({ engine: 'sqlite', file })).toThrow('is no file');
    rmSync(folder, { recursive: true });
  });

  it('is a PostgreSQL that is not there: words, and nothing of the address', async () => {
    const store = openStore({ engine: 'postgres', url: 'postgres://lintel:s3cr3t-Wort@127.0.0.1:9/lintel' });
    const failure = await migrate(store).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StoreError);
    expect(String(failure)).not.toMatch(/s3cr3t|127\.0/);
    await store.close();
  });
});
