import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failureOf, post, startTestService, type TestService } from '../../integration/server/start.ts';

/** Abuse cases 29–31, 34, 35 and 37 (service.md section 10 C and D): requests that want the service to fall or to tell. */

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

const RECORD = { id: 'p1', from: '2025-11-10', through: '2025-12-09', principal: 'I50.9' };
const classifyUrl = () => `${service.url}/v1/classify`;

/** Sends bytes as they are and gives everything that comes back. */
function raw(text: string, patience = 30_000, port = service.port): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk) => (answer += chunk));
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
    setTimeout(() => socket.end(), patience).unref();
  });
}

/** A POST in chunks, without Content-Length. Resolves with status and body. */
function chunked(chunks: Iterable<string>): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      classifyUrl(),
      { method: 'POST', headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' } },
      (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (chunk) => (body += chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
      },
    );
    request.on('error', reject);
    for (const chunk of chunks) request.write(chunk);
    request.end();
  });
}

const long = (bytes: number) =>
  JSON.stringify({ ...RECORD, documents: [{ type: 'visit-note', text: 'a'.repeat(bytes) }] });

describe('case 30: large bodies', () => {
  it('5 MB in chunks is answered', async () => {
    const body = long(5_000_000);
    const pieces = Array.from({ length: Math.ceil(body.length / 65_536) }, (_, i) =>
      body.slice(i * 65_536, (i + 1) * 65_536),
    );
    const { status, body: answer } = await chunked(pieces);
    expect(status).toBe(200);
    expect(JSON.parse(answer)).toHaveProperty('grouping');
  });

  it('10 MB is answered', async () => {
    expect((await post(classifyUrl(), long(10_000_000))).status).toBe(200);
  });

  it('past the limit: 413 before the body is read, where it says its length', async () => {
    const small = await startTestService({ LINTEL_BODY_LIMIT: '2048' });
    try {
      const failure = await failureOf(await post(`${small.url}/v1/classify`, long(3_000)));
      expect(failure).toMatchObject({ status: 413, code: 'too-long' });
    } finally {
      await small.close();
    }
  });

  it('past the limit in chunks: 413 too, and the connection does not stay', async () => {
    const small = await startTestService({ LINTEL_BODY_LIMIT: '2048' });
    try {
      const body = new ReadableStream({
        pull: (controller) => controller.enqueue(new TextEncoder().encode('"'.repeat(1024))),
      });
      const sent = fetch(`${small.url}/v1/classify`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        duplex: 'half',
      } as RequestInit);
      // A client that is still sending may see the answer or a closed connection, but it sees an end.
      const status = await sent.then((response) => response.status).catch(() => 'closed');
      expect([413, 'closed']).toContain(status);
      expect((await fetch(`${small.url}/healthz`)).status).toBe(200);
      expect(small.log.some((line) => JSON.parse(line).status === 413)).toBe(true);
    } finally {
      await small.close();
    }
  });
});

describe('case 31: deep nesting', () => {
  it.each([65, 10_000, 1_000_000])('%i levels are refused', async (levels) => {
    const failure = await failureOf(await post(classifyUrl(), '['.repeat(levels) + ']'.repeat(levels)));
    expect(failure).toMatchObject({ status: 400, code: 'structure' });
    expect(failure.say).toContain('nests deeper');
  });
});

