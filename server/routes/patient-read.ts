import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { NOT_LOOKED_HEADER } from '../../shared/api/paths.ts';
import { given } from '../../shared/chart/given.ts';
import { type PatientRead, readPatient } from '../fhir/read-patient.ts';
import { isResourceId } from '../fhir/resource-types.ts';
import { isOnePatientOnly } from '../fhir/smart/scopes.ts';
import type { SignedIn } from '../fhir/smart/sign-in.ts';
import { chooseEndpoint } from './endpoints.ts';
import type { Env, House } from './env.ts';
import { FAILURE, GUARDED } from './openapi.ts';
import { Problem } from './problem.ts';

/** What the doors of one patient have in common: the id in the path, the failures, and that a read is on the trail first. */

export const patientParams = z.object({ id: z.string().refine(isResourceId) });
export const PATIENT_FAILURES = { 404: FAILURE, 422: FAILURE, 502: FAILURE, 504: FAILURE, ...GUARDED };

/** The header that names the types that could not be searched; none where all were. */
export function notLookedHeader(notLooked: readonly string[]): Record<string, string> {
  return notLooked.length > 0 ? { [NOT_LOOKED_HEADER]: notLooked.join(',') } : {};
}

/** The chart of a patient as the record holds it, once it is on the trail who was asked for. */
export async function readAudited(
  c: Context<Env>,
  house: House,
  id: string,
  query: { from?: string | undefined; endpoint?: string | undefined },
): Promise<PatientRead> {
  const endpoint = await chooseEndpoint(house, c, query.endpoint);
  c.set('audited', { endpoint: endpoint.row.id, patients: [id] });
  assertLaunched(c.get('signedIn'), id);
  const found = await readPatient(endpoint, id, {
    editions: house.editions,
    signal: c.get('signal'),
    ...given('from', query.from),
  });
  c.set('reading', {
    ...(found.stopped.length > 0 ? { notLooked: found.stopped } : {}),
    ...(found.reported.length > 0 ? { leftOut: found.reported.length } : {}),
  });
  return found;
}

/**
 * A sign-in for one patient opens that one. The FHIR server would refuse another as well; one that answered "none" instead
 * would make a chart that looks empty.
 */
function assertLaunched(signedIn: SignedIn | undefined, id: string): void {
  const patient = signedIn?.grant.details.patient;
  if (patient === undefined || patient === id || !isOnePatientOnly(signedIn?.grant.scopes ?? [])) return;
  throw new Problem(403, 'forbidden', 'this sign-in is for another patient', { at: 'id' });
}
