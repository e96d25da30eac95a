import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SHIPPED_PACKS } from '../../../server/editions/open.ts';
import type { ManifestEntry } from '../../../server/editions/write-pack.ts';
import { DOORS } from '../../../server/routes/doors.ts';
import { registeredRoutes } from './routes.ts';
import { failureOf, startTestService, type TestService } from './start.ts';

/** The doors that need no patient: health, tables, codes, and the document that describes them all. */

const root = join(import.meta.dirname, '../../..');
let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

/** Not `spawnSync`: while this process stood still, the service would close the connection that the next request takes. */
const lintel = (...args: string[]) =>
  promisify(execFile)(process.execPath, [join(root, 'server/cli/lintel.ts'), ...args], {
    env: { ...process.env, LINTEL_HOME: service.home },
  });

interface Operation {
  requestBody?: { content: Record<string, unknown> };
  responses: Record<string, unknown>;
  security?: unknown;
}
const operations = async (at: TestService): Promise<[string, Operation][]> => {
  const { paths } = (await (await fetch(`${at.url}/openapi.json`)).json()) as {
    paths: Record<string, Record<string, Operation>>;
  };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, said]): [string, Operation] => [`${method.toUpperCase()} ${path}`, said]),
  );
};

describe('/openapi.json', () => {
  it('describes every path that there is, and no other', async () => {
    const routes = (await registeredRoutes(service.home)).filter((route) => route !== 'GET /openapi.json');
    const document = (await (await fetch(`${service.url}/openapi.json`)).json()) as {
      openapi: string;
      paths: Record<string, Record<string, { summary?: string; responses: Record<string, unknown> }>>;
    };
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(document.openapi).toBe('3.1.0');
    expect(described.sort()).toEqual(routes.sort());
    for (const methods of Object.values(document.paths)) {
      for (const operation of Object.values(methods)) {
        expect(operation.summary).toBeTruthy();
        expect(Object.keys(operation.responses).some((status) => /^[23]/.test(status))).toBe(true);
      }
    }
  });

  it('says of every door with a guard that the guard may answer', async () => {
    const document = (await (await fetch(`${service.url}/openapi.json`)).json()) as {
      paths: Record<string, Record<string, { responses: Record<string, unknown> }>>;
    };
    for (const [door, { who }] of Object.entries(DOORS)) {
      const [method = '', path = ''] = door.split(' ');
      if (who === 'anyone') continue;
      const answers = Object.keys(document.paths[path]?.[method.toLowerCase()]?.responses ?? {});
      expect(answers, door).toEqual(expect.arrayContaining(['401', '403', '429', '503']));
    }
  });

  it('says of every door that takes JSON how a body can fail', async () => {
    for (const [door, { requestBody, responses }] of await operations(service)) {
      if (!Object.keys(requestBody?.content ?? {}).some((type) => type.endsWith('json') && !type.includes('nd')))
        continue;
      expect(Object.keys(responses), door).toEqual(expect.arrayContaining(['400', '413', '415', '422']));
    }
  });

  it('says of every door that refuses credentials that whoever goes on is told to wait', async () => {
    for (const [door, { responses }] of await operations(service)) {
      const answers = Object.keys(responses);
      if (answers.includes('401')) expect(answers, door).toEqual(expect.arrayContaining(['429', '503']));
    }
  });

  it('asks for a bearer token where the service does, and nowhere else', async () => {
    const own = await startTestService({ LINTEL_TOKENS: 'agency-token-0123456789abcdef' });
    const document = (await (await fetch(`${own.url}/openapi.json`)).json()) as { security?: unknown };
    expect(document.security).toEqual([{ bearer: [] }]);
    // Open to anyone, and what stands in the header is the matter of the door itself.
    const theirOwn = ['GET /metrics', 'POST /auth/renew', 'POST /auth/sign-out', 'POST /sign-out'];
    for (const [door, { security }] of await operations(own)) {
      const isOpen = DOORS[door]?.who === 'anyone' && !theirOwn.includes(door);
      expect(security, door).toEqual(isOpen ? [] : undefined);
    }
    await own.close();
  });
});

