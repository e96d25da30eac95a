import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OpenAPIHono } from '@hono/zod-openapi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Env } from '../../../server/routes/env.ts';
import { panelRoutes } from '../../../server/routes/panel.ts';
import { answerProblem, problemOf } from '../../../server/routes/problem.ts';
import { get } from './browser.ts';
import { failureOf, post, startTestService, type TestService } from './start.ts';

/** The doors of the panel as a page; what it does in a browser is in `test/e2e/smart-panel.test.ts`. */

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lintel-panel-'));
  await mkdir(join(folder, 'built'));
  await writeFile(join(folder, 'secret-12345678.txt'), 'not of the panel');
  await writeFile(join(folder, 'secret-12345678.js'), 'not of the panel');
  await writeFile(join(folder, 'built/index.html'), '<!doctype html><title>Lintel</title>');
  await writeFile(join(folder, 'built/index-Ab_d-678.js'), 'export {}');
  await writeFile(join(folder, 'built/inputs.sha256'), 'abc');
});
afterAll(() => rm(folder, { recursive: true }));

const appOf = (of: string) => {
  const app = new OpenAPIHono<Env>();
  panelRoutes(app, of);
  app.onError((error, c) => {
    const problem = problemOf(error);
    if (!problem) throw error;
    return answerProblem(c, problem);
  });
  return app;
};

describe('its files', () => {
  it('the page is asked for anew each time; a file with a hash is kept', async () => {
    const app = appOf(join(folder, 'built'));
    const page = await app.request('/panel');
    expect([page.status, page.headers.get('content-type'), page.headers.get('cache-control')]).toEqual([
      200,
      'text/html; charset=utf-8',
      'no-store',
    ]);
    const script = await app.request('/panel/index-Ab_d-678.js');
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect(await script.text()).toBe('export {}');
  });

  it.each([
    'inputs.sha256',
    'index.html',
    'index-Zz_d-678.js',
    '..%2Fsecret-12345678.js',
    '..%2fsecret-12345678.txt',
    '%2e%2e%2fsecret-12345678.js',
    'index-Ab_d-678.js%00',
  ])('%s is none of them', async (name) => {
    const answer = await appOf(join(folder, 'built')).request(`/panel/${name}`);
    expect(await failureOf(answer)).toMatchObject({ status: 404, code: 'not-found' });
  });

  it('where it is not built, the answer says what to run', async () => {
    const answer = await failureOf(await appOf(join(folder, 'nothing')).request('/panel'));
    expect(answer).toMatchObject({ status: 503, say: expect.stringContaining('npm run build') });
  });
});

describe('in the service', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startTestService();
  });
  afterAll(() => service.close());

  it('nothing of anyone else runs in it, and no page may frame it', async () => {
    for (const path of ['/panel', '/panel/worker-12345678.js']) {
      const { headers } = await fetch(service.url + path);
      const policy = (headers.get('content-security-policy') ?? '').split('; ').sort();
      expect(policy).toEqual([
        "base-uri 'none'",
        "connect-src 'self'",
        "default-src 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "img-src 'self' data:",
        "script-src 'self'",
        "style-src 'self'",
        "worker-src 'self'",
      ]);
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
    // The rest of the service runs nothing at all.
    const { headers } = await fetch(`${service.url}/healthz`);
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
  });

  it('its own page may post to the service, and a page at another port of this machine may not', async () => {
    const redeem = (origin: string) => post(`${service.url}/auth/token`, { code: 'local.none' }, { origin });
    expect((await redeem(service.url)).status).toBe(401);
    expect((await redeem(`http://127.0.0.1:${service.port + 1}`)).status).toBe(403);
    expect((await redeem(service.url.replace('http:', 'https:'))).status).toBe(403);
    expect((await redeem('http://lintel.example')).status).toBe(403);
    // A name that was pointed at this machine: its page is nobody's, though it is "the same" as the host that it asks.
    const name = `rebound.example:${service.port}`;
    const rebound = await get(`${service.url}/v1/packs`, { host: name, origin: `http://${name}` });
    expect(rebound.status).toBe(403);
  });

  it('the EHR may send a whole window to it, and nothing less', async () => {
    const as = (mode: string, dest: string) =>
      get(`${service.url}/panel`, { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': mode, 'sec-fetch-dest': dest });
    expect((await as('navigate', 'document')).status).not.toBe(403);
    expect((await as('navigate', 'iframe')).status).toBe(403);
    expect((await as('no-cors', 'script')).status).toBe(403);
  });

  it('says the coding policy that its answers follow', async () => {
    expect(await (await fetch(`${service.url}/v1/policy`)).json()).toEqual({});
    const file = join(folder, 'policy.json');
    const policy = { rules: { CV01: { off: true, reason: 'checked in the EHR' } } };
    await writeFile(file, JSON.stringify(policy));
    const own = await startTestService({ LINTEL_POLICY: file });
    expect(await (await fetch(`${own.url}/v1/policy`)).json()).toEqual({ policy });
    await own.close();
  });
});
