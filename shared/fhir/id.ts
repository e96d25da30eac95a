/**
 * FHIR's pattern for logical ids (service.md section 2, finding 5), and the underscore that Oracle Health's ids of care teams have
 * (`CARE_TEAM-119…`). For regular expressions.
 */
export const ID = '[A-Za-z0-9\\-._]{1,64}';

const WHOLE = new RegExp(`^${ID}$`);

/** Whether it is an id: nothing that could end a path or turn a report into something else. */
export function isId(id: string | undefined): id is string {
  return id !== undefined && WHOLE.test(id);
}
