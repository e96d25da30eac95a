import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { classificationText } from '../../../shared/api/classification-text.ts';
import { NDJSON } from '../../../shared/api/paths.ts';
import type { PatientChartAnswer } from '../../../shared/api/patients.ts';
import { type Classification, classify } from '../../../shared/classify.ts';
import type { Editions } from '../../../shared/editions/editions.ts';
import { readChart } from '../../../shared/fhir/read-chart.ts';
import { READ_TYPES } from '../../../shared/fhir/read-types.ts';
import { type SyntheticPatient, syntheticPatients, syntheticQuestionnaire } from '../../charts/generate.ts';
import { type FhirServer, startFhirServer } from '../../fhir-server/server.ts';
import { shippedEditions } from '../../shipped.ts';
import { post, startTestService, type TestService } from './start.ts';

/**
 * Every invented patient through every door of the service: the function itself, a Bundle by HTTP, a line of a batch, and
 * a FHIR server that the service reads page by page. Raw bytes are compared.
 */
let service: TestService;
let fhir: FhirServer;
let editions: Editions;
let patients: SyntheticPatient[];
const searched = READ_TYPES;

beforeAll(async () => {
  [patients, editions] = await Promise.all([syntheticPatients(), shippedEditions()]);
  const resources = patients.flatMap(({ bundle }) => (bundle.entry ?? []).flatMap(({ resource }) => resource ?? []));
  fhir = await startFhirServer({ resources: [await syntheticQuestionnaire(), ...resources], maxPageSize: 25 });
  service = await startTestService();
  await service.register('ehr', fhir.url);
}, 60_000);
afterAll(async () => {
  await service.close();
  await fhir.close();
});

const itself = (patient: SyntheticPatient) => {
  const { chart } = readChart(patient.bundle, editions, { searched });
  return { chart, text: classificationText(classify(chart, editions)) };
};

/** A chart without the server's own stamp (`meta.lastUpdated` of plans and goals), which no file has. */
const unstamped = (chart: object): unknown =>
  JSON.parse(JSON.stringify(chart, (key, value: unknown) => (key === 'updated' ? undefined : value)));

describe('golden charts', () => {
  it('there are patients, and most of them group', () => {
    expect(patients.length).toBeGreaterThanOrEqual(24);
    const grouped = patients.filter(
      (patient) => (JSON.parse(itself(patient).text) as Classification).grouping.clinicalGroup.determined,
    );
    expect(grouped.length).toBeGreaterThan(patients.length / 2);
  });

  it('a Bundle by HTTP', async () => {
    for (const patient of patients) {
      const response = await post(`${service.url}/v1/classify?searched=${searched}`, patient.bundle, {
        'content-type': 'application/fhir+json',
      });
      expect(await response.text(), patient.id).toBe(itself(patient).text);
    }
  });

  it('a FHIR server', async () => {
    for (const patient of patients) {
      const response = await fetch(`${service.url}/v1/patients/${patient.id}/classification`);
      expect(response.status).toBe(200);
      expect(response.headers.get('lintel-not-looked')).toBeNull();
      expect(await response.text(), patient.id).toBe(itself(patient).text);
    }
  });

  it('a FHIR server and a Bundle give one chart, with one source for each fact', async () => {
    for (const patient of patients) {
      const response = await fetch(`${service.url}/v1/patients/${patient.id}/chart`);
      const { chart } = (await response.json()) as PatientChartAnswer;
      // A Bundle has an id of its own, and a server's answers have none.
      const { id: _id, ...ofBundle } = itself(patient).chart;
      expect(unstamped(chart), patient.id).toEqual(unstamped(ofBundle));
    }
  });

  it('a line of a batch groups as the function does', async () => {
    const body = patients.map(({ bundle }) => `${JSON.stringify(bundle)}\n`).join('');
    const response = await fetch(`${service.url}/v1/classify-batch?searched=${searched}`, {
      method: 'POST',
      headers: { 'content-type': NDJSON },
      body,
    });
    const lines = (await response.text()).trimEnd().split('\n');
    for (const [i, patient] of patients.entries()) {
      const { grouping } = JSON.parse(lines[i] ?? '') as Classification;
      const alone = (JSON.parse(itself(patient).text) as Classification).grouping;
      expect(JSON.stringify(grouping), patient.id).toBe(JSON.stringify(alone));
    }
  });
});
