import type { Store } from './database.ts';

/** Whether something lies in the database that only its keys open or find: tokens, and events about patients. Of any tenant. */
export async function holdsSealed({ db }: Store): Promise<boolean> {
  const rows = await Promise.all([
    db.selectFrom('audit').select('seq').where('patient', 'is not', null).limit(1).executeTakeFirst(),
    db.selectFrom('grants').select('id').limit(1).executeTakeFirst(),
    db.selectFrom('sessions').select('id').limit(1).executeTakeFirst(),
  ]);
  return rows.some((row) => row !== undefined);
}
