import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartSchema } from '../../../shared/chart/chart.ts';
import { readFlatRecord } from '../../../shared/chart/flat-record.ts';
import { flatRecordSchema } from '../../../shared/chart/flat-schema.ts';
import { isFlatRecord } from '../../../shared/chart/flat-shape.ts';
import { flatRecordOf } from '../../charts/flat-record-of.ts';

const RECORD = {
  id: 'P-1',
  from: '2025-03-03',
  through: '2025-04-01',
  admission: '2025-02-01',
  principal: 'I50.9',
  secondary: ['E11.29', '', 'N18.4'],
  stays: [{ type: 'acute' as const, through: '2025-02-27' }],
  occurrenceCodes: ['61'],
  previousPeriodEnd: null,
  oasis: { M1830_CRNT_BATHG: '03', m1860: 2, M1033_HOSP_RISK_HSTRY_FALLS: 1, GG0170I1: 4, M1033: ['01', 3] },
  visits: { SN: 3 },
  payer: 'medicare-ffs' as const,
};

describe('a record as a chart', () => {
  const { chart, reported } = readFlatRecord(RECORD);

  it('has the Chart’s shape', () => {
    expect(chartSchema.safeParse(chart).error?.issues ?? []).toEqual([]);
  });

  it('ranks the diagnoses as a claim does; a blank place is none and is reported', () => {
    expect(chart.diagnoses).toEqual([
      { code: 'I50.9', rank: 1 },
      { code: 'E11.29', rank: 2 },
      { code: 'N18.4', rank: 3 },
    ]);
    expect(reported).toEqual([{ at: '/secondary/1', say: 'blank, left out' }]);
  });

  it('says where each fact was read', () => {
    expect(chart.sources['/diagnoses/2']).toEqual([{ kind: 'record', path: '/secondary/2' }]);
    expect(chart.sources['/diagnoses/0']).toEqual([{ kind: 'record', path: '/principal' }]);
    expect(chart.sources['/period/admission']).toEqual([{ kind: 'record', path: '/admission' }]);
    expect(chart.sources['/oasis/M1830']).toEqual([{ kind: 'record', path: '/oasis/M1830_CRNT_BATHG' }]);
    expect(chart.sources['/stays/0']).toEqual([{ kind: 'record', path: '/stays/0' }]);
    expect(chart.sources['/previousPeriodEnd']).toEqual([{ kind: 'record', path: '/previousPeriodEnd' }]);
  });

  it('spells OASIS as the Chart does, items by name in any case, flags whole', () => {
    expect(chart.oasis).toEqual({
      GG0170I1: '04',
      M1033: ['1', '3'],
      M1033_HOSP_RISK_HSTRY_FALLS: '1',
      M1830: '3',
      M1860: '2',
    });
    expect(Object.keys(chart.oasis)).toEqual([...Object.keys(chart.oasis)].sort());
  });

  it('says that the list of secondary diagnoses is whole only where it is there', () => {
    expect(chart.looked).toEqual(['secondary']);
    expect(readFlatRecord({ principal: 'I50.9' }).chart.looked).toEqual([]);
    expect(readFlatRecord({ secondary: [] }).chart.looked).toEqual(['secondary']);
  });

  it('keeps absent and none apart', () => {
    const empty = readFlatRecord({}).chart;
    expect(empty).toEqual({ chart: 1, diagnoses: [], oasis: {}, looked: [], conflicts: [], sources: {} });
    expect(readFlatRecord({ stays: [] }).chart.stays).toEqual([]);
    expect(readFlatRecord({ previousPeriodEnd: null }).chart.previousPeriodEnd).toBeNull();
  });

  it('keeps a blank principal: the record says that it is blank', () => {
    expect(readFlatRecord({ principal: '' }).chart.diagnoses).toEqual([{ code: '', rank: 1 }]);
  });
});

describe('two keys for one item', () => {
  it('that agree are one answer, read at the first name by alphabet', () => {
    for (const oasis of [
      { M1830: '2', M1830_CRNT_BATHG: '02' },
      { M1830_CRNT_BATHG: '02', M1830: '2' },
    ]) {
      const { chart, reported } = readFlatRecord({ oasis });
      expect(chart.oasis).toEqual({ M1830: '2' });
      expect(chart.sources['/oasis/M1830']).toEqual([{ kind: 'record', path: '/oasis/M1830' }]);
      expect(reported).toEqual([]);
    }
  });

  it('that differ: neither is read, both are reported, whatever their order', () => {
    const one = readFlatRecord({ oasis: { M1830: '2', m1830: '3', M1830_CRNT_BATHG: '2' } });
    const other = readFlatRecord({ oasis: { M1830_CRNT_BATHG: '2', m1830: '3', M1830: '2' } });
    expect(one).toEqual(other);
    expect(one.chart.oasis).toEqual({});
    expect(one.reported.map(({ at }) => at)).toEqual(['/oasis/M1830', '/oasis/M1830_CRNT_BATHG', '/oasis/m1830']);
    expect(one.chart.conflicts).toHaveLength(3);
    expect(one.chart.conflicts.every(({ stands, fact }) => stands === undefined && fact === '/oasis/M1830')).toBe(true);
  });
});

