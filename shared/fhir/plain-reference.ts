import { plainAddress } from './address.ts';
import { ID, isId } from './id.ts';

const RELATIVE_ANY_CASE = new RegExp(`^[A-Za-z]{3,64}\\/${ID}$`);

/**
 * A reference in one spelling, where servers write it otherwise than FHIR R4 ("Reference.reference") and what is meant is plain:
 * `/Patient/1`, `Patient/1/`, `Patient//1`, `patient/1`, `Patient/1?_format=json`, and `1` beside the type. A conditional one
 * (`Patient?identifier=…`), a name within the resource (`#1`) and a URN stay as they are.
 */
export function plainReference(written: string, type?: string): string {
  const trimmed = written.trim();
  if (/^(?:#|urn:)/i.test(trimmed)) return plainAddress(trimmed);
  const query = trimmed.indexOf('?');
  const isConditional = query > 0 && !trimmed.slice(0, query).includes('/');
  const bare = query > 0 && !isConditional ? trimmed.slice(0, query) : trimmed;
  if (isConditional) return bare;
  const path = bare
    .replace(/(^|[^:/])\/{2,}/g, '$1/')
    .replace(/\/$/, '')
    .replace(/^\/(?=[A-Za-z])/, '');
  if (type !== undefined && isId(path)) return `${type}/${path}`;
  return RELATIVE_ANY_CASE.test(path) ? path.charAt(0).toUpperCase() + path.slice(1) : plainAddress(path);
}
