import { describe, expect, it } from 'vitest';
import { condition, itemOf, type Parts } from '../chart.ts';

/** C8 to C11, C17, C18: the plan, its goals and its review (health-homes.md section 6). */
const asked = { asOf: '2026-06-15' };
const state = (id: string, parts: Parts) => itemOf(id, parts, asked).state;

type Plan = NonNullable<Parts['carePlan']>[number];
type Goal = NonNullable<Parts['goals']>[number];
const author = { type: 'Practitioner', name: 'Ana Ortiz, RN' };
const whole: Plan = {
  id: 'p1',
  status: 'active',
  title: 'Care plan',
  from: '2026-02-01',
  author,
  text: 'Weekly weights; diabetes teaching',
  addresses: ['Condition/c1'],
};
const without = (key: keyof Plan): Plan => Object.fromEntries(Object.entries(whole).filter(([k]) => k !== key)) as Plan;

describe('C8, an active plan', () => {
  it.each([
    ['with author, period and text', [whole], 'present'],
    ['with a contributor instead of an author', [{ ...without('author'), contributors: [author] }], 'present'],
    ['without author', [without('author')], 'partial'],
    ['without period', [without('from')], 'partial'],
    ['without text', [without('text')], 'partial'],
    [
      'a narrative only',
      [{ id: 'p1', status: 'active', from: '2026-02-01', author, narrative: 'Heart failure plan' }],
      'partial',
    ],
    ['completed', [{ ...whole, status: 'completed' }], 'absent'],
    ['whose last day was yesterday', [{ ...whole, through: '2026-06-14' }], 'absent'],
    ['whose last day is today', [{ ...whole, through: '2026-06-15' }], 'present'],
    ['only the home health plan of care', [{ ...whole, title: 'Home health plan of care (CMS-485)' }], 'partial'],
  ] as [string, Plan[], string][])('%s: %s', (_, carePlan, expected) => {
    expect(state('C8', { carePlan })).toBe(expected);
  });

  it('none: absent where CarePlan was searched, else unknown', () => {
    expect(state('C8', {})).toBe('absent');
    expect(state('C8', { looked: ['Goal'] })).toBe('unknown');
    expect(state('C8', { refused: ['CarePlan'] })).toBe('unknown');
  });
});

describe('C9, every qualifying condition addressed', () => {
  const conditions = [condition('c1', 'I50.22'), condition('c2', 'E11.9')];
  const goal = (addresses: string[]): Goal => ({ id: 'g1', text: 'Walk to the mailbox', status: 'active', addresses });

  it.each([
    ['both by the plan', { carePlan: [{ ...whole, addresses: ['Condition/c1', 'Condition/c2'] }] }, 'present'],
    ['one by the plan and one by a goal', { carePlan: [whole], goals: [goal(['Condition/c2'])] }, 'present'],
    ['one of two', { carePlan: [whole] }, 'partial'],
    ['another condition', { carePlan: [{ ...whole, addresses: ['Condition/c9'] }] }, 'absent'],
    ['a plan that has ended', { carePlan: [{ ...whole, status: 'completed' }] }, 'absent'],
  ] as [string, Parts, string][])('%s: %s', (_, parts, expected) => {
    expect(state('C9', { conditions, ...parts })).toBe(expected);
  });

  it('two codes of one class are one: either addresses it', () => {
    const heart = [condition('c1', 'I50.22'), condition('c2', 'I48.20')];
    expect(state('C9', { conditions: heart, carePlan: [whole] })).toBe('present');
  });

  it('names no condition: it might be a masked one', () => {
    const parts = { conditions: [condition('c1', 'I50.22'), condition('c2', 'F11.20')], carePlan: [whole] };
    expect(itemOf('C9', parts, { ...asked, reveal: false }).say).not.toMatch(/SUD|substance|F11/i);
  });
});

describe('C10, goals', () => {
  const target = { detail: '200 yards', due: '2026-09-01' };
  const mine: Goal = {
    id: 'g1',
    text: 'Walk to church',
    status: 'active',
    expressedBy: { type: 'Patient' },
    targets: [target],
  };
  it.each([
    ['the patient’s, with target and date', [mine], 'present'],
    ['nobody’s, with target and date', [{ id: 'g1', text: 'A1c', targets: [target] }], 'partial'],
    ['the patient’s, without a date', [{ ...mine, targets: [{ detail: '200 yards' }] }], 'partial'],
    ['the patient’s, with a date only', [{ ...mine, targets: [{ due: '2026-09-01' }] }], 'partial'],
    ['a second one without target', [mine, { id: 'g2', text: 'Sleep better' }], 'partial'],
    ['nobody’s, without anything', [{ id: 'g2', text: 'Sleep better' }], 'absent'],
    ['a cancelled one', [{ ...mine, status: 'cancelled' }], 'absent'],
  ] as [string, Goal[], string][])('%s: %s', (_, goals, expected) => {
    expect(state('C10', { goals })).toBe(expected);
  });
});

