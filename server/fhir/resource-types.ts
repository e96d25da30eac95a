import { isId } from '../../shared/fhir/id.ts';
import { READ_TYPES } from '../../shared/fhir/read-types.ts';

/** The types that the gateway may ask for. A type that is not here never gets into a path. */
export const RESOURCE_TYPES = [
  ...READ_TYPES,
  'Practitioner',
  'PractitionerRole',
  'Organization',
  'Location',
  'Medication',
  'Questionnaire',
] as const;
export type ResourceType = (typeof RESOURCE_TYPES)[number];

/** Where the text of attached documents lies. It is fetched by its URL, never searched. */
export const BINARY = 'Binary';

/**
 * FHIR's `id` (R4 datatypes), and the underscore of servers that number their patients `pat_123`: nothing that could end a path
 * segment. `.` and `..` alone would climb.
 */
export function isResourceId(id: string): boolean {
  return isId(id) && !/^\.+$/.test(id);
}
