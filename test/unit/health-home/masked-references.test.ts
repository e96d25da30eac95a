import { describe, expect, it } from 'vitest';
import { healthHome } from '../../../shared/health-home/health-home.ts';
import { profileOf } from '../../../shared/health-home/profiles/index.ts';
import { editions } from './answer-for.ts';
import { ALL_TYPES, chartWith, condition, itemOf, type Parts, riskOf, stay } from './chart.ts';

/**
 * R10: masked evidence has no reference. What a masked view points at may tell as much as what it says: a goal for a masked
 * condition, a visit to a methadone clinic, a team of a psychiatric clinic; and a resource may carry what it is in its id.
 */

const asOf = '2026-06-15';
const asked = { asOf, reveal: false };
/** The answer as it goes out, not as the schema reads it: a key too many must not be lost. */
function raw(parts: Parts, reveal = false, id = 'NY-ADULT'): string {
  const profile = profileOf(id);
  if (!profile) throw new Error(id);
  const { profile: _, ...answer } = healthHome(chartWith(parts), editions, { profile, asOf, reveal }).healthHome;
  return JSON.stringify(answer);
}
const opioid = condition('c1', 'F11.20');
const plain = condition('c2', 'E11.9');
const plan = { id: 'p1', status: 'active', from: '2026-04-01', addresses: ['Condition/c2'] };

describe('what a masked view refers to', () => {
  it.each([
    [
      'a goal for a masked condition',
      { goals: [{ id: 'x9', text: 'Walk', status: 'active', addresses: ['Condition/c1'] }] },
    ],
    ['a goal that tells by its words', { goals: [{ id: 'x9', text: 'Stay sober', status: 'active' }] }],
    ['a plan that tells by its title', { carePlan: [{ ...plan, id: 'x9', title: 'Opioid treatment plan' }] }],
    [
      'a review of a plan that tells',
      {
        carePlan: [{ ...plan, title: 'Opioid treatment plan' }],
        provenance: [{ id: 'x9', targets: ['CarePlan/p1'], recorded: '2026-05-02', activity: [{ display: 'review' }] }],
      },
    ],
    [
      'an episode of a program that tells',
      { episodes: [{ id: 'x9', status: 'active', types: [{ display: 'Methadone program case management' }] }] },
    ],
    [
      'a visit that follows a stay up',
      {
        encounters: [
          stay('s1', '2026-05-01', '2026-05-09'),
          { id: 'x9', class: 'AMB', status: 'finished', from: '2026-05-10', type: 'Daily methadone clinic visit' },
        ],
      },
    ],
    [
      'an ED visit for it, in the scores',
      {
        encounters: [
          stay('s1', '2026-05-01', '2026-05-09'),
          {
            id: 'x9',
            class: 'EMER',
            status: 'finished',
            from: '2026-03-02',
            through: '2026-03-02',
            diagnoses: [{ code: 'F11.23', rank: 1 }],
          },
        ],
      },
    ],
    [
      'a task for an order that tells',
      {
        encounters: [stay('s1', '2026-05-01', '2026-05-09')],
        serviceRequests: [{ id: 'r1', status: 'active', text: 'Buprenorphine induction' }],
        tasks: [
          {
            id: 'x9',
            status: 'completed',
            text: 'Medication reconciliation',
            through: '2026-05-12',
            focus: 'ServiceRequest/r1',
          },
        ],
      },
    ],
  ] satisfies [string, Parts][])('not %s', (_, parts) => {
    const all = { conditions: [opioid, plain], ...parts };
    expect(raw(all, true)).toContain('/x9');
    expect(raw(all)).not.toContain('/x9');
  });

  it('not a member of the team whose name tells, whichever place it fills; what stands carries no mark', () => {
    const careTeam = [
      { team: 'CareTeam/t1', teamStatus: 'active', name: 'City HIV Clinic', role: 'Primary care physician' },
      { team: 'CareTeam/t1', teamStatus: 'active', name: 'Ann Poe', role: 'Primary care nurse', security: ['PSY'] },
      { team: 'CareTeam/t2', teamStatus: 'active', name: 'Tom Moss', role: 'caregiver' },
    ];
    const sources = Object.fromEntries(
      careTeam.map(({ team }, n) => [
        `/careTeam/${n}`,
        [{ kind: 'fhir' as const, ref: team, path: `participant[${n}]` }],
      ]),
    );
    const answer = raw({ conditions: [plain], careTeam, sources });
    expect(answer).not.toMatch(/CareTeam\/t1|"sensitive":/);
    expect(answer).toContain('CareTeam/t2');
  });

  it.each(['goal-sud-1', 'psych_0925', 'f11.20-a', 'methadone-clinic', 'HIV1'])(
    'not a resource that is called %s',
    (id) => {
      const parts = {
        conditions: [plain],
        carePlan: [{ ...plan, id }],
        goals: [{ id, text: 'Walk', status: 'active' }],
      };
      expect(raw(parts, true)).toContain(`/${id}`);
      expect(raw(parts)).not.toContain(`/${id}`);
    },
  );

  it.each(['f32b7c1e-f11a-4f20-9b20-0c46a1d2e3f4', '10023', 'eM5CWtq15N0WJeuCet5bJlQ3', 'goal-7'])(
    'an id that says nothing stays: %s',
    (id) => {
      expect(raw({ conditions: [plain], goals: [{ id, text: 'Walk', status: 'active' }] })).toContain(`Goal/${id}`);
    },
  );
});

