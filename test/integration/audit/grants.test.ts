import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTrail } from '../../../server/audit/trail.ts';
import { openStore } from '../../../server/store/database.ts';
import { migrate } from '../../../server/store/migrate.ts';
import { openSeal } from '../../../server/store/sealed.ts';
import { onPostgres } from '../store/harness/databases.ts';
import { startPostgres, type TestPostgres } from '../store/harness/postgres.ts';

/** The login that server/audit/README.md asks for on PostgreSQL: it owns nothing, and adds to the trail only. */
onPostgres(() => {
  let server: TestPostgres;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());

  it('serves with the tables that the owner made, and can neither change the trail nor take its triggers off', async () => {
    const url = new URL(await server.newDatabase());
    const owner = openStore({ engine: 'postgres', url: url.href });
    await migrate(owner);
    for (const statement of [
      'create role lintel_service login',
      'grant select, insert, update, delete on all tables in schema public to lintel_service',
      'revoke update, delete, truncate on audit from lintel_service',
    ]) {
      await sql.raw(statement).execute(owner.db);
    }
    await owner.close();

    url.username = 'lintel_service';
    const store = openStore({ engine: 'postgres', url: url.href });
    await migrate(store);
    const trail = openTrail(store, openSeal([Buffer.alloc(32)]), () => new Date());
    expect((await trail.record('valley', { who: { subject: 'local' }, action: 'classify' })).seq).toBe(1);
    for (const statement of [
      `update audit set event = '{}'`,
      'delete from audit',
      'truncate audit',
      'drop trigger audit_no_change on audit',
      'alter table audit disable trigger all',
      'drop table audit',
    ]) {
      await expect(sql.raw(statement).execute(store.db)).rejects.toThrow(/permission denied|must be owner/);
    }
    await store.close();
  });
});
