import { z } from 'zod';
import type { Store } from './database.ts';
import type { Seal } from './sealed.ts';

const detailsSchema = z.strictObject({
  /** PKCE's code verifier. */
  verifier: z.string(),
  nonce: z.string().optional(),
  redirectUri: z.string(),
  scopes: z.array(z.string()),
  /** The issuer that the browser was sent to. */
  issuer: z.string(),
  /** What a program gave that will fetch the credential: the hash of a secret of its own. */
  challenge: z.string().optional(),
  /** Where the browser goes at the end; absent: to a page of ours. */
  returnTo: z.string().optional(),
});
export type LaunchDetails = z.output<typeof detailsSchema>;

export interface Launch {
  state: string;
  browser: string;
  /** Where it was begun from, as the service tells sources apart. */
  source: string;
  endpoint: string;
  details: LaunchDetails;
  /** ISO 8601, UTC. */
  ends: string;
}

const place = (tenant: string, stateHash: string) => ['launches', 'details', tenant, stateHash];
const statePlace = (tenant: string) => ['launches', 'state', tenant];
const browserPlace = (tenant: string) => ['launches', 'browser', tenant];
const sourcePlace = (tenant: string) => ['launches', 'source', tenant];

/** How many are kept, and when the first of them ends. */
interface Counted {
  rows: number;
  /** ISO 8601, UTC; `null` where there is none. */
  first: string | null;
}

/** Sign-ins that are under way: of the tenant, and of one source of it. */
export async function countLaunches(
  { db }: Store,
  tenant: string,
  seal: Seal,
  source: string,
): Promise<{ tenant: Counted; source: Counted }> {
  const all = db
    .selectFrom('launches')
    .select(({ fn }) => [fn.countAll<number>().as('rows'), fn.min('ends').as('first')])
    .where('tenant', '=', tenant);
  const ofSource = all.where('source', 'in', seal.digests(source, sourcePlace(tenant)));
  return { tenant: await all.executeTakeFirstOrThrow(), source: await ofSource.executeTakeFirstOrThrow() };
}

/** Keeps a sign-in until its browser comes back. */
export async function addLaunch({ db }: Store, tenant: string, seal: Seal, launch: Launch): Promise<void> {
  const state = seal.digest(launch.state, statePlace(tenant));
  await db
    .insertInto('launches')
    .values({
      tenant,
      state,
      browser: seal.digest(launch.browser, browserPlace(tenant)),
      source: seal.digest(launch.source, sourcePlace(tenant)),
      endpoint: launch.endpoint,
      details: seal.seal(JSON.stringify(launch.details), place(tenant, state)),
      ends: launch.ends,
    })
    .execute();
}

/**
 * Takes a sign-in out, so that no second one can come back with the same state: also where it turns out to be another
 * browser's, or over.
 * @param shown what came back with the browser, and now (ISO 8601, UTC)
 * @returns `undefined` where there is none, it is over, or another browser began it
 */
export async function takeLaunch(
  { db }: Store,
  tenant: string,
  seal: Seal,
  shown: { state: string; browser: string; now: string },
): Promise<Pick<Launch, 'endpoint' | 'details'> | undefined> {
  const row = await db
    .deleteFrom('launches')
    .where('tenant', '=', tenant)
    .where('state', 'in', seal.digests(shown.state, statePlace(tenant)))
    .returningAll()
    .executeTakeFirst();
  if (!row || row.ends <= shown.now) return undefined;
  if (!seal.digests(shown.browser, browserPlace(tenant)).includes(row.browser)) return undefined;
  const details = detailsSchema.parse(JSON.parse(seal.open(row.details, place(tenant, row.state))));
  return { endpoint: row.endpoint, details };
}

/** Deletes the sign-ins that never came back. @returns how many */
export async function purgeLaunches({ db }: Store, tenant: string, now: string): Promise<number> {
  const result = await db
    .deleteFrom('launches')
    .where('tenant', '=', tenant)
    .where('ends', '<=', now)
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}
