import type { Bundle, Condition, Resource } from 'fhir/r4';
import { beforeAll, describe, expect, it } from 'vitest';
import { auditEventOf } from '../../server/audit/audit-event.ts';
import { ACTIONS } from '../../server/audit/event.ts';
import type { OpenedEvent } from '../../server/audit/opened.ts';
import { suggestedCodeCards } from '../../server/cds/code-cards.ts';
import { openEditions } from '../../server/editions/open.ts';
import { outcomeOf, Problem } from '../../server/routes/problem.ts';
import { classify } from '../../shared/classify.ts';
import { healthHomeBundle } from '../../shared/fhir/out/health-home.ts';
import { readChart } from '../../shared/fhir/read-chart.ts';
import { healthHome } from '../../shared/health-home/health-home.ts';
import { profileOf } from '../../shared/health-home/profiles/index.ts';
import { syntheticPatients } from '../charts/generate.ts';
import { type Example, exampleResources } from '../conformance/examples.ts';
import { FIXTURES } from '../health-home/fixtures.ts';
import { bundleOf } from '../health-home/person.ts';
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

let examples: Example[];
let records: Example[];
let issuesOf: Map<object, Issue[]>;
beforeAll(async () => {
  examples = [
    ...(await exampleResources()),
    ...(await revealedBundles()),
    ...(await suggestedConditions()),
    ...auditEvents(),
    { name: 'a failure', resource: outcomeOf(new Problem(422, 'invalid', 'is no day', { at: '/from' }), 'abc') },
  ];
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

/** Health Home Bundles as they leave under a consent to disclose, of one person a status and profile. */
async function revealedBundles(): Promise<Example[]> {
  const editions = await openEditions();
  return FIXTURES.flatMap(({ profile: id, asOf: day, people }) => {
    const profile = profileOf(id);
    if (!profile) throw new Error(id);
    const oneEach = new Map(people.filter(({ fileOnly }) => !fileOnly).map((person) => [person.status, person]));
    return [...oneEach.values()].map((person) => {
      const { chart } = readChart(bundleOf(person, 'p1'), editions);
      const options = { profile, asOf: person.asOf ?? day, reveal: true };
      const named = { id: 'p1', patient: chart.patient?.ref, disclosedUnder: 'Consent/c1' };
      const { healthHome: answer } = healthHome(chart, editions, options);
      return { name: `${id}: ${person.who}`, resource: healthHomeBundle(answer, named) };
    });
  });
}

/** The Conditions that cards of CDS Hooks propose. */
async function suggestedConditions(): Promise<Example[]> {
  const [patients, editions] = await Promise.all([syntheticPatients(), openEditions()]);
  return patients.flatMap(({ id, bundle }) => {
    const { chart } = readChart(bundle, editions);
    const [first] = suggestedCodeCards(chart, classify(chart, editions), id, () => 'a').flatMap(
      ({ suggestions = [] }) => suggestions,
    );
    const condition = first?.actions?.[0]?.resource as Condition | undefined;
    return condition ? [{ name: `${id} suggestion`, resource: condition }] : [];
  });
}

/** An AuditEvent of each act: of a patient, of none, of one whose key is gone; answered and refused. */
function auditEvents(): Example[] {
  return ACTIONS.flatMap((action) =>
    [{}, { patient: 'p1' }, { patient: null, status: 502 }].map((differs, i) => {
      const event: OpenedEvent = {
        version: 1,
        tenant: 'local',
        seq: 41,
        id: '019ac0de-0000-7000-8000-000000000001',
        time: '2026-11-26T09:00:00.000Z',
        who: { subject: 'dwhitlock', role: 'qa' },
        action,
        route: '/v1/patients/{id}/classification',
        status: 200,
        requestId: 'a1b2',
        endpoint: 'ehr',
        about: { editions: ['pdgm-2026', 'icd10cm-2026'], findings: 3 },
        reason: 'quarterly review',
        ...differs,
      };
      return { name: `${action} ${i}`, resource: auditEventOf(event, 'f00d') };
    }),
  );
}
