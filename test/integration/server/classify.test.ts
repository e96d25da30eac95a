import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text as readText } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { classificationSchema } from '../../../server/routes/classification-schema.ts';
import { classificationText } from '../../../shared/api/classification-text.ts';
import { NDJSON } from '../../../shared/api/paths.ts';
import { readFlatRecord } from '../../../shared/chart/flat-record.ts';
import { type Classification, classify } from '../../../shared/classify.ts';
import type { Editions } from '../../../shared/editions/editions.ts';
import { groupLineSchema } from '../../../shared/pdgm/grouping-schema.ts';
import { shippedEditions } from '../../shipped.ts';
import { BUNDLE } from './patient.ts';
import { failureOf, post, startTestService, type TestService } from './start.ts';

/** `POST /v1/classify` and `/v1/classify-batch`: the same function, the same bytes, whatever the door. */

const root = join(import.meta.dirname, '../../..');
let service: TestService;
let editions: Editions;
beforeAll(async () => {
  [service, editions] = await Promise.all([startTestService(), shippedEditions()]);
});
afterAll(() => service.close());

const OASIS = { M1800: '2', M1810: '2', M1820: '2', M1830: '4', M1840: '1', M1850: '1', M1860: '2', M1033: ['1', '7'] };
const RECORD = {
  id: 'mr-0417/2',
  from: '2025-03-03',
  through: '2025-04-01',
  principal: 'G30.9',
  secondary: ['I50.9', 'J44.9'],
  admission: '2025-03-03',
  stays: [{ type: 'acute' as const, through: '2025-02-27' }],
  previousPeriodEnd: null,
  oasis: OASIS,
  visits: 9,
};

const classified = async (body: unknown, query = '') => {
  const response = await post(`${service.url}/v1/classify${query}`, body);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/json');
  return response.text();
};

