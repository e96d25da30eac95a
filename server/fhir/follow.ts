import type { Reported } from '../../shared/fhir/read-chart.ts';
import { asResource, type FhirResource } from './bundle.ts';
import type { Endpoint } from './endpoint.ts';
import { isResourceId, type ResourceType } from './resource-types.ts';
import { isOfCredential, UpstreamError } from './upstream-error.ts';

/**
 * Where a chart's own resources point at resources that belong to no patient, and that tell what was meant: in what role
 * a note was written, which medication, what kind of place a stay was in, who pays. `a.b` steps into lists as well.
 */
const POINTERS: Readonly<Record<string, readonly string[]>> = {
  DocumentReference: ['author'],
  Composition: ['author'],
  MedicationRequest: ['medicationReference'],
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

/**
 * Reads what the resources point at, by reading `Type/id` on the same server: a reference to another server is not
 * followed. What the server does not give stays unresolved, and `readChart` says so where it matters.
 */
export async function follow(
  endpoint: Endpoint,
  resources: readonly FhirResource[],
  signal: AbortSignal,
): Promise<{ resources: FhirResource[]; reported: Reported[] }> {
  const [forms, pointedAt] = await Promise.all([
    questionnaires(endpoint, resources, signal),
    readPointedAt(endpoint, resources, signal),
  ]);
  const { found, dropped, asked } = pointedAt;
  const say = `${dropped} references were not followed: ${MAX_FOLLOWED} of a patient are`;
  const reported = await notGranted(endpoint, asked, signal);
  if (dropped > 0) reported.push({ at: 'Practitioner', say });
  return { resources: [...found, ...forms], reported };
}

/** What was pointed at and could not be asked for: who wrote a note, for one, is then not known. */
async function notGranted({ client }: Endpoint, asked: ReadonlySet<string>, signal: AbortSignal): Promise<Reported[]> {
  const reported: Reported[] = [];
  for (const type of FOLLOWED) {
    const count = [...asked].filter((ref) => ref.startsWith(`${type}/`)).length;
    if (count === 0 || (await client.reach(type, 'r', signal)) !== 'none') continue;
    reported.push({
      at: type,
      say: `${new UpstreamError('not-granted').message}: ${count} references were not followed`,
    });
  }
  return reported;
}

async function readPointedAt(
  endpoint: Endpoint,
  resources: readonly FhirResource[],
  signal: AbortSignal,
): Promise<{ found: FhirResource[]; dropped: number; asked: ReadonlySet<string> }> {
  const found: FhirResource[] = [];
  const asked = new Set<string>();
  let fresh = resources;
  let dropped = 0;
  for (let round = 0; round < ROUNDS && fresh.length > 0; round++) {
    const references = new Set(fresh.flatMap((resource) => referencesOf(resource, endpoint)));
    const wanted = [...references].filter((ref) => !asked.has(ref));
    const now = wanted.slice(0, MAX_FOLLOWED - asked.size);
    dropped += wanted.length - now.length;
    for (const ref of now) asked.add(ref);
    fresh = (await Promise.all(now.map((ref) => readReference(endpoint, ref, signal)))).filter(
      (one) => one !== undefined,
    );
    found.push(...fresh);
  }
  return { found, dropped, asked };
}

async function readReference(
  { client }: Endpoint,
  ref: string,
  signal: AbortSignal,
): Promise<FhirResource | undefined> {
  const [type, id = ''] = ref.split('/');
  const followed = FOLLOWED.find((one) => one === type);
  if (!followed) return undefined;
  return unlessRefused(async () => {
    const resource = await client.read(followed, id, signal);
    return resource.resourceType === followed && resource.id === id ? resource : undefined;
  });
}

/** The forms that answers were given to: their codes say which OASIS item a linkId of the EHR's own is. */
async function questionnaires(
  { client }: Endpoint,
  resources: readonly FhirResource[],
  signal: AbortSignal,
): Promise<FhirResource[]> {
  const urls = new Set(
    resources.flatMap(({ resourceType, questionnaire }) =>
      resourceType === 'QuestionnaireResponse' &&
      typeof questionnaire === 'string' &&
      /^https?:\/\//.test(questionnaire)
        ? [questionnaire.split('|')[0] ?? '']
        : [],
    ),
  );
  const pages = await Promise.all(
    [...urls].slice(0, 20).map((url) => unlessRefused(async () => client.search('Questionnaire', { url }, { signal }))),
  );
  return pages
    .flatMap((page) => page?.entries ?? [])
    .map(asResource)
    .filter((resource) => resource?.resourceType === 'Questionnaire')
    .filter((resource) => resource !== undefined);
}

/** `undefined` where the server does not give it. A refused credential ends the read, as in a search. */
async function unlessRefused<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UpstreamError && !isOfCredential(error)) return undefined;
    throw error;
  }
}

/** `Type/id` of every followed reference in a resource, which is unchecked JSON. */
function referencesOf(resource: FhirResource, { base }: Endpoint): string[] {
  const pointers = Object.hasOwn(POINTERS, resource.resourceType) ? (POINTERS[resource.resourceType] ?? []) : [];
  return pointers.flatMap((pointer) =>
    pointer
      .split('.')
      .reduce<unknown[]>((values, name) => values.flatMap((value) => asList(memberOf(value, name))), [resource])
      .flatMap((element) => {
        const written = memberOf(element, 'reference');
        if (typeof written !== 'string') return [];
        const local = written.startsWith(`${base.href}/`) ? written.slice(base.href.length + 1) : written;
        const [type = '', id = '', ...rest] = local.split('/');
        const isPlain = rest.length === 0 || (rest.length === 2 && rest[0] === '_history');
        return isPlain && isResourceId(id) && FOLLOWED.some((one) => one === type) ? [`${type}/${id}`] : [];
      }),
  );
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}
