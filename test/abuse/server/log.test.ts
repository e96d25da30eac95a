import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MAX_ANSWER } from '../../../server/fhir/transport.ts';
import { hookRequest } from '../../conformance/cds-client.ts';
import { bundle, type FakeEhr, type Handler, json, startFakeEhr } from '../../fhir-server/fake-ehr.ts';
import { post, startTestService, type TestService } from '../../integration/server/start.ts';

/** What whoever runs the service reads in its log when a FHIR server or a caller is hostile: what it was, and nobody's name. */

const ID = 'qf-0417';
const NAME = 'Quillfeather';
const ICD = 'http://hl7.org/fhir/sid/icd-10-cm';
const PATIENT = { resourceType: 'Patient', id: ID, name: [{ family: NAME, given: ['Zebediah'] }] };
const CONDITION = {
  resourceType: 'Condition',
  id: 'c1',
  subject: { reference: `Patient/${ID}` },
  code: { coding: [{ system: ICD, code: 'I50.9' }] },
};

// Made before anyone waits for it: packing takes longer than the servers here may.
const BOMB = gzipSync(Buffer.alloc(MAX_ANSWER + 1, 32));

let service: TestService;
let ehr: FakeEhr;
beforeAll(async () => {
  service = await startTestService({ LINTEL_BODY_LIMIT: '4096' });
});
afterAll(() => service.close());
beforeEach(async () => {
  service.log.length = 0;
  ehr = await startFakeEhr([PATIENT]);
  await service.register('ehr', ehr.url);
});
afterEach(() => ehr.close());

/** The line of the log that an act left behind, which names no patient. */
async function lineOf(act: Promise<unknown>): Promise<Record<string, unknown>> {
  await act;
  await expect.poll(() => service.log.length).toBeGreaterThan(0);
  const text = service.log.join('');
  for (const mark of [NAME, 'Zebediah', ID, ehr.origin, '127.0.0.1']) expect(text).not.toContain(mark);
  return JSON.parse(service.log.at(-1) ?? '');
}
const read = () => fetch(`${service.url}/v1/patients/${ID}/chart`).then((response) => response.text());
const conditions =
  (entries: unknown[], next?: (own: FakeEhr) => string): Handler =>
  (_request, response) =>
    json(response, 200, bundle(entries, next?.(ehr)));

describe('a FHIR server that pages into the wild', () => {
  it.each<[number, string, (own: FakeEhr) => string, string]>([
    [8, 'to a foreign origin', () => 'http://169.254.169.254/latest/meta-data/', 'outside-base'],
    [9, 'to a base that begins like its own', ({ origin }) => `${origin}/fhirevil/Condition?page=2`, 'outside-base'],
    [10, 'in a circle', ({ url }) => `${url}/Condition?again`, 'page-loop'],
  ])('case %i: %s: the type and the kind of trouble', async (_case, _name, next, problem) => {
    ehr.on('GET /fhir/Condition', conditions([CONDITION], next));
    expect(await lineOf(read())).toMatchObject({ status: 200, endpoint: 'ehr', notLooked: [`Condition: ${problem}`] });
  });
});

describe('a FHIR server whose answer ends the reading', () => {
  it.each<[number, string, Handler, number, string, RegExp]>([
    [
      11,
      'a redirect',
      (_, to) => void to.writeHead(302, { location: 'http://10.0.0.7/' }).end(),
      502,
      'exception',
      /redirects/,
    ],
    [14, 'HTML', (_, to) => void to.writeHead(200).end(`<p>${NAME}</p>`), 502, 'exception', /not the FHIR JSON/],
    [
      15,
      'a gzip bomb',
      (_, to) => void to.writeHead(200, { 'content-encoding': 'gzip' }).end(BOMB),
      502,
      'exception',
      /too large/,
    ],
    [16, 'nothing', () => {}, 504, 'timeout', /did not answer in time/],
    [
      17,
      'a wait of years',
      (_, to) => json(to, 429, {}, { 'retry-after': '999999999' }),
      502,
      'transient',
      /asks to wait/,
    ],
    [
      18,
      'another patient',
      (_, to) => json(to, 200, { ...PATIENT, id: 'someone' }),
      502,
      'exception',
      /not the FHIR JSON/,
    ],
    [
      22,
      'what it was asked, reflected',
      ({ url }, to) => json(to, 500, { issue: [{ diagnostics: `${NAME} ${url}` }] }, { 'x-echo': url }),
      502,
      'transient',
      /failed/,
    ],
  ])('case %i: %s: the failure in our words', async (_case, _name, answer, status, code, say) => {
    ehr.on(`GET /fhir/Patient/${ID}`, answer);
    if (code === 'timeout') await service.register('ehr', ehr.url, { timeout: 300 });
    expect(await lineOf(read())).toMatchObject({ status, code, say: expect.stringMatching(say) });
  });
});

