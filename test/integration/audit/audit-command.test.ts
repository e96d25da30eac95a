import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { auditEventSchema } from '../../../server/audit/balp-schema.ts';
import { ACTIONS } from '../../../server/audit/event.ts';
import { openTrail } from '../../../server/audit/trail.ts';
import { command } from '../../../server/cli/audit.ts';
import type { DatabaseAddress } from '../../../server/store/address.ts';
import { openStore } from '../../../server/store/database.ts';
import { readSeal } from '../../../server/store/keys.ts';
import { migrate } from '../../../server/store/migrate.ts';
import { runHere } from '../cli/in-process.ts';
import { onEachDatabase } from '../store/harness/databases.ts';

const homes: string[] = [];
afterAll(() => {
  for (const home of homes) rmSync(home, { recursive: true, force: true });
});

onEachDatabase(({ newAddress }) => {
  /** A home and a database with six events of two tenants. */
  const begun = async () => {
    const home = mkdtempSync(join(tmpdir(), 'lintel-audit-'));
    homes.push(home);
    const address = await newAddress();
    const store = openStore(address);
    await migrate(store);
    const trail = openTrail(store, readSeal({ file: join(home, 'keys'), make: true }), () => new Date());
    const who = { subject: 'okta|mwashington', role: 'qa' as const };
    const shared = { who, status: 200, requestId: '0b54a9d2-1e1f-4f7e-8a70-3c1f2d4e5a6b', endpoint: 'valley-ehr' };
    await trail.record(
      'valley',
      { ...shared, action: 'read', route: '/v1/patients/:id/chart', patient: 'hh-2291' },
      { ...shared, action: 'search', route: '/v1/patients/search', patient: 'hh-2291' },
      { ...shared, action: 'search', route: '/v1/patients/search' },
      { ...shared, action: 'read', route: '/v1/patients/:id/chart', patient: 'hh-2292', status: 502 },
      { who, action: 'reveal', route: 'lintel health-home', reason: 'care plan review', about: { profile: 'NY-HH' } },
    );
    await trail.record('hillside', { who, action: 'sign-in', route: '/auth/callback', status: 200 });
    const env = { LINTEL_HOME: home, LINTEL_DATABASE: urlOf(address) };
    return { store, env, home, trail, who };
  };

  it('verify: a table and exit code 0 where the trail is whole, the same as JSON', async () => {
    const { store, env } = await begun();
    const { code, out } = await runHere(command, ['verify'], env);
    expect(out).toMatch(/^whole +hillside +1 event .*\nwhole +valley +5 events .* last 5 at 20\d\d-/);
    expect(code).toBe(0);
    const json = JSON.parse((await runHere(command, ['verify', '--json'], env)).out);
    expect(json).toMatchObject({ whole: true, tenants: [{ tenant: 'hillside' }, { tenant: 'valley', events: 5 }] });
    await store.close();
  });

  it('verify: exit code 1 and the events by number where it is not; then there is no anchor', async () => {
    const { store, env } = await begun();
    // As the owner of the database may do.
    await sql
      .raw(store.engine === 'sqlite' ? 'drop trigger audit_no_update' : 'drop trigger audit_no_change on audit')
      .execute(store.db);
    await store.db.updateTable('audit').set({ time: '2026-01-01T00:00:00.000Z' }).where('seq', '=', 2).execute();
    const { code, out } = await runHere(command, ['verify'], env);
    expect(out).toContain('FAULT valley event 2: its columns do not say what its event says');
    expect(code).toBe(1);
    expect(JSON.parse((await runHere(command, ['verify', '--json'], env)).out).whole).toBe(false);
    expect(await runHere(command, ['anchor'], env)).toMatchObject({ code: 1, out: '' });
    await store.close();
  });

  it('an anchor that was taken shows that the end was cut off', async () => {
    const { store, env, home } = await begun();
    const anchors = join(home, 'anchors');
    writeFileSync(anchors, (await runHere(command, ['anchor'], env)).out);
    expect((await runHere(command, ['verify', '--anchors', anchors], env)).code).toBe(0);
    await sql
      .raw(store.engine === 'sqlite' ? 'drop trigger audit_no_delete' : 'drop trigger audit_no_change on audit')
      .execute(store.db);
    await store.db.deleteFrom('audit').where('tenant', '=', 'valley').where('seq', '>', 3).execute();
    expect((await runHere(command, ['verify'], env)).code).toBe(0);
    const { code, out } = await runHere(command, ['verify', '--anchors', anchors], env);
    expect(out).toContain('FAULT valley event 5: an anchor names this event, and the chain ends before it');
    expect(code).toBe(1);
    await store.close();
  });

  it('export: AuditEvents in the shape of BALP with the patient named, and an event of the export itself', async () => {
    const { store, env } = await begun();
    const { code, out, err } = await runHere(command, ['export', '--tenant', 'valley'], env);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const events = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    for (const event of events) expect(auditEventSchema.safeParse(event).error).toBeUndefined();
    const profiles = events.map((event) => event.meta?.profile[0].split('BasicAudit.')[1]);
    expect(profiles).toEqual(['PatientRead', 'PatientQuery', 'Query', undefined, undefined, undefined]);
    const [read, , , failed, reveal, exported] = events;
    expect(read.entity[0]).toMatchObject({
      what: { reference: 'Patient/hh-2291' },
      detail: [{ type: 'endpoint', valueString: 'valley-ehr' }],
    });
    expect(read.agent[2]).toMatchObject({
      who: { identifier: { value: 'okta|mwashington' } },
      role: [{ coding: [{ code: 'qa' }] }],
    });
    expect(failed.outcome).toBe('8');
    expect(reveal.entity[0].detail).toEqual([
      { type: 'profile', valueString: 'NY-HH' },
      { type: 'reason', valueString: 'care plan review' },
    ]);
    expect(exported).toMatchObject({ type: { code: '110106' }, subtype: [{ code: 'export' }] });
    expect((await runHere(command, ['verify'], env)).code).toBe(0);
    await store.close();
  });

  it('export: from a number on', async () => {
    const { store, env } = await begun();
    const { out } = await runHere(command, ['export', '--tenant', 'valley', '--after', '4'], env);
    const seqs = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).entity.at(-1).what.identifier.value);
    expect(seqs).toEqual(['5', '6']);
    await store.close();
  });

  it('a database of another version is not judged', async () => {
    const { store, env } = await begun();
    const migrations = (name: string) => ({ name, timestamp: '2030-01-01T00:00:00.000Z' }) as never;
    await store.db
      .insertInto('kysely_migration' as never)
      .values(migrations('9999-later'))
      .execute();
    expect(await runHere(command, ['verify'], env)).toMatchObject({
      code: 2,
      err: expect.stringContaining('newer version'),
    });
    await sql`delete from kysely_migration where name <> '0001-audit'`.execute(store.db);
    expect(await runHere(command, ['verify'], env)).toMatchObject({
      code: 2,
      err: expect.stringContaining('is older'),
    });
    await store.close();
  });

  it('every action makes an AuditEvent', async () => {
    const { store, env, trail, who } = await begun();
    const [first = 'read', ...others] = ACTIONS;
    await trail.record('all', { who, action: first }, ...others.map((action) => ({ who, action })));
    const { code, out } = await runHere(command, ['export', '--tenant', 'all'], env);
    expect(code).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(ACTIONS.length + 1);
    await store.close();
  });

  it('is verified where the service listens for others, as in a container: a command does not listen', async () => {
    const { store, env } = await begun();
    expect(await runHere(command, ['verify'], { ...env, LINTEL_HOST: '0.0.0.0' })).toMatchObject({ code: 0 });
    await store.close();
  });

  it('with another key file the chain is still verified, and the patients are not named', async () => {
    const { store, env, home } = await begun();
    const other = join(home, 'other-keys');
    writeFileSync(other, `${Buffer.alloc(32, 7).toString('base64')}\n`);
    const { code, out } = await runHere(command, ['export', '--tenant', 'valley'], { ...env, LINTEL_KEYS_FILE: other });
    expect(code).toBe(0);
    expect(out).not.toContain('hh-2291');
    expect(JSON.parse(out.split('\n')[0] ?? '').entity[0].what).toEqual({
      type: 'Patient',
      display: 'sealed under a key that is not in the key file',
    });
    await store.close();
  });
});

describe('lintel audit cannot run', () => {
  const home = mkdtempSync(join(tmpdir(), 'lintel-audit-'));
  homes.push(home);
  it.each([
    [[], 'verify, anchor or export'],
    [['purge'], 'verify, anchor or export'],
    [['verify', '--after', '3'], '--after takes the number of an event, and needs --tenant'],
    [['verify', '--anchors', 'nothing-here'], 'nothing-here cannot be read'],
    [['verify'], 'there is no database'],
  ])('%j', async (args, say) => {
    const { code, out, err } = await runHere(command, [...args], { LINTEL_HOME: home });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(say);
  });

  it('where PostgreSQL is not there, and says nothing of its address', async () => {
    const env = { LINTEL_HOME: home, LINTEL_DATABASE: 'postgres://lintel:s3cr3t-Wort@127.0.0.1:9/lintel' };
    const { code, err } = await runHere(command, ['verify'], env);
    expect({ code, err }).toEqual({ code: 2, err: 'lintel audit: the database does not answer\n' });
  });
});

function urlOf(address: DatabaseAddress): string {
  return address.engine === 'sqlite' ? `sqlite:${address.file}` : address.url;
}
