import { given } from '../../shared/chart/given.ts';
import { authOf } from './auth.ts';
import { type AuthStrategy, OPEN } from './auth-strategy.ts';
import { type BaseUrl, parseBaseUrl } from './base-url.ts';
import { type FhirClient, makeClient } from './client.ts';
import type { Machine } from './machine.ts';
import { type EndpointRow, RegistryError } from './registry.ts';
import { isSmart } from './registry-auth.ts';
import { openSmartClient, type SmartClient } from './smart/smart-client.ts';
import { makeTransport, type Transport } from './transport.ts';

/** A registered FHIR server, ready to be asked. */
export interface Endpoint {
  row: EndpointRow;
  base: BaseUrl;
  client: FhirClient;
  transport: Transport;
  auth: AuthStrategy;
  /** Lintel as a client of its authorization server, where the row's mode is one of SMART's. */
  smart?: SmartClient;
  /** The same server over the same connections, asked with another credential: a person's. */
  as(auth: AuthStrategy): Endpoint;
  close(): Promise<void>;
}

/** Opens an endpoint: no request is made yet. @throws {RegistryError} for a base URL that is none */
export function openEndpoint(row: EndpointRow, machine: Machine): Endpoint {
  const base = parseBaseUrl(row.baseUrl);
  if (!base) throw new RegistryError(`endpoint ${row.id}: baseUrl is no plain http(s) address`);
  const smart = isSmart(row.auth) ? openSmartClient(row, row.auth, base, machine) : undefined;
  const unauthenticated = makeTransport(base, row, OPEN, machine);
  const openAs = (auth: AuthStrategy): Endpoint => {
    const transport = unauthenticated.as(auth);
    return {
      row,
      base,
      auth,
      transport,
      client: makeClient(base, row, transport, auth),
      ...given('smart', smart),
      as: openAs,
      close: async () => {
        await Promise.all([transport.close(), smart?.close()]);
      },
    };
  };
  return openAs(authOf(row, machine, smart));
}
