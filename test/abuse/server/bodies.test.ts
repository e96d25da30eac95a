import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { searchAll } from '../../../server/fhir/pager.ts';
import { MAX_ANSWER } from '../../../server/fhir/transport.ts';
import { bundle, type FakeEhr, type Handler, json, startFakeEhr } from '../../fhir-server/fake-ehr.ts';
import { endpointAt, patience, problemOf } from './gateway.ts';

/** Abuse cases 14–17 (service.md section 10 B): answers that are wrong, huge, slow or throttled. */

let server: FakeEhr | undefined;
afterEach(async () => server?.close());

async function readFrom(handler: Handler, row = {}, signal = patience()): Promise<unknown> {
  server = await startFakeEhr();
  server.on('GET /fhir/Patient/p1', handler);
  return problemOf(endpointAt(server.url, row).client.read('Patient', 'p1', signal));
}

describe('case 14: a body that is no resource', () => {
  it.each([
    ['null', 'null'],
    ['a string', '"Ruth Okafor"'],
    ['an array', '[{"resourceType":"Patient"}]'],
    ['a number', '42'],
    ['an object without a type', '{"id":"p1"}'],
    ['HTML with 200', '<html><body>Sign in</body></html>'],
    ['nothing', ''],
    ['half of it', '{"resourceType":"Patient","id":'],
    ['invalid UTF-8', Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d])],
    ['UTF-16', Buffer.from('{"resourceType":"Patient","id":"p1"}', 'utf16le')],
  ])('%s', async (_name, body) => {
    const result = await readFrom((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/fhir+json' }).end(body);
    });
    expect(result).toBe('not-fhir');
  });

  it('a byte order mark in front is read over', async () => {
    const result = await readFrom((_request, response) => {
      response.writeHead(200).end('\uFEFF{"resourceType":"Patient","id":"p1"}');
    });
    expect(result).toMatchObject({ resourceType: 'Patient', id: 'p1' });
  });

  it('a Bundle that is none ends the search, it is not an empty one', async () => {
    server = await startFakeEhr();
    server.on('GET /fhir/Goal', (_request, response) => json(response, 200, { resourceType: 'Bundle', entry: 'none' }));
    const found = await searchAll(endpointAt(server.url).client, 'Goal', { patient: 'p1' }, patience());
    expect(found.stopped?.problem).toBe('not-fhir');
  });
});

describe('case 15: a body that is too much', () => {
  it('300 MB: cut at the cap, not read on', async () => {
    const chunk = Buffer.alloc(1024 * 1024, 0x20);
    let sent = 0;
    const result = await readFrom(
      async (_request, response) => {
        response.setMaxListeners(0).writeHead(200);
        while (sent < 300 && !response.destroyed) {
          sent++;
          if (!response.write(chunk))
            await new Promise((resolve) => response.once('drain', resolve).once('close', resolve));
        }
        response.end();
      },
      { timeout: 10_000 },
    );
    expect(result).toBe('too-large');
    expect(sent * chunk.length).toBeLessThan(2 * MAX_ANSWER);
  });

  it('a gzip bomb: the cap counts decompressed bytes', async () => {
    const bomb = gzipSync(Buffer.alloc(MAX_ANSWER + 1, 0x20));
    expect(bomb.length).toBeLessThan(100_000);
    const result = await readFrom(
      (_request, response) => {
        response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': bomb.length }).end(bomb);
      },
      { timeout: 10_000 },
    );
    expect(result).toBe('too-large');
  });

  it('1,000,000 levels', async () => {
    const deep = `{"resourceType":"Patient","id":"p1","x":${'['.repeat(1e6)}${']'.repeat(1e6)}}`;
    expect(await readFrom((_request, response) => void response.writeHead(200).end(deep), { timeout: 10_000 })).toBe(
      'not-fhir',
    );
  });

  it('1,000,000 entries on a page', async () => {
    server = await startFakeEhr();
    const many = `{"resourceType":"Bundle","entry":[${'{"resource":{}},'.repeat(999_999)}{"resource":{}}]}`;
    server.on('GET /fhir/Goal', (_request, response) => void response.writeHead(200).end(many));
    const found = await searchAll(
      endpointAt(server.url, { timeout: 10_000 }).client,
      'Goal',
      { patient: 'p1' },
      patience(),
    );
    expect(found.stopped?.problem).toBe('not-fhir');
    expect(found.resources).toEqual([]);
  });
});

