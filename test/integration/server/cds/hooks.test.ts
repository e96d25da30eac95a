import { createHash } from 'node:crypto';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { chartOfHook } from '../../../../server/cds/chart-of-hook.ts';
import { cdsRequestSchema } from '../../../../server/cds/request-schema.ts';
import { PREFETCH } from '../../../../server/cds/services.ts';
import type { Endpoint } from '../../../../server/fhir/endpoint.ts';
import { classificationText } from '../../../../shared/api/classification-text.ts';
import { classify } from '../../../../shared/classify.ts';
import { endpointAt } from '../../../abuse/server/gateway.ts';
import { hookRequest, searchset } from '../../../conformance/cds-client.ts';
import { startFakeEhr } from '../../../fhir-server/fake-ehr.ts';
import { shippedEditions } from '../../../shipped.ts';
import { PATIENT_ID, RESOURCES } from '../patient.ts';
import { failureOf, post } from '../start.ts';
import { isOf, patientOf, patients, type Resource, resourcesOf, startClinic } from './clinic.ts';

/** CDS Hooks over HTTP: what is on offer, what a hook is answered, and what is said of a card afterwards. */

const clinic = await startClinic();
const { service, client, url, full, prefetch, cardsOf } = clinic;
afterAll(clinic.close);
afterEach(clinic.withoutClients);

const editions = await shippedEditions();
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('GET /cds-services', () => {
  it('lists each service once for each of its hooks, with the prefetch that it wants', async () => {
    const { services } = (await (await fetch(`${service.url}/cds-services`)).json()) as {
      services: { id: string; hook: string; description: string; prefetch: Record<string, string> }[];
    };
    expect(services.map(({ id, hook }) => `${id} ${hook}`)).toEqual([
      'hh-coding-hints patient-view',
      'hh-coding-hints problem-list-item-create',
      'hh-doc-completeness encounter-start',
      'hh-doc-completeness patient-view',
      'hh-discharge-check encounter-discharge',
    ]);
    for (const one of services) {
      expect(one.description).not.toBe('');
      expect(Object.values(one.prefetch)).toContain('Condition?patient={{context.patientId}}');
      expect(one.prefetch.patient).toBe('Patient/{{context.patientId}}');
    }
  });
});

