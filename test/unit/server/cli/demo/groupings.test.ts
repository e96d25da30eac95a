import { expect, it } from 'vitest';
import { groupingsTable } from '../../../../../server/cli/demo/groupings.ts';
import type { Authority, Determined } from '../../../../../shared/chart/evidence.ts';
import type { Grouping } from '../../../../../shared/pdgm/grouping.ts';

const known = <T>(value: T, authority?: Authority): Determined<T> => ({
  determined: true,
  value,
  because: [],
  ...(authority ? { authority } : {}),
});
const open = <T>(what: string, possible?: T[]): Determined<T> => ({
  determined: false,
  missing: [{ what, say: '' }],
  ...(possible ? { possible } : {}),
});

/** The parts that the table reads; the others play no part in it. */
function grouping(parts: Partial<Grouping>): Grouping {
  return {
    hipps: known('2HB31', 'estimated'),
    source: known('institutional'),
    timing: known('early'),
    clinicalGroup: known('H', 'sourced'),
    functionalLevel: known('B', 'cms'),
    comorbidity: known('3'),
    ...parts,
  } as Grouping;
}

it('prints what is determined, what remains possible, and names what is missing once', () => {
  const table = groupingsTable([
    { name: 'Alvarez, Joan', mrn: '004417', from: '2026-11-10', grouping: grouping({}) },
    {
      name: 'Okafor, Samuel',
      mrn: '004471',
      from: '2026-10-19',
      grouping: grouping({
        hipps: open('previousPeriodEnd'),
        timing: open('previousPeriodEnd'),
        comorbidity: open('high pairs', ['2', '3']),
      }),
    },
  ]);
  const [head, , first, second] = table.split('\n').map((line) => line.split(/ {2,}/));
  expect(first).toEqual([
    'Alvarez, Joan',
    '004417',
    '2026-11-10',
    '2HB31',
    'estimated',
    'institutional',
    'early',
    'H',
    'B',
    '3',
  ]);
  expect(second?.[head?.indexOf('HIPPS') ?? -1]).toBe('–');
  expect(second?.[head?.indexOf('Comorbidity') ?? -1]).toBe('2·3');
  // Of the parts that are settled: clinical group sourced, functional level CMS's own.
  expect(second?.[head?.indexOf('Authority') ?? -1]).toBe('sourced');
  expect(second?.at(-1)).toBe('end of the period before, high pairs');
});

it('names no field and no table of the program: this is the first that anybody sees of it', () => {
  const parts = {
    source: open<'community' | 'institutional'>('stays/0/type'),
    timing: open<'early' | 'late'>('occurrenceCodes, previousPeriodEnd'),
    clinicalGroup: open<string>('Diagnosis_Codes'),
    functionalLevel: open<string>('M1860'),
    comorbidity: open<string>('Comorbidity_Interactions'),
  };
  const row = {
    name: 'Okafor, Samuel',
    mrn: '004471',
    from: '2026-10-19',
    grouping: grouping(parts as Partial<Grouping>),
  };
  const line = groupingsTable([row]).split('\n').at(-1);
  expect(line?.split(/ {2,}/).at(-1)).toBe(
    'kind of a stay, occurrence codes, end of the period before, CMS’s tables, M1860',
  );
});
