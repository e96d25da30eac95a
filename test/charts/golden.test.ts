import { describe, expect, it } from 'vitest';
import type { Determined } from '../../shared/chart/evidence.ts';
import { readChart } from '../../shared/fhir/read-chart.ts';
import { group } from '../../shared/pdgm/group.ts';
import { shippedEditions } from '../shipped.ts';
import { syntheticPatients } from './generate.ts';
import { GOLDEN, type Golden } from './golden.ts';

const editions = await shippedEditions();
const patients = await syntheticPatients();
const PARTS = ['source', 'timing', 'clinicalGroup', 'points', 'functionalLevel', 'comorbidity', 'hipps'] as const;

describe.each(GOLDEN)('$id', (golden: Golden) => {
  const patient = patients.find(({ id }) => id === golden.id);
  const { chart } = readChart(patient?.bundle, editions, { searched: ['Condition', 'Encounter'] });
  const { grouping } = group(chart, editions);

  it.each(PARTS.filter((part) => golden[part] !== undefined))('%s', (part) => {
    const expected = golden[part];
    const answered = grouping[part] as Determined<string | number>;
    if (expected === 'open') expect(answered.determined, golden.because.join(' ')).toBe(false);
    else expect(answered.determined ? answered.value : answered, golden.because.join(' ')).toBe(expected);
  });
});

describe('the golden cases', () => {
  it('are every patient, and reach every clinical group', () => {
    expect(GOLDEN.map(({ id }) => id)).toEqual(patients.map(({ id }) => id));
    const groups = new Set(GOLDEN.map(({ clinicalGroup }) => clinicalGroup).filter((group) => group !== 'open'));
    expect([...groups].sort()).toEqual([...'ABCDEFGHIJKL']);
  });

  it('do not depend on who the patients are', async () => {
    const others = await syntheticPatients(7);
    for (const { id, bundle } of others) {
      const golden = GOLDEN.find((each) => each.id === id);
      const { chart } = readChart(bundle, editions, { searched: ['Condition', 'Encounter'] });
      const { points } = group(chart, editions).grouping;
      if (typeof golden?.points === 'number') expect(points.determined && points.value, id).toBe(golden.points);
    }
  });
});
