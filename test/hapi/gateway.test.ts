import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command as endpointCommand } from '../../server/cli/endpoint.ts';
import { healthHomeLine } from '../../server/lines/health-home-line.ts';
import { classificationText } from '../../shared/api/classification-text.ts';
import { NOT_LOOKED_HEADER } from '../../shared/api/paths.ts';
import type { PatientsAnswer } from '../../shared/api/patients.ts';
import { classify } from '../../shared/classify.ts';
import type { Editions } from '../../shared/editions/editions.ts';
import { readChart } from '../../shared/fhir/read-chart.ts';
import { READ_TYPES } from '../../shared/fhir/read-types.ts';
import { profileOf } from '../../shared/health-home/profiles/index.ts';
import { type SyntheticPatient, syntheticPatients, syntheticQuestionnaire } from '../charts/generate.ts';
import { runHere } from '../integration/cli/in-process.ts';
import { post, startTestService, type TestService } from '../integration/server/start.ts';
import { shippedEditions } from '../shipped.ts';
import { type HapiServer, type Identified, startHapi } from './server.ts';

/**
 * The gateway against a FHIR server that nobody of this project wrote: every invented patient is stored in HAPI, read back
 * over HTTP, and answered with the bytes that the file gives.
 */
let hapi: HapiServer;
let service: TestService;
let patients: SyntheticPatient[];
let editions: Editions;

beforeAll(async () => {
  [hapi, patients, editions] = await Promise.all([startHapi(), syntheticPatients(), shippedEditions()]);
  const resources: Identified[] = patients.flatMap(({ bundle }) =>
    (bundle.entry ?? []).flatMap(({ resource }) => resource ?? []),
  );
  await hapi.load([await syntheticQuestionnaire(), ...resources]);
  service = await startTestService();
  await service.register('get', hapi.url);
  await service.register('post', hapi.url, { search: 'POST' });
  // So small that a search of any record takes several pages.
  await service.register('pages', hapi.url, { pageSize: 3 });
}, 800_000);
afterAll(async () => {
  await service?.close();
  await hapi?.close();
});

const textOf = (bundle: unknown) =>
  classificationText(classify(readChart(bundle, editions, { searched: READ_TYPES }).chart, editions));

async function expectSameBytes(endpoint: string, some: readonly SyntheticPatient[]): Promise<void> {
  for (const patient of some) {
    const response = await fetch(`${service.url}/v1/patients/${patient.id}/classification?endpoint=${endpoint}`);
    expect(response.status, patient.id).toBe(200);
    expect(response.headers.get(NOT_LOOKED_HEADER), patient.id).toBeNull();
    expect(await response.text(), patient.id).toBe(textOf(patient.bundle));
  }
}

describe('the invented patients in HAPI', () => {
  it('classify to the bytes of their files, every one', async () => {
    expect(patients.length).toBeGreaterThanOrEqual(24);
    await expectSameBytes('get', patients);
  });

  it('by POST _search too', () => expectSameBytes('post', patients.slice(0, 5)));

  it('in pages of three, whose next links have no slash behind the base URL', async () => {
    const first = await fetch(`${hapi.url}/Condition?patient=${patients[0]?.id}&_count=3`);
    const { entry, link } = (await first.json()) as { entry: unknown[]; link: { relation: string; url: string }[] };
    expect(entry).toHaveLength(3);
    expect(link.find(({ relation }) => relation === 'next')?.url).toMatch(`${hapi.url}?_getpages=`);
    await expectSameBytes('pages', patients.slice(0, 5));
  });

  it('classify to the same bytes from what $everything gives, which is in an order of its own', async () => {
    for (const { id, bundle } of patients) {
      const everything = await (await fetch(`${hapi.url}/Patient/${id}/$everything?_count=200`)).json();
      expect(textOf(everything), id).toBe(textOf(bundle));
    }
  });

  it('answer for a Health Home with the bytes of their files', async () => {
    const profile = profileOf('US-FED');
    if (!profile) throw new Error('US-FED');
    const asOf = '2026-11-25';
    const answer = healthHomeLine(editions, { profile, asOf, searched: READ_TYPES });
    // A read of a record is what takes the time here; all of them were read above.
    for (const { id, bundle } of patients.slice(-6)) {
      const response = await fetch(
        `${service.url}/v1/patients/${id}/health-home?profile=${profile.id}&asOf=${asOf}&endpoint=get`,
      );
      expect(await response.text(), id).toBe(JSON.stringify(await answer(bundle)));
    }
  });

  it('are found by name and birth date, which are posted', async () => {
    const [patient] = patients;
    const response = await post(`${service.url}/v1/patients/search`, {
      endpoint: 'get',
      name: patient?.identity.family,
      birthDate: patient?.identity.birthDate,
    });
    const found = (await response.json()) as PatientsAnswer;
    expect(found.patients.map(({ id }) => id)).toEqual([patient?.id]);
  });

  it('who is not there is not found', async () => {
    const response = await fetch(`${service.url}/v1/patients/nobody/classification?endpoint=get`);
    expect(response.status).toBe(404);
  });
});

describe('lintel endpoint', () => {
  it('adds it and passes its check', async () => {
    const env = { LINTEL_HOME: `${service.home}-check`, LINTEL_ENDPOINTS: '' };
    expect(await runHere(endpointCommand, ['add', 'hapi', hapi.url], env)).toMatchObject({ code: 0 });
    const { code, out } = await runHere(endpointCommand, ['check', 'hapi', '--json'], env);
    const { checks } = JSON.parse(out) as { checks: { what: string; passed: boolean; result: string }[] };
    expect(checks.filter(({ passed }) => !passed)).toEqual([]);
    expect(code).toBe(0);
    // Nothing that we read is missing there; what is not asked is the door, which stands open.
    const less = checks.filter(({ result }) => result !== 'pass').map(({ what }) => what);
    expect(less).toEqual(['TLS', 'SMART configuration', 'scopes granted']);
    expect(checks.length).toBeGreaterThan(12);
    await rm(env.LINTEL_HOME, { recursive: true });
  });
});
