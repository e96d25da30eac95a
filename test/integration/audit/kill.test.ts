import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { verifyTrail } from '../../../server/audit/verify.ts';
import type { DatabaseAddress } from '../../../server/store/address.ts';
import { openStore, type Store } from '../../../server/store/database.ts';
import { migrate } from '../../../server/store/migrate.ts';
import { onEachDatabase } from '../store/harness/databases.ts';
import { bundled } from './harness/bundled.ts';

/**
 * kill -9 in the middle of bursts of events, by several processes at once on one chain: nothing that was acknowledged is
 * lost, the chain does not fork and verifies. Settings are those of production: SQLite with WAL and synchronous = FULL,
 * PostgreSQL with fsync and synchronous_commit.
 */

const KILLS = 100;
/** Writers at the same time. */
const LANES = 4;
/** Milliseconds after the first acknowledgement within which a writer dies: some bursts. */
const LIFE = 40;

let script: string;
beforeAll(async () => {
  script = await bundled(join(import.meta.dirname, 'harness/writer-child.ts'));
});
afterAll(() => rmSync(dirname(script), { recursive: true, force: true }));

const alive = new Set<ChildProcess>();
afterEach(() => {
  for (const writer of alive) writer.kill('SIGKILL');
});

/** Starts a writer. What it prints is collected into `acknowledged`. */
function startWriter(address: DatabaseAddress, name: string, acknowledged: Map<number, string>): ChildProcess {
  const writer = spawn(process.execPath, [script, JSON.stringify(address), name], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  alive.add(writer);
  writer.once('close', () => alive.delete(writer));
  let rest = '';
  writer.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const [seq = '', hash = ''] = line.split(' ');
      // Two writers that were given one place in the chain.
      expect(acknowledged.has(Number(seq))).toBe(false);
      acknowledged.set(Number(seq), hash);
    }
  });
  return writer;
}

async function hasBegun(writer: ChildProcess): Promise<void> {
  if (writer.stdout) await Promise.race([once(writer.stdout, 'data'), once(writer, 'close')]);
}

/** A database server still ends what a killed writer had sent: until then more may be committed between two questions. */
async function noneAtWork({ db }: Store): Promise<void> {
  const others = sql<{ count: number }>`select count(*)::int as count from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'`;
  await vi.waitFor(async () => expect((await others.execute(db)).rows).toEqual([{ count: 0 }]), 30_000);
}

async function expectAllThere(store: Store, acknowledged: ReadonlyMap<number, string>): Promise<void> {
  const rows = await store.db.selectFrom('audit').select(['seq', 'hash']).where('tenant', '=', 'valley').execute();
  const kept = new Map(rows.map(({ seq, hash }) => [seq, hash]));
  const lost = [...acknowledged].filter(([seq, hash]) => kept.get(seq) !== hash);
  expect(lost).toEqual([]);
  expect(await verifyTrail(store)).toMatchObject([{ faultCount: 0, events: rows.length }]);
}

onEachDatabase(
  ({ engine, newAddress, crash }) => {
    it(`${KILLS} kills of writers`, { timeout: 300_000 }, async () => {
      const address = await newAddress();
      const store = openStore(address);
      await migrate(store);
      const acknowledged = new Map<number, string>();
      let killed = 0;
      const lane = async (name: string) => {
        for (let round = 0; round < KILLS / LANES; round++) {
          const writer = startWriter(address, `${name}.${round}`, acknowledged);
          await hasBegun(writer);
          await wait(Math.random() * LIFE);
          writer.kill('SIGKILL');
          const [, signal] = await once(writer, 'close');
          // A writer that ended by itself had an error.
          expect(signal).toBe('SIGKILL');
          killed++;
        }
      };
      await Promise.all(Array.from({ length: LANES }, (_, name) => lane(String(name))));
      expect(killed).toBe(KILLS);
      expect(acknowledged.size).toBeGreaterThan(KILLS);
      if (engine !== 'sqlite') await noneAtWork(store);
      await expectAllThere(store, acknowledged);
      await store.close();
    });

    if (engine === 'sqlite') return;
    it('5 kills of the database server', { timeout: 120_000 }, async () => {
      const address = await newAddress();
      const acknowledged = new Map<number, string>();
      const first = openStore(address);
      await migrate(first);
      await first.close();
      for (let round = 0; round < 5; round++) {
        const writers = ['a', 'b'].map((name) => startWriter(address, `${name}.${round}`, acknowledged));
        const ends = writers.map((writer) => once(writer, 'close'));
        await Promise.all(writers.map(hasBegun));
        await wait(Math.random() * LIFE);
        await crash();
        // The writer cannot know what became of its last burst, and says so by ending.
        await Promise.all(ends);
      }
      expect(acknowledged.size).toBeGreaterThan(0);
      const store = openStore(address);
      await expectAllThere(store, acknowledged);
      await store.close();
    });
  },
  { fsync: true },
);
