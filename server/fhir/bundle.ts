import { z } from 'zod';
import { given } from '../../shared/chart/given.ts';
import { text } from '../../shared/fhir/json.ts';

/** A resource as it arrived: only its type is known. `shared/fhir` reads the rest and trusts nothing. */
export interface FhirResource {
  resourceType: string;
  id?: string | null;
  [field: string]: unknown;
}

/** Entries of one page, at most: a page of more is no page. */
export const MAX_ENTRIES = 10_000;

/** Servers write null for what they have none of: a bundle's id, the entries of an empty page. */
const resourceShape = z.looseObject({ resourceType: z.string().max(64), id: z.string().max(64).nullish() });
/** And some leave out a resource that they may not show. */
const entryShape = z.looseObject({
  fullUrl: z.unknown().optional(),
  resource: z.unknown().optional(),
  search: z.looseObject({ mode: z.string().nullish() }).nullish(),
});
const bundleShape = z.looseObject({
  resourceType: z.literal('Bundle'),
  total: z.unknown().optional(),
  entry: z.array(entryShape.nullable()).max(MAX_ENTRIES).nullish(),
  link: z.array(z.looseObject({ relation: z.string().nullish(), url: z.string().nullish() }).nullable()).nullish(),
});

/** A page of a search in the parts that the gateway reads. */
export interface Page {
  /** What the entries hold, in order, outcomes left out. */
  entries: unknown[];
  /**
   * An outcome among the entries tells of an error: the server found more than it sent, or could not look. Or a next page
   * is told of without its address.
   */
  isPart: boolean;
  /** The next link as written. */
  next?: string;
  /** How many match in all pages, where the server says so. */
  total?: number;
  /** The base by which the server calls itself in the `fullUrl`s, where they agree on one. */
  home?: string;
}

/** The value as a resource, or `undefined`. The value itself is returned: nothing is copied, nothing added. */
export function asResource(value: unknown): FhirResource | undefined {
  return resourceShape.safeParse(value).success ? (value as FhirResource) : undefined;
}

/** The value as a page of a search, or `undefined` where it is no Bundle. */
export function asPage(value: unknown): Page | undefined {
  const parsed = bundleShape.safeParse(value);
  if (!parsed.success) return undefined;
  const all = parsed.data.entry ?? [];
  const entries = all.filter((entry) => entry?.search?.mode !== 'outcome');
  const next = parsed.data.link?.find((link) => link?.relation?.toLowerCase() === 'next');
  // A next page that has no address is a page that nobody reads.
  const isPart = all.some(tellsOfError) || (next !== undefined && !next?.url);
  const { total } = parsed.data;
  return {
    entries: entries.map((entry) => entry?.resource),
    isPart,
    ...given('next', next?.url || undefined),
    ...(typeof total === 'number' ? { total } : {}),
    ...given('home', homeOf(all)),
  };
}

/** What stands before `Type/id` in the addresses of the resources that matched. */
function homeOf(entries: readonly (z.infer<typeof entryShape> | null)[]): string | undefined {
  const homes = new Set<string>();
  for (const entry of entries) {
    const [url, type, id] = [entry?.fullUrl, text(entry?.resource, 'resourceType'), text(entry?.resource, 'id')];
    if (typeof url !== 'string' || type === undefined || id === undefined) continue;
    const tail = `/${type}/${id}`;
    const plain = url.replace(/\/_history\/[^/]*$/, '');
    if ((entry?.search?.mode ?? 'match') === 'match' && /^https?:\/\//.test(url) && plain.endsWith(tail))
      homes.add(plain.slice(0, -tail.length));
  }
  return homes.size === 1 ? [...homes][0] : undefined;
}

const outcomeShape = z.looseObject({
  resourceType: z.unknown(),
  issue: z.array(z.looseObject({ severity: z.string() })),
});

/** Some servers do not mark an outcome as one. */
function tellsOfError(entry: z.infer<typeof entryShape> | null): boolean {
  const { data } = outcomeShape.safeParse(entry?.resource);
  const isOutcome = entry?.search?.mode === 'outcome' || data?.resourceType === 'OperationOutcome';
  return isOutcome && data?.issue.some(({ severity }) => severity === 'error' || severity === 'fatal') === true;
}
