import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EndpointRow } from '../../../server/fhir/registry.ts';
import type { Classification } from '../../../shared/classify.ts';
import { type FakeSmart, startFakeSmart } from '../../fhir-server/fake-smart.ts';
import { startBrowser } from './browser.ts';
import { PATIENT_ID, RESOURCES } from './patient.ts';
import { as, launchRow, SECRET, signIn } from './sign-in.ts';
import { failureOf, startTestService, type TestService } from './start.ts';

/** Which role a person has who signs in at an EHR: what the endpoint's `roles` say, else the least. */

type Lines = NonNullable<Extract<EndpointRow['auth'], { mode: 'launch' }>['roles']>;
const TAXONOMY = 'http://nucc.org/provider-taxonomy';
const WORKS_AS = {
  resourceType: 'PractitionerRole',
  id: 'role-7',
  practitioner: { reference: 'Practitioner/rn-7' },
  code: [{ coding: [{ system: TAXONOMY, code: '246QC1000X' }] }],
};
/** Somebody else's, which a server that does not know the parameter gives too. */
const COLLEAGUE = {
  ...WORKS_AS,
  id: 'role-8',
  practitioner: { reference: 'Practitioner/rn-8' },
  code: [{ coding: [{ system: TAXONOMY, code: 'manager' }] }],
};
const RN = {
  resourceType: 'Practitioner',
  id: 'rn-7',
  qualification: [{ code: { coding: [{ system: 'urn:agency', code: 'COS-C' }] } }],
};

let service: TestService;
let fake: FakeSmart;

beforeAll(async () => {
  service = await startTestService({ EHR_SECRET: SECRET });
});
afterAll(() => service.close());
beforeEach(async () => {
  const others = RESOURCES.filter(({ resourceType }) => !resourceType.startsWith('Practitioner'));
  fake = await startFakeSmart([...others, WORKS_AS, COLLEAGUE, RN]);
  fake.client.secret = SECRET;
});
afterEach(() => fake.close());

const registered = (roles: Lines, more: object = {}) => {
  const { auth } = launchRow();
  return service.register('ehr', fake.url, { auth: { ...auth, roles, ...more } as EndpointRow['auth'] });
};
const classification = async (pass: { credential: string }) => {
  const response = await fetch(`${service.url}/v1/patients/${PATIENT_ID}/classification`, as(pass));
  expect(response.status).toBe(200);
  return (await response.json()) as Partial<Classification>;
};

describe('a person without a line', () => {
  it('is a clinician: no group, no points, no weight, and nothing to code with', async () => {
    await registered([{ user: 'Practitioner/rn-8', role: 'coder' }]);
    const pass = await signIn(service, startBrowser());
    expect(pass.role).toBe('clinician');
    const seen = await classification(pass);
    expect(seen).not.toHaveProperty('grouping');
    expect(JSON.stringify(seen)).not.toMatch(/"hipps"|"weight"|"points"/);
    const group = await fetch(`${service.url}/fhir/$hh-group`, { method: 'POST', ...as(pass) });
    expect((await failureOf(group)).status).toBe(403);
    expect(fake.requests.filter(({ url }) => url.includes('/Practitioner'))).toEqual([]);
    expect(fake.visits[0]?.get('scope')).not.toContain('Practitioner');
  });
});

describe('a line', () => {
  it.each<[string, Lines]>([
    ['for the person', [{ user: 'Practitioner/rn-7', role: 'coder' }]],
    ['for a claim of the id_token', [{ claim: 'groups', value: 'HIM', role: 'coder' }]],
    ['for a code of their PractitionerRole', [{ code: `${TAXONOMY}|246QC1000X`, role: 'coder' }]],
    ['for a qualification', [{ code: 'COS-C', role: 'coder' }]],
  ])('%s gives its role', async (_name, lines) => {
    fake.rules.claims = (own) => ({ ...own, groups: ['HIM', 'Everyone'] });
    await registered(lines);
    const pass = await signIn(service, startBrowser());
    expect(pass.role).toBe('coder');
    expect(await classification(pass)).toHaveProperty('grouping');
    const renewed = await fetch(`${service.url}/auth/renew`, { method: 'POST', ...as(pass) });
    expect(await renewed.json()).toMatchObject({ role: 'coder' });
  });

  it('by a code asks for who the person is, and still opens one patient only', async () => {
    await registered([{ code: 'DON', role: 'manager' }]);
    const pass = await signIn(service, startBrowser());
    const asked = fake.visits[0]?.get('scope')?.split(' ') ?? [];
    expect(asked.filter((scope) => scope.startsWith('user/'))).toEqual([
      'user/Practitioner.rs',
      'user/PractitionerRole.rs',
    ]);
    expect(pass.role).toBe('clinician');
    const other = await fetch(`${service.url}/v1/patients/someone-else/chart`, as(pass));
    expect(await failureOf(other)).toMatchObject({ status: 403, at: 'id' });
  });

  it('is not for a colleague, whom the server gives too', async () => {
    await registered([{ code: 'manager', role: 'manager' }]);
    expect((await signIn(service, startBrowser())).role).toBe('clinician');
  });

  it.each<[string, () => void]>([
    [
      'that server refuses',
      () => fake.on('GET /fhir/PractitionerRole', (_request, response) => void response.writeHead(403).end()),
    ],
    [
      'was not granted',
      () => {
        fake.rules.grant = (asked) => asked.filter((scope) => !scope.startsWith('user/'));
      },
    ],
    [
      'is no FHIR',
      () => fake.on('GET /fhir/PractitionerRole', (_request, response) => void response.writeHead(200).end('null')),
    ],
  ])('by a code whose record %s: signed in, with the least role', async (_name, break_) => {
    break_();
    await registered([{ code: `${TAXONOMY}|246QC1000X`, role: 'coder' }]);
    expect((await signIn(service, startBrowser())).role).toBe('clinician');
  });

  it('by a person of another server, or a patient, does not fit', async () => {
    await registered([{ user: 'Practitioner/rn-7', role: 'coder' }]);
    for (const fhirUser of [
      'https://ehr.example.org/fhir/Practitioner/rn-7',
      `${fake.url}evil/Practitioner/rn-7`,
      `${fake.url}/Patient/rn-7`,
      `${fake.url}/Practitioner/../Practitioner/rn-7`,
    ]) {
      fake.rules.claims = (own) => ({ ...own, fhirUser });
      expect((await signIn(service, startBrowser())).role, fhirUser).toBe('clinician');
    }
  });

  it('that is taken out of the registry counts no more, at the next request', async () => {
    await registered([{ user: 'Practitioner/rn-7', role: 'coder' }]);
    const pass = await signIn(service, startBrowser());
    expect(await classification(pass)).toHaveProperty('grouping');
    await registered([]);
    expect(await classification(pass)).not.toHaveProperty('grouping');
  });

  it('for IT lets nobody see a chart', async () => {
    await registered([{ user: 'Practitioner/rn-7', role: 'it' }]);
    const pass = await signIn(service, startBrowser());
    const response = await fetch(`${service.url}/v1/patients/${PATIENT_ID}/chart`, as(pass));
    expect((await failureOf(response)).status).toBe(403);
  });
});

it('the trail says with which role somebody signed in', async () => {
  await registered([{ user: 'Practitioner/rn-7', role: 'coder' }]);
  await signIn(service, startBrowser());
  const { events } = (await (await fetch(`${service.url}/v1/audit?limit=1`)).json()) as { events: object[] };
  expect(events[0]).toMatchObject({ action: 'sign-in', who: { role: 'coder' } });
});
