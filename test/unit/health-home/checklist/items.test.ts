import { describe, expect, it } from 'vitest';
import { tally } from '../../../../shared/health-home/checklist/tally.ts';
import { answerOf, condition, emergency, itemOf, type Parts, plus, stay, visit } from '../chart.ts';

/** The items beside plan and team, and the list as a whole (health-homes.md section 6). */
const asked = { asOf: '2026-06-15' };
const item = (id: string, parts: Parts, reveal = true) => itemOf(id, parts, { ...asked, reveal });

describe('C1, active Medicaid', () => {
  const medicaid = (code: string, more: object = {}) => ({
    coverage: [{ id: 'k1', status: 'active', codes: [{ system: 'https://nahdo.org/sopt', code }], ...more }],
  });
  it.each([
    ['2', medicaid('2'), 'present'],
    ['21', medicaid('21'), 'present'],
    ['2111', medicaid('2111'), 'present'],
    ['26', medicaid('26'), 'present'],
    ['29', medicaid('29'), 'present'],
    ['24, an applicant', medicaid('24'), 'absent'],
    ['25, out of state', medicaid('25'), 'absent'],
    ['1, Medicare', medicaid('1'), 'absent'],
    ['by name only', { coverage: [{ id: 'k1', status: 'active', payer: 'Nevada Medicaid' }] }, 'partial'],
    ['ended yesterday', medicaid('2', { through: '2026-06-14' }), 'absent'],
    ['last day today', medicaid('2', { through: '2026-06-15' }), 'present'],
    ['begins tomorrow', medicaid('2', { from: '2026-06-16' }), 'absent'],
    ['no coverage, searched', {}, 'absent'],
    ['no coverage, not searched', { looked: [] }, 'unknown'],
  ] as [string, Parts, string][])('%s: %s', (_, parts, state) => {
    expect(item('C1', parts).state).toBe(state);
  });
});

describe('C2, the evidence of eligibility', () => {
  it.each([
    ['two dated, verified conditions', [condition('c1', 'I50.22'), condition('c2', 'E11.9')], 'present'],
    ['one not verified', [condition('c1', 'I50.22'), noVerification(condition('c2', 'E11.9'))], 'partial'],
    ['one not dated', [condition('c1', 'I50.22'), noDate(condition('c2', 'E11.9'))], 'partial'],
    ['one condition only', [condition('c1', 'I50.22')], 'absent'],
  ] as [string, ReturnType<typeof condition>[], string][])('%s: %s', (_, conditions, state) => {
    expect(item('C2', { conditions }).state).toBe(state);
  });

  function noVerification({ verificationStatus: _, ...rest }: ReturnType<typeof condition>) {
    return rest;
  }
  function noDate({ recorded: _, ...rest }: ReturnType<typeof condition>) {
    return rest;
  }
});

describe('C4, consent', () => {
  const general = { id: 'n1', status: 'active', scope: [{ code: 'patient-privacy' }], date: '2026-01-01' };
  const part2 = { ...general, id: 'n2', policies: [{ code: '42CFRPart2CD' }] };
  const sud = [condition('c1', 'F10.20')];
  it.each([
    ['general, no SUD', { consents: [general] }, 'present'],
    ['general, SUD', { consents: [general], conditions: sud }, 'partial'],
    ['Part 2, SUD', { consents: [general, part2], conditions: sud }, 'present'],
    [
      'Part 2 that has ended, SUD',
      { consents: [general, { ...part2, through: '2026-06-14' }], conditions: sud },
      'partial',
    ],
    [
      'Part 2 with code 42CFRPart2 only',
      { consents: [{ ...part2, policies: [{ code: '42CFRPart2' }] }], conditions: sud },
      'partial',
    ],
    [
      'SUD in remission asks for no second one',
      { consents: [general], conditions: [condition('c1', 'F10.21')] },
      'present',
    ],
    ['one that denies', { consents: [{ ...general, provision: 'deny' }] }, 'absent'],
    ['one that was taken back', { consents: [{ ...general, status: 'inactive' }] }, 'absent'],
    ['an advance directive', { consents: [{ id: 'n1', status: 'active', scope: [{ code: 'adr' }] }] }, 'absent'],
    ['none', {}, 'absent'],
    ['none, not searched', { looked: [] }, 'unknown'],
  ] as [string, Parts, string][])('%s: %s', (_, parts, state) => {
    expect(item('C4', parts).state).toBe(state);
  });

  it('masked, the item is the same with and without SUD, and with and without the second consent', () => {
    const looks = [
      item('C4', { consents: [general] }, false),
      item('C4', { consents: [general], conditions: sud }, false),
    ];
    expect(new Set(looks.map((look) => JSON.stringify(look))).size).toBe(1);
    expect(JSON.stringify(item('C4', { consents: [part2], conditions: sud }, false))).not.toMatch(/Part ?2|substance/i);
  });
});

