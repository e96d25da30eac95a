import { isTaken, type Store } from './database.ts';

/** Keeps that a token was shown. @returns whether it was the first time: of two that show it at once, one is first */
export async function isTokenUnused({ db }: Store, tenant: string, digest: string, ends: string): Promise<boolean> {
  try {
    await db.insertInto('assertions').values({ tenant, digest, ends }).execute();
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
}
