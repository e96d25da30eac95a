import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Sqlite from 'better-sqlite3';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTrail } from '../../../server/audit/trail.ts';
import { verifyTrail } from '../../../server/audit/verify.ts';
import { command as audit } from '../../../server/cli/audit.ts';
import { command } from '../../../server/cli/store.ts';
import { openStore } from '../../../server/store/database.ts';
import { migrate } from '../../../server/store/migrate.ts';
import { openSeal } from '../../../server/store/sealed.ts';
import { runHere } from '../cli/in-process.ts';
import { post, startTestService, type TestService } from '../server/start.ts';
import { onPostgres } from './harness/databases.ts';
import { startPostgres, type TestPostgres } from './harness/postgres.ts';

const run = promisify(execFile);

describe('lintel store on SQLite', () => {
  let home: string;
  let service: TestService;
  beforeEach(async () => {
    home = mkdtempSync(join(tmpdir(), 'lintel-backup-'));
    service = await startTestService({ LINTEL_HOME: home });
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  const classify = async (times: number) => {
    for (let i = 0; i < times; i++) {
      await post(`${service.url}/v1/classify`, { id: 'p1', from: '2026-11-01', principal: 'I50.22' });
    }
  };
  const store = (...args: string[]) => runHere(command, args, { LINTEL_HOME: home });
  const verified = async () => JSON.parse((await runHere(audit, ['verify', '--json'], { LINTEL_HOME: home })).out);
  const copy = () => join(home, 'copy.db');

  it('a copy that was made while the service wrote is put back, whole, and the trail says both', async () => {
    await classify(4);
    const [backedUp] = await Promise.all([store('backup', copy()), classify(6)]);
    expect(backedUp.code).toBe(0);
    expect(readdirSync(home).filter((name) => name.startsWith('copy'))).toEqual(['copy.db']);
    if (process.platform !== 'win32') expect(statSync(copy()).mode & 0o077).toBe(0);
    await service.close();
    const before = (await verified()).tenants[0].events;

    const { code, err } = await store('restore', copy());
    expect({ code, err }).toMatchObject({ code: 0, err: expect.stringContaining('is put back; what it was is') });
    const after = await verified();
    expect(after.whole).toBe(true);
    expect(after.tenants[0].events).toBeGreaterThanOrEqual(6);
    expect(after.tenants[0].events).toBeLessThanOrEqual(before + 1);
    expect(readdirSync(home).filter((name) => name.startsWith('lintel.db.before-'))).toHaveLength(1);
    expect(readdirSync(home).filter((name) => name.includes('restoring'))).toEqual([]);

    service = await startTestService({ LINTEL_HOME: home });
    const { events } = (await (await fetch(`${service.url}/v1/audit`)).json()) as { events: { action: string }[] };
    expect(events.map(({ action }) => action)).toEqual(expect.arrayContaining(['restore', 'backup', 'classify']));
    await service.close();
  });

  it('onto a new machine: the copy and the key file are enough', async () => {
    await classify(3);
    await store('backup', copy());
    await service.close();
    const elsewhere = mkdtempSync(join(tmpdir(), 'lintel-backup-'));
    const there = { LINTEL_HOME: elsewhere };
    expect(await runHere(command, ['restore', copy()], there)).toMatchObject({
      code: 2,
      err: expect.stringContaining('keys is not there'),
    });
    copyFileSync(join(home, 'keys'), join(elsewhere, 'keys'));
    expect((await runHere(command, ['restore', copy()], there)).code).toBe(0);
    expect((await runHere(audit, ['verify'], there)).out).toMatch(/^whole +local +5 events/);
    rmSync(elsewhere, { recursive: true });
  });

  it('is refused while the service runs, and nothing is changed', async () => {
    await classify(2);
    await store('backup', copy());
    await classify(2);
    const { code, err } = await store('restore', copy());
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('is in use: stop the service first') });
    expect(
      (await post(`${service.url}/v1/classify`, { id: 'p1', from: '2026-11-01', principal: 'I50.22' })).status,
    ).toBe(200);
    await service.close();
    expect(await verified()).toMatchObject({ whole: true, tenants: [{ events: 6 }] });
  });

  it.each([
    ['no database', 'is no database', (file: string) => writeFileSync(file, 'a text that is no database at all')],
    [
      'a database of something else',
      'is no database of Lintel',
      (file: string) => {
        new Sqlite(file).exec('create table notes (text text)').close();
      },
    ],
    [
      'damaged',
      'is damaged',
      (file: string) => {
        const bytes = readFileSync(join(home, 'good.db'));
        bytes.fill(0xa5, 4096 * 2, 4096 * 4);
        writeFileSync(file, bytes);
      },
    ],
    ['not there', 'cannot be opened', () => {}],
  ])('a copy that is %s is refused, and nothing is changed', async (_, say, make) => {
    await classify(30);
    await store('backup', join(home, 'good.db'));
    await service.close();
    make(copy());
    const { code, err } = await store('restore', copy());
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining(say) });
    expect((await verified()).tenants[0].events).toBe(31);
  });

  it('a copy whose trail was changed is refused unless it is forced', async () => {
    await classify(3);
    await store('backup', copy());
    await service.close();
    const database = new Sqlite(copy());
    database.exec(
      `drop trigger audit_no_update; update audit set event = replace(event, 'local', 'other') where seq = 2`,
    );
    database.close();
    const { code, err } = await store('restore', copy());
    expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining('local event 2: it was changed') });
    expect((await verified()).whole).toBe(true);
    expect((await store('restore', copy(), '--force')).code).toBe(0);
    expect((await verified()).whole).toBe(false);
  });

  it('never writes over a file', async () => {
    writeFileSync(copy(), 'something of the user');
    expect(await store('backup', copy())).toMatchObject({ code: 2, err: expect.stringContaining('is there already') });
    expect(readFileSync(copy(), 'utf8')).toBe('something of the user');
    await service.close();
  });

  it.each([[[]], [['backup']], [['restore', 'a', 'b']], [['purge', 'x']]])('%j cannot run', async (args) => {
    expect((await store(...args)).code).toBe(2);
    await service.close();
  });
});

onPostgres(() => {
  let server: TestPostgres;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());

  it('pg_dump and pg_restore carry the trail over, whole', async () => {
    const [from, to] = [await server.newDatabase(), await server.newDatabase()];
    const store = openStore({ engine: 'postgres', url: from });
    await migrate(store);
    const trail = openTrail(store, openSeal([Buffer.alloc(32)]), () => new Date());
    for (let i = 0; i < 5; i++) await trail.record('valley', { who: { subject: 'local' }, action: 'classify' });
    await store.close();
    const folder = mkdtempSync(join(tmpdir(), 'lintel-dump-'));
    const file = join(folder, 'copy');
    await run('pg_dump', ['--format=custom', `--file=${file}`, from]);
    await run('pg_restore', [`--dbname=${to}`, '--no-owner', file]);
    rmSync(folder, { recursive: true });
    const restored = openStore({ engine: 'postgres', url: to });
    expect(await verifyTrail(restored)).toMatchObject([{ tenant: 'valley', events: 5, faultCount: 0 }]);
    await expect(restored.db.deleteFrom('audit').execute()).rejects.toThrow('append-only');
    await restored.close();
  });

  it('lintel store names them', async () => {
    const env = { LINTEL_DATABASE: await server.newDatabase() };
    expect(await runHere(command, ['backup', 'copy'], env)).toMatchObject({
      code: 2,
      err: expect.stringContaining('PostgreSQL has tools of its own'),
    });
  });
});
