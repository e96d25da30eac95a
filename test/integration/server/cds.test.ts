import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Card, cdsResponseSchema } from '../../../server/cds/card-schema.ts';
import { chartOfHook } from '../../../server/cds/chart-of-hook.ts';
import { cdsRequestSchema } from '../../../server/cds/request-schema.ts';
import { PREFETCH } from '../../../server/cds/services.ts';
import { openEditions } from '../../../server/editions/open.ts';
import type { Endpoint } from '../../../server/fhir/endpoint.ts';
import { classificationText } from '../../../shared/api.ts';
import { classify } from '../../../shared/classify.ts';
import type { Editions } from '../../../shared/editions/editions.ts';
import { endpointAt } from '../../abuse/server/gateway.ts';
import { type SyntheticPatient, syntheticPatients } from '../../charts/generate.ts';
import {
  type CdsClient,
  hookRequest,
  prefetched,
  searchset,
  startCdsClient,
  templatesOf,
} from '../../conformance/cds-client.ts';
import { bundle, type FakeEhr, json, startFakeEhr } from '../../fhir-server/fake-ehr.ts';
import { PATIENT_ID, RESOURCES } from './patient.ts';
import { failureOf, post, startTestService, type TestService } from './start.ts';

/** CDS Hooks over HTTP, called by a client that signs, and by this machine's own programs where none is registered. */

type Resource = { resourceType: string; id?: string };
let service: TestService;
let ehr: FakeEhr;
let client: CdsClient;
let templates: Record<string, string>;
let editions: Editions;
let patients: SyntheticPatient[];
const resourcesOf = ({ bundle: { entry = [] } }: SyntheticPatient) =>
  entry.flatMap(({ resource }) => (resource ? [resource as Resource] : []));

beforeAll(async () => {
  [service, ehr, client, editions, patients] = await Promise.all([
    startTestService(),
    startFakeEhr(RESOURCES),
    startCdsClient(),
    openEditions(),
    syntheticPatients(),
  ]);
  await service.register('ehr', ehr.url);
  templates = await templatesOf(service);
});
afterAll(async () => {
  await service.close();
  await client.close();
  await ehr.close();
});

const url = (id: string) => `${service.url}/cds-services/${id}`;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const isOf =
  (types: readonly string[]) =>
  ({ resourceType }: Resource) =>
    types.includes(resourceType);
const full = (patient: SyntheticPatient, more: object = {}) =>
  hookRequest(patient.id, { prefetch: prefetched(templates, resourcesOf(patient), patient.id), ...more });
