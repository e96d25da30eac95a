import { setTimeout as wait } from 'node:timers/promises';
import { given } from '../../../shared/chart/given.ts';
import type { Means } from '../../sign-in/begin.ts';
import { type Grant, grantOf, leaveRefresh, removeGrant, setTokens, takeRefresh } from '../../store/grants.ts';
import type { AuthStrategy } from '../auth-strategy.ts';
import { UpstreamError } from '../upstream-error.ts';
import { grantedBy } from './scopes.ts';
import type { SmartClient } from './smart-client.ts';

/** Milliseconds for one refresh. It belongs to all who wait for it, so no caller's signal ends it. */
const REFRESH_TIME = 20_000;
/** Milliseconds between two looks at whether another process has done it. */
const LOOK = 100;

/** Authorises with the tokens of people's sign-ins, and refreshes each when it is due, once for all who wait. */
export interface GrantKeeper {
  authOf(tenant: string, grant: Grant, smart: SmartClient): AuthStrategy;
}

/** One keeper serves the whole process: it remembers which tokens a FHIR server refused, and who waits for a refresh. */
export function openGrantKeeper({ store, seal, now }: Means): GrantKeeper {
  const refreshing = new Map<string, Promise<Grant>>();
  /** Versions whose access token the FHIR server refused before its time. */
  const refused = new Map<string, number>();

  const isOver = (grant: Grant) => grant.details.renewAt <= now().getTime() || refused.get(grant.id) === grant.version;

  /** The grant with a token that is good: by whoever takes the refresh on first, in every process. */
  const refresh = async (tenant: string, { id }: Grant, smart: SmartClient): Promise<Grant> => {
    const end = performance.now() + REFRESH_TIME;
    for (;;) {
      const kept = await grantOf(store, tenant, seal, { id, now: now().toISOString() });
      // The person may have signed out.
      if (!kept) throw new UpstreamError('sign-in-needed');
      if (!isOver(kept)) return kept;
      const until = new Date(now().getTime() + REFRESH_TIME).toISOString();
      if (await takeRefresh(store, tenant, { id, version: kept.version, until, now: now().toISOString() }))
        return refreshNow(tenant, kept, smart);
      if (performance.now() > end) throw new UpstreamError('timeout');
      await wait(LOOK);
    }
  };

  const refreshNow = async (tenant: string, kept: Grant, smart: SmartClient): Promise<Grant> => {
    const token = await newToken(tenant, kept, smart);
    const { accessToken, renewAt, refreshToken = kept.details.refreshToken } = token;
    const details = { ...kept.details, accessToken, renewAt, ...given('refreshToken', refreshToken) };
    const next: Grant = { ...kept, scopes: token.scopes, details };
    if (await setTokens(store, tenant, seal, next)) {
      refused.delete(kept.id);
      return { ...next, version: kept.version + 1 };
    }
    // The person signed out meanwhile, which revoked the tokens before these.
    const fresh = [token.refreshToken, accessToken].filter((one) => one !== undefined);
    await Promise.allSettled(fresh.map((one) => smart.revoke(one, AbortSignal.timeout(REFRESH_TIME))));
    throw new UpstreamError('sign-in-needed');
  };

  const newToken = async (tenant: string, { id, scopes, details }: Grant, smart: SmartClient) => {
    try {
      if (details.refreshToken === undefined) throw new UpstreamError('sign-in-needed');
      return await smart.refresh(details.refreshToken, scopes, AbortSignal.timeout(REFRESH_TIME));
    } catch (error) {
      if (!(error instanceof UpstreamError) || error.oauth !== 'invalid_grant') {
        await leaveRefresh(store, tenant, id);
        throw error;
      }
      // The server ended it: so do we.
      await removeGrant(store, tenant, id);
      refused.delete(id);
      throw new UpstreamError('sign-in-needed');
    }
  };

  return {
    authOf: (tenant, first, smart) => {
      let grant = first;
      const current = async (): Promise<Grant> => {
        if (!isOver(grant)) return grant;
        const key = `${tenant} ${grant.id}`;
        const running = refreshing.get(key) ?? refresh(tenant, grant, smart).finally(() => void refreshing.delete(key));
        refreshing.set(key, running);
        grant = await running;
        return grant;
      };
      return {
        headers: async () => ({ authorization: `Bearer ${(await current()).details.accessToken}` }),
        granted: async () => grantedBy((await current()).scopes, ['patient', 'user']),
        refused: ({ authorization }) => {
          if (authorization !== `Bearer ${grant.details.accessToken}`) return;
          if (refused.size > 10_000) refused.clear();
          refused.set(grant.id, grant.version);
        },
      };
    },
  };
}
