import { z } from 'zod';
import { chartSchema } from '../../shared/chart/chart.ts';
import { flatRecordSchema } from '../../shared/chart/flat-schema.ts';

/** An OASIS item by its number or its CMS submission name. */
const OASIS_NAME = /^(?:GG|[A-Z])\d{4}[A-Z0-9]{0,3}(?:_[A-Z0-9_]{1,40})?$/i;

const KNOWN = new Set([
  ...namesIn(z.toJSONSchema(flatRecordSchema)),
  ...namesIn(z.toJSONSchema(chartSchema)),
  // The parts of a Bundle down to its resources.
  'resourceType',
  'entry',
  'resource',
]);

/**
 * A JSON pointer that may be answered and logged by whoever called: names that are ours, OASIS items and list places.
 * A member of any other name is written `*`: the name itself was sent, and may be a patient's.
 */
export function safePointer(pointer: string): string {
  return pointer
    .split('/')
    .map((name) => (name === '' || /^\d{1,9}$/.test(name) || KNOWN.has(name) || OASIS_NAME.test(name) ? name : '*'))
    .join('/');
}

/** Every property name of a JSON Schema. */
function namesIn(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(namesIn);
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => [
    ...(key === 'properties' ? Object.keys(value as object) : []),
    ...namesIn(value),
  ]);
}
