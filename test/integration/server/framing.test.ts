import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseEndpoint } from '../../../server/fhir/registry.ts';
import { type FakeSmart, startFakeSmart } from '../../fhir-server/fake-smart.ts';
import { get } from './browser.ts';
import { RESOURCES } from './patient.ts';
import { launchRow, launchUrl, SECRET } from './sign-in.ts';
import { startTestService, type TestService } from './start.ts';

/** Who may show Lintel in a frame: the pages that the row of an endpoint names, and by its launch alone. */

const EHR_PAGE = 'https://ehr.valley.example';
const IN_FRAME = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe', 'sec-fetch-site': 'cross-site' };
let service: TestService;
let fake: FakeSmart;
beforeAll(async () => {
  [service, fake] = await Promise.all([
    startTestService({ EHR_SECRET: SECRET, LINTEL_PUBLIC_URL: 'https://lintel.example.org' }),
    startFakeSmart(RESOURCES),
  ]);
  await service.register('framing', fake.url, launchRow({ frameAncestors: [EHR_PAGE] }));
  await service.register('windows', `${fake.url}/two`, launchRow());
});
afterAll(async () => {
  await service.close();
  await fake.close();
});

describe('a launch in a frame', () => {
  it('goes on where the row allows it, with a cookie of that page alone', async () => {
    const answer = await get(launchUrl(service, fake), IN_FRAME);
    expect(answer.status).toBe(302);
    const [cookie = ''] = answer.headers['set-cookie'] ?? [];
    expect(cookie).toMatch(/^__Host-lintel-sign-in-frame=[\w-]{43};/);
    for (const part of ['HttpOnly', 'Secure', 'SameSite=None', 'Partitioned', 'Path=/']) expect(cookie).toContain(part);
  });

  it('is refused where it does not, before anyone is asked', async () => {
    const before = fake.requests.length;
    const address = launchUrl(service, fake).replace(
      encodeURIComponent(fake.url),
      encodeURIComponent(`${fake.url}/two`),
    );
    const answer = await get(address, IN_FRAME);
    expect(answer.status).toBe(403);
    expect(answer.text).toContain('may not show Lintel in a frame');
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(fake.requests.length).toBe(before);
  });

  it('a window keeps its own cookie: same-site, in no frame', async () => {
    const answer = await get(launchUrl(service, fake), { ...IN_FRAME, 'sec-fetch-dest': 'document' });
    const [cookie = ''] = answer.headers['set-cookie'] ?? [];
    expect(cookie).toMatch(/^__Host-lintel-sign-in=/);
    expect(cookie).toContain('SameSite=Lax');
    expect(cookie).not.toContain('Partitioned');
  });

  it.each(['/auth/start?endpoint=framing', '/sign-in', '/v1/endpoints', '/healthz'])(
    '%s is in no frame',
    async (path) => {
      expect((await get(service.url + path, IN_FRAME)).status).toBe(403);
    },
  );
});

describe('the panel', () => {
  const policyAt = async (query: string) => {
    const { status, headers } = await get(`${service.url}/panel${query}`, IN_FRAME);
    return { status, policy: String(headers['content-security-policy']), legacy: headers['x-frame-options'] };
  };

  it('may be shown by the pages of the endpoint that launched it', async () => {
    const { policy, legacy } = await policyAt('?frame=framing');
    // Not built in a checkout: 503 goes to nobody's frame.
    const isBuilt = (await fetch(`${service.url}/panel`)).status === 200;
    if (!isBuilt) return expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain(`frame-ancestors ${EHR_PAGE}`);
    expect(policy).not.toContain("frame-ancestors 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(legacy).toBeUndefined();
  });

  it.each(['', '?frame=windows', '?frame=nobody', '?frame=', '?frame=framing%0d%0ax'])(
    '%s: by nobody',
    async (query) => {
      const { policy, legacy } = await policyAt(query);
      expect(policy).toContain("frame-ancestors 'none'");
      expect(legacy).toBe('DENY');
    },
  );
});

describe('the pages of a row', () => {
  const row = (...frameAncestors: string[]) =>
    parseEndpoint({ id: 'ehr', baseUrl: 'https://ehr.example.org/fhir', frameAncestors });

  it.each(['https://ehr.example.org', 'https://ehr.example.org:8443', 'http://127.0.0.1:8080'])('%s', (page) => {
    expect(row(page)).toMatchObject({ ok: true });
  });

  it.each([
    '*',
    'https://*.example.org',
    'https:',
    "'self'",
    'http://ehr.example.org',
    'https://ehr.example.org/',
    'https://ehr.example.org/path',
    "https://ehr.example.org; script-src 'unsafe-inline'",
    'https://ehr.example.org https://evil.example.org',
    'https://user@ehr.example.org',
  ])('not %s', (page) => {
    expect(row(page).ok).toBe(false);
  });
});
