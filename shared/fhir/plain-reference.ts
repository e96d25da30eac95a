import { plainAddress } from './address.ts';
import { ID, isId } from './id.ts';

/** How the resource was asked for, which is no part of what it is. */
const FORMAT = /\?_format=[\w+/.%-]{0,60}$/;
const RELATIVE_ANY_CASE = new RegExp(`^[A-Za-z]{3,64}\\/${ID}$`);

/**
 * A reference in one spelling, where servers write it otherwise than FHIR R4 ("Reference.reference") and what is meant is plain:
 * `/Patient/1`, `Patient/1/`, `Patient//1`, `patient/1`, `Patient/1?_format=json`, and `1` beside the type. A conditional one
 * (`Patient?identifier=…`), a name within the resource (`#1`) and a URN stay as they are.
 */
export function plainReference(written: string, type?: string): string {
  const trimmed = written.trim();
  if (/^(?:#|urn:)/i.test(trimmed)) return plainAddress(trimmed);
  const bare = trimmed.replace(FORMAT, '');
  // Any other query asks for something of its own.
  if (bare.includes('?')) return plainAddress(bare);
  const path = bare
    .replace(/(^|[^:/])\/{2,}/g, '$1/')
    .replace(/\/$/, '')
    .replace(/^\/(?=[A-Za-z])/, '');
  if (type !== undefined && isId(path)) return `${type}/${path}`;
  return RELATIVE_ANY_CASE.test(path) ? path.charAt(0).toUpperCase() + path.slice(1) : plainAddress(path);
}
