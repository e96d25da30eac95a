import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FhirServer, startFhirServer } from './server.ts';

/** A server whose resources are known to be valid, as the demo's: nothing has taught it yet what a type is made of. */

let server: FhirServer;
beforeAll(async () => {
  const patient = {
    resourceType: 'Patient',
    id: 'p1',
    identifier: [{ system: 'urn:oid:1.2.3', value: '00417' }],
    name: [{ family: 'Whitcomb', given: ['Alma'] }],
    birthDate: '1944-08-30',
  };
  const condition = { resourceType: 'Condition', id: 'c1', subject: { reference: 'Patient/p1' }, code: { text: 'x' } };
  server = await startFhirServer({ resources: [patient, condition], areValid: true });
});
afterAll(() => server.close());

it.each([
  'Condition?patient=p1',
  'Patient?_id=p1',
  'Patient?birthdate=1944-08-30',
  'Patient?name=whit',
  'Patient?family=Whitcomb',
  'Patient?given=Alma',
  'Patient?identifier=00417',
  'Patient?identifier=urn:oid:1.2.3|00417',
])('%s finds', async (query) => {
  const bundle = (await (await fetch(`${server.url}/${query}`)).json()) as { entry?: unknown[] };
  expect(bundle.entry).toHaveLength(1);
});
