import type { Coded, Person } from '../chart/care-facts.ts';
import { given, listed } from '../chart/given.ts';
import { codings, words } from './codes.ts';
import { get, type Json, object, objects, oneOrMany, text } from './json.ts';
import type { Reading } from './reading.ts';
import { displayOf } from './references.ts';
import type { Entry } from './resources.ts';

/** Codings as the chart keeps them; a concept with words only is a coding with a display only. */
export function codedOf(concept: unknown): Coded[] {
  const said = text(concept, 'text');
  const coded = codings(concept).map(({ userSelected: _, ...coding }) => coding);
  if (coded.length === 0) return said === undefined ? [] : [{ display: said }];
  return said === undefined || coded.some(({ display }) => display === said) ? coded : [...coded, { display: said }];
}

/** The codings of every concept under `key`, one or a list. */
export function codedAt(owner: unknown, key: string): Coded[] {
  return oneOrMany(owner, key).flatMap(codedOf);
}

/** Codes of `meta.security`. */
export function securityOf(resource: Json): { security?: string[] } {
  const labels = objects(object(resource, 'meta'), 'security').flatMap((label) => text(label, 'code') ?? []);
  return listed('security', [...new Set(labels)]);
}

/** Core services that a resource is tagged with (health-homes.md section 6, C19). */
export function servicesOf(resource: Json): { services?: string[] } {
  const tags = objects(object(resource, 'meta'), 'tag').filter((tag) => text(tag, 'system') === SERVICE);
  return listed(
    'services',
    tags.flatMap((tag) => text(tag, 'code') ?? []),
  );
}

const SERVICE = 'urn:lintel:health-home-service';

/** The name that others give a resource here: its citation, else the reference as written. */
export function refTo(reference: unknown, from: Entry, reading: Reading): string | undefined {
  return reading.find(reference, from)?.ref ?? (text(reference, 'reference') || undefined);
}

/** The names of everything that the references under `key` mean, one or a list. */
export function refsAt(owner: Json, key: string, from: Entry, reading: Reading): string[] {
  return oneOrMany(owner, key).flatMap((one) => refTo(one, from, reading) ?? []);
}

/** Who is meant by a reference, with the roles and qualifications that the record tells. */
export function personOf(reference: unknown, from: Entry, reading: Reading): Person | undefined {
  const found = reading.find(reference, from);
  const written = text(reference, 'reference');
  const name = displayOf(reference) ?? (found && nameOf(found, reading));
  const type = found?.type ?? /(?:^|\/)([A-Z][A-Za-z]+)\/[^/]+$/.exec(written ?? '')?.[1] ?? text(reference, 'type');
  const ref = found?.ref ?? written;
  const roles = found ? rolesOf(found, reading) : [];
  if (name === undefined && type === undefined && ref === undefined) return undefined;
  return { ...given('ref', ref), ...given('type', type), ...given('name', name), ...listed('roles', roles) };
}

/** Who is meant by the references under `key`, one or a list. */
export function peopleAt(owner: Json, key: string, from: Entry, reading: Reading): Person[] {
  return oneOrMany(owner, key).flatMap((one) => personOf(one, from, reading) ?? []);
}

function rolesOf(entry: Entry, reading: Reading): Coded[] {
  const { resource, type } = entry;
  if (type === 'PractitionerRole') {
    const person = reading.find(object(resource, 'practitioner'), entry);
    return [
      ...codedAt(resource, 'code'),
      ...codedAt(resource, 'specialty'),
      ...(person ? rolesOf(person, reading) : []),
    ];
  }
  if (type !== 'Practitioner') return type === 'Organization' ? codedAt(resource, 'type') : [];
  return [
    ...objects(resource, 'qualification').flatMap((each) => codedAt(each, 'code')),
    ...suffixesOf(resource).map((display) => ({ display })),
  ];
}

/** The name of a person, an organization, or whoever holds a role. */
export function nameOf(entry: Entry, reading: Reading): string | undefined {
  if (entry.type === 'PractitionerRole') {
    const person = reading.find(object(entry.resource, 'practitioner'), entry, 'practitioner');
    return displayOf(object(entry.resource, 'practitioner')) ?? (person && nameOf(person, reading));
  }
  const direct = text(entry.resource, 'name');
  if (direct !== undefined) return direct;
  const [name] = objects(entry.resource, 'name');
  return name && (text(name, 'text') ?? personName(name));
}

function personName(name: Json): string | undefined {
  const first = get(name, 'given');
  const parts = [...(Array.isArray(first) ? first : []), get(name, 'family')];
  const spoken = parts.filter((part): part is string => typeof part === 'string' && part.trim() !== '').join(' ');
  return spoken === '' ? undefined : spoken;
}

/** What a concept says, for people. */
export function wordsAt(owner: Json, key: string): string | undefined {
  return words(oneOrMany(owner, key)[0]);
}

/** The letters behind the names of somebody, as written. */
export function suffixesOf(somebody: unknown): string[] {
  return objects(somebody, 'name').flatMap((name) => {
    const suffix = get(name, 'suffix');
    return Array.isArray(suffix) ? suffix.filter((each): each is string => typeof each === 'string') : [];
  });
}