describe('a hook', () => {
  it('gives cards about documentation, each with a source, a topic and reasons to set it aside', async () => {
    const patient = patientOf('hh-05');
    const cards = await cardsOf('hh-doc-completeness', full(patient));
    expect(cards.map(({ source }) => source.topic?.code)).toEqual(expect.arrayContaining(['EL04', 'EL06', 'EL07']));
    expect(new Set(cards.map(({ source }) => source.topic?.code)).size).toBe(cards.length);
    for (const card of cards) {
      expect(card.source.label).toBe('Lintel');
      expect(card.overrideReasons?.map(({ code }) => code)).toContain('disagree');
    }
    // The provider's signature is not the clinician's to add: the card names the element, and asks nothing.
    expect(cards.find(({ source }) => source.topic?.code === 'EL07')?.summary).toMatch(/^Looked for and not found/);
  });

  it('says nothing where there is nothing to say', async () => {
    const nothing = Object.fromEntries(Object.keys(prefetch()).map((key) => [key, null]));
    for (const id of ['hh-coding-hints', 'hh-doc-completeness']) {
      expect(await cardsOf(id, hookRequest('hh-1', { prefetch: nothing }))).toEqual([]);
    }
  });

  it('names the OASIS items that have no answer, and neither group, points nor weight', async () => {
    const patient = patientOf('hh-26');
    const cards = await cardsOf('hh-doc-completeness', full(patient));
    const card = cards.find(({ source }) => source.topic?.code === 'oasis-unanswered');
    expect(card?.summary).toBe('OASIS: no answer was found for M1860, M1033.');
    expect(JSON.stringify(cards)).not.toMatch(/HIPPS|case-mix|points|weight/i);
  });

  it('classifies as /v1/classify does, for every invented patient: prefetched, and partly fetched', async () => {
    const types: string[] = Object.values(PREFETCH);
    const signal = AbortSignal.timeout(50_000);
    for (const patient of patients) {
      const classified = async (bundle: object) => {
        const response = await post(`${service.url}/v1/classify?searched=${types}`, bundle, {
          'content-type': 'application/fhir+json',
        });
        return sha256(await response.text());
      };
      const own = async (request: object, ask?: Endpoint) => {
        const read = await chartOfHook(cdsRequestSchema.parse(request), ask ? { ask } : {}, { editions, signal });
        return sha256(classificationText(classify(read.chart, editions)));
      };
      const sent = {
        ...patient.bundle,
        entry: resourcesOf(patient)
          .filter(isOf(types))
          .map((resource) => ({ resource })),
      };
      expect(await own(full(patient)), patient.id).toBe(await classified(sent));
      // Who wrote a note stands in resources that no template can ask for: with a server to ask, they are followed.
      const server = await startFakeEhr(resourcesOf(patient));
      const endpoint = endpointAt(server.url);
      const request = { prefetch: { patient: resourcesOf(patient).find(isOf(['Patient'])) } };
      expect(await own(hookRequest(patient.id, request), endpoint), patient.id).toBe(await classified(patient.bundle));
      await endpoint.close();
      await server.close();
    }
  });

  /** Type 2 diabetes without complications, beside E11.621 of the record: as it is being written. */
  const written = RESOURCES.filter(({ id }) => id === 'dx-1').map(({ id: _id, ...one }) => ({
    ...one,
    code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'E11.9', display: 'Type 2 diabetes' }] },
  }));
  const saidOf = async (conditions: unknown) =>
    JSON.stringify(
      await client.cards(
        service,
        'hh-coding-hints',
        hookRequest(PATIENT_ID, {
          hook: 'problem-list-item-create',
          context: { userId: 'Practitioner/p', patientId: PATIENT_ID, conditions },
          prefetch: prefetch(),
        }),
      ),
    );

  it('counts the problem that is being written', async () => {
    await client.register(service, { role: 'coder' });
    expect(await saidOf(searchset([]))).not.toContain('E11.9 ');
    expect(await saidOf(searchset(written))).toContain('E11.9 ');
  });

  it('of the problems that are being written, those under a label make no card', async () => {
    await client.register(service, { role: 'coder' });
    const security = [{ system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality', code: 'R' }];
    const labelled = written.map((one) => ({ ...one, meta: { security } }));
    const inBundle = { resourceType: 'Bundle', entry: [{ resource: labelled[0] }] };
    for (const conditions of [labelled[0], searchset(labelled), inBundle]) {
      expect(await saidOf(conditions)).not.toContain('E11.9 ');
    }
  });

  it('in which a name stands twice in one object is refused, as everywhere: which one holds is not known', async () => {
    const body = JSON.stringify(hookRequest(PATIENT_ID, { prefetch: prefetch() })).replace(
      '"code":{',
      '"code":{"text":"Okafor"},"code":{',
    );
    const failure = await failureOf(await post(url('hh-coding-hints'), body));
    expect(failure).toMatchObject({ status: 400, code: 'structure' });
    expect(failure.say).toContain('stands twice');
    expect(JSON.stringify(failure)).not.toContain('Okafor');
  });

  it('at discharge asks for the assessment of the end of care, and names what it leaves unanswered', async () => {
    const visit = { context: { patientId: PATIENT_ID, encounterId: 'Encounter/hh-1' }, hook: 'encounter-discharge' };
    const asked = (assessments: readonly Resource[]) =>
      cardsOf(
        'hh-discharge-check',
        hookRequest(PATIENT_ID, {
          ...visit,
          prefetch: { ...prefetch(), assessments: searchset(assessments) },
        }),
      );
    const start = RESOURCES.filter(({ id }) => id === 'oasis-1');
    const [missing] = await asked(start);
    expect(missing?.source.topic?.code).toBe('oasis-discharge-missing');
    const end = (reason: string, day: string, answers: Record<string, string>) => ({
      ...start[0],
      resourceType: 'QuestionnaireResponse',
      id: `end-${reason}-${day}`,
      authored: day,
      item: [
        { linkId: 'M0090', answer: [{ valueDate: day }] },
        ...Object.entries({ M0100: reason, ...answers }).map(([linkId, code]) => ({
          linkId,
          answer: [{ valueCoding: { system: 'https://www.cms.gov/oasis', code } }],
        })),
      ],
    });
    const transfer = {
      M0906_DC_TRAN_DTH_DT: '20260310',
      M2301_EMER_USE_AFTR_LAST_ASMT: '00',
      M2410_INPAT_FACILITY: '01',
    };
    const [open] = await asked([...start, end('06', '2026-03-10', { M0906_DC_TRAN_DTH_DT: '20260310' })]);
    expect(open?.summary).toContain('M2301, M2410');
    expect(await asked([...start, end('06', '2026-03-10', transfer)])).toEqual([]);
    // A transfer before the start of this care ended another one.
    const [old] = await asked([...start, end('06', '2026-01-28', transfer)]);
    expect(old?.source.topic?.code).toBe('oasis-discharge-missing');
  });
});

describe('requests that are none', () => {
  it.each([
    ['hh-nothing', {}, 404],
    ['hh-pdgm-preview', {}, 404],
    ['hh-coding-hints', { hook: 'encounter-discharge' }, 422],
    ['hh-coding-hints', { hookInstance: 'x' }, 422],
    ['hh-coding-hints', { context: { patientId: '../admin' } }, 422],
    ['hh-coding-hints', { fhirAuthorization: { access_token: 'x' } }, 422],
  ])('%s %j: %i', async (id, more, status) => {
    expect((await failureOf(await post(url(id), hookRequest('hh-1', more)))).status).toBe(status);
  });
});

describe('feedback', () => {
  it('is kept once a card, in its latest word, and never for another service', async () => {
    const patient = patientOf('hh-05');
    const [card] = await cardsOf('hh-doc-completeness', full(patient));
    const item = (more: object = {}) => ({
      feedback: [
        {
          card: card?.uuid,
          outcome: 'overridden',
          outcomeTimestamp: '2026-11-25T09:00:00Z',
          overrideReason: { reason: { code: 'disagree', system: 'urn:lintel:override-reason' } },
          ...more,
        },
      ],
    });
    const send = async (body: object, id = 'hh-doc-completeness') => (await post(`${url(id)}/feedback`, body)).status;
    expect(await send(item())).toBe(200);
    expect(await send(item())).toBe(200);
    expect(await send(item(), 'hh-coding-hints')).toBe(200);
    const { events } = (await (await fetch(`${service.url}/v1/audit?limit=3`)).json()) as {
      events: { about: unknown }[];
    };
    expect(events.map(({ about }) => about)).toEqual([
      { service: 'hh-coding-hints', items: 1, kept: 0 },
      { service: 'hh-doc-completeness', items: 1, kept: 1 },
      { service: 'hh-doc-completeness', items: 1, kept: 1 },
    ]);
  });

  it('that breaks the invariants is refused', async () => {
    expect(
      await failureOf(await post(`${url('hh-coding-hints')}/feedback`, { feedback: [{ card: 'x' }] })),
    ).toMatchObject({
      status: 422,
    });
  });
});
