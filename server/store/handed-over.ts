import type { Selectable } from 'kysely';
import type { Store } from './database.ts';
import type { Seal } from './sealed.ts';
import type { Tables } from './tables.ts';

/**
 * What sign-ins at FHIR servers (`grants.ts`) and at the identity provider (`sessions.ts`) keep alike: a code by which a
 * credential is fetched once, and the credential, both as keyed hashes.
 */
type Table = 'grants' | 'sessions';

/** A secret of which only a keyed hash is kept, and when it ends (ISO 8601, UTC). */
export interface Kept {
  text: string;
  ends: string;
}

/** The columns of a row that is just made: its code, and no credential yet. */
export function codeColumns(table: Table, tenant: string, seal: Seal, code: Kept): { code: string; code_ends: string } {
  return { code: seal.digest(code.text, [table, 'code', tenant]), code_ends: code.ends };
}

/** Takes a code out, so that it opens nothing a second time: also where it is over. @returns the row that it is of */
export async function takeCodeOf<T extends Table>(
  { db }: Store,
  tenant: string,
  seal: Seal,
  { table, code, now }: { table: T; code: string; now: string },
): Promise<Selectable<Tables[T]> | undefined> {
  const row = await db
    .updateTable(table as Table)
    .set({ code: null })
    .where('tenant', '=', tenant)
    .where('code', 'in', seal.digests(code, [table, 'code', tenant]))
    .returningAll()
    .executeTakeFirst();
  if (!row || row.ends <= now || row.code_ends === null || row.code_ends <= now) return undefined;
  return row as Selectable<Tables[T]>;
}

/** Deletes a row. @returns whether there was one: of two that end it, one does */
export async function removeFrom({ db }: Store, tenant: string, table: Table, id: string): Promise<boolean> {
  const result = await db.deleteFrom(table).where('tenant', '=', tenant).where('id', '=', id).executeTakeFirst();
  return Number(result.numDeletedRows) === 1;
}
