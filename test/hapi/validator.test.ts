import type { AuditEvent, Bundle, Resource } from 'fhir/r4';
import { beforeAll, describe, expect, it } from 'vitest';
import { syntheticPatients } from '../charts/generate.ts';
import { type Example, exampleResources } from '../conformance/examples.ts';
import { type GivenOut, givenOut } from './given-out.ts';
import { auditEvents, healthHomeBundles } from './made.ts';
import { errorsIn, type Issue, validate } from './validate.ts';

/** Every kind of FHIR resource that leaves Lintel is valid R4 by a validator that nobody of this project wrote. */

/** What HAPI has to refuse: a validator that accepts everything would make every other test here worthless. */
const WRONG: Record<string, { resource: object; at: string }> = {
  'a code that is none': { resource: { resourceType: 'Patient', gender: 'unsure' }, at: 'Patient.gender' },
  'an element that is not there': { resource: { resourceType: 'Task', status: 'draft' }, at: 'Task' },
  'an element that R4 does not know': { resource: { resourceType: 'Device', colour: 'red' }, at: 'Device' },
  'a day that is none': { resource: { resourceType: 'Patient', birthDate: '1950-13-01' }, at: 'Patient.birthDate' },
  'an entry that has no address': {
    resource: { resourceType: 'Bundle', type: 'collection', entry: [{ resource: { resourceType: 'Device' } }] },
    at: 'Bundle.entry[0]',
  },
  'a rule of the type that is broken': {
    resource: { resourceType: 'Bundle', type: 'collection', total: 3 },
    at: 'Bundle',
  },
};

let given: GivenOut[];
let examples: Example[];
let records: Example[];
let issuesOf: Map<object, Issue[]>;
beforeAll(async () => {
  given = await givenOut();
  examples = [...given, ...(await exampleResources()), ...(await healthHomeBundles()), ...auditEvents()];
  records = (await syntheticPatients()).map(({ id, bundle }) => ({ name: id, resource: bundle as Bundle }));
  // One start of Java for all of them.
  const resources = [
    ...[...examples, ...records].map(({ resource }) => resource),
    ...Object.values(WRONG).map(({ resource }) => resource),
  ];
  const issues = await validate(resources);
  issuesOf = new Map(resources.map((resource, i) => [resource, issues[i] ?? []]));
}, 800_000);

describe("HAPI's validator", () => {
  it.each(Object.entries(WRONG))('refuses %s', (_, { resource, at }) => {
    const places = errorsIn(issuesOf.get(resource) ?? []).map((issue) => issue.at);
    expect(places.some((place) => place.startsWith(at))).toBe(true);
  });
});

describe('what leaves Lintel as FHIR', () => {
  it('is of every kind that we give out', () => {
    const kinds = new Set(examples.flatMap(({ resource }) => withinOf(resource)).map((one) => one.resourceType));
    expect([...kinds].sort()).toEqual([
      'AuditEvent',
      'Bundle',
      'CapabilityStatement',
      'Communication',
      'Condition',
      'DetectedIssue',
      'Device',
      'GuidanceResponse',
      'OperationDefinition',
      'OperationOutcome',
      'Parameters',
      'Provenance',
      'Task',
    ]);
  });

  it('has no error', () => {
    expect(errorsOf(examples)).toEqual([]);
  });

  it('is, of the service’s doors, a failure of every status and what was masked and labelled', () => {
    const failed = given.filter(({ status }) => status >= 400);
    expect(failed.filter(({ resource }) => resource.resourceType !== 'OperationOutcome')).toEqual([]);
    const statuses = [...new Set(failed.map(({ status }) => status))].sort();
    expect(statuses).toEqual([400, 401, 403, 404, 405, 412, 413, 415, 422, 429, 500, 502, 503, 504]);
    const labelled = given.filter(({ resource }) => resource.meta?.security !== undefined);
    expect(labelled.map(({ name }) => name)).toEqual(
      records.map(({ name }) => `${name} $hh-review, labelled for a coder`),
    );
  });

  it('is, of the service’s trail, an event of each act of its doors', () => {
    const events = given.filter(({ resource }) => resource.resourceType === 'AuditEvent');
    const acts = events
      .map(({ resource }) => resource as AuditEvent)
      .map(({ subtype, outcome }) => `${subtype?.[0]?.code} ${outcome}`);
    expect([...new Set(acts)].sort()).toEqual([
      'decide 0',
      'export 0',
      'operation 0',
      'operation 4',
      'read 0',
      'read 4',
      'read 8',
      'read-audit 4',
      'refuse 4',
      'search 0',
    ]);
  });

  it('claims no profile beside those of IHE’s audit patterns, which are not here to be checked', () => {
    const claimed = examples.flatMap(({ resource }) => withinOf(resource).flatMap(({ meta }) => meta?.profile ?? []));
    expect([...new Set(claimed)].sort()).toEqual(
      ['PatientQuery', 'PatientRead', 'Query'].map(
        (name) => `https://profiles.ihe.net/ITI/BALP/StructureDefinition/IHE.BasicAudit.${name}`,
      ),
    );
  });
});

describe('the records of the invented patients, which the demo shows', () => {
  it('have no error', () => {
    expect(errorsOf(records)).toEqual([]);
  });
});

function errorsOf(all: readonly Example[]): string[] {
  return all.flatMap(({ name, resource }) =>
    errorsIn(issuesOf.get(resource) ?? []).map(({ at, say }) => `${name}: ${at}: ${say}`),
  );
}

/** A resource and, of a Bundle, what its entries hold. */
function withinOf(resource: Resource): Resource[] {
  const entries = resource.resourceType === 'Bundle' ? ((resource as Bundle).entry ?? []) : [];
  return [resource, ...entries.flatMap((entry) => entry.resource ?? [])];
}