describe('an id of free words', () => {
  const goal = (id: string, conditions = [opioid, plain]) =>
    raw({ conditions, goals: [{ id, text: 'Walk', status: 'active', addresses: ['Condition/c2'] }] });

  it.each(['bottle-goal', 'goal-mdd', 'aa-1', 'BottleGoal2026', 'serenity_0925', 'keep-off-it', 'nochesSinMiedo'])(
    'is not shown beside something masked: %s',
    (id) => {
      expect(goal(id)).not.toContain(id);
      expect(goal(id, [plain])).toContain(`Goal/${id}`);
    },
  );

  it.each(['goal-7', 'CarePlan.12', 'c1', '10023', 'eM5CWtq15N0WJeuCet5bJlQ3', 'f32b7c1e-f11a-4f20-9b20-0c46a1d2e3f4'])(
    'an id that holds no word but of resources stands: %s',
    (id) => expect(goal(id)).toContain(`Goal/${id}`),
  );
});

describe('codes that tell it outside its classes', () => {
  it.each([
    ['AL', 'C46.0'],
    ['NY-ADULT', 'K70.30'],
    ['NY-ADULT', 'Z63.72'],
    ['US-FED', 'Z81.1'],
    ['US-FED', 'I42.6'],
  ])('%s: %s', (id, code) => {
    expect(raw({ conditions: [condition('c1', code), plain] }, true, id)).toContain(code);
    expect(raw({ conditions: [condition('c1', code), plain] }, false, id)).not.toContain(code);
  });

  it.each(['C50.911', 'K74.60', 'Z63.6', 'I42.0', 'F17.210', 'G30.9'])('%s tells nothing', (code) => {
    expect(raw({ conditions: [condition('c1', code), plain] }, false, 'NY-ADULT')).not.toContain('"sensitive"');
  });
});

describe('C12', () => {
  const labelled = condition('c1', 'Z59.01', { security: ['R'] });
  it('does not say that what a label masks is a social need', () => {
    expect(itemOf('C12', { conditions: [labelled, plain] }, asked)).toEqual(
      itemOf('C12', { conditions: [condition('c1', 'F11.20'), plain] }, asked),
    );
    expect(itemOf('C12', { conditions: [labelled] }, { asOf }).applies).toBe(true);
  });
  it('speaks of the needs in sight', () => {
    const seen = condition('c3', 'Z60.2');
    expect(itemOf('C12', { conditions: [labelled, seen] }, asked)).toMatchObject({ applies: true, state: 'absent' });
  });
});

it('LACE counts an ED visit for a masked condition and does not point at it', () => {
  const encounters = [
    stay('s1', '2026-05-01', '2026-05-09'),
    {
      id: 'e1',
      class: 'EMER',
      status: 'finished',
      from: '2026-03-02',
      through: '2026-03-02',
      diagnoses: [{ code: 'B20', rank: 1 }],
    },
  ];
  const of = (reveal: boolean) =>
    riskOf('LACE', { encounters, looked: ALL_TYPES }, { asOf, reveal }).inputs.find(({ item }) => item === 'E');
  expect(of(false)).toMatchObject({ points: 1, value: 1 });
  expect(of(false)).not.toHaveProperty('at');
});
