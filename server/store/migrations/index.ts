import type { Kysely } from 'kysely';
import type { Engine } from '../address.ts';
import { auditTable } from './0001-audit.ts';
import { signInTables } from './0002-sign-ins.ts';
import { cdsTables } from './0003-cds.ts';
import { sessionTable } from './0004-sessions.ts';
import { signInBounds } from './0005-sign-in-bounds.ts';

/** One step of the tables' history. What has been released is never changed: a new file mends it. */
export type Up = (db: Kysely<unknown>, engine: Engine) => Promise<void>;

/** In the order in which they run: by name. Only the list. */
export const MIGRATIONS: Readonly<Record<string, Up>> = {
  '0001-audit': auditTable,
  '0002-sign-ins': signInTables,
  '0003-cds': cdsTables,
  '0004-sessions': sessionTable,
  '0005-sign-in-bounds': signInBounds,
};
