import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { healthHomeFhirLine, healthHomeLine } from '../../../server/lines/health-home-line.ts';
import type { Classification } from '../../../shared/classify.ts';
import type { Editions } from '../../../shared/editions/editions.ts';
import { READ_TYPES } from '../../../shared/fhir/read-types.ts';
import type { HealthHome } from '../../../shared/health-home/answer.ts';
import { profileOf } from '../../../shared/health-home/profiles/index.ts';
import { json, startFakeEhr } from '../../fhir-server/fake-ehr.ts';
import { type FhirServer, startFhirServer } from '../../fhir-server/server.ts';
import { FIXTURES } from '../../health-home/fixtures.ts';
import { bundleOf, dx, type Person, resourcesOf } from '../../health-home/person.ts';
import { shippedEditions } from '../../shipped.ts';
import { failureOf, startTestService, type TestService } from './start.ts';

/** Every person of every profile through a real FHIR server and from file: the same bytes (issue 6). */

interface Case {
  id: string;
  profile: string;
  asOf: string;
  person: Person;
}
const cases: Case[] = FIXTURES.flatMap(({ profile, asOf, people }) =>
  people
    // What a server refuses has a test of its own.
    .filter(({ refused, fileOnly }) => refused === undefined && !fileOnly)
    .map((person, n) => ({ id: `${profile.toLowerCase()}-${n}`, profile, asOf: person.asOf ?? asOf, person })),
);

let service: TestService;
let fhir: FhirServer;
let editions: Editions;
beforeAll(async () => {
  editions = await shippedEditions();
  const all = cases.flatMap(({ id, person }) => resourcesOf(person, id));
  const once = new Map(all.map((resource) => [`${resource.resourceType}/${resource.id}`, resource]));
  fhir = await startFhirServer({ resources: [...once.values()] as never, maxPageSize: 3 });
  service = await startTestService();
  await service.register('ehr', fhir.url);
}, 60_000);
afterAll(async () => {
  await service.close();
  await fhir.close();
});

const ask = (id: string, profile: string, asOf: string, more = '') =>
  fetch(`${service.url}/v1/patients/${id}/health-home?profile=${profile}&asOf=${asOf}${more}`);

/** The line of `lintel health-home` for a Bundle. */
async function fromFile({ id, profile, asOf, person }: Case): Promise<string> {
  const chosen = profileOf(profile);
  if (!chosen) throw new Error(profile);
  const answer = healthHomeLine(editions, { profile: chosen, asOf, searched: READ_TYPES });
  return JSON.stringify(await answer(bundleOf(person, id)));
}

describe('GET /v1/patients/{id}/health-home', () => {
  it('gives the bytes of the file, for every person of every profile', async () => {
    expect(cases.length).toBeGreaterThan(200);
    for (const each of cases) {
      const response = await ask(each.id, each.profile, each.asOf);
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(await response.text(), `${each.profile}: ${each.person.who}`).toBe(await fromFile(each));
    }
  }, 120_000);

  it('answers as the tables say', async () => {
    for (const { id, profile, asOf, person } of cases.slice(0, 40)) {
      const { status } = (await (await ask(id, profile, asOf)).json()) as HealthHome;
      expect(status, person.who).toBe(person.status);
    }
  });

  it('masks', async () => {
    const sud = cases.find(({ person }) => JSON.stringify(person.has).includes('"F10.20"'));
    if (!sud) throw new Error('nobody with F10.20');
    expect(await (await ask(sud.id, sud.profile, sud.asOf)).text()).not.toContain('F10.20');
  });

  it('a profile that is not there, a day that is none, and no way to reveal', async () => {
    const id = cases[0]?.id ?? '';
    const unknown = await ask(id, 'XX-HH', '2026-11-25');
    expect(unknown.status).toBe(404);
    expect(await failureOf(unknown)).toMatchObject({ at: 'profile', say: expect.stringContaining('US-FED') });
    expect((await ask(id, 'US-FED', '2026-02-30')).status).toBe(422);
    expect((await ask(id, 'US-FED', '')).status).toBe(422);
    expect((await ask(id, 'US-FED', '2026-11-25', '&reveal=audit')).status).toBe(422);
    expect((await ask('nobody', 'US-FED', '2026-11-25')).status).toBe(404);
    const today = await fetch(`${service.url}/v1/patients/${id}/health-home?profile=US-FED`);
    expect(((await today.json()) as HealthHome).asOf).toMatch(/^20\d\d-\d\d-\d\d$/);
  });
});