describe('case 14: from a client, bodies that are none', () => {
  it.each([
    ['nothing', '', 400],
    ['half of it', '{"id":', 400],
    ['bad UTF-8', new Uint8Array([0x22, 0xff, 0x22]), 400],
    ['null', 'null', 422],
    ['a string', '"Ruth Okafor"', 422],
    ['a number', '7', 422],
    ['an array', '[]', 422],
    ['a resource that is no Bundle', '{"resourceType":"Observation"}', 422],
  ])('%s', async (_name, body, status) => {
    const failure = await failureOf(await post(classifyUrl(), body));
    expect(failure).toMatchObject({ status, code: status === 400 ? 'structure' : 'invalid' });
    expect(failure.say).not.toContain('Okafor');
  });

  it.each([
    ['text/plain', {}],
    ['application/xml', {}],
    ['application/json; charset=latin1', {}],
    ['', {}],
    ['application/json', { 'content-encoding': 'gzip' }],
  ])('media type %j %j', async (type, headers) => {
    const failure = await failureOf(await post(classifyUrl(), RECORD, { 'content-type': type, ...headers }));
    expect(failure).toMatchObject({ status: 415, code: 'not-supported' });
  });
});

describe('case 34: slow clients', () => {
  const begun = (port: number) =>
    `POST /v1/classify HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{`;

  it('1,000 connections that send nothing more keep nobody else waiting', async () => {
    const own = await startTestService({ LINTEL_TIMEOUT: '60000' });
    const slow = Array.from({ length: 1_000 }, () => connect(own.port, '127.0.0.1'));
    for (const socket of slow) {
      socket.on('error', () => {});
      socket.write(begun(own.port));
    }
    expect((await post(`${own.url}/v1/classify`, RECORD)).status).toBe(200);
    // Nobody was given up or turned away for it: the thousand are still being waited for.
    expect(own.log.map((line) => JSON.parse(line).status)).toEqual([200]);
    for (const socket of slow) socket.destroy();
    await own.close();
  });

  it.each([
    ['GET /healthz', 200],
    ['GET /v1/nothing', 401],
    ['POST /nowhere', 404],
  ])(
    '%s with a body that trickles and that nobody reads: answered, and the connection is closed',
    async (door, status) => {
      const own = await startTestService({ LINTEL_TOKENS: 'a-token-of-nobody-here-0123456789' });
      const socket = connect(own.port, '127.0.0.1').on('error', () => {});
      let text = '';
      socket.on('data', (chunk) => {
        text += chunk;
      });
      const closed = new Promise((resolve) => socket.once('close', () => resolve(true)));
      socket.write(`${door} HTTP/1.1\r\nHost: 127.0.0.1:${own.port}\r\nContent-Length: 1000000\r\n\r\n`);
      const trickle = setInterval(() => socket.writable && socket.write('x'), 100);
      try {
        // Below the time after which a silent connection is closed: this one is not silent.
        expect(await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, 15_000, false))])).toBe(true);
        expect(text).toMatch(new RegExp(`^HTTP/1\\.1 ${status}`));
      } finally {
        clearInterval(trickle);
        socket.destroy();
        await own.close();
      }
    },
  );

  it('a body that never ends is given up after the time that a request has', async () => {
    const own = await startTestService({ LINTEL_TIMEOUT: '500' });
    expect(await raw(begun(own.port), 30_000, own.port)).toMatch(/^HTTP\/1\.1 408[\s\S]*OperationOutcome/);
    expect(own.log.map((line) => JSON.parse(line).status)).toEqual([408]);
    await own.close();
  });
});