describe('C7, the assessment in four domains', () => {
  const screen = (id: string, code: string, date = '2026-02-01') => ({
    id,
    codes: [{ system: 'http://loinc.org', code }],
    status: 'final',
    date,
    value: 4,
  });
  const all: Parts = {
    documents: [{ id: 'd1', type: 'history-and-physical', date: '2026-02-01' }],
    observations: [screen('o1', '44261-6'), screen('o2', '93025-5')],
    oasis: { M1830: '2' },
    assessment: { completed: '2026-02-01' },
  };
  it.each([
    ['all four', all, 'present'],
    ['no social one', { ...all, observations: [screen('o1', '44261-6')] }, 'partial'],
    [
      'the social one a year and a day old',
      { ...all, observations: [screen('o1', '44261-6'), screen('o2', '93025-5', '2025-06-14')] },
      'partial',
    ],
    [
      'the social one a year old to the day',
      { ...all, observations: [screen('o1', '44261-6'), screen('o2', '93025-5', '2025-06-15')] },
      'present',
    ],
    [
      'the functional and the social one as panels of any instrument',
      {
        ...all,
        oasis: {},
        assessment: undefined,
        observations: [
          screen('o1', '44261-6'),
          { ...screen('o2', '11111-1'), categories: [{ code: 'functional-status' }] },
          { ...screen('o3', '22222-2'), categories: [{ code: 'sdoh' }] },
        ],
      },
      'present',
    ],
    [
      'forms that name themselves by their questions',
      {
        ...all,
        oasis: {},
        assessment: undefined,
        observations: [screen('o2', '93025-5')],
        questionnaires: [
          { id: 'q1', status: 'completed', date: '2026-02-01', codes: [{ code: '44250-9' }, { display: 'GG0130' }] },
        ],
      },
      'present',
    ],
    ['none', {}, 'absent'],
    ['none, QuestionnaireResponse refused', { refused: ['QuestionnaireResponse'] }, 'unknown'],
  ] as [string, Parts, string][])('%s: %s', (_, parts, state) => {
    expect(item('C7', parts).state).toBe(state);
  });
});

describe('C12, social needs', () => {
  const need = [condition('c1', 'Z59.01')];
  const referral = { id: 'r1', status: 'active', reasons: ['Condition/c1'] };
  const task = (status: string) => ({ id: 't1', status, focus: 'ServiceRequest/r1' });
  it.each([
    ['a closed loop', { serviceRequests: [referral], tasks: [task('completed')] }, 'present'],
    ['an open loop', { serviceRequests: [referral], tasks: [task('in-progress')] }, 'partial'],
    ['a referral alone', { serviceRequests: [referral] }, 'partial'],
    ['a referral for something else', { serviceRequests: [{ ...referral, reasons: ['Condition/c9'] }] }, 'absent'],
    ['nothing', {}, 'absent'],
    ['referrals that cannot be searched', { refused: ['ServiceRequest'] }, 'unknown'],
  ] as [string, Parts, string][])('%s: %s', (_, parts, state) => {
    expect(item('C12', { conditions: need, ...parts })).toMatchObject({ state, applies: true });
  });

  it('no need: it does not apply', () => {
    expect(item('C12', { conditions: [condition('c1', 'I10')] }).applies).toBe(false);
  });
});