describe('a record that is not what it seems', () => {
  it.each<[number, string, object]>([
    [13, 'a reference that is a pattern', { subject: { reference: '(a+)+$' } }],
    [18, "another patient's condition", { subject: { reference: 'Patient/p2' } }],
    [18, 'entered in error', { verificationStatus: { coding: [{ code: 'entered-in-error' }] } }],
    [18, 'an extension that changes the meaning', { modifierExtension: [{ url: 'http://example.com/not' }] }],
  ])('case %i: %s: how many were left out', async (_case, _name, more) => {
    ehr.on('GET /fhir/Condition', conditions([CONDITION]));
    const { leftOut: before = 0 } = await lineOf(read());
    ehr.on('GET /fhir/Condition', conditions([CONDITION, { ...CONDITION, id: 'c2', ...more }]));
    const { status, leftOut } = await lineOf(read());
    expect([status, Number(leftOut) - Number(before)]).toEqual([200, 1]);
  });

  it('case 19: __proto__ and constructor as members are read as any other, and nothing is wrong', async () => {
    ehr.on(`GET /fhir/Patient/${ID}`, (_request, response) => {
      response.end(JSON.stringify(PATIENT).replace('{', '{"__proto__":{"status":500},"constructor":{"status":500},'));
    });
    expect(await lineOf(read())).toMatchObject({ status: 200 });
    expect(({} as { status?: number }).status).toBeUndefined();
  });
});

describe('a caller', () => {
  const classify = (body: unknown, headers = {}) => post(`${service.url}/v1/classify`, body, headers);
  it.each<[number, string, () => Promise<unknown>, number, string, RegExp]>([
    [
      27,
      'a token for a server that is not registered',
      () =>
        post(
          `${service.url}/cds-services/hh-doc-completeness`,
          hookRequest(ID, {
            fhirServer: 'https://evil.test/fhir',
            fhirAuthorization: { access_token: NAME, token_type: 'Bearer', expires_in: 1, scope: 'x', subject: NAME },
          }),
        ),
      412,
      'required',
      /was not sent/,
    ],
    [
      28,
      'a page of another site',
      () => classify({}, { origin: 'https://evil.test' }),
      403,
      'forbidden',
      /origin|page|site/i,
    ],
    [30, 'too much', () => classify({ id: NAME.repeat(1_000) }), 413, 'too-long', /longer than 4096 bytes/],
    [31, 'nested too deep', () => classify('['.repeat(200) + ']'.repeat(200)), 400, 'structure', /nests deeper/],
    [
      35,
      'an id that climbs',
      () => fetch(`${service.url}/v1/patients/..%2f${NAME}/chart`),
      422,
      'invalid',
      /is not what/,
    ],
  ])('case %i: %s: refused, and why', async (_case, _name, act, status, code, say) => {
    expect(await lineOf(act())).toMatchObject({ status, code, say: expect.stringMatching(say) });
  });

  it('case 34: a body that never comes: 408, and why', async () => {
    const own = await startTestService({ LINTEL_TIMEOUT: '500' });
    const socket = connect(own.port, '127.0.0.1');
    socket.write(
      `POST /v1/classify HTTP/1.1\r\nHost: 127.0.0.1:${own.port}\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{`,
    );
    await expect.poll(() => own.log.length).toBe(1);
    socket.destroy();
    expect(JSON.parse(own.log[0] ?? '')).toMatchObject({
      status: 408,
      code: 'timeout',
      say: 'the body did not come in time',
    });
    await own.close();
  });

  it('case 35: headers that are too long, and no HTTP at all, have a line too', async () => {
    for (const text of [`GET /healthz HTTP/1.1\r\nX-${NAME}: ${'a'.repeat(40_000)}\r\n\r\n`, `${NAME}\r\n\r\n`]) {
      const socket = connect(service.port, '127.0.0.1', () => socket.write(text)).on('error', () => {});
      await new Promise((resolve) => socket.once('data', resolve));
      socket.destroy();
    }
    expect(service.log.map((line) => JSON.parse(line))).toMatchObject([
      { msg: 'malformed', status: 431, say: 'the headers are too long' },
      { msg: 'malformed', status: 400, say: 'the request is no HTTP' },
    ]);
    expect(service.log.join('')).not.toContain(NAME);
  });
});
