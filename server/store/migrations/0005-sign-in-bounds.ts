import { type Kysely, sql } from 'kysely';

/**
 * Begun sign-ins are counted by where they were begun from, and a refresh of a grant's tokens is one process's at a time.
 * Grants that are there hold scopes in plain text, which are sealed from here on: those people sign in once more.
 */
export async function signInBounds(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('launches').addColumn('source', 'text').execute();
  await db.schema.createIndex('launches_ends').on('launches').columns(['tenant', 'ends']).execute();
  await db.schema.createIndex('launches_source').on('launches').columns(['tenant', 'source', 'ends']).execute();
  await sql`delete from grants`.execute(db);
  await db.schema.alterTable('grants').addColumn('refreshing', 'text').execute();
}
