import { plainAddress } from './address.ts';
import { append } from './append.ts';
import { ID, isId } from './id.ts';
import { countOf, get, type Json, number, object, objects, placed, sameJson, text } from './json.ts';
import type { Report } from './report.ts';
import { isSubsetted } from './subsetted.ts';

/** One resource of the input, with the names that others may use for it. */
export interface Entry {
  resource: Json;
  type: string;
  id?: string;
  /** How it is cited: `Type/id`, else its urn, else its place in the Bundle. */
  ref: string;
  /** `Bundle.entry.fullUrl`, in one spelling. */
  fullUrl?: string;
  /** The server that the fullUrl names: `https://ehr.example.org/fhir`. */
  base?: string;
  /** The resource that contains this one. */
  container?: Entry;
}

/** What one Bundle of search results says was searched, whole: see `searchedBy`. */
export interface Found {
  entries: Entry[];
  searched: string[];
  /** Types that an OperationOutcome among the entries names as not searched. */
  refused: string[];
  /** Types of which something is here that cannot be read at all; `*` where nothing tells the type. */
  broken: string[];
}

/** How many Bundles may lie within one another (a search result that holds documents). */
const MAX_NESTED = 4;

/**
 * The resources of a Bundle, of one resource, or of an array of either, in order, each once.
 * What is no resource is reported by its place.
 */
export function resourcesOf(input: unknown, report: Report): Found {
  const entries: Entry[] = [];
  const searched: string[] = [];
  const refused: string[] = [];
  const broken: string[] = [];
  const deleted = new Set<string>();
  const add = (value: unknown, at: string, fullUrl: string | undefined, depth: number) => {
    const type = text(value, 'resourceType');
    if (type === undefined) {
      broken.push(typeIn(fullUrl) ?? '*');
      return report(at, 'this is no FHIR resource: it has no resourceType');
    }
    if (type === 'Bundle') {
      if (depth >= MAX_NESTED) {
        broken.push('*');
        return report(at, 'bundles lie too deep within one another; this one is not read');
      }
      append(searched, searchedBy(value as Json));
      return openBundle(value as Json, at, depth + 1);
    }
    entries.push(entryOf(value as Json, type, at, fullUrl));
  };
  const openBundle = (bundle: Json, at: string, depth: number) => {
    const present = placed(bundle, 'entry');
    if (present.length < countOf(bundle, 'entry')) {
      broken.push('*');
      report(`${at}.entry`, 'entries that are no objects cannot be read');
    }
    for (const { element, index } of present) {
      const place = `${at}.entry[${index}]`;
      const resource = get(element, 'resource');
      const request = object(element, 'request');
      if (text(request, 'method') === 'DELETE') deleted.add(text(request, 'url') ?? '');
      else if (resource === undefined) {
        // What a server answers to a transaction has no resource, and none is missing.
        if (!object(element, 'response')) broken.push(typeIn(text(element, 'fullUrl')) ?? '*');
        report(place, 'the entry holds no resource');
      } else if (text(object(element, 'search'), 'mode') === 'outcome' || isOutcome(resource)) {
        append(refused, refusedBy(resource));
        report(place, outcomeSay(resource));
      } else add(resource, place, text(element, 'fullUrl'), depth);
    }
  };
  if (!Array.isArray(input)) add(input, 'Bundle', undefined, 0);
  else for (const [i, value] of (input as unknown[]).entries()) add(value, `resource[${i}]`, undefined, 0);
  const present = entries.filter(({ ref }) => {
    if (deleted.has(ref)) report(ref, 'it was deleted');
    return !deleted.has(ref);
  });
  const named = apartByServer(present);
  const read = withoutDuplicates(named, report);
  const kept = new Set(read.map(({ ref }) => ref));
  append(
    broken,
    named.flatMap(({ ref, type }) => (kept.has(ref) ? [] : [type])),
  );
  return {
    entries: read,
    searched: [...new Set(searched)],
    refused: [...new Set(refused)],
    broken: [...new Set(broken)],
  };
}

function entryOf(resource: Json, type: string, at: string, url: string | undefined): Entry {
  const fullUrl = url && plainAddress(url);
  const id = text(resource, 'id');
  const urn = fullUrl && /^urn:(uuid|oid):[\w.-]{1,80}$/.test(fullUrl) ? fullUrl : undefined;
  const ref = isId(id) && /^[A-Za-z]{1,64}$/.test(type) ? `${type}/${id}` : (urn ?? at);
  const base = AT_SERVER.exec(fullUrl ?? '')?.[1];
  return {
    resource,
    type,
    ref,
    ...(isId(id) ? { id } : {}),
    ...(fullUrl ? { fullUrl } : {}),
    ...(base ? { base } : {}),
  };
}

/** `Patient/1` of one server is not `Patient/1` of another: resources of further servers are named by their whole URL. */
function apartByServer(entries: readonly Entry[]): Entry[] {
  const first = entries.find((entry) => entry.base !== undefined)?.base;
  return entries.map((entry) =>
    entry.base !== undefined && entry.base !== first && entry.id !== undefined
      ? { ...entry, ref: `${entry.base}/${entry.ref}` }
      : entry,
  );
}

const AT_SERVER = new RegExp(`^(https?:\\/\\/.+)\\/[A-Z][A-Za-z]+\\/${ID}$`);
const TYPE_AT_END = new RegExp(`(?:^|\\/)([A-Z][A-Za-z]+)\\/${ID}$`);

