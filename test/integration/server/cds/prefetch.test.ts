import { afterAll, describe, expect, it } from 'vitest';
import type { Card } from '../../../../server/cds/card-schema.ts';
import { chartOfHook } from '../../../../server/cds/chart-of-hook.ts';
import { cdsRequestSchema } from '../../../../server/cds/request-schema.ts';
import { PREFETCH } from '../../../../server/cds/services.ts';
import { hookRequest, searchset } from '../../../conformance/cds-client.ts';
import { bundle, json } from '../../../fhir-server/fake-ehr.ts';
import { shippedEditions } from '../../../shipped.ts';
import { PATIENT_ID } from '../patient.ts';
import { failureOf, post } from '../start.ts';
import { patientOf, resourcesOf, startClinic } from './clinic.ts';

/** What a hook was sent, what it was not, and what is fetched in its place. */

const clinic = await startClinic();
const { service, ehr, url, full, prefetch, cardsOf } = clinic;
afterAll(clinic.close);

const editions = await shippedEditions();

describe('data that was not sent', () => {
  it('and cannot be fetched: 412, and the keys', async () => {
    const { documents: _, ...sent } = prefetch();
    const failure = await failureOf(
      await post(url('hh-doc-completeness'), hookRequest(PATIENT_ID, { prefetch: sent })),
    );
    expect(failure).toMatchObject({
      status: 412,
      code: 'required',
      at: '/prefetch/documents',
      say: expect.stringContaining('(of the request: it names none)'),
    });
    expect(failure.say).toContain('documents');
  });

  it('is asked of the registered FHIR server, and nothing else is', async () => {
    ehr.requests.length = 0;
    const sent = prefetch();
    const { documents: _, observations: __, ...without } = sent;
    const whole = await cardsOf(
      'hh-doc-completeness',
      hookRequest(PATIENT_ID, { prefetch: sent, fhirServer: ehr.url }),
    );
    ehr.requests.length = 0;
    const fetched = await cardsOf(
      'hh-doc-completeness',
      hookRequest(PATIENT_ID, { prefetch: without, fhirServer: `${ehr.url}/` }),
    );
    const searches = ehr.requests.map((request) => request.url).filter((path) => path.includes('patient='));
    expect(searches.map((path) => /\/fhir\/(\w+)\?/.exec(path)?.[1]).sort()).toEqual([
      'DocumentReference',
      'Observation',
    ]);
    const told = (cards: Card[]) => cards.map(({ summary, source }) => [source.topic?.code, summary]);
    expect(told(fetched)).toEqual(told(whole));
  });

  it('is asked with the token that the client gave', async () => {
    await service.register('ehr', ehr.url, {
      auth: { mode: 'launch', clientId: 'lintel', alg: 'ES384', context: 'user' },
    });
    const scoped = (scope: string, more: object = {}) =>
      hookRequest(PATIENT_ID, {
        fhirServer: ehr.url,
        fhirAuthorization: {
          access_token: 'cds-token-0123456789',
          token_type: 'Bearer',
          expires_in: 300,
          subject: 'lintel',
          scope,
          ...more,
        },
      });
    ehr.requests.length = 0;
    const all = Object.values(PREFETCH)
      .map((type) => `user/${type}.rs`)
      .join(' ');
    expect((await post(url('hh-doc-completeness'), scoped(all))).status).toBe(200);
    expect(ehr.requests.length).toBeGreaterThan(12);
    expect(new Set(ehr.requests.map(({ headers }) => headers.authorization))).toEqual(
      new Set(['Bearer cds-token-0123456789']),
    );
    // What was not granted is not asked for.
    ehr.requests.length = 0;
    expect((await post(url('hh-doc-completeness'), scoped('user/Patient.rs user/Condition.rs'))).status).toBe(200);
    expect(ehr.requests.map((request) => /\/fhir\/(\w+)/.exec(request.url)?.[1]).sort()).toEqual([
      'Condition',
      'Patient',
    ]);
    // A token for another patient opens nothing.
    ehr.requests.length = 0;
    const foreign = await post(url('hh-doc-completeness'), scoped('patient/*.rs', { patient: 'someone-else' }));
    expect(await failureOf(foreign)).toMatchObject({ status: 412 });
    expect(ehr.requests).toEqual([]);
    await service.register('ehr', ehr.url);
  });

  it('as null is none; as an OperationOutcome, or as a first page, it is not "none"', async () => {
    const patient = patientOf('hh-05');
    const chart = async (documents: unknown) => {
      const body = full(patient) as { prefetch: object };
      const request = cdsRequestSchema.parse({ ...body, prefetch: { ...body.prefetch, documents } });
      return (await chartOfHook(request, {}, { editions, signal: AbortSignal.timeout(9_000) })).chart;
    };
    const outcome = { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'forbidden' }] };
    const one = resourcesOf(patient)
      .filter(({ resourceType }) => resourceType === 'DocumentReference')
      .slice(0, 1);
    expect((await chart(null)).looked).toContain('DocumentReference');
    for (const [given, documents] of [
      [outcome, 0],
      [searchset(one, { link: [{ relation: 'next', url: `${ehr.url}?page=2` }] }), 1],
      [searchset(one, { total: 3 }), 1],
      [one[0], 1],
      [bundle([...one, outcome]), 1],
    ] as const) {
      const read = await chart(given);
      expect(read.looked).not.toContain('DocumentReference');
      expect(read.refused).toContain('DocumentReference');
      expect(read.documents ?? []).toHaveLength(documents);
    }
  });

  it.each([
    ['another patient', { patient: { resourceType: 'Patient', id: 'someone-else' } }, '/prefetch/patient'],
    ['a type that was not asked for', { conditions: { resourceType: 'Observation', id: 'o' } }, '/prefetch/conditions'],
    ['a Bundle that is none', { conditions: { resourceType: 'Bundle', entry: 7 } }, '/prefetch/conditions'],
    ['text', { conditions: 'none' }, '/prefetch/conditions'],
  ])('%s in its place: 422 at the key', async (_name, wrong, at) => {
    const body = hookRequest(PATIENT_ID, {
      prefetch: { ...prefetch(), ...wrong },
    });
    expect(await failureOf(await post(url('hh-coding-hints'), body))).toMatchObject({ status: 422, at });
  });

  it('a FHIR server that fails for a type leaves that type not looked for', async () => {
    ehr.on('GET /fhir/DocumentReference', (_request, response) =>
      json(response, 403, { resourceType: 'OperationOutcome' }),
    );
    const cards = await cardsOf('hh-doc-completeness', hookRequest(PATIENT_ID, { fhirServer: ehr.url }));
    expect(cards.filter(({ source }) => source.topic?.code === 'EL02')).toEqual([]);
    ehr.on('GET /fhir/Patient/gone', (_request, response) => json(response, 404, { resourceType: 'OperationOutcome' }));
    const gone = await post(url('hh-doc-completeness'), hookRequest('gone', { fhirServer: ehr.url }));
    expect(await failureOf(gone)).toMatchObject({
      status: 412,
      at: '/prefetch/patient',
      say: 'was not sent, and the FHIR server does not have this (status 404): patient',
    });
  });
});
