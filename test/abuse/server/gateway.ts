import { type Endpoint, openEndpoint } from '../../../server/fhir/endpoint.ts';
import type { Machine } from '../../../server/fhir/machine.ts';
import { type EndpointRow, endpointSchema } from '../../../server/fhir/registry.ts';

/** An endpoint registered as a user would. */
export function endpointAt(baseUrl: string, row: Partial<EndpointRow> = {}, machine: Partial<Machine> = {}): Endpoint {
  const parsed = endpointSchema.parse({ id: 'ehr', baseUrl, timeout: 40_000, ...row });
  return openEndpoint(parsed, { env: {}, ...machine });
}

/** A registration with a token, to see whether it leaks. */
export const TOKEN = 'tok3n-of-agency-0123456789abcdef';
export const withToken = {
  row: { auth: { mode: 'static-bearer', tokenEnv: 'EHR_TOKEN' } } as Partial<EndpointRow>,
  machine: { env: { EHR_TOKEN: TOKEN } } as Partial<Machine>,
};

/** The problem that a promise ends with, or what it gave. */
export async function problemOf(work: Promise<unknown>): Promise<unknown> {
  try {
    return await work;
  } catch (error) {
    return error instanceof Error && 'problem' in error ? error.problem : error;
  }
}

/** Longer than anything takes on a busy machine, and less than a test may. */
export const patience = (ms = 50_000): AbortSignal => AbortSignal.timeout(ms);
