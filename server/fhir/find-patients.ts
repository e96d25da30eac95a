import { z } from 'zod';
import type { PatientFound, PatientQuery } from '../../shared/api/patients.ts';
import { given } from '../../shared/chart/given.ts';
import type { Endpoint } from './endpoint.ts';
import { UpstreamError } from './upstream-error.ts';

/** Patients that one search gives at most: a picker, not a list of everyone. */
export const MAX_FOUND = 20;

const text = z.string().optional().catch(undefined);
const patientShape = z.object({
  resourceType: z.literal('Patient'),
  id: z.string(),
  name: z
    .array(z.object({ use: text, family: text, given: z.array(z.string()).optional().catch(undefined), text }))
    .optional()
    .catch(undefined),
  birthDate: text,
  gender: text,
  identifier: z
    .array(z.object({ system: text, value: text }))
    .optional()
    .catch(undefined),
});

/**
 * Patients by name, birth date or identifier. The values are PHI, so they travel in a POST _search and never in a URL,
 * whatever search style the endpoint is registered with.
 */
export async function findPatients(
  endpoint: Endpoint,
  query: PatientQuery,
  signal: AbortSignal,
): Promise<{ patients: PatientFound[]; more: boolean }> {
  const params = {
    name: query.name,
    birthdate: query.birthDate,
    identifier: query.identifier,
    _count: MAX_FOUND,
  };
  const page = await endpoint.client.search('Patient', params, { phi: true, signal });
  const patients = page.entries.flatMap((entry) => {
    const parsed = patientShape.safeParse(entry);
    return parsed.success ? [asFound(parsed.data)] : [];
  });
  if (patients.length === 0 && page.entries.length > 0) throw new UpstreamError('not-fhir');
  return { patients: patients.slice(0, MAX_FOUND), more: page.next !== undefined || patients.length > MAX_FOUND };
}

function asFound(patient: z.output<typeof patientShape>): PatientFound {
  const name = patient.name?.find(({ use }) => use === 'official') ?? patient.name?.[0];
  const identifiers = (patient.identifier ?? []).flatMap(({ system, value }) =>
    value === undefined ? [] : [{ ...given('system', system), value }],
  );
  return {
    id: patient.id,
    ...given('family', name?.family),
    ...given('given', name?.given?.join(' ')),
    ...(name?.family === undefined && name?.text !== undefined ? { family: name.text } : {}),
    ...given('birthDate', patient.birthDate),
    ...given('gender', patient.gender),
    ...(identifiers.length === 0 ? {} : { identifiers }),
  };
}
