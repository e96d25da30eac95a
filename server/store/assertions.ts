import { isTaken, type Store } from './database.ts';

/** A token of a CDS client that was shown and may not be shown again, as it is stored. */
export interface AssertionRow {
  tenant: string;
  /** Hash of issuer and `jti`. */
  digest: string;
  /** ISO 8601, UTC: from then on the token is over anyway. */
  ends: string;
}

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
