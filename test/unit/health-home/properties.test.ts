import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../shared/chart/chart.ts';
import type { Status } from '../../../shared/health-home/answer.ts';
import { healthHome } from '../../../shared/health-home/health-home.ts';
import type { Profile } from '../../../shared/health-home/profile.ts';
import { PROFILES } from '../../../shared/health-home/profiles/index.ts';
import { editions } from './answer-for.ts';

/** What holds for every person (issue 6, "Property tests"). */

type Condition = NonNullable<Chart['conditions']>[number];
type Observation = NonNullable<Chart['observations']>[number];

const CODES = [
  'E11.9',
  'E11.22',
  'E11.A',
  'J45.40',
  'I10',
  'I11.0',
  'I13.0',
  'I50.9',
  'N18.31',
  'F20.9',
  'F33.1',
  'F33.42',
  'F41.1',
  'F23',
  'F10.20',
  'F11.20',
  'F11.21',
  'F11.90',
  'F17.210',
  'B20',
  'J44.9',
  'Z68.25',
  'E66.9',
  'O24.410',
  'R73.03',
  'Z59.01',
  'Z91.128',
  'Z82.5',
  'E78.5',
  'C50.911',
  'D57.1',
  'G40.909',
  'F90.2',
  'Z65.2',
  'F03.90',
  'J45',
];
/** Codes that no rule names: a broken bone, a cold, a cataract. */
const IRRELEVANT = ['S52.501D', 'J00', 'H26.9', 'M54.50', 'K21.9', 'N39.0', 'Z47.1'];
const DATES = ['2026-11-25', '2026-11-26', '2026', '2024-11', '2024-11-24', '2019-02-02', '2026-03-10'];

const coded = (codes: readonly string[]): fc.Arbitrary<Condition> =>
  fc.record(
    {
      code: fc.constantFrom(...codes),
      clinicalStatus: fc.constantFrom('active', 'active', 'active', 'relapse', 'remission', 'resolved'),
      verificationStatus: fc.constantFrom('confirmed', 'confirmed', 'provisional', 'refuted'),
      categories: fc.constantFrom(['problem-list-item'], ['encounter-diagnosis']),
      recorded: fc.constantFrom(...DATES),
      onset: fc.constantFrom(...DATES),
      security: fc.constantFrom(['SUD'], ['PSY'], ['HIV'], ['N']),
    },
    { requiredKeys: ['code'] },
  );
const FACT = 'urn:lintel:health-home-fact';
const observation = fc.oneof(
  fc.record({
    codes: fc.constant<Observation['codes']>([{ system: 'http://loinc.org', code: '39156-5' }]),
    status: fc.constantFrom('final', 'preliminary'),
    date: fc.constantFrom(...DATES),
    value: fc.constantFrom(24.9, 25, 25.1, 31),
  }),
  fc.record({
    codes: fc
      .constantFrom(
        'functional-impairment',
        'sed',
        'comparable-coverage',
        'chronic-homelessness',
        'appropriateness-adlDeficit',
      )
      .map((code) => [{ system: FACT, code }]),
    status: fc.constant('final'),
    date: fc.constantFrom(...DATES),
    boolean: fc.boolean(),
    performers: fc.constant<Observation['performers']>([{ name: 'Ruth Obi, LCSW' }]),
  }),
  fc.record({
    codes: fc.constant<Observation['codes']>([{ system: FACT, code: 'risk-score' }]),
    status: fc.constant('final'),
    date: fc.constantFrom(...DATES),
    value: fc.constantFrom(0.9, 1.2, 1.5, 2),
    performers: fc.constant<Observation['performers']>([{ name: 'Dana Whitlock, RN' }]),
  }),
);
const coverage = fc.constantFrom<Chart['coverage']>(
  [{ id: 'm', status: 'active', codes: [{ system: 'https://nahdo.org/sopt', code: '21' }] }],
  [{ id: 'm', status: 'active', codes: [{ system: 'https://nahdo.org/sopt', code: '21' }] }],
  [{ id: 'm', status: 'cancelled', codes: [{ system: 'https://nahdo.org/sopt', code: '21' }] }],
  [{ id: 'm', status: 'active', payer: 'Ohio Medicaid' }],
  undefined,
);
const chart = fc
  .record({
    conditions: fc.array(coded(CODES), { maxLength: 6 }),
    observations: fc.array(observation, { maxLength: 3 }),
    coverage,
    birthDate: fc.constantFrom('1971-04-18', '2012-08-09', '2008', undefined),
    refused: fc.constantFrom<string[]>([], [], [], ['Condition'], ['Coverage'], ['Observation']),
  })
  .map(
    ({ conditions, observations, coverage: paid, birthDate, refused }): Chart => ({
      chart: 1,
      diagnoses: [],
      oasis: {},
      looked: [],
      conflicts: [],
      sources: {},
      conditions: conditions.map((each, n) => ({ id: `c${n}`, ...each })),
      observations: observations.map((each, n): Observation => ({ id: `o${n}`, ...each })),
      ...(paid ? { coverage: paid } : {}),
      ...(birthDate ? { patient: { birthDate } } : {}),
      ...(refused.length > 0 ? { refused } : {}),
    }),
  );
