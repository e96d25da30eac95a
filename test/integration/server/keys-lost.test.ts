import { copyFile, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { command as audit } from '../../../server/cli/audit.ts';
import { command as people } from '../../../server/cli/people.ts';
import { command as store } from '../../../server/cli/store.ts';
import { type FhirServer, startFhirServer } from '../../fhir-server/server.ts';
import { runHere } from '../cli/in-process.ts';
import { PATIENT_ID, RESOURCES } from './patient.ts';
import { failureOf, post, startTestService } from './start.ts';

/** A database without the keys that its columns are sealed under: a copy that was brought back alone, or a second machine. */

let fhir: FhirServer;
let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'lintel-keys-lost-'));
  fhir = await startFhirServer({ resources: RESOURCES });
});
afterAll(async () => {
  await fhir.close();
  await rm(home, { recursive: true });
});

const start = () => startTestService({ LINTEL_HOME: home });
const keys = (name = 'keys') => join(home, name);

it('keys are made anew only as long as nothing is sealed', async () => {
  await (await start()).close();
  await rm(keys());
  const service = await start();
  await service.register('ehr', fhir.url);
  expect((await fetch(`${service.url}/v1/patients/${PATIENT_ID}/classification`)).status).toBe(200);
  await service.close();

  await rename(keys(), keys('elsewhere'));
  await expect(start()).rejects.toThrow(/key file .*keys is not there.*put it back.*LINTEL_KEYS_FILE/);
  await expect(start()).rejects.toThrow('is not there');
  const withoutKeys = { LINTEL_HOME: home };
  for (const [command, args] of [
    [store, ['backup', join(home, 'copy.db')]],
    [audit, ['export']],
    [people, ['end', 'nurse-7']],
  ] as const) {
    expect(await runHere(command, [...args], withoutKeys)).toMatchObject({
      code: 2,
      err: expect.stringMatching(/is not there/),
    });
  }
  // Had one of them made new keys, the service would start with them and open nothing.
  await expect(start()).rejects.toThrow('is not there');
  await rename(keys('elsewhere'), keys());
  await (await start()).close();
});

it('keys of another database are no keys: the service does not start with them, and a copy is not put back', async () => {
  await (await start()).close();
  expect((await runHere(store, ['backup', join(home, 'copy.db')], { LINTEL_HOME: home })).code).toBe(0);
  const other = await mkdtemp(join(tmpdir(), 'lintel-other-'));
  await (await startTestService({ LINTEL_HOME: other })).close();

  const restored = await runHere(store, ['restore', join(home, 'copy.db')], { LINTEL_HOME: other });
  expect(restored).toMatchObject({ code: 2, err: expect.stringMatching(/key file .* is another one/) });
  expect((await readdir(other)).filter((name) => /before|restoring/.test(name))).toEqual([]);

  await copyFile(join(home, 'copy.db'), join(other, 'lintel.db'));
  await expect(startTestService({ LINTEL_HOME: other })).rejects.toThrow(/is another one/);
  // Rotated keys open it: the new one on top, the old one below.
  const text = `${Buffer.alloc(32, 7).toString('base64')}\n${await readFile(keys(), 'utf8')}`;
  await writeFile(join(other, 'keys'), text);
  await (await startTestService({ LINTEL_HOME: other })).close();
  await rm(other, { recursive: true });
});

it.skipIf(process.platform === 'win32').each(['moved away', 'deleted', 'replaced'])(
  'a database file that is %s under the service: nothing more is answered, and it is not ready',
  async (how) => {
    const own = await mkdtemp(join(tmpdir(), 'lintel-gone-'));
    const service = await startTestService({ LINTEL_HOME: own });
    const classify = () => post(`${service.url}/v1/classify`, { id: 'p1', from: '2026-11-01', principal: 'I50.22' });
    expect((await classify()).status).toBe(200);
    const file = join(own, 'lintel.db');
    if (how === 'deleted') await rm(file);
    else await rename(file, join(own, 'elsewhere.db'));
    if (how === 'replaced') await copyFile(join(own, 'elsewhere.db'), file);
    expect(await failureOf(await classify())).toMatchObject({
      status: 503,
      say: expect.stringContaining('audit trail'),
    });
    expect(await failureOf(await fetch(`${service.url}/readyz`))).toMatchObject({
      status: 503,
      say: expect.stringContaining('moved, replaced or deleted'),
    });
    expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
    await service.close();
    await rm(own, { recursive: true });
  },
);
