import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { type FakeEhr, json, startFakeEhr } from '../../fhir-server/fake-ehr.ts';
import { failureOf, post, startTestService } from './start.ts';

/** What who runs the service sees of it: limits, numbers, and how it stops. */

const TOKEN = 'agency-token-0123456789abcdef';
const OTHER = 'other-token-0123456789abcdef';
const auth = (token: string) => ({ authorization: `Bearer ${token}` });
const record = { id: 'p1', from: '2026-11-01', principal: 'I50.22' };

describe('limits of requests a minute', () => {
  it('count each program for itself: 429 with Retry-After, and the other goes on', async () => {
    const service = await startTestService({ LINTEL_TOKENS: `${TOKEN},${OTHER}`, LINTEL_RATE_LIMIT: '5' });
    const codes = (token: string) => fetch(`${service.url}/v1/codes?q=gait`, { headers: auth(token) });
    const statuses: number[] = [];
    for (let i = 0; i < 5; i++) statuses.push((await codes(TOKEN)).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200]);
    const over = await codes(TOKEN);
    const seconds = Number(over.headers.get('retry-after'));
    expect(seconds).toBeGreaterThanOrEqual(1);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(await failureOf(over)).toMatchObject({
      status: 429,
      code: 'throttled',
      say: 'you send more than 5 requests a minute',
    });
    expect((await codes(OTHER)).status).toBe(200);
    // What is asked without a credential is not counted, and who shows a wrong one uses nobody's share up.
    expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
    expect((await codes('nobodys-token-0123456789abcdef')).status).toBe(401);
    await service.close();
  });

  it('count a tenant together: one agency does not use up what another needs', async () => {
    const home = await mkdtemp(join(tmpdir(), 'lintel-limits-'));
    writeFileSync(join(home, 'tokens'), `${TOKEN} tenant=valley\n${TOKEN}2 tenant=valley\n${OTHER} tenant=hillside\n`);
    const service = await startTestService({
      LINTEL_HOME: home,
      LINTEL_TOKENS_FILE: join(home, 'tokens'),
      LINTEL_TENANT_RATE_LIMIT: '6',
    });
    const codes = (token: string) => fetch(`${service.url}/v1/codes?q=gait`, { headers: auth(token) });
    for (let i = 0; i < 3; i++) {
      expect((await codes(TOKEN)).status).toBe(200);
      expect((await codes(`${TOKEN}2`)).status).toBe(200);
    }
    expect(await failureOf(await codes(TOKEN))).toMatchObject({
      status: 429,
      say: 'your tenant sends more than 6 requests a minute',
    });
    expect((await codes(OTHER)).status).toBe(200);
    await service.close();
    await rm(home, { recursive: true });
  });

  it('are none where nobody has to say who they are, and none at 0', async () => {
    const open = await startTestService({ LINTEL_RATE_LIMIT: '2' });
    for (let i = 0; i < 5; i++) expect((await fetch(`${open.url}/v1/codes?q=gait`)).status).toBe(200);
    await open.close();
    const unlimited = await startTestService({ LINTEL_TOKENS: TOKEN, LINTEL_RATE_LIMIT: '0' });
    for (let i = 0; i < 5; i++) {
      expect((await fetch(`${unlimited.url}/v1/codes?q=gait`, { headers: auth(TOKEN) })).status).toBe(200);
    }
    await unlimited.close();
  });
});

