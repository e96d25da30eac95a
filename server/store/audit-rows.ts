import type { Store } from './database.ts';
import type { AuditRow } from './tables.ts';

/** The last row's number and hash, `undefined` for a trail that has not begun. */
export async function lastAuditRow({ db }: Store, tenant: string): Promise<{ seq: number; hash: string } | undefined> {
  return db
    .selectFrom('audit')
    .select(['seq', 'hash'])
    .where('tenant', '=', tenant)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Adds rows in one statement: all or none. @throws an error that `isTaken` knows when another writer was first */
export async function addAuditRows({ db }: Store, rows: readonly AuditRow[]): Promise<void> {
  await db.insertInto('audit').values(rows).execute();
}

/** Rows after a number, oldest first. */
export async function auditRowsAfter({ db }: Store, tenant: string, seq: number, limit: number): Promise<AuditRow[]> {
  return db
    .selectFrom('audit')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('seq', '>', seq)
    .orderBy('seq')
    .limit(limit)
    .execute();
}

/** Rows before a number (absent: from the end), newest first; of one patient where hashes are given. */
export async function auditRowsBefore(
  { db }: Store,
  tenant: string,
  options: { before?: number; patient?: readonly string[]; limit: number },
): Promise<AuditRow[]> {
  let query = db.selectFrom('audit').selectAll().where('tenant', '=', tenant);
  if (options.before !== undefined) query = query.where('seq', '<', options.before);
  if (options.patient !== undefined) query = query.where('patient', 'in', options.patient);
  return query.orderBy('seq', 'desc').limit(options.limit).execute();
}

/** Every tenant that has a trail. Only the commands of IT ask across tenants. */
export async function auditTenants({ db }: Store): Promise<string[]> {
  const rows = await db.selectFrom('audit').select('tenant').distinct().orderBy('tenant').execute();
  return rows.map(({ tenant }) => tenant);
}
