import { afterEach, describe, expect, it } from 'vitest';
import { follow, follower, MAX_FOLLOWED } from '../../../server/fhir/follow.ts';
import { bundle, type FakeEhr, json, startFakeEhr } from '../../fhir-server/fake-ehr.ts';
import { endpointAt, patience, problemOf, withToken } from './gateway.ts';

/** Abuse case 13 again, at the place where references are followed: only `Type/id` of this server is ever read. */

let server: FakeEhr | undefined;
afterEach(async () => server?.close());

const note = (...references: unknown[]) => ({
  resourceType: 'DocumentReference',
  id: 'd1',
  author: references.map((reference) => ({ reference })),
});

describe('case 13: what a record points at', () => {
  it('is read once, and what that points at too', async () => {
    server = await startFakeEhr([
      { resourceType: 'PractitionerRole', id: 'r1', practitioner: { reference: 'Practitioner/n1' } } as never,
      { resourceType: 'Practitioner', id: 'n1' },
      { resourceType: 'Medication', id: 'm1' },
    ]);
    const resources = [
      note('PractitionerRole/r1', 'PractitionerRole/r1', `${server.url}/Practitioner/n1`),
      { resourceType: 'MedicationRequest', id: 'x', medicationReference: { reference: 'Medication/m1/_history/2' } },
    ];
    const { resources: found, reported } = await follow(endpointAt(server.url), resources, patience());
    expect(found.map(({ resourceType, id }) => `${resourceType}/${id}`).sort()).toEqual([
      'Medication/m1',
      'Practitioner/n1',
      'PractitionerRole/r1',
    ]);
    expect(server.requests).toHaveLength(3);
    expect(reported).toEqual([]);
  });

  it.each([
    'https://elsewhere.example.com/fhir/Practitioner/n1',
    'Practitioner/../../admin',
    'Practitioner/..',
    'Practitioner/(a+)+$',
    'Practitioner/n1?_include=*',
    'Patient/p2',
    'Observation/o1',
    '#contained',
    'urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0',
    '__proto__/constructor',
    'Practitioner/',
    '',
    5,
    null,
    { reference: 'Practitioner/n1' },
  ])('%j is not asked for', async (reference) => {
    server = await startFakeEhr();
    await follow(endpointAt(server.url, withToken.row, withToken.machine), [note(reference)], patience());
    expect(server.requests).toEqual([]);
  });

  it('a resource of another shape, or of another name, is nobody', async () => {
    server = await startFakeEhr();
    server.on('GET /fhir/Practitioner/n1', (_request, response) =>
      json(response, 200, { resourceType: 'Practitioner', id: 'n2' }),
    );
    const odd = [{ resourceType: 'DocumentReference', author: 'Practitioner/n1' }, { resourceType: 'constructor' }];
    const { resources } = await follow(endpointAt(server.url), [note('Practitioner/n1'), ...odd], patience());
    expect(resources).toEqual([]);
  });

  it('ten thousand of them are cut at the cap, and that is reported', async () => {
    server = await startFakeEhr();
    const many = note(...Array.from({ length: 10_000 }, (_, i) => `Practitioner/n${i}`));
    const { reported } = await follow(endpointAt(server.url), [many], patience());
    expect(server.requests).toHaveLength(MAX_FOLLOWED);
    expect(reported[0]?.say).toBe(
      `${10_000 - MAX_FOLLOWED} references were not followed: ${MAX_FOLLOWED} of a patient are`,
    );
  });

  it('more than are read: those are kept that come first in the record, whatever was read ahead', async () => {
    const ids = Array.from({ length: MAX_FOLLOWED + 50 }, (_, i) => `n${i}`);
    server = await startFakeEhr(ids.map((id) => ({ resourceType: 'Practitioner', id })));
    const [first, last] = [ids.slice(0, 100), ids.slice(100)].map((some) =>
      note(...some.map((id) => `Practitioner/${id}`)),
    );
    const following = follower(endpointAt(server.url), patience(), new Set());
    following.ahead([last ?? {}] as never);
    const { resources, reported } = await following.all([first, last] as never);
    expect(resources.map(({ id }) => id)).toEqual(ids.slice(0, MAX_FOLLOWED));
    expect(reported[0]?.say).toContain('50 references were not followed');
    expect(new Set(server.requests.map(({ url }) => url)).size).toBe(server.requests.length);
  });

  it('a circle ends', async () => {
    server = await startFakeEhr([
      { resourceType: 'PractitionerRole', id: 'r1', practitioner: { reference: 'PractitionerRole/r2' } } as never,
      { resourceType: 'PractitionerRole', id: 'r2', practitioner: { reference: 'PractitionerRole/r1' } } as never,
    ]);
    await follow(endpointAt(server.url), [note('PractitionerRole/r1')], patience());
    expect(server.requests).toHaveLength(2);
  });

  it('the form of answers is searched by its canonical address, on this server only', async () => {
    const url = 'https://forms.example.com/Questionnaire/oasis-soc';
    server = await startFakeEhr();
    server.on('GET /fhir/Questionnaire', (_request, response) =>
      json(
        response,
        200,
        bundle([
          { resourceType: 'Questionnaire', id: 'q', url },
          { resourceType: 'Patient', id: 'p2' },
        ]),
      ),
    );
    const answers = { resourceType: 'QuestionnaireResponse', id: 'a', questionnaire: `${url}|2.0` };
    const { resources } = await follow(endpointAt(server.url), [answers, answers], patience());
    expect(resources.map(({ id }) => id)).toEqual(['q']);
    expect(server.requests.map((request) => new URL(request.url, server?.url).searchParams.get('url'))).toEqual([url]);
  });

  it('a refusal leaves it unresolved; a refused credential ends the read', async () => {
    server = await startFakeEhr();
    server.on('GET /fhir/Practitioner/n1', (_request, response) => json(response, 403, {}));
    expect((await follow(endpointAt(server.url), [note('Practitioner/n1')], patience())).resources).toEqual([]);
    server.on('GET /fhir/Practitioner/n1', (_request, response) => json(response, 401, {}));
    expect(await problemOf(follow(endpointAt(server.url), [note('Practitioner/n1')], patience()))).toBe('unauthorized');
  });
});