describe('C13 and C14, after the last discharge', () => {
  const OUT = '2026-05-10';
  const encounters = [stay('s1', '2026-05-01', OUT)];
  const medications = [{ text: 'furosemide 40 mg' }];
  const reconciled = (through: string) => ({
    id: 't1',
    status: 'completed',
    text: 'Medication reconciliation',
    through,
  });

  it.each([
    ['with the list', { medications, tasks: [reconciled('2026-05-11')] }, 'present'],
    ['without the list', { tasks: [reconciled('2026-05-11')] }, 'partial'],
    ['on the day of discharge', { medications, tasks: [reconciled(OUT)] }, 'absent'],
    [
      'by a procedure',
      {
        medications,
        procedures: [{ id: 'r1', status: 'completed', codes: [{ code: '430193006' }], date: '2026-05-20' }],
      },
      'present',
    ],
    ['nothing', { medications }, 'absent'],
    ['nothing, Procedure not searched', { medications, looked: ['Encounter', 'Task'] }, 'unknown'],
  ] as [string, Parts, string][])('C13 %s: %s', (_, parts, state) => {
    expect(item('C13', { encounters, ...parts }).state).toBe(state);
  });

  it.each([
    [[0], 'absent'],
    [[1], 'present'],
    [[2], 'present'],
    [[3], 'partial'],
    [[7], 'partial'],
    [[8], 'absent'],
    [[2, 7], 'present'],
  ] as [number[], string][])('C14 visits %j days after: %s', (days, state) => {
    const seen = days.map((count) => visit(`v${count}`, plus(OUT, count)));
    expect(item('C14', { encounters: [...encounters, ...seen] }).state).toBe(state);
  });

  it('C14 is not asked for while the two days for a contact are running, and is from the third on', () => {
    const on = (asOf: string) => itemOf('C14', { encounters }, { asOf });
    expect(on(plus(OUT, 2))).toMatchObject({ state: 'unknown', applies: false });
    expect(on(plus(OUT, 3))).toMatchObject({ state: 'absent', applies: true });
  });

  it('C13 takes the CPT II code as an Observation, unless it says no', () => {
    const done = { id: 'o1', codes: [{ code: '1111F' }], status: 'final', date: '2026-05-12' };
    expect(item('C13', { encounters, medications, observations: [{ ...done, boolean: true }] }).state).toBe('present');
    expect(item('C13', { encounters, medications, observations: [{ ...done, boolean: false }] }).state).toBe('absent');
  });

  it('without a discharge they do not apply; without a search of Encounter they are unknown', () => {
    for (const id of ['C13', 'C14']) {
      expect(item(id, { encounters: [emergency('e1', OUT)] }).applies, id).toBe(false);
      expect(item(id, { looked: [] }), id).toMatchObject({ state: 'unknown', applies: true });
    }
  });
});

