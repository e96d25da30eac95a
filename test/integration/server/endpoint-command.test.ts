import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFakeEhr } from '../../fhir-server/fake-ehr.ts';
import { type FhirServer, startFhirServer } from '../../fhir-server/server.ts';

const root = join(import.meta.dirname, '../../..');
let home: string;
let server: FhirServer;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'lintel-endpoint-'));
  server = await startFhirServer();
});
afterAll(async () => {
  await server.close();
  await rm(home, { recursive: true });
});

/** Runs `lintel endpoint …` as a person would. */
function lintel(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'server/cli/lintel.ts'), 'endpoint', ...args], {
      env: { ...process.env, LINTEL_HOME: home, LINTEL_ENDPOINTS: '' },
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => (out += chunk));
    child.stderr.on('data', (chunk) => (err += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? -1, out, err }));
  });
}

describe('lintel endpoint', () => {
  it('list of nothing, then add, then list', async () => {
    expect(await lintel('list')).toMatchObject({ code: 0, out: '' });
    expect(await lintel('add', 'demo', server.url, '--page-size', '50')).toMatchObject({ code: 0 });
    const listed = await lintel('list');
    expect(listed.out).toMatch(new RegExp(`^demo +open +${server.url}\\n$`));
    const json = JSON.parse((await lintel('list', '--json')).out) as { endpoints: object[] };
    expect(json.endpoints).toEqual([expect.objectContaining({ id: 'demo', baseUrl: server.url, pageSize: 50 })]);
  });

  it('names the place of a token and never stores the token', async () => {
    expect((await lintel('add', 'agency', 'https://ehr.example.com/fhir', '--token-env', 'EHR_TOKEN')).code).toBe(0);
    expect(JSON.parse(await readFile(join(home, 'endpoints.json'), 'utf8')).endpoints[1].auth).toEqual({
      mode: 'static-bearer',
      tokenEnv: 'EHR_TOKEN',
    });
  });

  it.each([
    [['add', 'x', 'http://ehr.example.com/fhir'], 'use https, or say allowHttp'],
    [['add', 'X Y', 'https://ehr.example.com/fhir'], 'id:'],
    [['add', 'x', 'https://ehr.example.com', '--page-size', 'many'], 'pageSize'],
    [['add', 'x'], 'add ID URL'],
    [['remove', 'x'], 'add ID URL'],
    [['list', '--tokens'], 'tokens'],
    [['check', 'nobody'], 'no endpoint is called nobody'],
  ])('%j cannot run: exit code 2, and words', async (args, say) => {
    const { code, err, out } = await lintel(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(say);
  });

  it('check passes against a server that has all we read, and fails by name against one that has not', async () => {
    const good = await lintel('check', 'demo', '--json');
    expect(good.code).toBe(0);
    const { checks } = JSON.parse(good.out) as { checks: { what: string; passed: boolean }[] };
    expect(checks.length).toBeGreaterThan(12);
    expect(checks.every(({ passed }) => passed)).toBe(true);

    const fake = await startFakeEhr();
    fake.on('GET /fhir/Claim', (_request, response) => void response.writeHead(403).end());
    await lintel('add', 'half', fake.url);
    const bad = await lintel('check', 'half');
    expect(bad.code).toBe(1);
    expect(bad.out).toMatch(/FAIL +metadata/);
    expect(bad.out).toMatch(/FAIL +search Claim .*does not allow this \(status 403\)/);
    expect(bad.out).toMatch(/pass +search Condition/);
    await fake.close();
  });
});
