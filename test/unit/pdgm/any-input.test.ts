import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupLine } from '../../../server/lines/group-line.ts';
import { LineError } from '../../../server/lines/line-error.ts';
import { DISCIPLINES, STAY_TYPES } from '../../../shared/chart/chart.ts';
import type { Determined } from '../../../shared/chart/evidence.ts';
import { readFlatRecord } from '../../../shared/chart/flat-record.ts';
import type { FlatRecord } from '../../../shared/chart/flat-schema.ts';
import { group } from '../../../shared/pdgm/group.ts';
import { groupLineSchema } from '../../../shared/pdgm/grouping-schema.ts';
import { POINT_ITEMS, RISK_FLAGS } from '../../../shared/pdgm/tables.ts';
import { flatRecordOf } from '../../charts/flat-record-of.ts';
import { shipped } from './period.ts';

const answer = groupLine(shipped, { payment: true });

/** Days that exist, that do not, and no days at all. */
const day = fc.oneof(
  fc.constantFrom(
    '2025-03-03',
    '2025-03-02',
    '2025-01-01',
    '2026-09-20',
    '2026-10-02',
    '2026-05-04',
    '2024-02-29',
    '2027-01-01',
  ),
  fc.constantFrom('2025-02-30', '', ' ', '0000-00-00', '9999-12-31', '20250303', '2025-3-3', 'soon'),
  fc.string({ maxLength: 12 }),
);
const code = fc.oneof(
  fc.constantFrom(
    'I50.9',
    'G30.9',
    'j449',
    ' E11.29 ',
    'Z45.2',
    'M62.81',
    'F02.80',
    'W19.XXXD',
    'I50',
    'G35.A',
    'I42.00',
    'N18.4',
    'I12.9',
    '',
  ),
  fc.string({ maxLength: 9 }),
);
const reply = fc.oneof(
  fc.constantFrom<string | number>('0', '02', 3, '^', '', '-', 'NA', 99, -1, 2.5),
  fc.string({ maxLength: 3 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const names = fc.constantFrom<string>(
  ...POINT_ITEMS,
  ...RISK_FLAGS,
  'M1033',
  'M1830_CRNT_BATHG',
  'm1860',
  'GG0170I1',
  '__proto__',
  'constructor',
  'M1021~/x',
);
const oasis = fc.dictionary(names, fc.oneof(reply, fc.array(reply, { maxLength: 4 })), { maxKeys: 20 });
const count = fc.oneof(fc.nat(40), fc.constantFrom(-1, 2.5, 1e300));

const record: fc.Arbitrary<FlatRecord> = fc.record(
  {
    id: fc.string(),
    from: day,
    through: day,
    principal: code,
    secondary: fc.array(code, { maxLength: 28 }),
    admissionSource: fc.constantFrom('community' as const, 'institutional' as const),
    stays: fc.array(
      fc.record({ type: fc.constantFrom(...STAY_TYPES), from: day, through: day }, { requiredKeys: ['type'] }),
      { maxLength: 4 },
    ),
    admission: day,
    occurrenceCodes: fc.array(fc.constantFrom('61', '62', '50', ''), { maxLength: 3 }),
    timing: fc.constantFrom('early' as const, 'late' as const),
    previousPeriodEnd: fc.option(day),
    oasis,
    visits: fc.oneof(count, fc.dictionary(fc.constantFrom(...DISCIPLINES), count)),
    payer: fc.constantFrom('medicare-ffs' as const, 'medicaid' as const),
    cbsa: fc.constantFrom('10180', '99999', '', '__proto__', 'toString'),
    qualityDataSubmitted: fc.boolean(),
    confirmed: fc.record(
      { clinicalGroup: fc.constantFrom('G', 'h', 'Z', ''), comorbidity: fc.constantFrom('1', '3', '9') },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

describe('any flat record', () => {
  it('is answered, whole, and in the shape of the schema', () => {
    fc.assert(
      fc.property(record, (given) => {
        const line = answer(JSON.parse(JSON.stringify(given)));
        expect(line).not.toBeInstanceOf(LineError);
        const checked = groupLineSchema.safeParse(line);
        expect(checked.error?.issues ?? []).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same bytes whatever the order of its keys', () => {
    const shuffled = (value: unknown, seed: number): unknown => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
      const keys = Object.keys(value);
      const turned = keys.map((key, i) => ({ key, at: (i * 7919 + seed) % 104_729 })).sort((a, b) => a.at - b.at);
      const entries = turned.map(
        ({ key }) => [key, shuffled((value as Record<string, unknown>)[key], seed + 1)] as const,
      );
      const out = {};
      for (const [key, item] of entries)
        Object.defineProperty(out, key, { value: item, enumerable: true, configurable: true, writable: true });
      return out;
    };
    fc.assert(
      fc.property(record, fc.nat(100_000), (given, seed) => {
        const parsed = JSON.parse(JSON.stringify(given));
        expect(JSON.stringify(answer(shuffled(parsed, seed)))).toBe(JSON.stringify(answer(parsed)));
      }),
      { numRuns: 300 },
    );
  });

  it('every part that is open says what is missing, and every part that is determined says why', () => {
    fc.assert(
      fc.property(record, (given) => {
        const { grouping } = group(readFlatRecord(given).chart, shipped, { payment: true });
        for (const [name, part] of Object.entries(grouping) as [string, Determined<unknown>][]) {
          if (part.determined) expect([name, part.because.length > 0]).toEqual([name, true]);
          else {
            expect([name, part.missing.length > 0]).toEqual([name, true]);
            for (const { what, say } of part.missing) expect([what, say].every((text) => text.length > 0)).toBe(true);
          }
          if (!part.determined && part.possible)
            expect(new Set(part.possible.map((one) => JSON.stringify(one))).size).toBe(part.possible.length);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('reads the same from the flat record of its chart', () => {
    const parts = (given: FlatRecord) => {
      const { grouping } = group(readFlatRecord(given).chart, shipped);
      return Object.values(grouping).map((part) => (part.determined ? part.value : (part.possible ?? 'open')));
    };
    fc.assert(
      fc.property(record, (given) => {
        const { chart } = readFlatRecord(given);
        // Two keys that disagree are a conflict of the record; its chart holds neither.
        if (chart.conflicts.length > 0) return;
        expect(parts(flatRecordOf(chart))).toEqual(parts(given));
      }),
      { numRuns: 200 },
    );
  });
});

describe('any JSON at all', () => {
  it('is answered or refused by name, and nothing is thrown', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 6 }), async (value) => {
        const line = await answer(value);
        if (line instanceof LineError) expect(line.say.length).toBeGreaterThan(0);
        else expect(line).toHaveProperty('grouping');
      }),
      { numRuns: 500 },
    );
  });

  it('also with the names of the fields', async () => {
    const fields = [
      'id',
      'from',
      'through',
      'principal',
      'secondary',
      'oasis',
      'visits',
      'stays',
      'confirmed',
      'chart',
      'diagnoses',
      'period',
      'sources',
      'conflicts',
      'looked',
      'resourceType',
      '__proto__',
    ];
    const value = fc.dictionary(fc.constantFrom(...fields), fc.jsonValue({ maxDepth: 4 }));
    await fc.assert(
      fc.asyncProperty(value, async (given) => {
        const line = await answer(JSON.parse(JSON.stringify(given)));
        expect(line).toBeTypeOf('object');
      }),
      { numRuns: 500 },
    );
  });
});