/** The type that an address ends with: `…/Encounter/e1`. */
function typeIn(url: string | undefined): string | undefined {
  return TYPE_AT_END.exec(url ?? '')?.[1];
}

function isOutcome(resource: unknown): boolean {
  return text(resource, 'resourceType') === 'OperationOutcome';
}

/** The resource types that an error or warning of a server names: those it did not search. */
function refusedBy(outcome: unknown): string[] {
  return objects(outcome, 'issue')
    .filter((issue) => text(issue, 'severity') !== 'information')
    .flatMap((issue) => {
      const places = ['expression', 'location'].flatMap((key) => {
        const list = get(issue, key);
        return Array.isArray(list) ? list : [];
      });
      const said = [text(issue, 'diagnostics'), text(object(issue, 'details'), 'text'), ...places];
      return said.flatMap((words) =>
        typeof words === 'string' ? (words.match(/\b[A-Z][a-z]+(?:[A-Z][a-z]+)*\b/g) ?? []) : [],
      );
    });
}

function outcomeSay(resource: unknown): string {
  const failed = objects(resource, 'issue').some((issue) => ['error', 'fatal'].includes(text(issue, 'severity') ?? ''));
  return failed
    ? 'the server reported an error with these search results: they may not be whole'
    : 'the server added a message to these search results; it is not part of the chart';
}

/**
 * One resource under one name. The same content twice is read once; two contents under one name are two versions:
 * the newer one stands where `meta` tells which, else the one that is whole, else neither is read.
 */
function withoutDuplicates(entries: readonly Entry[], report: Report): Entry[] {
  return [...Map.groupBy(entries, ({ ref }) => ref).values()].flatMap((same) => oneOf(same, report));
}

function oneOf(same: readonly Entry[], report: Report): Entry[] {
  const [first, ...others] = same;
  if (!first || others.length === 0) return [...same];
  if (others.every((other) => sameJson(first.resource, other.resource))) {
    report(first.ref, `the same resource is here ${same.length} times; it is read once`);
    return [first];
  }
  const newest = newestOf(same);
  if (newest) {
    report(first.ref, 'several versions of this resource are here; the newest is read');
    return [newest];
  }
  const whole = same.filter(({ resource }) => !isSubsetted(resource));
  if (whole.length > 0 && whole.length < same.length) {
    report(first.ref, 'a part of this resource is here too (SUBSETTED); the whole is read');
    return oneOf(whole, report);
  }
  if (others.every((other) => sameJson(withoutPassage(first.resource), withoutPassage(other.resource)))) {
    report(first.ref, `the same resource is here ${same.length} times; it is read once`);
    return [first];
  }
  report(
    first.ref,
    'two resources with different content share this id, and neither says which is newer: none is read',
  );
  return [];
}

/** What of a resource is content: how a copy came here (version, day, source, profiles) is none, its labels are. */
function withoutPassage(resource: Json): Json {
  const { meta: _, ...content } = resource;
  const meta = object(resource, 'meta');
  return { ...content, security: objects(meta, 'security'), tag: objects(meta, 'tag') };
}

/** The entry with the one latest `meta.lastUpdated`, else the one highest numeric `meta.versionId`. */
function newestOf(same: readonly Entry[]): Entry | undefined {
  const updated = same.map((entry) => Date.parse(text(object(entry.resource, 'meta'), 'lastUpdated') ?? ''));
  const version = same.map((entry) => Number(text(object(entry.resource, 'meta'), 'versionId') ?? Number.NaN));
  for (const marks of [updated, version]) {
    if (marks.some(Number.isNaN)) continue;
    const best = marks.reduce((most, mark) => Math.max(most, mark));
    if (marks.filter((mark) => mark === best).length === 1) return same[marks.indexOf(best)];
  }
  return undefined;
}

const UNRESTRICTING =
  /^(patient|subject|beneficiary|_count|_offset|_sort|_format|_include|_revinclude|_total|_pretty|_getpages.*|page.*)(:|$)/;

/**
 * The types that a searchset's own link proves to be searched completely: `Patient/x/$everything` without `_type`,
 * `_since`, `start` or `end`, or `Type?patient=…` without any narrowing parameter; in both cases with no further page.
 * `*` stands for every type.
 */
function searchedBy(bundle: Json): string[] {
  const links = objects(bundle, 'link');
  const url = (relation: string) => links.map((l) => (text(l, 'relation') === relation ? text(l, 'url') : undefined));
  const self = url('self').find((found) => found !== undefined);
  if (text(bundle, 'type') !== 'searchset' || !self || url('next').some((next) => next !== undefined)) return [];
  // Some servers leave the link to the next page out where they were asked for so many results and no more.
  if ((number(bundle, 'total') ?? 0) > countOf(bundle, 'entry')) return [];
  const [path = '', query = ''] = self.split('?', 2);
  const names = query.split('&').flatMap((pair) => pair.split('=', 1).filter((name) => name !== ''));
  if (/\/Patient\/[^/]+\/\$everything$/.test(path)) {
    return names.every((name) => name === '_count') ? ['*'] : [];
  }
  const type = /(?:^|\/)([A-Z][A-Za-z]+)$/.exec(path)?.[1];
  const ofPatient = names.some((name) => /^(patient|subject|beneficiary)(:|$)/.test(name));
  return type && ofPatient && names.every((name) => UNRESTRICTING.test(name)) ? [type] : [];
}
