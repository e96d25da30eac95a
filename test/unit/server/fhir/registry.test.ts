import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { authOf } from '../../../../server/fhir/auth.ts';
import {
  endpointSchema,
  parseEndpoint,
  parseRegistry,
  readRegistry,
  saveEndpoint,
} from '../../../../server/fhir/registry.ts';

const row = (fields: object) => parseEndpoint({ id: 'ehr', baseUrl: 'https://ehr.example.com/fhir', ...fields });

describe('a row of the registry', () => {
  it('has careful defaults: no credential, GET, a bounded page and few requests at a time', () => {
    expect(row({})).toEqual({
      ok: true,
      value: {
        id: 'ehr',
        tenant: 'local',
        baseUrl: 'https://ehr.example.com/fhir',
        auth: { mode: 'open' },
        search: 'GET',
        pageSize: 200,
        concurrency: 24,
        timeout: 10_000,
      },
    });
  });

  it.each([
    ['http to another machine', { baseUrl: 'http://ehr.example.com/fhir' }],
    ['http to a private address', { baseUrl: 'http://10.1.2.3/fhir' }],
    ['the metadata address', { baseUrl: 'https://169.254.169.254/fhir' }],
    ['the metadata address as one number', { baseUrl: 'http://2852039166/fhir', allowHttp: true }],
    ['a user name in the URL', { baseUrl: 'https://u:p@ehr.example.com/fhir' }],
    ['a query in the URL', { baseUrl: 'https://ehr.example.com/fhir?apikey=1' }],
    ['another protocol', { baseUrl: 'file:///fhir' }],
    ['an id that is no name', { id: '../ehr' }],
    ['a token in the registry itself', { auth: { mode: 'static-bearer', token: 'secret' } }],
    ['two places for a token', { auth: { mode: 'static-bearer', tokenEnv: 'A', tokenFile: '/b' } }],
    ['no place for a token', { auth: { mode: 'static-bearer' } }],
    ['a mode that there is not', { auth: { mode: 'smart-backend' } }],
    ['a page size of none', { pageSize: 0 }],
    ['a field that nobody reads', { concurency: 2 }],
  ])('refuses %s', (_name, fields) => expect(row(fields).ok).toBe(false));

  it.each([
    ['http on this machine', { baseUrl: 'http://127.0.0.1:8080/fhir' }],
    ['http on this machine by name', { baseUrl: 'http://localhost:8080/fhir' }],
    ['http where it is said on purpose', { baseUrl: 'http://ehr.agency.local/fhir', allowHttp: true }],
    ['a private address that is registered', { baseUrl: 'https://10.1.2.3/fhir' }],
  ])('takes %s', (_name, fields) => expect(row(fields).ok).toBe(true));

  it('faults name the field and never the value', () => {
    const result = row({
      baseUrl: 'http://ehr.example.com/fhir',
      auth: { mode: 'static-bearer', token: 'hunter2-hunter2' },
    });
    const text = result.ok ? '' : result.faults.join('\n');
    expect(text).toContain('baseUrl');
    expect(text).toContain('auth');
    expect(text).not.toContain('hunter2');
  });
});

describe('what is wrong with a row is said so that it can be mended', () => {
  it.each([
    [
      { baseUrl: 'ehr.example.com/fhir' },
      'baseUrl: is no plain http(s) address: https://HOST/PATH, without a query or a user name',
    ],
    [{ baseUrl: 'https://ehr.example.com/fhir/metadata' }, 'baseUrl: is the base of the server: leave /metadata off'],
    [
      { baseUrl: 'https://ehr.example.com/fhir/.well-known/smart-configuration' },
      'baseUrl: is the base of the server: leave /.well-known/smart-configuration off',
    ],
    [{ auth: { mode: 'smart' } }, 'auth.mode: is one of open, static-bearer, backend, client-secret, launch'],
    [{ auth: { mode: 'backend' } }, 'auth.clientId: is missing'],
    [{ auth: { mode: 'static-bearer' } }, 'auth: needs tokenEnv or tokenFile, one of the two'],
    [{ search: 'put' }, 'search: is one of GET, POST'],
    [{ pageSize: '50' }, 'pageSize: is no number'],
    [{ pageSize: 5000 }, 'pageSize: is at most 1000'],
    [{ timout: 5 }, 'row: holds what is not known there: timout'],
    [{ 'hunter2 hunter2': 5 }, 'row: holds what is not known there: one that is no name'],
    [{ id: 'Our EHR' }, 'id: is a name of small letters, digits and hyphens'],
    [{ frameAncestors: ['*.example.org'] }, 'frameAncestors.0: is an origin such as https://ehr.example.org'],
    [
      { auth: { mode: 'launch', clientId: 'c', roles: [{ user: 'Practitioner/1', role: 'nurse' }] } },
      'auth.roles.0: is user, claim with value, or code, with a role of clinician, coder, qa, manager, it',
    ],
  ])('%j', (fields, say) => {
    const result = row(fields);
    expect(result.ok ? [] : result.faults).toEqual([say]);
  });
});