const cardsOf = async (id: string, body: unknown): Promise<Card[]> => {
  const response = await post(url(id), body);
  expect(response.status, await response.clone().text()).toBe(200);
  return cdsResponseSchema.parse(await response.json()).cards;
};

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
    const patient = patients.find(({ id }) => id === 'hh-05');
    if (!patient) throw new Error('hh-05 is gone');
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
    const nothing = Object.fromEntries(Object.keys(templates).map((key) => [key, null]));
    for (const id of ['hh-coding-hints', 'hh-doc-completeness']) {
      expect(await cardsOf(id, hookRequest('hh-1', { prefetch: nothing }))).toEqual([]);
    }
  });

  it('names the OASIS items that have no answer, and neither group, points nor weight', async () => {
    const patient = patients.find(({ id }) => id === 'hh-26');
    if (!patient) throw new Error('hh-26 is gone');
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

  it('counts the problem that is being written', async () => {
    await client.register(service, { role: 'coder' });
    const ulcer = RESOURCES.filter(({ id }) => id === 'dx-1').map(({ id: _id, ...one }) => ({
      ...one,
      code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'E11.9', display: 'Type 2 diabetes' }] },
    }));
    const prefetch = prefetched(templates, RESOURCES, PATIENT_ID);
    const asked = async (conditions: readonly Resource[]) =>
      client.cards(
        service,
        'hh-coding-hints',
        hookRequest(PATIENT_ID, {
          hook: 'problem-list-item-create',
          context: { userId: 'Practitioner/p', patientId: PATIENT_ID, conditions: searchset(conditions) },
          prefetch,
        }),
      );
    const said = (cards: Card[]) => cards.map(({ detail }) => detail).join('\n');
    expect(said(await asked([]))).not.toContain('E11.9 ');
    // Beside E11.621 of the record: without complications, and with one.
    expect(said(await asked(ulcer))).toContain('E11.9 ');
    await rm(join(service.home, 'cds-clients.json'));
  });

  it('of the problems that are being written, those under a label make no card', async () => {
    await client.register(service, { role: 'coder' });
    const prefetch = prefetched(templates, RESOURCES, PATIENT_ID);
    const ulcer = RESOURCES.filter(({ id }) => id === 'dx-1').map(({ id: _id, ...one }) => ({
      ...one,
      meta: { security: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality', code: 'R' }] },
      code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'E11.9', display: 'Type 2 diabetes' }] },
    }));
    for (const conditions of [
      ulcer[0],
      searchset(ulcer),
      { resourceType: 'Bundle', entry: [{ resource: ulcer[0] }] },
    ]) {
      const cards = await client.cards(
        service,
        'hh-coding-hints',
        hookRequest(PATIENT_ID, {
          hook: 'problem-list-item-create',
          context: { userId: 'Practitioner/p', patientId: PATIENT_ID, conditions },
          prefetch,
        }),
      );
      expect(JSON.stringify(cards)).not.toContain('E11.9 ');
    }
    await rm(join(service.home, 'cds-clients.json'));
  });

  it('in which a name stands twice in one object is refused, as everywhere: which one holds is not known', async () => {
    const body = JSON.stringify(
      hookRequest(PATIENT_ID, { prefetch: prefetched(templates, RESOURCES, PATIENT_ID) }),
    ).replace('"code":{', '"code":{"text":"Okafor"},"code":{');
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
          prefetch: { ...prefetched(templates, RESOURCES, PATIENT_ID), assessments: searchset(assessments) },
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

describe('data that was not sent', () => {
  it('and cannot be fetched: 412, and the keys', async () => {
    const prefetch = prefetched(templates, RESOURCES, PATIENT_ID);
    delete prefetch.documents;
    const failure = await failureOf(await post(url('hh-doc-completeness'), hookRequest(PATIENT_ID, { prefetch })));
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
    const sent = prefetched(templates, RESOURCES, PATIENT_ID);
    const without = { ...sent };
    delete without.documents;
    delete without.observations;
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
    const patient = patients.find(({ id }) => id === 'hh-05');
    if (!patient) throw new Error('hh-05 is gone');
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
  ])('%s in its place: 422 at the key', async (_name, prefetch, at) => {
    const body = hookRequest(PATIENT_ID, {
      prefetch: { ...prefetched(templates, RESOURCES, PATIENT_ID), ...prefetch },
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

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

describe('with registered clients', () => {
  it('tells no role of substance use, by card, suggestion or event; the record is answered as it would be without', async () => {
    await client.register(service, { role: 'coder', groupingPreview: true });
    const patient = patients[0];
    if (!patient) throw new Error('nobody is left');
    const secret = ['F10.20', 'F10.10'].map((code, index) => ({
      resourceType: 'Condition',
      id: `secret-${index}`,
      clinicalStatus: { coding: [{ code: 'active' }] },
      subject: { reference: `Patient/${patient.id}` },
      code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code, display: 'Alcohol dependence' }] },
    }));
    const withSecret = hookRequest(patient.id, {
      prefetch: prefetched(templates, [...resourcesOf(patient), ...secret], patient.id),
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

  afterEach(async () => {
    await service.close();
    service = await startTestService();
    await service.register('ehr', ehr.url);
  });

  it('a coder gets codes as proposals and the grouping preview; a clinician gets neither', async () => {
    const patient = patients.find(({ id }) => id === 'hh-07');
    if (!patient) throw new Error('hh-07 is gone');
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

describe('feedback', () => {
  it('is kept once a card, in its latest word, and never for another service', async () => {
    const patient = patients.find(({ id }) => id === 'hh-05');
    if (!patient) throw new Error('hh-05 is gone');
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
