import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { NewEvent } from '../../../server/audit/event.ts';
import { patientHashes } from '../../../server/audit/sealing.ts';
import { openTrail } from '../../../server/audit/trail.ts';
import { readEvent, verifyTrail } from '../../../server/audit/verify.ts';
import { auditRowsAfter, auditRowsBefore } from '../../../server/store/audit-rows.ts';
import type { Store } from '../../../server/store/database.ts';
import { openSeal } from '../../../server/store/sealed.ts';
import { onEachDatabase } from '../store/harness/databases.ts';

const seal = openSeal([randomBytes(32)]);
const clock = () => new Date('2026-11-25T15:04:05.678Z');
const read = (patient: string): NewEvent => ({
  who: { subject: 'okta|mwashington', role: 'coder' },
  action: 'read',
  route: '/v1/patients/:id/chart',
  status: 200,
  requestId: '7f3f2c1e-9f66-4a38-8a3c-0b1a2f4c6d5e',
  endpoint: 'valley-ehr',
  patient,
});

onEachDatabase(({ engine, newStore }) => {
  const begun = async (events = 5) => {
    const store = await newStore();
    const trail = openTrail(store, seal, clock);
    for (let i = 1; i <= events; i++) await trail.record('valley', read(`pt-${i}`));
    return { store, trail };
  };
  /** As someone with the database's own rights may do: the triggers are gone. */
  const tamper = async (store: Store, statement: string) => {
    const names =
      engine === 'sqlite' ? ['audit_no_update', 'audit_no_delete'] : ['audit_no_change', 'audit_no_truncate'];
    for (const name of names) {
      await sql.raw(`drop trigger if exists ${name} ${engine === 'sqlite' ? '' : 'on audit'}`).execute(store.db);
    }
    for (const each of statement.split(';')) await sql.raw(each).execute(store.db);
  };
  const faults = async (store: Store) => (await verifyTrail(store)).flatMap((verdict) => verdict.faults);

  it('an event is stored as told, behind the one before, and the patient is not to be read in any column', async () => {
    const { store, trail } = await begun(1);
    const head = await trail.record('valley', { ...read('Gutierrez-1948'), reason: 'asked by Dr. Okafor' });
    expect(head.seq).toBe(2);
    const [first, second] = await auditRowsAfter(store, 'valley', 0, 10);
    expect(second).toMatchObject({ seq: 2, prev_hash: first?.hash, hash: head.hash, time: '2026-11-25T15:04:05.678Z' });
    expect(JSON.stringify([first, second])).not.toMatch(/Gutierrez|Okafor|pt-1/);
    expect(second && readEvent(second)).toMatchObject({
      who: { subject: 'okta|mwashington', role: 'coder' },
      action: 'read',
      endpoint: 'valley-ehr',
    });
    expect(await verifyTrail(store)).toMatchObject([{ tenant: 'valley', events: 2, faultCount: 0, last: { seq: 2 } }]);
  });

  it('the hash can be made again by anybody, from the stored text alone', async () => {
    const { store } = await begun(2);
    const [first, second] = await auditRowsAfter(store, 'valley', 0, 10);
    if (!first || !second) throw new Error('two events were written');
    expect(first.prev_hash).toBe('');
    const text = `{"event":${JSON.stringify(second.event)},"prev":"${first.hash}","seq":2,"tenant":"valley"}`;
    expect(second.hash).toBe(createHash('sha256').update(text).digest('hex'));
  });

  it('events of one patient are found by the hash, in the own tenant and endpoint only', async () => {
    const { store, trail } = await begun(3);
    await trail.record('hillside', read('pt-2'));
    await trail.record('valley', { ...read('pt-2'), endpoint: 'other-ehr' }, read('pt-2'));
    const found = await auditRowsBefore(store, 'valley', {
      patient: patientHashes(seal, 'valley', 'valley-ehr', 'pt-2'),
      limit: 10,
    });
    expect(found.map(({ seq }) => seq)).toEqual([5, 2]);
    const hillside = patientHashes(seal, 'hillside', 'valley-ehr', 'pt-2');
    expect(await auditRowsBefore(store, 'valley', { patient: hillside, limit: 10 })).toEqual([]);
  });

  it('pages backwards', async () => {
    const { store } = await begun(5);
    const newest = await auditRowsBefore(store, 'valley', { limit: 2 });
    expect(newest.map(({ seq }) => seq)).toEqual([5, 4]);
    expect((await auditRowsBefore(store, 'valley', { before: 4, limit: 9 })).map(({ seq }) => seq)).toEqual([3, 2, 1]);
  });

  it('writers at the same time, of two tenants, keep one order each', async () => {
    const store = await newStore();
    const trail = openTrail(store, seal, clock);
    const heads = await Promise.all(
      Array.from({ length: 300 }, (_, i) => trail.record(i % 3 === 0 ? 'hillside' : 'valley', read(`pt-${i}`))),
    );
    const seqs = (tenant: number) => heads.filter((_, i) => (i % 3 === 0 ? 0 : 1) === tenant).map(({ seq }) => seq);
    expect(seqs(0)).toEqual(Array.from({ length: 100 }, (_, i) => i + 1));
    expect(seqs(1)).toEqual(Array.from({ length: 200 }, (_, i) => i + 1));
    expect(await verifyTrail(store)).toMatchObject([
      { tenant: 'hillside', events: 100, faultCount: 0 },
      { tenant: 'valley', events: 200, faultCount: 0 },
    ]);
  });

  it('a trail that cannot be written says so, and holds nothing of the event', async () => {
    const { store, trail } = await begun(1);
    await tamper(store, 'alter table audit rename to audit_away');
    const failure = await trail.record('valley', read('Gutierrez-1948')).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'AuditError', message: 'the audit trail cannot be written' });
    await sql.raw('alter table audit_away rename to audit').execute(store.db);
    expect((await trail.record('valley', read('pt-2'))).seq).toBe(2);
  });

  it('an event of no known shape is refused before it is written', async () => {
    const { store, trail } = await begun(1);
    const odd = { ...read('pt-2'), about: { note: 'x'.repeat(500) } };
    await expect(trail.record('valley', odd)).rejects.toThrow();
    expect(await verifyTrail(store)).toMatchObject([{ events: 1 }]);
  });

  describe('append-only', () => {
    it.each([
      ['update', `update audit set event = '{}' where seq = 2`],
      ['delete', 'delete from audit where seq = 2'],
      ...(engine === 'postgres'
        ? [['truncate', 'truncate audit']]
        : [
            [
              'replace',
              `insert or replace into audit select tenant, seq, prev_hash, hash, time, patient, '{}' from audit`,
            ],
            ['upsert', `insert into audit select * from audit where true on conflict do update set event = '{}'`],
          ]),
    ])('%s is refused', async (_, statement) => {
      const { store } = await begun(3);
      await expect(sql.raw(statement).execute(store.db)).rejects.toThrow('the audit trail is append-only');
      expect(await verifyTrail(store)).toMatchObject([{ events: 3, faultCount: 0 }]);
    });
  });

  describe('what was changed behind our back is found and named', () => {
    it.each([
      ['an event', `update audit set event = replace(event, 'mwashington', 'jdoe') where seq = 3`, [3]],
      ['a time', `update audit set time = '2026-01-01T00:00:00.000Z' where seq = 3`, [3]],
      ['a patient', `update audit set patient = null where seq = 2`, [2]],
      ['an event in the middle taken out', 'delete from audit where seq = 3', [4]],
      ['the first events taken out', 'delete from audit where seq < 3', [3]],
      [
        'an event taken out, and those behind it moved up to close the gap',
        `delete from audit where seq = 3;
         update audit set seq = seq - 1, prev_hash = (select b.hash from audit b where b.seq = 2) where seq = 4;
         update audit set seq = seq - 1 where seq = 5`,
        [3, 4],
      ],
      [
        'an event under another number',
        'update audit set event = (select b.event from audit b where b.seq = 2) where seq = 3',
        [3],
      ],
    ])('%s', async (_, statement, at) => {
      const { store } = await begun(5);
      await tamper(store, statement);
      const found = [...new Set((await faults(store)).map(({ seq }) => seq))];
      expect(found).toEqual(at);
    });

    it('the end cut off: only an anchor shows it', async () => {
      const { store } = await begun(5);
      const anchors = (await verifyTrail(store)).flatMap(({ last }) => last ?? []);
      await tamper(store, 'delete from audit where seq > 3');
      expect(await faults(store)).toEqual([]);
      expect(await verifyTrail(store, anchors)).toMatchObject([
        { anchors: 1, faults: [{ seq: 5, say: 'an anchor names this event, and the chain ends before it' }] },
      ]);
    });

    it('the whole trail gone: the anchor names its tenant', async () => {
      const { store } = await begun(2);
      const anchors = (await verifyTrail(store)).flatMap(({ last }) => last ?? []);
      await tamper(store, 'delete from audit');
      expect(await verifyTrail(store, anchors)).toMatchObject([{ tenant: 'valley', events: 0, faultCount: 1 }]);
    });

    it('the end cut off and written anew with good hashes: the anchor does not fit', async () => {
      const { store, trail } = await begun(5);
      const anchors = (await verifyTrail(store)).flatMap(({ last }) => last ?? []);
      await tamper(store, 'delete from audit where seq > 3');
      await trail.record('valley', read('pt-8'), read('pt-9'));
      expect(await faults(store)).toEqual([]);
      expect(await verifyTrail(store, anchors)).toMatchObject([
        { faults: [{ seq: 5, say: 'it is not the event that an anchor names' }] },
      ]);
    });
  });
});