describe('case 35: paths and ids', () => {
  it.each([
    '/v1/patients/..%2f..%2fadmin/chart',
    '/v1/patients/%00/chart',
    '/v1/patients/p1%0d%0aX-Evil:1/chart',
    '/v1/patients/%2e%2e/chart',
    `/v1/patients/${'a'.repeat(65)}/classification`,
    '/v1/patients/p1%3Fx/classification',
    '/v1/patients/%ZZ/chart',
    '/v1/packs/..%2f..%2fpackage.json',
    '/v1/packs/%00',
    '/v1/codes/..%2f..%2fetc',
  ])('%s reaches nothing', async (path) => {
    const failure = await failureOf(await fetch(service.url + path));
    expect([404, 422]).toContain(failure.status);
  });

  it('headers that are too long, or no HTTP at all', async () => {
    expect(await raw(`GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Long: ${'a'.repeat(40_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431/,
    );
    expect(await raw('Ruth Okafor 1EG4-TE5-MK73\r\n\r\n')).toMatch(/^HTTP\/1\.1 400[\s\S]*OperationOutcome/);
    expect(await raw('Ruth Okafor 1EG4-TE5-MK73\r\n\r\n')).not.toContain('Okafor');
  });

  it.each([
    ['no Host', 'GET /v1/codes?q=chf HTTP/1.1\r\nConnection: close\r\n\r\n', 403],
    ['a Host that is none', 'GET /healthz HTTP/1.1\r\nHost: [[Okafor\r\nConnection: close\r\n\r\n', 400],
    ['a port that is none', 'GET /healthz HTTP/1.1\r\nHost: 127.0.0.1:99999999\r\nConnection: close\r\n\r\n', 400],
    ['no path', 'OPTIONS * HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n', 400],
    ['a tunnel', 'CONNECT okafor.example:443 HTTP/1.1\r\nHost: okafor.example\r\n\r\n', 405],
    ['an expectation', 'POST /v1/classify HTTP/1.1\r\nHost: 127.0.0.1\r\nExpect: Okafor\r\n\r\n', 417],
  ])('%s: an OperationOutcome in the type of FHIR, that repeats nothing', async (_name, text, status) => {
    const answer = await raw(text);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer).toMatch(/content-type: application\/fhir\+json/i);
    expect(answer).toMatch(/"resourceType":"OperationOutcome".*"text":"\w/);
    expect(answer).not.toMatch(/okafor/i);
  });

  it('two lengths, or a length and chunks, are refused', async () => {
    const host = `Host: 127.0.0.1:${service.port}`;
    expect(
      await raw(`POST /v1/classify HTTP/1.1\r\n${host}\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\n{}`),
    ).toMatch(/^HTTP\/1\.1 400/);
    expect(
      await raw(
        `POST /v1/classify HTTP/1.1\r\n${host}\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      ),
    ).toMatch(/^HTTP\/1\.1 400/);
  });

  it('unknown paths and other methods are an OperationOutcome too', async () => {
    expect(await failureOf(await fetch(`${service.url}/admin`))).toMatchObject({ status: 404, code: 'not-found' });
    const response = await fetch(classifyUrl(), { method: 'DELETE' });
    expect(response.headers.get('allow')).toBe('POST');
    expect(await failureOf(response)).toMatchObject({
      status: 405,
      code: 'not-supported',
      say: 'this path takes POST',
    });
  });

  it('a parameter that is not known, or no day, is named by its place and not repeated', async () => {
    const unknown = await failureOf(await fetch(`${service.url}/v1/patients/p1/chart?form=2026-01-01&Okafor=1`));
    expect(unknown).toMatchObject({ status: 422, code: 'invalid' });
    expect(unknown.say).not.toContain('Okafor');
    const day = await failureOf(await fetch(`${service.url}/v1/patients/p1/chart?from=2026-02-30`));
    expect(day).toMatchObject({ status: 422, at: '/from' });
    expect(day.say).toMatch(/YYYY-MM-DD/);
    expect(day.say).not.toContain('2026-02-30');
  });
});

