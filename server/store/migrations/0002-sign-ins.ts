import type { Kysely } from 'kysely';

/** Sign-ins at FHIR servers: those under way, and what came of them. Rows go when they end. */
export async function signInTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('launches')
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('browser', 'text', (column) => column.notNull())
    .addColumn('endpoint', 'text', (column) => column.notNull())
    .addColumn('details', 'text', (column) => column.notNull())
    .addColumn('ends', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('launches_pk', ['tenant', 'state'])
    .execute();
  await db.schema
    .createTable('grants')
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('endpoint', 'text', (column) => column.notNull())
    .addColumn('scopes', 'text', (column) => column.notNull())
    .addColumn('details', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('ends', 'text', (column) => column.notNull())
    .addColumn('code', 'text')
    .addColumn('code_ends', 'text')
    .addColumn('pass', 'text')
    .addColumn('pass_ends', 'text')
    .addPrimaryKeyConstraint('grants_pk', ['tenant', 'id'])
    .execute();
  await db.schema.createIndex('grants_code').unique().on('grants').columns(['tenant', 'code']).execute();
  await db.schema.createIndex('grants_pass').unique().on('grants').columns(['tenant', 'pass']).execute();
}