describe('the registry file', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lintel-registry-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('absent is no endpoints; broken is an error that names the file and the row', async () => {
    const file = join(folder, 'endpoints.json');
    expect(await readRegistry(file)).toEqual([]);
    await writeFile(file, '{"endpoints":[{"id":"a","baseUrl":"http://ehr.example.com"}]}');
    await expect(readRegistry(file)).rejects.toThrow(/endpoints\.json: endpoints\[0\] baseUrl/);
    await writeFile(file, 'token: abc');
    await expect(readRegistry(file)).rejects.toThrow('is no JSON');
  });

  it('adding keeps the others, adding again replaces, and only the owner can read it', async () => {
    const file = join(folder, 'home', 'endpoints.json');
    const at = (id: string, baseUrl: string) => endpointSchema.parse({ id, baseUrl });
    await saveEndpoint(file, at('a', 'https://a.example.com/fhir'));
    await saveEndpoint(file, at('b', 'https://b.example.com/fhir'));
    await saveEndpoint(file, at('a', 'https://a2.example.com/fhir'));
    expect((await readRegistry(file)).map(({ id, baseUrl }) => `${id} ${baseUrl}`)).toEqual([
      'a https://a2.example.com/fhir',
      'b https://b.example.com/fhir',
    ]);
    if (process.platform !== 'win32') expect((await stat(file)).mode & 0o077).toBe(0);
    expect(JSON.parse(await readFile(file, 'utf8'))).toHaveProperty('endpoints');
  });

  it('adding again keeps what only the file can say of the same server: roles and frames', async () => {
    const file = join(folder, 'kept', 'endpoints.json');
    const launch = { mode: 'launch', clientId: 'lintel' };
    const roles = [{ user: 'Practitioner/7', role: 'coder' }];
    const frameAncestors = ['https://ehr.example.com'];
    const at = (baseUrl: string, more: object) => endpointSchema.parse({ id: 'ehr', baseUrl, auth: launch, ...more });
    await saveEndpoint(file, at('https://ehr.example.com/fhir', { auth: { ...launch, roles }, frameAncestors }));
    await saveEndpoint(file, at('https://ehr.example.com/fhir', { concurrency: 4 }));
    expect(await readRegistry(file)).toMatchObject([{ concurrency: 4, auth: { roles }, frameAncestors }]);
    await saveEndpoint(file, at('https://other.example.com/fhir', {}));
    const [other] = await readRegistry(file);
    expect(other).not.toHaveProperty('frameAncestors');
    expect(other?.auth).not.toHaveProperty('roles');
  });

  it('two rows of one name are refused', () => {
    const two = JSON.stringify({ endpoints: [1, 2].map(() => ({ id: 'a', baseUrl: 'https://a.example.com' })) });
    expect(() => parseRegistry(two, 'f')).toThrow('two endpoints are called a');
  });

  it('a token comes from its variable or file, anew each time, and a wrong one is not quoted', async () => {
    const file = join(folder, 'token');
    await writeFile(file, 'first-token\n');
    const auth = authOf(
      endpointSchema.parse({
        id: 'a',
        baseUrl: 'https://a.example.com',
        auth: { mode: 'static-bearer', tokenFile: file },
      }),
      { env: {} },
    );
    const signal = AbortSignal.timeout(1000);
    expect(await auth.headers(signal)).toEqual({ authorization: 'Bearer first-token' });
    await writeFile(file, 'second-token\n');
    expect(await auth.headers(signal)).toEqual({ authorization: 'Bearer second-token' });
    await writeFile(file, 'two words\r\nX-Evil: 1');
    await expect(auth.headers(signal)).rejects.toThrow(
      'the credential of this endpoint cannot be used (what is there is no credential alone: a line of it, without blanks, quotes or "Bearer" before it)',
    );
    await rm(file);
    await expect(auth.headers(signal)).rejects.toThrow('(the file is not there)');
  });
});
