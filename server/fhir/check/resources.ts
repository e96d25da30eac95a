import { PATIENT_SEARCHES } from '../../../shared/fhir/read-types.ts';
import { OPEN } from '../auth-strategy.ts';
import type { FhirResource, Page } from '../bundle.ts';
import type { FhirClient, SearchParams } from '../client.ts';
import type { Endpoint } from '../endpoint.ts';
import { pages } from '../pager.ts';
import type { ResourceType } from '../resource-types.ts';
import { SECOND_WAYS } from '../search-of-patient.ts';
import { UpstreamError, type UpstreamProblem } from '../upstream-error.ts';
import { ask, type Check, endsTheCheck, type Finding } from './check.ts';

/** An id that no server has: the searches find nobody. */
const NOBODY = 'lintel-check-no-such-patient';
/** Without these there is no chart. */
const NEEDED: ReadonlySet<string> = new Set(['Patient', 'Condition']);

/** What a server says of itself. */
export interface Statement {
  /** Resource types that it serves; absent: it does not say. */
  types?: ReadonlySet<string>;
  /** What was wrong with its answer. */
  problem?: UpstreamProblem;
}

/** The question about the server's CapabilityStatement. */
export const METADATA = 'metadata: FHIR R4';

/** R4, by the server's CapabilityStatement. @param statement takes what it says */
export async function checkMetadata(endpoint: Endpoint, statement: Statement, signal: AbortSignal): Promise<Check> {
  const check = await ask(METADATA, async () => {
    // It needs no credential (FHIR R4, "capabilities"), so none is shown to an address that nobody has tried yet.
    const found = await endpoint.as(OPEN).client.metadata(signal);
    const version = typeof found.fhirVersion === 'string' ? found.fhirVersion : 'none';
    const types = typesOf(found);
    if (types.size > 0) statement.types = types;
    const say = `FHIR version ${/^[\w.-]{1,20}$/.test(version) ? version : 'unreadable'}`;
    if (version.startsWith('4.0')) return { result: 'pass', say };
    return { result: 'fail', say, fix: "ask the EHR's administrator for the base URL of FHIR R4 (4.0.1)" };
  });
  if (check.problem !== undefined) statement.problem = check.problem;
  return check;
}

/** Each type that a chart is read from, by the search that a read makes. */
export async function checkSearches(
  endpoint: Endpoint,
  statement: Statement,
  patient: string | undefined,
  signal: AbortSignal,
): Promise<Check[]> {
  const id = patient ?? NOBODY;
  const checks: Check[] = [];
  for (const type of ['Patient', ...PATIENT_SEARCHES, 'Provenance'] as const) {
    const params =
      type === 'Patient' ? { _id: id } : type === 'Provenance' ? { target: `CarePlan/${NOBODY}` } : { patient: id };
    const check = await ask(`search ${type}`, () => search(endpoint, type, params, statement, signal));
    checks.push(check);
    // What the server said of itself, and the first search, in the same way: it is the address, and not the type.
    if (endsTheCheck(check) || (type === 'Patient' && isSame(check, statement))) break;
  }
  return checks;
}

function isSame({ problem }: Check, statement: Statement): boolean {
  return problem !== undefined && problem === statement.problem;
}

