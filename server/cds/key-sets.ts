import { createLocalJWKSet, errors, type FlattenedJWSInput, type JSONWebKeySet, type JWSHeaderParameters } from 'jose';
import { z } from 'zod';
import { parseBoundedJson } from '../bounded-json.ts';
import type { Lookup } from '../fhir/address.ts';
import { OPEN } from '../fhir/auth-strategy.ts';
import { parseBaseUrl } from '../fhir/base-url.ts';
import { makeTransport, type Transport } from '../fhir/transport.ts';
import { UpstreamError } from '../fhir/upstream-error.ts';
import type { CdsClient } from './clients.ts';

const keySetSchema = z.looseObject({ keys: z.array(z.looseObject({ kty: z.string() })).max(100) });
type Find = ReturnType<typeof createLocalJWKSet>;

/** Bytes of a key set. */
const MAX_KEY_SET = 256 * 1024;
/** Milliseconds that a key set is used before it is fetched again, and that have to lie between two fetches. */
const KEPT = 10 * 60_000;
const PAUSE = 30_000;
const NEVER = new AbortController().signal;

/** Public keys of the registered clients. */
export interface KeySets {
  /** The key that a token names. @throws {JOSEError} where the client has none such; {UpstreamError} */
  keyOf(client: CdsClient, header: JWSHeaderParameters, input: FlattenedJWSInput): ReturnType<Find>;
  close(): Promise<void>;
}

/**
 * Fetches key sets from the registered addresses, by the gateway's bounded transport: no redirects, no private address
 * that the row does not allow. A key that is not in a kept set makes it be fetched again, at most every half a minute (and
 * after a failure as well), so that a client may change its keys and nobody can make this service knock without end.
 */
export function openKeySets(now: () => Date, lookup?: Lookup): KeySets {
  const transports = new Map<string, Transport>();
  const kept = new Map<string, { find: Find; at: number }>();
  const fetching = new Map<string, Promise<Find>>();
  const failed = new Map<string, number>();

  const fetchSet = async (client: CdsClient, jku: string): Promise<Find> => {
    const address = parseBaseUrl(new URL(jku).origin);
    if (!address) throw new UpstreamError('address-not-allowed');
    const row = { timeout: 5_000, concurrency: 4, privateNetwork: client.privateNetwork };
    const name = `${client.id} ${client.privateNetwork === true} ${address.href}`;
    const transport = transports.get(name) ?? makeTransport(address, row, OPEN, lookup === undefined ? {} : { lookup });
    transports.set(name, transport);
    const headers = { accept: 'application/jwk-set+json, application/json' };
    const { bytes } = await transport.send({ method: 'GET', url: jku, headers, limit: MAX_KEY_SET }, NEVER);
    const json = parseBoundedJson(bytes);
    const set = json.ok ? keySetSchema.safeParse(json.value) : undefined;
    if (!set?.success) throw new UpstreamError('auth-answer');
    const find = createLocalJWKSet(set.data as JSONWebKeySet);
    kept.set(jku, { find, at: now().getTime() });
    return find;
  };

  /** One fetch for all who wait: no caller's signal ends it. */
  const fetched = (client: CdsClient, jku: string): Promise<Find> => {
    const running = fetching.get(jku);
    if (running) return running;
    if (now().getTime() - (failed.get(jku) ?? Number.NEGATIVE_INFINITY) < PAUSE) throw new UpstreamError('unreachable');
    const started = fetchSet(client, jku)
      .catch((error: unknown) => {
        failed.set(jku, now().getTime());
        throw error;
      })
      .finally(() => void fetching.delete(jku));
    fetching.set(jku, started);
    return started;
  };

  return {
    keyOf: async (client, header, input) => {
      const { jku } = client;
      if (jku === undefined) return createLocalJWKSet({ keys: client.keys ?? [] } as JSONWebKeySet)(header, input);
      const known = kept.get(jku);
      const age = known ? now().getTime() - known.at : Number.POSITIVE_INFINITY;
      const find = known && age < KEPT ? known.find : await fetched(client, jku);
      try {
        return await find(header, input);
      } catch (error) {
        if (!(error instanceof errors.JWKSNoMatchingKey) || find !== known?.find || age < PAUSE) throw error;
        return (await fetched(client, jku))(header, input);
      }
    },
    close: async () => {
      await Promise.all([...transports.values()].map((transport) => transport.close()));
    },
  };
}
