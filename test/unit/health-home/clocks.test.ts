import { describe, expect, it } from 'vitest';
import { answerOf, clockOf, condition, emergency, plus, principal, stay, visit } from './chart.ts';

/** R9 (health-homes.md section 4), on days of 2026. */
const OUT = '2026-03-10';
const leftHospital = stay('s1', '2026-03-04', OUT, principal('I50.9'));

describe('follow-up after a hospital stay', () => {
  it('is due on the day of discharge and 2, 7 and 30 days', () => {
    const { clocks } = answerOf({ encounters: [leftHospital] }, { asOf: OUT });
    expect(clocks.filter(({ from, kind }) => from === OUT && kind !== 'medication-reconciliation')).toMatchObject([
      { kind: 'contact-2', due: '2026-03-12', state: 'open' },
      { kind: 'follow-up-7', due: '2026-03-17', state: 'open' },
      { kind: 'follow-up-30', due: '2026-04-09', state: 'open' },
    ]);
  });

  it.each([
    ['on the due day it is still open', '2026-03-17', 'open'],
    ['the day after without a visit it is overdue', '2026-03-18', 'overdue'],
  ])('%s', (_, asOf, state) => {
    expect(clockOf(answerOf({ encounters: [leftHospital] }, { asOf }).clocks, 'follow-up-7')?.state).toBe(state);
  });

  it.each([
    [0, 'overdue', 'overdue', 'overdue'],
    [1, 'met', 'met', 'met'],
    [2, 'met', 'met', 'met'],
    [3, 'overdue', 'met', 'met'],
    [7, 'overdue', 'met', 'met'],
    [8, 'overdue', 'overdue', 'met'],
    [30, 'overdue', 'overdue', 'met'],
    [31, 'overdue', 'overdue', 'overdue'],
  ])('a visit %i days after it closes the clocks whose due day it does not pass', (days, two, seven, thirty) => {
    const seen = visit('v1', plus(OUT, days));
    const { clocks } = answerOf({ encounters: [leftHospital, seen] }, { asOf: '2026-05-20' });
    const states = ['contact-2', 'follow-up-7', 'follow-up-30'].map((kind) => clockOf(clocks, kind)?.state);
    expect(states).toEqual([two, seven, thirty]);
  });

  it.each([
    ['https://www.nubc.org/CodeSystem/PatDischargeStatus', '20', false],
    ['https://www.nubc.org/CodeSystem/PatDischargeStatus', '41', false],
    ['urn:oid:2.16.840.1.113883.12.112', '40', false],
    ['https://www.nubc.org/CodeSystem/PatDischargeStatus', '06', true],
    ['urn:agency:dispositions', '41', true],
  ])('who was discharged by %s %s is followed up: %s', (system, code, isFollowedUp) => {
    const left = { ...leftHospital, disposition: [{ system, code }] };
    const { clocks } = answerOf({ encounters: [left] }, { asOf: OUT });
    expect(clocks.some(({ kind }) => kind === 'follow-up-7')).toBe(isFollowedUp);
  });

  it('a visit after the as-of day is not known on it', () => {
    const { clocks } = answerOf({ encounters: [leftHospital, visit('v1', '2026-03-15')] }, { asOf: '2026-03-14' });
    expect(clockOf(clocks, 'follow-up-7')?.state).toBe('open');
  });

  it.each([
    ['an ED visit', emergency('e1', plus(OUT, 3))],
    ['another stay', stay('s2', plus(OUT, 3), plus(OUT, 5))],
    ['a visit that was cancelled', visit('v1', plus(OUT, 3), { status: 'cancelled' })],
  ])('%s is no follow-up', (_, other) => {
    const { clocks } = answerOf({ encounters: [leftHospital, other] }, { asOf: '2026-05-20' });
    expect(clocks.find(({ kind, from }) => kind === 'follow-up-7' && from === OUT)?.state).toBe('overdue');
  });

  it.each([
    ['a home health visit', visit('v1', plus(OUT, 3), { class: 'HH' })],
    ['a video visit', visit('v1', plus(OUT, 3), { class: 'VR' })],
    ['a visit under a class of the server’s own', visit('v1', plus(OUT, 3), { class: '101' })],
  ])('%s is one', (_, other) => {
    const { clocks } = answerOf({ encounters: [leftHospital, other] }, { asOf: '2026-05-20' });
    expect(clockOf(clocks, 'follow-up-7')).toMatchObject({ state: 'met', at: { kind: 'fhir', ref: 'Encounter/v1' } });
  });

  it.each([
    ['observation', visit('v1', plus(OUT, 3), { class: 'OBSENC' })],
    ['several days without a class that is known', visit('v1', plus(OUT, 3), { class: '101', through: plus(OUT, 9) })],
    ['a nursing facility', visit('v1', plus(OUT, 3), { class: 'IMP', stay: 'snf', through: plus(OUT, 9) })],
  ])('%s is none', (_, other) => {
    const { clocks } = answerOf({ encounters: [leftHospital, other] }, { asOf: '2026-05-20' });
    expect(clocks.find(({ kind, from }) => kind === 'follow-up-7' && from === OUT)?.state).toBe('overdue');
  });

  it('a transfer to another hospital is no discharge: the clock runs from the end of the second stay', () => {
    const second = stay('s2', OUT, '2026-03-20');
    const { clocks } = answerOf({ encounters: [leftHospital, second] }, { asOf: '2026-03-21' });
    expect(clocks.filter(({ kind }) => kind === 'follow-up-7')).toMatchObject([{ from: '2026-03-20' }]);
  });

  it('a stay that goes on, and one that ended in death, have none', () => {
    const { through: _, ...inside } = stay('s1', '2026-03-04', OUT);
    const died = stay('s2', '2026-03-01', OUT, { disposition: [{ code: 'exp' }] });
    for (const encounters of [[inside], [died]]) {
      expect(clockOf(answerOf({ encounters }, { asOf: '2026-03-21' }).clocks, 'follow-up-7')).toBeUndefined();
    }
  });

  it('a transfer into a stay that goes on is no discharge, and a stay that ends before it begins is on no day', () => {
    const { through: _, ...second } = stay('s2', OUT, OUT, { status: 'in-progress' });
    const backwards = stay('s3', OUT, '2026-03-04');
    for (const encounters of [[leftHospital, second], [backwards]]) {
      expect(clockOf(answerOf({ encounters }, { asOf: '2026-03-21' }).clocks, 'follow-up-7')).toBeUndefined();
    }
  });

  it('a new stay that goes on does not undo the discharge before it', () => {
    const { through: _, ...again } = stay('s2', plus(OUT, 9), OUT, { status: 'in-progress' });
    const { clocks } = answerOf({ encounters: [leftHospital, again] }, { asOf: '2026-03-21' });
    expect(clockOf(clocks, 'follow-up-7')?.from).toBe(OUT);
  });

  it('says that Encounters were not all searched where no visit was found', () => {
    const { clocks } = answerOf(
      { encounters: [leftHospital], looked: ['Condition'], refused: ['Encounter'] },
      { asOf: '2026-05-20' },
    );
    expect(clockOf(clocks, 'follow-up-7')?.say).toMatch(/Encounter/);
  });
});