describe('C11, an intervention for each goal', () => {
  const goals: Goal[] = [
    { id: 'g1', text: 'Weight steady', status: 'active' },
    { id: 'g2', text: 'A1c below 8', status: 'active' },
  ];
  const act = (goal: string, more: object = {}) => ({
    text: 'teach',
    performers: ['Practitioner/1'],
    scheduled: '2026-06-20',
    goals: [goal],
    ...more,
  });
  const plan = (...activities: object[]): Parts => ({ goals, carePlan: [{ ...whole, activities }] as Plan[] });

  it.each([
    ['each goal has one', plan(act('Goal/g1'), act('Goal/g2')), 'present'],
    ['one goal has none', plan(act('Goal/g1')), 'partial'],
    ['one has no owner', plan(act('Goal/g1'), act('Goal/g2', { performers: [] })), 'partial'],
    ['one has no time', plan(act('Goal/g1'), act('Goal/g2', { scheduled: undefined })), 'partial'],
    ['no activity', plan(), 'absent'],
  ] as [string, Parts, string][])('%s: %s', (_, parts, expected) => {
    expect(state('C11', parts)).toBe(expected);
  });

  it('a request or task that is for the goal is an intervention, also where the plan lists none', () => {
    const request = (goal: string, more: object = {}) => ({
      id: `r-${goal}`,
      status: 'active',
      performers: [author],
      scheduled: '2026-06-20',
      reasons: [`Goal/${goal}`],
      ...more,
    });
    const parts = (...serviceRequests: object[]) => ({ ...plan(), serviceRequests }) as Parts;
    expect(state('C11', parts(request('g1'), request('g2')))).toBe('present');
    expect(state('C11', parts(request('g1'), request('g2', { performers: [] })))).toBe('partial');
    expect(state('C11', parts(request('g1', { status: 'revoked' }), request('other')))).toBe('absent');
    const task = { id: 't1', status: 'in-progress', owner: author, from: '2026-06-20', reasons: ['Goal/g2'] };
    expect(state('C11', { ...parts(request('g1')), tasks: [task] })).toBe('present');
  });

  it('owner and time may stand in the request that the activity refers to', () => {
    const request = { id: 'r1', status: 'active', performers: [author], scheduled: '2026-06-20' };
    const parts = {
      goals: goals.slice(0, 1),
      carePlan: [{ ...whole, activities: [{ reference: 'ServiceRequest/r1' }] }],
    };
    expect(state('C11', { ...parts, serviceRequests: [request] })).toBe('present');
    expect(state('C11', { ...parts, serviceRequests: [{ id: 'r1', status: 'active' }] })).toBe('partial');
  });

  it('and in the appointment', () => {
    const parts = {
      goals: goals.slice(0, 1),
      carePlan: [{ ...whole, activities: [{ reference: 'Appointment/a1' }] }],
    };
    const booked = { id: 'a1', status: 'booked', from: '2026-06-20', participants: [author] };
    expect(state('C11', { ...parts, appointments: [booked] })).toBe('present');
    expect(state('C11', { ...parts, appointments: [{ id: 'a1', status: 'booked' }] })).toBe('partial');
  });
});

describe('C17, reviewed within the interval', () => {
  const reviewed = (recorded: string, display = 'Care plan review'): Parts => ({
    carePlan: [whole],
    provenance: [{ id: 'v1', targets: ['CarePlan/p1'], recorded, activity: [{ display }] }],
  });

  it.each([
    ['six months ago to the day', reviewed('2025-12-15'), 'present'],
    ['six months and a day ago', reviewed('2025-12-14'), 'absent'],
    ['tomorrow', reviewed('2026-06-16'), 'absent'],
    ['Provenance of something else', reviewed('2026-06-01', 'Create'), 'absent'],
    [
      'the status date of a goal',
      { carePlan: [whole], goals: [{ id: 'g1', text: 'Walk', statusDate: '2026-05-01' }] },
      'present',
    ],
    [
      'a review task',
      {
        carePlan: [whole],
        tasks: [{ id: 't1', status: 'completed', text: 'Review of care plan', through: '2026-05-01' }],
      },
      'present',
    ],
    ['the record was only changed', { carePlan: [{ ...whole, updated: '2026-06-01' }] }, 'partial'],
    ['nothing', { carePlan: [whole] }, 'absent'],
    ['nothing, Task not searched', { carePlan: [whole], looked: ['CarePlan', 'Goal', 'Provenance'] }, 'unknown'],
  ] as [string, Parts, string][])('%s: %s', (_, parts, expected) => {
    expect(state('C17', parts)).toBe(expected);
  });
});

describe('C18, progress', () => {
  const told: Goal = { id: 'g1', text: 'Walk', status: 'active', achievement: 'improving' };
  it.each([
    ['each goal', [told, { id: 'g2', text: 'Sleep', outcomes: 1 }], 'present'],
    ['one of two', [told, { id: 'g2', text: 'Sleep' }], 'partial'],
    ['none', [{ id: 'g2', text: 'Sleep' }], 'absent'],
  ] as [string, Goal[], string][])('%s: %s', (_, goals, expected) => {
    expect(state('C18', { goals })).toBe(expected);
  });
});