describe('case 28: who may call', () => {
  it('a page of another site is turned away, by Origin or by what its browser says', async () => {
    const foreign = await failureOf(await post(classifyUrl(), RECORD, { origin: 'https://evil.test' }));
    expect(foreign).toMatchObject({ status: 403, code: 'forbidden' });
    expect(foreign.say).not.toContain('evil');
    expect((await fetch(`${service.url}/v1/packs`, { headers: { origin: 'null' } })).status).toBe(403);
    expect((await get('/v1/packs', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await get('/v1/packs', { 'sec-fetch-site': 'none' })).status).toBe(200);
  });

  it('a name that was pointed at this machine (DNS rebinding) is not answered', async () => {
    expect((await get('/v1/packs', { host: 'rebound.evil.test' })).status).toBe(403);
    expect((await get('/v1/packs', { host: `localhost:${service.port}` })).status).toBe(200);
  });

  it('a configured extension may call, and reads the answer', async () => {
    const origin = `chrome-extension://${'b'.repeat(32)}`;
    const own = await startTestService({ LINTEL_ORIGINS: origin });
    try {
      const asked = await fetch(`${own.url}/v1/classify`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
      });
      expect(asked.headers.get('access-control-allow-origin')).toBe(origin);
      const answered = await post(`${own.url}/v1/classify`, RECORD, { origin, 'sec-fetch-site': 'cross-site' });
      expect(answered.status).toBe(200);
      expect(answered.headers.get('access-control-allow-origin')).toBe(origin);
      const other = await post(`${own.url}/v1/classify`, RECORD, { origin: `chrome-extension://${'c'.repeat(32)}` });
      expect(other.status).toBe(403);
    } finally {
      await own.close();
    }
  });

  it('case 29: with tokens configured, nothing is answered without one, and no answer repeats one', async () => {
    const token = 'agency-token-0123456789abcdef';
    const own = await startTestService({ LINTEL_TOKENS: token });
    try {
      const without = await fetch(`${own.url}/v1/packs`);
      expect(without.headers.get('www-authenticate')).toMatch(/^Bearer/);
      expect(await failureOf(without)).toMatchObject({ status: 401, code: 'login' });
      for (const shown of [
        'Bearer wrong-token-0123456789abcdef',
        `Basic ${token}`,
        token,
        `Bearer ${token}x`,
        'Bearer ',
      ]) {
        expect((await fetch(`${own.url}/v1/packs`, { headers: { authorization: shown } })).status).toBe(401);
      }
      expect((await fetch(`${own.url}/v1/packs?access_token=${token}`)).status).toBe(401);
      expect((await fetch(`${own.url}/v1/packs`, { headers: { authorization: `Bearer ${token}` } })).status).toBe(200);
      expect((await fetch(`${own.url}/healthz`)).status).toBe(200);
      expect(own.log.join('')).not.toContain(token);
    } finally {
      await own.close();
    }
  });

  /** `fetch` does not let a program set these headers. */
  function get(path: string, headers: Record<string, string>): Promise<{ status: number }> {
    return new Promise((resolve, reject) => {
      httpRequest(`${service.url}${path}`, { headers }, (response) => {
        response.resume();
        response.on('end', () => resolve({ status: response.statusCode ?? 0 }));
      })
        .on('error', reject)
        .end();
    });
  }
});

describe('case 37: line ends in what a client sends', () => {
  it('an id with CR/LF is a value, not a line of the log or a header', async () => {
    const before = service.log.length;
    const response = await post(
      classifyUrl(),
      { ...RECORD, id: 'p1\r\nX-Evil: 1\n{"level":"error"}' },
      { 'user-agent': 'a\tb' },
    );
    expect(response.status).toBe(200);
    expect(response.headers.get('x-evil')).toBeNull();
    const lines = service.log.slice(before);
    expect(lines.join('')).not.toMatch(/X-Evil|level":"error/);
    expect(lines.every((line) => line.split('\n').length === 2)).toBe(true);
  });
});

describe('every answer', () => {
  it.each(['/healthz', '/v1/packs', '/nowhere', '/v1/patients/p1/chart'])(
    '%s carries the safe headers',
    async (path) => {
      const { headers } = await fetch(service.url + path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
      expect(headers.get('x-powered-by')).toBeNull();
    },
  );

  it('has a request id of ours, whatever the client proposes', async () => {
    const { headers } = await fetch(`${service.url}/healthz`, { headers: { 'x-request-id': 'okafor-1941' } });
    expect(headers.get('x-request-id')).not.toBe('okafor-1941');
  });
});
