import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Chart, chartSchema } from '../../../shared/chart/chart.ts';
import { healthHomeSchema } from '../../../shared/health-home/answer.ts';
import { healthHome, healthHomeOf } from '../../../shared/health-home/health-home.ts';
import { PROFILES } from '../../../shared/health-home/profiles/index.ts';
import { editions } from './answer-for.ts';

/** Whatever stands in a chart of the right shape, there is an answer (issue 6, "Bad input"). */

const word = fc.constantFrom(
  '',
  ' ',
  'soon',
  '2026',
  '2026-13',
  '2026-02-30',
  '2026-11-25',
  '9999-12-31',
  '0000',
  '__proto__',
  'constructor',
  'toString',
  'E11.9',
  'J45',
  'F11.20',
  'e119',
  'E1.19',
  '\u0000',
  'active',
  'confirmed',
  'final',
  'Medicaid',
  '39156-5',
  'http://loinc.org',
  'urn:lintel:health-home-fact',
  'risk-score',
);
const amount = fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1, 0, 25.1, 1e308);
const coded = fc.array(fc.record({ system: word, code: word, display: word }, { requiredKeys: [] }), { maxLength: 2 });
const optional = { requiredKeys: [] };
const chart = fc.record({
  patient: fc.record({ birthDate: word }, optional),
  period: fc.record({ from: word, through: word }, optional),
  diagnoses: fc.array(fc.record({ code: word }), { maxLength: 3 }),
  conditions: fc.array(
    fc.record(
      {
        id: word,
        code: word,
        clinicalStatus: word,
        verificationStatus: word,
        onset: word,
        recorded: word,
        abatement: word,
        codes: coded,
        security: fc.array(word, { maxLength: 1 }),
      },
      optional,
    ),
    { maxLength: 4 },
  ),
  observations: fc.array(
    fc.record(
      { codes: coded, status: word, date: word, value: amount, unit: word, boolean: fc.boolean() },
      { requiredKeys: ['codes'] },
    ),
    { maxLength: 3 },
  ),
  encounters: fc.array(fc.record({ class: word, stay: word, from: word, through: word, types: coded }, optional), {
    maxLength: 3,
  }),
  coverage: fc.array(fc.record({ status: word, from: word, through: word, payer: word, codes: coded }, optional), {
    maxLength: 2,
  }),
  carePlan: fc.array(
    fc.record({ status: word, from: word, addresses: fc.array(word), text: word, created: word }, optional),
    { maxLength: 2 },
  ),
  goals: fc.array(
    fc.record({ text: word, targets: fc.array(fc.record({ due: word }, optional)) }, { requiredKeys: ['text'] }),
    { maxLength: 2 },
  ),
  episodes: fc.array(fc.record({ status: word, types: coded, from: word, through: word }, optional), { maxLength: 2 }),
  consents: fc.array(fc.record({ status: word, from: word, through: word, policies: coded }, optional), {
    maxLength: 2,
  }),
  tasks: fc.array(fc.record({ status: word, codes: coded, focus: word, updated: word }, optional), { maxLength: 2 }),
  refused: fc.array(word, { maxLength: 2 }),
});

describe('a chart of the right shape', () => {
  it('is answered, whatever stands in it', () => {
    fc.assert(
      fc.property(chart, fc.constantFrom(...PROFILES), fc.boolean(), (parts, profile, reveal) => {
        const of = { chart: 1, oasis: {}, looked: [], conflicts: [], sources: {}, ...parts } as Chart;
        const answer = healthHome(of, editions, { profile, asOf: '2026-11-25', reveal }).healthHome;
        expect(JSON.stringify(answer)).not.toMatch(/undefined|\[object|:null(?!,"state")/);
        expect(healthHomeSchema.safeParse(answer).success).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it('an empty one has an answer for every profile', () => {
    const empty = chartSchema.parse({ chart: 1, diagnoses: [], oasis: {}, looked: [], conflicts: [], sources: {} });
    for (const profile of PROFILES) {
      const { status, wouldChange } = healthHome(empty, editions, { profile, asOf: '2026-11-25' }).healthHome;
      expect(status).toMatch(/^(NOT_MET|INDETERMINATE)$/);
      expect(wouldChange.length).toBeGreaterThan(0);
    }
  });

  it('an unknown profile, no day, and a day without a code list are told', () => {
    const empty = chartSchema.parse({ chart: 1, diagnoses: [], oasis: {}, looked: [], conflicts: [], sources: {} });
    expect(healthHomeOf(empty, editions, 'XX', '2026-11-25').healthHome).toMatchObject({
      status: 'INDETERMINATE',
      say: expect.stringContaining('US-FED'),
    });
    expect(healthHomeOf(empty, editions, 'US-FED', undefined).healthHome).toMatchObject({
      status: 'INDETERMINATE',
      say: expect.stringContaining('day'),
    });
    expect(healthHomeOf(empty, editions, 'US-FED', '2014-01-01').healthHome).toMatchObject({
      status: 'INDETERMINATE',
      say: expect.stringContaining('code list'),
    });
  });
});

it('a day outside the profile’s dates is told before a code list that is missing for it', () => {
  const chart: Chart = { chart: 1, diagnoses: [], oasis: {}, looked: [], conflicts: [], sources: {} };
  const { healthHome: answer } = healthHomeOf(chart, editions, 'US-FED', '2009-05-05');
  expect(answer.status).toBe('INDETERMINATE');
  expect(answer.say).toBe('The as-of day lies outside the profile’s dates (2011-01-01 to open).');
  expect(healthHomeOf(chart, editions, 'NY-ADULT', '2009-05-05').healthHome.say).toMatch(/No ICD-10-CM code list/);
});
