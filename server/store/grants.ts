import { z } from 'zod';
import type { Store } from './database.ts';
import { codeColumns, type Kept, removeFrom, takeCodeOf } from './handed-over.ts';
import type { Seal } from './sealed.ts';
import type { GrantRow } from './tables.ts';

const detailsSchema = z.strictObject({
  accessToken: z.string(),
  /** When the access token has to be refreshed: milliseconds since 1970. */
  renewAt: z.number(),
  refreshToken: z.string().optional(),
  patient: z.string().optional(),
  encounter: z.string().optional(),
  user: z.string().optional(),
  /** What the EHR says of the person's work, as far as the endpoint's roles ask (`server/fhir/smart/roles.ts`). */
  claims: z.record(z.string(), z.array(z.string())).optional(),
  codes: z.array(z.string()).optional(),
  /** The hash of the secret that whoever fetches the credential has to show. */
  challenge: z.string().optional(),
});
export type GrantDetails = z.output<typeof detailsSchema>;

export interface Grant {
  id: string;
  endpoint: string;
  scopes: readonly string[];
  details: GrantDetails;
  version: number;
  ends: string;
}

const place = (tenant: string, id: string) => ['grants', 'details', tenant, id];
const scopesPlace = (tenant: string, id: string) => ['grants', 'scopes', tenant, id];
const passPlace = (tenant: string) => ['grants', 'pass', tenant];

/** Keeps a grant, with the code that its credential is fetched with. */
export async function addGrant(
  { db }: Store,
  tenant: string,
  seal: Seal,
  { grant, code }: { grant: Omit<Grant, 'version'>; code: Kept },
): Promise<void> {
  await db
    .insertInto('grants')
    .values({
      tenant,
      id: grant.id,
      endpoint: grant.endpoint,
      scopes: seal.seal(JSON.stringify(grant.scopes), scopesPlace(tenant, grant.id)),
      details: seal.seal(JSON.stringify(grant.details), place(tenant, grant.id)),
      version: 1,
      ends: grant.ends,
      ...codeColumns('grants', tenant, seal, code),
      pass: null,
      pass_ends: null,
      refreshing: null,
    })
    .execute();
}

/** The grant of this id, while it lasts. `now`, here and below: ISO 8601, UTC. */
export async function grantOf(
  { db }: Store,
  tenant: string,
  seal: Seal,
  { id, now }: { id: string; now: string },
): Promise<Grant | undefined> {
  const row = await db
    .selectFrom('grants')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .where('ends', '>', now)
    .executeTakeFirst();
  return row && readRow(row, seal);
}

/** The grant that this credential opens. */
export async function grantByPass(
  { db }: Store,
  tenant: string,
  seal: Seal,
  { pass, now }: { pass: string; now: string },
): Promise<Grant | undefined> {
  const row = await db
    .selectFrom('grants')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('pass', 'in', seal.digests(pass, passPlace(tenant)))
    .where('pass_ends', '>', now)
    .where('ends', '>', now)
    .executeTakeFirst();
  return row && readRow(row, seal);
}

/** The grant of a code, once. */
export async function takeCode(
  store: Store,
  tenant: string,
  seal: Seal,
  shown: { code: string; now: string },
): Promise<Grant | undefined> {
  const row = await takeCodeOf(store, tenant, seal, { table: 'grants', ...shown });
  return row && readRow(row, seal);
}

/**
 * Gives the grant a new credential; the one before it opens nothing any more.
 * `was` is the credential that is exchanged; absent: none was given out yet.
 *
 * @returns whether it was so: of two that exchange one credential at the same time, one does
 */
export async function setPass(
  { db }: Store,
  tenant: string,
  seal: Seal,
  { id, pass, was }: { id: string; pass: Kept; was?: string | undefined },
): Promise<boolean> {
  const query = db
    .updateTable('grants')
    .set({ pass: seal.digest(pass.text, passPlace(tenant)), pass_ends: pass.ends })
    .where('tenant', '=', tenant)
    .where('id', '=', id);
  const narrowed =
    was === undefined
      ? query.where('pass', 'is', null)
      : query.where('pass', 'in', seal.digests(was, passPlace(tenant)));
  return Number((await narrowed.executeTakeFirst()).numUpdatedRows) === 1;
}

/**
 * Takes on the refresh of a grant's tokens, until then or until it is done.
 * @returns whether nobody else has: a refresh token that is used twice ends the sign-in at many servers
 */
export async function takeRefresh(
  { db }: Store,
  tenant: string,
  { id, version, until, now }: Pick<Grant, 'id' | 'version'> & { until: string; now: string },
): Promise<boolean> {
  const result = await db
    .updateTable('grants')
    .set({ refreshing: until })
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .where('version', '=', version)
    .where((where) => where.or([where('refreshing', 'is', null), where('refreshing', '<=', now)]))
    .executeTakeFirst();
  return Number(result.numUpdatedRows) === 1;
}

/** Gives a refresh back that came to nothing: the next who needs it may try. */
export async function leaveRefresh({ db }: Store, tenant: string, id: string): Promise<void> {
  await db.updateTable('grants').set({ refreshing: null }).where('tenant', '=', tenant).where('id', '=', id).execute();
}

/**
 * Keeps refreshed tokens.
 * @returns whether the grant was still there, at that version: the person may have signed out meanwhile
 */
export async function setTokens({ db }: Store, tenant: string, seal: Seal, grant: Grant): Promise<boolean> {
  const result = await db
    .updateTable('grants')
    .set({
      scopes: seal.seal(JSON.stringify(grant.scopes), scopesPlace(tenant, grant.id)),
      details: seal.seal(JSON.stringify(grant.details), place(tenant, grant.id)),
      version: grant.version + 1,
      refreshing: null,
    })
    .where('tenant', '=', tenant)
    .where('id', '=', grant.id)
    .where('version', '=', grant.version)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) === 1;
}

/** Deletes a grant. @returns whether there was one: of two that end it, one does */
export function removeGrant(store: Store, tenant: string, id: string): Promise<boolean> {
  return removeFrom(store, tenant, 'grants', id);
}

/** Deletes the grants that are over. @returns how many */
export async function purgeGrants({ db }: Store, tenant: string, now: string): Promise<number> {
  const result = await db.deleteFrom('grants').where('tenant', '=', tenant).where('ends', '<=', now).executeTakeFirst();
  return Number(result.numDeletedRows);
}

function readRow(row: GrantRow, seal: Seal): Grant {
  return {
    id: row.id,
    endpoint: row.endpoint,
    scopes: z.array(z.string()).parse(JSON.parse(seal.open(row.scopes, scopesPlace(row.tenant, row.id)))),
    details: detailsSchema.parse(JSON.parse(seal.open(row.details, place(row.tenant, row.id)))),
    version: row.version,
    ends: row.ends,
  };
}