describe('one chart', () => {
  it('a flat record: the bytes of the function itself', async () => {
    const text = await classified(RECORD);
    expect(text).toBe(classificationText(classify(readFlatRecord(RECORD).chart, editions)));
    const { grouping } = classificationSchema.parse(JSON.parse(text));
    expect(grouping.source).toMatchObject({ value: 'institutional' });
    expect(grouping.timing).toMatchObject({ value: 'early' });
  });

  it('the answer is what the document says: nothing in it that the schema does not have', async () => {
    for (const body of [RECORD, BUNDLE, {}]) {
      const answer = JSON.parse(await classified(body, '?payment=true'));
      expect(classificationSchema.parse(answer)).toEqual(answer);
    }
  });

  it('the order of keys, and white space, change no byte', async () => {
    const turned = Object.fromEntries(Object.entries(RECORD).reverse());
    const oasis = Object.fromEntries(Object.entries(OASIS).reverse());
    expect(await classified(JSON.stringify({ ...turned, oasis }, null, 3))).toBe(await classified(RECORD));
  });

  it('a Chart gives what the record gives', async () => {
    const { chart } = readFlatRecord(RECORD);
    expect(await classified(chart)).toBe(await classified(RECORD));
  });

  it.each([
    ['nothing at all', {}],
    ['a day that does not exist', { ...RECORD, from: '2025-02-30' }],
    ['a code that never was', { ...RECORD, principal: 'QQQ.99' }],
    ['26 other diagnoses', { ...RECORD, secondary: Array.from({ length: 26 }, (_, i) => `M25.5${i % 10}`) }],
    ['an answer out of range', { ...RECORD, oasis: { ...OASIS, M1830: '99' } }],
    ['a number of visits below none', { ...RECORD, visits: -4 }],
    ['a field that nobody knows', { ...RECORD, favouriteColour: 'green' }],
  ])('%s is answered, not refused', async (_name, record) => {
    const answer = JSON.parse(await classified(record)) as Classification;
    expect(answer.grouping.hipps).toHaveProperty('determined');
  });

  it.each([
    ['a number for a code', { ...RECORD, principal: 5 }, '/principal'],
    ['a word for a list', { ...RECORD, secondary: 'I50.9' }, '/secondary'],
    ['a kind of stay that is none', { ...RECORD, stays: [{ type: 'hotel' }] }, '/stays/0/type'],
    ['a Chart of another version', { chart: 2, diagnoses: [] }, '/chart'],
    ['a Chart with a diagnosis that is a word', { chart: 1, diagnoses: ['I50.9'] }, '/diagnoses/0'],
    ['a resource alone', { resourceType: 'Patient', id: 'p1' }, '/resourceType'],
    [
      'a Bundle of two patients',
      { resourceType: 'Bundle', entry: ['p1', 'p2'].map((id) => ({ resource: { resourceType: 'Patient', id } })) },
      '/entry',
    ],
  ])('%s is refused by its place', async (_name, record, at) => {
    const failure = await failureOf(await post(`${service.url}/v1/classify`, record));
    expect(failure).toMatchObject({ status: 422, code: 'invalid', at });
    expect(failure.say).toContain(at);
  });

  it('a name that stands twice in one object is refused: which one holds is not known', async () => {
    const failure = await failureOf(
      await post(`${service.url}/v1/classify`, '{"principal":"I50.9","principal":"G30.9"}'),
    );
    expect(failure).toMatchObject({ status: 400, code: 'structure', at: '/principal' });
  });

  it.each([
    ['?payments=true', '/'],
    ['?payment=yes', '/payment'],
    ['?payment=true&payment=false', '/payment'],
    ['?from=2025-02-30', '/from'],
  ])('a query that cannot be meant is refused: %s', async (query, at) => {
    expect(await failureOf(await post(`${service.url}/v1/classify${query}`, RECORD))).toMatchObject({
      status: 422,
      at,
    });
  });

  it('is not kept: two charts at the same time do not touch each other', async () => {
    const records = Array.from({ length: 40 }, (_, i) => ({ ...RECORD, principal: i % 2 === 0 ? 'G30.9' : 'I50.9' }));
    const [first, second] = [await classified(records[0]), await classified(records[1])];
    expect(first).not.toBe(second);
    const answers = await Promise.all(records.map((record) => classified(record)));
    for (const [i, answer] of answers.entries()) expect(answer).toBe(i % 2 === 0 ? first : second);
  });
});

