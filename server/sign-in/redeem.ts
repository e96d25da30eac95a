import { isHashOf, tenantOf } from '../secret.ts';

/** What a one-time code opens: a row that keeps the hash of the secret of whoever began the sign-in. */
interface Coded {
  id: string;
  details: { challenge?: string | undefined };
}

/** What the table of a kind of sign-in does for a code. */
interface Rows<Row extends Coded, Credential> {
  /** Takes the row's code out, so that it opens nothing a second time. */
  take(tenant: string): Promise<Row | undefined>;
  /** Gives the row its credential; `undefined` where it is gone meanwhile. */
  give(tenant: string, row: Row): Promise<Credential | undefined>;
  end(tenant: string, id: string): Promise<unknown>;
}

/**
 * The credential for a one-time code, once.
 * @param secret what the challenge of the sign-in is the S256 of
 * @returns `undefined` for a code that is unknown, used or over, and for a secret that is not of whoever began
 */
export async function redeemCode<Row extends Coded, Credential>(
  code: string,
  secret: string,
  { take, give, end }: Rows<Row, Credential>,
): Promise<Credential | undefined> {
  const tenant = tenantOf(code);
  if (tenant === undefined) return undefined;
  const row = await take(tenant);
  if (!row) return undefined;
  if (isHashOf(secret, row.details.challenge ?? '')) return give(tenant, row);
  // Someone holds the code who did not begin the sign-in: it ends here.
  await end(tenant, row.id);
  return undefined;
}
