import { z } from 'zod';
import { ROLES, type Role } from '../../shared/role.ts';
import type { Store } from './database.ts';
import { codeColumns, type Kept, removeFrom, takeCodeOf } from './handed-over.ts';
import type { Seal } from './sealed.ts';
import type { SessionRow } from './tables.ts';

/** Which of the identity provider's answers holds a claim. */
export const PLACES = ['idToken', 'userInfo'] as const;

const detailsSchema = z.strictObject({
  accessToken: z.string(),
  refreshToken: z.string().optional(),
  /** The hash of the secret that whoever fetches the credential has to show. */
  challenge: z.string(),
  /** Which answer of the provider named the groups and the tenant: where it comes without them, they are gone. */
  groupsIn: z.enum(PLACES).optional(),
  tenantIn: z.enum(PLACES).optional(),
});
export type SessionDetails = z.output<typeof detailsSchema>;

export interface Session {
  id: string;
  subject: string;
  role: Role;
  details: SessionDetails;
  began: string;
  seen: string;
  confirmed: string;
  asked: string;
  ends: string;
}

/** What may be told of a session: nothing that opens it. */
export type SessionLine = Omit<Session, 'details'>;

const place = (tenant: string, id: string) => ['sessions', 'details', tenant, id];
const credentialPlace = (tenant: string) => ['sessions', 'credential', tenant];

/** Keeps a session, with the code that its credential is fetched with. */
export async function addSession(
  { db }: Store,
  tenant: string,
  seal: Seal,
  { session: { details, ...session }, code }: { session: Session; code: Kept },
): Promise<void> {
  await db
    .insertInto('sessions')
    .values({
      tenant,
      ...session,
      details: seal.seal(JSON.stringify(details), place(tenant, session.id)),
      ...codeColumns('sessions', tenant, seal, code),
      credential: null,
    })
    .execute();
}

/** The session of a code, once. */
export async function takeSessionCode(
  store: Store,
  tenant: string,
  seal: Seal,
  shown: { code: string; now: string },
): Promise<Session | undefined> {
  const row = await takeCodeOf(store, tenant, seal, { table: 'sessions', ...shown });
  return row && readRow(row, seal);
}

/** Gives the session its credential. @returns whether it had none */
export async function setCredential(
  { db }: Store,
  tenant: string,
  seal: Seal,
  { id, credential }: { id: string; credential: string },
): Promise<boolean> {
  const result = await db
    .updateTable('sessions')
    .set({ credential: seal.digest(credential, credentialPlace(tenant)) })
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .where('credential', 'is', null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) === 1;
}

/** The session that this credential opens, also one that is over: who asks judges its times. */
export async function sessionByCredential(
  { db }: Store,
  tenant: string,
  seal: Seal,
  credential: string,
): Promise<Session | undefined> {
  const row = await db
    .selectFrom('sessions')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('credential', 'in', seal.digests(credential, credentialPlace(tenant)))
    .executeTakeFirst();
  return row && readRow(row, seal);
}

/** A request came. */
export async function setSeen({ db }: Store, tenant: string, id: string, seen: string): Promise<void> {
  await db.updateTable('sessions').set({ seen }).where('tenant', '=', tenant).where('id', '=', id).execute();
}

/**
 * Takes it on to ask the provider about a session.
 * `was` is when it was asked before, as this caller read it, `asked` when it is now (ISO 8601, UTC).
 *
 * @returns whether nobody else has taken it on: a refresh token that is used twice ends at many providers
 */
export async function takeQuestion(
  { db }: Store,
  tenant: string,
  { id, was, asked }: { id: string; was: string; asked: string },
): Promise<boolean> {
  const result = await db
    .updateTable('sessions')
    .set({ asked })
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .where('asked', '=', was)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) === 1;
}

/** The provider confirmed a session: its tokens, and the role that it gives now. */
export async function confirmSession(
  { db }: Store,
  tenant: string,
  seal: Seal,
  { id, role, details, confirmed }: Pick<Session, 'id' | 'role' | 'details' | 'confirmed'>,
): Promise<void> {
  await db
    .updateTable('sessions')
    .set({ role, confirmed, details: seal.seal(JSON.stringify(details), place(tenant, id)) })
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .execute();
}

/** Deletes a session. @returns whether there was one: of two that end it, one does */
export function removeSession(store: Store, tenant: string, id: string): Promise<boolean> {
  return removeFrom(store, tenant, 'sessions', id);
}

/** Deletes every session of a person. @returns how many there were */
export async function removeSessionsOf({ db }: Store, tenant: string, subject: string): Promise<number> {
  const result = await db
    .deleteFrom('sessions')
    .where('tenant', '=', tenant)
    .where('subject', '=', subject)
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}

/** The sessions that a credential was fetched for and that are not over, newest first. */
export async function sessionsOf({ db }: Store, tenant: string, now: string): Promise<SessionLine[]> {
  const rows = await db
    .selectFrom('sessions')
    .select(['id', 'subject', 'role', 'began', 'seen', 'confirmed', 'asked', 'ends'])
    .where('tenant', '=', tenant)
    .where('credential', 'is not', null)
    .where('ends', '>', now)
    .orderBy('began', 'desc')
    .execute();
  return rows.map(({ role, ...row }) => ({ ...row, role: z.enum(ROLES).parse(role) }));
}

function readRow(row: SessionRow, seal: Seal): Session {
  const { id, subject, began, seen, confirmed, asked, ends } = row;
  return {
    id,
    subject,
    role: z.enum(ROLES).parse(row.role),
    details: detailsSchema.parse(JSON.parse(seal.open(row.details, place(row.tenant, id)))),
    began,
    seen,
    confirmed,
    asked,
    ends,
  };
}
