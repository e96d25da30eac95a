import { afterEach, describe, expect, it } from 'vitest';
import { readPatient } from '../../../server/fhir/read-patient.ts';
import { type FakeEhr, json, startFakeEhr } from '../../fhir-server/fake-ehr.ts';
import { shippedEditions } from '../../shipped.ts';
import { endpointAt, patience } from './gateway.ts';

/** Abuse case 23: a CapabilityStatement that lies, either way. A read never asks for it: a search decides. */

let server: FakeEhr | undefined;
afterEach(async () => server?.close());

const PATIENT = { resourceType: 'Patient', id: 'p1' };
const CONDITION = {
  resourceType: 'Condition',
  id: 'c1',
  subject: { reference: 'Patient/p1' },
  code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'I50.9' }] },
};
async function readWith(resources: object[], answers: Record<string, number>) {
  server = await startFakeEhr([PATIENT, CONDITION]);
  const statement = {
    resourceType: 'CapabilityStatement',
    fhirVersion: '4.0.1',
    rest: [{ mode: 'server', resource: resources }],
  };
  server.on('GET /fhir/metadata', (_request, response) => json(response, 200, statement));
  for (const [type, status] of Object.entries(answers)) {
    server.on(`GET /fhir/${type}`, (_request, response) =>
      json(response, status, { resourceType: 'OperationOutcome' }),
    );
  }
  return readPatient(endpointAt(server.url), 'p1', { editions: await shippedEditions(), signal: patience() });
}

describe('case 23: a CapabilityStatement that lies', () => {
  it('says that it serves what it refuses: not looked for, never "none"', async () => {
    const search = { interaction: [{ code: 'search-type' }], searchParam: [{ name: 'patient' }] };
    const { chart, notLooked } = await readWith(
      [
        { type: 'Encounter', ...search },
        { type: 'Goal', ...search },
      ],
      {
        Encounter: 404,
        Goal: 501,
      },
    );
    expect(notLooked.sort()).toEqual(['Encounter', 'Goal']);
    expect(chart.looked).not.toContain('Encounter');
    expect(chart.looked).toContain('Condition');
  });

  it('does not name what it serves: read all the same', async () => {
    const { chart } = await readWith([], {});
    expect(chart.diagnoses.map(({ code }) => code.replace('.', ''))).toEqual(['I509']);
    expect(chart.looked).toContain('Condition');
  });

  it('another address, another version, a thousand types: nothing of it is followed or asked for', async () => {
    const types = Array.from({ length: 1_000 }, (_, i) => ({ type: `Type${i}` }));
    await readWith([...types, { type: '../../admin' }], {});
    expect(server?.requests.some(({ url }) => url.includes('metadata'))).toBe(false);
    expect(
      server?.requests.every(({ url }) => /^\/fhir\/[A-Z][A-Za-z]+(?:[/?]|$)/.test(url) && !url.includes('Type')),
    ).toBe(true);
  });
});