describe('keys that could harm', () => {
  it('__proto__ and constructor are keys like any other', () => {
    const oasis = JSON.parse('{"__proto__": "3", "constructor": "2", "M1830": "1"}');
    const { chart } = readFlatRecord({ oasis });
    expect(Object.getPrototypeOf(chart.oasis)).toBe(Object.prototype);
    expect(Object.keys(chart.oasis)).toEqual(['M1830', '__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['3']).toBeUndefined();
  });

  it('a slash and a tilde in a name are written as RFC 6901 says', () => {
    const { chart } = readFlatRecord({ oasis: { 'a/b~c': '1' } });
    expect(chart.sources['/oasis/a~1b~0c']).toEqual([{ kind: 'record', path: '/oasis/a~1b~0c' }]);
  });
});

describe('the way back', () => {
  it('gives the same chart again', () => {
    const { chart } = readFlatRecord(RECORD);
    const again = readFlatRecord(flatRecordOf(chart)).chart;
    expect({ ...again, sources: {} }).toEqual({ ...chart, sources: {} });
  });
});

describe('the quick look at a shape', () => {
  const anything = fc.jsonValue({ maxDepth: 2 });
  const nearly = fc.record(
    {
      id: fc.oneof(fc.string(), anything),
      from: fc.oneof(fc.string(), anything),
      principal: fc.oneof(fc.string(), anything),
      secondary: fc.oneof(fc.array(fc.oneof(fc.string(), anything), { maxLength: 3 }), anything),
      admissionSource: fc.oneof(fc.constantFrom('community', 'institutional', 'home'), anything),
      stays: fc.oneof(
        fc.array(
          fc.record(
            {
              type: fc.oneof(fc.constantFrom('acute', 'snf', 'hotel'), anything),
              through: fc.oneof(fc.string(), anything),
              from: fc.string(),
            },
            { requiredKeys: [] },
          ),
          { maxLength: 2 },
        ),
        anything,
      ),
      occurrenceCodes: fc.oneof(fc.array(fc.string(), { maxLength: 2 }), anything),
      timing: fc.oneof(fc.constantFrom('early', 'late'), anything),
      previousPeriodEnd: fc.oneof(fc.constant(null), fc.string(), anything),
      oasis: fc.oneof(
        fc.dictionary(
          fc.constantFrom('M1830', '__proto__', 'x'),
          fc.oneof(
            fc.string(),
            fc.double(),
            fc.array(fc.oneof(fc.string(), fc.integer(), anything), { maxLength: 2 }),
            anything,
          ),
        ),
        anything,
      ),
      visits: fc.oneof(
        fc.double(),
        fc.dictionary(fc.constantFrom('SN', 'PT', 'XX', '__proto__'), fc.oneof(fc.integer(), anything)),
        anything,
      ),
      payer: fc.oneof(fc.constantFrom('medicare-ffs', 'cash'), anything),
      qualityDataSubmitted: fc.oneof(fc.boolean(), anything),
      confirmed: fc.oneof(
        fc.record({ clinicalGroup: fc.oneof(fc.string(), anything), comorbidity: fc.string() }, { requiredKeys: [] }),
        anything,
      ),
      documents: fc.oneof(
        fc.array(
          fc.record(
            {
              type: fc.constantFrom('order', 'song'),
              author: fc.constantFrom('MD', 'poet'),
              text: fc.oneof(fc.string(), anything),
            },
            { requiredKeys: [] },
          ),
          { maxLength: 2 },
        ),
        anything,
      ),
    },
    { requiredKeys: [] },
  );

  it('agrees with the schema on anything', () => {
    // Through JSON, as lines come: no undefined, no NaN, no -0, own properties only.
    const line = fc.oneof(nearly, anything).map((value) => JSON.parse(JSON.stringify(value)) as unknown);
    fc.assert(
      fc.property(line, (value) => {
        expect(isFlatRecord(value)).toBe(flatRecordSchema.safeParse(value).success);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['an infinite number of visits', '{"visits": 1e400}'],
    ['an infinite answer', '{"oasis": {"M1830": 1e400}}'],
    ['null for a day', '{"from": null}'],
    ['null for an answer', '{"oasis": {"M1830": null}}'],
    ['an unknown discipline', '{"visits": {"SN": 1, "RT": 2}}'],
    ['a list of lists', '{"oasis": {"M1033": [["1"]]}}'],
    ['a list', '[]'],
  ])('both refuse %s', (_, text) => {
    const value = JSON.parse(text) as unknown;
    expect([isFlatRecord(value), flatRecordSchema.safeParse(value).success]).toEqual([false, false]);
  });
});
