import { get, object, text } from '../../shared/fhir/json.ts';
import { plainReference } from '../../shared/fhir/plain-reference.ts';
import type { Reported } from '../../shared/fhir/report.ts';
import { counted } from '../counted.ts';
import { asResource, type FhirResource } from './bundle.ts';
import type { FhirClient } from './client.ts';
import type { Endpoint } from './endpoint.ts';
import { formsOf, readForm } from './forms.ts';
import { atHome } from './next-link.ts';
import { isResourceId, type ResourceType } from './resource-types.ts';
import { unlessRefused } from './unless-refused.ts';
import { UpstreamError } from './upstream-error.ts';

/**
 * Where a chart's own resources point at resources that belong to no patient, and that tell what was meant: in what role
 * a note was written, which medication, what kind of place a stay was in, who pays. `a.b` steps into lists as well.
 */
const POINTERS: Readonly<Record<string, readonly string[]>> = {
  DocumentReference: ['author', 'authenticator'],
  Composition: ['author'],
  MedicationRequest: ['medicationReference'],
  MedicationStatement: ['medicationReference'],
  CareTeam: ['participant.member'],
  Encounter: ['serviceProvider', 'location.location', 'participant.individual'],
  Coverage: ['payor'],
  PractitionerRole: ['practitioner'],
  // Who assessed, manages, wrote and agreed: a role is told by what is pointed at.
  Observation: ['performer'],
  EpisodeOfCare: ['careManager', 'managingOrganization'],
  CarePlan: ['author', 'contributor'],
  Goal: ['expressedBy'],
  ServiceRequest: ['performer'],
  Task: ['owner'],
  Appointment: ['participant.actor'],
  Provenance: ['agent.who'],
};
const FOLLOWED = [
  'Practitioner',
  'PractitionerRole',
  'Organization',
  'Location',
  'Medication',
] as const satisfies readonly ResourceType[];

/** Resources and questionnaires that are fetched so for one patient. */
export const MAX_FOLLOWED = 200;
/** A role points at a person: two rounds reach everything. */
const ROUNDS = 2;
const MAX_FORMS = 20;
/** Characters of an identifier that is searched for. */
const MAX_TOKEN = 200;

/** What was read, and what was not. */
interface Followed {
  resources: FhirResource[];
  reported: Reported[];
}

/** Reads what the resources of one patient point at, each thing once. */
export interface Follower {
  /** Begins with what these point at: the searches of a patient do not end at the same time. */
  ahead(resources: readonly FhirResource[]): void;
  /** Everything that all of them point at, in their order, whatever came first. */
  all(resources: readonly FhirResource[]): Promise<Followed>;
}

/** What resources point at that are all there. */
export function follow(
  endpoint: Endpoint,
  resources: readonly FhirResource[],
  signal: AbortSignal,
  homes: ReadonlySet<string> = new Set(),
): Promise<Followed> {
  return follower(endpoint, signal, homes).all(resources);
}

/**
 * Reads what resources point at by `Type/id` on the same server: a reference to another server is not followed. What the
 * server does not give stays unresolved, and `readChart` says so where it matters. At most {@link MAX_FOLLOWED} are read
 * ahead; where a patient has more, the order of `all` says which are kept.
 * @param homes bases by which the server calls itself; more may become known while it reads
 */
export function follower(endpoint: Endpoint, signal: AbortSignal, homes: ReadonlySet<string>): Follower {
  const pointsAt = (resource: FhirResource) => referencesOf(resource, endpoint, homes);
  const reference = once((ref) => readReference(endpoint, ref, signal));
  const form = once((url) => readForm(endpoint, url, signal));

  const aheadFrom = (resources: readonly FhirResource[], round: number) => {
    for (const url of formsOf(resources)) if (form.begun() < MAX_FORMS) void form.of(url);
    for (const ref of resources.flatMap(pointsAt)) {
      if (reference.begun() >= MAX_FOLLOWED) return;
      const read = reference.of(ref);
      if (round < ROUNDS) read.then((found) => found && aheadFrom([found], round + 1)).catch(() => {});
    }
  };
  return {
    ahead: (resources) => aheadFrom(resources, 1),
    all: async (resources) => {
      const [forms, pointedAt] = await Promise.all([
        Promise.all(formsOf(resources).slice(0, MAX_FORMS).map(form.of)),
        readPointedAt(resources, pointsAt, reference.of),
      ]);
      const { found, dropped, asked } = pointedAt;
      const say = `${dropped} references were not followed: ${MAX_FOLLOWED} of a patient are`;
      const reported = await notGranted(endpoint, asked, signal);
      if (dropped > 0) reported.push({ at: 'Practitioner', say });
      // One may be pointed at by its id and by its identifier.
      const byName = new Map(found.map((one) => [`${one.resourceType}/${one.id}`, one]));
      return { resources: [...byName.values(), ...forms.flat()], reported };
    },
  };
}