describe('the other items', () => {
  const episode = (display: string, more: object = {}) => ({
    id: 'e1',
    status: 'active',
    types: [{ display }],
    ...more,
  });
  it.each([
    ['C3', 'an episode of the program', { episodes: [episode('Health Home')] }, 'present'],
    ['C3', 'an episode of home health', { episodes: [episode('Home health')] }, 'absent'],
    [
      'C3',
      'opted out',
      {
        observations: [
          { id: 'o1', codes: [{ display: 'Program enrollment status' }], date: '2026-01-01', text: 'opted out' },
        ],
      },
      'absent',
    ],
    [
      'C3',
      'enrolled',
      {
        observations: [
          { id: 'o1', codes: [{ display: 'Program enrollment status' }], date: '2026-01-01', text: 'Enrolled' },
        ],
      },
      'present',
    ],
    [
      'C15',
      'both',
      {
        documents: [
          { id: 'd1', type: 'other', title: 'Advance directive' },
          { id: 'd2', type: 'other', title: 'Emergency plan' },
        ],
      },
      'present',
    ],
    ['C15', 'one', { documents: [{ id: 'd1', type: 'other', title: 'Living will' }] }, 'partial'],
    ['C15', 'none', {}, 'absent'],
    [
      'C16',
      'signed by the patient',
      {
        carePlan: [{ id: 'p1', status: 'active' }],
        provenance: [{ id: 'v1', targets: ['CarePlan/p1'], signed: true, agents: [{ type: 'Patient' }] }],
      },
      'present',
    ],
    ['C16', 'nothing, all searched: paper is in no chart', {}, 'unknown'],
    ['C19', 'a tagged visit this month', { encounters: [visit('v1', '2026-06-02', { services: ['CCM'] })] }, 'present'],
    ['C19', 'a tagged visit last month', { encounters: [visit('v1', '2026-05-31', { services: ['CCM'] })] }, 'absent'],
    ['C19', 'a visit without a tag', { encounters: [visit('v1', '2026-06-02')] }, 'absent'],
    ['C20', 'looked, none found', { episodes: [episode('Health Home')] }, 'present'],
    ['C20', 'hospice', { episodes: [episode('Health Home'), episode('Hospice', { id: 'e2' })] }, 'absent'],
    [
      'C20',
      'a waiver team',
      { careTeam: [{ team: 'CareTeam/t2', teamStatus: 'active', teamName: 'Aged waiver team', name: 'H. Ito' }] },
      'absent',
    ],
    ['C20', 'hospice that has ended', { episodes: [episode('Hospice', { status: 'finished' })] }, 'present'],
    ['C20', 'not searched', { looked: ['CareTeam'] }, 'unknown'],
    [
      'C21',
      'the plan of care',
      { carePlan: [{ id: 'p1', status: 'active', title: 'Home health certification and plan of care' }] },
      'present',
    ],
    ['C21', 'the episode', { episodes: [episode('Home health')] }, 'present'],
    ['C21', 'neither', {}, 'absent'],
  ] as [string, string, Parts, string][])('%s %s: %s', (id, _, parts, state) => {
    expect(item(id, parts).state).toBe(state);
  });

  it('another active program leaves the duplicate gate unanswered', () => {
    const { gates } = answerOf({ episodes: [episode('Hospice')] }, asked);
    expect(gates.find(({ id }) => id === 'duplicate-program')?.state).toBe('unanswered');
  });
});

describe('the list', () => {
  it('has each item once, blocking items first', () => {
    const items = answerOf({}, asked).checklist.map(({ item: id }) => id);
    expect(items.slice(0, 7)).toEqual(['C1', 'C2', 'C4', 'C5', 'C8', 'C9', 'C16']);
    expect([...items].sort()).toEqual(Array.from({ length: 21 }, (_, i) => `C${i + 1}`).sort());
  });

  it('counts x of y evaluable and n unknown; what does not apply is in neither', () => {
    const blind = tally(answerOf({ looked: [] }, asked).checklist);
    expect(blind).toEqual({ present: 0, evaluable: 0, unknown: 21 });
    // Without need, discharge or qualifying condition C9, C12, C13 and C14 do not apply; C16 is unknown.
    expect(tally(answerOf({}, asked).checklist)).toEqual({ present: 1, evaluable: 16, unknown: 1 });
  });

  it('evidence is what was found: an item that is absent or unknown has none', () => {
    for (const each of answerOf({}, asked).checklist) {
      if (each.state === 'absent' || each.state === 'unknown') expect(each.evidence, each.item).toEqual([]);
    }
  });
});
