import { get, type Json, objects, sameJson, text } from './json.ts';
import type { Entry } from './resources.ts';

/**
 * Patients that lie within the resources that are of them (FHIR R4 2.3.0: a contained resource has no identity of its own), as in
 * claims of which each carries its patient. Two are one person where they share an identifier or say the same, nothing less.
 */
export interface ContainedPatients {
  /** The name of whom a resource is of: one of the record's Patient resources, or the first that says the same. */
  personOf(subject: string | Entry | undefined): string | undefined;
  has(name: string): boolean;
  entryOf(name: string | undefined): Entry | undefined;
}

/** @param resources the Patient resources of the record, which a contained one may mean */
export function containedPatients(resources: readonly Entry[]): ContainedPatients {
  const people: Entry[] = [];
  return {
    personOf: (subject) => {
      if (subject === undefined || typeof subject === 'string') return subject;
      if (subject.type !== 'Patient') return undefined;
      const known = [...resources, ...people].find((one) => isSame(one.resource, subject.resource));
      if (!known) people.push(subject);
      return (known ?? subject).ref;
    },
    has: (name) => people.some(({ ref }) => ref === name),
    entryOf: (name) => people.find(({ ref }) => ref === name),
  };
}

function isSame(a: Json, b: Json): boolean {
  const identifiers = objects(a, 'identifier');
  const isShared = objects(b, 'identifier').some((one) => {
    const value = text(one, 'value');
    const system = text(one, 'system');
    if (value === undefined || system === undefined) return false;
    return identifiers.some((other) => text(other, 'value') === value && text(other, 'system') === system);
  });
  if (isShared) return true;
  const said = ({ id: _, ...rest }: Json) => rest;
  return get(a, 'name') !== undefined && get(a, 'birthDate') !== undefined && sameJson(said(a), said(b));
}