const profile = fc.constantFrom(...PROFILES);
const AS_OF = '2026-11-25';

const answer = (of: Chart, by: Profile, reveal = false) => {
  const asOf = by.id === 'CA-HHP' ? '2021-11-15' : AS_OF;
  return healthHome(of, editions, { profile: by, asOf, reveal }).healthHome;
};
const statusOf = (of: Chart, by: Profile): Status => answer(of, by).status;
const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
const HEIGHT: Record<Status, number> = { NOT_MET: 0, INDETERMINATE: 1, POSSIBLE: 2, ELIGIBLE_LIKELY: 3 };

describe('for every person and profile', () => {
  it('charts of this test have every status', () => {
    const seen = new Set<Status>();
    for (const [of, by] of fc.sample(fc.tuple(chart, profile), { numRuns: 3000, seed: 7 })) {
      seen.add(statusOf(of, by));
      if (seen.size === 4) break;
    }
    expect([...seen].sort()).toEqual(['ELIGIBLE_LIKELY', 'INDETERMINATE', 'NOT_MET', 'POSSIBLE']);
  });

  it('an irrelevant condition never changes the status', () => {
    fc.assert(
      fc.property(chart, profile, coded(IRRELEVANT), (of, by, more) => {
        const with_ = { ...of, conditions: [...(of.conditions ?? []), { id: 'more', ...more }] };
        expect(statusOf(with_, by)).toBe(statusOf(of, by));
      }),
      { numRuns: 1500 },
    );
  });

  it('an irrelevant observation, document or medication never changes it', () => {
    fc.assert(
      fc.property(chart, profile, (of, by) => {
        const heart = {
          id: 'hr',
          codes: [{ system: 'http://loinc.org', code: '8867-4' }],
          status: 'final',
          date: '2026-09-01',
          value: 72,
        };
        const with_: Chart = {
          ...of,
          observations: [...(of.observations ?? []), heart],
          documents: [{ type: 'progress-note', text: 'Heroin dependence, schizophrenia, BMI 31.' }],
          medications: [{ text: 'methadone 10 MG Oral Tablet', status: 'active' }],
        };
        expect(statusOf(with_, by)).toBe(statusOf(of, by));
      }),
      { numRuns: 500 },
    );
  });

  it('a refuted condition never changes the status, so that it never raises it', () => {
    fc.assert(
      fc.property(chart, profile, coded(CODES), (of, by, more) => {
        const refuted = { id: 'more', ...more, verificationStatus: 'refuted' };
        expect(statusOf({ ...of, conditions: [...(of.conditions ?? []), refuted] }, by)).toBe(statusOf(of, by));
      }),
      { numRuns: 1500 },
    );
  });

  it('a confirmed condition never lowers it', () => {
    fc.assert(
      fc.property(chart, profile, fc.constantFrom(...CODES), (of, by, code) => {
        const more = {
          id: 'more',
          code,
          clinicalStatus: 'active',
          verificationStatus: 'confirmed',
          recorded: '2021-03-01',
          categories: ['problem-list-item'],
        };
        const before = HEIGHT[statusOf(of, by)];
        const after = HEIGHT[statusOf({ ...of, conditions: [...(of.conditions ?? []), more] }, by)];
        expect(after).toBeGreaterThanOrEqual(before === HEIGHT.INDETERMINATE ? HEIGHT.NOT_MET : before);
      }),
      { numRuns: 1000 },
    );
  });

  it('the order of facts does not matter: the same bytes', () => {
    const mixed = chart.chain((of) =>
      fc
        .tuple(shuffled(of.conditions ?? []), shuffled(of.observations ?? []))
        .map(([conditions, observations]) => ({ of, mixed: { ...of, conditions, observations } })),
    );
    fc.assert(
      fc.property(mixed, profile, fc.boolean(), (charts, by, reveal) => {
        expect(JSON.stringify(answer(charts.mixed, by, reveal))).toBe(JSON.stringify(answer(charts.of, by, reveal)));
      }),
      { numRuns: 1000 },
    );
  });

  it('masking never changes the status, and says nothing of what it masks', () => {
    fc.assert(
      fc.property(chart, profile, (of, by) => {
        const open = answer(of, by, true);
        const shut = answer(of, by);
        expect(shut.status).toBe(open.status);
        const codes = (of.conditions ?? []).filter(
          ({ code, security }) =>
            /^F1[0-689]|^F[2-6]|^F9|^B20/.test(code ?? '') || (security ?? []).some((label) => label !== 'N'),
        );
        const text = JSON.stringify({
          ...shut,
          profile: undefined,
          criterion: shut.criterion.state === 'not met' ? undefined : shut.criterion,
          wouldChange: shut.wouldChange.filter(({ what }) => what !== 'criterion'),
        });
        for (const { id, code } of codes) {
          expect(text).not.toContain(`"Condition/${id}"`);
          if (!(of.conditions ?? []).some((each) => each.code === code && !codes.includes(each)))
            expect(text).not.toContain(`"${code}"`);
        }
      }),
      { numRuns: 1500 },
    );
  });
});
