/**
 * `node test/charts/generate.ts OUT [--seed N]`: writes one transaction Bundle a patient (`hh-01.json`, …) and all of
 * them, one a line, as `patients.ndjson`. The same seed gives the same bytes.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Bundle, Questionnaire } from '@medplum/fhirtypes';
import { SHIPPED_PACKS } from '../../server/editions/open.ts';
import { openPack } from '../../shared/editions/pack.ts';
import { type OasisCatalogue, openOasis } from '../../shared/oasis/catalogue.ts';
import { bundleOf } from './bundle.ts';
import { type Identity, identityOf } from './identity.ts';
import { answersOf } from './oasis-form.ts';
import { PEOPLE } from './people.ts';
import type { Person } from './person.ts';
import { oasisQuestionnaire } from './questionnaire.ts';
import { randomFrom } from './random.ts';

/** The seed of the demo and of the golden cases. */
export const DEMO_SEED = 1;

/** An invented patient: the case, who it is, and the whole record in FHIR R4. */
export interface SyntheticPatient {
  id: string;
  person: Person;
  identity: Identity;
  bundle: Bundle;
}

/** Every invented patient, from a seed: the clinical facts are the same for all seeds, the identities are drawn. */
export async function syntheticPatients(seed: number = DEMO_SEED): Promise<SyntheticPatient[]> {
  const catalogue = await shippedOasis();
  const random = randomFrom(seed);
  const taken = new Set<string>();
  return PEOPLE.map((person) => {
    const identity = identityOf(person, random, taken);
    return { id: person.id, person, identity, bundle: bundleOf(person, identity, catalogue) };
  });
}

/** The Questionnaire that the patients' assessments answer. */
export async function syntheticQuestionnaire(): Promise<Questionnaire> {
  const keys = PEOPLE.flatMap((person) => person.assessments.flatMap((each) => [...answersOf(person, each).keys()]));
  return oasisQuestionnaire(await shippedOasis(), new Set(keys));
}

async function shippedOasis(): Promise<OasisCatalogue> {
  return openOasis(await openPack(new Uint8Array(await readFile(join(SHIPPED_PACKS, 'oasis-e.pack')))));
}

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { seed: { type: 'string' } } });
  const [folder] = positionals;
  const seed = Number(values.seed ?? DEMO_SEED);
  if (folder === undefined || !Number.isInteger(seed)) {
    process.stderr.write('usage: node test/charts/generate.ts FOLDER [--seed N]\n');
    return 2;
  }
  const patients = await syntheticPatients(seed);
  await mkdir(folder, { recursive: true });
  await Promise.all(
    patients.map(({ id, bundle }) => writeFile(join(folder, `${id}.json`), `${JSON.stringify(bundle, null, 2)}\n`)),
  );
  await writeFile(
    join(folder, 'patients.ndjson'),
    patients.map(({ bundle }) => `${JSON.stringify(bundle)}\n`).join(''),
  );
  await writeFile(join(folder, 'questionnaire.json'), `${JSON.stringify(await syntheticQuestionnaire(), null, 2)}\n`);
  process.stderr.write(`${patients.length} patients, seed ${seed}, in ${folder}\n`);
  return 0;
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