/** Work by name that is done once, however often it is asked for. A failure is of whoever waits for it. */
function once<T>(work: (name: string) => Promise<T>): { of(name: string): Promise<T>; begun(): number } {
  const begun = new Map<string, Promise<T>>();
  return {
    begun: () => begun.size,
    of: (name) => {
      const working = begun.get(name) ?? work(name);
      if (!begun.has(name)) working.catch(() => {});
      begun.set(name, working);
      return working;
    },
  };
}

/** What was pointed at and could not be asked for: who wrote a note, for one, is then not known. */
async function notGranted({ client }: Endpoint, asked: ReadonlySet<string>, signal: AbortSignal): Promise<Reported[]> {
  const reported: Reported[] = [];
  for (const type of FOLLOWED) {
    const count = [...asked].filter((ref) => ref.startsWith(`${type}/`)).length;
    if (count === 0 || (await client.reach(type, 'r', signal)) !== 'none') continue;
    reported.push({
      at: type,
      say: `${new UpstreamError('not-granted').message}: ${counted(count, 'reference')} ${count === 1 ? 'was' : 'were'} not followed`,
    });
  }
  return reported;
}

async function readPointedAt(
  resources: readonly FhirResource[],
  pointsAt: (resource: FhirResource) => string[],
  read: (ref: string) => Promise<FhirResource | undefined>,
): Promise<{ found: FhirResource[]; dropped: number; asked: ReadonlySet<string> }> {
  const found: FhirResource[] = [];
  const asked = new Set<string>();
  let fresh = resources;
  let dropped = 0;
  for (let round = 0; round < ROUNDS && fresh.length > 0; round++) {
    const references = new Set(fresh.flatMap(pointsAt));
    const wanted = [...references].filter((ref) => !asked.has(ref));
    const now = wanted.slice(0, MAX_FOLLOWED - asked.size);
    dropped += wanted.length - now.length;
    for (const ref of now) asked.add(ref);
    fresh = (await Promise.all(now.map(read))).filter((one) => one !== undefined);
    found.push(...fresh);
  }
  return { found, dropped, asked };
}

async function readReference(
  { client }: Endpoint,
  ref: string,
  signal: AbortSignal,
): Promise<FhirResource | undefined> {
  const followed = FOLLOWED.find((one) => ref.startsWith(one) && /^[/?]/.test(ref.slice(one.length)));
  if (!followed) return undefined;
  const id = ref.slice(followed.length + 1);
  return unlessRefused(async () => {
    if (ref.startsWith(`${followed}?`)) return searchOne(client, followed, id, signal);
    const resource = await client.read(followed, id, signal);
    return resource.resourceType === followed && resource.id === id ? resource : undefined;
  });
}

/** The one resource that carries an identifier: one that several carry tells nobody apart. */
async function searchOne(
  client: FhirClient,
  type: ResourceType,
  identifier: string,
  signal: AbortSignal,
): Promise<FhirResource | undefined> {
  const page = await client.search(type, { identifier }, { signal });
  const found = page.entries.map(asResource).filter((one) => one?.resourceType === type);
  return found.length === 1 && page.next === undefined ? found[0] : undefined;
}

/** `Type/id` of every followed reference in a resource, which is unchecked JSON; `Type?token` of one by identifier. */
function referencesOf(resource: FhirResource, { base }: Endpoint, homes: ReadonlySet<string>): string[] {
  const pointers = Object.hasOwn(POINTERS, resource.resourceType) ? (POINTERS[resource.resourceType] ?? []) : [];
  return pointers.flatMap((pointer) =>
    pointer
      .split('.')
      .reduce<unknown[]>((values, name) => values.flatMap((value) => asList(get(value, name))), [resource])
      .flatMap((element) => {
        const written = text(element, 'reference');
        if (written === undefined) return byIdentifier(element);
        const here = atHome(base, plainReference(written, text(element, 'type')), homes);
        const local = here.startsWith(`${base.href}/`) ? here.slice(base.href.length + 1) : here;
        const [type = '', id = '', ...rest] = local.split('/');
        const isPlain = rest.length === 0 || (rest.length === 2 && rest[0] === '_history');
        return isPlain && isResourceId(id) && FOLLOWED.some((one) => one === type) ? [`${type}/${id}`] : [];
      }),
  );
}

/**
 * A logical reference (FHIR R4, "Reference.identifier"): NPIs are given so. An identifier without a system is anybody's. What
 * would end a token in a search is escaped.
 */
function byIdentifier(reference: unknown): string[] {
  const type = FOLLOWED.find((one) => one === text(reference, 'type'));
  const identifier = object(reference, 'identifier');
  const [system, value] = [text(identifier, 'system'), text(identifier, 'value')];
  if (!type || system === undefined || value === undefined || system.length + value.length > MAX_TOKEN) return [];
  return [`${type}?${[system, value].map((part) => part.replace(/[\\,$|]/g, '\\$&')).join('|')}`];
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}
