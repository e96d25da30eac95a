import type { Store } from './database.ts';

/**
 * What lies in the database that only its keys open or find, of any tenant: the newest event about a patient, the newest sign-in
 * at an EHR and the newest session. None of them: nothing is sealed.
 */
export async function sealedValues({ db }: Store): Promise<string[]> {
  const [event, grant, session] = await Promise.all([
    db
      .selectFrom('audit')
      .select('patient')
      .where('patient', 'is not', null)
      .orderBy('tenant', 'desc')
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst(),
    db.selectFrom('grants').select('details').orderBy('ends', 'desc').limit(1).executeTakeFirst(),
    db.selectFrom('sessions').select('details').orderBy('began', 'desc').limit(1).executeTakeFirst(),
  ]);
  return [event?.patient, grant?.details, session?.details].filter((value) => typeof value === 'string');
}
