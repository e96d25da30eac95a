import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FhirServer, startFhirServer } from '../../fhir-server/server.ts';
import { PATIENT_ID, RESOURCES } from './patient.ts';
import { startTestService } from './start.ts';

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
  await rename(keys('elsewhere'), keys());
  await (await start()).close();
});
