import type { Kysely } from 'kysely';

/** Sessions of people who signed in at the identity provider. Rows go when they end. */
export async function sessionTable(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('sessions')
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('details', 'text', (column) => column.notNull())
    .addColumn('began', 'text', (column) => column.notNull())
    .addColumn('seen', 'text', (column) => column.notNull())
    .addColumn('confirmed', 'text', (column) => column.notNull())
    .addColumn('asked', 'text', (column) => column.notNull())
    .addColumn('ends', 'text', (column) => column.notNull())
    .addColumn('code', 'text')
    .addColumn('code_ends', 'text')
    .addColumn('credential', 'text')
    .addPrimaryKeyConstraint('sessions_pk', ['tenant', 'id'])
    .execute();
  await db.schema.createIndex('sessions_code').unique().on('sessions').columns(['tenant', 'code']).execute();
  await db.schema
    .createIndex('sessions_credential')
    .unique()
    .on('sessions')
    .columns(['tenant', 'credential'])
    .execute();
  await db.schema.createIndex('sessions_subject').on('sessions').columns(['tenant', 'subject']).execute();
}
