import { type Kysely, sql } from 'kysely';
import type { Engine } from '../address.ts';

/**
 * The audit trail: a chain for each tenant. Rows are added only. The triggers are the one place where the engines differ;
 * they stop a mistake and a stolen application login, not the owner of the database, whom the hashes are for.
 */
export async function auditTable(db: Kysely<unknown>, engine: Engine): Promise<void> {
  await db.schema
    .createTable('audit')
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('seq', 'bigint', (column) => column.notNull())
    .addColumn('prev_hash', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('time', 'text', (column) => column.notNull())
    .addColumn('patient', 'text')
    .addColumn('event', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('audit_pk', ['tenant', 'seq'])
    .execute();
  await db.schema.createIndex('audit_patient').on('audit').columns(['tenant', 'patient', 'seq']).execute();
  for (const statement of engine === 'sqlite' ? SQLITE : POSTGRES) await sql.raw(statement).execute(db);
}

const SQLITE = [
  `create trigger audit_no_update before update on audit begin select raise(abort, 'the audit trail is append-only'); end`,
  `create trigger audit_no_delete before delete on audit begin select raise(abort, 'the audit trail is append-only'); end`,
];

const POSTGRES = [
  `create function audit_append_only() returns trigger language plpgsql as
   $$ begin raise exception 'the audit trail is append-only'; end $$`,
  `create trigger audit_no_change before update or delete on audit for each row execute function audit_append_only()`,
  `create trigger audit_no_truncate before truncate on audit for each statement execute function audit_append_only()`,
];
