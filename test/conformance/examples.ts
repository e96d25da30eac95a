import type { Resource } from 'fhir/r4';
import { bundleOf } from '../../server/lines/health-home-line.ts';
import { SOFTWARE } from '../../server/software.ts';
import { classify } from '../../shared/classify.ts';
import { capabilityStatement, OPERATIONS, operationDefinition } from '../../shared/fhir/out/capability.ts';
import { groupParameters } from '../../shared/fhir/out/group-parameters.ts';
import { runBundle } from '../../shared/fhir/out/run-bundle.ts';
import { readChart } from '../../shared/fhir/read-chart.ts';
import { PROFILES } from '../../shared/health-home/profiles/index.ts';
import { syntheticPatients } from '../charts/generate.ts';
import { shippedEditions } from '../shipped.ts';

/** A resource that we make, and of what. */
export interface Example {
  name: string;
  resource: Resource;
}

const BASE = 'https://lintel.example.org/fhir';
const AT = '2026-11-26T09:00:00.000Z';

/** UUIDs in order, so that the same patients give the same bytes. */
function uuids(): () => string {
  let count = 0;
  return () => `00000000-0000-7000-8000-${String(++count).padStart(12, '0')}`;
}

/**
 * All kinds of FHIR resources that we make, for the invented patients: for validators. AuditEvents are made and checked
 * in `server/audit`.
 */
export async function exampleResources(): Promise<Example[]> {
  const [patients, editions] = await Promise.all([syntheticPatients(), shippedEditions()]);
  const examples: Example[] = [
    { name: 'metadata', resource: capabilityStatement(BASE, SOFTWARE, '2026-11-26') },
    ...OPERATIONS.map((one) => ({ name: `$${one}`, resource: operationDefinition(one, BASE, '2026-11-26') })),
  ];
  const [profile] = PROFILES;
  for (const { id, bundle } of patients) {
    const { chart } = readChart(bundle, editions);
    const classification = classify(chart, editions);
    const run = { software: SOFTWARE, at: AT, newId: uuids() };
    examples.push({ name: `${id} $hh-group`, resource: groupParameters(classification) });
    examples.push({ name: `${id} $hh-review`, resource: runBundle(classification, chart, run) });
    if (profile) {
      const options = { profile, asOf: chart.period?.from ?? '2026-11-26' };
      examples.push({ name: `${id} health home`, resource: bundleOf({ chart, id }, editions, options) });
    }
  }
  return examples;
}