describe('after a psychiatric stay or an ED visit', () => {
  it.each([
    ['a principal diagnosis of MH', stay('s1', '2026-03-04', OUT, principal('F33.2'))],
    [
      'the only coded reason, where there is no diagnosis,',
      stay('s1', '2026-03-04', OUT, { reasons: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'F33.2' }] }),
    ],
    ['a psychiatric hospital', stay('s1', '2026-03-04', OUT, { stay: 'ipf' })],
  ])('%s makes the stay psychiatric', (_, encounter) => {
    const { clocks } = answerOf({ encounters: [encounter] }, { asOf: OUT });
    expect(clockOf(clocks, 'psychiatric-follow-up-7')?.due).toBe('2026-03-17');
    expect(clockOf(clocks, 'psychiatric-follow-up-30')?.due).toBe('2026-04-09');
  });

  it('MH as a further diagnosis does not', () => {
    const diagnoses = [
      { code: 'I50.9', rank: 1 },
      { code: 'F33.2', rank: 2 },
    ];
    const { clocks } = answerOf({ encounters: [stay('s1', '2026-03-04', OUT, { diagnoses })] }, { asOf: OUT });
    expect(clockOf(clocks, 'follow-up-7')).toBeDefined();
    expect(clockOf(clocks, 'psychiatric-follow-up-7')).toBeUndefined();
  });

  it.each([
    ['MH', 'F41.1', true],
    ['SUD', 'F10.20', true],
    ['a broken arm', 'S52.501A', false],
  ])('an ED visit for %s: %s', (_, code, isFollowed) => {
    const { clocks } = answerOf({ encounters: [emergency('e1', OUT, principal(code))] }, { asOf: '2026-05-20' });
    const kinds = clocks.filter(({ from }) => from === OUT).map(({ kind, state }) => `${kind} ${state}`);
    expect(kinds).toEqual(isFollowed ? ['emergency-follow-up-7 overdue', 'emergency-follow-up-30 overdue'] : []);
  });

  it('the diagnosis may stand in a Condition that the Encounter refers to', () => {
    const seen = emergency('e1', OUT, { diagnoses: [{ condition: 'Condition/c1', rank: 1 }] });
    const { clocks } = answerOf({ encounters: [seen], conditions: [condition('c1', 'F11.20')] }, { asOf: OUT });
    expect(clockOf(clocks, 'emergency-follow-up-7')).toBeDefined();
  });

  it('masked, every sensitive discharge looks the same: two clocks, no source, no kind', () => {
    const looks = [
      stay('s1', '2026-03-04', OUT, principal('F20.9')),
      stay('s1', '2026-03-04', OUT, principal('F10.230')),
      stay('s1', '2026-03-04', OUT, principal('B20')),
      stay('s1', '2026-03-04', OUT, { security: ['PSY'] }),
      emergency('s1', OUT, principal('F11.20')),
    ].map((encounter) => {
      const { clocks } = answerOf({ encounters: [encounter] }, { asOf: '2026-03-12', reveal: false });
      return clocks.filter(({ from, kind }) => from === OUT && kind !== 'medication-reconciliation');
    });
    for (const look of looks) {
      expect(look).toEqual([
        { kind: 'follow-up-7', from: OUT, due: '2026-03-17', state: 'open' },
        { kind: 'follow-up-30', from: OUT, due: '2026-04-09', state: 'open' },
      ]);
    }
  });
});

