import type { Kysely } from 'kysely';

/** CDS Hooks: tokens that were shown, cards that went out, and what people did with them. */
export async function cdsTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('assertions')
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('ends', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('assertions_pk', ['tenant', 'digest'])
    .execute();
  await db.schema
    .createTable('cards')
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('service', 'text', (column) => column.notNull())
    .addColumn('topic', 'text', (column) => column.notNull())
    .addColumn('indicator', 'text', (column) => column.notNull())
    .addColumn('issued', 'text', (column) => column.notNull())
    .addColumn('ends', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('cards_pk', ['tenant', 'id'])
    .execute();
  await db.schema
    .createTable('feedback')
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('card', 'text', (column) => column.notNull())
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('outcome_time', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('comment', 'text')
    .addColumn('accepted', 'integer', (column) => column.notNull())
    .addColumn('ends', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('feedback_pk', ['tenant', 'card'])
    .execute();
}