describe('case 16: a server that stalls', () => {
  it('headers never come', async () => {
    const callers = patience();
    expect(await readFrom(() => {}, { timeout: 200 }, callers)).toBe('timeout');
    // Not when the caller's own time was over.
    expect(callers.aborted).toBe(false);
  });

  it('the body trickles', async () => {
    const callers = patience();
    let timer: NodeJS.Timeout | undefined;
    const result = await readFrom(
      (_request, response) => {
        response.writeHead(200);
        timer = setInterval(() => response.write(' '), 20);
      },
      { timeout: 300 },
      callers,
    );
    clearInterval(timer);
    expect(result).toBe('timeout');
    expect(callers.aborted).toBe(false);
  });

  it('the caller goes away: the request ends with the reason that the caller gave', async () => {
    server = await startFakeEhr();
    server.on('GET /fhir/Patient/p1', () => {});
    const caller = new AbortController();
    const reading = endpointAt(server.url, { timeout: 5_000 }).client.read('Patient', 'p1', caller.signal);
    setTimeout(() => caller.abort(new Error('the panel was closed')), 50);
    await expect(reading).rejects.toThrow('the panel was closed');
  });

  it('the connection breaks in the middle', async () => {
    const result = await readFrom((_request, response) => {
      response.writeHead(200, { 'content-length': 1000 }).write('{"resourceType"');
      setTimeout(() => response.destroy(), 20);
    });
    expect(result).toBe('unreachable');
  });
});

describe('case 17: 429 with a Retry-After', () => {
  it.each([
    ['huge', '999999999'],
    ['a date far away', 'Fri, 31 Dec 9999 23:59:59 GMT'],
  ])('%s: asked once, answered at once', async (_name, after) => {
    const result = await readFrom((_request, response) => json(response, 429, {}, { 'retry-after': after }));
    expect(result).toBe('throttled');
    expect(server?.requests).toHaveLength(1);
  });

  it.each([
    ['negative', '-10'],
    ['no number', 'soon'],
    ['a date in the past', 'Wed, 01 Jan 2020 00:00:00 GMT'],
    ['absent', undefined],
  ])('%s: a few tries, then the answer', async (_name, after) => {
    const headers = after === undefined ? {} : { 'retry-after': after };
    const result = await readFrom((_request, response) => json(response, 429, {}, headers), { timeout: 5_000 });
    expect(result).toBe('throttled');
    expect(server?.requests).toHaveLength(3);
  });

  it('a server that recovers is read', async () => {
    let asked = 0;
    const result = await readFrom(
      (_request, response) =>
        ++asked < 3 ? json(response, 503, {}) : json(response, 200, { resourceType: 'Patient', id: 'p1' }),
      { timeout: 5_000 },
    );
    expect(result).toMatchObject({ id: 'p1' });
  });

  it('a search that was posted is not sent twice', async () => {
    server = await startFakeEhr();
    server.on('POST /fhir/Patient/_search', (_request, response) => json(response, 503, {}));
    const { client } = endpointAt(server.url);
    expect(await problemOf(client.search('Patient', { name: 'Okafor' }, { phi: true, signal: patience() }))).toBe(
      'failed',
    );
    expect(server.requests).toHaveLength(1);
  });
});

describe('an ordinary page', () => {
  it('is read, each resource once, and outcomes are no resources', async () => {
    server = await startFakeEhr();
    const goal = { resourceType: 'Goal', id: 'g1' };
    const page = bundle([goal, goal]);
    (page.entry as unknown[]).push({
      resource: { resourceType: 'OperationOutcome', issue: [] },
      search: { mode: 'outcome' },
    });
    server.on('GET /fhir/Goal', (_request, response) => json(response, 200, page));
    const found = await searchAll(endpointAt(server.url).client, 'Goal', { patient: 'p1' }, patience());
    expect(found).toEqual({ resources: [goal], strangers: 0, homes: [] });
  });
});
