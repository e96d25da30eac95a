import { expect, it } from 'vitest';
import { openTrail } from '../../../server/audit/trail.ts';
import { readEvent, verifyTrail } from '../../../server/audit/verify.ts';
import { purge, startPurging } from '../../../server/retention.ts';
import { auditRowsAfter } from '../../../server/store/audit-rows.ts';
import type { Store } from '../../../server/store/database.ts';
import { openSeal } from '../../../server/store/sealed.ts';
import { onEachDatabase } from './harness/databases.ts';

const seal = openSeal([Buffer.alloc(32, 3)]);
const day = (date: string) => () => new Date(`${date}T12:00:00.000Z`);

onEachDatabase(({ newStore }) => {
  const begun = async () => {
    const store = await newStore();
    const trail = openTrail(store, seal, day('2020-01-01'));
    await trail.record('valley', { who: { subject: 'local' }, action: 'classify' });
    const row = { browser: 'b', endpoint: 'valley-ehr', details: 'sealed' };
    await store.db
      .insertInto('launches')
      .values([
        { ...row, tenant: 'valley', state: 's1', ends: '2026-11-20T12:00:00.000Z' },
        { ...row, tenant: 'hillside', state: 's2', ends: '2026-11-24T12:00:00.000Z' },
        { ...row, tenant: 'valley', state: 's3', ends: '2026-11-26T12:00:00.000Z' },
      ])
      .execute();
    return { store, trail: openTrail(store, seal, day('2026-11-25')) };
  };
  const left = async (store: Store) =>
    (await store.db.selectFrom('launches').select('state').orderBy('state').execute()).map(({ state }) => state);

  it('deletes what has ended, of every tenant, and nothing else; the trail says how much', async () => {
    const { store, trail } = await begun();
    await purge({ store, trail, days: 0, now: day('2026-11-25') });
    expect(await left(store)).toEqual(['s3']);
    const rows = await auditRowsAfter(store, 'local', 0, 10);
    expect(rows.map((row) => readEvent(row))).toMatchObject([
      { action: 'purge', who: { subject: 'service' }, about: { days: 0, launches: 2 } },
    ]);
  });

  it('keeps it for the days that are configured', async () => {
    const { store, trail } = await begun();
    await purge({ store, trail, days: 3, now: day('2026-11-25') });
    expect(await left(store)).toEqual(['s2', 's3']);
    await purge({ store, trail, days: 3, now: day('2026-12-01') });
    expect(await left(store)).toEqual([]);
  });

  it('never touches the audit trail, however old', async () => {
    const { store, trail } = await begun();
    await purge({ store, trail, days: 0, now: day('2099-01-01') });
    expect(await verifyTrail(store)).toMatchObject([
      { tenant: 'local', events: 1, faultCount: 0 },
      { tenant: 'valley', events: 1, faultCount: 0, last: { time: '2020-01-01T12:00:00.000Z' } },
    ]);
  });

  it('writes nothing where there is nothing to delete', async () => {
    const { store, trail } = await begun();
    await purge({ store, trail, days: 0, now: day('2026-11-01') });
    expect(await auditRowsAfter(store, 'local', 0, 10)).toEqual([]);
  });

  it('deletes nothing where it cannot be written down', async () => {
    const { store } = await begun();
    const failed: unknown[] = [];
    const trail = { record: () => Promise.reject(new Error('the trail is away')) };
    const stop = startPurging({ store, trail, days: 0, now: day('2026-11-25') }, (error) => failed.push(error));
    await stop();
    expect(failed).toHaveLength(1);
    expect(await left(store)).toHaveLength(3);
  });
});