describe('GET /v1/patients/{id}/health-home with Accept: application/fhir+json', () => {
  const askFhir = ({ id, profile, asOf }: Case, accept = 'application/fhir+json') =>
    fetch(`${service.url}/v1/patients/${id}/health-home?profile=${profile}&asOf=${asOf}`, { headers: { accept } });

  it('gives the Bundle of lintel health-home --fhir, byte by byte', async () => {
    for (const each of cases.filter((_, n) => n % 7 === 0)) {
      const profile = profileOf(each.profile);
      if (!profile) throw new Error(each.profile);
      const line = healthHomeFhirLine(editions, { profile, asOf: each.asOf, searched: READ_TYPES }, () => {});
      const response = await askFhir(each);
      expect(response.headers.get('content-type')).toBe('application/fhir+json');
      expect(response.headers.get('vary')).toMatch(/accept/i);
      expect(await response.text(), each.person.who).toBe(JSON.stringify(await line(bundleOf(each.person, each.id))));
    }
  });

  it('masks, and JSON stays what is answered to everybody else', async () => {
    const sud = cases.find(({ person }) => JSON.stringify(person.has).includes('"F10.20"'));
    if (!sud) throw new Error('nobody with F10.20');
    expect(await (await askFhir(sud)).text()).not.toMatch(/F10\.20|"SUD"/);
    for (const accept of ['*/*', 'application/json', 'text/html', 'application/json, application/fhir+json;q=0.5']) {
      expect((await askFhir(sud, accept)).headers.get('content-type'), accept).toBe('application/json');
    }
  });
});

describe('a server that cannot search what decides', () => {
  it.each([
    ['Condition', 'INDETERMINATE'],
    ['Coverage', 'INDETERMINATE'],
    ['Goal', 'ELIGIBLE_LIKELY'],
    ['Consent', 'ELIGIBLE_LIKELY'],
    ['Appointment', 'ELIGIBLE_LIKELY'],
  ] as const)('%s refused: %s', async (type, status) => {
    const person: Person = { who: '', has: [dx('E11.9'), dx('J45.40')], status };
    const fake = await startFakeEhr(resourcesOf(person, 'refused') as never);
    fake.on(`GET /fhir/${type}`, (_request, response) => json(response, 403, {}));
    const own = await startTestService();
    await own.register('fake', fake.url);
    const response = await fetch(`${own.url}/v1/patients/refused/health-home?profile=US-FED&asOf=2026-11-25`);
    const answer = (await response.json()) as HealthHome;
    expect(answer.status).toBe(status);
    expect(response.headers.get('lintel-not-looked')).toBe(type);
    if (status === 'INDETERMINATE') expect(answer.wouldChange[0]?.what).toBe(type);
    await own.close();
    await fake.close();
  });
});

describe('POST /v1/classify?profile=', () => {
  const [first] = cases;
  const classifyWith = (query: string) =>
    fetch(`${service.url}/v1/classify?${query}`, {
      method: 'POST',
      headers: { 'content-type': 'application/fhir+json' },
      body: JSON.stringify(bundleOf(first?.person ?? { who: '', has: [], status: 'NOT_MET' })),
    });

  it('adds healthHome, and nothing where no profile is asked for', async () => {
    const with_ = (await (await classifyWith('profile=US-FED&asOf=2026-11-25')).json()) as Classification;
    expect(with_.healthHome?.status).toBe(first?.person.status);
    const { healthHome: _, editions: used, ...rest } = with_;
    const { editions: without, ...bare } = (await (await classifyWith('')).json()) as Classification;
    expect(rest).toEqual(bare);
    expect(used.length).toBeGreaterThanOrEqual(without.length);
  });

  it('a profile that is not there is refused by its parameter', async () => {
    expect(await failureOf(await classifyWith('profile=XX'))).toMatchObject({ status: 422, at: '/profile' });
  });
});
