import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classificationText } from '../../../shared/api/classification-text.ts';
import { AUTHOR_ROLES, type Chart, DOCUMENT_TYPES, PAYERS, STAY_TYPES } from '../../../shared/chart/chart.ts';
import { readFlatRecord } from '../../../shared/chart/flat-record.ts';
import { classify } from '../../../shared/classify.ts';
import { Editions } from '../../../shared/editions/editions.ts';
import { checkedSchema } from '../../../shared/rules/finding-schema.ts';
import { RULES } from '../../../shared/rules/index.ts';
import { codedCharts } from '../../charts/coded/index.ts';
import { shippedEditions } from '../../shipped.ts';

/** Charts as nobody keeps them: every rule answers, says what it lacked, or stays silent. */

const editions = await shippedEditions();
const records = codedCharts.map(({ record }) => record);
const words = records.flatMap(({ documents }) =>
  (documents ?? []).flatMap(({ text }) => (text ?? '').split(/(?<=[.;:])\s/)),
);
const items = [...new Set(records.flatMap(({ oasis }) => Object.keys(oasis ?? {})))];

const code = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...new Set(records.flatMap((one) => [one.principal, ...one.secondary]))) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'N18.3',
      'G20',
      'F02.80',
      'I50',
      'S72.141',
      'W19.D',
      'T81.31XG',
      'E1.19',
      'QA0.01',
      'F03.91',
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 10 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', ' ', 'diabetes', '__proto__', 'constructor', '\u0000', 'I10.', '.I10', 'i10 '),
  },
);
const day = fc.oneof(
  fc.constantFrom('2026-01-12', '2025-09-30', '2026-10-02', '2024-10-01', '2020-10-01', '2015-10-01', '2031-01-01'),
  fc.constantFrom('2026-02-30', '', 'soon', '20260112', '0000-00-00', '9999-12-31'),
);
const text = fc.oneof(
  fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((some) => some.join(' ')),
  fc.string({ maxLength: 40, unit: 'binary' }),
);
const reply = fc.oneof(
  fc.constantFrom('0', '1', '2', '02', '^', '', '-', 'NA', '99', '88'),
  fc.array(fc.constantFrom('1', '3', '7', '10', 'NA', ''), { maxLength: 4 }),
  fc.string({ maxLength: 4 }),
);
/** Up to so many: by itself fast-check makes hardly any list of more than ten. */
const LONG = (maxLength: number) => ({ maxLength, size: 'max' as const });
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const chart: fc.Arbitrary<Chart> = fc
  .record({
    from: optional(day),
    through: optional(day),
    admission: optional(day),
    diagnoses: fc.array(fc.record({ code, rank: optional(fc.integer({ min: -1, max: 30 })) }), LONG(27)),
    oasis: fc.dictionary(fc.oneof(fc.constantFrom(...items), fc.string({ maxLength: 8 })), reply, {
      maxKeys: 30,
      size: 'max',
    }),
    assessment: optional(fc.record({ rfa: optional(fc.constantFrom('01', '3', '09', '')), completed: optional(day) })),
    documents: optional(
      fc.array(
        fc.record({
          id: optional(fc.constantFrom('d1', 'd2', '')),
          type: fc.constantFrom(...DOCUMENT_TYPES),
          date: optional(day),
          author: optional(fc.constantFrom(...AUTHOR_ROLES)),
          text: optional(text),
          state: optional(fc.constantFrom('read' as const, 'unreadable' as const)),
        }),
        LONG(6),
      ),
    ),
    medications: optional(
      fc.array(
        fc.record({ text, status: optional(fc.constantFrom('active', 'stopped', '?')), start: optional(day) }),
        LONG(8),
      ),
    ),
    stays: optional(
      fc.array(fc.record({ type: fc.constantFrom(...STAY_TYPES), through: optional(day) }), { maxLength: 3 }),
    ),
    payer: optional(fc.constantFrom(...PAYERS)),
    visits: optional(fc.oneof(fc.integer({ min: -2, max: 40 }), fc.constant({ SN: 4, PT: 3 }))),
    looked: fc.subarray(['secondary', 'Condition', 'MedicationRequest', 'DocumentReference']),
  })
  .map(({ from, through, admission, ...facts }) => {
    const period = Object.fromEntries(
      Object.entries({ from, through, admission }).filter(([, value]) => value !== undefined),
    );
    const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
    return JSON.parse(JSON.stringify({ chart: 1, conflicts: [], sources: {}, period, ...known })) as Chart;
  });

describe('any chart', () => {
  it('gets an answer of the schema: every rule ran or says why not', () => {
    fc.assert(
      fc.property(chart, (one) => {
        const answer = classify(one, editions);
        expect(checkedSchema.safeParse(answer).error).toBeUndefined();
        const ran = [...answer.looked, ...answer.notLooked.map(({ rule }) => rule)].sort();
        expect(ran).toEqual(RULES.map((rule) => rule.code).sort());
        expect(answer.notLooked.filter(({ missing }) => missing.length === 0)).toEqual([]);
        const ranSet = new Set(answer.looked);
        expect(answer.findings.filter(({ rule }) => !ranSet.has(rule))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('gets the same bytes again, and another chart between changes nothing', () => {
    fc.assert(
      fc.property(chart, chart, (one, other) => {
        const first = classificationText(classify(one, editions));
        classify(other, editions);
        expect(classificationText(classify(structuredClone(one), editions))).toBe(first);
      }),
      { numRuns: 60 },
    );
  });

  it('is not changed', () => {
    fc.assert(
      fc.property(chart, (one) => {
        const before = JSON.stringify(one);
        classify(one, editions);
        expect(JSON.stringify(one)).toBe(before);
      }),
      { numRuns: 60 },
    );
  });
});

describe('few facts', () => {
  it('the same code 26 times is one finding of its kind, whatever else it is', () => {
    const { chart: one } = readFlatRecord({ from: '2026-01-12', principal: 'I10', secondary: Array(25).fill('I10') });
    const { findings } = classify(one, editions);
    expect(findings.filter(({ rule }) => rule === 'CV10').length).toBe(1);
  });

  it('a record that is only a note', () => {
    const { chart: one } = readFlatRecord({
      documents: [{ type: 'visit-note', text: 'Patient short of breath on stairs, ankles swollen, dressing changed.' }],
    });
    const { findings, looked, notLooked } = classify(one, editions);
    expect(findings).toEqual([]);
    expect(looked.length + notLooked.length).toBe(RULES.length);
  });

  it('without any packs no rule fires on a table that is not there', () => {
    const none = new Editions([]);
    for (const { record } of codedCharts) {
      const { findings } = classify(readFlatRecord(record).chart, none);
      expect(findings.filter(({ severity }) => severity === 'block' || severity === 'error')).toEqual([]);
    }
  });
});