describe('a batch', () => {
  const send = (body: BodyInit, query = '', type: string = NDJSON) =>
    fetch(`${service.url}/v1/classify-batch${query}`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
      duplex: 'half',
    } as RequestInit);
  /** Not `spawnSync`: while this process stood still, the service would close the connection that the next request takes. */
  const lintelGroup = async (input: string | Buffer, ...args: string[]) => {
    const child = spawn(process.execPath, [join(root, 'server/cli/lintel.ts'), 'group', ...args], {
      env: { ...process.env, LINTEL_HOME: service.home },
    });
    child.stdin.end(input);
    const [stdout, stderr, [status]] = await Promise.all([
      readText(child.stdout),
      readText(child.stderr),
      once(child, 'close') as Promise<[number | null]>,
    ]);
    return { stdout, stderr, status };
  };

  const ODD = [
    JSON.stringify(RECORD),
    JSON.stringify(BUNDLE),
    JSON.stringify({ chart: 1, diagnoses: [{ code: 'I50.9', rank: 1 }] }),
    '',
    '{"id":"half"',
    '{"id":"p","principal":5}',
    '[]',
    'null',
    '{"id":"twice","id":"twice"}',
    `{"id":"deep","x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    '{"__proto__":{"principal":"I50.9"},"oasis":{"__proto__":"1","constructor":"2"}}',
    `${JSON.stringify({ id: 'cr', principal: 'G30.9' })}\r`,
    '\uFEFF{"id":"mark"}',
    '{"id":"last, without a line end"}',
  ].join('\n');

  it('gives the lines of lintel group, good and bad, to the byte', async () => {
    const { stdout, status } = await lintelGroup(ODD);
    expect(status).toBe(1);
    const response = await send(ODD);
    expect(response.headers.get('content-type')).toBe(NDJSON);
    const text = await response.text();
    expect(text).toBe(stdout);
    expect(text.split('\n')).toHaveLength(15);
    expect(groupLineSchema.safeParse(JSON.parse(text.split('\n')[0] ?? '')).success).toBe(true);
  });

  it('takes the options of lintel group', async () => {
    const lines = `${JSON.stringify(RECORD)}\n${JSON.stringify(BUNDLE)}\n`;
    const { stdout } = await lintelGroup(lines, '--payment', '--from', '2026-03-08', '--searched', 'Encounter,Claim');
    const response = await send(lines, '?payment=true&from=2026-03-08&searched=Encounter,Claim');
    expect(await response.text()).toBe(stdout);
  });

  it('a slip in the types that were searched is a fault, at the command as at the doors', async () => {
    const { status, stderr } = await lintelGroup('', '--searched', 'Encounter,Conditions');
    expect(status).toBe(2);
    expect(stderr).toContain('--searched takes resource types that are read: Patient, Condition');
    const response = await send('', '?searched=Encounter,Conditions');
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('takes resource types that are read');
  });

  it('bytes that are no UTF-8 are the fault of their line only', async () => {
    const bytes = Buffer.concat([Buffer.from('{"id":"'), Buffer.from([0xff]), Buffer.from('"}\n{"id":"b"}\n')]);
    const text = await (await send(bytes)).text();
    expect(text).toBe((await lintelGroup(bytes)).stdout);
    expect(
      text
        .trim()
        .split('\n')
        .map((line) => Object.keys(JSON.parse(line))[0]),
    ).toEqual(['error', 'id']);
  });

  it('streams: the answer of a line comes while the next is still to be sent', async () => {
    let feed = (_text: string) => {};
    let end = () => {};
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        feed = (text) => controller.enqueue(new TextEncoder().encode(text));
        end = () => controller.close();
      },
    });
    feed('{"id":"one"}\n');
    const response = await send(body);
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toMatch(/^\{"id":"one",/);
    feed('{"id":"two"}\n');
    expect((await reader?.read())?.value).toMatch(/^\{"id":"two",/);
    end();
    expect((await reader?.read())?.done).toBe(true);
  });

  it('20,000 lines, in order', async () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => `${JSON.stringify({ ...RECORD, id: `n${i}` })}\n`).join('');
    const answers = (await (await send(lines)).text()).trimEnd().split('\n');
    expect(answers).toHaveLength(20_000);
    // Each of them: a block of the output that is written over while it waits shows in a few lines only.
    const ids = answers.map((answer) => (JSON.parse(answer) as { id: string }).id);
    expect(ids).toEqual(Array.from({ length: 20_000 }, (_, i) => `n${i}`));
  });

  it('nothing gives nothing; another media type is refused', async () => {
    expect(await (await send('')).text()).toBe('');
    expect(await failureOf(await send('{}', '', 'application/json'))).toMatchObject({
      status: 415,
      code: 'not-supported',
    });
  });

  it('a caller that goes away in the middle harms nobody', async () => {
    const caller = new AbortController();
    const body = new ReadableStream<Uint8Array>({
      pull: async (controller) => {
        await new Promise((resolve) => setTimeout(resolve, 1));
        controller.enqueue(new TextEncoder().encode(`${JSON.stringify(RECORD)}\n`.repeat(20)));
      },
    });
    const response = await fetch(`${service.url}/v1/classify-batch`, {
      method: 'POST',
      headers: { 'content-type': NDJSON },
      body,
      duplex: 'half',
      signal: caller.signal,
    } as RequestInit);
    await response.body?.getReader().read();
    caller.abort();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(JSON.parse(await classified(RECORD))).toHaveProperty('grouping');
    expect(service.log.filter((line) => line.includes('"fault"'))).toEqual([]);
  });
});
