import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../shared/chart/chart.ts';
import { healthHome } from '../../../shared/health-home/health-home.ts';
import { nyAdult } from '../../../shared/health-home/profiles/ny-adult.ts';
import { usFed } from '../../../shared/health-home/profiles/us-fed.ts';
import { editions } from './answer-for.ts';
import { ALL_TYPES, answerOf, condition, emergency, type Parts, plus, principal, stay, visit } from './chart.ts';

/** What must hold of checklist, clocks and scores for any chart. */

const day = fc.integer({ min: 0, max: 600 }).map((count) => plus('2025-01-01', count));
const code = fc.constantFrom(
  'I50.22',
  'E11.9',
  'E11.22',
  'J44.9',
  'N18.4',
  'N18.9',
  'F33.1',
  'F11.20',
  'B20',
  'Z59.01',
  'C78.7',
);
const status = fc.constantFrom('active', 'completed', 'finished', 'inactive');
const encounter = fc.oneof(
  fc.tuple(day, fc.nat(20), code).map(([from, length, main]) => stay('e', from, plus(from, length), principal(main))),
  fc.tuple(fc.constantFrom(visit, emergency), day, code).map(([make, from, main]) => make('e', from, principal(main))),
);
const numbered = <T extends object>(prefix: string, list: fc.Arbitrary<T>) =>
  fc.array(list, { maxLength: 6 }).map((all) => all.map((one, i) => ({ ...one, id: `${prefix}${i}` })));

const person: fc.Arbitrary<Parts> = fc.record({
  conditions: numbered(
    'c',
    fc.tuple(code, day).map(([one, recorded]) => condition('c', one, { recorded })),
  ),
  encounters: numbered('e', encounter),
  carePlan: numbered('p', fc.record({ status, from: day, addresses: fc.constant(['Condition/c0', 'Condition/c1']) })),
  goals: numbered('g', fc.record({ text: fc.constantFrom('Walk', 'Sleep'), status, statusDate: day })),
  tasks: numbered(
    't',
    fc.record({ status, text: fc.constantFrom('Medication reconciliation', 'Review of care plan'), through: day }),
  ),
  consents: numbered('k', fc.record({ status, scope: fc.constant([{ code: 'patient-privacy' }]), date: day })),
  observations: numbered(
    'o',
    fc.record({
      status: fc.constant('final'),
      date: day,
      value: fc.integer({ min: 8, max: 150 }),
      unit: fc.constantFrom('g/dL', 'mmol/L', '%'),
      codes: fc.constantFrom('718-7', '2951-2', '44261-6').map((one) => [{ system: 'http://loinc.org', code: one }]),
    }),
  ),
}) as fc.Arbitrary<Parts>;

const LISTS = ['conditions', 'encounters', 'carePlan', 'goals', 'tasks', 'consents', 'observations'] as const;
const TYPES = {
  conditions: 'Condition',
  encounters: 'Encounter',
  carePlan: 'CarePlan',
  goals: 'Goal',
  tasks: 'Task',
  consents: 'Consent',
  observations: 'Observation',
};

/** A chart whose facts were read from the resources of their ids. */
function chart(parts: Parts, looked: readonly string[] = ALL_TYPES): Chart {
  const sources: Chart['sources'] = {};
  for (const list of LISTS) {
    (parts[list] as { id?: string }[] | undefined)?.forEach(({ id }, index) => {
      sources[`/${list}/${index}`] = [{ kind: 'fhir', ref: `${TYPES[list]}/${id}` }];
    });
  }
  return { chart: 1, diagnoses: [], oasis: {}, conflicts: [], ...parts, looked: [...looked], sources };
}
const ask = (parts: Parts, reveal: boolean, looked?: readonly string[]) =>
  healthHome(chart(parts, looked), editions, { profile: usFed, asOf: '2026-06-15', reveal }).healthHome;

describe('for any chart', () => {
  it('the order of the record does not matter, masked or not', () => {
    fc.assert(
      fc.property(person, fc.boolean(), (parts, reveal) => {
        const turned = Object.fromEntries(
          Object.entries(parts).map(([list, all]) => [list, Array.isArray(all) ? [...all].reverse() : all]),
        );
        expect(JSON.stringify(ask(turned, reveal))).toBe(JSON.stringify(ask(parts, reveal)));
      }),
      { numRuns: 150 },
    );
  });

  it('a type that was not searched never makes an item absent that was not so before', () => {
    fc.assert(
      fc.property(person, fc.constantFrom(...ALL_TYPES), (parts, type) => {
        const whole = ask(parts, true).checklist;
        const blind = ask(
          parts,
          true,
          ALL_TYPES.filter((each) => each !== type),
        ).checklist;
        whole.forEach((item, index) => {
          const then = blind[index];
          if (then?.state === 'absent') expect(item.state, item.item).toBe('absent');
        });
      }),
      { numRuns: 150 },
    );
  });

  it('a score says its value, or the range that what is missing leaves; never both, never a value out of its bounds', () => {
    const most: Record<string, number> = { M1033: 9, LACE: 19, HOSPITAL: 13, 'HOSPITAL-simplified': 12 };
    fc.assert(
      fc.property(person, (parts) => {
        for (const { id, value, range, missing, inputs } of ask(parts, true).risks) {
          expect((value === undefined) !== (range === undefined), id).toBe(true);
          expect(value === undefined, id).toBe(missing.length > 0);
          const [low, high] = range ?? [value ?? -1, value ?? -1];
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(most[id] ?? 0);
          const sum = inputs.reduce((total, { points = 0 }) => total + points, 0);
          if (value !== undefined) expect(sum, id).toBe(value);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('a clock is due after it begins, and is never overdue on its due day', () => {
    fc.assert(
      fc.property(person, (parts) => {
        for (const { from, due, state } of ask(parts, true).clocks) {
          expect(due > from).toBe(true);
          if (state === 'overdue') expect(due < '2026-06-15').toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});

// Beside another condition: alone, HIV meets New York's criterion and the others do not, and the status is never masked.
describe('masked, checklist, clocks and scores are the same bytes whichever sensitive condition it is', () => {
  const CODES = ['F41.1', 'F11.20', 'B20'];
  const looks = (parts: (one: string) => Parts) =>
    CODES.map((one) => {
      const answer = answerOf(parts(one), { asOf: '2026-06-15', profile: nyAdult, reveal: false });
      return JSON.stringify([answer.status, answer.checklist, answer.clocks, answer.risks]);
    });
  const team = [
    { team: 'CareTeam/t1', teamStatus: 'active', name: 'E. Sato', roles: [{ code: '446050000' }] },
    { team: 'CareTeam/t1', teamStatus: 'active', name: 'G. Haas', role: 'Psychiatrist' },
    { team: 'CareTeam/t1', teamStatus: 'active', name: 'I. Lam', role: 'Infectious disease specialist' },
  ];
  const base = (one: string): Parts => ({
    conditions: [condition('c1', 'I50.22'), condition('c2', one)],
    carePlan: [{ id: 'p1', status: 'active', from: '2026-04-01', addresses: ['Condition/c1'] }],
    consents: [{ id: 'n1', status: 'active', scope: [{ code: 'patient-privacy' }] }],
  });

  it.each([
    ['with a plan and a general consent', base],
    ['with a whole team', (one: string) => ({ ...base(one), careTeam: team })],
    [
      'after a hospital stay for it',
      (one: string) => ({ ...base(one), encounters: [stay('s1', '2026-05-01', '2026-05-09', principal(one))] }),
    ],
  ])('%s', (_, parts) => {
    expect(new Set(looks(parts)).size).toBe(1);
  });
});
