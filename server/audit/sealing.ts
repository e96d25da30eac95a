import type { Seal } from '../store/sealed.ts';

/** Where an event's patient is sealed: the same words seal and open. */
export const patientPlace = (tenant: string, id: string) => ['audit', 'patient', tenant, id];
/** Where the reason that a person typed is sealed. */
export const reasonPlace = (tenant: string, id: string) => ['audit', 'reason', tenant, id];

/** The hash under which a patient of a FHIR server is looked up. */
export function patientHash(seal: Seal, tenant: string, endpoint: string | undefined, patient: string): string {
  return seal.digest(JSON.stringify([endpoint ?? '', patient]), patientHashPlace(tenant));
}

/** All hashes that rows of that patient may have, older keys' included. */
export function patientHashes(seal: Seal, tenant: string, endpoint: string, patient: string): string[] {
  return seal.digests(JSON.stringify([endpoint, patient]), patientHashPlace(tenant));
}

const patientHashPlace = (tenant: string) => ['audit', 'patient', tenant];
