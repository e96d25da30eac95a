import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command as endpoint } from '../../../server/cli/endpoint.ts';
import { command as keysCommand } from '../../../server/cli/keys.ts';
import { startFakeEhr } from '../../fhir-server/fake-ehr.ts';
import { type FhirServer, startFhirServer } from '../../fhir-server/server.ts';
import { runHere } from '../cli/in-process.ts';
import { runApart } from '../cli/own-process.ts';

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

const env = () => ({ LINTEL_HOME: home, LINTEL_ENDPOINTS: '' });
/** Runs `lintel endpoint …` in this process. */
const lintel = (...args: string[]) => runHere(endpoint, args, env());

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
    // Listed by the word that `--auth` takes.
    expect((await lintel('list')).out).toMatch(/^agency +bearer +https:/m);
  });

  it('takes one out again, and only that', async () => {
    expect((await lintel('add', 'wrong', 'https://wrong.example.com/fhir')).code).toBe(0);
    const gone = await lintel('remove', 'wrong');
    expect(gone).toMatchObject({ code: 0, out: '' });
    expect(gone.err).toContain('removed wrong');
    const ids = JSON.parse((await lintel('list', '--json')).out).endpoints.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(['demo', 'agency']);
    expect(await lintel('remove', 'wrong')).toMatchObject({ code: 2, out: '' });
  });

  it.each([
    [['add', 'x', 'http://ehr.example.com/fhir'], 'URL: is http and not this machine: use https, or say --allow-http'],
    [['add', 'x', 'ehr.example.com/fhir'], 'URL: is no plain http(s) address: https://HOST/PATH'],
    [['add', 'x', 'https://ehr.example.com/fhir/metadata'], 'leave /metadata off'],
    [['add', 'x', 'https://ehr.example.com/fhir/Patient/123'], 'leave /Patient/123 off'],
    [['add', 'x', 'https://ehr.example.com/fhir/Patient/'], 'leave /Patient off'],
    [['add', 'X Y', 'https://ehr.example.com/fhir'], 'ID: is a name of small letters'],
    [['add', 'x', 'https://ehr.example.com', '--page-size', 'many'], '--page-size: is no number'],
    [['add', 'x', 'https://ehr.example.com', '--auth', 'smart'], '--auth: is one of open, bearer, backend'],
    [['add', 'x', 'https://ehr.example.com', '--auth', 'backend'], '--client-id: is missing'],
    [
      ['add', 'x', 'https://ehr.example.com', '--auth', 'client-secret', '--client-id', 'c'],
      '--secret-env or --secret-file',
    ],
    [['add', 'x'], 'add ID URL'],
    [['remove'], 'add ID URL'],
    [['remove', 'x'], 'no endpoint is called x'],
    [['list', '--tokens'], 'tokens'],
  ])('%j cannot run: exit code 2, and words', async (args, say) => {
    const { code, err, out } = await lintel(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(say);
  });

  it('ends with exit code 2, as a process, where it cannot run', async () => {
    const { code, err, out } = await runApart(['endpoint', 'check', 'nobody'], env());
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('no endpoint is called nobody');
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

describe('ways in', () => {
  const added = async (...args: string[]) => {
    const { code, err } = await lintel('add', 'way', 'https://ehr.example.com/fhir', ...args);
    const { endpoints } = JSON.parse(await readFile(join(home, 'endpoints.json'), 'utf8')) as {
      endpoints: { id: string; [field: string]: unknown }[];
    };
    return { code, err, row: endpoints.find(({ id }) => id === 'way') };
  };

  it('a file by its name alone is the one here, wherever the service is started from', async () => {
    const token = await added('--token-file', 'ehr-token.txt');
    expect(token.row?.auth).toEqual({ mode: 'static-bearer', tokenFile: resolve('ehr-token.txt') });
    const secret = await added('--auth', 'client-secret', '--client-id', 'c-1', '--secret-file', './s/ehr');
    expect(secret.row?.auth).toMatchObject({ mode: 'client-secret', secretFile: resolve('s/ehr') });
    const whole = await added('--token-file', resolve('/etc/lintel/token'));
    expect(whole.row?.auth).toMatchObject({ tokenFile: resolve('/etc/lintel/token') });
  });

  it('backend: makes the keys, and says what the EHR needs', async () => {
    const { code, err, row } = await added(
      '--auth',
      'backend',
      '--client-id',
      'c-1',
      '--alg',
      'rs384',
      '--tenant',
      'valley',
    );
    expect(code).toBe(0);
    expect(row).toMatchObject({ tenant: 'valley', auth: { mode: 'backend', clientId: 'c-1', alg: 'RS384' } });
    expect(err).toContain('/.well-known/jwks.json');
    expect(await readFile(join(home, 'signing-keys.json'), 'utf8')).toContain('"current"');
  });

  it('launch: what is asked for, where it may lead, and how the server is odd', async () => {
    const { err, row } = await added(
      ...[
        '--auth',
        'launch',
        '--client-id',
        'c-1',
        '--secret-env',
        'S',
        '--context',
        'user',
        '--read',
        'Patient,Condition',
      ],
      ...[
        '--scopes',
        'v1',
        '--auth-host',
        'login.example.com',
        '--auth-host',
        'keys.example.com',
        '--quirk',
        'no-count',
      ],
    );
    expect(row).toMatchObject({
      auth: { mode: 'launch', secretEnv: 'S', context: 'user', read: ['Patient', 'Condition'], scopeStyle: 'v1' },
      authHosts: ['login.example.com', 'keys.example.com'],
      quirks: ['no-count'],
    });
    expect(err).toContain('/auth/callback');
  });

  it('launch: roles and frames, shown again by list, kept by a later add, and taken away', async () => {
    const way = ['--auth', 'launch', '--client-id', 'c-1'];
    const roles = ['user:Practitioner/rn-7=qa', 'claim:https://ehr.example.com/groups=HIM=coders=coder'];
    const code = 'code:http://nucc.org/provider-taxonomy|246QC1000X=coder';
    const given = [...roles, code].flatMap((line) => ['--role', line]);
    const frames = ['--frame', 'https://ehr.example.org', '--frame', 'https://portal.example.org:8443'];
    const { row } = await added(...way, ...given, ...frames);
    const said = {
      auth: {
        roles: [
          { user: 'Practitioner/rn-7', role: 'qa' },
          { claim: 'https://ehr.example.com/groups', value: 'HIM=coders', role: 'coder' },
          { code: 'http://nucc.org/provider-taxonomy|246QC1000X', role: 'coder' },
        ],
      },
      frameAncestors: ['https://ehr.example.org', 'https://portal.example.org:8443'],
    };
    expect(row).toMatchObject(said);
    const { out } = await lintel('list');
    for (const line of [...roles, code]) {
      const [, who = '', role = ''] = /^(.+)=([^=]+)$/.exec(line) ?? [];
      expect(out).toMatch(new RegExp(`^  role ${role} +${who.replace(/[|.]/g, '\\$&')}$`, 'm'));
    }
    expect(out).toMatch(/^ {2}frame +https:\/\/portal\.example\.org:8443$/m);
    expect((await added(...way, '--page-size', '20')).row).toMatchObject({ ...said, pageSize: 20 });
    const taken = (await added(...way, '--role', 'none', '--frame', 'none')).row;
    expect(taken).toMatchObject({ auth: { roles: [] }, frameAncestors: [] });
    expect((await lintel('list')).out).not.toMatch(/^ +(?:role|frame)/m);
  });

  it.each([
    [
      ['--auth', 'launch', '--client-id', 'c', '--role', 'Practitioner/rn-7=qa'],
      '--role: is user, claim with value, or code',
    ],
    [['--auth', 'launch', '--client-id', 'c', '--role', 'user:Practitioner/rn-7=surgeon'], '--role: '],
    [['--auth', 'launch', '--client-id', 'c', '--role', 'claim:groups=coder'], '--role: '],
    [
      ['--auth', 'backend', '--client-id', 'c', '--role', 'user:Practitioner/rn-7=qa'],
      '--auth: holds what is not known there: --role',
    ],
    // What belongs to a way in, without one, is not registered as an open server.
    [['--role', 'user:Practitioner/rn-7=qa'], '--auth: is missing, and --role belongs to one of backend,'],
    [['--client-id', 'c'], '--auth: is missing, and --client-id belongs to one of backend,'],
    [['--read', 'Patient'], '--auth: is missing, and --read belongs to one of backend,'],
    [['--frame', 'https://*.example.org'], '--frame: is an origin'],
    [['--frame', 'ehr.example.org'], '--frame: is an origin'],
    [['--auth', 'backend'], '--client-id: is missing'],
    [['--auth', 'magic', '--client-id', 'c'], '--auth: is one of'],
    [['--auth', 'client-secret', '--client-id', 'c'], '--auth: needs --secret-env or --secret-file, one of the two'],
    [['--auth', 'backend', '--client-id', 'c', '--read', '*'], '--read: is one of Patient,'],
    [
      ['--auth', 'backend', '--client-id', 'c', '--secret-env', 'S'],
      '--auth: holds what is not known there: --secret-env',
    ],
    [['--auth-host', 'https://login.example.com/'], '--auth-host: is a host name'],
    [['--quirk', 'anything-goes'], '--quirk: is one of'],
  ])('%j is refused by its field', async (args, say) => {
    const { code, err } = await lintel('add', 'way', 'https://ehr.example.com/fhir', ...args);
    expect(code).toBe(2);
    expect(err).toContain(say);
  });
});

describe('lintel keys', () => {
  const keys = (...args: string[]) => runHere(keysCommand, args, env());

  it('lists and rotates them, and shows nothing private', async () => {
    const listed = await keys('list');
    expect(listed.out.match(/ES384 {2}current/g)).toHaveLength(1);
    const before = JSON.parse((await keys('list', '--json')).out) as { jwks: { keys: { kid: string }[] } };
    const rotated = await keys('rotate', '--json');
    const after = JSON.parse(rotated.out) as { keys: { kid: string; use: string }[] };
    const now = after.keys.filter(({ use }) => use === 'current').map(({ kid }) => kid);
    expect(before.jwks.keys.map(({ kid }) => kid)).toEqual(expect.arrayContaining(now));
    expect(rotated.out + listed.out).not.toMatch(/"(?:d|p|q|privateKey)":/);
    expect((await keys('burn')).code).toBe(2);
  });
});
