import { plainAddress } from './address.ts';
import { ID, isId } from './id.ts';
import { asObject, type Json, object, objects, text } from './json.ts';
import { plainReference } from './plain-reference.ts';
import type { Entry } from './resources.ts';

/** Finds the resource that a Reference means, among the resources at hand. Nothing is fetched. */
export interface References {
  /** The resource that `reference` (a Reference element, or its text) of `from` means; `undefined` where it is not here. */
  resolve(reference: unknown, from: Entry): Entry | undefined;
  /** A name that two references share when they mean the same resource, also where that resource is not here. */
  nameOf(reference: unknown, from: Entry): string | undefined;
}

/**
 * @param bases the server's base URLs, where the resources came from one server without fullUrls
 */
export function referencesAmong(entries: readonly Entry[], bases: readonly string[] = []): References {
  const byRef = new Map<string, Entry>();
  const byUrl = new Map<string, Entry>();
  for (const entry of entries) {
    if (!byRef.has(entry.ref)) byRef.set(entry.ref, entry);
    if (entry.fullUrl && !byUrl.has(entry.fullUrl)) byUrl.set(entry.fullUrl, entry);
  }
  const ofType = Map.groupBy(entries, ({ type }) => type);
  const told = bases.map((base) => plainAddress(base.replace(/\/+$/, '')));
  const homes = told.length > 0 ? told : [entries.find((entry) => entry.base)?.base ?? onlyBase(entries) ?? []].flat();

  const resolve = (reference: unknown, from: Entry): Entry | undefined => {
    const written = writtenOf(reference);
    if (written === undefined)
      return byIdentifier(object(reference, 'identifier'), ofType.get(typeOf(reference) ?? ''));
    if (written.startsWith('#')) return containedIn(from, written.slice(1));
    const conditional = /^([A-Z][A-Za-z]+)\?identifier=([^&]*)$/.exec(written);
    if (conditional) return byToken(conditional[2] ?? '', ofType.get(conditional[1] ?? ''));
    const name = nameOf(reference, from);
    return byUrl.get(written) ?? (name === undefined ? undefined : (byRef.get(name) ?? byUrl.get(name)));
  };

  const nameOf = (reference: unknown, from: Entry): string | undefined => {
    const written = writtenOf(reference)?.replace(/\/_history\/[^/]*$/, '');
    if (written === undefined) return undefined;
    if (byUrl.has(written)) return byUrl.get(written)?.ref;
    const home = homes.find((one) => written.startsWith(`${one}/`));
    if (home !== undefined) return written.slice(home.length + 1);
    const isRelative = RELATIVE.test(written);
    return isRelative && from.base !== undefined && !homes.includes(from.base) ? `${from.base}/${written}` : written;
  };

  return { resolve, nameOf };
}

const RELATIVE = new RegExp(`^[A-Z][A-Za-z]+\\/${ID}$`);

function writtenOf(reference: unknown): string | undefined {
  const written = typeof reference === 'string' ? reference.trim() : text(reference, 'reference');
  return written ? plainReference(written, typeOf(reference)) : undefined;
}

function typeOf(reference: unknown): string | undefined {
  return text(reference, 'type');
}

/** Without fullUrls: the one server that every absolute reference to a patient names, if there is exactly one. */
function onlyBase(entries: readonly Entry[]): string | undefined {
  const bases = new Set<string>();
  for (const { resource } of entries) {
    for (const key of ['subject', 'patient', 'beneficiary']) {
      const found = /^(https?:\/\/.+)\/Patient\//.exec(text(object(resource, key), 'reference') ?? '')?.[1];
      if (found) bases.add(plainAddress(found));
    }
  }
  return bases.size === 1 ? [...bases][0] : undefined;
}

function containedIn(from: Entry, id: string): Entry | undefined {
  // A contained resource's own `#id` means its neighbour in the same container.
  const container = from.container ?? from;
  const resource = objects(container.resource, 'contained').find((each) => text(each, 'id') === id);
  const type = text(resource, 'resourceType');
  if (!resource || !type || !isId(id)) return undefined;
  return { resource, type, ref: `${container.ref}#${id}`, container };
}

function byIdentifier(identifier: Json | undefined, candidates: readonly Entry[] | undefined): Entry | undefined {
  const value = text(identifier, 'value');
  return value === undefined ? undefined : carrierOf(text(identifier, 'system') ?? '', value, candidates);
}

/** `system|value` or `value`, percent-encoded as in a search. */
function byToken(token: string, candidates: readonly Entry[] | undefined): Entry | undefined {
  const plain = unescaped(token);
  const bar = plain.indexOf('|');
  return carrierOf(bar < 0 ? undefined : plain.slice(0, bar), plain.slice(bar + 1), candidates);
}

/** Found only where exactly one resource of the type carries the identifier. */
function carrierOf(system: string | undefined, value: string, candidates: readonly Entry[] = []): Entry | undefined {
  const found = candidates.filter((entry) =>
    objects(entry.resource, 'identifier').some(
      (each) => text(each, 'value') === value && (system === undefined || (text(each, 'system') ?? '') === system),
    ),
  );
  return found.length === 1 ? found[0] : undefined;
}

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The text of a Reference's `display`, which is what a reader of the chart would see. */
export function displayOf(reference: unknown): string | undefined {
  return text(asObject(reference), 'display');
}
