import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import Sqlite from 'better-sqlite3';
import type { Bundle, Resource } from 'fhir/r4';
import { command as audit } from '../../server/cli/audit.ts';
import { FHIR_JSON } from '../../shared/api/paths.ts';
import { syntheticPatients } from '../charts/generate.ts';
import {
  type CdsClient,
  hookRequest,
  prefetched,
  searchset,
  startCdsClient,
  templatesOf,
} from '../conformance/cds-client.ts';
import type { Example } from '../conformance/examples.ts';
import { startFakeEhr } from '../fhir-server/fake-ehr.ts';
import { runHere } from '../integration/cli/in-process.ts';
import { PATIENT_ID, RESOURCES } from '../integration/server/patient.ts';
import { PART_2, sensitiveRecord } from '../integration/server/sensitive-record.ts';
import { post, startTestService, type TestService } from '../integration/server/start.ts';

/** FHIR that a running service gave out, and with which status. */
export interface GivenOut extends Example {
  /** 0: it came another way than by HTTP. */
  status: number;
}

const HOOK = 'hh-coding-hints';
const AUTHORED = ['DocumentReference', 'Practitioner'];
const ROLES = ['coder', 'clinician', 'it'] as const;
const tokenOf = (role: (typeof ROLES)[number]) => `token-of-the-${role}-0123456789`;
const as = (role: (typeof ROLES)[number]) => ({ authorization: `Bearer ${tokenOf(role)}` });
const asFhir = (role: (typeof ROLES)[number]) => ({ 'content-type': FHIR_JSON, ...as(role) });

/**
 * What a running service gives out as FHIR: reviews and groupings of every invented patient, whole, masked and labelled; what
 * cards propose; a failure of every status; and its trail, with an AuditEvent of each of these requests.
 */
export async function givenOut(): Promise<GivenOut[]> {
  const home = await mkdtemp(join(tmpdir(), 'lintel-hapi-'));
  const tokens = join(home, 'tokens');
  writeFileSync(tokens, ROLES.map((role) => `${tokenOf(role)} role=${role}\n`).join(''));
  const env = { LINTEL_HOME: home, LINTEL_TOKENS_FILE: tokens, LINTEL_RATE_LIMIT: '0', LINTEL_TENANT_RATE_LIMIT: '0' };
  const [ehr, client, service] = await Promise.all([startFakeEhr(RESOURCES), startCdsClient(), startTestService(env)]);
  try {
    // The first read of a busy machine is slow; whoever never answers is waited for so long.
    await service.register('ehr', ehr.url, { timeout: 5_000 });
    await client.register(service, { role: 'coder' });
    ehr.on('GET /fhir/Patient/slow', () => {});
    ehr.on('GET /fhir/Patient/broken', (_request, response) => void response.writeHead(500).end());
    return [
      ...(await operations(service)),
      ...(await proposals(service, client)),
      ...(await failures(service, client)),
      ...(await exported(env)),
      // Last: the database is damaged for them.
      ...(await ownFailures(service)),
    ];
  } finally {
    await service.close();
    await Promise.all([ehr.close(), client.close()]);
    await rm(home, { recursive: true });
  }
}

/** `$hh-group` and `$hh-review`, by who asks and what of the record may be told. */
async function operations({ url }: TestService): Promise<GivenOut[]> {
  const given: GivenOut[] = [];
  for (const { id, bundle } of await syntheticPatients()) {
    const [masked, labelled] = [sensitiveRecord(bundle as Bundle), sensitiveRecord(bundle as Bundle, PART_2)];
    const asked = [
      ['$hh-group', 'coder', bundle],
      ['$hh-review', 'coder', bundle],
      ['$hh-review', 'clinician', bundle],
      ['$hh-review, masked', 'coder', masked],
      ['$hh-review, labelled', 'coder', labelled],
    ] as const;
    for (const [name, role, record] of asked) {
      const response = await post(`${url}/fhir/${name.split(',')[0]}`, record, asFhir(role));
      given.push(await fhirOf(`${id} ${name} for a ${role}`, response));
    }
  }
  return given;
}

/** The Conditions that cards propose. */
async function proposals(service: TestService, client: CdsClient): Promise<GivenOut[]> {
  const templates = await templatesOf(service, HOOK);
  const given: GivenOut[] = [];
  for (const { id, bundle } of await syntheticPatients()) {
    const resources = (bundle.entry ?? []).flatMap(({ resource }) => (resource ? [resource] : []));
    // With their authors: of a note that nobody is known to have written, nothing is proposed.
    const notes = resources.filter(({ resourceType }) => AUTHORED.includes(resourceType));
    const prefetch = { ...prefetched(templates, resources, id), documents: searchset(notes, { total: 1 }) };
    const cards = await client.cards(service, HOOK, hookRequest(id, { prefetch }));
    const actions = cards.flatMap(({ suggestions = [] }) => suggestions.flatMap((one) => one.actions ?? []));
    given.push(
      ...actions.map(({ resource }, i) => ({
        name: `${id} proposal ${i}`,
        resource: resource as unknown as Resource,
        status: 200,
      })),
    );
  }
  return given;
}

