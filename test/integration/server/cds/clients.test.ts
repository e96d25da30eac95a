import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { Card } from '../../../../server/cds/card-schema.ts';
import { hookRequest, searchset } from '../../../conformance/cds-client.ts';
import { PATIENT_ID } from '../patient.ts';
import { isOf, patientOf, resourcesOf, startClinic } from './clinic.ts';

/** What a CDS client that is registered, and signs, gets by its row of the registry. */

const clinic = await startClinic();
const { service, ehr, client, full, prefetch } = clinic;
afterAll(clinic.close);
afterEach(clinic.withoutClients);

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

describe('with registered clients', () => {
  it('tells no role of substance use, by card, suggestion or event; the record is answered as it would be without', async () => {
    await client.register(service, { role: 'coder', groupingPreview: true });
    const patient = patientOf('hh-01');
    const secret = ['F10.20', 'F10.10'].map((code, index) => ({
      resourceType: 'Condition',
      id: `secret-${index}`,
      clinicalStatus: { coding: [{ code: 'active' }] },
      subject: { reference: `Patient/${patient.id}` },
      code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code, display: 'Alcohol dependence' }] },
    }));
    const withSecret = hookRequest(patient.id, {
      prefetch: prefetch([...resourcesOf(patient), ...secret], patient.id),
    });
    const words = (cards: Card[]) => cards.map(({ summary, detail }) => `${summary}\n${detail}`);
    for (const id of ['hh-coding-hints', 'hh-doc-completeness', 'hh-pdgm-preview']) {
      const told = await client.cards(service, id, withSecret);
      // Ids are random, and begin with f1 now and then.
      expect(JSON.stringify(told).replace(UUID, '')).not.toMatch(/\bF1\d|alcohol|substance/i);
      expect(words(await client.cards(service, id, full(patient)))).toEqual(expect.arrayContaining(words(told)));
    }
    const trail = await (await fetch(`${service.url}/v1/audit?limit=20`)).text();
    expect(trail).toContain('hh-coding-hints');
    expect(trail + service.log.join('\n')).not.toMatch(/CH49|alcohol/i);
  });

  it('a coder gets codes as proposals and the grouping preview; a clinician gets neither', async () => {
    const patient = patientOf('hh-07');
    await client.register(service, { role: 'coder', groupingPreview: true });
    const authors = searchset(resourcesOf(patient).filter(isOf(['DocumentReference', 'Practitioner'])), { total: 1 });
    const body = full(patient) as { prefetch: object };
    const hints = await client.cards(service, 'hh-coding-hints', {
      ...body,
      prefetch: { ...body.prefetch, documents: authors },
    });
    const proposals = hints.find(({ source }) => source.topic?.code === 'supported-codes');
    expect(proposals?.selectionBehavior).toBe('any');
    for (const { isRecommended, actions = [] } of proposals?.suggestions ?? []) {
      expect(isRecommended).toBeUndefined();
      expect(actions).toHaveLength(1);
      expect(actions[0]?.resource).toMatchObject({
        resourceType: 'Condition',
        verificationStatus: { coding: [{ code: 'provisional' }] },
        subject: { reference: 'Patient/hh-07' },
      });
    }
    const preview = await client.cards(service, 'hh-pdgm-preview', full(patient));
    expect(preview).toHaveLength(1);
    expect(preview[0]?.indicator).toBe('info');
    await client.register(service);
    const seen = await client.cards(service, 'hh-coding-hints', full(patient));
    expect(seen.filter(({ suggestions }) => suggestions)).toEqual([]);
    expect((await client.call(service, 'hh-pdgm-preview', full(patient))).status).toBe(404);
  });

  it('the discovery of a client holds what that client has', async () => {
    await client.register(service, { role: 'qa', groupingPreview: true });
    const ids = async (headers: Record<string, string>) => {
      const { services } = (await (await fetch(`${service.url}/cds-services`, { headers })).json()) as {
        services: { id: string }[];
      };
      return new Set(services.map(({ id }) => id));
    };
    const authorization = `Bearer ${await client.token(`${service.url}/cds-services`)}`;
    expect(await ids({ authorization })).toContain('hh-pdgm-preview');
    expect(await ids({})).not.toContain('hh-pdgm-preview');
  });

  it('an event names the client, the service and the topics, and the patient where the server is known', async () => {
    await client.register(service, { endpoint: 'ehr' });
    const response = await client.call(
      service,
      'hh-doc-completeness',
      hookRequest(PATIENT_ID, { fhirServer: ehr.url }),
    );
    expect(response.status).toBe(200);
    const { events } = (await (await fetch(`${service.url}/v1/audit`)).json()) as { events: object[] };
    expect(events[0]).toMatchObject({
      who: { subject: 'cds valley-ehr', role: 'clinician' },
      action: 'classify',
      endpoint: 'ehr',
      patient: PATIENT_ID,
      about: { service: 'hh-doc-completeness', hook: 'patient-view' },
    });
  });
});
