/**
 * Reading JSON that may be anything. FHIR's types promise what a server may not keep, so every step looks before it
 * reads: own properties only (a key `__proto__` or `constructor` is never followed), and the wrong type reads as absent.
 */
export type Json = Record<string, unknown>;

/** `value` as an object, or `undefined` for anything else (`null`, arrays, text). */
export function asObject(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}

/** An own property, or `undefined`. */
export function get(value: unknown, key: string): unknown {
  const object = asObject(value);
  return object && Object.hasOwn(object, key) ? object[key] : undefined;
}

/** An own property that is text with something in it, outer blanks dropped. */
export function text(value: unknown, key: string): string | undefined {
  const found = get(value, key);
  if (typeof found !== 'string') return undefined;
  const trimmed = found.trim();
  return trimmed === '' ? undefined : trimmed;
}

/** An own property that is an object. */
export function object(value: unknown, key: string): Json | undefined {
  return asObject(get(value, key));
}

/** An own property that is a finite number. */
export function number(value: unknown, key: string): number | undefined {
  const found = get(value, key);
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
}

/** The objects of an own property that is a list; what is no object is passed over. Empty where there is none. */
export function objects(value: unknown, key: string): Json[] {
  const found = get(value, key);
  if (!Array.isArray(found)) return [];
  return found.map(asObject).filter((element) => element !== undefined);
}

/** The objects of an own property that is one object or a list of them: R4 and R5 differ, and so do servers. */
export function oneOrMany(value: unknown, key: string): Json[] {
  const single = object(value, key);
  return single ? [single] : objects(value, key);
}

/** The objects of a list with their places in it, for paths such as `Claim.diagnosis[2]`. */
export function placed(value: unknown, key: string): { element: Json; index: number }[] {
  const found = get(value, key);
  if (!Array.isArray(found)) return [];
  return found.flatMap((each: unknown, index) => {
    const element = asObject(each);
    return element ? [{ element, index }] : [];
  });
}

/** How many elements a list has, readable or not: what `placed` passes over is missing from a list that has to be whole. */
export function countOf(value: unknown, key: string): number {
  const found = get(value, key);
  return Array.isArray(found) ? found.length : found === undefined || found === null ? 0 : 1;
}

/** The first property whose name begins with `stem`: FHIR's choice types (`valueCoding`, `valueString`, …). */
export function choice(owner: unknown, stem: string): { kind: string; value: unknown } | undefined {
  const from = asObject(owner);
  if (!from) return undefined;
  for (const key of Object.keys(from)) {
    const kind = key.slice(stem.length);
    const value = from[key];
    if (key.startsWith(stem) && /^[A-Z]/.test(kind) && value !== null && value !== undefined) return { kind, value };
  }
  return undefined;
}

/** The same JSON, whatever the order of its keys: for telling duplicates from versions. Bounded in depth. */
export function sameJson(a: unknown, b: unknown, depth = 48): boolean {
  if (Object.is(a, b)) return true;
  if (depth === 0 || typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((element, i) => sameJson(element, b[i], depth - 1));
  }
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && sameJson((a as Json)[key], (b as Json)[key], depth - 1));
}