describe('medication reconciliation', () => {
  const done = (through: string) => ({
    id: 't1',
    status: 'completed',
    codes: [{ display: 'Medication reconciliation' }],
    through,
  });

  it.each([
    [OUT, 'overdue'],
    [plus(OUT, 1), 'met'],
    [plus(OUT, 30), 'met'],
    [plus(OUT, 31), 'overdue'],
  ])('on %s: %s', (day, state) => {
    const { clocks } = answerOf({ encounters: [leftHospital], tasks: [done(day)] }, { asOf: '2026-05-20' });
    expect(clockOf(clocks, 'medication-reconciliation')).toMatchObject({ from: OUT, due: '2026-04-09', state });
  });

  it('runs from the last discharge', () => {
    const encounters = [leftHospital, stay('s2', '2026-04-01', '2026-04-03')];
    const { clocks } = answerOf({ encounters }, { asOf: '2026-05-20' });
    expect(clocks.filter(({ kind }) => kind === 'medication-reconciliation')).toMatchObject([{ from: '2026-04-03' }]);
  });
});

describe('core service of the month', () => {
  const told = (day: string) => ({ id: 'k1', status: 'completed', sent: day, services: ['CC'] });

  it.each([
    ['2026-02-28', 'open'],
    ['2026-03-01', 'met'],
    ['2026-03-20', 'met'],
    ['2026-03-21', 'open'],
  ])('a message on %s, asked on 20 March: %s', (day, state) => {
    const { clocks } = answerOf({ communications: [told(day)] }, { asOf: '2026-03-20' });
    expect(clockOf(clocks, 'core-service')).toMatchObject({ from: '2026-03-01', due: '2026-03-31', state });
  });

  it('a tag that is no core service does not count', () => {
    const communications = [{ ...told('2026-03-02'), services: ['XX'] }];
    expect(clockOf(answerOf({ communications }, { asOf: '2026-03-20' }).clocks, 'core-service')?.state).toBe('open');
  });
});

describe('review of the plan', () => {
  const carePlan = [
    { id: 'p1', title: 'Care plan', status: 'active', from: '2026-01-31', addresses: ['Condition/c1'] },
  ];

  it('is due the profile’s months after its start, the last day of a shorter month', () => {
    const { clocks } = answerOf({ carePlan }, { asOf: '2026-03-01' });
    expect(clockOf(clocks, 'plan-review')).toMatchObject({ from: '2026-01-31', due: '2026-07-31', state: 'open' });
  });

  it('counts from the last review', () => {
    const provenance = [
      { id: 'v1', targets: ['CarePlan/p1'], recorded: '2026-05-04', activity: [{ display: 'Plan review' }] },
    ];
    const { clocks } = answerOf({ carePlan, provenance }, { asOf: '2026-11-05' });
    expect(clockOf(clocks, 'plan-review')).toMatchObject({ from: '2026-05-04', due: '2026-11-04', state: 'overdue' });
  });

  it('without an active plan there is none', () => {
    const [plan] = carePlan;
    const ended = [{ ...plan, status: 'completed' }];
    expect(clockOf(answerOf({ carePlan: ended }, { asOf: '2026-03-01' }).clocks, 'plan-review')).toBeUndefined();
  });
});