describe('/metrics', () => {
  it('counts by the pattern of the route, and a path that is none is one series', async () => {
    const service = await startTestService();
    await post(`${service.url}/v1/classify`, record);
    await fetch(`${service.url}/v1/patients/whitcomb-1944/chart`);
    for (const name of ['okafor', 'whitcomb', 'quill']) await fetch(`${service.url}/v1/${name}`);
    await fetch(`${service.url}/v1/classify`, { method: 'PUT' });
    const answer = await fetch(`${service.url}/metrics`);
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=/);
    const text = await answer.text();
    expect(text).toContain('lintel_http_requests_total{method="POST",route="/v1/classify",status="200"} 1');
    expect(text).toContain('lintel_http_requests_total{method="GET",route="/v1/patients/:id/chart",status="422"} 1');
    expect(text).toContain('lintel_http_requests_total{method="GET",route="none",status="404"} 3');
    // This very request is under way.
    expect(text).toContain('lintel_http_requests_under_way 1');
    expect(text).toMatch(/lintel_http_request_seconds_bucket\{le="0.05",method="POST",route="\/v1\/classify"\} [01]/);
    expect(text).toContain('process_resident_memory_bytes');
    expect(text).not.toMatch(/whitcomb|okafor|quill|tenant/);
    await service.close();
  });

  it('tells tenants apart only where that is said', async () => {
    const service = await startTestService({ LINTEL_METRICS_TENANTS: 'yes' });
    await post(`${service.url}/v1/classify`, record);
    expect(await (await fetch(`${service.url}/metrics`)).text()).toContain('status="200",tenant="local"} 1');
    await service.close();
  });

  it('has a token of its own, which opens nothing else, and no other opens it', async () => {
    const token = 'prometheus-0123456789abcdef';
    const service = await startTestService({ LINTEL_TOKENS: TOKEN, LINTEL_METRICS_TOKEN: token });
    const metrics = (headers = {}) => fetch(`${service.url}/metrics`, { headers });
    expect((await metrics()).status).toBe(401);
    expect((await metrics(auth(TOKEN))).status).toBe(401);
    expect((await metrics(auth(token))).status).toBe(200);
    expect((await fetch(`${service.url}/v1/endpoints`, { headers: auth(token) })).status).toBe(401);
    await service.close();
  });

  it('is not there without one where a proxy may stand in front', async () => {
    const behind = await startTestService({ LINTEL_PUBLIC_URL: 'https://lintel.valley.example' });
    expect(await failureOf(await fetch(`${behind.url}/metrics`))).toMatchObject({ status: 404 });
    await behind.close();
    const service = await startTestService();
    for (const name of ['forwarded', 'x-forwarded-for', 'via']) {
      expect((await fetch(`${service.url}/metrics`, { headers: { [name]: '1.1 proxy' } })).status).toBe(404);
    }
    await service.close();
  });
});

describe('a service that is told to stop', () => {
  const slowly = async (): Promise<{ ehr: FakeEhr; asked: Promise<void>; answer(): void }> => {
    const ehr = await startFakeEhr([]);
    let answer = () => {};
    const asked = new Promise<void>((resolve) => {
      ehr.on('GET /fhir/Patient/p1', (_request, response) => {
        resolve();
        answer = () => json(response, 200, { resourceType: 'Patient', id: 'p1' });
      });
    });
    return { ehr, asked, answer: () => answer() };
  };

  it('answers what is under way, takes nothing more, and closes its database last', async () => {
    const { ehr, asked, answer } = await slowly();
    const home = await mkdtemp(join(tmpdir(), 'lintel-stop-'));
    const service = await startTestService({ LINTEL_HOME: home });
    await service.register('ehr', ehr.url);
    const underWay = fetch(`${service.url}/v1/patients/p1/chart`);
    await asked;
    const closed = service.close();
    const isOpen = () =>
      fetch(`${service.url}/healthz`).then(
        () => true,
        () => false,
      );
    await expect.poll(isOpen).toBe(false);
    let isClosed = false;
    void closed.then(() => {
      isClosed = true;
    });
    await wait(100);
    expect(isClosed).toBe(false);
    answer();
    const response = await underWay;
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('"id":"p1"');
    await closed;
    const database = new Sqlite(join(home, 'lintel.db'), { readonly: true });
    expect(database.prepare('select count(*) from audit').pluck().get()).toBe(1);
    database.close();
    await ehr.close();
    await rm(home, { recursive: true });
  });

  it('does not wait for connections on which nothing is asked', async () => {
    const service = await startTestService({ LINTEL_STOP_WAIT: '55000' });
    const agent = new Agent({ keepAlive: true });
    await new Promise<void>((resolve) => {
      get(`${service.url}/healthz`, { agent }, (response) => response.resume().once('end', () => resolve()));
    });
    const silent = connect(service.port, '127.0.0.1');
    await once(silent, 'connect');
    const began = performance.now();
    await service.close();
    expect(performance.now() - began).toBeLessThan(40_000);
    agent.destroy();
    silent.destroy();
  });

  it('ends what takes longer than LINTEL_STOP_WAIT', async () => {
    const { ehr, asked } = await slowly();
    const service = await startTestService({ LINTEL_STOP_WAIT: '300' });
    await service.register('ehr', ehr.url);
    const underWay = fetch(`${service.url}/v1/patients/p1/chart`).catch(() => 'cut off');
    await asked;
    await service.close();
    expect(await underWay).toBe('cut off');
    await ehr.close();
  });
});

it('every answer, failures included, has the headers that keep browsers from more than was asked', async () => {
  const service = await startTestService({ LINTEL_TOKENS: TOKEN });
  for (const path of ['/healthz', '/v1/codes?q=gait', '/nothing', '/sign-in', '/metrics']) {
    const { headers } = await fetch(service.url + path);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/);
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  }
  await service.close();
});