/** Failures by fault of the caller, or of a FHIR server. */
async function failures(service: TestService, client: CdsClient): Promise<GivenOut[]> {
  const { url } = service;
  const patient = (id: string) => fetch(`${url}/v1/patients/${id}/classification`, { headers: as('coder') });
  const operate = (body: unknown, headers: Record<string, string> = asFhir('coder')) =>
    post(`${url}/fhir/$hh-group`, body, headers);
  const asked: [string, () => Promise<Response>][] = [
    ['a body that is no JSON', () => operate('{"resourceType":')],
    ['a body that is something else', () => operate({ resourceType: 'Patient' })],
    [
      'a day that is none',
      () => operate({ resourceType: 'Parameters', parameter: [{ name: 'from', valueDate: 'x' }] }),
    ],
    ['a record whose faults have places', () => post(`${url}/v1/classify`, { from: 4, 'a/b~c ä': 1 }, as('coder'))],
    ['another media type', () => operate('<Bundle/>', { ...as('coder'), 'content-type': 'application/fhir+xml' })],
    ['a body that is too long', () => post(`${url}/auth/token`, { code: 'x'.repeat(5_000) })],
    ['a query that is not known', () => fetch(`${url}/v1/audit?since=2026`, { headers: as('it') })],
    ['a role that may not', () => fetch(`${url}/v1/audit`, { headers: as('coder') })],
    ['no credential', () => fetch(`${url}/v1/endpoints`)],
    ['no such path', () => fetch(`${url}/fhir/Patient/1`)],
    ['no such definition', () => fetch(`${url}/fhir/OperationDefinition/none`)],
    ['no such method', () => fetch(`${url}/fhir/metadata`, { method: 'DELETE' })],
    ['no such patient', () => patient('none')],
    ['a FHIR server that fails', () => patient('broken')],
    ['a FHIR server that is slow', () => patient('slow')],
    ['a hook without data', () => client.call(service, HOOK, hookRequest('hh-none'))],
    ['a hook that is none', () => client.call(service, HOOK, { hook: 'patient-view' })],
  ];
  const given: GivenOut[] = [];
  for (const [name, ask] of asked) given.push(await fhirOf(name, await ask()));
  // What is answered with 200 is no FHIR; its events are.
  const item = { card: randomUUID(), outcome: 'overridden', outcomeTimestamp: '2026-11-26T09:00:00Z' };
  const answered = [
    await patient(PATIENT_ID),
    await find(url),
    await client.call(service, `${HOOK}/feedback`, { feedback: [item] }),
  ];
  for (const { body } of answered) await body?.cancel();
  given.push(await fhirOf('a client’s wrong token', await client.call(service, HOOK, hookRequest('p1'), 'a.b.c')));
  const refusedOften: Response[] = [];
  for (let i = 0; i < 101; i++) refusedOften.push(await fetch(`${url}/v1/endpoints`, wrongToken));
  given.push(await fhirOf('a wrong token', refusedOften[0] as Response));
  given.push(await fhirOf('too many wrong tokens', refusedOften[100] as Response));
  given.push({ name: 'no HTTP', status: 400, resource: await malformed(service.port) });
  return given;
}

const wrongToken = { headers: { authorization: 'Bearer token-of-nobody-0123456789' } };
const find = (url: string) => post(`${url}/v1/patients/search`, { name: 'Whitcomb' }, as('coder'));

/** Node answers it, not the app. */
async function malformed(port: number): Promise<Resource> {
  const socket = connect(port, '127.0.0.1');
  socket.end('GET / HTTP/1.1\r\nno header\r\n\r\n');
  const [, body = ''] = (await text(socket)).split('\r\n\r\n');
  return JSON.parse(body) as Resource;
}

/** What `lintel audit export` writes of everything before. */
async function exported(env: Record<string, string>): Promise<GivenOut[]> {
  const { code, out, err } = await runHere(audit, ['export'], env);
  if (code !== 0) throw new Error(err);
  const lines = out.trimEnd().split('\n');
  return lines.map((line, i) => ({ name: `event ${i + 1}`, status: 0, resource: JSON.parse(line) as Resource }));
}

/** Failures by our own fault. */
async function ownFailures({ url, home }: TestService): Promise<GivenOut[]> {
  const database = new Sqlite(join(home, 'lintel.db'));
  database.exec('drop trigger audit_no_update; drop trigger audit_no_delete; alter table audit rename to audit_away');
  database.exec('alter table grants rename to grants_away');
  database.close();
  const given = [
    await fhirOf('no audit trail', await find(url)),
    await fhirOf('no table', await post(`${url}/auth/token`, { code: `local.${'x'.repeat(43)}` })),
  ];
  writeFileSync(join(home, 'endpoints.json'), 'none');
  given.push(await fhirOf('no registry', await fetch(`${url}/auth/start?endpoint=ehr`)));
  return given;
}

/** @throws where an answer is no FHIR */
async function fhirOf(name: string, response: Response): Promise<GivenOut> {
  const type = response.headers.get('content-type') ?? '';
  if (!type.startsWith(FHIR_JSON)) throw new Error(`${name}: ${response.status} ${type}`);
  return { name, status: response.status, resource: (await response.json()) as Resource };
}
