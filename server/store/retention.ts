import type { Store } from './database.ts';

/**
 * The tables whose rows end, each at the time in its column `ends`. A table that keeps something for a while stands here;
 * the audit trail does not, and the database would refuse it.
 */
const ENDING = ['launches', 'grants', 'sessions', 'assertions', 'cards', 'feedback'] as const;

/** Rows that ended before a time (ISO 8601, UTC), by table, of every tenant; tables without any are left out. */
export async function countEnded({ db }: Store, before: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of ENDING) {
    const { rows } = await db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('rows'))
      .where('ends', '<', before)
      .executeTakeFirstOrThrow();
    if (rows > 0) counts[table] = rows;
  }
  return counts;
}

/** Deletes them. */
export async function purgeEnded({ db }: Store, before: string): Promise<void> {
  for (const table of ENDING) await db.deleteFrom(table).where('ends', '<', before).execute();
}
