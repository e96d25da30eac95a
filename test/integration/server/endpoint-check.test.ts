import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { bundle, json, startFakeEhr } from '../../fhir-server/fake-ehr.ts';
import { startFakeSmart } from '../../fhir-server/fake-smart.ts';
import { startFhirServer } from '../../fhir-server/server.ts';
import { endpointChecks, failed } from './endpoint-checks.ts';
import { PATIENT_ID, RESOURCES } from './patient.ts';

/** `lintel endpoint check`: what works, and what to do about the rest. */

const { check, started } = endpointChecks();

describe('a FHIR server without sign-in', () => {
  it('that has a patient with OASIS and notes: everything is found', async () => {
    const fhir = started(await startFhirServer({ resources: RESOURCES }));
    for (const patient of [undefined, PATIENT_ID]) {
      const checks = await check(fhir.url, {}, patient);
      expect(failed(checks)).toEqual([]);
      expect(checks.get('OASIS')?.say).toMatch(/^found: \d+ items of one assessment, in QuestionnaireResponse$/);
      expect(checks.get('attachments (Binary)')).toMatchObject({
        result: 'pass',
        say: expect.stringMatching(/^2 read, 1 unreadable/),
      });
      expect(checks.get('paging')).toMatchObject({ result: 'pass', say: 'a second page came' });
      expect(checks.get('latency')?.say).toMatch(/^a search takes \d+ ms/);
    }
  });

  it('an id that is no patient’s is said, or its absence would look like a server without anything', async () => {
    const fhir = started(await startFhirServer({ resources: RESOURCES }));
    expect((await check(fhir.url, {}, 'mistyped')).get('search Patient')).toMatchObject({
      result: 'less',
      say: 'answers; it shows no patient of the id that --patient names',
    });
    expect((await check(fhir.url)).get('search Patient')).toMatchObject({ result: 'pass', say: 'answers' });
  });

  it('says nothing of a record: no name, no identifier, no words', async () => {
    const fhir = started(await startFhirServer({ resources: RESOURCES }));
    const text = JSON.stringify([...(await check(fhir.url, {}, PATIENT_ID)).values()]);
    for (const mark of ['Whitcomb', 'Alma', '1944', '00041793', PATIENT_ID, 'granulating', 'Binary/']) {
      expect(text).not.toContain(mark);
    }
  });

  it('without OASIS: said where it can come from, and no failure', async () => {
    const fhir = started(
      await startFhirServer({ resources: RESOURCES.filter(({ resourceType }) => resourceType === 'Patient') }),
    );
    const checks = await check(fhir.url);
    expect(checks.get('OASIS')).toMatchObject({
      result: 'less',
      say: expect.stringMatching(/^not served: page or XML/),
    });
    expect(checks.get('paging')?.result).toBe('less');
    expect(failed(checks)).toEqual([]);
  });

  it('an empty server: said, since it may be the wrong one', async () => {
    const fake = started(await startFakeEhr());
    const checks = await check(fake.url);
    expect(checks.get('paging')).toMatchObject({
      result: 'less',
      say: expect.stringMatching(/^no patient at all is shown/),
    });
    const filled = started(await startFakeEhr([{ resourceType: 'Patient', id: 'p1' }]));
    expect((await check(filled.url)).get('paging')?.say).not.toMatch(/no patient/);
  });

  it.each([
    ['text/html', '<!doctype html><title>Okafor, sign in</title>', 200, /came\)$/, /who runs the network/],
    ['application/fhir+json', '<html><body>blocked: Okafor', 200, /a web page came\)$/, /who runs the network/],
    ['text/html', '<html>Blocked for Okafor</html>', 403, /status 403; a web page came\)$/, /proxy or firewall/],
    ['application/fhir+xml', '<CapabilityStatement xmlns="http://hl7.org/fhir"/>', 200, /XML came/, /as JSON/],
    ['application/json', '{"status":"up"}', 200, /other JSON came/, /not the FHIR base/],
    ['application/json', '', 200, /nothing came/, /not the FHIR base/],
  ])('%s %s (%i) in place of FHIR: what came, and whom to ask', async (type, body, status, say, fix) => {
    const fake = started(await startFakeEhr());
    for (const path of ['metadata', 'Patient']) {
      fake.on(`GET /fhir/${path}`, (_request, response) => {
        response.writeHead(status, { 'content-type': type }).end(body);
      });
    }
    const checks = await check(fake.url);
    expect(failed(checks)).toEqual(['metadata: FHIR R4', 'search Patient']);
    const { say: said = '', fix: toDo = '' } = checks.get('metadata: FHIR R4') ?? {};
    expect(said).toMatch(say);
    expect(toDo).toMatch(fix);
    expect(said + toDo).not.toContain('Okafor');
  });

  it('case 23: types that it does not serve are less; types that it says it serves, and does not, fail; so does Condition', async () => {
    const fake = started(await startFakeEhr());
    const statement = {
      resourceType: 'CapabilityStatement',
      fhirVersion: '4.0.1',
      rest: [{ resource: [{ type: 'Goal' }] }],
    };
    fake.on('GET /fhir/metadata', (_request, response) => json(response, 200, statement));
    for (const type of ['Goal', 'Claim', 'Condition']) {
      fake.on(`GET /fhir/${type}`, (_request, response) => void response.writeHead(404).end());
    }
    fake.on('GET /fhir/Task', (_request, response) => void response.writeHead(403).end());
    const checks = await check(fake.url);
    expect(failed(checks)).toEqual(['search Condition', 'search Goal', 'search Task']);
    expect(checks.get('search Claim')).toMatchObject({
      result: 'less',
      say: expect.stringContaining('not looked for'),
    });
    expect(checks.get('search Task')?.fix).toContain('allow this app');
    // Its metadata came, so that nobody has to look for another address.
    for (const type of ['Goal', 'Condition']) {
      const { fix } = checks.get(`search ${type}`) ?? {};
      expect(fix).toContain('switch this resource type on');
      expect(fix).not.toContain('base URL');
    }
  });

  it('that tells what it is, and answers searches with a page to sign in or with the way to one: no other address is asked for', async () => {
    const fake = started(await startFakeEhr());
    const statement = { resourceType: 'CapabilityStatement', fhirVersion: '4.0.1' };
    fake.on('GET /fhir/metadata', (_request, response) => json(response, 200, statement));
    fake.on(
      'GET /fhir/Patient',
      (_request, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Sign in'),
    );
    fake.on(
      'GET /fhir/Condition',
      (_request, response) => void response.writeHead(302, { location: 'https://sso.example.org/login' }).end(),
    );
    const checks = await check(fake.url);
    expect(failed(checks)).toEqual(['search Patient', 'search Condition']);
    for (const type of ['Patient', 'Condition']) {
      const { fix } = checks.get(`search ${type}`) ?? {};
      expect(fix).toMatch(/the address is right.*how a program gets in/);
      expect(fix).not.toContain('base URL');
    }
  });

  it('that redirects everything: how to see where it leads', async () => {
    const fake = started(await startFakeEhr());
    for (const what of ['metadata', 'Patient']) {
      fake.on(
        `GET /fhir/${what}`,
        (_request, response) => void response.writeHead(301, { location: 'https://ehr.example.org/r4' }).end(),
      );
    }
    const checks = await check(fake.url);
    expect(checks.get('search Patient')?.fix).toMatch(/\/metadata.*in a browser.*register the base that it leads to/);
  });

  it('of another FHIR version', async () => {
    const fake = started(await startFakeEhr());
    const statement = { resourceType: 'CapabilityStatement', fhirVersion: '3.0.2' };
    fake.on('GET /fhir/metadata', (_request, response) => json(response, 200, statement));
    const checks = await check(fake.url);
    expect(checks.get('metadata: FHIR R4')).toMatchObject({ result: 'fail', say: 'FHIR version 3.0.2' });
  });

  it('whose next links lead away, and whose attachments do', async () => {
    const fake = started(await startFakeEhr());
    const condition = { resourceType: 'Condition', id: 'c1' };
    fake.on('GET /fhir/Condition', (_request, response) =>
      json(response, 200, bundle([condition], 'https://ehr.internal.example/fhir?page=2')),
    );
    const document = {
      resourceType: 'DocumentReference',
      id: 'd1',
      content: [{ attachment: { url: 'https://files.example/1' } }],
    };
    fake.on('GET /fhir/DocumentReference', (_request, response) => json(response, 200, bundle([document])));
    const checks = await check(fake.url);
    expect(checks.get('paging')?.fix).toContain('register the address that its links use');
    expect(checks.get('attachments (Binary)')?.result).toBe('fail');
    expect(JSON.stringify([...checks.values()])).not.toMatch(/internal\.example|files\.example/);
  });

  it('that refuses _count is asked without it, where the row says so', async () => {
    const fake = started(await startFakeEhr());
    await check(fake.url, { quirks: ['no-count'] });
    const searches = fake.requests.filter(({ url }) => url.includes('?'));
    expect(searches.length).toBeGreaterThan(15);
    expect(searches.filter(({ url }) => url.includes('_count'))).toEqual([]);
  });

  it('that is not there, or does not answer: one failure, and nothing is asked after it', async () => {
    const gone = await check('http://127.0.0.1:9/fhir');
    expect(failed(gone)).toEqual(['metadata: FHIR R4']);
    expect(gone.get('metadata: FHIR R4')).toMatchObject({
      say: 'the FHIR server cannot be reached (nothing answers at that port)',
      fix: expect.stringContaining('the port of the address'),
    });
    expect([...gone.keys()].at(-1)).toBe('metadata: FHIR R4');
    const fake = started(await startFakeEhr());
    fake.on('GET /fhir/metadata', () => {});
    const silent = await check(fake.url, { timeout: 200 });
    expect(silent.get('metadata: FHIR R4')?.problem).toBe('timeout');
    expect(silent.size).toBe(2);
  });

  it('a server that wants a credential, and a row that says open: how to say one, and no better token', async () => {
    const fake = started(await startFakeSmart(RESOURCES));
    expect((await check(fake.url)).get('search Patient')).toMatchObject({
      result: 'fail',
      say: expect.stringContaining('the row says open'),
      fix: expect.stringMatching(/--auth backend.*launch/),
    });
  });

  it('a server that wants a credential for its metadata too says no other', async () => {
    const fake = started(await startFakeEhr());
    fake.on('GET /fhir/metadata', (_request, response) => void response.writeHead(401).end());
    const metadata = (await check(fake.url)).get('metadata: FHIR R4');
    expect(metadata?.say).toContain('the row says open');
    expect(metadata?.fix).toMatch(/--auth backend.*launch/);
  });

  it('a server whose searches are answered is at the right address, whatever its metadata are', async () => {
    const fake = started(await startFakeEhr());
    fake.on('GET /fhir/metadata', (_request, response) => void response.writeHead(404).end());
    const checks = await check(fake.url);
    expect(failed(checks)).toEqual(['metadata: FHIR R4']);
    expect(checks.get('metadata: FHIR R4')?.fix).toMatch(/the address is right.*\/metadata.*R4/);
  });

  it('a server that is down for now is not said to be broken', async () => {
    const fake = started(await startFakeEhr());
    fake.on('GET /fhir/metadata', (_request, response) => void response.writeHead(503).end());
    expect((await check(fake.url)).get('metadata: FHIR R4')?.fix).toMatch(/not available now.*again/);
  });

  it('an address at which everything is the same page is asked twice, and not for each type', async () => {
    const fake = started(await startFakeEhr());
    const page = (_request: unknown, response: ServerResponse) =>
      void response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Sign in');
    for (const what of ['metadata', 'Patient', 'Condition']) fake.on(`GET /fhir/${what}`, page);
    const checks = await check(fake.url);
    expect(failed(checks)).toEqual(['metadata: FHIR R4', 'search Patient']);
    expect([...checks.keys()].at(-1)).toBe('search Patient');
  });

  it('a wrong token ends it at the first search', async () => {
    const fake = started(await startFakeSmart(RESOURCES));
    const checks = await check(fake.url, { auth: { mode: 'static-bearer', tokenEnv: 'EHR_TOKEN' } });
    expect([...checks.keys()].at(-1)).toBe('search Patient');
    expect(checks.get('search Patient')?.problem).toBe('unauthorized');
    const none = await check(fake.url, { auth: { mode: 'static-bearer', tokenEnv: 'EHR_NOTHING' } });
    expect(none.get('auth')).toMatchObject({ result: 'fail', fix: expect.stringContaining('variable') });
  });
});
