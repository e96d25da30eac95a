import { type Json, object, objects, text } from './json.ts';

/** Whether the server says that it sent a part of the resource only (FHIR R4, `_summary` and `_elements`). */
export function isSubsetted(resource: Json): boolean {
  return objects(object(resource, 'meta'), 'tag').some((tag) => text(tag, 'code') === 'SUBSETTED');
}