describe('health', () => {
  it('the process runs, and the tables are open', async () => {
    expect(await (await fetch(`${service.url}/healthz`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${service.url}/readyz`)).json()).toEqual({ status: 'ok' });
  });

  it('not ready, with the pack named, when a table is gone or another file', async () => {
    const own = await startTestServiceWithImport();
    expect((await fetch(`${own.service.url}/readyz`)).status).toBe(200);
    const bytes = await readFile(own.file);
    // As long, and as old, as the file that it was.
    const { atime, mtime } = await stat(own.file);
    await writeFile(own.file, Buffer.from(bytes).fill((bytes.at(-1) ?? 0) ^ 1, bytes.length - 1));
    await utimes(own.file, atime, mtime);
    expect((await fetch(`${own.service.url}/readyz`)).status).toBe(503);
    await writeFile(own.file, bytes);
    const all = await Promise.all(Array.from({ length: 5 }, () => fetch(`${own.service.url}/readyz`)));
    expect(all.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    await writeFile(own.file, 'another file');
    const failure = await failureOf(await fetch(`${own.service.url}/readyz`));
    expect(failure).toMatchObject({ status: 503, code: 'exception' });
    expect(failure.say).toContain(own.name);
    expect((await fetch(`${own.service.url}/v1/packs/${own.name}`)).status).toBe(503);
    await rm(own.file);
    expect((await fetch(`${own.service.url}/readyz`)).status).toBe(503);
    await own.service.close();
  });

  it('not ready while a registry has a slip in it, and ready again without a restart', async () => {
    const home = await mkdtemp(join(tmpdir(), 'lintel-registries-'));
    const own = await startTestService({ LINTEL_HOME: home });
    const ready = () => fetch(`${own.url}/readyz`);
    expect((await ready()).status).toBe(200);
    for (const [name, text, registry] of [
      ['endpoints.json', '{"endpoints": [{"id": "ehr", "baseUrl": "https://ehr.example.org/fhir"},]}', 'endpoints'],
      ['cds-clients.json', '{"clients": [{"id": "ehr"}]}', 'CDS clients'],
    ] as const) {
      await writeFile(join(home, name), text);
      const failure = await failureOf(await ready());
      expect(failure).toMatchObject({ status: 503, code: 'exception' });
      expect(failure.say).toContain(`the registry of ${registry} cannot be read`);
      await rm(join(home, name));
      expect((await ready()).status).toBe(200);
    }
    await own.close();
  });
});

describe('the dated tables for extensions', () => {
  it('lists them, and gives each as it is named', async () => {
    const { packs } = (await (await fetch(`${service.url}/v1/packs`)).json()) as { packs: ManifestEntry[] };
    expect(packs).toEqual(JSON.parse(await readFile(join(SHIPPED_PACKS, 'manifest.json'), 'utf8')));
    for (const { file, sha256, bytes } of packs) {
      const answer = await fetch(`${service.url}/v1/packs/${file}`);
      const body = new Uint8Array(await answer.arrayBuffer());
      expect(body.length).toBe(bytes);
      expect(createHash('sha256').update(body).digest('hex')).toBe(sha256);
      const again = await fetch(`${service.url}/v1/packs/${file}`, {
        headers: { 'if-none-match': answer.headers.get('etag') ?? '' },
      });
      expect(again.status).toBe(304);
    }
  });

  it('an imported edition stands in place of the shipped one', async () => {
    const own = await startTestServiceWithImport();
    const { packs } = (await (await fetch(`${own.service.url}/v1/packs`)).json()) as { packs: ManifestEntry[] };
    expect(packs.filter(({ edition }) => edition.id === own.edition).map(({ file }) => file)).toEqual([own.name]);
    await own.service.close();
  });

  it('a file that is no pack is not found', async () => {
    expect(await failureOf(await fetch(`${service.url}/v1/packs/manifest.json`))).toMatchObject({
      status: 404,
      code: 'not-found',
    });
  });
});

describe('codes', () => {
  it.each(['E11.9', 'e11.65', 'I42.0', 'I50', 'Z99.999', 'not a code'])(
    '%s: the bytes of lintel code --json',
    async (code) => {
      const command = await lintel('code', code, '--json');
      const answer = await fetch(`${service.url}/v1/codes/${encodeURIComponent(code)}`);
      expect(answer.status).toBe(200);
      expect(`${await answer.text()}\n`).toBe(command.stdout);
    },
  );

  it('on a day: I42.0 was complete before 2026-10-01 and is a header since', async () => {
    const on = async (date: string) =>
      (await (await fetch(`${service.url}/v1/codes/I42.0?date=${date}`)).json()) as { status: string };
    expect((await on('2026-09-30')).status).toBe('valid');
    expect((await on('2026-10-01')).status).toBe('no-longer');
  });

  it('a search: the bytes of lintel codes --json', async () => {
    const command = await lintel('codes', 'diabetic foot ulcer', '--json', '--limit', '5', '--date', '2026-11-02');
    const answer = await fetch(`${service.url}/v1/codes?q=diabetic%20foot%20ulcer&limit=5&date=2026-11-02`);
    const text = await answer.text();
    expect(`${text}\n`).toBe(command.stdout);
    expect(JSON.parse(text).hits.length).toBeGreaterThan(0);
  });

  it.each([
    ['/v1/codes', 422, '/q'],
    ['/v1/codes?q=', 422, '/q'],
    ['/v1/codes?q=x&limit=0', 422, '/limit'],
    ['/v1/codes?q=x&date=2026-02-30', 422, '/date'],
    ['/v1/codes?q=x&date=1999-01-01', 404, 'date'],
    ['/v1/codes/E11.9?date=1999-01-01', 404, 'date'],
    ['/v1/codes/E11%3C9', 422, '/code'],
    ['/v1/codes/E11.9%20I10', 422, 'code'],
  ])('%s: %i at %s', async (path, status, at) => {
    expect(await failureOf(await fetch(service.url + path))).toMatchObject({ status, at });
  });
});

/** A service whose home holds an imported copy of the first shipped pack, under another file name. */
async function startTestServiceWithImport() {
  const first = (JSON.parse(await readFile(join(SHIPPED_PACKS, 'manifest.json'), 'utf8')) as ManifestEntry[])[0];
  if (!first) throw new Error('no packs');
  const packs = join(service.home, 'packs');
  await mkdir(packs, { recursive: true });
  const name = `${first.edition.id}.imported.pack`;
  const file = join(packs, name);
  await copyFile(join(SHIPPED_PACKS, first.file), file);
  await writeFile(join(packs, 'manifest.json'), JSON.stringify([{ ...first, file: name }]));
  const own = await startTestService({ LINTEL_HOME: service.home });
  return { name, file, edition: first.edition.id, service: own };
}
