import type {
  Bundle,
  CapabilityStatement,
  DetectedIssue,
  OperationDefinition,
  Parameters,
  ParametersParameter,
  Resource,
} from 'fhir/r4';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AuditAnswer } from '../../../shared/api/audit.ts';
import { FHIR_JSON } from '../../../shared/api/paths.ts';
import type { Determined } from '../../../shared/chart/evidence.ts';
import type { Classification } from '../../../shared/classify.ts';
import { HIPPS } from '../../../shared/fhir/out/systems.ts';
import { type SyntheticPatient, syntheticPatients } from '../../charts/generate.ts';
import { PART_2, sensitiveRecord } from './sensitive-record.ts';
import { failureOf, post, startTestService, type TestService } from './start.ts';

/** The service as a FHIR server: what it says of itself, and its operations. */

let service: TestService;
let patients: SyntheticPatient[];
beforeAll(async () => {
  [service, patients] = await Promise.all([startTestService(), syntheticPatients()]);
});
afterAll(() => service.close());

const EMPTY = { name: 'bundle', resource: { resourceType: 'Bundle', type: 'collection' } };
/** With one Bundle, and what is added. */
const parametersOf = (...more: object[]) => ({ resourceType: 'Parameters', parameter: [EMPTY, ...more] });
const asFhir = { 'content-type': FHIR_JSON };
const operate = (name: string, body: unknown) => post(`${service.url}/fhir/${name}`, body, asFhir);
const get = async <T>(path: string): Promise<T> => {
  const response = await fetch(path.startsWith('http') ? path : service.url + path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain(FHIR_JSON);
  return (await response.json()) as T;
};
const param = (parameters: Parameters, name: string): ParametersParameter[] =>
  (parameters.parameter ?? []).find((one) => one.name === name)?.part ?? [];

describe('GET /fhir/metadata', () => {
  it('says what the doors are, no more and no less', async () => {
    const statement = await get<CapabilityStatement>('/fhir/metadata');
    const [rest, ...others] = statement.rest ?? [];
    expect(others).toEqual([]);
    const said = [
      'GET /fhir/metadata',
      ...(rest?.operation ?? []).map(({ name }) => `POST /fhir/$${name}`),
      ...(rest?.resource ?? []).flatMap(({ type, interaction = [] }) =>
        interaction.map(({ code }) => (code === 'read' ? `GET /fhir/${type}/{id}` : `${code} ${type}`)),
      ),
    ];
    expect(rest?.interaction).toBeUndefined();
    const document = (await (await fetch(`${service.url}/openapi.json`)).json()) as { paths: Record<string, object> };
    const doors = Object.entries(document.paths)
      .filter(([path]) => path.startsWith('/fhir/'))
      .flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`));
    expect(said.sort()).toEqual(doors.sort());
    expect(statement).toMatchObject({ fhirVersion: '4.0.1', kind: 'instance', format: ['json'] });
    expect(statement.implementation?.url).toBe(`${service.url}/fhir`);
  });

  it('names definitions that are there, with the parameters that the operation gives', async () => {
    const statement = await get<CapabilityStatement>('/fhir/metadata');
    for (const { name, definition } of statement.rest?.[0]?.operation ?? []) {
      const defined = await get<OperationDefinition>(definition);
      expect(defined).toMatchObject({ code: name, url: definition, system: true, affectsState: false });
      const out = (defined.parameter ?? []).filter(({ use }) => use === 'out').map((one) => one.name);
      const answer = (await (await operate(`$${name}`, patients[0]?.bundle)).json()) as Parameters | Bundle;
      if (answer.resourceType === 'Bundle') expect(out).toEqual(['return']);
      else
        expect(
          [...new Set((answer.parameter ?? []).map((one) => one.name))].filter((one) => !out.includes(one)),
        ).toEqual([]);
    }
    expect((await fetch(`${service.url}/fhir/OperationDefinition/everything`)).status).toBe(404);
    expect((await fetch(`${service.url}/fhir/Patient/1`)).status).toBe(404);
  });
});

describe('POST /fhir/$hh-group', () => {
  it('gives what /v1/classify gives, for every invented patient', async () => {
    for (const { id, bundle } of patients) {
      const classified = await post(`${service.url}/v1/classify?searched=Encounter,Condition`, bundle, asFhir);
      const { grouping, editions } = (await classified.json()) as Classification;
      const body = {
        resourceType: 'Parameters',
        parameter: [
          { name: 'searched', valueCode: 'Encounter' },
          { name: 'searched', valueCode: 'Condition' },
          { name: 'bundle', resource: bundle },
        ],
      };
      const parameters = (await (await operate('$hh-group', body)).json()) as Parameters;
      const parts: [string, Determined<unknown>][] = [
        ['hipps', grouping.hipps],
        ['admissionSource', grouping.source],
        ['timing', grouping.timing],
        ['clinicalGroup', grouping.clinicalGroup],
        ['functionalLevel', grouping.functionalLevel],
        ['functionalPoints', grouping.points],
        ['comorbidity', grouping.comorbidity],
        ['caseMixWeight', grouping.weight],
        ['grouperVersion', grouping.version],
        ['returnCode', grouping.returnCode],
      ];
      for (const [name, part] of parts) {
        const given = param(parameters, name);
        const written = (one: ParametersParameter) =>
          one.valueCoding?.code ?? one.valueCode ?? one.valueInteger ?? one.valueDecimal ?? one.valueString;
        const values = (kind: string) => given.filter((one) => one.name === kind).map(written);
        expect(values('value'), `${id} ${name}`).toEqual(part.determined ? [part.value] : []);
        expect(values('possible')).toEqual(part.determined ? [] : (part.possible ?? []));
        const missing = given.filter((one) => one.name === 'missing').map((one) => one.part?.[0]?.valueString);
        expect(missing).toEqual(part.determined ? [] : part.missing.map(({ what }) => what));
      }
      expect(param(parameters, 'hipps').find(({ name }) => name === 'value')?.valueCoding?.system ?? HIPPS).toBe(HIPPS);
      const named = (parameters.parameter ?? [])
        .filter(({ name }) => name === 'edition')
        .map(({ part }) => part?.[2]?.valueString);
      expect(named).toEqual(editions.map(({ sha256 }) => sha256));
    }
  });

  it('takes the Bundle alone, and the period that is asked for', async () => {
    const bundle = patients[0]?.bundle;
    expect((await operate('$hh-group', bundle)).status).toBe(200);
    const from = { name: 'from', valueDate: '2025-04-14' };
    const body = { resourceType: 'Parameters', parameter: [{ name: 'bundle', resource: bundle }, from] };
    expect((await operate('$hh-group', body)).status).toBe(200);
  });

  it.each([
    ['another resource', { resourceType: 'Patient', id: 'p' }],
    [
      'Parameters without a Bundle',
      { resourceType: 'Parameters', parameter: [{ name: 'from', valueDate: '2026-01-01' }] },
    ],
    [
      'a parameter that is not known',
      { resourceType: 'Parameters', parameter: [{ name: 'payment', valueBoolean: true }] },
    ],
    ['a day that is none', { resourceType: 'Parameters', parameter: [{ name: 'from', valueDate: '2026-02-30' }] }],
    ['a day in another type', parametersOf({ name: 'from', valueString: '2025-04-14' })],
    ['two days', parametersOf({ name: 'from', valueDate: '2025-04-14' }, { name: 'from', valueDate: '2025-05-14' })],
    ['a type that was searched, in another type', parametersOf({ name: 'searched', valueString: 'Encounter' })],
    ['two bundles', parametersOf(EMPTY)],
    ['a bundle without one', parametersOf({ name: 'bundle' })],
  ])('%s: 422', async (_name, body) => {
    for (const operation of ['$hh-group', '$hh-review']) {
      expect(await failureOf(await operate(operation, body))).toMatchObject({ status: 422, code: 'invalid' });
    }
  });
});

describe('POST /fhir/$hh-review', () => {
  it('gives the findings of /v1/classify as DetectedIssues, where nothing is masked', async () => {
    for (const { id, bundle } of patients.slice(0, 8)) {
      const { findings } = (await (await post(`${service.url}/v1/classify`, bundle, asFhir)).json()) as Classification;
      const { entry = [] } = (await (await operate('$hh-review', bundle)).json()) as Bundle;
      const issues = entry.flatMap(({ resource }) =>
        resource?.resourceType === 'DetectedIssue' ? [resource as DetectedIssue] : [],
      );
      expect(
        issues.map(({ detail }) => detail),
        id,
      ).toEqual(findings.map(({ say }) => say));
    }
  });

  // A code has a capital letter; an id of ours that begins with f1 has none.
  const SECRET = /\bF[1-6]\d|[Aa]lcohol|[Oo]pioid|[Dd]epress|[Pp]sych(?!osocial)|[Mm]ethadone|[Bb]ehavioral health/;
  const secretRecord = (...consents: object[]) => sensitiveRecord(patients[0]?.bundle as Bundle, ...consents);

  it('tells nothing of substance use, psychiatry or HIV, and of what it rests on', async () => {
    const open = await (await post(`${service.url}/v1/classify`, secretRecord(), asFhir)).text();
    expect(open).toMatch(SECRET);
    const response = await operate('$hh-review', secretRecord());
    expect(response.status).toBe(200);
    const text = await response.text();
    expect(text).not.toMatch(SECRET);
    expect(text).not.toMatch(/Condition\/x[12]/);
    expect(text).toContain('DetectedIssue');
    expect(text).not.toContain('42CFRPart2');
  });

  it('tells it under a consent of the patient, labelled and with the notice', async () => {
    const { meta, entry = [] } = (await (await operate('$hh-review', secretRecord(PART_2))).json()) as Bundle;
    expect(JSON.stringify(entry)).toMatch(SECRET);
    const labelled = (resource: Resource | undefined) => resource?.meta?.security?.map(({ code }) => code);
    expect(meta?.security?.map(({ code }) => code)).toEqual(['R', '42CFRPart2']);
    for (const { resource } of entry) {
      if (resource?.resourceType === 'Device' || resource?.resourceType === 'Provenance') continue;
      expect(labelled(resource), resource?.resourceType).toEqual(['R', '42CFRPart2']);
    }
    expect(JSON.stringify(entry)).toContain('42 CFR part 2 prohibits unauthorized use or disclosure of these records.');
    const { events } = (await (await fetch(`${service.url}/v1/audit?limit=1`)).json()) as AuditAnswer;
    expect(events[0]).toMatchObject({ route: '/fhir/$hh-review', about: { disclosed: 'under a consent' } });
  });

  it.each([
    ['a consent that is over', { ...PART_2, status: 'inactive' }],
    ['a consent that denies', { ...PART_2, provision: { type: 'deny' } }],
  ])('%s opens nothing', async (_name, consent) => {
    expect(await (await operate('$hh-review', secretRecord(consent))).text()).not.toMatch(SECRET);
  });
});
