import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../../server/store/database.ts';
import type { Tables } from '../../../server/store/tables.ts';
import { syntheticPatients } from '../../charts/generate.ts';
import { hookRequest, prefetched, startCdsClient, templatesOf } from '../../conformance/cds-client.ts';
import { type FakeSmart, startFakeSmart } from '../../fhir-server/fake-smart.ts';
import { startBrowser } from '../../integration/server/browser.ts';
import { RESOURCES } from '../../integration/server/patient.ts';
import { as, launchRow, launchUrl, SECRET, signIn } from '../../integration/server/sign-in.ts';
import { post, startTestService, type TestService } from '../../integration/server/start.ts';

/**
 * The canary in rows that are really there: each table of the database is filled by what it is for, with marks wherever a
 * patient, a person or a server can put words, and then searched, column by column and in the files.
 */

const NAME = 'Zebediah-Quillfeather';
const MBI = '1EG4TE5MK73';
const BORN = '1931-07-19';
const WORDS = `${NAME} ${MBI} ${BORN}`;
const MARKS = [NAME, NAME.toLowerCase(), MBI, BORN];
const HOOK = 'hh-doc-completeness';

let service: TestService;
let fake: FakeSmart;
let store: Store;
let tokens: string[];
beforeAll(async () => {
  service = await startTestService({ EHR_SECRET: SECRET });
  fake = await startFakeSmart(RESOURCES.map((one) => (one.resourceType === 'Patient' ? { ...one, id: MBI } : one)));
  fake.client.secret = SECRET;
  fake.rules.context = { patient: MBI, encounter: `e-${MBI}`, [NAME]: WORDS };
  fake.rules.claims = (own) => ({ ...own, name: NAME, birthdate: BORN, groups: [WORDS], fhirUser: `Patient/${MBI}` });
  // A server that grants by its own words: a query of a scope may name whom it is for.
  fake.rules.grant = (asked) => [...asked, `patient/Observation.rs?patient=${MBI}`, `launch/${NAME}`];
  const roles = [{ claim: 'groups', value: 'HIM', role: 'coder' as const }];
  const auth = { ...launchRow().auth, roles } as NonNullable<ReturnType<typeof launchRow>['auth']>;
  await service.register('ehr', fake.url, launchRow({ auth }));
  const pass = await signIn(service, startBrowser());
  await fetch(`${service.url}/v1/patients/${MBI}/chart`, as(pass));
  // One that never comes back, with the EHR's own handle.
  await fetch(launchUrl(service, fake, `${NAME}.${MBI}`), { redirect: 'manual' });
  const client = await startCdsClient();
  await client.register(service);
  const example = (await syntheticPatients()).find(({ id }) => id === 'hh-05');
  const resources = (example?.bundle.entry ?? []).flatMap(({ resource }) => (resource ? [resource] : []));
  const prefetch = prefetched(await templatesOf(service), resources, 'hh-05');
  const own = JSON.parse(JSON.stringify(prefetch).replaceAll('hh-05', MBI)) as { patient: object };
  Object.assign(own.patient, { name: [{ family: NAME }], birthDate: BORN });
  const cards = await client.cards(service, HOOK, hookRequest(MBI, { prefetch: own }));
  const feedback = cards.map(({ uuid }) => ({
    card: uuid,
    outcome: 'overridden',
    outcomeTimestamp: '2026-11-26T00:00:00Z',
    overrideReason: { reason: { code: NAME, system: MBI, display: WORDS }, userComment: WORDS },
  }));
  const url = `${service.url}/cds-services/${HOOK}/feedback`;
  const authorization = `Bearer ${await client.token(url, { jti: `${MBI}-${randomUUID()}` })}`;
  expect((await post(url, { feedback }, { authorization })).status).toBe(200);
  await client.close();
  tokens = [pass.credential, pass.credential.slice(-43), SECRET, authorization.slice(7)];
  store = openStore({ engine: 'sqlite', file: join(service.home, 'lintel.db') }, { existing: true });
});
afterAll(async () => {
  await store.close();
  await service.close();
  await fake.close();
});

/** Filled by signing in at an identity provider, which `integration/people` searches. */
const ELSEWHERE: readonly (keyof Tables)[] = ['sessions'];

describe('case 22: what is kept of a sign-in, a card and its feedback', () => {
  it.each<keyof Tables>(['launches', 'grants', 'assertions', 'cards', 'feedback', 'audit'])(
    '%s has rows, and no mark is to be read in a column',
    async (table) => {
      const rows = await store.db.selectFrom(table).selectAll().execute();
      expect(rows.length).toBeGreaterThan(0);
      for (const mark of [...MARKS, ...tokens]) expect(JSON.stringify(rows)).not.toContain(mark);
    },
  );

  it('no table is left out', async () => {
    const tables = (await store.db.introspection.getTables()).map(({ name }) => name);
    const searched = ['launches', 'grants', 'assertions', 'cards', 'feedback', 'audit', ...ELSEWHERE];
    expect(tables.sort()).toEqual(searched.sort());
  });

  it('nor is one in a file of the home folder, or in the log', () => {
    const files = readdirSync(service.home).filter((name) => name !== 'endpoints.json');
    expect(files).toEqual(expect.arrayContaining(['lintel.db', 'lintel.db-wal', 'keys']));
    for (const text of [...files.map((name) => readFileSync(join(service.home, name), 'latin1')), ...service.log]) {
      for (const mark of [...MARKS, ...tokens]) expect(text).not.toContain(mark);
    }
  });
});
