import { afterEach, describe, expect, it, vi } from 'vitest';
import { findPatients, listEndpoints, readRecord } from '../../../../../extension/panel/state/service.ts';

const SERVICE = { address: 'https://lintel.agency.example' };

function answers(make: () => Response | Promise<Response>) {
  const fetched = vi.fn((_url: string, _init: RequestInit) => Promise.resolve(make()));
  vi.stubGlobal('fetch', fetched);
  return fetched;
}
const json =
  (body: unknown, status = 200) =>
  () =>
    new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

describe('questions to the service', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it('puts what is PHI into the body, and nothing of it into the address', async () => {
    const fetched = answers(json({ patients: [], more: false }));
    await findPatients(SERVICE, { name: 'Alvarez', birthDate: '1947-03-12', identifier: '004417' });
    const [url, init] = fetched.mock.calls[0] ?? [];
    expect(url).toBe('https://lintel.agency.example/v1/patients/search');
    expect(JSON.parse(String(init?.body))).toEqual({ name: 'Alvarez', birthDate: '1947-03-12', identifier: '004417' });
    expect(init).toMatchObject({
      method: 'POST',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    });
  });

  it('cannot be led to another path by an id', async () => {
    const fetched = answers(json({}, 404));
    await readRecord(SERVICE, { id: '../../admin?x=1', endpoint: 'a&b' });
    expect(fetched.mock.calls[0]?.[0]).toBe(
      'https://lintel.agency.example/v1/patients/..%2F..%2Fadmin%3Fx%3D1/chart?endpoint=a%26b',
    );
  });

  it('says in one line that the service does not answer', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    const answer = await findPatients(SERVICE, { name: 'Alvarez' });
    expect(answer).toEqual({
      ok: false,
      say: 'The Lintel service does not answer. What the page shows is read all the same.',
    });
  });

  it('that the service does not know the extension says what its administrator is to do', async () => {
    const text = 'this origin is not in LINTEL_ORIGINS';
    answers(
      json(
        { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'forbidden', details: { text } }] },
        403,
      ),
    );
    const answer = await findPatients(SERVICE, { name: 'Alvarez' });
    expect(answer).toMatchObject({ ok: false });
    expect(JSON.stringify(answer)).toMatch(/Ask its administrator to add .+ to LINTEL_ORIGINS\./);
  });

  it('passes on the service’s own reason, never a value', async () => {
    answers(
      json(
        {
          resourceType: 'OperationOutcome',
          issue: [{ severity: 'error', code: 'invalid', details: { text: 'name needs two characters' } }],
        },
        400,
      ),
    );
    expect(await findPatients(SERVICE, { name: 'A' })).toEqual({
      ok: false,
      say: 'The Lintel service refused (400): name needs two characters',
    });
  });

  it('knows an answer that is not the service’s', async () => {
    for (const make of [json({ hello: 1 }), json(null), () => new Response('<html>proxy</html>')]) {
      answers(make);
      const answer = await listEndpoints(SERVICE);
      expect(answer.ok).toBe(false);
      if (!answer.ok) expect(answer.say).toContain('not as a Lintel service');
    }
  });

  it('lets no record through that has not the Chart’s shape', async () => {
    answers(json({ id: 'p1', chart: { chart: 1, diagnoses: 'I50.9' }, reported: [], notLooked: [] }));
    expect((await readRecord(SERVICE, { id: 'p1' })).ok).toBe(false);
  });

  it('shows the token that is set for it, and nothing where none is', async () => {
    const fetched = answers(json({ endpoints: [] }));
    await listEndpoints(SERVICE);
    expect(fetched.mock.calls[0]?.[1].headers).not.toHaveProperty('authorization');
    await listEndpoints({ ...SERVICE, token: 'abcdefghijklmnopqrstuvwx' });
    expect(fetched.mock.calls[1]?.[1].headers).toMatchObject({ authorization: 'Bearer abcdefghijklmnopqrstuvwx' });
  });

  it('says which of the two is wrong where the service refuses for the token, and never the token', async () => {
    answers(json({}, 401));
    const none = await listEndpoints(SERVICE);
    const wrong = await listEndpoints({ ...SERVICE, token: 'abcdefghijklmnopqrstuvwx' });
    expect(none).toMatchObject({ ok: false, say: expect.stringContaining('asks for a token') });
    expect(wrong).toMatchObject({ ok: false, say: expect.stringContaining('does not accept the token') });
    expect(JSON.stringify([none, wrong])).not.toContain('abcdef');
  });
});
