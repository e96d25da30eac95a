import type { Lookup } from './address.ts';
import { authOf } from './auth.ts';
import { type BaseUrl, parseBaseUrl } from './base-url.ts';
import { type FhirClient, makeClient } from './client.ts';
import { type EndpointRow, RegistryError } from './registry.ts';
import { makeTransport, type Transport } from './transport.ts';

/** A registered FHIR server, ready to be asked. */
export interface Endpoint {
  row: EndpointRow;
  base: BaseUrl;
  client: FhirClient;
  transport: Transport;
}

/** What the gateway takes from the machine; tests put their own in. */
export interface Machine {
  /** Where tokens of `static-bearer` endpoints are looked up. */
  env: Readonly<Record<string, string | undefined>>;
  /** Name resolution; absent: the system's. */
  lookup?: Lookup;
}

/** Opens an endpoint: no request is made yet. @throws {RegistryError} for a base URL that is none */
export function openEndpoint(row: EndpointRow, machine: Machine): Endpoint {
  const base = parseBaseUrl(row.baseUrl);
  if (!base) throw new RegistryError(`endpoint ${row.id}: baseUrl is no plain http(s) address`);
  const transport = makeTransport(base, row, authOf(row, machine.env), machine.lookup);
  return { row, base, transport, client: makeClient(base.href, row, transport) };
}