async function search(
  { client }: Endpoint,
  type: ResourceType,
  params: SearchParams,
  statement: Statement,
  signal: AbortSignal,
): Promise<Finding> {
  try {
    const page = await client.search(type, params, { signal });
    // Whoever mistyped an id would take it that nothing of the patient is there.
    const isNobody = type === 'Patient' && params._id !== NOBODY && page.entries.length === 0;
    if (isNobody) return { result: 'less', say: 'answers; it shows no patient of the id that --patient names' };
    if ((await client.reach(type, 's', signal)) === 'part')
      return { result: 'less', say: 'answers; a part of it is granted' };
    return { result: 'pass', say: 'answers' };
  } catch (error) {
    if (!(error instanceof UpstreamError) || NEEDED.has(type)) throw error;
    const second = SECOND_WAYS[type];
    if (
      error.problem === 'not-supported' &&
      second &&
      (await answers(client, type, { ...params, ...second.params }, signal))
    ) {
      return second.isWhole
        ? { result: 'pass', say: 'answers, where every kind is named' }
        : { result: 'less', say: 'answers by kind only; the usual kinds are read' };
    }
    const isUnsaid = statement.types === undefined || !statement.types.has(type);
    if (error.problem === 'not-granted') return { result: 'less', say: 'not granted, so not searched' };
    if (['not-found', 'not-supported'].includes(error.problem) && isUnsaid) {
      return { result: 'less', say: 'not served; what it would tell counts as not looked for' };
    }
    throw error;
  }
}

async function answers(
  client: FhirClient,
  type: ResourceType,
  params: SearchParams,
  signal: AbortSignal,
): Promise<boolean> {
  return (await unlessRefused(() => client.search(type, params, { signal }))) !== undefined;
}

/** Follows a next link, where a search has one. */
export function checkPaging(endpoint: Endpoint, patient: string | undefined, signal: AbortSignal): Promise<Check> {
  return ask('paging', async () => {
    let isNobodyThere = false;
    for (const type of ['Observation', 'Condition', 'Patient'] as const) {
      const params = { ...sampleOf(type, patient), _count: 1 };
      const first = await unlessRefused(() => endpoint.client.search(type, params, { signal }));
      if (type === 'Patient') isNobodyThere = first?.entries.length === 0 && !first.isPart;
      if (first?.next === undefined) continue;
      const two = pages(endpoint.client, first, signal);
      await two.next();
      await two.next();
      return { result: 'pass', say: 'a second page came' };
    }
    if (patient !== undefined) return { result: 'less', say: 'no search had a second page to follow' };
    return {
      result: 'less',
      say: isNobodyThere ? NOBODY_THERE : `no search had a second page to follow${WITH_A_PATIENT}`,
    };
  });
}

/** Said where a search for whomever finds nobody. */
const NOBODY_THERE =
  'no patient at all is shown: the server is empty (another system than the one in use?), or lets a patient be searched by id only; --patient ID tells';

/** Said where a search without a patient finds nothing: many servers refuse one. */
export const WITH_A_PATIENT = '; a patient may show it: --patient ID';

/** The first page of a type: of a patient, where one is named, else whatever the server gives. */
export async function sample(
  { client }: Endpoint,
  type: ResourceType,
  patient: string | undefined,
  signal: AbortSignal,
): Promise<FhirResource[]> {
  const page = await unlessRefused(() => client.search(type, { ...sampleOf(type, patient), _count: 50 }, { signal }));
  return (page?.entries ?? []).filter(
    (entry): entry is FhirResource =>
      typeof entry === 'object' && entry !== null && 'resourceType' in entry && entry.resourceType === type,
  );
}

function sampleOf(type: ResourceType, patient: string | undefined): SearchParams {
  if (patient === undefined) return {};
  return type === 'Patient' ? { _id: patient } : { patient };
}

/** What a type's own row has said already is not said twice. */
async function unlessRefused(work: () => Promise<Page>): Promise<Page | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UpstreamError) return undefined;
    throw error;
  }
}

function typesOf(statement: FhirResource): Set<string> {
  const rest = Array.isArray(statement.rest) ? (statement.rest as unknown[]) : [];
  const resources = rest.flatMap((one) => {
    const listed = typeof one === 'object' && one !== null && 'resource' in one ? one.resource : undefined;
    return Array.isArray(listed) ? (listed as unknown[]) : [];
  });
  return new Set(
    resources.flatMap((one) =>
      typeof one === 'object' && one !== null && 'type' in one && typeof one.type === 'string' ? [one.type] : [],
    ),
  );
}
